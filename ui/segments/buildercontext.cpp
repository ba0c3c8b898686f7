// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/buildercontext.h"

#include "ui/segments/operatornames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void collectSegments(const core::Condition& condition, std::vector<core::SegmentId>& ids)
{
    if (condition.test && (core::catalogue::rowOf(condition.test->fact).parts & core::catalogue::SegmentPart) != 0)
        ids.push_back(condition.test->segment.id);
    if (condition.group) {
        for (const core::Condition& child : condition.group->children)
            collectSegments(child, ids);
    }
}

} // namespace

BuilderContext::BuilderContext(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
}

void BuilderContext::setFacts(std::shared_ptr<const core::ShopFacts> facts)
{
    m_facts = std::move(facts);
    // Rows let go of the old lists before these are gone.
    const auto oldValues = std::exchange(m_values, {});
    const auto oldFactValues = std::exchange(m_factValues, {});
    Q_EMIT factsChanged();
}

void BuilderContext::setSegments(const core::Segment& edited, const std::vector<core::Segment>& all)
{
    m_edited = edited;
    m_segments.clear();
    for (const core::Segment& segment : all) {
        if (!edited.id.isValid() || segment.id != edited.id)
            m_segments.push_back(segment);
    }
}

const core::Segment* BuilderContext::segment(core::SegmentId id) const
{
    const auto found = std::ranges::find(m_segments, id, &core::Segment::id);
    return found == m_segments.end() ? nullptr : &*found;
}

QString BuilderContext::circleThrough(core::SegmentId id) const
{
    if (!m_edited.id.isValid())
        return {};
    // Depth first, with the way there; segments that led nowhere are not gone into again.
    std::vector<core::SegmentId> seen;
    QStringList way;
    const auto leadsBack = [&](const auto& self, core::SegmentId next) -> bool {
        if (next == m_edited.id)
            return true;
        const core::Segment* const found = segment(next);
        if (!found || !found->conditions || std::ranges::find(seen, next) != seen.end())
            return false;
        seen.push_back(next);
        way.append(found->name);
        std::vector<core::SegmentId> further;
        collectSegments(*found->conditions, further);
        if (std::ranges::any_of(further, [&](core::SegmentId inner) { return self(self, inner); }))
            return true;
        way.removeLast();
        return false;
    };
    if (!leadsBack(leadsBack, id))
        return {};
    return m_edited.name + u" → "_s + way.join(u" → "_s) + u" → "_s + m_edited.name;
}

QStringList BuilderContext::columns() const
{
    QStringList columns;
    if (m_facts)
        columns = QStringList(m_facts->extraColumns.begin(), m_facts->extraColumns.end());
    return columns;
}

ShopValues* BuilderContext::values(core::OrderAttribute attribute)
{
    const auto kind = core::catalogue::rowOf(attribute).kind;
    if (!m_facts || (kind != core::catalogue::Kind::Text && kind != core::catalogue::Kind::Texts))
        return nullptr;
    auto& values = m_values[attribute];
    if (!values)
        values = std::make_unique<ShopValues>(
            m_pool,
            [facts = m_facts, attribute](
                const core::Progress& progress) { return ShopValues::of(*facts, attribute, progress); },
            ShopValues::Of::Orders);
    return values.get();
}

ShopValues* BuilderContext::values(core::Fact fact, const QString& column)
{
    const auto kind = core::catalogue::rowOf(fact).kind;
    if (!m_facts || (kind != core::catalogue::Kind::Text && kind != core::catalogue::Kind::Texts))
        return nullptr;
    auto& values = m_factValues[{ fact, column }];
    if (!values)
        values = std::make_unique<ShopValues>(
            m_pool,
            [facts = m_facts, fact, column](
                const core::Progress& progress) { return ShopValues::of(*facts, fact, column, progress); },
            ShopValues::Of::Customers);
    return values.get();
}

QString BuilderContext::lackOf(core::Fact fact) const
{
    return !m_facts || core::catalogue::isAvailable(fact, *m_facts)
        ? QString()
        : operatornames::reasonOfLack(*core::catalogue::rowOf(fact).needs);
}

QString BuilderContext::lackOf(core::OrderAttribute attribute) const
{
    return !m_facts || core::catalogue::isAvailable(attribute, *m_facts)
        ? QString()
        : operatornames::reasonOfLack(*core::catalogue::rowOf(attribute).needs);
}

std::vector<EntryPicker::Entry> BuilderContext::factEntries() const
{
    std::vector<EntryPicker::Entry> entries;
    for (const core::catalogue::FactRow& row : core::catalogue::facts())
        entries.push_back(
            { static_cast<int>(row.fact), row.family, core::catalogue::labelOf(row.fact), lackOf(row.fact) });
    return entries;
}

std::vector<EntryPicker::Entry> BuilderContext::attributeEntries(bool ofLinesOnly) const
{
    std::vector<EntryPicker::Entry> entries;
    for (const core::catalogue::AttributeRow& row : core::catalogue::attributes()) {
        if (row.isOfLine || !ofLinesOnly)
            entries.push_back({ static_cast<int>(row.attribute), row.family, core::catalogue::labelOf(row.attribute),
                lackOf(row.attribute) });
    }
    return entries;
}

} // namespace ui
