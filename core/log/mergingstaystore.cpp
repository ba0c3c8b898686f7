// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/mergingstaystore.h"

#include "core/base/translate.h"
#include "core/db/connection.h"

#include <algorithm>

namespace core {

namespace {

constexpr size_t CancelStep = 4096;

} // namespace

MergingStayStore::MergingStayStore(Statement insert, Statement find, Statement remove, size_t capacity)
    : m_insert(std::move(insert))
    , m_find(std::move(find))
    , m_remove(std::move(remove))
    , m_capacity(capacity)
{
    m_rows.reserve(capacity);
}

Result<MergingStayStore> MergingStayStore::prepare(Connection& connection, size_t capacity)
{
    auto insert =
        Statement::prepare(connection, R"(INSERT INTO stay(segment, customer, joined, "left") VALUES (?, ?, ?, ?))");
    if (!insert)
        return tl::unexpected(insert.error());
    auto find = Statement::prepare(connection, R"(SELECT joined, "left" FROM stay WHERE segment = ? AND customer = ?)");
    if (!find)
        return tl::unexpected(find.error());
    auto remove = Statement::prepare(connection, "DELETE FROM stay WHERE segment = ? AND customer = ?");
    if (!remove)
        return tl::unexpected(remove.error());
    return MergingStayStore(std::move(*insert), std::move(*find), std::move(*remove), capacity);
}

Result<void> MergingStayStore::add(SegmentId segment, const Stay& stay, const Progress& progress)
{
    const bool isAnother = m_rows.empty() || m_rows.back().segment != segment;
    // Where rows stand together by their segment, one that was not there before ends the one before it.
    const bool isGoodPlace = isAnother && m_rows.size() >= EnoughToWrite && !m_seen.contains(segment);
    if (m_rows.size() >= m_capacity || isGoodPlace) {
        if (auto done = flush(progress); !done)
            return done;
    }
    if (isAnother)
        m_seen.insert(segment);
    m_rows.push_back({ segment, stay });
    return {};
}

Result<void> MergingStayStore::flush(const Progress& progress)
{
    if (!std::is_sorted(m_rows.begin(), m_rows.end()))
        std::sort(m_rows.begin(), m_rows.end());
    for (size_t i = 0; i < m_rows.size();) {
        const SegmentId segment = m_rows[i].segment;
        const CustomerNumber customer = m_rows[i].stay.customer;
        m_group.clear();
        const auto reached = m_reached.constFind(segment);
        if (reached != m_reached.constEnd() && customer <= *reached) {
            if (auto taken = takeBack(segment, customer); !taken)
                return taken;
        }
        for (; i < m_rows.size() && m_rows[i].segment == segment && m_rows[i].stay.customer == customer; ++i) {
            m_group.push_back(m_rows[i].stay);
            if (i % CancelStep == 0 && progress.shouldStop())
                return failure(ErrorCode::Cancelled, tr("Stopped."));
        }
        if (auto done = write(segment); !done)
            return done;
        m_reached.insert(segment, std::max(customer, m_reached.value(segment)));
    }
    m_rows.clear();
    return {};
}

/// Stays of an earlier batch go through the joining again.
Result<void> MergingStayStore::takeBack(SegmentId segment, CustomerNumber customer)
{
    m_find.bind(segment, customer);
    while (true) {
        const auto row = m_find.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        m_group.push_back({ customer, m_find.day(0), m_find.optionalDay(1).value_or(Day::never()) });
    }
    m_find.reset();
    if (m_group.empty())
        return {};
    m_written -= static_cast<qint64>(m_group.size());
    return m_remove.bind(segment, customer).run();
}

Result<void> MergingStayStore::write(SegmentId segment)
{
    std::sort(m_group.begin(), m_group.end());
    for (size_t i = 0; i < m_group.size();) {
        Stay stay = m_group[i];
        for (++i; i < m_group.size() && m_group[i].joined <= stay.left; ++i)
            stay.left = std::max(stay.left, m_group[i].left);
        if (stay.left.isNever())
            m_insert.bind(segment, stay.customer, stay.joined, std::nullopt);
        else
            m_insert.bind(segment, stay.customer, stay.joined, stay.left);
        if (auto inserted = m_insert.run(); !inserted)
            return inserted;
        ++m_written;
    }
    return {};
}

} // namespace core
