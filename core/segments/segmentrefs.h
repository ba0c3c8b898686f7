// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/segments/segment.h"

#include <QHash>

#include <vector>

/// Segments whose conditions ask for other segments: which they are, and in which order they are worked out.
namespace core::segmentrefs {

/// The other segments that the conditions ask for, each once.
[[nodiscard]] std::vector<SegmentRef> of(const Condition& condition);
[[nodiscard]] bool usesOthers(const Segment& segment);

/// Makes names and ids true: the name of an id that is known, else the id of the name. Those that stay without an id
/// are returned.
[[nodiscard]] QStringList resolve(Condition& condition, const QHash<SegmentId, QString>& names);

/// Places of the segments such that each comes after those it asks for, and otherwise as given. Segments are known by
/// id, or by name while they have none. Conflict, showing the circle ("A → B → A"), where there is no such order.
[[nodiscard]] Result<std::vector<size_t>> order(const std::vector<Segment>& segments);

/// The segments in that order.
[[nodiscard]] Result<std::vector<Segment>> sorted(std::vector<Segment> segments);

} // namespace core::segmentrefs
