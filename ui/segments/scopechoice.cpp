// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/scopechoice.h"

#include "ui/segments/checkedfield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using core::OrderPosition;
using core::WhichOrders;

namespace ui {

namespace {

enum Place { Any, First, Last, Nth, NthToMth, FromNthOn };

QComboBox* pill(const QString& name)
{
    auto* const box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setRole(box, "pill");
    return box;
}

} // namespace

ScopeChoice::ScopeChoice(const std::optional<OrderPosition>& position, WhichOrders which, QWidget* parent)
    : BuilderPart(parent)
    , m_more(makeButton(tr("+ Which orders …"), "link"))
    , m_isOpen(position || which != WhichOrders::Counting)
    , m_place(pill(tr("Which orders")))
    , m_from(new CheckedField(CheckedField::What::Count, tr("From which order on")))
    , m_toWord(makeLabel(tr("to"), "unit"))
    , m_to(new CheckedField(CheckedField::What::Count, tr("To which order")))
    , m_isFromEnd(new QCheckBox(tr("counted from the latest")))
    , m_isOfMatching(new QCheckBox(tr("counted among those orders only")))
    , m_which(pill(tr("Orders that count")))
{
    m_place->addItems({ tr("in any order"), tr("in the first order"), tr("in the latest order"), tr("in order no."),
        tr("in orders no."), tr("from order no.") });
    // In the order of core::WhichOrders.
    m_which->addItems({ tr("of orders that count"), tr("of all orders"), tr("of orders that do not count") });
    m_which->setToolTip(tr("Which orders count is a setting: not cancelled, not refunded in full, not a test."));
    m_which->setCurrentIndex(static_cast<int>(which));
    m_from->setRange(1, 1'000'000);
    m_to->setRange(1, 1'000'000);
    m_from->setValue(2);
    m_to->setValue(5);
    if (position) {
        const bool isOne = position->to == position->from;
        if (isOne && position->from == 1)
            m_place->setCurrentIndex(position->isFromEnd ? Last : First);
        else
            m_place->setCurrentIndex(isOne ? Nth : position->to ? NthToMth : FromNthOn);
        m_from->setValue(position->from);
        m_to->setValue(position->to.value_or(position->from));
        m_isFromEnd->setChecked(position->isFromEnd);
        m_isOfMatching->setChecked(position->isOfMatching);
    }
    auto* const layout = new FlowLayout(this);
    layout->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isOpen = true;
        showWhatApplies();
        m_place->setFocus();
    });
    for (QWidget* const widget :
        std::initializer_list<QWidget*>{ m_place, m_from, m_toWord, m_to, m_isFromEnd, m_isOfMatching, m_which })
        layout->addWidget(widget);
    const auto tell = [this] {
        showWhatApplies();
        Q_EMIT changed();
    };
    connect(m_place, &QComboBox::currentIndexChanged, this, tell);
    connect(m_which, &QComboBox::currentIndexChanged, this, tell);
    connect(m_from, &BuilderPart::changed, this, tell);
    connect(m_to, &BuilderPart::changed, this, tell);
    connect(m_isFromEnd, &QCheckBox::toggled, this, tell);
    connect(m_isOfMatching, &QCheckBox::toggled, this, tell);
    showWhatApplies();
}

void ScopeChoice::showWhatApplies()
{
    const int place = m_place->currentIndex();
    m_more->setVisible(!m_isOpen);
    m_place->setVisible(m_isOpen);
    m_which->setVisible(m_isOpen);
    m_from->setVisible(place >= Nth);
    m_toWord->setVisible(place == NthToMth);
    m_to->setVisible(place == NthToMth);
    m_to->complain(place == NthToMth && m_to->number() < m_from->number() ? tr("Not less than the first.") : QString());
    m_isFromEnd->setVisible(place >= Nth);
    m_isOfMatching->setVisible(place != Any);
}

std::optional<OrderPosition> ScopeChoice::position() const
{
    const int place = m_place->currentIndex();
    if (place == Any)
        return std::nullopt;
    OrderPosition position{ 1, 1, place == Last, m_isOfMatching->isChecked() };
    if (place >= Nth) {
        position.from = std::max(1, m_from->number());
        position.to = place == Nth ? std::optional(position.from)
            : place == NthToMth    ? std::optional(m_to->number())
                                   : std::nullopt;
        position.isFromEnd = m_isFromEnd->isChecked();
    }
    return position;
}

WhichOrders ScopeChoice::which() const
{
    return static_cast<WhichOrders>(m_which->currentIndex());
}

QString ScopeChoice::problem() const
{
    const int place = m_place->currentIndex();
    if (place == NthToMth && !m_to->problem().isEmpty())
        return m_to->problem();
    return place >= Nth ? m_from->problem() : QString();
}

PeriodsChoice::PeriodsChoice(const core::Periods& periods, QWidget* parent)
    : BuilderPart(parent)
    , m_count(new CheckedField(CheckedField::What::Count, tr("Of how many")))
    , m_unit(pill(tr("Days, weeks or months")))
{
    m_count->setRange(1, 400);
    m_count->setValue(periods.count);
    // In the order of core::Periods::Unit.
    m_unit->addItems({ tr("days"), tr("weeks"), tr("months") });
    m_unit->setCurrentIndex(static_cast<int>(periods.unit));
    auto* const layout = new FlowLayout(this);
    layout->addWidget(makeLabel(tr("of the last"), "unit"));
    layout->addWidget(m_count);
    layout->addWidget(m_unit);
    connect(m_count, &BuilderPart::changed, this, &BuilderPart::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &BuilderPart::changed);
}

core::Periods PeriodsChoice::periods() const
{
    return { std::max(1, m_count->number()), static_cast<core::Periods::Unit>(m_unit->currentIndex()) };
}

QString PeriodsChoice::problem() const
{
    return m_count->problem();
}

} // namespace ui
