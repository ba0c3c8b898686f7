// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/builderrow.h"

#include "ui/segments/buildergroup.h"
#include "ui/segments/rowmover.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int ControlHeight = 4 * Theme::Unit; ///< of buttons and fields: what stands beside them is centred on it

} // namespace

BuilderRow::BuilderRow(BuilderContext& context, Handles handles, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_verdict(makeLabel({}))
    , m_tools(new QWidget(this))
    , m_content(new QVBoxLayout)
{
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(Theme::Unit);
    m_verdict->setFixedSize(2 * Theme::Unit, ControlHeight);
    m_verdict->setAlignment(Qt::AlignCenter);
    m_verdict->hide();
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Unit / 2);
    if (handles == Handles::All) {
        m_handle = makeLabel(u"⠿"_s, "handle");
        m_handle->setFixedSize(2 * Theme::Unit, ControlHeight);
        m_handle->setAlignment(Qt::AlignCenter);
        m_handle->setCursor(Qt::OpenHandCursor);
        m_handle->setToolTip(tr("Drag to move; or Alt and an arrow key"));
        setFocusPolicy(Qt::ClickFocus); // to be copied and moved by keys
        new RowMover(*this);
        layout->addWidget(m_handle, 0, Qt::AlignTop);
    }
    layout->addWidget(m_verdict, 0, Qt::AlignTop);
    layout->addLayout(m_content, 1);
    auto* const tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(0);
    if (handles == Handles::All) {
        m_menu = new QToolButton;
        m_menu->setText(u"⋯"_s);
        m_menu->setFixedHeight(ControlHeight);
        m_menu->setToolTip(tr("Duplicate, negate, copy, move"));
        m_menu->setAccessibleName(tr("More for this row"));
        connect(m_menu, &QToolButton::clicked, this, &BuilderRow::openMenu);
        tools->addWidget(m_menu);
    }
    if (handles != Handles::None) {
        auto* const remove = new QToolButton;
        remove->setText(u"✕"_s);
        remove->setFixedHeight(ControlHeight);
        remove->setToolTip(tr("Remove"));
        remove->setAccessibleName(tr("Remove this row"));
        connect(remove, &QToolButton::clicked, this, [this] {
            if (m_group)
                m_group->remove(this);
            else
                Q_EMIT removeWanted();
        });
        tools->addWidget(remove);
    }
}

QWidget* BuilderRow::handle() const
{
    return m_handle;
}

void BuilderRow::setVerdict(std::optional<bool> holds)
{
    m_verdict->setVisible(holds.has_value());
    if (!holds)
        return;
    m_verdict->setText(*holds ? u"✓"_s : u"✕"_s);
    setRole(m_verdict, *holds ? "good" : "bad");
    const QString words = *holds ? tr("Holds for this customer") : tr("Does not hold for this customer");
    m_verdict->setToolTip(words);
    m_verdict->setAccessibleName(words);
}

void BuilderRow::openMenu()
{
    if (!m_group)
        return;
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using Way = BuilderGroup::Way;
    menu->addAction(tr("Duplicate"), this, [this] { m_group->duplicate(this); });
    menu->addAction(tr("Negate"), this, [this] { m_group->negate(this); });
    menu->addSeparator();
    menu->addAction(tr("Cut\tCtrl+X"), this, [this] {
        m_group->copy(*this);
        m_group->remove(this);
    });
    menu->addAction(tr("Copy\tCtrl+C"), this, [this] { m_group->copy(*this); });
    menu->addAction(tr("Paste below\tCtrl+V"), this, [this] { m_group->paste(this); });
    menu->addSeparator();
    menu->addAction(tr("Move up\tAlt+Up"), this, [this] { m_group->move(this, Way::Up); });
    menu->addAction(tr("Move down\tAlt+Down"), this, [this] { m_group->move(this, Way::Down); });
    menu->addAction(tr("Into a group\tAlt+Right"), this, [this] { m_group->move(this, Way::In); });
    QAction* const out =
        menu->addAction(tr("Out of the group\tAlt+Left"), this, [this] { m_group->move(this, Way::Out); });
    out->setEnabled(m_group->group() != nullptr);
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this] { m_group->remove(this); });
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

} // namespace ui
