// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/conditionrow.h"

#include "core/base/money.h"
#include "core/segments/conditiontext.h"
#include "ui/segments/filterrow.h"
#include "ui/segments/valuelist.h"
#include "ui/segments/windowchoice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::Condition;
using core::Fact;
using core::FactTest;
using core::NumberOp;
using core::OrderFilter;
using core::OrderPosition;
using core::TextOp;

namespace ui {

namespace {

enum Position { AnyOrder, FirstOrder, NthToMth, FromNthOn };

/// The order in which comparisons are offered; the box shows them by their place here.
constexpr NumberOp NumberOps[] = { NumberOp::GreaterOrEqual, NumberOp::LessOrEqual, NumberOp::Equal, NumberOp::NotEqual,
    NumberOp::Greater, NumberOp::Less };
constexpr TextOp PlaceOps[] = { TextOp::Is, TextOp::IsNot, TextOp::OneOf, TextOp::NoneOf, TextOp::Contains,
    TextOp::StartsWith };

QSpinBox* numberBox(int least, const QString& name)
{
    auto* const box = new QSpinBox;
    box->setRange(least, 1'000'000);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAccessibleName(name);
    return box;
}

QToolButton* smallButton(const QString& sign, const QString& name)
{
    auto* const button = new QToolButton;
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

bool isText(Fact fact)
{
    return fact == Fact::Country || fact == Fact::Region;
}

bool isSeveral(TextOp op)
{
    return op == TextOp::OneOf || op == TextOp::NoneOf;
}

bool isOffered(TextOp op)
{
    return std::ranges::find(PlaceOps, op) != std::end(PlaceOps);
}

bool canEdit(const OrderFilter& filter)
{
    if (filter.test)
        return filter.test->attribute <= core::OrderAttribute::DiscountCode && isOffered(filter.test->op);
    return filter.group && filter.group->combine != core::Combine::AtLeast && !filter.group->isOneLine
        && std::ranges::all_of(filter.group->children, canEdit);
}

/// Whether the row has a widget for all of the test.
bool canEdit(const FactTest& test)
{
    const auto* const ago = test.window ? std::get_if<core::DaysAgo>(&*test.window) : nullptr;
    const bool hasPlainWindow = !test.window || (ago != nullptr && ago->from != core::DaysAgo::Unlimited);
    const bool hasPlainPosition = !test.position || (!test.position->isFromEnd && !test.position->isOfMatching);
    const bool hasPlainOp = std::ranges::find(NumberOps, test.op) != std::end(NumberOps) && isOffered(test.textOp);
    const bool hasScope = test.filter || test.position;
    return test.fact <= Fact::Region && hasPlainWindow && hasPlainPosition && hasPlainOp
        && test.which == core::WhichOrders::Counting && (!hasScope || test.fact == Fact::Orders)
        && (!test.filter || canEdit(*test.filter));
}

} // namespace

ConditionRow::ConditionRow(BuilderContext& context, const FactTest& test, QWidget* parent)
    : BuilderRow(parent)
    , m_context(context)
    , m_fact(new QComboBox)
    , m_numberOp(new QComboBox)
    , m_textOp(new QComboBox)
    , m_number(numberBox(0, tr("Number")))
    , m_amount(new QLineEdit(test.amount))
    , m_unit(makeLabel({}))
    , m_places(new ValueList)
    , m_details(new QWidget)
    , m_window(new WindowChoice(test.window))
    , m_position(new QComboBox)
    , m_positionFrom(numberBox(1, tr("From which order on")))
    , m_positionTo(numberBox(1, tr("To which order")))
    , m_addFilter(makeButton(tr("+ Only orders with …"), "link"))
{
    setRole(this, "row");
    // Facts in the order of core::Fact.
    m_fact->addItems({ tr("Number of orders"), tr("Total spent"), tr("Days since first order"),
        tr("Days since last order"), tr("Country"), tr("Region") });
    m_fact->setAccessibleName(tr("Condition"));
    m_fact->setCurrentIndex(static_cast<int>(test.fact));
    m_numberOp->addItems(
        { tr("at least"), tr("at most"), tr("exactly"), tr("not"), tr("more than"), tr("fewer than") });
    m_numberOp->setAccessibleName(tr("Comparison"));
    m_numberOp->setCurrentIndex(
        static_cast<int>(std::ranges::find(NumberOps, test.op) - std::ranges::begin(NumberOps)));
    m_textOp->addItems(
        { tr("is"), tr("is not"), tr("is one of"), tr("is none of"), tr("contains"), tr("starts with") });
    m_textOp->setAccessibleName(tr("Comparison"));
    m_textOp->setCurrentIndex(
        static_cast<int>(std::ranges::find(PlaceOps, test.textOp) - std::ranges::begin(PlaceOps)));
    m_number->setValue(static_cast<int>(std::min<qint64>(test.number, 1'000'000)));
    m_amount->setPlaceholderText(u"150.00"_s);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setMaximumWidth(14 * Theme::Unit);
    m_places->setMultiple(isSeveral(test.textOp));
    m_places->setValues(test.values);

    m_position->addItems({ tr("among all orders"), tr("on the first order"), tr("among orders"), tr("from order") });
    m_position->setAccessibleName(tr("Which orders"));
    if (test.position) {
        const bool isFirst = test.position->from == 1 && test.position->to == 1;
        m_position->setCurrentIndex(isFirst ? FirstOrder : test.position->to ? NthToMth : FromNthOn);
        m_positionFrom->setValue(test.position->from);
        m_positionTo->setValue(test.position->to.value_or(test.position->from));
    }

    QToolButton* const duplicate = smallButton(u"⧉"_s, tr("Duplicate this condition"));
    QToolButton* const remove = smallButton(u"✕"_s, tr("Remove this condition"));
    auto* const first = new QHBoxLayout;
    first->setSpacing(Theme::Unit);
    for (QWidget* const widget :
        std::initializer_list<QWidget*>{ m_fact, m_numberOp, m_textOp, m_number, m_amount, m_unit, m_places })
        first->addWidget(widget);
    first->addStretch();
    first->addWidget(duplicate);
    first->addWidget(remove);

    auto* const second = new QHBoxLayout(m_details);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(Theme::Unit);
    for (QWidget* const widget :
        std::initializer_list<QWidget*>{ m_window, m_position, m_positionFrom, m_positionTo, m_addFilter })
        second->addWidget(widget);
    second->addStretch();

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Unit / 2, 0, Theme::Unit / 2);
    layout->setSpacing(Theme::Unit);
    layout->addLayout(first);
    layout->addWidget(m_details);
    if (test.filter)
        setFilter(*test.filter);

