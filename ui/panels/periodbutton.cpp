// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/periodbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::PeriodChoice;
using Kind = core::PeriodChoice::Kind;

namespace ui {

QString periodName(const PeriodChoice& choice)
{
    switch (choice.kind) {
    case Kind::LastDays:
        return choice.days == 1 ? tr("Last day") : tr("Last %n days", nullptr, choice.days);
    case Kind::ThisMonth:
        return tr("This month");
    case Kind::LastMonth:
        return tr("Last month");
    case Kind::Custom:
        return tr("Custom");
    }
    Q_UNREACHABLE();
}

PeriodButton::PeriodButton(QWidget* parent)
    : PopoverButton(u"period"_s, tr("Period"), parent)
{
    setToolTip(tr("The period in which movements count"));
    makePopover();
}

void PeriodButton::makePopover()
{
    auto* presets = new QVBoxLayout;
    presets->setSpacing(2);
    const PeriodChoice choices[] = { { Kind::LastDays, 7, {} }, { Kind::LastDays, 14, {} }, { Kind::LastDays, 28, {} },
        { Kind::LastDays, 30, {} }, { Kind::LastDays, 90, {} }, { Kind::ThisMonth, 7, {} },
        { Kind::LastMonth, 7, {} } };
    for (const PeriodChoice& choice : choices) {
        QPushButton* button = makeButton({}, "choice");
        button->setCheckable(true);
        button->setObjectName(choice.kind == Kind::LastDays ? u"last%1"_s.arg(choice.days)
                : choice.kind == Kind::ThisMonth            ? u"thisMonth"_s
                                                            : u"lastMonth"_s);
        connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        presets->addWidget(button);
        m_presets.emplace_back(choice, button);
    }

    m_first = makeDateEdit(tr("First day"));
    m_first->setObjectName(u"firstDay"_s);
    m_last = makeDateEdit(tr("Last day"));
    m_last->setObjectName(u"lastDay"_s);
    // Half of a day that is being typed is another day, which must not drag the other end along.
    m_first->setKeyboardTracking(false);
    m_last->setKeyboardTracking(false);
    QPushButton* apply = makeButton(tr("Show these days"), "primary");
    apply->setObjectName(u"applyDates"_s);
    connect(apply, &QPushButton::clicked, this, &PeriodButton::chooseDates);
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (m_last->date() < date)
            m_last->setDate(date);
    });
    connect(m_last, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (m_first->date() > date)
            m_first->setDate(date);
    });

    auto* dates = new QVBoxLayout;
    dates->setSpacing(Theme::Unit / 2);
    dates->addWidget(makeLabel(tr("From"), "caption"));
    dates->addWidget(m_first);
    dates->addSpacing(Theme::Unit / 2);
    dates->addWidget(makeLabel(tr("To"), "caption"));
    dates->addWidget(m_last);
    dates->addSpacing(Theme::Unit);
    dates->addWidget(apply);
    dates->addStretch();

    fillPopover(presets, dates);
}

void PeriodButton::setPeriod(const PeriodChoice& choice, core::Day lastDay)
{
    m_choice = choice;
    m_lastDay = lastDay;
    const core::Period period = choice.resolve(lastDay);
    const bool isPreset = choice.kind != Kind::Custom;
    setTexts({ periodName(choice) + u" · "_s + rangeText(period) + u" ▾"_s, rangeText(period) + u" ▾"_s,
        (isPreset ? periodName(choice) : tr("Period")) + u" ▾"_s });
    setAccessibleName(tr("Period: %1, %2").arg(periodName(choice), rangeText(period)));
    for (const auto& [preset, button] : m_presets) {
        button->setText(periodName(preset));
        button->setToolTip(rangeText(preset.resolve(lastDay)));
        button->setChecked(preset.kind == choice.kind && (preset.kind != Kind::LastDays || preset.days == choice.days));
    }
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    m_first->setDate(period.first.toDate());
    m_last->setDate(period.last.toDate());
}

void PeriodButton::showPopover()
{
    setPeriod(m_choice, m_lastDay);
    PopoverButton::showPopover();
}

void PeriodButton::choose(const PeriodChoice& choice)
{
    hidePopover();
    Q_EMIT periodChosen(choice);
}

void PeriodButton::chooseDates()
{
    choose(
        { Kind::Custom, m_choice.days, { core::Day::fromDate(m_first->date()), core::Day::fromDate(m_last->date()) } });
}

} // namespace ui
