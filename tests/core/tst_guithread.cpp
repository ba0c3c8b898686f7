// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/engine/arrowindex.h"
#include "core/engine/nodeindex.h"
#include "core/jobs/guithread.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

#include <thread>

using namespace core;
using namespace Qt::StringLiterals;

class TestGuiThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup() { guithread::unwatch(); }

    void saysWhatIsReadOnTheWatchedThread()
    {
        const QTemporaryDir folder;
        guithread::watch();
        QTest::ignoreMessage(QtWarningMsg, "a workspace is opened on the GUI thread");
        for (int i = 0; i < 3; ++i) // what every connection is set to
            QTest::ignoreMessage(QtWarningMsg, "SQL runs on the GUI thread");
        const auto connection = Connection::open(folder.filePath(u"a"_s), Connection::Access::ReadWrite);
        QVERIFY_RESULT(connection);
        QTest::ignoreMessage(QtWarningMsg, "SQL is prepared on the GUI thread");
        auto statement = Statement::prepare(**connection, "SELECT 1");
        QTest::ignoreMessage(QtWarningMsg, "SQL runs on the GUI thread");
        QVERIFY_RESULT(statement->next());
    }

    void saysWhatIsCountedOnTheWatchedThread()
    {
        const auto log = std::make_shared<const SegmentLog>();
        guithread::watch();
        QTest::ignoreMessage(QtWarningMsg, "an arrow is counted on the GUI thread");
        const ArrowIndex arrow(log, log, {});
        QTest::ignoreMessage(QtWarningMsg, "a segment is counted on the GUI thread");
        const NodeIndex node(*log);
        QCOMPARE(arrow.count({ { 0 }, { 9 } }), 0);
        QCOMPARE(node.members({ 0 }), 0);
    }

    void leavesOtherThreadsAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        guithread::watch();
        bool isOpen = false;
        std::thread other([&] { isOpen = Connection::open(path, Connection::Access::ReadWrite).has_value(); });
        other.join();
        QVERIFY(isOpen);
    }

    void commandsAreNotWatched()
    {
        const QTemporaryDir folder;
        QVERIFY_RESULT(Connection::open(folder.filePath(u"a"_s), Connection::Access::ReadWrite));
    }
};

QTEST_GUILESS_MAIN(TestGuiThread)
#include "tst_guithread.moc"
