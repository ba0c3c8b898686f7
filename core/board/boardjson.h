// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/board/board.h"
#include "core/segments/segment.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace core::boardjson {

/// A board as a file (README, "Boards as JSON"): segments by name, optional "period" and "options", unknown keys
/// refused with their place, unknown segments with their name.
[[nodiscard]] Result<Board> fromJson(const QByteArray& text, const std::vector<Segment>& segments);
[[nodiscard]] QByteArray toJson(const Board& board, const std::vector<Segment>& segments); ///< indented, stable order

/// The same without "version" and "name", as part of another document; `place` is where it stands there.
[[nodiscard]] Result<Board> bodyFromJson(
    const QJsonObject& json, const std::vector<Segment>& segments, const QString& place);
[[nodiscard]] QJsonObject bodyToJson(const Board& board, const std::vector<Segment>& segments);

[[nodiscard]] QJsonObject periodToJson(
    const PeriodChoice& period); ///< {"last_days": 7}, {"month": "this"}, {"from","to"}
[[nodiscard]] Result<PeriodChoice> periodFromJson(const QJsonObject& json, const QString& place);
[[nodiscard]] QJsonObject optionsToJson(const RuleOptions& options); ///< {"direct": true, …}, only what is on
[[nodiscard]] Result<RuleOptions> optionsFromJson(const QJsonObject& json, const QString& place);

} // namespace core::boardjson
