// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/conditionrow.h"

#include "core/segments/catalogue.h"
#include "ui/segments/buildercontext.h"
#include "ui/segments/comparisoneditor.h"
#include "ui/segments/entrypicker.h"
#include "ui/segments/filterrow.h"
#include "ui/segments/referencechoice.h"
#include "ui/segments/rfmchoice.h"
#include "ui/segments/scopechoice.h"
#include "ui/segments/stepslist.h"
#include "ui/segments/windowchoice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::Fact;
using core::FactTest;
using core::OrderFilter;
using core::catalogue::Kind;
using core::catalogue::Part;

namespace ui {

namespace {

bool has(Fact fact, Part part)
{
    return (core::catalogue::rowOf(fact).parts & part) != 0;
}

ComparisonEditor::Comparison comparisonOf(const FactTest& test)
{
    const Kind kind = core::catalogue::rowOf(test.fact).kind;
    ComparisonEditor::Comparison comparison{ test.op, test.textOp, test.values };
    if (core::catalogue::isDecimal(kind))
        comparison.values = QStringList{ test.amount, test.upperAmount };
    else if (core::catalogue::isNumber(kind))
        comparison.values = QStringList{ QString::number(test.number), QString::number(test.upperNumber) };
    return comparison;
}

WindowChoice::Without withoutWindow(Fact fact)
{
    if (has(fact, Part::NeedsWindow))
        return WindowChoice::Without::Impossible;
    return fact == Fact::InSegment ? WindowChoice::Without::OnThatDay : WindowChoice::Without::Ever;
}

} // namespace

ConditionRow::ConditionRow(BuilderContext& context, const FactTest& test, QWidget* parent)
    : BuilderRow(context, Handles::All, parent)
    , m_picker(new EntryPicker(
          tr("Condition"), [&context] { return context.factEntries(); }, this))
    , m_lack(makeLabel({}, "field-problem"))
{
    setRole(this, "row");
    m_lack->setWordWrap(true);
    setTest(test);
    content()->addWidget(m_lack);
    connect(m_picker, &EntryPicker::chosen, this, [this](int value) {
        setTest(fresh(static_cast<Fact>(value), this->test()));
        this->context().setDoing(tr("Choose another condition"));
        Q_EMIT changed();
    });
    connect(&context, &BuilderContext::factsChanged, this, &ConditionRow::refresh);
}

FactTest ConditionRow::fresh(Fact fact, const FactTest& before)
{
    FactTest test;
    test.fact = fact;
    const auto& row = core::catalogue::rowOf(fact);
    if (row.kind == core::catalogue::rowOf(before.fact).kind && core::catalogue::isNumber(row.kind)) {
        test.op = before.op;
        test.number = before.number;
        test.amount = before.amount;
        test.upperNumber = before.upperNumber;
        test.upperAmount = before.upperAmount;
    } else if (row.kind == Kind::Days) {
        test.op = core::NumberOp::LessOrEqual;
        test.number = 30;
    }
    if (has(fact, Part::WherePart)) {
        test.filter = before.filter;
        test.position = before.position;
        test.which = before.which;
    }
    if (has(fact, Part::WindowPart))
        test.window = before.window;
    if (has(fact, Part::NeedsWindow) && !test.window)
        test.window = core::DaysAgo{ 29, 0 };
    if (has(fact, Part::LinesPart))
        test.lines = before.lines;
    if (has(fact, Part::RfmPart))
        test.rfm = before.rfm;
    if (has(fact, Part::SegmentPart))
        test.segment = before.segment;
    return test;
}

void ConditionRow::setTest(const FactTest& test)
{
    m_fact = test.fact;
    m_picker->setCurrent(static_cast<int>(m_fact), core::catalogue::labelOf(m_fact));
    // These live on in the body that comes after.
    m_picker->setParent(this);
    tools()->setParent(this);
    if (m_body) {
        content()->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_parts.clear();
    m_column = nullptr;
    m_segment = nullptr;
    m_periods = nullptr;
    m_window = nullptr;
    m_scope = nullptr;
    m_rfm = nullptr;
    m_steps = nullptr;
    m_filter = nullptr;
    m_lines = nullptr;
    m_addFilter = nullptr;
    m_addLines = nullptr;

    m_body = new QWidget;
    auto* const layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Unit);
    auto* const line = new QHBoxLayout;
    line->setSpacing(Theme::Unit);
    line->addWidget(m_picker, 0, Qt::AlignTop);
    m_comparison = new ComparisonEditor(core::catalogue::rowOf(m_fact).kind, comparisonOf(test));
    m_parts.push_back(m_comparison);
    line->addWidget(m_comparison, 1, Qt::AlignTop);
    line->addWidget(tools(), 0, Qt::AlignTop);
    layout->addLayout(line);
    m_picker->show();
    tools()->show();
    auto* const details = new QWidget;
    m_details = new FlowLayout(details);
    layout->addWidget(details);
    m_below = new QVBoxLayout;
    m_below->setSpacing(Theme::Unit);
    layout->addLayout(m_below);
    makeParts(test);
    details->setVisible(m_details->count() > 0);
    content()->insertWidget(0, m_body);
    m_body->show(); // at once, not with the next turn of the event loop
    limitValues();
    for (BuilderPart* const part : m_parts) {
        connect(part, &BuilderPart::changed, this, [this, part] {
            if (part != m_comparison)
                limitValues();
            Q_EMIT changed();
        });
    }
    refresh();
}

void ConditionRow::limitValues()
{
    if (m_fact == Fact::RecencyScore || m_fact == Fact::FrequencyScore || m_fact == Fact::MonetaryScore) {
        const int bins = m_rfm->setup().bins;
        m_comparison->setLimits(1, bins, tr("Scores go from 1 to %1 here.").arg(bins));
    } else if (m_periods) {
        const int count = m_periods->periods().count;
        m_comparison->setLimits(0, count, tr("There are only %Ln of them.", nullptr, count));
    }
}

void ConditionRow::makeParts(const FactTest& test)
{
    const auto add = [this](auto* part) {
        m_details->addWidget(part);
        m_parts.push_back(part);
        return part;
    };
    if (has(m_fact, Part::ColumnPart)) {
        m_column = add(new ColumnChoice(context(), test.column));
        connect(m_column, &BuilderPart::changed, this, &ConditionRow::refresh);
    }
    if (has(m_fact, Part::SegmentPart))
        m_segment = add(new SegmentChoice(context(), test.segment));
    if (has(m_fact, Part::PeriodsPart))
        m_periods = add(new PeriodsChoice(test.periods));
    if (has(m_fact, Part::WindowPart))
        m_window = add(new WindowChoice(test.window, withoutWindow(m_fact)));
    if (has(m_fact, Part::RfmPart))
        m_rfm = add(new RfmChoice(test.rfm));
    if (has(m_fact, Part::WherePart))
        m_scope = add(new ScopeChoice(test.position, test.which));
    if (has(m_fact, Part::StepsPart)) {
        m_steps = new StepsList(context(), test.steps);
        m_parts.push_back(m_steps);
        m_below->addWidget(m_steps);
    }
    if (has(m_fact, Part::WherePart)) {
        m_addFilter = makeButton(tr("+ Only orders with …"), "link");
        m_details->addWidget(m_addFilter);
        connect(m_addFilter, &QPushButton::clicked, this, [this] {
            setFilter(FilterGroup::fresh());
            context().setDoing(tr("Ask for properties of the order"));
            Q_EMIT changed();
        });
        if (test.filter)
            setFilter(*test.filter);
    }
    if (has(m_fact, Part::LinesPart)) {
        m_addLines = makeButton(tr("+ Only lines with …"), "link");
        m_details->addWidget(m_addLines);
        connect(m_addLines, &QPushButton::clicked, this, [this] {
            setLines(FilterGroup::fresh());
            context().setDoing(tr("Ask for properties of the lines"));
            Q_EMIT changed();
        });
        if (test.lines)
            setLines(*test.lines);
    }
}

FilterGroup* ConditionRow::makeFilter(const QString& sentence, const OrderFilter& filter, bool ofLinesOnly)
{
    auto* const group = new FilterGroup(context(), sentence, filter, Handles::Remove, ofLinesOnly);
    m_below->addWidget(group);
    group->show();
    connect(group, &BuilderRow::changed, this, &BuilderRow::changed);
    return group;
}

void ConditionRow::setFilter(const OrderFilter& filter)
{
    m_filter = makeFilter(tr("Orders with"), filter, false);
    m_addFilter->hide();
    connect(m_filter, &BuilderRow::removeWanted, this, [this] {
        dropFilter(m_filter);
        m_addFilter->show();
    });
}

void ConditionRow::setLines(const OrderFilter& filter)
{
    m_lines = makeFilter(tr("Lines with"), filter, true);
    m_addLines->hide();
    connect(m_lines, &BuilderRow::removeWanted, this, [this] {
        dropFilter(m_lines);
        m_addLines->show();
    });
}

void ConditionRow::dropFilter(FilterGroup*& filter)
{
    m_below->removeWidget(filter);
    filter->hide();
    filter->deleteLater(); // it is the sender
    filter = nullptr;
    context().setDoing(tr("Remove a row"));
    Q_EMIT changed();
}

QString ConditionRow::unit() const
{
    switch (core::catalogue::rowOf(m_fact).kind) {
    case Kind::Money:
        return context().currency();
    case Kind::Percent:
        return tr("%");
    case Kind::Days:
        return tr("days");
    case Kind::Decimal:
        return m_fact == Fact::Overdue ? tr("times") : tr("days");
    default:
        break;
    }
    switch (m_fact) {
    case Fact::Orders:
        return tr("orders");
    case Fact::Items:
        return tr("items");
    case Fact::DistinctProducts:
        return tr("products");
    default:
        return {};
    }
}

void ConditionRow::refresh()
{
    m_comparison->setSuggestions(context().values(m_fact, m_column ? m_column->column() : QString()));
    m_comparison->setUnit(unit());
    const QString lack = context().lackOf(m_fact);
    m_lack->setText(tr("“%1” is %2.").arg(core::catalogue::labelOf(m_fact), lack));
    m_lack->setVisible(!lack.isEmpty());
}

void ConditionRow::readComparison(FactTest& test) const
{
    const ComparisonEditor::Comparison comparison = m_comparison->comparison();
    const Kind kind = core::catalogue::rowOf(m_fact).kind;
    if (!core::catalogue::isNumber(kind)) {
        test.textOp = comparison.textOp;
        test.values = comparison.values;
        return;
    }
    test.op = comparison.numberOp;
    if (core::catalogue::isDecimal(kind)) {
        test.amount = comparison.values.value(0);
        test.upperAmount = comparison.values.value(1);
    } else {
        test.number = comparison.values.value(0).toLongLong();
        test.upperNumber = comparison.values.value(1).toLongLong();
    }
}

FactTest ConditionRow::test() const
{
    FactTest test;
    test.fact = m_fact;
    readComparison(test);
    if (m_column)
        test.column = m_column->column();
    if (m_segment)
        test.segment = m_segment->segment();
    if (m_periods)
        test.periods = m_periods->periods();
    if (m_window)
        test.window = m_window->window();
    if (m_rfm)
        test.rfm = m_rfm->setup();
    if (m_scope) {
        test.position = m_scope->position();
        test.which = m_scope->which();
    }
    if (m_steps)
        test.steps = m_steps->steps();
    if (m_filter)
        test.filter = m_filter->filter();
    if (m_lines)
        test.lines = m_lines->filter();
    return test;
}

QString ConditionRow::problem() const
{
    for (const BuilderPart* const part : m_parts) {
        if (const QString problem = part->problem(); !problem.isEmpty())
            return problem;
    }
    for (const FilterGroup* const filter : { m_filter, m_lines }) {
        if (filter && !filter->problem().isEmpty())
            return filter->problem();
    }
    return {};
}

} // namespace ui
