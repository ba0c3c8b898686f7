// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/board/boardstore.h"
#include "core/db/migrator.h"
#include "core/db/transaction.h"
#include "core/importing/orderimport.h"
#include "core/segments/conditionjson.h"
#include "core/segments/segmentstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/filefaults.h"
#include "tests/support/testing.h"

#include <QDataStream>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int OrdersPerFile = 1000;
constexpr QFile::Permissions Others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
const QString Writer = QStringLiteral(SHOP_WRITER);

/// The orders of one day: file n holds the orders of the n-th day, so that the log grows by a day with each import.
QByteArray ordersOfDay(int n, int orders = OrdersPerFile)
{
    QByteArray csv = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,"
                     "Lineitem price,Id\n";
    const QByteArray day = QDate(2024, 7, 18).addDays(n).toString(Qt::ISODate).toLatin1();
    for (int order = 0; order < orders; ++order) {
        const QByteArray number = QByteArray::number(n * orders + order + 1);
        csv += '#' + number + ",person" + QByteArray::number((n * 7 + order * 3) % 900) + "@example.com,paid,JPY,1200,"
            + day + " 10:00:00 +0900,1,Rum Baba,1200," + number + '\n';
    }
    return csv;
}

QString describe(const Result<void>& result)
{
    return result ? u"saved"_s : result.error().text;
}

qint64 ask(Connection& connection, const char* sql)
{
    return connection.integer(sql).value_or(-1);
}

} // namespace

