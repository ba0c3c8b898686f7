// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/jobs/guithread.h"
#include "core/workspace/workspace.h"
#include "tests/support/answers.h"
#include "tests/support/heartbeat.h"
#include "tests/support/testing.h"
#include "ui/dialogs/customerlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/window/session.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <numeric>

using namespace Qt::StringLiterals;
using core::CustomerNumber;
using ui::CustomerList;
using ui::Session;

namespace {

/// 200,000, or as many as JOURNEYBOARD_CUSTOMERS says, to measure with.
int customers()
{
    const int wished = qEnvironmentVariableIntValue("JOURNEYBOARD_CUSTOMERS");
    return wished > 0 ? wished : 200'000;
}

/// "c0000012@example.com" is the customer who came last but eleven: by their keys they stand the other way round.
QString keyOf(int number)
{
    return u"c%1@example.com"_s.arg(customers() - number, 7, 10, QChar(u'0'));
}

core::Result<void> makeWorkspace(const QString& path)
{
    auto workspace = core::Workspace::open(path, core::Workspace::Mode::CreateOrOpen);
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto& connection = (*workspace)->writer();
    auto transaction = core::Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto insert = core::Statement::prepare(connection, "INSERT INTO customer(id, key) VALUES (?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    for (int number = 1; number <= customers(); ++number) {
        if (auto added = insert->bind(number, keyOf(number)).run(); !added)
            return added;
    }
    return transaction->commit();
}

} // namespace