    const auto tell = [this] {
        showWhatApplies();
        Q_EMIT changed();
    };
    connect(m_fact, &QComboBox::currentIndexChanged, this, [this, tell] {
        offerPlaces();
        tell();
    });
    connect(m_numberOp, &QComboBox::currentIndexChanged, this, tell);
    connect(m_textOp, &QComboBox::currentIndexChanged, this, [this, tell](int index) {
        m_places->setMultiple(isSeveral(PlaceOps[index]));
        tell();
    });
    connect(m_position, &QComboBox::currentIndexChanged, this, tell);
    for (QSpinBox* const box : { m_number, m_positionFrom, m_positionTo })
        connect(box, &QSpinBox::valueChanged, this, &BuilderRow::changed);
    connect(m_amount, &QLineEdit::textChanged, this, &BuilderRow::changed);
    connect(m_places, &ValueList::changed, this, &BuilderRow::changed);
    connect(m_window, &WindowChoice::changed, this, &BuilderRow::changed);
    connect(m_addFilter, &QPushButton::clicked, this, [this] {
        OrderFilter filter;
        filter.test = core::AttributeTest{};
        setFilter(filter);
        Q_EMIT changed();
    });
    connect(duplicate, &QToolButton::clicked, this, &BuilderRow::duplicateWanted);
    connect(remove, &QToolButton::clicked, this, &BuilderRow::removeWanted);
    connect(&m_context, &BuilderContext::factsChanged, this, &ConditionRow::offerPlaces);
    offerPlaces();
    showWhatApplies();
}

Fact ConditionRow::fact() const
{
    return static_cast<Fact>(m_fact->currentIndex());
}

void ConditionRow::offerPlaces()
{
    m_places->setSuggestions(isText(fact()) ? m_context.places(fact()) : nullptr);
}

void ConditionRow::setFilter(const OrderFilter& filter)
{
    m_filter = new FilterGroup(m_context, filter, true, this);
    layout()->addWidget(m_filter);
    connect(m_filter, &BuilderRow::changed, this, &BuilderRow::changed);
    connect(m_filter, &BuilderRow::removeWanted, this, [this] {
        m_filter->hide();
        m_filter->deleteLater(); // it is the sender
        m_filter = nullptr;
        showWhatApplies();
        Q_EMIT changed();
    });
    showWhatApplies();
}

void ConditionRow::showWhatApplies()
{
    const bool isOrders = fact() == Fact::Orders;
    const bool isSpent = fact() == Fact::TotalSpent;
    m_numberOp->setVisible(!isText(fact()));
    m_textOp->setVisible(isText(fact()));
    m_places->setVisible(isText(fact()));
    m_number->setVisible(!isText(fact()) && !isSpent);
    m_amount->setVisible(isSpent);
    m_unit->setVisible(!isText(fact()) && !isSpent);
    m_unit->setText(isOrders ? tr("orders") : tr("days"));
    m_details->setVisible(isOrders || isSpent);
    m_position->setVisible(isOrders);
    const int position = m_position->currentIndex();
    m_positionFrom->setVisible(isOrders && (position == NthToMth || position == FromNthOn));
    m_positionTo->setVisible(isOrders && position == NthToMth);
    m_addFilter->setVisible(isOrders && !m_filter);
    if (m_filter)
        m_filter->setVisible(isOrders);
}

OrderPosition ConditionRow::position() const
{
    switch (m_position->currentIndex()) {
    case NthToMth:
        return { m_positionFrom->value(), m_positionTo->value() };
    case FromNthOn:
        return { m_positionFrom->value(), std::nullopt };
    default:
        return { 1, 1 };
    }
}

FactTest ConditionRow::test() const
{
    FactTest test;
    test.fact = fact();
    if (isText(fact())) {
        test.textOp = PlaceOps[m_textOp->currentIndex()];
        test.values = m_places->values();
        return test;
    }
    test.op = NumberOps[m_numberOp->currentIndex()];
    if (fact() == Fact::TotalSpent) {
        // As the JSON form reads it: `amount` is the truth, the number follows from the currency.
        test.number = core::parseMinorUnits(m_amount->text(), 2).value_or(0);
        test.amount = m_amount->text().trimmed();
    } else {
        test.number = m_number->value();
    }
    if (fact() == Fact::Orders || fact() == Fact::TotalSpent)
        test.window = m_window->window();
    if (fact() == Fact::Orders) {
        if (m_position->currentIndex() != AnyOrder)
            test.position = position();
        if (m_filter)
            test.filter = m_filter->filter();
    }
    return test;
}

bool ConditionRow::isComplete() const
{
    switch (fact()) {
    case Fact::Country:
    case Fact::Region:
        return !m_places->values().isEmpty();
    case Fact::TotalSpent:
        return core::parseMinorUnits(m_amount->text(), 3).has_value() && m_window->isComplete();
    case Fact::Orders: {
        const bool isInOrder =
            m_position->currentIndex() != NthToMth || m_positionFrom->value() <= m_positionTo->value();
        return isInOrder && m_window->isComplete() && (!m_filter || m_filter->isComplete());
    }
    default:
        return true;
    }
}

SentenceRow::SentenceRow(const Condition& condition, QWidget* parent)
    : BuilderRow(parent)
    , m_condition(condition)
{
    setRole(this, "row");
    auto* const sentence = makeLabel(core::conditionText(condition));
    sentence->setWordWrap(true);
    QToolButton* const duplicate = smallButton(u"⧉"_s, tr("Duplicate this condition"));
    QToolButton* const remove = smallButton(u"✕"_s, tr("Remove this condition"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Theme::Unit / 2, 0, Theme::Unit / 2);
    layout->setSpacing(Theme::Unit);
    layout->addWidget(sentence, 1);
    layout->addWidget(duplicate);
    layout->addWidget(remove);
    connect(duplicate, &QToolButton::clicked, this, &BuilderRow::duplicateWanted);
    connect(remove, &QToolButton::clicked, this, &BuilderRow::removeWanted);
}

ConditionGroup::ConditionGroup(BuilderContext& context, const Condition& condition, bool isRemovable, QWidget* parent)
    : BuilderGroup(isRemovable ? tr("and who match") : tr("Customers who match"), isRemovable, parent)
    , m_context(context)
{
    if (condition.group && condition.group->combine != core::Combine::AtLeast) {
        setCombine(static_cast<int>(condition.group->combine));
        for (const Condition& child : condition.group->children)
            append(child);
    } else if (condition.test || condition.group) {
        append(condition);
    }
    addLink(tr("+ Add condition"), [this] {
        Condition child;
        child.test = FactTest{};
        append(child);
    });
    addLink(tr("+ Add group"), [this] {
        Condition inner;
        inner.test = FactTest{};
        Condition child;
        child.group = Condition::Group{ core::Combine::Any, { inner } };
        append(child);
    });
}

void ConditionGroup::append(const Condition& child)
{
    const bool isPlainGroup = child.group && child.group->combine != core::Combine::AtLeast;
    if (isPlainGroup)
        insertRow(new ConditionGroup(m_context, child, true));
    else if (child.test && canEdit(*child.test))
        insertRow(new ConditionRow(m_context, *child.test));
    else
        insertRow(new SentenceRow(child));
}

Condition ConditionGroup::condition() const
{
    Condition::Group group;
    group.combine = static_cast<core::Combine>(combine());
    for (const BuilderRow* const row : rows()) {
        Condition child;
        if (const auto* const inner = qobject_cast<const ConditionGroup*>(row))
            child = inner->condition();
        else if (const auto* const leaf = qobject_cast<const ConditionRow*>(row))
            child.test = leaf->test();
        else if (const auto* const sentence = qobject_cast<const SentenceRow*>(row))
            child = sentence->condition();
        group.children.push_back(std::move(child));
    }
    Condition condition;
    condition.group = std::move(group);
    return condition;
}

BuilderRow* ConditionGroup::copyOf(const BuilderRow& row)
{
    if (const auto* const inner = qobject_cast<const ConditionGroup*>(&row))
        return new ConditionGroup(m_context, inner->condition(), true);
    if (const auto* const sentence = qobject_cast<const SentenceRow*>(&row))
        return new SentenceRow(sentence->condition());
    return new ConditionRow(m_context, qobject_cast<const ConditionRow*>(&row)->test());
}

} // namespace ui
