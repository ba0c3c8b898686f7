// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/customerfactsstore.h"

#include "core/shop/factsloading.h"

#include <algorithm>

namespace core {

namespace {

/// Extra texts by the row of the profile they belong to.
struct ExtraRange {
    quint32 first = 0, count = 0;
};

Result<std::vector<ExtraRange>> loadExtras(Connection& connection, FactsLoading& loading)
{
    std::vector<ExtraRange> ranges;
    const auto done = Statement::each(connection,
        "SELECT profile, extra_column, text FROM profile_extra ORDER BY profile", [&](const Statement& row) {
            const auto profile = static_cast<size_t>(row.integer(0));
            std::vector<ShopFacts::Extra>& extras = loading.facts.extras;
            if (profile >= ranges.size())
                ranges.resize(profile + 1);
            if (ranges[profile].count++ == 0)
                ranges[profile].first = static_cast<quint32>(extras.size());
            extras.push_back(
                { loading.extraColumns.at(static_cast<size_t>(row.integer(1))), loading.storedText(row.integer(2)) });
        });
    if (!done)
        return tl::unexpected(done.error());
    return ranges;
}

class CustomerFacts {
public:
    CustomerFacts(FactsLoading& loading, std::vector<ExtraRange> extras)
        : m_loading(loading)
        , m_extras(std::move(extras))
        , m_ordered(std::move(loading.facts.customers))
        , m_next(m_ordered.begin())
    {
        loading.facts.customers.clear();
        loading.facts.customers.reserve(m_ordered.size());
    }

    void take(const Statement& row)
    {
        const auto number = static_cast<CustomerNumber>(row.integer(0));
        std::vector<ShopFacts::Customer>& customers = m_loading.facts.customers;
        const bool hasOrdered = m_next != m_ordered.end() && m_next->number == number;
        const bool isDated = !row.isNull(3);
        if (!hasOrdered && !isDated)
            return; // nobody knows since when
        ShopFacts::Customer& customer = customers.emplace_back();
        if (hasOrdered) {
            customer = *m_next++;
        } else {
            customer.number = number;
            customer.known = Day::never();
            customer.firstOrder =
                m_next != m_ordered.end() ? m_next->firstOrder : static_cast<quint32>(m_loading.facts.orders.size());
        }
        takeKey(row.utf8(1), customer);
        if (!row.isNull(2))
            takeProfile(row, customer);
        m_loading.count(FactKind::EmailDomain, customer.emailDomain != 0);
    }

private:
    void takeKey(QByteArrayView key, ShopFacts::Customer& customer)
    {
        QByteArray& bytes = m_loading.facts.keyBytes;
        customer.firstKeyByte = static_cast<quint32>(bytes.size());
        customer.keySize = static_cast<quint16>(std::min<qsizetype>(key.size(), 0xffff));
        bytes.append(key.first(customer.keySize));
        const qsizetype at = key.lastIndexOf('@');
        if (at >= 0)
            customer.emailDomain = m_loading.texts.number(key.sliced(at + 1));
    }

    void takeProfile(const Statement& row, ShopFacts::Customer& customer)
    {
        if (!row.isNull(3)) {
            customer.added = row.day(3);
            customer.known = std::min(customer.known, customer.added);
        }
        m_loading.count(FactKind::AddedDay, !row.isNull(3));
        customer.acceptsEmail = answer(row, 4, FactKind::AcceptsEmail);
        customer.acceptsSms = answer(row, 5, FactKind::AcceptsSms);
        if (customer.emailDomain == 0)
            customer.emailDomain = m_loading.texts.number(row.utf8(6));
        customer.language = m_loading.text(row, 7, FactKind::Language);
        customer.accountState = m_loading.text(row, 8, FactKind::AccountState);
        customer.company = m_loading.text(row, 9, FactKind::Company);
        customer.note = m_loading.text(row, 10, FactKind::CustomerNote);
        customer.place.country = m_loading.text(row, 11, FactKind::CustomerCountry);
        customer.place.region = m_loading.text(row, 12, FactKind::CustomerRegion);
        customer.place.city = m_loading.text(row, 13, FactKind::CustomerCity);
        customer.place.postcode = m_loading.text(row, 14, FactKind::CustomerPostcode);
        m_loading.texts.append(row.utf8(15), customer.firstTag, customer.tagCount);
        m_loading.count(FactKind::CustomerTag, customer.tagCount > 0);
        const auto profile = static_cast<size_t>(row.integer(2));
        if (profile < m_extras.size()) {
            customer.firstExtra = m_extras[profile].first;
            customer.extraCount = m_extras[profile].count;
        }
        m_loading.count(FactKind::ExtraColumn, customer.extraCount > 0);
    }

    Answer answer(const Statement& row, int column, FactKind kind)
    {
        m_loading.count(kind, !row.isNull(column));
        if (row.isNull(column))
            return Answer::Unknown;
        return row.integer(column) != 0 ? Answer::Yes : Answer::No;
    }

    FactsLoading& m_loading;
    std::vector<ExtraRange> m_extras;
    std::vector<ShopFacts::Customer> m_ordered;
    std::vector<ShopFacts::Customer>::const_iterator m_next;
};

} // namespace

Result<void> loadCustomerFacts(Connection& connection, FactsLoading& loading)
{
    auto extras = loadExtras(connection, loading);
    if (!extras)
        return tl::unexpected(extras.error());
    CustomerFacts customers(loading, std::move(*extras));
    return Statement::each(connection,
        "SELECT customer.id, key, profile.id, added_day, accepts_email, accepts_sms, email_domain, language,"
        " account_state, company, note, country, region, city, postcode, tags"
        " FROM customer LEFT JOIN profile ON profile.id = customer.profile ORDER BY customer.id",
        [&](const Statement& row) { customers.take(row); });
}

} // namespace core
