// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/db/transaction.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

/// A new workspace with customers 1 … n and two list segments, 1 and 2, inside an open transaction: for tests of the
/// log's stores.
class LogWorkspace {
public:
    void open(int customers)
    {
        folder = std::make_unique<QTemporaryDir>();
        auto made = core::Workspace::open(
            folder->filePath(QStringLiteral("shop.journey")), core::Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(made);
        workspace = std::move(*made);
        const QByteArray sql = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < "
            + QByteArray::number(customers)
            + ") INSERT INTO customer(id, key) SELECT i, 'customer' || i || '@example.com' FROM n;"
              "INSERT INTO segment(id, name, kind, created_at) VALUES (1, 'Rum Baba fans', 'list', 0),"
              " (2, 'Other', 'list', 0);";
        QVERIFY_RESULT(workspace->writer().execute(sql.constData()));
        auto begun = core::Transaction::begin(workspace->writer());
        QVERIFY_RESULT(begun);
        transaction.emplace(std::move(*begun));
    }
    void close()
    {
        transaction.reset();
        workspace.reset();
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<core::Workspace> workspace;
    std::optional<core::Transaction> transaction;
};
