// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/segments/condition.h"

#include <optional>

/// Rows on the clipboard, as the JSON that files have, and what the opposite of a row is.
namespace ui::conditionclipboard {

[[nodiscard]] QByteArray toJson(const core::Condition& condition);
/// A property of orders goes as the condition "orders where it holds", so that it can be pasted as either.
[[nodiscard]] QByteArray toJson(const core::OrderFilter& filter);
[[nodiscard]] core::Result<core::Condition> conditionFromJson(const QByteArray& json);
[[nodiscard]] core::Result<core::OrderFilter> filterFromJson(const QByteArray& json);

/// The test that holds for exactly those for which the other does not; none if there is no such operator.
[[nodiscard]] std::optional<core::AttributeTest> oppositeOf(const core::AttributeTest& test);
[[nodiscard]] std::optional<core::FactTest> oppositeOf(const core::FactTest& test);

} // namespace ui::conditionclipboard
