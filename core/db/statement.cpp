// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

#include "core/db/connection.h"
#include "core/jobs/guithread.h"

#include <sqlite3.h>

namespace core {

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Connection& connection, sqlite3_stmt* statement)
    : m_connection(&connection)
    , m_statement(statement)
{
}

Result<Statement> Statement::prepare(Connection& connection, const char* sql)
{
    guithread::expectElsewhere("SQL is prepared");
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(connection.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(connection.lastError(sql));
    return Statement(connection, statement);
}

Result<std::vector<Statement>> Statement::prepareAll(Connection& connection, std::span<const char* const> sql)
{
    std::vector<Statement> statements;
    for (const char* one : sql) {
        auto statement = prepare(connection, one);
        if (!statement)
            return tl::unexpected(statement.error());
        statements.push_back(std::move(*statement));
    }
    return statements;
}

void Statement::bindAt(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bindAt(int index, double value)
{
    sqlite3_bind_double(m_statement.get(), index, value);
}

void Statement::bindAt(int index, QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    // An empty QByteArray has a pointer to "": '' and not NULL.
    sqlite3_bind_text(m_statement.get(), index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bindAt(int index, const QByteArray& value)
{
    sqlite3_bind_blob64(
        m_statement.get(), index, value.constData(), static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
}

void Statement::bindAt(int index, std::nullopt_t)
{
    sqlite3_bind_null(m_statement.get(), index);
}

Result<bool> Statement::next()
{
    guithread::expectElsewhere("SQL runs");
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(m_connection->lastError(sqlite3_sql(m_statement.get())));
}

Result<void> Statement::run()
{
    while (true) {
        const Result<bool> row = next();
        if (!row) {
            reset();
            return tl::unexpected(row.error());
        }
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QByteArrayView Statement::utf8(int column) const
{
    const unsigned char* const text = sqlite3_column_text(m_statement.get(), column);
    return { text, static_cast<qsizetype>(sqlite3_column_bytes(m_statement.get(), column)) };
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView Statement::bytes(int column) const
{
    const auto* const data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return { data, static_cast<qsizetype>(sqlite3_column_bytes(m_statement.get(), column)) };
}

QByteArray Statement::blob(int column) const
{
    return bytes(column).toByteArray();
}

qint64 Statement::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection->handle());
}

int Statement::changes() const
{
    return sqlite3_changes(m_connection->handle());
}

} // namespace core
