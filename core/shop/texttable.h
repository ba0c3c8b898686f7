// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shopfacts.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <vector>

namespace core {

/// Numbers by short pieces of bytes: one flat table and one buffer for all keys, because a shop's rows ask ten million
/// times and a node for each text would be a cache miss for each question.
class BytesTable final {
public:
    static constexpr quint32 None = 0xffffffff;

    BytesTable();

    [[nodiscard]] quint32 find(QByteArrayView key, size_t hash) const;
    void insert(QByteArrayView key, size_t hash, quint32 value); ///< a key that find() did not find

    [[nodiscard]] static size_t hashOf(QByteArrayView key) { return qHashBits(key.data(), size_t(key.size()), 0); }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 value = None;
        quint32 at = 0, size = 0; ///< of the key in m_keys
    };

    void grow();

    std::vector<Slot> m_slots; ///< a power of two of them
    size_t m_used = 0;
    QByteArray m_keys;
};

/// Gives the texts of a shop their numbers while its facts are loaded. Nearly every text comes back thousands of
/// times, so the bytes as stored are looked up first and only new ones are decoded and folded.
class TextTable final {
public:
    explicit TextTable(ShopFacts& facts);

    [[nodiscard]] TextNumber number(QByteArrayView utf8);
    [[nodiscard]] TextNumber number(const QString& text);
    /// The texts of a JSON array, as tags and codes are stored, appended to the lists of the facts: where they begin,
    /// and how many there are.
    void append(QByteArrayView json, quint32& first, quint32& count);

private:
    ShopFacts& m_facts;
    BytesTable m_byUtf8;
    BytesTable m_listsByUtf8; ///< into m_lists
    std::vector<std::vector<TextNumber>> m_lists;
    QHash<QString, TextNumber> m_byFolded;
};

} // namespace core
