// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardrecovery.h"
#include "core/board/boardsnapshot.h"
#include "tests/support/answers.h"
#include "tests/support/testing.h"
#include "ui/board/boardview.h"
#include "ui/dialogs/versionsdialog.h"
#include "ui/guidance/commandpalette.h"
#include "ui/guidance/shortcutsheet.h"
#include "ui/guidance/tour.h"
#include "ui/theme/theme.h"
#include "ui/window/boardautosave.h"
#include "ui/window/boardpage.h"
#include "ui/window/lastplace.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;
using ui::Session;

namespace {

constexpr int Together = 5; // sessions at once: they mostly wait
constexpr int Edits = 400; // of 5 ms and more each
constexpr int Longest = 2600; // until a session is killed

} // namespace

class TestBoardSafety : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Journeyboard"_s);
        QCoreApplication::setApplicationName(u"tst_boardsafety"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        ui::Theme::apply(*qApp, ui::Theme::Choice::Light);
    }
    void init()
    {
        QSettings().clear();
        QSettings().setValue(u"tourSeen"_s, true);
        QDir(ui::recoveryFolder()).removeRecursively();
        m_answers = std::make_unique<Answers>();
        ui::Prompts::setCurrent(m_answers.get());
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"Shop.journey"_s);
        open();
        core::Segment segment;
        for (const QString& name : { u"Once"_s, u"Twice"_s }) {
            segment.name = name;
            const auto added = m_session->addSegment(segment);
            QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), 30000);
            m_segments << *added.result();
        }
        const auto group = m_session->addGroup(u"Ladder"_s, { m_segments.cbegin(), m_segments.cend() });
        QTRY_VERIFY_WITH_TIMEOUT(group.isFinished(), 30000);
        m_group = *group.result();
        showBoard();
    }
    void cleanup()
    {
        end();
        m_segments.clear();
        ui::Prompts::setCurrent(nullptr);
    }

    /// Whatever was done a second before the end of a killed session is there.
    void aKilledSessionLosesAtMostTheLastSecond()
    {
        const int kills = qEnvironmentVariableIntValue("JB_KILLS") > 0 ? qEnvironmentVariableIntValue("JB_KILLS") : 50;
        std::mt19937 random(20261122);
        std::uniform_int_distribution moment(0, Longest);
        int seen = 0;
        for (int done = 0; done < kills; done += Together) {
            std::vector<std::unique_ptr<QProcess>> sessions;
            std::vector<QTemporaryDir> folders(Together);
            for (QTemporaryDir& folder : folders) {
                auto session = std::make_unique<QProcess>();
                session->start(QStringLiteral(BOARD_EDITOR), { folder.path(), m_path, QString::number(Edits) });
                sessions.push_back(std::move(session));
            }
            for (const auto& session : sessions) {
                QVERIFY(session->waitForStarted(30000));
                while (!session->canReadLine())
                    QVERIFY(session->waitForReadyRead(30000));
                QCOMPARE(session->readLine(), "ready\n");
            }
            QTest::qWait(Longest / 4);
            for (size_t i = 0; i < sessions.size(); ++i) {
                QTest::qWait(moment(random) / Together);
                const qint64 killedAt = QDateTime::currentMSecsSinceEpoch();
                sessions[i]->kill();
                QVERIFY(sessions[i]->waitForFinished(30000));
                int before = 0; // the last edit that was made a second before
                for (const QByteArray& line : sessions[i]->readAll().split('\n')) {
                    const QList<QByteArray> words = line.split(' ');
                    if (words.size() == 2 && words[1].toLongLong() <= killedAt - 1000)
                        before = words[0].toInt();
                }
                const auto kept = core::boardrecovery::find(folders[i].path(), m_path);
                if (before == 0)
                    continue;
                ++seen;
                QCOMPARE(kept.size(), 1U);
                core::Segment segment;
                segment.id = { 1 };
                const auto state = core::boardsnapshot::fromBytes(kept.front().snapshot, { segment });
                QVERIFY_RESULT(state);
                QCOMPARE_GE(state->board.nodes().front().position.x(), before);
            }
        }
        qInfo("%d of %d sessions had lived for more than a second", seen, kills);
        QVERIFY(seen > 0);
    }

    void changesOfASessionThatDidNotEndAreOffered()
    {
        edit();
        document()->addNode(m_segments[0], { 40, 80 });
        document()->addNode(m_segments[1], { 400, 80 });
        QVERIFY(m_window->isWindowModified());
        QTRY_COMPARE(core::boardrecovery::find(ui::recoveryFolder(), m_path).size(), 1U);
        const QByteArray kept = core::boardrecovery::find(ui::recoveryFolder(), m_path).front().snapshot;
        end(); // the test's end drops the board; what a crash leaves is put back
        QVERIFY_RESULT(core::boardrecovery::keep(
            ui::recoveryFolder(), m_path, { m_group, QDateTime::currentDateTimeUtc(), kept }));

        m_answers->choices = { 0 };
        open();

        QTRY_VERIFY_WITH_TIMEOUT(document() && document()->board().nodes().size() == 2, 30000);
        QVERIFY(m_answers->asked.first().contains(u"Ladder"_s));
        QVERIFY(page().isEditing() && document()->isModified());
        // A second crash loses nothing.
        QCOMPARE(core::boardrecovery::find(ui::recoveryFolder(), m_path).size(), 1U);
        document()->undoStack().undo();
        QVERIFY(document()->board().nodes().empty());
        document()->undoStack().redo();
        action("saveBoard")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!page().isEditing(), 30000);
        QTRY_VERIFY(core::boardrecovery::find(ui::recoveryFolder(), m_path).empty());
        QVERIFY(!m_window->isWindowModified());
    }

    void discardedChangesAreNotOfferedAgain()
    {
        edit();
        document()->addNode(m_segments[0], {});
        QTRY_COMPARE(core::boardrecovery::find(ui::recoveryFolder(), m_path).size(), 1U);
        m_answers->choices = { 1 }; // discard
        action("cancelEditing")->trigger();
        QTRY_VERIFY(core::boardrecovery::find(ui::recoveryFolder(), m_path).empty());
    }

    void versionsAreKeptNamedAndRestored()
    {
        edit();
        document()->addNode(m_segments[0], {});
        save();
        m_answers->typed = u"Before the sale"_s;
        action("keepVersion")->trigger();
        edit();
        document()->addNode(m_segments[1], { 300, 0 });
        save();

        QTest::qWait(0);
        action("versions")->trigger();
        auto* dialog = m_window->findChild<ui::VersionsDialog*>();
        QVERIFY(dialog);
        auto* table = dialog->findChild<QTableWidget*>(u"versionTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 3, 30000);
        QCOMPARE(table->item(1, 1)->text(), u"Before the sale"_s);
        QCOMPARE(table->item(1, 2)->text(), u"1"_s);
        table->selectRow(1);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"restoreVersion"_s), Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(document()->board().nodes().size(), 1U, 30000);
        QVERIFY(document()->undoStack().undoText().contains(u"Before the sale"_s));
        document()->undoStack().undo();
        QCOMPARE(document()->board().nodes().size(), 2U);
    }

    void theNextStartGoesOnWhereTheUserWas()
    {
        QTest::qWait(0); // the board finds its own place first
        page().view()->setZoom(2);
        page().view()->centerOn(500, 300);
        const ui::lastplace::Sight before = page().sight();
        QVERIFY(m_window->close());
        end();

        m_session = std::make_unique<Session>();
        m_window = std::make_unique<ui::MainWindow>(*m_session);
        m_window->show();
        m_window->reopenLast();

        QTRY_VERIFY_WITH_TIMEOUT(page().isOpen(), 30000);
        QCOMPARE(document()->board().group, m_group);
        QTRY_COMPARE(page().view()->zoom(), before.zoom);
        QVERIFY((page().sight().center - before.center).manhattanLength() < 4);
    }

    void thePaletteFindsAndRunsWhatIsTyped()
    {
        action("commandPalette")->trigger();
        auto* palette = m_window->findChild<ui::CommandPalette*>();
        QVERIFY(palette && palette->isVisible());
        auto* search = palette->findChild<QLineEdit*>(u"commandSearch"_s);
        QTest::keyClicks(search, u"edit"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(page().isEditing());

        action("commandPalette")->trigger();
        palette = m_window->findChild<ui::CommandPalette*>(QString(), Qt::FindDirectChildrenOnly);
        search = palette->findChild<QLineEdit*>(u"commandSearch"_s);
        QTest::keyClicks(search, u"add twice"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(document()->board().nodeOf(m_segments[1]));
    }

    void thePaletteRanksWhatBeginsLikeTheTyped()
    {
        QCOMPARE(ui::paletteScore(u"xyz"_s, u"Save"_s), -1);
        QVERIFY(ui::paletteScore(u"fb"_s, u"Fit the board"_s) > ui::paletteScore(u"fb"_s, u"Safe harbour"_s));
        QVERIFY(ui::paletteScore(u"SAVE"_s, u"save"_s) == ui::paletteScore(u"save"_s, u"Save"_s));
        QCOMPARE(ui::paletteScore({}, u"anything"_s), 0);
    }

    void theKeysAreOnOneSheet()
    {
        action("shortcuts")->trigger();
        auto* sheet = m_window->findChild<ui::ShortcutSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QStringList texts;
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            texts << label->text();
        QVERIFY(texts.contains(u"Fit the board"_s) && texts.contains(u"Ctrl+9"_s));
        QVERIFY(texts.contains(u"Draw an arrow"_s));
        sheet->close();
    }

    void theTourLeadsThroughFiveSteps()
    {
        action("tour")->trigger();
        QPointer<ui::Tour> tour = m_window->findChild<ui::Tour*>();
        QVERIFY(tour && tour->isVisible());
        for (int step = 0; step < 5; ++step) {
            QCOMPARE(tour->step(), step);
            QTest::mouseClick(tour->findChild<QPushButton*>(u"tourNext"_s), Qt::LeftButton);
        }
        QTRY_VERIFY(!tour);
        action("tour")->trigger();
        tour = m_window->findChild<ui::Tour*>();
        QTest::keyClick(tour, Qt::Key_Escape);
        QTRY_VERIFY(!tour);
    }

private:
    void open()
    {
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<ui::MainWindow>(*m_session);
        m_window->show();
        const auto opened = QFile::exists(m_path) ? m_session->open(m_path) : m_session->create(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 30000);
        QVERIFY_RESULT(opened.result());
    }
    void showBoard()
    {
        ui::lastplace::setPlace(m_path, { m_group, true });
        end();
        open();
        QTRY_VERIFY_WITH_TIMEOUT(page().isOpen(), 30000);
    }
    void end()
    {
        m_window.reset();
        m_session.reset();
    }
    void edit()
    {
        action("editBoard")->trigger();
        QVERIFY(page().isEditing());
    }
    void save()
    {
        action("saveBoard")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!page().isEditing(), 30000);
    }
    ui::BoardPage& page() { return m_window->boardPage(); }
    ui::BoardDocument* document() { return page().document(); }
    QAction* action(const char* name) { return m_window->findChild<QAction*>(QString::fromLatin1(name)); }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_path;
    QList<core::SegmentId> m_segments;
    core::GroupId m_group;
};

QTEST_MAIN(TestBoardSafety)
#include "tst_boardsafety.moc"
