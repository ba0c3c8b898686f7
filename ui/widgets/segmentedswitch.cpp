// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedswitch.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

SegmentedSwitch::SegmentedSwitch(const QStringList& names, QWidget* parent)
    : QFrame(parent)
    , m_buttons(new QButtonGroup(this))
{
    setProperty("role", u"segmented"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    for (const QString& name : names) {
        QPushButton* button = makeButton(name, "segment");
        button->setCheckable(true);
        // Room for the bold name, or the bar would move with every choice.
        button->setMinimumWidth(QFontMetrics(Theme::font(Theme::Type::Body, QFont::DemiBold)).horizontalAdvance(name)
            + Theme::Unit * 3 + 2);
        m_buttons->addButton(button, static_cast<int>(row->count()));
        row->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int index) {
        setCurrent(m_current);
        Q_EMIT chosen(index);
    });
    setCurrent(0);
}

void SegmentedSwitch::setCurrent(int index)
{
    m_current = index;
    m_buttons->button(index)->setChecked(true);
}

} // namespace ui
