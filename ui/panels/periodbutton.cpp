// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/periodbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QCoreApplication>
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
    const auto tr = [](const char* text, int n = -1) {
        return QCoreApplication::translate("ui::PeriodButton", text, nullptr, n);
    };
    switch (choice.kind) {
    case Kind::LastDays:
        return choice.days == 1 ? tr("Last day") : tr("Last %n days", choice.days);
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
    : ShorteningButton(parent)
{
    setProperty("role", u"button"_s);
    setObjectName(u"period"_s);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("The period in which movements count"));
    makePopover();
    connect(this, &QToolButton::clicked, this, &PeriodButton::showPopover);
}

void PeriodButton::makePopover()
{
    m_popover = makeFrame("card");
    m_popover->setParent(this, Qt::Popup);
    m_popover->setObjectName(u"periodPopover"_s);
    m_popover->setAccessibleName(tr("Period"));

    auto* presets = new QVBoxLayout;
    presets->setSpacing(2);
    const PeriodChoice choices[] = { { Kind::LastDays, 7, {} }, { Kind::LastDays, 14, {} }, { Kind::LastDays, 28, {} },
        { Kind::LastDays, 30, {} }, { Kind::LastDays, 90, {} }, { Kind::ThisMonth, 7, {} },
        { Kind::LastMonth, 7, {} } };
    for (const PeriodChoice& choice : choices) {
        QPushButton* button = makeButton({}, "segment");
        button->setCheckable(true);
        button->setObjectName(choice.kind == Kind::LastDays ? u"last%1"_s.arg(choice.days)
                : choice.kind == Kind::ThisMonth            ? u"thisMonth"_s
                                                            : u"lastMonth"_s);
        connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        presets->addWidget(button);
        m_presets.emplace_back(choice, button);
    }

    const auto makeDate = [this](const QString& name, const QString& id) {
        auto* edit = new QDateEdit;
        edit->setObjectName(id);
        edit->setCalendarPopup(true);
        edit->setAccessibleName(name);
        edit->setDisplayFormat(
            locale().dateFormat(QLocale::ShortFormat).replace(u"yyyy"_s, u"yy"_s).replace(u"yy"_s, u"yyyy"_s));
        return edit;
    };
    m_first = makeDate(tr("First day"), u"firstDay"_s);
    m_last = makeDate(tr("Last day"), u"lastDay"_s);
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

    auto* row = new QHBoxLayout(m_popover);
    row->setContentsMargins(Theme::Unit * 3 / 2, Theme::Unit * 3 / 2, Theme::Unit * 3 / 2, Theme::Unit * 3 / 2);
    row->setSpacing(Theme::Unit * 2);
    row->addLayout(presets);
    row->addWidget(makeFrame("vertical-hairline"));
    row->addLayout(dates);
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
    m_popover->adjustSize();
    // Right edges agree: the button stands at the right of the bar.
    QPoint corner = mapToGlobal(QPoint(width() - m_popover->width(), height() + Theme::Unit / 2));
    corner.setX(std::max(corner.x(), window()->mapToGlobal(QPoint(0, 0)).x()));
    m_popover->move(corner);
    m_popover->show();
    m_popover->setFocus(Qt::PopupFocusReason);
}

void PeriodButton::choose(const PeriodChoice& choice)
{
    m_popover->hide();
    Q_EMIT periodChosen(choice);
}

void PeriodButton::chooseDates()
{
    choose(
        { Kind::Custom, m_choice.days, { core::Day::fromDate(m_first->date()), core::Day::fromDate(m_last->date()) } });
}

} // namespace ui
