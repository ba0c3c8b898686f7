// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seeing/thresholdchoice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array Steps{ 0, 1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000, 5000, 10'000, 50'000 };
constexpr int Most = 100'000'000;

int stepOf(qint64 threshold)
{
    const auto above = std::ranges::upper_bound(Steps, static_cast<int>(std::min<qint64>(threshold, Most)));
    return static_cast<int>(above - Steps.begin()) - 1;
}

} // namespace

ThresholdChoice::ThresholdChoice(QWidget* parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_number(new QSpinBox)
    , m_hidden(makeLabel({}, "caption"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Unit * 3 / 2, Theme::Unit, Theme::Unit * 3 / 2, Theme::Unit);
    auto* row = new QHBoxLayout;
    auto* label = makeLabel(tr("Hide arrows below"));
    label->setBuddy(m_number);
    row->addWidget(label, 1);
    row->addWidget(m_number);
    column->addLayout(row);
    column->addWidget(m_slider);
    column->addWidget(m_hidden);
    m_slider->setRange(0, static_cast<int>(Steps.size()) - 1);
    m_slider->setAccessibleName(label->text());
    m_slider->setObjectName(u"thresholdSlider"_s);
    m_slider->setMinimumWidth(Theme::Unit * 26);
    m_number->setRange(0, Most);
    m_number->setGroupSeparatorShown(true);
    m_number->setButtonSymbols(QSpinBox::NoButtons);
    m_number->setAccessibleName(tr("Customers an arrow must count to be drawn"));
    m_number->setObjectName(u"threshold"_s);
    m_number->setMinimumWidth(Theme::Unit * 11);
    connect(m_slider, &QSlider::valueChanged, this,
        [this](int step) { m_number->setValue(Steps.at(static_cast<size_t>(step))); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(stepOf(number));
        Q_EMIT thresholdChosen(number);
    });
    setHidden(0, 0);
}

qint64 ThresholdChoice::threshold() const
{
    return m_number->value();
}

void ThresholdChoice::setThreshold(qint64 threshold)
{
    const QSignalBlocker quiet(this);
    m_number->setValue(static_cast<int>(std::min<qint64>(threshold, Most)));
}

void ThresholdChoice::setHidden(int arrows, int all)
{
    m_hidden->setText(arrows == 0 ? tr("All arrows are drawn.")
                                  : tr("%Ln of %1 arrows hidden; all are counted.", nullptr, arrows).arg(all));
}

} // namespace ui
