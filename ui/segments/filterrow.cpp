// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/filterrow.h"

#include "core/segments/conditionjson.h"
#include "ui/segments/buildercontext.h"
#include "ui/segments/comparisoneditor.h"
#include "ui/segments/conditionclipboard.h"
#include "ui/segments/entrypicker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using core::AttributeTest;
using core::OrderAttribute;
using core::OrderFilter;

namespace ui {

namespace {

bool isOfLines(const OrderFilter& filter)
{
    if (filter.test)
        return core::catalogue::rowOf(filter.test->attribute).isOfLine;
    return filter.group && !filter.group->isOneLine && std::ranges::all_of(filter.group->children, isOfLines);
}

QString unitOf(const core::catalogue::Kind kind, const QString& currency)
{
    return kind == core::catalogue::Kind::Money ? currency : QString();
}

} // namespace

FilterRow::FilterRow(BuilderContext& context, const AttributeTest& test, bool ofLinesOnly, QWidget* parent)
    : BuilderRow(context, Handles::All, parent)
    , m_picker(new EntryPicker(
          tr("Property of the order"), [&context, ofLinesOnly] { return context.attributeEntries(ofLinesOnly); }))
    , m_line(new QHBoxLayout)
    , m_lack(makeLabel({}, "field-problem"))
{
    setRole(this, "row");
    m_line->setSpacing(Theme::Unit);
    m_line->addWidget(m_picker, 0, Qt::AlignTop);
    m_line->addWidget(tools(), 0, Qt::AlignTop);
    content()->addLayout(m_line);
    content()->addWidget(m_lack);
    setTest(test);
    connect(m_picker, &EntryPicker::chosen, this, [this](int value) {
        const auto attribute = static_cast<OrderAttribute>(value);
        AttributeTest next;
        next.attribute = attribute;
        const auto kind = core::catalogue::rowOf(attribute).kind;
        const auto numberOps = core::catalogue::numberOps(kind);
        const auto textOps = core::catalogue::textOps(kind);
        if (!numberOps.empty())
            next.numberOp = numberOps.front();
        // Another text of the same order is often asked the same way.
        const AttributeTest before = this->test();
        next.op = std::ranges::find(textOps, before.op) != textOps.end() ? before.op : core::TextOp::Is;
        setTest(next);
        Q_EMIT changed();
    });
    connect(&context, &BuilderContext::factsChanged, this, &FilterRow::offerValues);
}

void FilterRow::setTest(const AttributeTest& test)
{
    m_attribute = test.attribute;
    const auto kind = core::catalogue::rowOf(m_attribute).kind;
    m_picker->setCurrent(static_cast<int>(m_attribute), core::catalogue::labelOf(m_attribute));
    if (m_comparison) {
        m_line->removeWidget(m_comparison);
        m_comparison->hide();
        m_comparison->deleteLater();
    }
    m_comparison = new ComparisonEditor(kind, { test.numberOp, test.op, test.values });
    m_comparison->setUnit(unitOf(kind, context().currency()));
    m_line->insertWidget(1, m_comparison, 1, Qt::AlignTop);
    m_comparison->show();
    connect(m_comparison, &BuilderPart::changed, this, &BuilderRow::changed);
    offerValues();
}

void FilterRow::offerValues()
{
    m_comparison->setSuggestions(context().values(m_attribute));
    const QString lack = context().lackOf(m_attribute);
    m_lack->setText(tr("“%1” is %2.").arg(core::catalogue::labelOf(m_attribute), lack));
    m_lack->setVisible(!lack.isEmpty());
}

AttributeTest FilterRow::test() const
{
    const ComparisonEditor::Comparison comparison = m_comparison->comparison();
    AttributeTest test;
    test.attribute = m_attribute;
    if (core::catalogue::isNumber(core::catalogue::rowOf(m_attribute).kind))
        test.numberOp = comparison.numberOp;
    else
        test.op = comparison.textOp;
    test.values = comparison.values;
    return test;
}

QString FilterRow::problem() const
{
    return m_comparison->problem();
}

FilterGroup::FilterGroup(BuilderContext& context, const QString& sentence, const OrderFilter& filter, Handles handles,
    bool ofLinesOnly, QWidget* parent)
    : BuilderGroup(context, sentence, handles, parent)
    , m_ofLinesOnly(ofLinesOnly)
{
    if (!ofLinesOnly) {
        m_oneLine = new QCheckBox(tr("of one line item"));
        m_oneLine->setToolTip(tr("One and the same line of the order has all of it: these sweets, in this colour"));
        m_oneLine->setChecked(filter.group && filter.group->isOneLine);
        head()->insertWidget(head()->count() - 2, m_oneLine);
        connect(m_oneLine, &QCheckBox::toggled, this, &BuilderRow::changed);
    }
    if (filter.group) {
        setCombine(filter.group->combine, filter.group->least);
        for (const OrderFilter& child : filter.group->children)
            append(makeRow(child));
    } else if (filter.test) {
        append(makeRow(filter));
    }
    addLink(ofLinesOnly ? tr("+ Add a property of the line") : tr("+ Add a property of the order"), [this] {
        OrderFilter child;
        child.test = AttributeTest{};
        add(makeRow(child));
    });
    addLink(tr("+ Add group"), [this] {
        OrderFilter child = fresh();
        child.group->combine = core::Combine::Any;
        add(makeRow(child));
    });
    rowsChanged();
}

OrderFilter FilterGroup::fresh()
{
    OrderFilter inner;
    inner.test = AttributeTest{};
    OrderFilter filter;
    filter.group = OrderFilter::Group{ core::Combine::All, { inner } };
    return filter;
}

BuilderRow* FilterGroup::makeRow(const OrderFilter& filter)
{
    if (filter.group)
        return new FilterGroup(context(), tr("that have"), filter, Handles::All, m_ofLinesOnly);
    return new FilterRow(context(), filter.test.value_or(AttributeTest{}), m_ofLinesOnly);
}

OrderFilter FilterGroup::filterOf(const BuilderRow& row)
{
    if (const auto* const inner = qobject_cast<const FilterGroup*>(&row))
        return inner->filter();
    OrderFilter filter;
    filter.test = static_cast<const FilterRow&>(row).test();
    return filter;
}

bool FilterGroup::isOneLine() const
{
    return m_oneLine && m_oneLine->isChecked() && m_oneLine->isEnabled();
}

void FilterGroup::rowsChanged()
{
    if (!m_oneLine)
        return;
    const bool canBe =
        !rows().empty() && std::ranges::all_of(rows(), [](const BuilderRow* row) { return isOfLines(filterOf(*row)); });
    m_oneLine->setEnabled(canBe);
    m_oneLine->setVisible(canBe);
}

OrderFilter FilterGroup::filter() const
{
    OrderFilter::Group group;
    group.combine = combine();
    group.least = least();
    group.isOneLine = isOneLine();
    for (const BuilderRow* const row : rows())
        group.children.push_back(filterOf(*row));
    OrderFilter filter;
    filter.group = std::move(group);
    return filter;
}

bool FilterGroup::canTake(const BuilderRow& row) const
{
    if (!qobject_cast<const FilterRow*>(&row) && !qobject_cast<const FilterGroup*>(&row))
        return false;
    return row.group() && (!m_ofLinesOnly || isOfLines(filterOf(row)));
}

BuilderRow* FilterGroup::copyOf(const BuilderRow& row)
{
    return makeRow(filterOf(row));
}

BuilderGroup* FilterGroup::makeGroup()
{
    OrderFilter filter;
    filter.group = OrderFilter::Group{};
    return new FilterGroup(context(), tr("that have"), filter, Handles::All, m_ofLinesOnly);
}

BuilderRow* FilterGroup::oppositeOf(const BuilderRow& row)
{
    const auto* const leaf = qobject_cast<const FilterRow*>(&row);
    if (!leaf)
        return nullptr;
    OrderFilter filter;
    filter.test = leaf->test();
    const auto opposite = conditionclipboard::oppositeOf(*filter.test);
    if (!opposite)
        return nullptr;
    filter.test = *opposite;
    return makeRow(filter);
}

QByteArray FilterGroup::jsonOf(const BuilderRow& row) const
{
    return conditionclipboard::toJson(filterOf(row));
}

core::Result<BuilderRow*> FilterGroup::rowOf(const QByteArray& json)
{
    const auto filter = conditionclipboard::filterFromJson(json);
    if (!filter)
        return tl::unexpected(filter.error());
    if (m_ofLinesOnly && !isOfLines(*filter))
        return core::failure(core::ErrorCode::InvalidInput, tr("that is of the whole order."));
    return makeRow(*filter);
}

} // namespace ui
