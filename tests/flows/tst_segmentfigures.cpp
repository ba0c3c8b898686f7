// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "tests/support/answers.h"
#include "tests/support/ordersegment.h"
#include "tests/support/testing.h"
#include "ui/customers/customerpage.h"
#include "ui/customers/customersearch.h"
#include "ui/customers/daystrip.h"
#include "ui/customers/ordermodel.h"
#include "ui/models/segmenttable.h"
#include "ui/segments/segmentspage.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <initializer_list>

using namespace Qt::StringLiterals;
using ui::SegmentTable;
using ui::Session;

namespace {

QByteArray exportOfTheShop()
{
    QByteArray csv = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,"
                     "Lineitem price,Cancelled at\n";
    int number = 1000;
    const auto add = [&](const char* customer, const char* status, const char* total,
                         std::initializer_list<const char*> days) {
        for (const char* day : days)
            csv += "#" + QByteArray::number(++number) + ',' + customer + "@example.com," + status + ",JPY," + total
                + ',' + day + " 12:00:00 +0900,1,Rum Baba," + total + ",\n";
    };
    add("a", "paid", "1000", { "2024-07-01", "2024-07-25" });
    add("b", "paid", "3000", { "2024-07-02", "2024-07-30" });
    add("c", "paid", "500", { "2024-07-03" });
    add("c", "voided", "500", { "2024-07-04" });
    add("z", "paid", "100", { "2024-07-31" });
    return csv;
}

} // namespace

