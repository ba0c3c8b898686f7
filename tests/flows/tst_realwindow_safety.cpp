// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/guithread.h"
#include "tests/support/realshop.h"
#include "tests/support/realwindow.h"
#include "tests/support/testing.h"
#include "ui/board/boardview.h"
#include "ui/document/boarddocument.h"
#include "ui/window/boardpage.h"
#include "ui/window/mainwindow.h"

#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QTableWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// A file manager: a small window of its own from which a file can be dragged.
class FileManager final : public QWidget {
public:
    explicit FileManager(const QString& path)
        : m_path(path)
    {
        setObjectName(u"fileManager"_s);
        setWindowFlag(Qt::WindowStaysOnTopHint);
        setGeometry(1180, 700, 200, 120);
        show();
    }

protected:
    void mouseMoveEvent(QMouseEvent* /*event*/) override
    {
        auto* const files = new QMimeData;
        files->setUrls({ QUrl::fromLocalFile(m_path) });
        QDrag drag(this);
        drag.setMimeData(files);
        drag.exec(Qt::CopyAction);
    }

private:
    QString m_path;
};

} // namespace

/// Nothing is lost: undo, saving, versions, what a session that ended leaves, and files dropped on the window.
class TestRealWindowSafety : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { core::guithread::watch(); }
    void init()
    {
        failOnAnyWarning();
        m_real = std::make_unique<RealWindow>();
        QVERIFY(m_real->openShop());
        m_real->zoomTo(1, { 330, 120 });
    }
    void cleanup() { m_real.reset(); }

    void namesEveryActAndMarksWhatIsUnsaved();
    void keepsAndRestoresVersions();
    void offersWhatASessionLeft();
    void asksBeforeLeaving();
    void leadsBackToWhereOneWas();
    void takesDroppedFiles();

private:
    void nudge(); ///< Once, down by a step
    [[nodiscard]] double height() { return m_real->card(u"Once"_s).top(); }

    std::unique_ptr<RealWindow> m_real;
};

void TestRealWindowSafety::nudge()
{
    RealWindow& real = *m_real;
    if (!real.view().isEditing())
        QVERIFY(real.click(u"edit"_s));
    const double before = height();
    real.hands.click(real.at(real.body(u"Once"_s)));
    real.hands.key(Qt::Key_Down);
    SOON_COMPARE(height(), before + 8);
}

void TestRealWindowSafety::namesEveryActAndMarksWhatIsUnsaved()
{
    RealWindow& real = *m_real;
    QVERIFY(!real.title().contains(u'*'));
    nudge();
    SOON_VERIFY(real.title().contains(u'*'));
    real.hands.click(real.at(real.line(u"Once"_s, u"Twice"_s)));
    real.hands.key(Qt::Key_Delete);
    SOON_VERIFY(real.board().arrows().empty());
    QStringList texts = real.menuTexts(u"Edit"_s);
    QCOMPARE(texts.value(0), u"Undo: Remove 1 item"_s);
    QCOMPARE(texts.value(1), u"Redo"_s);
    QVERIFY(real.tipAt(real.at(*real.see(u"undoButton"_s))).contains(u"Remove 1 item"_s));
    QVERIFY(real.menu({ u"Edit"_s, u"Undo: Remove 1 item"_s }));
    SOON_COMPARE(real.count(u"Once"_s, u"Twice"_s), u"2"_s);
    texts = real.menuTexts(u"Edit"_s);
    QVERIFY2(texts.value(0).startsWith(u"Undo: Move 1 "_s), qPrintable(texts.value(0)));
    QCOMPARE(texts.value(1), u"Redo: Remove 1 item"_s);
    real.hands.key(QKeySequence::Save);
    SOON_VERIFY(!real.title().contains(u'*'));
    real.quit();
    QVERIFY(real.openShop());
    QCOMPARE(height(), 8.0);
}

