// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/segments/catalogue.h"

#include <QJsonObject>
#include <QStringList>

/// The "op" and "value" of conditions in their file form. Used by the JSON reader and writer of conditions alone.
namespace core::comparisonjson {

struct Comparison {
    NumberOp numberOp = NumberOp::GreaterOrEqual;
    TextOp textOp = TextOp::Is;
    QStringList values; ///< as texts, whatever the kind
};

/// Operators that do not fit and values that are none of the kind are refused with their place.
[[nodiscard]] Result<Comparison> read(const QJsonObject& object, catalogue::Kind kind, const QString& place);
/// Adds "op" and "value".
void write(QJsonObject& object, catalogue::Kind kind, const Comparison& comparison);

/// An amount as a text: "150.00", or a JSON number, whose shortest decimal form is meant; empty if it is neither.
[[nodiscard]] QString decimalOf(const QJsonValue& value);

} // namespace core::comparisonjson
