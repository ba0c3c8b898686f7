// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/filterrow.h"

#include "ui/segments/valuelist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;
using core::AttributeTest;
using core::OrderFilter;
using core::TextOp;

namespace ui {

FilterRow::FilterRow(BuilderContext& context, const AttributeTest& test, QWidget* parent)
    : BuilderRow(parent)
    , m_context(context)
    , m_attribute(new QComboBox)
    , m_op(new QComboBox)
    , m_values(new ValueList)
{
    // In the order of core::OrderAttribute and core::TextOp.
    m_attribute->addItems({ tr("Product"), tr("Variant"), tr("SKU"), tr("Vendor"), tr("Sales channel"), tr("Source"),
        tr("UTM source"), tr("UTM medium"), tr("UTM campaign"), tr("Order tag"), tr("Discount code") });
    m_op->addItems({ tr("is"), tr("is not"), tr("is one of"), tr("is none of"), tr("contains"), tr("starts with") });
    m_attribute->setAccessibleName(tr("Property of the order"));
    m_op->setAccessibleName(tr("Comparison"));
    m_attribute->setCurrentIndex(static_cast<int>(test.attribute));
    m_op->setCurrentIndex(static_cast<int>(test.op));
    m_values->setMultiple(test.op == TextOp::OneOf || test.op == TextOp::NoneOf);
    m_values->setValues(test.values);
    offerValues();

    auto* const remove = new QToolButton;
    remove->setText(u"✕"_s);
    remove->setToolTip(tr("Remove this property"));
    remove->setAccessibleName(tr("Remove this property"));

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Unit);
    layout->addWidget(m_attribute);
    layout->addWidget(m_op);
    layout->addWidget(m_values);
    layout->addStretch();
    layout->addWidget(remove);

    connect(remove, &QToolButton::clicked, this, &BuilderRow::removeWanted);
    connect(m_attribute, &QComboBox::currentIndexChanged, this, [this] {
        offerValues();
        Q_EMIT changed();
    });
    connect(m_op, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto op = static_cast<TextOp>(index);
        m_values->setMultiple(op == TextOp::OneOf || op == TextOp::NoneOf);
        Q_EMIT changed();
    });
    connect(m_values, &ValueList::changed, this, &BuilderRow::changed);
    connect(&m_context, &BuilderContext::factsChanged, this, &FilterRow::offerValues);
}

void FilterRow::offerValues()
{
    m_values->setSuggestions(m_context.values(static_cast<core::OrderAttribute>(m_attribute->currentIndex())));
}

AttributeTest FilterRow::test() const
{
    return { static_cast<core::OrderAttribute>(m_attribute->currentIndex()), static_cast<TextOp>(m_op->currentIndex()),
        m_values->values() };
}

bool FilterRow::isComplete() const
{
    return !m_values->values().isEmpty();
}

FilterGroup::FilterGroup(BuilderContext& context, const OrderFilter& filter, bool isRemovable, QWidget* parent)
    : BuilderGroup(tr("in which holds"), isRemovable, parent)
    , m_context(context)
{
    if (filter.group) {
        setCombine(static_cast<int>(filter.group->combine));
        for (const OrderFilter& child : filter.group->children)
            append(child);
    } else if (filter.test) {
        append(filter);
    }
    addLink(tr("+ Add a property of the order"), [this] {
        OrderFilter child;
        child.test = AttributeTest{};
        append(child);
    });
    addLink(tr("+ Add group"), [this] {
        OrderFilter inner;
        inner.test = AttributeTest{};
        OrderFilter child;
        child.group = OrderFilter::Group{ core::Combine::Any, { inner } };
        append(child);
    });
}

void FilterGroup::append(const OrderFilter& child)
{
    if (child.group)
        insertRow(new FilterGroup(m_context, child, true));
    else if (child.test)
        insertRow(new FilterRow(m_context, *child.test));
}

OrderFilter FilterGroup::filter() const
{
    OrderFilter::Group group;
    group.combine = static_cast<core::Combine>(combine());
    for (const BuilderRow* const row : rows()) {
        OrderFilter child;
        if (const auto* const inner = qobject_cast<const FilterGroup*>(row))
            child = inner->filter();
        else if (const auto* const leaf = qobject_cast<const FilterRow*>(row))
            child.test = leaf->test();
        group.children.push_back(std::move(child));
    }
    OrderFilter filter;
    filter.group = std::move(group);
    return filter;
}

BuilderRow* FilterGroup::copyOf(const BuilderRow& row)
{
    if (const auto* const inner = qobject_cast<const FilterGroup*>(&row))
        return new FilterGroup(m_context, inner->filter(), true);
    return new FilterRow(m_context, qobject_cast<const FilterRow*>(&row)->test());
}

} // namespace ui
