// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/guithread.h"
#include "tests/support/realwindow.h"
#include "tests/support/testing.h"
#include "ui/board/boardview.h"
#include "ui/document/boarddocument.h"
#include "ui/movements/movementlist.h"
#include "ui/movements/movementmatrix.h"

#include <QFile>
#include <QTableView>

using namespace Qt::StringLiterals;

/// What a number means, who they are, why, and what is not drawn: asked with a real pointer and real keys.
class TestRealWindowAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { core::guithread::watch(); }
    void init()
    {
        failOnAnyWarning();
        m_real = std::make_unique<RealWindow>();
        QVERIFY(m_real->openShop());
        m_real->zoomTo(1, { 330, 120 });
        SOON_COMPARE(m_real->count(u"Once"_s, u"Twice"_s), u"2"_s);
    }
    void cleanup() { m_real.reset(); }

    void theInspectorExplainsWhatIsSelected();
    void aMeasureIsWrittenWhereItActs();
    void aCountOpensItsCustomers();
    void saysWhyAndWhyNot();
    void suggestsWhatIsMissing();
    void drawsFromTheMatrix();

private:
    [[nodiscard]] static QString cell(const QTableView& table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }

    std::unique_ptr<RealWindow> m_real;
};

void TestRealWindowAnswers::theInspectorExplainsWhatIsSelected()
{
    RealWindow& real = *m_real;
    QVERIFY(real.says(u"The largest movement: “Once” → “Twice”, 2 customers"_s));
    real.hands.click(real.at(real.line(u"Once"_s, u"Twice"_s)));
    SOON_COMPARE(real.text(u"inspectorTitle"_s), u"Once → Twice"_s);
    QCOMPARE(real.text(u"inspectorNumber"_s), u"2"_s);
    QVERIFY(real.says(u"50 % of 4"_s)); // of a, b, d and e
    QVERIFY(real.says(u"67 % of 3"_s)); // f came from elsewhere
    QVERIFY(real.says(u"¥2,000"_s));
    SOON_VERIFY(real.text(u"timelineTitle"_s).contains(u"Once → Twice"_s));
    real.hands.click(real.at(real.body(u"Twice"_s)));
    SOON_COMPARE(real.text(u"inspectorTitle"_s), u"Twice"_s);
    QCOMPARE(real.text(u"inspectorNumber"_s), u"5"_s);
    QVERIFY(real.says(u"From elsewhere"_s));
    real.hands.click(real.at({ 330, 280 }));
    QVERIFY(real.says(u"The largest movement: “Once” → “Twice”, 2 customers"_s));
}

void TestRealWindowAnswers::aMeasureIsWrittenWhereItActs()
{
    RealWindow& real = *m_real;
    QVERIFY(real.click(u"edit"_s));
    real.hands.click(real.at(real.line(u"Once"_s, u"Twice"_s)));
    SOON_COMPARE(real.text(u"inspectorTitle"_s), u"Once → Twice"_s);
    QVERIFY(real.scrollTo(u"measureHasSince"_s));
    QVERIFY(real.retype(u"inspectorNote"_s, u"A coupon"_s));
    QVERIFY(real.tick(u"measureHasSince"_s));
    QVERIFY(real.scrollTo(u"measureSince"_s));
    // The day is typed from its month on.
    QVERIFY(real.tabTo(u"measureSince"_s));
    real.hands.type(u"07252024"_s);
    real.hands.key(Qt::Key_Return);
    SOON_COMPARE(
        real.text(u"measureFoot"_s), u"In the first 6 days of it 2 moved, in as many days before 1: ▲ 1 (+100 %)"_s);
    QVERIFY(real.menuTexts(u"Edit"_s).value(0).startsWith(u"Undo: Change measure"_s));
}

void TestRealWindowAnswers::aCountOpensItsCustomers()
{
    RealWindow& real = *m_real;
    real.hands.click(real.at(real.pill(u"Once"_s, u"Twice"_s)));
    auto* const list = real.see(u"customerList"_s);
    QVERIFY(list);
    SOON_COMPARE(real.text(u"listCount"_s), u"2 customers"_s);
    const auto* const table = list->findChild<QTableView*>();
    SOON_COMPARE(table->model()->rowCount(), 2);
    SOON_COMPARE(cell(*table, 0, 0), u"a@example.com"_s);
    QVERIFY(real.retype(u"findInList"_s, u"b@"_s));
    SOON_COMPARE(table->model()->rowCount(), 1);
    SOON_COMPARE(cell(*table, 0, 0), u"b@example.com"_s);
    // All of them are exported, whatever is searched.
    QVERIFY(real.click(u"exportList"_s));
    const QString path = real.path(u"movers.csv"_s);
    QVERIFY(real.choosePath(path));
    SOON_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    SOON_VERIFY(real.text(u"doing"_s).contains(u"movers.csv"_s));
    const QByteArray csv = file.readAll();
    QVERIFY2(csv.contains("a@example.com") && csv.contains("b@example.com"), csv.constData());
    QCOMPARE(csv.count("@example.com"), 2);
    real.hands.key(Qt::Key_Escape);
    SOON_VERIFY(!real.isSeen(u"customerList"_s));

    // The number of a card, too.
    real.hands.click(real.at(ui::boardgeometry::countArea(real.card(u"Twice"_s), 16).center()));
    SOON_COMPARE(real.text(u"listCount"_s), u"5 customers"_s);
    real.hands.key(Qt::Key_Escape);
}

