// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/texttable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace core {

namespace {

constexpr size_t FirstSlots = 1024;

} // namespace

BytesTable::BytesTable()
    : m_slots(FirstSlots)
{
}

quint32 BytesTable::find(QByteArrayView key, size_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t i = hash & mask; m_slots[i].value != None; i = (i + 1) & mask) {
        const Slot& slot = m_slots[i];
        if (slot.hash == static_cast<quint32>(hash) && slot.size == static_cast<quint32>(key.size())
            && std::memcmp(m_keys.constData() + slot.at, key.data(), slot.size) == 0)
            return slot.value;
    }
    return None;
}

void BytesTable::insert(QByteArrayView key, size_t hash, quint32 value)
{
    if (m_used * 2 >= m_slots.size())
        grow();
    const size_t mask = m_slots.size() - 1;
    size_t i = hash & mask;
    while (m_slots[i].value != None)
        i = (i + 1) & mask;
    m_slots[i] = { static_cast<quint32>(hash), value, static_cast<quint32>(m_keys.size()),
        static_cast<quint32>(key.size()) };
    m_keys.append(key);
    ++m_used;
}

void BytesTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot& slot : old) {
        if (slot.value == None)
            continue;
        const size_t hash = hashOf(QByteArrayView(m_keys).sliced(slot.at, slot.size));
        size_t i = hash & mask;
        while (m_slots[i].value != None)
            i = (i + 1) & mask;
        m_slots[i] = slot;
    }
}

TextTable::TextTable(ShopFacts& facts)
    : m_facts(facts)
{
    facts.texts.emplace_back();
    facts.folded.emplace_back();
    m_byFolded.insert({}, 0);
}

TextNumber TextTable::number(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return 0;
    const size_t hash = BytesTable::hashOf(utf8);
    const quint32 known = m_byUtf8.find(utf8, hash);
    if (known != BytesTable::None)
        return known;
    const TextNumber given = number(QString::fromUtf8(utf8));
    m_byUtf8.insert(utf8, hash, given);
    return given;
}

TextNumber TextTable::number(const QString& text)
{
    const QString folded = text.toCaseFolded();
    const auto known = m_byFolded.constFind(folded);
    if (known != m_byFolded.constEnd())
        return *known;
    const auto given = static_cast<TextNumber>(m_facts.texts.size());
    m_facts.texts.push_back(text);
    m_facts.folded.push_back(folded);
    m_byFolded.insert(folded, given);
    return given;
}

void TextTable::append(QByteArrayView json, quint32& first, quint32& count)
{
    first = static_cast<quint32>(m_facts.lists.size());
    count = 0;
    if (json.size() <= 2) // "[]"
        return;
    const size_t hash = BytesTable::hashOf(json);
    quint32 known = m_listsByUtf8.find(json, hash);
    if (known == BytesTable::None) {
        known = static_cast<quint32>(m_lists.size());
        m_listsByUtf8.insert(json, hash, known);
        std::vector<TextNumber>& list = m_lists.emplace_back();
        const QJsonArray array = QJsonDocument::fromJson(json.toByteArray()).array();
        for (const QJsonValue& value : array)
            list.push_back(number(value.toString()));
    }
    const std::vector<TextNumber>& list = m_lists[known];
    count = static_cast<quint32>(list.size());
    m_facts.lists.insert(m_facts.lists.end(), list.begin(), list.end());
}

} // namespace core
