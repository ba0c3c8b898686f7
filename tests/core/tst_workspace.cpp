// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/db/migrator.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/shop/settings.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return "unreadable";
    return hash.result();
}

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"shop.journey"_s);
    }

    void makesAPrivateFileOfTheNewestVersion()
    {
        auto workspace = Workspace::open(m_path, Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(workspace);

        QCOMPARE((*workspace)->writer().integer("PRAGMA user_version").value(), migrator::all().last().version);
        QCOMPARE((*workspace)->writer().integer("PRAGMA foreign_keys").value(), 1);
        QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(
            QFileInfo(m_path + u"-wal"_s).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void keepsItsSettings()
    {
        {
            auto workspace = Workspace::open(m_path, Workspace::Mode::CreateOrOpen);
            QVERIFY_RESULT(workspace);
            Settings settings;
            settings.timeZone = "Asia/Tokyo";
            settings.recordingStart = Day::fromIso(u"2024-07-18");
            settings.orderRules.leaveOutTests = false;
            auto transaction = Transaction::begin((*workspace)->writer());
            QVERIFY_RESULT(transaction);
            QVERIFY_RESULT(settingsstore::save((*workspace)->writer(), settings));
            QVERIFY_RESULT(transaction->commit());
        }

        auto reader = Workspace::openReader(m_path);
        QVERIFY_RESULT(reader);
        const auto settings = settingsstore::load(**reader);
        QVERIFY_RESULT(settings);
        QCOMPARE(settings->timeZone, QByteArray("Asia/Tokyo"));
        QCOMPARE(settings->recordingStart->toIso(), u"2024-07-18"_s);
        QVERIFY(!settings->orderRules.leaveOutTests);
        QVERIFY(settings->orderRules.leaveOutVoided);
    }

    void refusesASecondWriterByName()
    {
        auto first = Workspace::open(m_path, Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(first);

        const auto second = Workspace::open(m_path, Workspace::Mode::OpenExisting);

        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY(second.error().text.contains(u"shop.journey"_s));
    }

    void refusesANewerFileUntouched()
    {
        {
            auto workspace = Workspace::open(m_path, Workspace::Mode::CreateOrOpen);
            QVERIFY_RESULT(workspace);
            QVERIFY_RESULT((*workspace)->writer().execute("PRAGMA user_version=99"));
        }
        const QByteArray before = hashOf(m_path);

        const auto opened = Workspace::open(m_path, Workspace::Mode::CreateOrOpen);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Conflict);
        QCOMPARE(hashOf(m_path), before);
    }

    void refusesWhatIsNoWorkspace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Name,Email\n");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("half a header") << QByteArray("SQLite format 3");
        QTest::newRow("foreign database") << QByteArray(QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\1'));
    }
    void refusesWhatIsNoWorkspace()
    {
        QFETCH(QByteArray, content);
        QVERIFY_RESULT(saveFile(m_path, content));

        const auto opened = Workspace::open(m_path, Workspace::Mode::CreateOrOpen);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::InvalidInput);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aMissingFileIsNotMadeByAsking()
    {
        QCOMPARE(Workspace::open(m_path, Workspace::Mode::OpenExisting).error().code, ErrorCode::NotFound);
        QCOMPARE(Workspace::openReader(m_path).error().code, ErrorCode::NotFound);
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void migratesWithACopyBesideIt()
    {
        QList<migrator::Migration> both{ { 1, "CREATE TABLE a(x INTEGER) STRICT;" },
            { 2, "CREATE TABLE b(x INTEGER) STRICT;" } };
        auto connection = Connection::open(m_path, Connection::Access::ReadWrite);
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT(migrator::migrate(**connection, { both.first() }));

        QVERIFY_RESULT(migrator::migrate(**connection, both));

        QCOMPARE((*connection)->integer("PRAGMA user_version").value(), 2);
        auto copy = Connection::open(m_path + u".before-v2"_s, Connection::Access::ReadOnly);
        QVERIFY_RESULT(copy);
        QCOMPARE((*copy)->integer("PRAGMA user_version").value(), 1);
        QCOMPARE((*copy)->integer("SELECT count(*) FROM sqlite_schema").value(), 1);
        QCOMPARE(QFileInfo(m_path + u".before-v2"_s).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void aBrokenMigrationChangesNothing()
    {
        auto connection = Connection::open(m_path, Connection::Access::ReadWrite);
        QVERIFY_RESULT(connection);

        const auto migrated = migrator::migrate(
            **connection, { { 1, "CREATE TABLE a(x INTEGER) STRICT; CREATE TABLE a(x INTEGER) STRICT;" } });

        QVERIFY(!migrated);
        QCOMPARE((*connection)->integer("PRAGMA user_version").value(), 0);
        QCOMPARE((*connection)->integer("SELECT count(*) FROM sqlite_schema").value(), 0);
    }

    void leavingATransactionRollsBack()
    {
        auto workspace = Workspace::open(m_path, Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(workspace);
        Connection& writer = (*workspace)->writer();
        {
            auto transaction = Transaction::begin(writer);
            QVERIFY_RESULT(transaction);
            QVERIFY_RESULT(writer.execute("INSERT INTO customer(key) VALUES ('ann@example.com')"));
        }

        QCOMPARE(writer.integer("SELECT count(*) FROM customer").value(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
