// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/windowchoice.h"

#include "ui/segments/checkedfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>

using core::Dates;
using core::DaysAgo;

namespace ui {

namespace {

enum Kind { None, Ever, Last, Between, MoreThan, Range, Since, Until, Anniversary };

QDateEdit* dateEdit(const QString& name)
{
    QDateEdit* const date = makeDateEdit(name);
    date->setDateRange(QDate(1900, 1, 1), QDate(2200, 12, 31));
    date->setDate(QDate::currentDate());
    setRole(date, "value");
    return date;
}

} // namespace

WindowChoice::WindowChoice(const std::optional<core::Window>& window, Without without, QWidget* parent)
    : BuilderPart(parent)
    , m_kind(new QComboBox)
    , m_from(new CheckedField(CheckedField::What::Days, tr("Days")))
    , m_between(makeLabel(tr("to"), "unit"))
    , m_to(new CheckedField(CheckedField::What::Days, tr("Days ago, the newer end")))
    , m_unit(makeLabel({}, "unit"))
    , m_first(dateEdit(tr("First day")))
    , m_and(makeLabel(tr("and"), "unit"))
    , m_last(dateEdit(tr("Last day")))
{
    if (without != Without::Impossible)
        m_kind->addItem(without == Without::Ever ? tr("ever") : tr("on the day itself"), None);
    if (without != Without::Ever)
        m_kind->addItem(tr("ever"), Ever);
    m_kind->addItem(tr("in the last"), Last);
    m_kind->addItem(tr("from"), Between);
    m_kind->addItem(tr("more than"), MoreThan);
    m_kind->addItem(tr("between"), Range);
    m_kind->addItem(tr("on or after"), Since);
    m_kind->addItem(tr("on or before"), Until);
    if (without != Without::OnThatDay)
        m_kind->addItem(tr("on its anniversary"), Anniversary);
    m_kind->setAccessibleName(tr("When"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setRole(m_kind, "pill");
    m_from->setValue(90);
    m_to->setValue(30);
    if (window)
        show(*window);
    auto* const layout = new FlowLayout(this);
    for (QWidget* const widget :
        std::initializer_list<QWidget*>{ m_kind, m_from, m_between, m_to, m_unit, m_first, m_and, m_last })
        layout->addWidget(widget);
    const auto tell = [this] {
        showWhatApplies();
        Q_EMIT changed();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, tell);
    connect(m_from, &BuilderPart::changed, this, tell);
    connect(m_to, &BuilderPart::changed, this, tell);
    connect(m_first, &QDateEdit::dateChanged, this, tell);
    connect(m_last, &QDateEdit::dateChanged, this, tell);
    showWhatApplies();
}

void WindowChoice::show(const core::Window& window)
{
    const auto choose = [this](Kind kind) {
        const int index = m_kind->findData(kind);
        m_kind->setCurrentIndex(index >= 0 ? index : 0);
    };
    if (const auto* const ago = std::get_if<DaysAgo>(&window)) {
        if (ago->from == DaysAgo::Unlimited) {
            choose(ago->to == 0 ? Ever : MoreThan);
            m_from->setValue(std::max(0, ago->to - 1));
        } else {
            choose(ago->to == 0 ? Last : Between);
            m_from->setValue(ago->to == 0 ? ago->from + 1 : ago->from);
            if (ago->to > 0)
                m_to->setValue(ago->to);
        }
    } else if (const auto* const dates = std::get_if<Dates>(&window)) {
        choose(dates->from && dates->to ? Range : dates->from ? Since : dates->to ? Until : Ever);
        if (dates->from)
            m_first->setDate(dates->from->toDate());
        if (dates->to)
            m_last->setDate(dates->to->toDate());
    } else {
        choose(std::holds_alternative<core::Anniversary>(window) ? Anniversary : Ever);
        if (std::holds_alternative<core::Ever>(window) && m_kind->findData(Ever) < 0)
            m_none = window;
    }
}

void WindowChoice::showWhatApplies()
{
    const int kind = m_kind->currentData().toInt();
    m_from->setVisible(kind == Last || kind == Between || kind == MoreThan);
    m_from->setRange(kind == Last ? 1 : 0, 36'525);
    m_between->setVisible(kind == Between);
    m_to->setVisible(kind == Between);
    m_to->complain(kind == Between && m_from->problem().isEmpty() && m_to->number() > m_from->number()
            ? tr("Not more than the first.")
            : QString());
    m_unit->setVisible(kind == Last || kind == Between || kind == MoreThan);
    m_unit->setText(kind == Last ? tr("days") : tr("days ago"));
    m_first->setVisible(kind == Range || kind == Since);
    m_and->setVisible(kind == Range);
    m_last->setVisible(kind == Range || kind == Until);
}

std::optional<core::Window> WindowChoice::window() const
{
    const auto first = core::Day::fromDate(m_first->date());
    const auto last = core::Day::fromDate(m_last->date());
    switch (m_kind->currentData().toInt()) {
    case Ever:
        return core::Ever{};
    case Last:
        return DaysAgo{ std::max(1, m_from->number()) - 1, 0 };
    case Between:
        return DaysAgo{ m_from->number(), m_to->number() };
    case MoreThan:
        return DaysAgo{ DaysAgo::Unlimited, m_from->number() + 1 };
    case Range:
        return Dates{ first, last };
    case Since:
        return Dates{ first, {} };
    case Until:
        return Dates{ {}, last };
    case Anniversary:
        return core::Anniversary{};
    default:
        return m_none;
    }
}

QString WindowChoice::problem() const
{
    const int kind = m_kind->currentData().toInt();
    if (kind == Range && m_first->date() > m_last->date())
        return tr("The first day is after the last.");
    if (kind == Between && !m_to->problem().isEmpty())
        return m_to->problem();
    return kind == Last || kind == Between || kind == MoreThan ? m_from->problem() : QString();
}

} // namespace ui
