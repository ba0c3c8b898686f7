// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importstore.h"

#include "core/db/connection.h"
#include "core/db/statement.h"

#include <QJsonDocument>

namespace core::importstore {

Result<ImportId> begin(Connection& connection, const QString& fileName, qint64 importedAt)
{
    auto insert =
        Statement::prepare(connection, "INSERT INTO import(file_name, imported_at, report) VALUES (?, ?, '{}')");
    if (!insert)
        return tl::unexpected(insert.error());
    if (auto done = insert->bind(fileName, importedAt).run(); !done)
        return tl::unexpected(done.error());
    return ImportId{ insert->lastInsertId() };
}

Result<void> finish(Connection& connection, const ImportReport& report)
{
    auto update = Statement::prepare(connection, "UPDATE import SET report = ? WHERE id = ?");
    if (!update)
        return tl::unexpected(update.error());
    const QByteArray json = QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact);
    return update->bind(QString::fromUtf8(json), report.id).run();
}

Result<std::vector<ImportReport>> loadAll(Connection& connection)
{
    auto statement = Statement::prepare(connection, "SELECT id, report FROM import ORDER BY id DESC");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<ImportReport> reports;
    while (true) {
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return reports;
        reports.push_back(ImportReport::fromJson(QJsonDocument::fromJson(statement->text(1).toUtf8()).object()));
        reports.back().id = statement->id<ImportId>(0);
    }
}

Result<std::optional<Day>> lastLoggedDay(Connection& connection)
{
    auto statement = Statement::prepare(connection, "SELECT max(last_day) FROM segment WHERE kind = 'conditions'");
    if (!statement)
        return tl::unexpected(statement.error());
    if (const auto row = statement->next(); !row)
        return tl::unexpected(row.error());
    return statement->optionalDay(0);
}

} // namespace core::importstore