/// The promises of the program about files. Each test stands for a way in which people lose data elsewhere.
class TestReliability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeNewFilesPrivate(); }
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"shop.journey"_s);
    }

    /// An import is complete or absent, with its day in the log, whenever the program is killed; an import that was
    /// reported stays. JB_KILLS=2000 before a release.
    void anImportSurvivesAKill()
    {
        constexpr int Files = 40;
        constexpr int KillsPerWorkspace = 10;
        const int kills = qEnvironmentVariableIsSet("JB_KILLS") ? qEnvironmentVariableIntValue("JB_KILLS") : 50;
        const QStringList files = writeFiles(Files);
        int imported = 0, unfinished = 0;

        for (int kill = 0; kill < kills; ++kill) {
            if (kill % KillsPerWorkspace == 0)
                makeWorkspaceWithSegment(u"kill%1.journey"_s.arg(kill / KillsPerWorkspace));
            const int before = storedImports();
            QProcess writer;
            writer.start(Writer, QStringList{ u"import"_s, m_path } + files.mid(before));
            QVERIFY(writer.waitForReadyRead(20'000));
            writer.waitForFinished(QRandomGenerator::global()->bounded(20, 350));
            unfinished += writer.state() == QProcess::Running ? 1 : 0;
            writer.kill();
            QVERIFY(writer.state() == QProcess::NotRunning || writer.waitForFinished());
            const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
            const int acknowledged = static_cast<int>(
                std::ranges::count_if(lines, [](const QByteArray& line) { return line.startsWith("ack "); }));

            const int stored = storedImports() - before;

            QVERIFY2(stored == acknowledged || stored == acknowledged + 1,
                qPrintable(u"kill %1: %2 reported, %3 stored"_s.arg(kill).arg(acknowledged).arg(stored)));
            verifyWhole(before + stored);
            imported += stored;
        }

        QVERIFY2(unfinished > kills / 2, "the writer was nearly always done before it could be killed");
        QVERIFY(imported > 0);
    }

    /// A cancelled import leaves every byte as it was, wherever it was stopped.
    void aCancelledImportLeavesEverythingAsItWas()
    {
        makeWorkspaceWithSegment(u"shop.journey"_s);
        auto workspace = Workspace::open(m_path, Workspace::Mode::OpenExisting);
        QVERIFY_RESULT(workspace);
        Connection& writer = (*workspace)->writer();
        const QString first = m_folder->filePath(u"first.csv"_s), second = m_folder->filePath(u"second.csv"_s);
        QVERIFY_RESULT(saveFile(first, ordersOfDay(0)));
        QVERIFY_RESULT(saveFile(second, ordersOfDay(1, 20'000)));
        orderimport::Options options;
        options.timeZone = "Asia/Tokyo";
        QVERIFY_RESULT(orderimport::importFile(writer, first, options));
        QVERIFY_RESULT(writer.checkpoint());
        const QByteArray before = hashOfFile(m_path);
        const int allQuestions = questionsOfAnImport(second);
        QVERIFY(allQuestions > 5);
        const QStringList filesBefore = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        QRandomGenerator random(13);

        for (int round = 0; round < 20; ++round) {
            const int stopAt = static_cast<int>(random.bounded(1, allQuestions + 1));
            int questions = 0;
            Progress progress;
            progress.isCancelled = [&] { return ++questions >= stopAt; };
            const auto report = orderimport::importFile(writer, second, options, progress);

            QVERIFY2(!report, qPrintable(u"asked %1 times, stopped at %2"_s.arg(questions).arg(stopAt)));
            QCOMPARE(report.error().code, ErrorCode::Cancelled);
            QVERIFY_RESULT(writer.checkpoint());
            QCOMPARE(hashOfFile(m_path), before);
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), filesBefore);
        }
    }

    /// A disk that runs full in the middle of a save is noticed, and the file that was there stays.
    void aFullDiskKeepsTheOldFile_data()
    {
        QTest::addColumn<qint64>("limit");
        for (const qint64 limit : { 0, 1, 4'096, 65'535, 65'536, 100'000, 2'000'001, 3'999'999 })
            QTest::addRow("%lld bytes", limit) << limit;
    }
    void aFullDiskKeepsTheOldFile()
    {
#ifdef Q_OS_LINUX
        QFETCH(qint64, limit);
        const QString path = m_folder->filePath(u"board.csv"_s);
        QVERIFY_RESULT(saveFile(path, QByteArray(4'000'000, 'o')));
        const QByteArray before = hashOfFile(path);

        for (const auto& [name, produce] : writers()) {
            const FileSizeLimit full(static_cast<rlim_t>(limit));
            const auto saved = saveFile(path, produce);

            QVERIFY2(!saved, qPrintable(name));
            QCOMPARE(saved.error().code, ErrorCode::Io);
            QVERIFY2(hashOfFile(path) == before, qPrintable(name));
        }

        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{ u"board.csv"_s });
#else
        QSKIP("A disk is filled by Linux means.");
#endif
    }

    /// The same on a real, small disk, where QSaveFile alone once replaced good files by cut-off ones.
    void aSmallDiskKeepsTheOldFile_data()
    {
        QTest::addColumn<int>("megabytes");
        QTest::addColumn<bool>("fits");
        for (const int megabytes : { 4, 5, 6, 7 })
            QTest::addRow("%d MB", megabytes) << megabytes << false;
        QTest::addRow("9 MB") << 9 << true;
    }
    void aSmallDiskKeepsTheOldFile()
    {
#ifdef Q_OS_LINUX
        QFETCH(int, megabytes);
        QFETCH(bool, fits);
        const QString folder = m_folder->filePath(u"disk"_s);
        const SmallDisk disk(folder, qint64{ megabytes } * 1024 * 1024);
        if (!disk.isMounted())
            QSKIP("Making a disk needs the right to mount; aFullDiskKeepsTheOldFile covers the same promise.");
        const QString path = folder + u"/board.csv"_s;
        QVERIFY_RESULT(saveFile(path, QByteArray(4'000'000, 'o')));
        const QByteArray before = hashOfFile(path);

        for (const auto& [name, produce] : writers()) {
            const auto saved = saveFile(path, produce);

            QVERIFY2(saved.has_value() == fits, qPrintable(name + u": "_s + describe(saved)));
            QVERIFY2(fits || hashOfFile(path) == before, qPrintable(name));
        }
#else
        QSKIP("A disk is made by Linux means.");
#endif
    }

    /// An import onto a full disk is refused, and the workspace is as it was.
    void aFullDiskKeepsTheWorkspace()
    {
#ifdef Q_OS_LINUX
        makeWorkspaceWithSegment(u"shop.journey"_s);
        const QStringList files = writeFiles(2);
        auto workspace = Workspace::open(m_path, Workspace::Mode::OpenExisting);
        QVERIFY_RESULT(workspace);
        Connection& writer = (*workspace)->writer();
        orderimport::Options options;
        options.timeZone = "Asia/Tokyo";
        QVERIFY_RESULT(orderimport::importFile(writer, files[0], options));

        Result<ImportReport> second;
        {
            const FileSizeLimit full(static_cast<rlim_t>(QFileInfo(m_path + u"-wal"_s).size() + 10'000));
            second = orderimport::importFile(writer, files[1], options);
        }

        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Io);
        workspace->reset();
        verifyWhole(1);
#else
        QSKIP("A disk is filled by Linux means.");
#endif
    }

    void aSecondProgramIsToldWhoHasTheWorkspace()
    {
        QProcess holder;
        hold(holder);

        const auto opened = Workspace::open(m_path, Workspace::Mode::CreateOrOpen);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Conflict);
        QVERIFY2(opened.error().text.contains(u"shopwriter"_s)
                && opened.error().text.contains(QString::number(holder.processId())),
            qPrintable(opened.error().text));
        QVERIFY_RESULT(Workspace::openReader(m_path)); // reading goes on
        holder.kill();
        QVERIFY(holder.waitForFinished());
    }

    void theLockOfAKilledProgramIsTakenOver()
    {
        QProcess holder;
        hold(holder);
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY(QFileInfo::exists(m_path + u".lock"_s));

        QVERIFY_RESULT(Workspace::open(m_path, Workspace::Mode::CreateOrOpen));
    }

    /// Whether a program on another computer still lives cannot be known from here.
    void aLockFromAnotherComputerIsRespected()
    {
        QVERIFY_RESULT(Workspace::open(m_path, Workspace::Mode::CreateOrOpen));
        QVERIFY_RESULT(saveFile(m_path + u".lock"_s, "4711\njourneyboard\noffice.example.com\n"));

        const auto opened = Workspace::open(m_path, Workspace::Mode::CreateOrOpen);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Conflict);
        QVERIFY2(opened.error().text.contains(u"office.example.com"_s), qPrintable(opened.error().text));
    }

    void twoProgramsInTurnBothWrite()
    {
        const QStringList files = writeFiles(6);
        makeWorkspaceWithSegment(u"shop.journey"_s);
        for (qsizetype index = 0; index < files.size(); ++index) {
            QProcess writer;
            writer.start(Writer, { u"import"_s, m_path, files[index] });
            QVERIFY(writer.waitForFinished(60'000));
            QCOMPARE(writer.exitCode(), 0);
        }

        verifyWhole(static_cast<int>(files.size()));
    }

    void aReadOnlyFolderIsRefusedWithAReason()
    {
#ifdef Q_OS_LINUX
        makeReadOnlyFolder();
        const NotRoot nobody;
        QVERIFY(nobody.isEffective());
        const QByteArray before = hashOfFile(m_path);

        const auto saved = saveFile(QFileInfo(m_path).path() + u"/board.csv"_s, "new");
        const auto opened = Workspace::open(m_path, Workspace::Mode::CreateOrOpen);
        const auto made =
            Workspace::open(QFileInfo(m_path).path() + u"/other.journey"_s, Workspace::Mode::CreateOrOpen);

        QVERIFY(!saved);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::ReadOnly);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::ReadOnly);
        QCOMPARE(hashOfFile(m_path), before);
        QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files | QDir::Hidden),
            QStringList{ QFileInfo(m_path).fileName() });
