// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/segmentusers.h"

#include "core/base/translate.h"
#include "core/board/boardstore.h"
#include "core/exchange/references.h"
#include "core/segments/segmentstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int MostNames = 8;

/// “A”, “B” and 3 more.
QString quoted(const QStringList& names)
{
    QStringList shown;
    for (const QString& name : names.mid(0, MostNames))
        shown.append(u"“"_s + name + u"”"_s);
    const QString text = shown.join(u", "_s);
    const auto rest = static_cast<int>(names.size() - shown.size());
    return rest == 0 ? text : tr("%1 and %n more", nullptr, rest).arg(text);
}

} // namespace

QStringList SegmentUsers::sentences() const
{
    QStringList sentences;
    if (!boards.isEmpty())
        sentences << tr("On the board(s) %1.", nullptr, static_cast<int>(boards.size())).arg(quoted(boards));
    if (!groups.isEmpty())
        sentences << tr("In the group(s) %1.", nullptr, static_cast<int>(groups.size())).arg(quoted(groups));
    if (!segments.isEmpty())
        sentences << tr("In the conditions of the segment(s) %1.", nullptr, static_cast<int>(segments.size()))
                         .arg(quoted(segments));
    return sentences;
}

Result<SegmentUsers> segmentusers::of(Connection& connection, const std::vector<SegmentId>& removed)
{
    const auto isRemoved = [&](SegmentId id) { return std::ranges::find(removed, id) != removed.end(); };
    SegmentUsers users;
    const auto groups = segmentstore::groups(connection);
    if (!groups)
        return tl::unexpected(groups.error());
    for (const SegmentGroup& group : *groups) {
        if (std::ranges::any_of(group.segments, isRemoved))
            users.groups.append(group.name);
        if (!group.board.isValid())
            continue;
        const auto board = boardstore::load(connection, group.id);
        if (!board)
            return tl::unexpected(board.error());
        if (std::ranges::any_of(board->nodes(), isRemoved, &Node::segment))
            users.boards.append(group.name);
    }
    const auto segments = segmentstore::all(connection);
    if (!segments)
        return tl::unexpected(segments.error());
    QStringList removedNames;
    for (const Segment& segment : *segments) {
        if (isRemoved(segment.id))
            removedNames.append(segment.name);
    }
    for (const Segment& segment : *segments) {
        if (isRemoved(segment.id) || !segment.conditions)
            continue;
        const QStringList names = references::names(*segment.conditions);
        if (std::ranges::any_of(names, [&](const QString& name) { return removedNames.contains(name); }))
            users.segments.append(segment.name);
    }
    return users;
}

} // namespace core