/// The table of segments and the page of a customer, in the window.
class TestSegmentFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::apply(*qApp, ui::Theme::Choice::Light); }

    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        m_answers = std::make_unique<Answers>();
        ui::Prompts::setCurrent(m_answers.get());
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<ui::MainWindow>(*m_session);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        const QString file = m_folder->filePath(u"orders_export.csv"_s);
        QVERIFY_RESULT(core::saveFile(file, exportOfTheShop()));
        const auto created = m_session->create(m_folder->filePath(u"shop.journey"_s));
        QTRY_VERIFY(created.isFinished());
        const auto imported = m_session->importFile(file, "Asia/Tokyo");
        QTRY_VERIFY(imported.isFinished());
        QVERIFY_RESULT(imported.result());
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        ui::Prompts::setCurrent(nullptr);
        QVERIFY(m_answers->asked.isEmpty());
    }

    void withoutSegmentsThePageSaysWhatToDo()
    {
        QVERIFY(!table()->isVisible());
        bool isInvited = false;
        for (const QLabel* label : page()->findChildren<QLabel*>())
            isInvited = isInvited || (label->isVisible() && label->text().contains(u"who bought what"_s));
        QVERIFY(isInvited);
    }

    void showsTheMetricsAndTheirChange()
    {
        addSegments();
        const QAbstractItemModel& model = *table()->model();
        QAbstractItemModelTester tester(table()->model());

        // Everybody: a, b and c on Jul 30; a and b bought twice.
        QTRY_COMPARE(cell(u"Everybody"_s, SegmentTable::Customers), u"3"_s);
        QCOMPARE(cell(u"Everybody"_s, SegmentTable::RepeatRate), QLocale().toString(200.0 / 3, 'f', 1) + u" %"_s);
        QVERIFY(cell(u"Everybody"_s, SegmentTable::LifetimeValue).contains(QLocale().toString(2833))); // 8500 ÷ 3
        QVERIFY(cell(u"Everybody"_s, SegmentTable::AverageOrder).contains(QLocale().toString(1700))); // 8500 ÷ 5
        QVERIFY(
            cell(u"Everybody"_s, SegmentTable::MeanOfMeans).contains(QLocale().toString(1500))); // (1000+3000+500)÷3
        QCOMPARE(cell(u"Everybody"_s, SegmentTable::Change), u"±0"_s);
        // Twice: a came on Jul 25, b on Jul 30; nobody was in it on Jul 23.
        QTRY_COMPARE(cell(u"Twice"_s, SegmentTable::Customers), u"2"_s);
        QCOMPARE(cell(u"Twice"_s, SegmentTable::Change), u"+2"_s);
        const QModelIndex change = indexOf(u"Twice"_s, SegmentTable::Change);
        QCOMPARE(change.data(SegmentTable::DirectionRole).toInt(), 1);
        QCOMPARE(change.data(SegmentTable::ToneRole).toInt(), int(SegmentTable::Tone::Good));
        QVERIFY(cell(u"Twice"_s, SegmentTable::MedianInterval).startsWith(u"26"_s)); // 24 and 28 days
        QVERIFY(indexOf(u"Twice"_s, SegmentTable::LoggedFrom)
                    .data(SegmentTable::DetailRole)
                    .toString()
                    .contains(u"rebuilt"_s));
        for (int column = 0; column < model.columnCount(); ++column) {
            if (column != SegmentTable::Name && column != SegmentTable::Conditions)
                QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
        QVERIFY(m_window->findChild<QLabel*>(u"asOf"_s)->text().contains(u"2024"_s));
    }

    void anotherPeriodIsAnotherChange()
    {
        addSegments();
        QTRY_COMPARE(cell(u"Twice"_s, SegmentTable::Change), u"+2"_s);

        auto* period = m_window->findChild<QToolButton*>(u"tablePeriod"_s);
        QTest::mouseClick(period, Qt::LeftButton);
        QTest::mouseClick(period->findChild<QPushButton*>(u"last90"_s), Qt::LeftButton);

        // Before the log's first day nothing is known, and the page says so.
        QTRY_COMPARE(cell(u"Twice"_s, SegmentTable::Change), u"–"_s);
        QCOMPARE(cell(u"Twice"_s, SegmentTable::Customers), u"2"_s);
        bool isSaid = false;
        for (const QLabel* label : page()->findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"does not know every day"_s));
        QVERIFY(isSaid);
    }

    void sortsByNumbersAndFiltersByName()
    {
        addSegments();
        QTRY_COMPARE(cell(u"Everybody"_s, SegmentTable::Customers), u"3"_s);
        QTRY_COMPARE(cell(u"Once"_s, SegmentTable::Customers), u"1"_s);

        table()->sortByColumn(SegmentTable::Customers, Qt::DescendingOrder);
        QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Everybody"_s);
        QCOMPARE(table()->model()->index(2, 0).data().toString(), u"Once"_s);

        auto* search = m_window->findChild<QLineEdit*>(u"segmentSearch"_s);
        search->setFocus();
        QTest::keyClicks(search, u"twi"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QTest::keyClicks(search, u"xx"_s);
        QCOMPARE(table()->model()->rowCount(), 0);
    }

    void columnsAreChosenAndKept()
    {
        addSegments();
        QVERIFY(table()->isColumnHidden(SegmentTable::MeanOfMeans));
        QAction* action = nullptr;
        for (QAction* candidate : m_window->findChild<QToolButton*>(u"columns"_s)->menu()->actions()) {
            if (candidate->data().toInt() == SegmentTable::MeanOfMeans)
                action = candidate;
        }
        QVERIFY(action);

        action->trigger();

        QVERIFY(!table()->isColumnHidden(SegmentTable::MeanOfMeans));
        m_window = std::make_unique<ui::MainWindow>(*m_session);
        QVERIFY(!table()->isColumnHidden(SegmentTable::MeanOfMeans));
    }

    void exportsTheTable()
    {
        addSegments();
        auto* button = m_window->findChild<QPushButton*>(u"exportTable"_s);
        QTRY_COMPARE(cell(u"Twice"_s, SegmentTable::Customers), u"2"_s);
        QTRY_VERIFY(button->isEnabled());
        m_answers->saved = m_folder->filePath(u"table.csv"_s);

        QTest::mouseClick(button, Qt::LeftButton);

        QTRY_VERIFY(QFile::exists(m_answers->saved));
        QFile file(m_answers->saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("segment,day,customers,"));
        QVERIFY(csv.contains("\nTwice,2024-07-30,2,1,4000,2000,2000,2,26,26,2024-07-23,0,"));
    }

    void aCustomerIsFoundAndShown()
    {
        addSegments();
        m_window->findChild<QAction*>(u"findCustomer"_s)->trigger();
        auto* search = m_window->findChild<ui::CustomerSearch*>();
        QVERIFY(search->isVisible());

        QTest::keyClicks(search, u"c@ex"_s);
        QTest::keyClick(search, Qt::Key_Return);

        auto* name = m_window->findChild<QLabel*>(u"customerName"_s);
        QTRY_COMPARE(name->text(), u"c@example.com"_s);
        QTRY_VERIFY(name->isVisible());
        const QAbstractItemModel& orders = *m_window->findChild<QTableView*>(u"customerOrders"_s)->model();
        QCOMPARE(orders.rowCount(), 2);
        QVERIFY(orders.index(0, ui::OrderModel::Counts).data().toString().contains(u"voided"_s));
        QVERIFY(orders.index(0, ui::OrderModel::Date).data().toString().contains(u"12"_s)); // noon in Tokyo
        QCOMPARE(orders.index(1, ui::OrderModel::Counts).data().toString(), u"counts"_s);

        auto* strip = m_window->findChild<ui::DayStrip*>();
        const QString stay = strip->textAt(strip->barRect(0, 0).center());
        QVERIFY(stay.contains(u"28"_s)); // Jul 3 to Jul 30
        QVERIFY(stay.contains(u"rebuilt"_s));
        strip->setFocus(Qt::TabFocusReason);
        QTest::keyClick(strip, Qt::Key_Down);
        QVERIFY(m_window->findChild<QLabel*>(u"stripWords"_s)->text().contains(u"still in"_s));
        QVERIFY(!strip->accessibleName().isEmpty());
        QVERIFY(strip->accessibleDescription().contains(u"still in"_s));
    }

    void nobodyFoundIsSaid()
    {
        m_window->findChild<QAction*>(u"findCustomer"_s)->trigger();
        auto* search = m_window->findChild<ui::CustomerSearch*>();

        QTest::keyClicks(search, u"nobody"_s);
        QTest::keyClick(search, Qt::Key_Return);

        QTRY_VERIFY(m_window->findChild<QLabel*>(u"customerMessage"_s)->text().contains(u"“nobody”"_s));
    }

private:
    ui::SegmentsPage* page() { return m_window->findChild<ui::SegmentsPage*>(); }
    QTableView* table() { return m_window->findChild<QTableView*>(u"segmentTable"_s); }

    void addSegments()
    {
        for (const auto& [name, op, orders] :
            { std::tuple(u"Once"_s, core::NumberOp::Equal, 1), std::tuple(u"Twice"_s, core::NumberOp::Equal, 2),
                std::tuple(u"Everybody"_s, core::NumberOp::GreaterOrEqual, 1) }) {
            const auto added = m_session->addSegment(segmentOf(name, orders, op));
            QTRY_VERIFY(added.isFinished());
            QVERIFY_RESULT(added.result());
        }
    }

    QModelIndex indexOf(const QString& segment, int column)
    {
        const QAbstractItemModel& model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, SegmentTable::Name).data().toString() == segment)
                return model.index(row, column);
        }
        return {};
    }
    QString cell(const QString& segment, int column) { return indexOf(segment, column).data().toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestSegmentFigures)

#include "tst_segmentfigures.moc"
