// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

/// The commands that measure, on a small log: what they print is for tests/bench/README.md.
class TestBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void generatesToAFileWhatItPrints()
    {
        const QStringList shape{ u"--customers"_s, u"50"_s, u"--segments"_s, u"4"_s, u"--days"_s, u"60"_s };
        const QByteArray printed = call(QStringList{ u"bench"_s, u"generate"_s } + shape);
        QVERIFY(printed.startsWith("segment,customer,joined,left\n01 One order,c0000001@example.com,"));
        QCOMPARE(call(QStringList{ u"bench"_s, u"generate"_s } + shape + QStringList{ u"--to"_s, u"log.csv"_s }),
            QByteArray());
        QCOMPARE(contentOf(u"log.csv"_s), printed);
    }

    void measuresAWorkspaceAndLeavesItAsItIs()
    {
        QCOMPARE(call({ u"bench"_s, u"generate"_s, u"--customers"_s, u"200"_s, u"--segments"_s, u"12"_s, u"--days"_s,
                     u"90"_s, u"--to"_s, u"log.csv"_s }),
            QByteArray());
        QVERIFY(call({ u"log"_s, u"import"_s, u"shop.journey"_s, u"log.csv"_s }).startsWith("Rows "));
        const QByteArray before = contentOf(u"shop.journey"_s);

        const QByteArray table =
            call({ u"bench"_s, u"run"_s, u"shop.journey"_s, u"--json"_s, u"run.json"_s, u"--sql-periods"_s, u"3"_s });
        QVERIFY2(table.contains("counts in every way"), table.constData());
        QVERIFY2(!table.contains("DIFFERENT"), table.constData());
        const QJsonObject json = QJsonDocument::fromJson(contentOf(u"run.json"_s)).object();
        QVERIFY(json.value(u"equal"_s).toBool());
        const QJsonObject figures = json.value(u"figures"_s).toObject();
        QCOMPARE(figures.value(u"customers"_s).toInt(), 200);
        QCOMPARE(figures.value(u"segments"_s).toInt(), 12);
        for (const QString& key : { u"build_median_ms"_s, u"period_30_p99_us"_s, u"period_200_p99_us"_s,
                 u"sqlite_30_ratio"_s, u"pairs_slowest_ms"_s, u"day_rows_ms"_s, u"turn_longest_ms"_s })
            QVERIFY2(figures.value(key).toDouble() > 0, qPrintable(key));
        QCOMPARE(contentOf(u"shop.journey"_s), before);
    }

    void needsTwoSegmentsWithALog()
    {
        QCOMPARE(call({ u"bench"_s, u"generate"_s, u"--customers"_s, u"20"_s, u"--segments"_s, u"1"_s, u"--to"_s,
                     u"log.csv"_s }),
            QByteArray());
        QVERIFY(call({ u"log"_s, u"import"_s, u"shop.journey"_s, u"log.csv"_s }).startsWith("Rows "));
        m_expectedExit = 1;
        QVERIFY(call({ u"bench"_s, u"run"_s, u"shop.journey"_s }).isEmpty());
        m_expectedExit = 0;
    }

    void measuresSegmentsOfAnInventedShop()
    {
        const QByteArray table = call({ u"bench"_s, u"segments"_s, u"--customers"_s, u"200"_s, u"--orders"_s, u"1000"_s,
            u"--segments"_s, u"60"_s, u"--json"_s, u"run.json"_s });
        QVERIFY2(table.contains("10× segments"), table.constData());
        const QJsonObject json = QJsonDocument::fromJson(contentOf(u"run.json"_s)).object();
        const QJsonObject figures = json.value(u"full"_s).toObject().value(u"figures"_s).toObject();
        QCOMPARE(figures.value(u"customers"_s).toInt(), 200);
        QCOMPARE(figures.value(u"orders"_s).toInt(), 1000);
        QCOMPARE(figures.value(u"segments"_s).toInt(), 60);
        for (const QString& key :
            { u"load_ms"_s, u"history_ms"_s, u"write_ms"_s, u"stays"_s, u"count_slowest_ms"_s, u"add_slowest_ms"_s })
            QVERIFY2(figures.value(key).toDouble() > 0, qPrintable(key));
        const QJsonObject tenth = json.value(u"fewer_customers"_s).toObject().value(u"figures"_s).toObject();
        QCOMPARE(tenth.value(u"customers"_s).toInt(), 20);
        QVERIFY(json.value(u"targets"_s).toObject().contains(u"history_ms"_s));
    }

    void measuresTheDrawingOfABoard()
    {
        const QByteArray table = call({ u"bench"_s, u"board"_s, u"--nodes"_s, u"30"_s, u"--arrows"_s, u"40"_s,
            u"--steps"_s, u"5"_s, u"--json"_s, u"run.json"_s });
        QVERIFY2(table.contains("dragging a node"), table.constData());
        const QJsonObject figures =
            QJsonDocument::fromJson(contentOf(u"run.json"_s)).object().value(u"figures"_s).toObject();
        QCOMPARE(figures.value(u"nodes"_s).toInt(), 30);
        QCOMPARE(figures.value(u"arrows"_s).toInt(), 40);
        for (const QString& key : { u"drag_far_work_p99_ms"_s, u"brush_far_work_p99_ms"_s, u"drag_clock_p99_ms"_s,
                 u"brush_clock_p99_ms"_s, u"pan_clock_p99_ms"_s, u"zoom_clock_p99_ms"_s })
            QVERIFY2(figures.value(key).toDouble() > 0, qPrintable(key));
    }

private:
    /// Standard output of a call that ends as expected and, if it went well, says nothing on standard error.
    QByteArray call(const QStringList& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(JOURNEYBOARD), arguments);
        if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit)
            return "did not end";
        const QByteArray complaint = process.readAllStandardError();
        if (process.exitCode() != m_expectedExit || complaint.isEmpty() != (m_expectedExit == 0))
            return "ended badly: " + complaint;
        return process.readAllStandardOutput();
    }
    [[nodiscard]] QByteArray contentOf(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_expectedExit = 0;
};

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