/// The list behind a number when it is long.
class TestCustomerList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::apply(*qApp, ui::Theme::Choice::Light);
        ui::Prompts::setCurrent(&m_answers);
        QVERIFY_RESULT(makeWorkspace(m_folder.filePath(u"shop.journey"_s)));
        core::guithread::watch();
    }
    void cleanupTestCase() { ui::Prompts::setCurrent(nullptr); }

    void init()
    {
        failOnAnyWarning();
        m_answers.asked.clear();
        m_session = std::make_unique<Session>();
        const auto opened = m_session->open(m_folder.filePath(u"shop.journey"_s));
        QTRY_VERIFY(opened.isFinished());
        QVERIFY_RESULT(opened.result());
    }
    void cleanup()
    {
        delete m_list;
        m_session.reset();
        QCOMPARE(m_answers.asked, QStringList());
    }

    void opensAtOnceAndScrollsFreely()
    {
        Heartbeat heartbeat;
        openList();
        QTRY_COMPARE(table().model()->rowCount(), customers());
        heartbeat.turn();
        qInfo("%d customers: gaps of at most %.1f ms to open the list", customers(), heartbeat.longestMs());
        QCOMPARE(label(u"listCount"_s), QLocale().toString(customers()) + u" customer(s)"_s);
        QTRY_COMPARE(shown(0), keyOf(1));

        heartbeat.restart();
        auto* bar = table().verticalScrollBar();
        for (int step = 0; step <= 200; ++step) {
            bar->setValue(static_cast<int>(qint64(bar->maximum()) * step / 200));
            heartbeat.turn();
        }
        qInfo("scrolled to the end: gaps of at most %.1f ms", heartbeat.longestMs());
        const int last = customers() - 1;
        QTRY_COMPARE(shown(last), keyOf(customers()));
        QCOMPARE(table().rowAt(table().viewport()->height() - 4), last);
        // A row nobody looked at for long is read again.
        table().scrollToTop();
        QTRY_COMPARE(shown(0), keyOf(1));
    }

    void rowsToComeAreCalm()
    {
        openList();
        QTRY_COMPARE(table().model()->rowCount(), customers());
        const QModelIndex far = table().model()->index(customers() / 2, 0);
        QCOMPARE(far.data().toString(), u"…"_s);
        QCOMPARE(far.data(Qt::ForegroundRole).value<QColor>(), ui::Theme::current().faint);
        QTRY_COMPARE(far.data().toString(), keyOf(customers() / 2 + 1));
        QVERIFY(!far.data(Qt::ForegroundRole).isValid());
    }

    void searchingAndOrderingWorkElsewhere()
    {
        openList();
        QTRY_COMPARE(table().model()->rowCount(), customers());
        int expected = 0;
        for (int number = 1; number <= customers(); ++number)
            expected += keyOf(number).contains(u"00011"_s) ? 1 : 0;
        Heartbeat heartbeat;
        QTest::keyClicks(&search(), u"00011"_s); // each letter a search of its own; the last one counts
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), expected, 20'000);
        qInfo("searched: gaps of at most %.1f ms", heartbeat.longestMs());
        QVERIFY(label(u"listCount"_s).startsWith(QLocale().toString(expected) + u" of "_s));
        QTRY_VERIFY(shown(0).contains(u"00011"_s));
        const QString first = shown(0);
        QTRY_COMPARE(shown(expected - 1).isEmpty() || shown(expected - 1) == u"…"_s, false);
        const QString last = shown(expected - 1);

        order(1);
        QTRY_COMPARE_WITH_TIMEOUT(shown(0), last, 20'000);
        QCOMPARE(table().model()->rowCount(), expected);
        search().clear();
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), customers(), 20'000);
        QTRY_COMPARE(shown(0), keyOf(customers()));
        order(0);
        QTRY_COMPARE(shown(0), keyOf(1));
        QTRY_VERIFY(!m_list->findChild<QProgressBar*>()->isVisible());
        order(1); // it is known by now
        QCOMPARE(table().model()->rowCount(), customers());
        QTRY_COMPARE(shown(0), keyOf(customers()));
        QVERIFY(first.contains(u"00011"_s));
    }

    void aSearchThatIsStoppedLeavesWhatWasThere()
    {
        openList();
        QTRY_COMPARE(table().model()->rowCount(), customers());
        search().setText(u"nobody"_s);
        auto& stop = find<QPushButton>(u"stopList"_s);
        stop.click();
        QTest::qWait(200);
        QCOMPARE(search().text(), QString());
        QCOMPARE(table().model()->rowCount(), customers());
        QVERIFY(!stop.isVisible());
    }

    void exportsAllOfThem()
    {
        openList();
        QTRY_COMPARE(table().model()->rowCount(), customers());
        search().setText(u"nobody"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 0, 20'000);
        m_answers.saved = m_folder.filePath(u"list.csv"_s);
        Heartbeat heartbeat;
        find<QPushButton>(u"exportList"_s).click();
        QTRY_VERIFY_WITH_TIMEOUT(label(u"doing"_s).contains(u"list.csv"_s), 60'000);
        qInfo("written: gaps of at most %.1f ms", heartbeat.longestMs());
        QCOMPARE(m_answers.proposed, u"One - Two.csv"_s);
        QFile file(m_answers.saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList rows = file.readAll().split('\n');
        QCOMPARE(rows.size(), customers() + 2); // the header, and after the last line end nothing
        QCOMPARE(rows.at(1), keyOf(customers()).toUtf8());
        QCOMPARE(rows.at(customers()), keyOf(1).toUtf8());
    }

    void anExportThatIsStoppedLeavesNoFile()
    {
        openList();
        const QString path = m_folder.filePath(u"stopped.csv"_s);
        m_list->exportTo(path); // before anybody is counted
        QTRY_COMPARE(table().model()->rowCount(), customers());
        auto& stop = find<QPushButton>(u"stopList"_s);
        QVERIFY(stop.isVisible());
        stop.click();
        QTRY_VERIFY(!stop.isVisible());
        QTRY_VERIFY(find<QPushButton>(u"exportList"_s).isEnabled());
        delete m_list;
        QVERIFY(!QFile::exists(path));
    }

    void theKeyboardDoesItAll()
    {
        openList();
        QTRY_COMPARE(table().model()->rowCount(), customers());
        QVERIFY(search().hasFocus());
        QTest::keyClick(&search(), Qt::Key_Return);
        QVERIFY(table().hasFocus());
        QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), keyOf(1) + u'\n' + keyOf(2) + u'\n');

        // A letter in the table goes to the search, which looks at those that were not read, too.
        QTest::keyClick(&table(), Qt::Key_7);
        QVERIFY(search().hasFocus());
        QCOMPARE(search().text(), u"7"_s);
        search().clear();
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), customers(), 20'000);

        QSignalSpy chosen(m_list, &CustomerList::customerChosen);
        QTest::keyClick(&search(), Qt::Key_Return);
        QTest::keyClick(&table(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(&table(), Qt::Key_Return); // it is not read yet, or just now
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), keyOf(customers()));
        QTRY_VERIFY(!m_list);
    }

    void everyPartHasAName()
    {
        openList();
        for (QWidget* part : m_list->findChildren<QWidget*>()) {
            if (part->focusPolicy() == Qt::NoFocus || part->objectName().startsWith(u"qt_"_s))
                continue;
            auto* button = qobject_cast<QAbstractButton*>(part);
            QVERIFY2(!part->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                    || part->metaObject()->className() == QByteArray("QTableCornerButton"),
                part->metaObject()->className());
        }
    }

    void aCountThatFailsSaysSo()
    {
        openList([]() -> core::Result<std::vector<CustomerNumber>> {
            return core::failure(core::ErrorCode::Database, u"The log cannot be read."_s);
        });
        QTRY_VERIFY(!m_list);
        QCOMPARE(m_answers.asked.size(), 1);
        QVERIFY(m_answers.asked.takeFirst().contains(u"cannot be read"_s));
    }

private:
    using Count = std::function<core::Result<std::vector<CustomerNumber>>()>;

    void openList(const Count& count = [] {
        std::vector<CustomerNumber> all(static_cast<size_t>(customers()));
        std::iota(all.begin(), all.end(), 1);
        return core::Result<std::vector<CustomerNumber>>(std::move(all));
    })
    {
        m_list = new CustomerList(ui::CustomerQuestion{ u"One / Two"_s, u"Last 7 days"_s, count }, *m_session, nullptr);
        m_list->open();
        m_list->activateWindow();
    }
    QTableView& table() { return *m_list->findChild<QTableView*>(); }
    QLineEdit& search() { return *m_list->findChild<QLineEdit*>(u"findInList"_s); }
    template <typename T>
    T& find(const QString& name)
    {
        return *m_list->findChild<T*>(name);
    }
    QString label(const QString& name) { return find<QLabel>(name).text(); }
    QString shown(int row) { return table().model()->index(row, 0).data().toString(); }
    void order(int index) { find<ui::SegmentedSwitch>(u"listOrder"_s).findChildren<QPushButton*>().at(index)->click(); }

    QTemporaryDir m_folder;
    Answers m_answers;
    std::unique_ptr<Session> m_session;
    QPointer<CustomerList> m_list;
};

QTEST_MAIN(TestCustomerList)
#include "tst_customerlist.moc"
