// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/texttable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

namespace {

std::string_view viewOf(QByteArrayView bytes)
{
    return { bytes.data(), static_cast<size_t>(bytes.size()) };
}

} // namespace

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
    const auto known = m_byUtf8.find(viewOf(utf8));
    if (known != m_byUtf8.end())
        return known->second;
    const TextNumber given = number(QString::fromUtf8(utf8));
    m_byUtf8.emplace(std::string(viewOf(utf8)), given);
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

const std::vector<TextNumber>& TextTable::numbers(QByteArrayView json)
{
    const auto known = m_lists.find(viewOf(json));
    if (known != m_lists.end())
        return known->second;
    std::vector<TextNumber> list;
    const QJsonArray array = QJsonDocument::fromJson(json.toByteArray()).array();
    for (const QJsonValue& value : array)
        list.push_back(number(value.toString()));
    return m_lists.emplace(std::string(viewOf(json)), std::move(list)).first->second;
}

void TextTable::append(QByteArrayView json, quint32& first, quint32& count)
{
    const std::vector<TextNumber>& list = numbers(json);
    first = static_cast<quint32>(m_facts.lists.size());
    count = static_cast<quint32>(list.size());
    m_facts.lists.insert(m_facts.lists.end(), list.begin(), list.end());
}

} // namespace core
