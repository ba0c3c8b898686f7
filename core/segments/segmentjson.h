// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/segments/segment.h"

#include <QByteArray>
#include <QJsonObject>

namespace core {

/// A segment definition as `segment add` reads it: {"name": …, "conditions": {…}}, optionally "note" and "stage"
/// ("entry", "first", "repeat", "loyal", "risk"). A file holds one object or an array of them. Unknown keys refused.
[[nodiscard]] Result<std::vector<Segment>> segmentsFromJson(const QByteArray& text);
/// One of them, as part of another document; `place` is where it stands there.
[[nodiscard]] Result<Segment> segmentFromJson(const QJsonValue& json, const QString& place);
[[nodiscard]] QJsonObject segmentToJson(const Segment& segment); ///< the same form

} // namespace core
