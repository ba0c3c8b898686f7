// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/englishplurals.h"
#include "core/base/safefile.h"
#include "core/jobs/guithread.h"
#include "tests/support/answers.h"
#include "tests/support/testing.h"
#include "ui/document/boarddocument.h"
#include "ui/segments/segmentbuilder.h"
#include "ui/templates/gallery.h"
#include "ui/templates/parameterfield.h"
#include "ui/templates/rfmdialog.h"
#include "ui/templates/templatemodel.h"
#include "ui/theme/theme.h"
#include "ui/window/boardpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using ui::Session;

namespace {

constexpr QByteArrayView Header =
    "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price\n";

/// Sixty customers who order four times, ten days apart; the last of them long ago.
QByteArray orders()
{
    QByteArray rows;
    int number = 0;
    for (int customer = 0; customer < 60; ++customer) {
        for (int order = 0; order < 4; ++order) {
            const QDate day = QDate(2024, 1, 1).addDays(customer * 2 + order * 10);
            rows += "#" + QByteArray::number(++number) + ",c" + QByteArray::number(customer)
                + "@example.com,paid,JPY,1000," + day.toString(Qt::ISODate).toLatin1() + " 12:00:00 +0900,1,"
                + (customer % 3 == 0 ? "Rum Baba" : "Madeleine") + ",1000\n";
        }
    }
    return rows;
}

template <typename Widget>
Widget* byName(const QWidget& parent, const QString& accessibleName)
{
    const auto widgets = parent.findChildren<Widget*>();
    for (Widget* const widget : widgets) {
        if (widget->accessibleName() == accessibleName && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QPushButton* button(const QWidget& parent, const QString& text)
{
    const auto buttons = parent.findChildren<QPushButton*>();
    for (QPushButton* const candidate : buttons) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

bool shows(const QWidget& parent, const QString& part)
{
    const auto labels = parent.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
}

/// The first value of the template that is shown.
ui::ParameterField* shownField(const QWidget& parent)
{
    const auto fields = parent.findChildren<ui::ParameterField*>();
    const auto found = std::ranges::find_if(fields, [](const auto* field) { return field->isVisible(); });
    return found == fields.end() ? nullptr : *found;
}

/// Types over what is there, as a user does.
void retype(QWidget* field, const QString& text)
{
    field->setFocus();
    QTest::keySequence(field, QKeySequence::SelectAll);
    QTest::keyClicks(field, text);
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::apply(*qApp, ui::Theme::Choice::Light);
        core::guithread::watch();
        qApp->installTranslator(&m_plurals);
    }
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_answers = std::make_unique<Answers>();
        ui::Prompts::setCurrent(m_answers.get());
        m_session = std::make_unique<Session>();
        finish(m_session->create(m_folder->filePath(u"shop.journey"_s)));
        QVERIFY_RESULT(core::saveFile(m_folder->filePath(u"orders.csv"_s), Header.toByteArray() + orders()));
        finish(m_session->importFile(m_folder->filePath(u"orders.csv"_s), "Asia/Tokyo"));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1400, 900);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        ui::Prompts::setCurrent(nullptr);
    }

    void countsAndFindsTemplates()
    {
        auto& gallery = openGallery();
        auto* const categories = byName<QListWidget>(gallery, u"Categories"_s);
        auto* const cards = byName<QListView>(gallery, u"Templates"_s);
        auto* const search = byName<QLineEdit>(gallery, u"Find a template"_s);
        const int all = cards->model()->rowCount();
        QVERIFY(all >= 50);
        QCOMPARE(categories->item(0)->data(Qt::UserRole + 1).toString(), QString::number(all));
        int sum = 0;
        for (int row = 1; row < categories->count(); ++row)
            sum += categories->item(row)->data(Qt::UserRole + 1).toString().toInt();
        QCOMPARE(sum, all);

        QTest::mouseClick(
            categories->viewport(), Qt::LeftButton, {}, categories->visualItemRect(categories->item(1)).center());
        QCOMPARE(QString::number(cards->model()->rowCount()), categories->item(1)->data(Qt::UserRole + 1).toString());
        QTest::mouseClick(
            categories->viewport(), Qt::LeftButton, {}, categories->visualItemRect(categories->item(0)).center());

        QTest::keyClicks(search, u"friday evening"_s);
        QVERIFY(cards->model()->rowCount() >= 1);
        QVERIFY(cards->model()->rowCount() < all);
        QVERIFY(cards->currentIndex().isValid());
        QTest::keyClicks(search, u" xyzzy"_s);
        QVERIFY(!cards->isVisible());
        QVERIFY(shows(gallery, u"No template has these words"_s));
        search->clear();
        QCOMPARE(cards->model()->rowCount(), all);
    }

    void dimsWhatTheDataLack()
    {
        auto& gallery = openGallery();
        auto* const cards = byName<QListView>(gallery, u"Templates"_s);
        const QModelIndex last = cards->model()->index(cards->model()->rowCount() - 1, 0);
        const QString missing = last.data(ui::TemplateModel::MissingRole).toString();
        QVERIFY(!missing.isEmpty());
        cards->scrollTo(last);
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, cards->visualRect(last).center());
        QVERIFY(shows(gallery, missing));
        QTRY_COMPARE(gallery.findChild<QLabel*>(u"templateSize"_s)->text(), u"–"_s); // any number would be wrong
        QVERIFY(!button(gallery, u"Create segment"_s)->isEnabled());
        QVERIFY(!button(gallery, u"Open in the builder"_s)->isEnabled());
    }

    void aTemplateIsFilledInAndMade()
    {
        auto& gallery = openGallery();
        choose(gallery, u"repeat-active"_s);
        auto* const field = shownField(gallery);
        QVERIFY(field);
        QCOMPARE(field->value(), u"10"_s);
        QVERIFY(shows(gallery, u"Half of all repeat orders come within 10 days."_s));
        auto* const size = gallery.findChild<QLabel*>(u"templateSize"_s);
        const auto number = [size] { return size->text().toInt(); };
        QTRY_VERIFY(number() > 0);
        const int few = number();

        auto* const create = button(gallery, u"Create segment"_s);
        auto* const line = field->findChild<QLineEdit*>();
        retype(line, u"soon"_s);
        QVERIFY(shows(gallery, u"This must be a whole number from 1 on."_s));
        QVERIFY(!create->isEnabled());
        QTRY_COMPARE(size->text(), u"–"_s);

        retype(line, u"60"_s);
        QVERIFY(create->isEnabled());
        QTRY_VERIFY(number() > few);
        const int many = number();
        QVERIFY(shows(gallery, u"60"_s));

        QSignalSpy created(&gallery, &ui::Gallery::created);
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_COMPARE(created.size(), 1);
        const core::Segment* const made = m_session->state().segment(created[0][0].value<core::SegmentId>());
        QVERIFY(made);
        QCOMPARE(made->customers, many);
        QVERIFY(!made->note.isEmpty());
        QVERIFY(std::ranges::count(m_session->state().groups.front().segments, made->id) == 1);
        QTRY_VERIFY(!m_window->findChild<ui::Gallery*>());

        // The same again would have the same name.
        auto& again = openGallery();
        choose(again, u"repeat-active"_s);
        if (auto* const name = byName<QLineEdit>(again, u"Name of the segment"_s); name->text() != made->name)
            retype(name, made->name);
        QVERIFY(shows(again, u"There is a segment of this name already."_s));
        QVERIFY(!button(again, u"Create segment"_s)->isEnabled());
    }

    void textsAreChosenFromTheShop()
    {
        auto& gallery = openGallery();
        choose(gallery, u"product-fans"_s);
        auto* const field = shownField(gallery);
        QCOMPARE(field->value(), u"Madeleine"_s);
        QSignalSpy wanted(&gallery, &ui::Gallery::builderWanted);
        retype(field->findChild<QLineEdit*>(), u"Rum Baba"_s);
        QCOMPARE(field->value(), u"Rum Baba"_s);
        auto* const size = gallery.findChild<QLabel*>(u"templateSize"_s);
        QTRY_COMPARE(size->text(), u"20"_s);
        QTest::mouseClick(button(gallery, u"Open in the builder"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const auto segment = wanted[0][0].value<core::Segment>();
        QVERIFY(segment.name.contains(u"Rum Baba"_s));
        QVERIFY(segment.conditions);
        QVERIFY(m_session->state().segments.empty());
    }

    void rfmMakesGroupAndBoard()
    {
        auto* const dialog = new ui::RfmDialog(*m_session, m_window.get());
        dialog->open();
        auto* const create = button(*dialog, u"Create group and board"_s);
        QTRY_VERIFY(create->isEnabled());
        const auto fields = dialog->findChildren<ui::ParameterField*>();
        QCOMPARE(fields.size(), 4);
        retype(fields[0]->findChild<QLineEdit*>(), u"20"_s);
        QVERIFY(!create->isEnabled());
        QVERIFY(shows(*dialog, u"The days must rise"_s));
        retype(fields[1]->findChild<QLineEdit*>(), u"x"_s);
        QVERIFY(shows(*dialog, u"This must be a whole number"_s));
        retype(fields[1]->findChild<QLineEdit*>(), u"40"_s);
        retype(fields[2]->findChild<QLineEdit*>(), u"80"_s);
        QVERIFY(create->isEnabled());
        QTRY_COMPARE(sumOf(*dialog), 60); // everybody is in one of them

        QSignalSpy created(dialog, &ui::RfmDialog::created);
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_COMPARE(created.size(), 1);
        const auto group = created[0][0].value<core::GroupId>();
        QVERIFY(m_session->state().group(group));
        QCOMPARE(m_session->state().group(group)->segments.size(), size_t(12));
        const auto board = m_session->loadBoard(group);
        QTRY_VERIFY(board.isFinished());
        QVERIFY(board.result());
        QCOMPARE(board.result()->nodes().size(), size_t(12));
        QVERIFY(board.result()->arrows().size() > 10);
        QVERIFY(m_answers->asked.isEmpty());
    }

    void theWindowLeadsToAllOfIt()
    {
        ui::MainWindow window(*m_session);
        window.show();
        window.findChild<QAction*>(u"addFromTemplate"_s)->trigger();
        QTRY_VERIFY(window.findChild<ui::Gallery*>() && byName<QListView>(window, u"Templates"_s));
        auto& gallery = *window.findChild<ui::Gallery*>();
        choose(gallery, u"product-fans"_s);
        QTest::mouseClick(button(gallery, u"Open in the builder"_s), Qt::LeftButton);
        auto* const builder = window.findChild<ui::SegmentBuilder*>();
        QTRY_VERIFY(builder->isVisible());
        QVERIFY(builder->draft().name.contains(u"Madeleine"_s));
        QVERIFY(!builder->draft().note.isEmpty());
        QTRY_VERIFY(!window.findChild<ui::Gallery*>());

        window.findChild<QAction*>(u"addRfm"_s)->trigger();
        QTRY_VERIFY(window.findChild<ui::RfmDialog*>());
        auto* const create = button(*window.findChild<ui::RfmDialog*>(), u"Create group and board"_s);
        QTRY_VERIFY(create->isEnabled());
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_VERIFY(window.boardPage().isVisible() && window.boardPage().isOpen());
        QVERIFY(window.boardPage().document()->board().nodes().size() >= 9);
        QTRY_VERIFY(!window.findChild<ui::RfmDialog*>());
        window.close();
    }

    void stoppingMakesNothing()
    {
        auto recipe = core::rfmrecipe::recipe({});
        auto answer = m_session->addRecipe(u"Stopped"_s, recipe);
        m_session->cancel();
        QTRY_VERIFY(answer.isFinished());
        if (!answer.result()) {
            QCOMPARE(answer.result().error().code, core::ErrorCode::Cancelled);
            QVERIFY(m_session->state().segments.empty());
        }
        QVERIFY(m_answers->asked.isEmpty());
    }

private:
    ui::Gallery& openGallery()
    {
        if (m_session->state().groups.empty())
            finish(m_session->addGroup(u"Mine"_s));
        auto* const gallery = new ui::Gallery(*m_session, m_session->state().groups.front().id, m_window.get());
        gallery->open();
        [&] { QTRY_VERIFY(byName<QListView>(*gallery, u"Templates"_s)); }();
        return *gallery;
    }
    static void choose(ui::Gallery& gallery, const QString& id)
    {
        auto* const search = byName<QLineEdit>(gallery, u"Find a template"_s);
        search->clear();
        QTest::keyClicks(search, id);
        QTest::keyClick(search, Qt::Key_Down);
        auto* const cards = byName<QListView>(gallery, u"Templates"_s);
        QCOMPARE(cards->model()->rowCount(), 1);
        QCOMPARE(cards->currentIndex().row(), 0);
        QTRY_VERIFY(shownField(gallery));
    }
    static int sumOf(const QWidget& dialog)
    {
        int sum = 0;
        const auto labels = dialog.findChildren<QLabel*>();
        for (const QLabel* const label : labels)
            sum += label->accessibleName().isEmpty() ? 0 : label->text().toInt();
        return sum;
    }
    template <typename T>
    void finish(QFuture<core::Result<T>> answer)
    {
        QTRY_VERIFY(answer.isFinished());
        QVERIFY_RESULT(answer.result());
    }

    core::EnglishPlurals m_plurals;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
