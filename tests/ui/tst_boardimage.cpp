// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/boardpictures.h"
#include "tests/support/testing.h"
#include "ui/exporting/boardsheet.h"
#include "ui/widgets/parts.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using ui::BoardPicture;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

BoardPicture incompletePicture()
{
    BoardPicture picture = samplePicture();
    picture.incomplete = { { { 7 }, { picture.period.first + 2, picture.period.last }, false } };
    picture.board.options.directOnly = true;
    return picture;
}

} // namespace

class TestBoardImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(m_folder.isValid());
    }

    void pngHasItsSize_data()
    {
        QTest::addColumn<int>("scale");
        for (int scale = 1; scale <= 4; ++scale)
            QTest::addRow("%d times", scale) << scale;
    }
    void pngHasItsSize()
    {
        QFETCH(int, scale);
        const BoardPicture picture = samplePicture();
        const QString path = m_folder.filePath(u"board%1.png"_s.arg(scale));

        QVERIFY_RESULT(ui::exportBoardImage(picture, path, scale));

        const QSizeF sheet = ui::BoardSheet(picture, ui::Theme::of(ui::Theme::Scheme::Light)).size();
        const QImage image(path);
        QCOMPARE(image.width(), int(sheet.width()) * scale);
        QCOMPARE(image.height(), int(sheet.height()) * scale);
    }
    void pngShowsTheBoard_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pngShowsTheBoard()
    {
        QFETCH(bool, isDark);
        const auto scheme = isDark ? ui::Theme::Scheme::Dark : ui::Theme::Scheme::Light;
        const ui::Theme theme = ui::Theme::of(scheme);
        const QString path = m_folder.filePath(u"shown.png"_s);

        QVERIFY_RESULT(ui::exportBoardImage(samplePicture(), path, 1, scheme));

        const QImage image = QImage(path).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(image.pixelColor(4, 4), theme.panel);
        std::map<QRgb, int> colors;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ++colors[image.pixel(x, y)];
        }
        QVERIFY(colors[theme.canvas.rgb()] > 100'000);
        QVERIFY(colors[theme.card.rgb()] > 100'000);
        QVERIFY(colors[theme.arrow.rgb()] > 500);
        QVERIFY(colors[theme.text.rgb()] > 200);
        for (const core::Stage stage :
            { core::Stage::Entry, core::Stage::First, core::Stage::Repeat, core::Stage::Risk })
            QVERIFY(colors[theme.stage(stage).rgb()] > 100);
    }
    void saysWhatItIsComparedWith()
    {
        const QString path = m_folder.filePath(u"compared.svg"_s);
        ui::BoardPicture picture = samplePicture();
        picture.comparison.kind = core::Comparison::Kind::PeriodBefore;
        const core::Arrow arrow = picture.board.arrows().front();
        picture.arrowCounts[arrow.id] = 150;
        picture.arrowOthers[arrow.id] = 100;
        QVERIFY_RESULT(ui::exportBoardImage(picture, path));
        const QString svg = QString::fromUtf8(contentOf(path));
        QVERIFY(svg.contains(u"Compared with"_s));
        QVERIFY(svg.contains(ui::dayText(picture.period.first - 1)));
        QVERIFY(svg.contains(u"▲ 50 (+50 %)"_s));

        picture.comparison = { core::Comparison::Kind::Within, {}, picture.segments.back().id };
        QVERIFY_RESULT(ui::exportBoardImage(picture, path));
        const QString within = QString::fromUtf8(contentOf(path));
        QVERIFY(within.contains(picture.segments.back().name));
        QVERIFY(within.contains(u"● 100 (67 %)"_s));
    }

    void svgSaysWhatTheNumbersMean()
    {
        const QString path = m_folder.filePath(u"board.svg"_s);

        QVERIFY_RESULT(ui::exportBoardImage(incompletePicture(), path));

        const QString svg = QString::fromUtf8(contentOf(path));
        QVERIFY(svg.contains(u"<svg"_s));
        QVERIFY(svg.contains(ui::dayText(samplePicture().period.first)));
        QVERIFY(svg.contains(ui::dayText(samplePicture().period.last)));
        QVERIFY(svg.contains(u"Rum Baba fans"_s));
        QVERIFY(svg.contains(u"Maison Baba"_s));
        QVERIFY(svg.contains(u"direct moves only"_s));
        QVERIFY(svg.contains(u"Incomplete data"_s));
        QVERIFY(svg.contains(ui::dayText(samplePicture().period.first + 2)));
        QVERIFY(svg.contains(u"Data through"_s));
        QVERIFY(svg.contains(u"565"_s));
    }
    void pdfIsOnePage()
    {
        const QString path = m_folder.filePath(u"board.pdf"_s);

        QVERIFY_RESULT(ui::exportBoardImage(samplePicture(), path));

        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/Count 1\n"));
        QVERIFY(!pdf.contains("/Author"));
        QVERIFY(pdf.size() > 5'000);
    }
    void anEmptyBoardHasAPicture()
    {
        BoardPicture picture;
        picture.board.name = u"Empty"_s;
        const QString path = m_folder.filePath(u"empty.png"_s);

        QVERIFY_RESULT(ui::exportBoardImage(picture, path));

        QVERIFY(!QImage(path).isNull());
    }
    void refusesOtherEndings()
    {
        const QString path = m_folder.filePath(u"board.jpg"_s);

        const auto result = ui::exportBoardImage(samplePicture(), path);

        QVERIFY(!result);
        QCOMPARE(result.error().code, core::ErrorCode::InvalidInput);
        QVERIFY(!QFile::exists(path));
    }
#ifdef Q_OS_UNIX
    void theFileIsTheOwnersAlone()
    {
        const QString path = m_folder.filePath(u"private.png"_s);
        QVERIFY_RESULT(ui::exportBoardImage(samplePicture(), path));
        QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
    }
    void aFullDiskKeepsTheOldFile_data()
    {
        QTest::addColumn<QString>("ending");
        for (const QString& ending : { u"png"_s, u"svg"_s, u"pdf"_s })
            QTest::newRow(qPrintable(ending)) << ending;
    }
    void aFullDiskKeepsTheOldFile()
    {
        QFETCH(QString, ending);
        const QString path = m_folder.filePath(u"kept."_s + ending);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();

        // A limit on the size of files fails as a full disk does, also for root.
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit small{ 1024, limit.rlim_max };
        setrlimit(RLIMIT_FSIZE, &small);
        const auto result = ui::exportBoardImage(samplePicture(), path);
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, before);

        QVERIFY(!result);
        QCOMPARE(contentOf(path), QByteArray("old"));
    }
#endif

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestBoardImage)
#include "tst_boardimage.moc"