void TestRealWindowSafety::keepsAndRestoresVersions()
{
    RealWindow& real = *m_real;
    QVERIFY(real.menu({ u"Board"_s, u"Keep a version"_s }));
    QVERIFY(real.says(u"Name of the version"_s));
    real.hands.type(u"Before spring"_s);
    real.hands.key(Qt::Key_Return);
    SOON_VERIFY(real.window().isActiveWindow());
    nudge();
    QVERIFY(real.menu({ u"Board"_s, u"Versions"_s }));
    auto* const table = real.see<QTableWidget>(u"versionTable"_s);
    QVERIFY(real.clickCell(table, u"Before spring"_s));
    QVERIFY(real.click(u"restoreVersion"_s));
    SOON_COMPARE(height(), 0.0);
    QCOMPARE(real.menuTexts(u"Edit"_s).value(0), u"Undo: Restore the version of Before spring"_s);
    real.hands.key(QKeySequence::Undo);
    SOON_COMPARE(height(), 8.0);
}

void TestRealWindowSafety::offersWhatASessionLeft()
{
    RealWindow& real = *m_real;
    nudge();
    real.quit();
    real.start(); // the workspace of before is there again
    QVERIFY(real.says(u"Journeyboard ended before the board “Ladder” was saved."_s));
    QVERIFY(real.clickText(u"Restore"_s));
    SOON_VERIFY(real.window().boardPage().isOpen() && real.view().isEditing());
    SOON_COMPARE(height(), 8.0);
    QVERIFY(real.title().contains(u'*'));
    SOON_VERIFY(real.window().isActiveWindow());
    QCOMPARE(real.menuTexts(u"Edit"_s).value(0), u"Undo: Restore unsaved changes"_s);
}

void TestRealWindowSafety::asksBeforeLeaving()
{
    RealWindow& real = *m_real;
    nudge();
    QVERIFY(real.menu({ u"File"_s, u"Close workspace"_s }));
    QVERIFY(real.says(u"The board “Ladder” has changes that are not saved."_s));
    QVERIFY(real.clickText(u"Keep editing"_s));
    SOON_VERIFY(real.window().isActiveWindow());
    QVERIFY(real.view().isEditing());
    QVERIFY(real.menu({ u"File"_s, u"Close workspace"_s }));
    QVERIFY(real.says(u"The board “Ladder” has changes that are not saved."_s));
    QVERIFY(real.clickText(u"Save"_s));
    // The welcome page: where one was lately, the demo, the templates.
    QVERIFY(real.see(u"tryDemo"_s));
    QVERIFY(real.isSeen(u"tryTemplates"_s));
    QVERIFY(real.clickText(u"shop  ·  "_s + real.path({})));
    SOON_VERIFY(real.window().boardPage().isOpen());
    SOON_COMPARE(height(), 8.0);
}

void TestRealWindowSafety::leadsBackToWhereOneWas()
{
    RealWindow& real = *m_real;
    real.hands.wheel(real.at({ 330, 200 }), 2, Qt::ControlModifier);
    QVERIFY(real.seeText(u"144 %"_s));
    const auto middle = [&] { return real.view().mapToScene(real.view().viewport()->rect().center()); };
    const QPointF before = middle();
    QVERIFY(real.menu({ u"File"_s, u"Quit"_s }));
    SOON_VERIFY(!real.window().isVisible());
    real.start();
    SOON_VERIFY(real.window().boardPage().isOpen());
    QVERIFY(real.seeText(u"144 %"_s));
    SOON_VERIFY((middle() - before).manhattanLength() < 4);
}

void TestRealWindowSafety::takesDroppedFiles()
{
    RealWindow& real = *m_real;
    const QString path = real.path(u"more.csv"_s);
    QVERIFY(realshop::writeExport(path));
    const FileManager files(path);
    const QPoint file = real.at(files);
    real.hands.drag(file, real.view().viewport()->mapToGlobal(QPoint(200, 200)));
    QVERIFY(real.says(u"more.csv · Shopify orders"_s));
    QVERIFY(real.click(u"showTheBoard"_s));
    SOON_VERIFY(real.window().boardPage().isOpen());
    SOON_COMPARE(real.things().size(), qsizetype(3));
}

QTEST_MAIN(TestRealWindowSafety)
#include "tst_realwindow_safety.moc"