void TestRealWindowAnswers::saysWhyAndWhyNot()
{
    RealWindow& real = *m_real;
    real.hands.click(real.at(real.line(u"Once"_s, u"Twice"_s)));
    QVERIFY(real.click(u"whyArrow"_s));
    QVERIFY(real.see(u"whyDialog"_s));
    const auto ask = [&](const QString& customer) {
        QVERIFY(real.retype(u"customerSearch"_s, customer));
        real.hands.key(Qt::Key_Return);
    };
    ask(u"a@example"_s);
    SOON_COMPARE(real.text(u"whyVerdict"_s), u"a@example.com is counted"_s);
    QVERIFY(real.isSeen(u"dayStrip"_s));
    ask(u"c@example"_s);
    SOON_COMPARE(real.text(u"whyVerdict"_s), u"c@example.com is not counted"_s);
    QVERIFY(real.says(u"Joined it on Jul 10, 2024, before the period began on Jul 24, 2024."_s));
    QVERIFY(real.clickText(u"Close"_s));
    SOON_VERIFY(!real.isSeen(u"whyDialog"_s));
}

void TestRealWindowAnswers::suggestsWhatIsMissing()
{
    RealWindow& real = *m_real;
    QVERIFY(real.menu({ u"Board"_s, u"Suggest arrows"_s }));
    auto* const list = real.see<QTableView>(u"movementsList"_s);
    QVERIFY(list);
    SOON_VERIFY(list->model()->rowCount() > 2);
    const QString from = cell(*list, 0, ui::MovementList::From);
    const QString to = cell(*list, 0, ui::MovementList::To);
    const QString customers = cell(*list, 0, ui::MovementList::Customers);
    real.hands.click(real.at(*list, list->model()->index(0, 0)));
    QVERIFY(real.click(u"drawMovement"_s));
    SOON_COMPARE(real.count(from, to), customers);
    SOON_COMPARE(cell(*list, 0, ui::MovementList::Drawn), u"✓ on the board"_s);
    // What else leads into one segment and out of it.
    QVERIFY(real.chooseIn(u"movementsAbout"_s, u"Into and out of “Thrice”"_s));
    SOON_VERIFY(list->model()->rowCount() > 0);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        QVERIFY(cell(*list, row, ui::MovementList::From) == u"Thrice"_s
            || cell(*list, row, ui::MovementList::To) == u"Thrice"_s);
    }
    real.hands.key(Qt::Key_Escape);
    SOON_VERIFY(!real.isSeen(u"movements"_s));
    QVERIFY(real.title().contains(u'*'));
}

void TestRealWindowAnswers::drawsFromTheMatrix()
{
    RealWindow& real = *m_real;
    QVERIFY(real.menu({ u"Board"_s, u"All movements as a matrix"_s }));
    auto* const view = real.see<QTableView>(u"movementsMatrix"_s);
    QVERIFY(view);
    const auto* const matrix = qobject_cast<ui::MovementMatrix*>(view->model());
    SOON_COMPARE(matrix->rowCount(), 6);
    const auto segment = [&](const QString& name) {
        const auto& segments = real.document().segments();
        return std::ranges::find(segments, name, &core::Segment::name)->id;
    };
    const QModelIndex index = matrix->indexOf(segment(u"Once"_s), segment(u"Thrice"_s));
    SOON_COMPARE(index.data().toString(), u"1"_s);
    SOON_VERIFY(view->isEnabled());
    real.hands.click(real.at(*view, index));
    QVERIFY(real.says(u"Once → Thrice: 1 customer"_s));
    real.hands.doubleClick(real.at(*view, index));
    SOON_COMPARE(real.thing(u"From Once to Thrice"_s), u"From Once to Thrice: 1 customer moved"_s);
}

QTEST_MAIN(TestRealWindowAnswers)
#include "tst_realwindow_answers.moc"
