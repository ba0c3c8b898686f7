// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shopfacts.h"

#include <QByteArrayView>
#include <QHash>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// Gives the texts of a shop their numbers while its facts are loaded. Nearly every text comes back thousands of
/// times, so the bytes as stored are looked up first and only new ones are decoded and folded.
class TextTable final {
public:
    explicit TextTable(ShopFacts& facts);

    [[nodiscard]] TextNumber number(QByteArrayView utf8);
    [[nodiscard]] TextNumber number(const QString& text);
    /// The texts of a JSON array, as tags and codes are stored.
    [[nodiscard]] const std::vector<TextNumber>& numbers(QByteArrayView json);
    /// The same, appended to the lists of the facts: where it begins, and how many there are.
    void append(QByteArrayView json, quint32& first, quint32& count);

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    template <typename Value>
    using ByUtf8 = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    ShopFacts& m_facts;
    ByUtf8<TextNumber> m_byUtf8;
    ByUtf8<std::vector<TextNumber>> m_lists;
    QHash<QString, TextNumber> m_byFolded;
};

} // namespace core
