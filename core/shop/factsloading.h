// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement.h"
#include "core/shop/shopfacts.h"
#include "core/shop/texttable.h"

#include <vector>

namespace core {

/// What the parts of loadShopFacts share while they fill the facts.
struct FactsLoading {
    explicit FactsLoading(ShopFacts& filled)
        : facts(filled)
        , texts(filled)
    {
    }

    void count(FactKind kind, bool hasIt) { facts.counts[static_cast<size_t>(kind)] += hasIt ? 1 : 0; }

    TextNumber text(const Statement& row, int column, FactKind kind)
    {
        const TextNumber number = texts.number(row.utf8(column));
        count(kind, number != 0);
        return number;
    }

    /// The text a row names by its id in shop_text.
    [[nodiscard]] TextNumber storedText(qint64 id) const
    {
        return static_cast<size_t>(id) < stored.size() ? stored[static_cast<size_t>(id)] : 0;
    }

    ShopFacts& facts;
    TextTable texts;
    std::vector<TextNumber> stored; ///< by id of shop_text
    std::vector<quint32> extraColumns; ///< by id of extra_column, into facts.extraColumns
};

} // namespace core
