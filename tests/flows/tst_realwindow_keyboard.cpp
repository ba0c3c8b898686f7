// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/guithread.h"
#include "tests/support/realwindow.h"
#include "tests/support/testing.h"
#include "ui/board/boardview.h"
#include "ui/document/boarddocument.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

/// Everything by the keyboard alone: no hand touches the mouse here.
class TestRealWindowKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { core::guithread::watch(); }
    void init()
    {
        failOnAnyWarning();
        m_real = std::make_unique<RealWindow>();
        QVERIFY(m_real->openShop());
    }
    void cleanup() { m_real.reset(); }

    void thePaletteDoesAnything();
    void theSheetTellsTheKeys();
    void buildsABoardOnTheCanvas();
    void buildsABoardInTables();
    void followsTheTour();

private:
    /// Through the palette.
    void command(const QString& typed, const QString& found);

    std::unique_ptr<RealWindow> m_real;
};

void TestRealWindowKeyboard::command(const QString& typed, const QString& found)
{
    RealWindow& real = *m_real;
    real.hands.key(QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(real.see(u"commandSearch"_s));
    real.hands.type(typed);
    const auto* const list = real.see(u"commandPalette"_s)->findChild<QListView*>();
    SOON_COMPARE(list->currentIndex().data().toString(), found);
    real.hands.key(Qt::Key_Return);
    SOON_VERIFY(!real.isSeen(u"commandPalette"_s));
}

void TestRealWindowKeyboard::thePaletteDoesAnything()
{
    RealWindow& real = *m_real;
    real.hands.key(QKeySequence(Qt::CTRL | Qt::Key_E));
    SOON_VERIFY(real.view().isEditing());
    command(u"add repeat to"_s, u"Add “Repeat” to the board"_s);
    SOON_VERIFY(real.node(u"Repeat"_s).isValid());
    command(u"undo"_s, u"Undo: Add segment"_s);
    SOON_VERIFY(!real.node(u"Repeat"_s).isValid());
    command(u"as tables"_s, u"Board as tables"_s);
    QVERIFY(real.see(u"nodeTable"_s));
}

void TestRealWindowKeyboard::theSheetTellsTheKeys()
{
    RealWindow& real = *m_real;
    real.hands.key(Qt::Key_F1);
    QVERIFY(real.see(u"shortcutSheet"_s));
    QVERIFY(real.says(u"Zoom at the pointer"_s));
    QVERIFY(real.says(u"Ctrl+Shift+L"_s));
    real.hands.key(Qt::Key_Escape);
    SOON_VERIFY(!real.isSeen(u"shortcutSheet"_s));
    SOON_VERIFY(real.window().isActiveWindow());
}

void TestRealWindowKeyboard::buildsABoardOnTheCanvas()
{
    RealWindow& real = *m_real;
    real.hands.key(QKeySequence(Qt::CTRL | Qt::Key_E));
    SOON_VERIFY(real.view().isEditing());
    real.hands.key(Qt::Key_Insert);
    QVERIFY(real.pick(u"thri"_s));
    SOON_VERIFY(real.node(u"Thrice"_s).isValid());
    // From the card that is selected on to another.
    real.hands.key(QKeySequence(Qt::SHIFT | Qt::Key_Insert));
    QVERIFY(real.pick(u"buy"_s));
    SOON_COMPARE(real.count(u"Thrice"_s, u"Buyers"_s), u"0"_s);
    // Tab walks over the cards, and what is selected is read in the inspector.
    QVERIFY(real.tabTo(u"boardView"_s));
    QStringList read;
    for (int i = 0; i < 4; ++i) {
        real.hands.key(Qt::Key_Tab);
        if (real.view().selectedNodes().size() == 1)
            SOON_COMPARE(real.text(u"inspectorTitle"_s),
                real.document().segment(real.board().node(real.view().selectedNodes().front())->segment)->name);
        read << real.text(u"inspectorTitle"_s);
    }
    QVERIFY2(read.contains(u"Once"_s) || read.contains(u"Twice"_s), qPrintable(read.join(u' ')));
    real.hands.key(QKeySequence::SelectAll);
    real.hands.key(Qt::Key_Delete);
    SOON_VERIFY(real.board().nodes().empty());
    real.hands.key(QKeySequence::Undo);
    SOON_COMPARE(real.board().nodes().size(), size_t(4));
}

void TestRealWindowKeyboard::buildsABoardInTables()
{
    RealWindow& real = *m_real;
    real.hands.key(QKeySequence(Qt::CTRL | Qt::Key_3));
    const auto* const nodes = real.see<QTableView>(u"nodeTable"_s);
    auto* const arrows = real.see<QTableView>(u"arrowTable"_s);
    QVERIFY(nodes && arrows);
    SOON_COMPARE(arrows->model()->index(0, 2).data().toString(), u"2"_s);
    real.hands.key(QKeySequence(Qt::CTRL | Qt::Key_E));
    SOON_VERIFY(real.view().isEditing());
    const auto choose = [&](const QString& box, const QString& letters) {
        QVERIFY(real.tabTo(box));
        real.hands.type(letters);
    };
    choose(u"Segment to add"_s, u"thr"_s);
    QVERIFY(real.tabTo(u"Add the segment to the board"_s));
    real.hands.key(Qt::Key_Space);
    SOON_COMPARE(nodes->model()->rowCount(), 3);
    SOON_COMPARE(nodes->model()->index(2, 0).data().toString(), u"Thrice"_s);
    choose(u"From"_s, u"once"_s);
    choose(u"To"_s, u"thr"_s);
    QVERIFY(real.tabTo(u"Draw an arrow between the two"_s));
    real.hands.key(Qt::Key_Space);
    SOON_COMPARE(arrows->model()->rowCount(), 2);
    SOON_COMPARE(arrows->model()->index(1, 2).data().toString(), u"1"_s);
    // The new arrow is selected; and gone again.
    QVERIFY(real.tabTo(u"Remove the selected arrows from the board"_s));
    real.hands.key(Qt::Key_Space);
    SOON_COMPARE(arrows->model()->rowCount(), 1);
    // Both are views of one board.
    real.hands.key(QKeySequence(Qt::CTRL | Qt::Key_3));
    SOON_VERIFY(real.isSeen(u"boardView"_s));
    QVERIFY(real.node(u"Thrice"_s).isValid());
    QVERIFY(!real.arrow(u"Once"_s, u"Thrice"_s).isValid());
}

void TestRealWindowKeyboard::followsTheTour()
{
    RealWindow& real = *m_real;
    command(u"tour"_s, u"Tour of the board"_s);
    QVERIFY(real.see(u"tour"_s));
    QVERIFY(real.says(u"Who moves where"_s));
    QVERIFY(real.says(u"1 of 5"_s));
    for (const QString& step : { u"2 of 5"_s, u"3 of 5"_s, u"4 of 5"_s, u"5 of 5"_s }) {
        real.hands.key(Qt::Key_Return);
        QVERIFY(real.says(step));
    }
    QCOMPARE(real.text(u"tourNext"_s), u"Done"_s);
    real.hands.key(Qt::Key_Return);
    SOON_VERIFY(!real.isSeen(u"tour"_s));
}

QTEST_MAIN(TestRealWindowKeyboard)
#include "tst_realwindow_keyboard.moc"
