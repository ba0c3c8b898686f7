// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/log/segmentlog.h"

#include <QtTest>

#include <memory>

/// The count of an arrow as a question in SQL, on rows as the workspace has them. Shares nothing with the engine but
/// the words of the definition.
class CountInSql {
public:
    CountInSql()
        : m_connection(*core::Connection::open(QStringLiteral(":memory:"), core::Connection::Access::ReadWrite))
    {
        run("CREATE TABLE days(segment INTEGER PRIMARY KEY, first INTEGER, last INTEGER, recorded INTEGER) STRICT;"
            "CREATE TABLE stay(segment INTEGER, customer INTEGER, joined INTEGER, left INTEGER,"
            " PRIMARY KEY (segment, customer, joined)) STRICT, WITHOUT ROWID;");
        m_addDays.emplace(prepare("INSERT INTO days VALUES (?, ?, ?, ?)"));
        m_addStay.emplace(prepare("INSERT INTO stay VALUES (?, ?, ?, ?)"));
        m_count.emplace(prepare(R"(
WITH range AS (
    SELECT segment, CASE WHEN ?3 THEN max(first, recorded) ELSE first END AS first, last FROM days),
known AS (
    SELECT s.segment, s.customer, max(s.joined, r.first) AS joined, min(s.left, r.last + 1) AS left
    FROM stay s JOIN range r USING (segment) WHERE s.left > r.first AND r.first <= r.last),
target AS (SELECT * FROM range WHERE segment = 2)
SELECT count(DISTINCT t.customer) FROM known t, target
WHERE t.segment = 2 AND ?4 <= t.joined AND t.joined <= min(?5, target.last) AND min(?5, target.last) < t.left
  AND t.joined > target.first
  AND (NOT ?2 OR NOT EXISTS (
        SELECT 1 FROM known e WHERE e.segment = 2 AND e.customer = t.customer AND e.joined < t.joined))
  AND EXISTS (
        SELECT 1 FROM known s WHERE s.segment = 1 AND s.customer = t.customer AND s.joined <= t.joined - 1
        AND s.left - 1 >= CASE WHEN ?1 THEN t.joined - 1 ELSE ?4 - 1 END))"));
    }

    void setLogs(const core::SegmentLog& source, const core::SegmentLog& target)
    {
        run("DELETE FROM stay; DELETE FROM days;");
        add(1, source);
        add(2, target);
    }

    qint64 count(const core::RuleOptions& options, const core::Period& period)
    {
        m_count->bind(qint64(options.directOnly), qint64(options.firstTimeOnly), qint64(options.recordedOnly),
            period.first, period.last);
        const bool hasRow = m_count->next().value_or(false);
        const qint64 count = hasRow ? m_count->integer(0) : -1;
        [[maybe_unused]] const bool isLast = m_count->next().value_or(false);
        return count;
    }

private:
    void run(const char* sql) { QVERIFY(m_connection->execute(sql)); }
    core::Statement prepare(const char* sql) { return std::move(*core::Statement::prepare(*m_connection, sql)); }
    void add(qint64 segment, const core::SegmentLog& log)
    {
        QVERIFY(m_addDays->bind(segment, log.days.first, log.days.last, log.firstRecordedDay).run());
        for (const core::Stay& stay : log.stays)
            QVERIFY(m_addStay->bind(segment, stay.customer, stay.joined, stay.left).run());
    }

    std::unique_ptr<core::Connection> m_connection;
    std::optional<core::Statement> m_addDays;
    std::optional<core::Statement> m_addStay;
    std::optional<core::Statement> m_count;
};
