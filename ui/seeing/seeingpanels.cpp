// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seeing/seeingpanels.h"

#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/seeing/minimap.h"
#include "ui/seeing/thresholdchoice.h"
#include "ui/seeing/viewactions.h"
#include "ui/seeing/widthlegend.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace ui {

SeeingPanels::SeeingPanels(BoardView& view, ViewActions& actions, const QString& name)
    : QWidget(&view)
    , m_view(view)
    , m_actions(actions)
    , m_name(name)
    , m_hidden(makeButton({}))
    , m_legend(new WidthLegend(view))
    , m_minimap(new Minimap(view))
    , m_menu(new QMenu(this))
    , m_threshold(new ThresholdChoice)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::Unit);
    column->addWidget(m_hidden, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::Unit);
    row->addWidget(m_minimap, 0, Qt::AlignBottom);
    row->addWidget(m_legend, 0, Qt::AlignBottom);
    column->addLayout(row);
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_hidden, m_legend, m_minimap })
        widget->hide();
    m_hidden->setObjectName(u"hiddenArrows"_s);
    m_hidden->setToolTip(
        tr("Arrows that count too little are not drawn, but counted all the same. Click to draw them."));
    m_legend->setObjectName(u"legend"_s);
    m_minimap->setObjectName(u"map"_s);

    m_menu->setToolTipsVisible(true);
    actions.fillMenu(*m_menu);
    m_menu->addSeparator();
    auto* threshold = new QWidgetAction(m_menu);
    threshold->setDefaultWidget(m_threshold);
    m_menu->addAction(threshold);

    m_saving.setSingleShot(true);
    m_saving.setInterval(300);
    connect(&m_saving, &QTimer::timeout, this, [this] { m_settings.save(m_name); });
    apply(ViewSettings::load(name));
    connectActions();
    view.installEventFilter(this);
}

void SeeingPanels::connectActions()
{
    // Two ways of writing the same: what the action now is, into the settings.
    const auto follow = [this](QAction* action, bool ViewSettings::*setting) {
        connect(action, &QAction::toggled, this, [this, setting](bool isOn) {
            ViewSettings settings = m_settings;
            settings.*setting = isOn;
            change(settings);
        });
    };
    follow(m_actions.focus, &ViewSettings::isFocusing);
    follow(m_actions.minimap, &ViewSettings::hasMinimap);
    follow(m_actions.legend, &ViewSettings::hasLegend);
    follow(m_actions.elsewhere, &ViewSettings::hasStubs);
    connect(m_actions.widths, &QActionGroup::triggered, this, [this](const QAction* action) {
        ViewSettings settings = m_settings;
        settings.widths = static_cast<ArrowWidths::Scale>(action->data().toInt());
        change(settings);
    });
    const auto setThreshold = [this](qint64 threshold) {
        ViewSettings settings = m_settings;
        settings.threshold = threshold;
        change(settings);
    };
    connect(m_threshold, &ThresholdChoice::thresholdChosen, this, setThreshold);
    connect(m_hidden, &QPushButton::clicked, this, [setThreshold] { setThreshold(0); });
    connect(m_actions.fitSelection, &QAction::triggered, this, [this] { m_view.fitSelection(); });
    connect(m_actions.goBack, &QAction::triggered, this, [this] { m_view.goBack(); });
    connect(&m_view.boardScene(), &BoardScene::snapshotChanged, this, &SeeingPanels::showHidden);
}

SeeingPanels::~SeeingPanels()
{
    if (m_saving.isActive())
        m_settings.save(m_name);
}

/// A slider that is dragged is not written down at each of its steps.
void SeeingPanels::change(const ViewSettings& settings)
{
    apply(settings);
    m_saving.start();
}

void SeeingPanels::apply(const ViewSettings& settings)
{
    m_settings = settings;
    m_view.boardScene().setView(m_settings);
    m_actions.show(m_settings);
    m_threshold->setThreshold(m_settings.threshold);
    m_legend->setVisible(m_settings.hasLegend);
    m_minimap->setVisible(m_settings.hasMinimap);
    showHidden();
}

void SeeingPanels::showHidden()
{
    const int hidden = static_cast<int>(m_view.boardScene().content().belowThreshold().size());
    m_threshold->setHidden(hidden, static_cast<int>(m_view.boardScene().content().layout().arrows.size()));
    m_hidden->setText(tr("%Ln arrow(s) hidden", nullptr, hidden));
    m_hidden->setVisible(hidden > 0);
    place();
}

void SeeingPanels::place()
{
    layout()->activate();
    adjustSize();
    const int margin = Theme::Unit * 2;
    move(margin, m_view.height() - height() - margin);
    setVisible(m_settings.hasLegend || m_settings.hasMinimap || !m_hidden->isHidden());
    raise();
}

bool SeeingPanels::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
