// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/conditiongroup.h"

#include "ui/segments/conditionclipboard.h"
#include "ui/segments/conditionrow.h"

using core::Condition;
using core::FactTest;

namespace ui {

ConditionGroup::ConditionGroup(BuilderContext& context, const Condition& condition, Handles handles, QWidget* parent)
    : BuilderGroup(context, handles == Handles::None ? tr("Customers who match") : tr("who match"), handles, parent)
{
    if (condition.group) {
        setCombine(condition.group->combine, condition.group->least);
        for (const Condition& child : condition.group->children)
            append(makeRow(child));
    } else if (condition.test) {
        append(makeRow(condition));
    }
    addLink(tr("+ Add condition"), [this] {
        Condition child;
        child.test = FactTest{};
        add(makeRow(child));
    });
    addLink(tr("+ Add group"), [this] {
        Condition inner;
        inner.test = FactTest{};
        Condition child;
        child.group = Condition::Group{ core::Combine::Any, { inner } };
        add(makeRow(child));
    });
    if (handles == Handles::None)
        addLink(tr("Paste"), [this] { paste(nullptr); });
}

BuilderRow* ConditionGroup::makeRow(const Condition& condition)
{
    if (condition.test)
        return new ConditionRow(context(), *condition.test);
    return new ConditionGroup(context(), condition, Handles::All);
}

Condition ConditionGroup::conditionOf(const BuilderRow& row)
{
    if (const auto* const inner = qobject_cast<const ConditionGroup*>(&row))
        return inner->condition();
    Condition condition;
    condition.test = static_cast<const ConditionRow&>(row).test();
    return condition;
}

Condition ConditionGroup::condition() const
{
    Condition::Group group;
    group.combine = combine();
    group.least = least();
    for (const BuilderRow* const row : rows())
        group.children.push_back(conditionOf(*row));
    Condition condition;
    condition.group = std::move(group);
    return condition;
}

std::vector<BuilderRow*> ConditionGroup::allRows()
{
    std::vector<BuilderRow*> all{ this };
    for (BuilderRow* const row : rows()) {
        if (auto* const inner = qobject_cast<ConditionGroup*>(row)) {
            const std::vector<BuilderRow*> further = inner->allRows();
            all.insert(all.end(), further.begin(), further.end());
        } else {
            all.push_back(row);
        }
    }
    return all;
}

bool ConditionGroup::canTake(const BuilderRow& row) const
{
    return row.group() && (qobject_cast<const ConditionRow*>(&row) || qobject_cast<const ConditionGroup*>(&row));
}

BuilderRow* ConditionGroup::copyOf(const BuilderRow& row)
{
    return makeRow(conditionOf(row));
}

BuilderGroup* ConditionGroup::makeGroup()
{
    Condition condition;
    condition.group = Condition::Group{};
    return new ConditionGroup(context(), condition, Handles::All);
}

BuilderRow* ConditionGroup::oppositeOf(const BuilderRow& row)
{
    const auto* const leaf = qobject_cast<const ConditionRow*>(&row);
    const auto opposite = leaf ? conditionclipboard::oppositeOf(leaf->test()) : std::nullopt;
    if (!opposite)
        return nullptr;
    Condition condition;
    condition.test = *opposite;
    return makeRow(condition);
}

QByteArray ConditionGroup::jsonOf(const BuilderRow& row) const
{
    return conditionclipboard::toJson(conditionOf(row));
}

core::Result<BuilderRow*> ConditionGroup::rowOf(const QByteArray& json)
{
    const auto condition = conditionclipboard::conditionFromJson(json);
    if (!condition)
        return tl::unexpected(condition.error());
    return makeRow(*condition);
}

} // namespace ui
