// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/catalogue.h"

#include <QString>

/// Parts of the sentence that conditions make, in the user's language. Used by conditiontext alone.
namespace core::filtertext {

[[nodiscard]] QString quoted(const QString& text);
/// "“A”, “B” or “C”".
[[nodiscard]] QString quotedList(const QStringList& values);
/// "the SKU is “A” or “B”", "a discount code is set".
[[nodiscard]] QString compared(const QString& subject, TextOp op, const QStringList& values);
/// "at least 3", "between 3 and 5"; `values` as they are to be shown.
[[nodiscard]] QString comparison(NumberOp op, const QStringList& values);

/// "the product is “Tea” and the sales channel is not “pos”".
[[nodiscard]] QString filterText(const OrderFilter& filter, const QString& currency);

/// A filter told as what was bought and under which circumstances; either may be empty.
struct Purchase {
    QString product;
    QString where;
};
[[nodiscard]] Purchase purchaseOf(const std::optional<OrderFilter>& filter, const QString& currency);

[[nodiscard]] QString windowText(const std::optional<Window>& window); ///< "in the last 90 days"; may be empty
[[nodiscard]] QString positionText(const std::optional<OrderPosition>& position); ///< "in the first order"
[[nodiscard]] QString whichText(WhichOrders which);

/// The parts that are not empty, with spaces between.
[[nodiscard]] QString spaced(QStringList parts);

/// The same for the parts of a sentence, what was done first and when and where after it, or the other way round in
/// languages that say the verb last.
[[nodiscard]] QString sentence(QStringList parts);
/// Parts joined by "and", "or" or "none of"; what is itself joined stands in brackets already.
[[nodiscard]] QString combined(
    Combine combine, int least, const QStringList& parts, const QString& all, const QString& any);

template <typename Group>
bool isJoined(const std::optional<Group>& group)
{
    return group && (group->combine == Combine::All || group->combine == Combine::Any) && group->children.size() > 1;
}

} // namespace core::filtertext
