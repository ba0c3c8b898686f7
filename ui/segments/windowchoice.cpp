// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/windowchoice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

using core::DaysAgo;

namespace ui {

namespace {

enum Kind { Ever, Last, Between };

QSpinBox* daysBox(int least, int value, const QString& name)
{
    auto* const box = new QSpinBox;
    box->setRange(least, 100'000);
    box->setValue(value);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAccessibleName(name);
    return box;
}

} // namespace

WindowChoice::WindowChoice(const std::optional<core::Window>& window, QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_from(daysBox(0, 90, tr("Days")))
    , m_between(makeLabel(tr("to")))
    , m_to(daysBox(0, 0, tr("Days ago, the newer end")))
    , m_unit(makeLabel({}))
{
    m_kind->addItems({ tr("ever"), tr("in the last"), tr("from") });
    m_kind->setAccessibleName(tr("When"));
    const auto* const ago = window ? std::get_if<DaysAgo>(&*window) : nullptr;
    if (ago != nullptr) {
        m_kind->setCurrentIndex(ago->to == 0 ? Last : Between);
        m_from->setValue(ago->to == 0 ? ago->from + 1 : ago->from);
        m_to->setValue(ago->to);
    }
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Unit);
    for (QWidget* const widget : std::initializer_list<QWidget*>{ m_kind, m_from, m_between, m_to, m_unit })
        layout->addWidget(widget);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showWhatApplies();
        Q_EMIT changed();
    });
    connect(m_from, &QSpinBox::valueChanged, this, &WindowChoice::changed);
    connect(m_to, &QSpinBox::valueChanged, this, &WindowChoice::changed);
    showWhatApplies();
}

void WindowChoice::showWhatApplies()
{
    const int kind = m_kind->currentIndex();
    m_from->setVisible(kind != Ever);
    m_from->setMinimum(kind == Last ? 1 : 0);
    m_between->setVisible(kind == Between);
    m_to->setVisible(kind == Between);
    m_unit->setVisible(kind != Ever);
    m_unit->setText(kind == Between ? tr("days ago") : tr("days"));
}

std::optional<DaysAgo> WindowChoice::window() const
{
    switch (m_kind->currentIndex()) {
    case Last:
        return DaysAgo{ m_from->value() - 1, 0 };
    case Between:
        return DaysAgo{ m_from->value(), m_to->value() };
    default:
        return std::nullopt;
    }
}

bool WindowChoice::isComplete() const
{
    const auto chosen = window();
    return !chosen || chosen->from >= chosen->to;
}

} // namespace ui
