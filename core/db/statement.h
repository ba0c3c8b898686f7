// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

struct sqlite3_stmt;

namespace core {

class Connection;

/// A prepared statement with typed columns: prepared once per job, bound by position (from 1), run many times.
/// Same thread as its connection, which must outlive it.
class Statement final {
public:
    [[nodiscard]] static Result<Statement> prepare(Connection& connection, const char* sql);
    /// All of a store, in their order.
    [[nodiscard]] static Result<std::vector<Statement>> prepareAll(
        Connection& connection, std::span<const char* const> sql);
    /// Runs a query without parameters and gives each of its rows to `take`; see eachRow().
    template <typename Take>
    [[nodiscard]] static Result<void> each(Connection& connection, const char* sql, Take take)
    {
        return prepare(connection, sql).and_then([&](Statement statement) { return statement.eachRow(take); });
    }
    /// Prepares, binds and runs a statement that is needed once and whose rows do not matter.
    template <typename... Values>
    [[nodiscard]] static Result<void> runOnce(Connection& connection, const char* sql, const Values&... values)
    {
        return prepare(connection, sql).and_then([&](Statement statement) { return statement.bind(values...).run(); });
    }

    /// Gives each row to `take`, a void(const Statement&) or, to stop at the first failure, a
    /// Result<void>(const Statement&).
    template <typename Take>
    [[nodiscard]] Result<void> eachRow(Take take)
    {
        while (true) {
            const auto row = next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            if constexpr (std::is_void_v<decltype(take(*this))>) {
                take(*this);
            } else if (auto taken = take(*this); !taken) {
                return taken;
            }
        }
    }

    /// Binds all parameters in their order and makes the statement ready to run anew.
    template <typename... Values>
    Statement& bind(const Values&... values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    /// One parameter by its position, for rows whose width is not known at compile time.
    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, static_cast<qint64>(value)); }
    void bindAt(int index, quint32 value) { bindAt(index, static_cast<qint64>(value)); }
    void bindAt(int index, bool value) { bindAt(index, static_cast<qint64>(value)); }
    void bindAt(int index, double value);
    void bindAt(int index, QStringView value);
    void bindAt(int index, const QString& value) { bindAt(index, QStringView(value)); } ///< a null QString is ''
    void bindAt(int index, const QByteArray& value); ///< a blob
    void bindAt(int index, Day value) { bindAt(index, value.value); }
    void bindAt(int index, std::nullopt_t);
    template <typename Tag>
    void bindAt(int index, Id<Tag> value)
    {
        bindAt(index, value.value);
    }
    template <typename T>
    void bindAt(int index, const std::optional<T>& value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, std::nullopt);
    }

    /// The next row: true if there is one, false at the end.
    [[nodiscard]] Result<bool> next();
    /// Runs a statement whose rows do not matter, to its end.
    [[nodiscard]] Result<void> run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// A copy-free look at a blob, valid until the next step.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    /// A copy-free look at a text as UTF-8, valid until the next step.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] Day day(int column) const { return { static_cast<qint32>(integer(column)) }; }
    [[nodiscard]] std::optional<Day> optionalDay(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(day(column));
    }
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType{ integer(column) };
    }
    /// The rowid of the last row this connection inserted.
    [[nodiscard]] qint64 lastInsertId() const;
    /// Rows the last run changed.
    [[nodiscard]] int changes() const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };

    Statement(Connection& connection, sqlite3_stmt* statement);

    Connection* m_connection;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

} // namespace core
