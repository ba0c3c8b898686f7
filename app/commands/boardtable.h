// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/boardanswers.h"
#include "core/base/day.h"

#include <QByteArray>
#include <QString>

/// A board's numbers as texts, nodes and arrows in the order of the board.
namespace app::boardtable {

/// {"from", "to", "nodes", "arrows", "incomplete", "rebuilt"} in this order, with a line end.
[[nodiscard]] QByteArray toJsonLine(
    const BoardAnswers& answers, const core::Period& period, const BoardNumbers& numbers);
/// For people: title, period, rule, both tables and what is incomplete.
[[nodiscard]] QString toText(const BoardAnswers& answers, const core::Period& period, const BoardNumbers& numbers);
/// For spreadsheets: kind,segment,target,customers,from,to,complete,rebuilt.
[[nodiscard]] QByteArray toCsv(const BoardAnswers& answers, const core::Period& period, const BoardNumbers& numbers);

} // namespace app::boardtable
