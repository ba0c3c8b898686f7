// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/connection.h"
#include "core/db/fileahead.h"
#include "core/db/pagecache.h"
#include "core/db/transaction.h"
#include "core/jobs/giveway.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace core;
using namespace Qt::StringLiterals;

/// What makes long work cheaper for everything beside it, and must change nothing else.
class TestBackground : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::open(m_folder->filePath(u"shop.journey"_s), Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
    }
    void cleanup() { m_workspace.reset(); }

    /// It begins and ends at any time of a transaction, which neither waits for it nor loses its lock.
    void aFileIsReadAheadWhileItIsWritten()
    {
        const QString path = writer().path();
        for (int round = 0; round < 20; ++round) {
            auto ahead = std::make_unique<FileAhead>(path);
            auto transaction = Transaction::begin(writer());
            QVERIFY_RESULT(transaction);
            QVERIFY_RESULT(writer().execute(
                "INSERT INTO customer(key) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                " WHERE i < 2000) SELECT 'c' || (SELECT count(*) FROM customer) || '-' || i FROM n"));
            if (round % 2 == 0)
                ahead.reset();
            auto other = Connection::open(path, Connection::Access::ReadWrite);
            QVERIFY_RESULT(other);
            QVERIFY_RESULT((*other)->execute("PRAGMA busy_timeout=0"));
            QVERIFY(!Transaction::begin(**other));
            QVERIFY_RESULT(transaction->commit());
            QCOMPARE(*writer().integer("SELECT count(*) FROM customer"), 2000 * (round + 1));
        }
        QVERIFY_RESULT(writer().checkpoint());
        const FileAhead whole(path);
        QCOMPARE(*writer().integer("SELECT count(*) FROM customer"), 40'000);
    }

    void aFileThatCannotBeReadIsLeftAlone()
    {
        const FileAhead missing(m_folder->filePath(u"missing.journey"_s));
        const FileAhead folder(m_folder->path());
    }

    void thePageCacheIsAsBeforeAfterwards()
    {
        const qint64 before = *writer().integer("PRAGMA cache_size");
        {
            const auto cache = PageCache::limit(writer(), 1234);
            QVERIFY_RESULT(cache);
            QCOMPARE(*writer().integer("PRAGMA cache_size"), -1234);
        }
        QCOMPARE(*writer().integer("PRAGMA cache_size"), before);
    }

    void onlyTheThreadThatSaysSoGivesWay()
    {
#ifdef Q_OS_LINUX
        const auto nice = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
        const int before = nice();
        int during = before;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            giveWay();
            during = nice();
        }));
        thread->start();
        QVERIFY(thread->wait());
        QVERIFY(during > before || before >= 10);
        QCOMPARE(nice(), before);
#else
        QSKIP("The system tells nothing about the priority of threads.");
#endif
    }

private:
    Connection& writer()
    {
        return m_workspace->writer();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
