// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/segmentrefs.h"

#include "core/base/translate.h"
#include "core/segments/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::segmentrefs {

namespace {

template <typename Tree, typename Visit>
void eachRef(Tree& condition, Visit visit)
{
    if (condition.test) {
        if ((catalogue::rowOf(condition.test->fact).parts & catalogue::SegmentPart) != 0)
            visit(condition.test->segment);
    } else if (condition.group) {
        for (auto& child : condition.group->children)
            eachRef(child, visit);
    }
}

bool isSame(const SegmentRef& ref, const Segment& segment)
{
    return ref.id.isValid() && segment.id.isValid() ? ref.id == segment.id : ref.name == segment.name;
}

/// Visits each segment after those it asks for.
class Walk {
public:
    explicit Walk(const std::vector<Segment>& segments)
        : m_segments(segments)
        , m_states(segments.size(), State::New)
    {
    }

    Result<std::vector<size_t>> order()
    {
        for (size_t i = 0; i < m_segments.size(); ++i) {
            if (auto done = visit(i); !done)
                return tl::unexpected(done.error());
        }
        return std::move(m_order);
    }

private:
    enum class State { New, OnPath, Done };

    Result<void> visit(size_t place)
    {
        if (m_states[place] == State::Done)
            return {};
        m_path.push_back(place);
        if (m_states[place] == State::OnPath)
            return failure(ErrorCode::Conflict,
                tr("These segments ask for each other in a circle: %1. One of them must do without.").arg(circle()));
        m_states[place] = State::OnPath;
        if (m_segments[place].conditions) {
            for (const SegmentRef& ref : of(*m_segments[place].conditions)) {
                const auto other =
                    std::ranges::find_if(m_segments, [&](const Segment& segment) { return isSame(ref, segment); });
                if (other == m_segments.end())
                    continue;
                if (auto done = visit(static_cast<size_t>(other - m_segments.begin())); !done)
                    return done;
            }
        }
        m_path.pop_back();
        m_states[place] = State::Done;
        m_order.push_back(place);
        return {};
    }

    [[nodiscard]] QString circle() const
    {
        QStringList names;
        for (auto at = std::ranges::find(m_path, m_path.back()); at != m_path.end(); ++at)
            names.append(m_segments[*at].name);
        return names.join(u" → "_s);
    }

    const std::vector<Segment>& m_segments;
    std::vector<State> m_states;
    std::vector<size_t> m_path;
    std::vector<size_t> m_order;
};

} // namespace

std::vector<SegmentRef> of(const Condition& condition)
{
    std::vector<SegmentRef> refs;
    eachRef(condition, [&](const SegmentRef& ref) {
        if (std::ranges::find(refs, ref) == refs.end())
            refs.push_back(ref);
    });
    return refs;
}

bool usesOthers(const Segment& segment)
{
    return segment.conditions && !of(*segment.conditions).empty();
}

QStringList resolve(Condition& condition, const QHash<SegmentId, QString>& names)
{
    QStringList missing;
    eachRef(condition, [&](SegmentRef& ref) {
        if (const auto known = names.constFind(ref.id); known != names.constEnd()) {
            ref.name = *known;
            return;
        }
        ref.id = names.key(ref.name);
        if (!ref.id.isValid())
            missing.append(ref.name);
    });
    return missing;
}

Result<std::vector<size_t>> order(const std::vector<Segment>& segments)
{
    return Walk(segments).order();
}

Result<std::vector<Segment>> sorted(std::vector<Segment> segments)
{
    const auto places = order(segments);
    if (!places)
        return tl::unexpected(places.error());
    std::vector<Segment> all;
    for (const size_t place : *places)
        all.push_back(std::move(segments[place]));
    return all;
}

} // namespace core::segmentrefs
