// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/segments/condition.h"
#include "core/shop/shopfacts.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace core {

/// A regular expression as conditions use them: whatever the case, and with a limit on how long it may try, so that no
/// pattern can stop the program (it then does not match). Invalid patterns are refused with what is wrong and where.
[[nodiscard]] Result<QRegularExpression> conditionPattern(const QString& pattern);

/// Answers `op values` for every text of the shop beforehand, so that asking is one look-up. Immutable.
class TextMatcher {
public:
    /// `isUsed`, by text number: which texts are ever asked about; all if it is empty.
    TextMatcher(TextOp op, const QStringList& values, const ShopFacts& facts, const std::vector<quint8>& isUsed = {});

    /// Whether the text holds for the op, its negation included.
    [[nodiscard]] bool holds(TextNumber text) const { return isFound(text) != m_isNegated; }
    /// Whether the positive twin of the op holds: for attributes that have many texts.
    [[nodiscard]] bool isFound(TextNumber text) const { return m_matches[text] != 0; }
    [[nodiscard]] bool isNegated() const { return m_isNegated; }

private:
    std::vector<quint8> m_matches; ///< by text number
    bool m_isNegated = false;
};

} // namespace core