#else
        QSKIP("Permissions are tested on Linux.");
#endif
    }

    void aReadOnlyFileIsNotReplaced()
    {
#ifdef Q_OS_LINUX
        const QString path = m_folder->filePath(u"board.csv"_s);
        QVERIFY_RESULT(saveFile(path, "old"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
        const NotRoot nobody;
        QVERIFY(nobody.isEffective());
        const QByteArray before = hashOfFile(path);

        const auto saved = saveFile(path, "new");

        QVERIFY(!saved);
        QCOMPARE(hashOfFile(path), before);
#else
        QSKIP("Permissions are tested on Linux.");
#endif
    }

    /// On a CD, in a mail's folder, on somebody's share: what may not be written may be read.
    void aReadOnlyWorkspaceCanBeRead()
    {
#ifdef Q_OS_LINUX
        makeReadOnlyFolder();
        const NotRoot nobody;
        QVERIFY(nobody.isEffective());

        auto reader = Workspace::openReader(m_path);

        QVERIFY_RESULT(reader);
        QCOMPARE(ask(**reader, "SELECT count(*) FROM segment"), qint64{ 1 });
        QVERIFY(!(*reader)->execute("DELETE FROM segment"));
#else
        QSKIP("Permissions are tested on Linux.");
#endif
    }

    /// A file of the first release opens for good. Made by shopwriter and frozen; never written anew.
    void theFirstReleasesFileOpens()
    {
        const QString golden = QStringLiteral(TEST_DATA_DIR "/workspaces/v1.journey");
        QVERIFY(QFile::copy(golden, m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));

        auto workspace = Workspace::open(m_path, Workspace::Mode::OpenExisting);

        QVERIFY_RESULT(workspace);
        Connection& writer = (*workspace)->writer();
        QCOMPARE(ask(writer, "PRAGMA user_version"), qint64{ migrator::all().last().version });
        QCOMPARE(ask(writer, "SELECT count(*) FROM shop_order"), qint64{ 60 });
        QCOMPARE(ask(writer, "SELECT count(*) FROM import"), qint64{ 2 });
        QVERIFY(ask(writer, "SELECT count(*) FROM stay") > 0);
        const auto group = segmentstore::groups(writer);
        QVERIFY_RESULT(group);
        const auto board = boardstore::load(writer, group->front().id);
        QVERIFY_RESULT(board);
        QCOMPARE(board->nodes().size(), 2u);
        QCOMPARE(board->arrows().front().note, u"Coupon on day 3"_s);
        // The next day's import goes on where the old program stopped.
        const QString next = m_folder->filePath(u"next.csv"_s);
        QVERIFY_RESULT(saveFile(next, ordersOfDay(2, 30)));
        QVERIFY_RESULT(orderimport::importFile(writer, next, {}));
        QCOMPARE(ask(writer, "SELECT count(*) FROM shop_order"), qint64{ 90 });
    }

    void aNewerProgramsFileIsLeftAlone()
    {
        {
            auto workspace = Workspace::open(m_path, Workspace::Mode::CreateOrOpen);
            QVERIFY_RESULT(workspace);
            QVERIFY_RESULT((*workspace)->writer().execute("PRAGMA user_version=99; CREATE TABLE from_the_future(x)"));
        }
        const QByteArray before = hashOfFile(m_path);

        QProcess writer;
        writer.start(Writer, { u"open"_s, m_path });
        QVERIFY(writer.waitForFinished());

        QCOMPARE(writer.exitCode(), 1);
        QVERIFY(writer.readAllStandardOutput().contains("newer Journeyboard"));
        QCOMPARE(Workspace::openReader(m_path).error().code, ErrorCode::Conflict);
        QCOMPARE(hashOfFile(m_path), before);
    }

    /// Customers' data are nobody else's on this computer, in whatever file they are.
    void everyFileIsTheOwnersAlone()
    {
        const QStringList files = writeFiles(3);
        makeWorkspaceWithSegment(u"shop.journey"_s);
        QProcess writer;
        writer.start(Writer, QStringList{ u"import"_s, m_path } + files);
        QVERIFY(writer.waitForFinished(60'000));
        QProcess holder; // leaves -wal, -shm and the lock behind
        hold(holder);
        holder.kill();
        QVERIFY(holder.waitForFinished());
        {
            auto reader = Workspace::openReader(m_path);
            QVERIFY_RESULT(reader);
            QVERIFY_RESULT(migrator::copyTo(**reader, m_path + u".copy"_s));
        }

        QStringList seen;
        QDirIterator every(m_folder->path(), QDir::Files | QDir::Hidden);
        while (every.hasNext()) {
            const QFileInfo info = every.nextFileInfo();
            QVERIFY2((info.permissions() & Others) == QFile::Permissions(), qPrintable(info.fileName()));
            seen << info.fileName();
        }

        for (const QString& wanted : { u"shop.journey"_s, u"shop.journey.lock"_s, u"shop.journey.copy"_s })
            QVERIFY2(seen.contains(wanted), qPrintable(wanted));
    }

private:
    using Produce = std::function<Result<void>(QIODevice&)>;

    /// The ways in which Qt's writers fill a device: at once, through a buffer of their own, in small pieces.
    static QList<std::pair<QString, Produce>> writers()
    {
        constexpr int Size = 4'000'000;
        return {
            { u"one write"_s,
                [](QIODevice& device) -> Result<void> {
                    device.write(QByteArray(Size, 'n'));
                    return {};
                } },
            { u"small writes"_s,
                [](QIODevice& device) -> Result<void> {
                    for (int written = 0; written < Size; written += 100)
                        device.write(QByteArray(100, 'n'));
                    return {};
                } },
            { u"QTextStream"_s,
                [](QIODevice& device) -> Result<void> {
                    QTextStream stream(&device);
                    for (int line = 0; line < Size / 10; ++line)
                        stream << "123456789\n";
                    return {};
                } },
            { u"QDataStream"_s,
                [](QIODevice& device) -> Result<void> {
                    QDataStream stream(&device);
                    stream << QByteArray(Size, 'n');
                    return {};
                } },
            { u"QJsonDocument"_s,
                [](QIODevice& device) -> Result<void> {
                    QJsonArray numbers;
                    for (int number = 0; number < Size / 10; ++number)
                        numbers.append(100'000'000 + number);
                    device.write(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
                    return {};
                } },
        };
    }

    QStringList writeFiles(int count)
    {
        QStringList files;
        for (int n = 0; n < count; ++n) {
            files << m_folder->filePath(u"orders%1.csv"_s.arg(n));
            if (!saveFile(files.last(), ordersOfDay(n)))
                qFatal("no place for the test's files");
        }
        return files;
    }

    /// A workspace with one segment, so that an import has a log to write, too.
    void makeWorkspaceWithSegment(const QString& name)
    {
        m_path = m_folder->filePath(name);
        auto workspace = Workspace::open(m_path, Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(workspace);
        auto transaction = Transaction::begin((*workspace)->writer());
        QVERIFY_RESULT(transaction);
        Segment segment;
        segment.name = u"Twice"_s;
        const auto conditions = conditionFromJson(QJsonObject{ { u"all"_s,
            QJsonArray{ QJsonObject{ { u"fact"_s, u"orders"_s },
                { u"count"_s, QJsonObject{ { u"op"_s, u">="_s }, { u"value"_s, 2 } } } } } } });
        QVERIFY_RESULT(conditions);
        segment.conditions = *conditions;
        QVERIFY_RESULT(segmentstore::add((*workspace)->writer(), segment, 0));
        QVERIFY_RESULT(transaction->commit());
    }

    /// How often a whole import of the file asks whether to stop; in a workspace of its own.
    int questionsOfAnImport(const QString& file)
    {
        auto workspace = Workspace::open(m_folder->filePath(u"rehearsal.journey"_s), Workspace::Mode::CreateOrOpen);
        int questions = 0;
        Progress progress;
        progress.isCancelled = [&] {
            ++questions;
            return false;
        };
        orderimport::Options options;
        options.timeZone = "Asia/Tokyo";
        return workspace && orderimport::importFile((*workspace)->writer(), file, options, progress) ? questions : 0;
    }

    void makeReadOnlyFolder()
    {
        makeWorkspaceWithSegment(u"shop.journey"_s);
        const QString folder = m_folder->filePath(u"archive"_s);
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(QFile::rename(m_path, folder + u"/shop.journey"_s));
        m_path = folder + u"/shop.journey"_s;
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        for (const QString& path : { m_folder->path(), folder }) {
            QVERIFY(QFile::setPermissions(path,
                QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
                    | QFile::ExeOther));
        }
    }

    void hold(QProcess& holder)
    {
        holder.start(Writer, { u"hold"_s, m_path });
        QVERIFY(holder.waitForReadyRead(20'000));
        QCOMPARE(holder.readAllStandardOutput().trimmed(), QByteArray("ready"));
    }

    int storedImports()
    {
        auto workspace = Workspace::open(m_path, Workspace::Mode::OpenExisting); // takes over the lock of the dead
        return workspace ? static_cast<int>(ask((*workspace)->writer(), "SELECT count(*) FROM import")) : -1;
    }

    /// The workspace holds exactly the first `imports` files, the log reaches the last complete day, SQLite is content.
    void verifyWhole(int imports)
    {
        auto reader = Workspace::openReader(m_path);
        QVERIFY_RESULT(reader);
        QCOMPARE(
            ask(**reader, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), qint64{ 0 });
        QCOMPARE(ask(**reader, "SELECT count(*) FROM pragma_foreign_key_check"), qint64{ 0 });
        QCOMPARE(ask(**reader, "SELECT count(*) FROM import"), qint64{ imports });
        QCOMPARE(ask(**reader, "SELECT count(*) FROM shop_order"), qint64{ imports * OrdersPerFile });
        QCOMPARE(ask(**reader, "SELECT count(*) FROM line_item"), qint64{ imports * OrdersPerFile });
        if (imports >= 2) {
            QCOMPARE(ask(**reader, "SELECT coalesce(last_day, 0) - (SELECT max(day) - 1 FROM shop_order) FROM segment"),
                qint64{ 0 });
            QVERIFY(ask(**reader, "SELECT count(*) FROM stay") > 0);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestReliability)
#include "tst_reliability.moc"
