// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realwindow.h"

#include "tests/support/realshop.h"
#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/board/countbadge.h"
#include "ui/theme/theme.h"
#include "ui/window/boardpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

template <typename Condition>
bool wait(Condition condition)
{
    return QTest::qWaitFor(condition, RealWindow::Patience);
}

QString plain(QString text)
{
    return text.remove(u'&').remove(u" …"_s);
}

bool missed(const QString& what)
{
    qWarning("Not there, or covered: %ls", qUtf16Printable(what));
    return false;
}

template <typename Widget>
QString textOf(const QWidget* widget, bool& isOne)
{
    const auto* const it = qobject_cast<const Widget*>(widget);
    isOne = it != nullptr;
    if constexpr (std::is_same_v<Widget, QPlainTextEdit>)
        return it ? it->toPlainText() : QString();
    else
        return it ? it->text() : QString();
}

QString textOf(const QWidget* widget)
{
    bool isOne = false;
    for (auto* read : { &textOf<QLabel>, &textOf<QAbstractButton>, &textOf<QLineEdit>, &textOf<QPlainTextEdit> }) {
        const QString text = read(widget, isOne);
        if (isOne)
            return text;
    }
    return widget->accessibleName();
}

template <typename Is>
QWidget* find(const Is& is)
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* const widget : widgets) {
        if (widget->isVisible() && is(*widget))
            return widget;
    }
    return nullptr;
}

bool isCalled(const QWidget& widget, const QString& name)
{
    return widget.objectName() == name || widget.accessibleName() == name;
}

} // namespace

RealWindow::RealWindow()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QSettings().setValue(u"tourSeen"_s, true);
    QCoreApplication::installTranslator(&m_plurals);
    ui::Theme::apply(*qApp, ui::Theme::Choice::Light);
    if (!realshop::make(shop()))
        qFatal("The shop could not be made.");
}

RealWindow::~RealWindow()
{
    quit();
}

void RealWindow::start()
{
    quit();
    m_session = std::make_unique<ui::Session>();
    m_window = std::make_unique<ui::MainWindow>(*m_session);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get(), Patience))
        qWarning("The window did not become active.");
    m_window->reopenLast();
}

bool RealWindow::openShop()
{
    start();
    m_window->openPaths({ shop() });
    return wait([this] { return m_window->boardPage().isOpen() && !count(u"Once"_s, u"Twice"_s).isEmpty(); });
}

void RealWindow::quit()
{
    m_window.reset();
    m_session.reset();
}

ui::BoardView& RealWindow::view()
{
    return *m_window->boardPage().view();
}

ui::BoardDocument& RealWindow::document()
{
    return *m_window->boardPage().document();
}

const core::Board& RealWindow::board()
{
    return document().board();
}

QWidget* RealWindow::see(const QString& name)
{
    QWidget* found = nullptr;
    const auto isThere = [&] {
        found = find([&](const QWidget& widget) { return isCalled(widget, name); });
        return found != nullptr;
    };
    if (!wait(isThere))
        missed(name);
    return found;
}

QWidget* RealWindow::seeText(const QString& text)
{
    QWidget* found = nullptr;
    const auto isThere = [&] {
        found = find([&](const QWidget& widget) {
            const auto* const button = qobject_cast<const QAbstractButton*>(&widget);
            const QWidget* const asking = QApplication::activeModalWidget();
            if (asking && widget.window() != asking)
                return false; // behind a question nothing can be pressed
            return button && (plain(button->text()) == text || button->accessibleName() == text);
        });
        return found != nullptr;
    };
    if (!wait(isThere))
        missed(text);
    return found;
}

bool RealWindow::isSeen(const QString& name) const
{
    return find([&](const QWidget& widget) { return isCalled(widget, name); }) != nullptr;
}

bool RealWindow::isReady(const QWidget& widget, const QPoint& place) const
{
    if (!widget.isVisible() || !widget.isEnabled() || !widget.rect().contains(place))
        return false;
    const QWidget* const there = QApplication::widgetAt(widget.mapToGlobal(place));
    return there && (there == &widget || widget.isAncestorOf(there));
}

QPoint RealWindow::at(const QWidget& widget, const QPoint& place) const
{
    // A window that has just come may still be moved by the window manager.
    QPoint last;
    int still = 0;
    const auto stands = [&] {
        const QPoint now = widget.mapToGlobal(place);
        still = now == last && isReady(widget, place) ? still + 1 : 0;
        last = now;
        return still > 4;
    };
    if (!wait(stands))
        missed(widget.objectName() + u' ' + textOf(&widget));
    return widget.mapToGlobal(place);
}

QPoint RealWindow::at(const QWidget& widget) const
{
    return at(widget, widget.rect().center());
}

QPoint RealWindow::at(const QPointF& point)
{
    return at(*view().viewport(), view().mapFromScene(point));
}

QPoint RealWindow::at(const QAbstractItemView& view, const QModelIndex& index) const
{
    return at(*view.viewport(), view.visualRect(index).center());
}

core::NodeId RealWindow::node(const QString& segment)
{
    for (const core::Node& node : board().nodes()) {
        const core::Segment* const its = document().segment(node.segment);
        if (its && its->name == segment)
            return node.id;
    }
    return {};
}

core::ArrowId RealWindow::arrow(const QString& from, const QString& to)
{
    const core::Arrow* const arrow = board().arrowBetween(node(from), node(to));
    return arrow ? arrow->id : core::ArrowId();
}

QRectF RealWindow::card(const QString& segment)
{
    const core::Node* const there = board().node(node(segment));
    return there ? ui::boardgeometry::cardRect(there->position) : QRectF();
}

QPointF RealWindow::body(const QString& segment)
{
    return card(segment).center() + QPointF(60, 10);
}

QPointF RealWindow::dot(const QString& segment, ui::Side side)
{
    return ui::boardgeometry::dot(card(segment), side);
}

QPointF RealWindow::line(const QString& from, const QString& to, double t)
{
    const ui::ArrowShape* const shape = view().boardScene().boardLayout().arrow(arrow(from, to));
    return shape ? shape->pointAt(t) : QPointF();
}

QPointF RealWindow::pill(const QString& from, const QString& to)
{
    const ui::ArrowShape* const shape = view().boardScene().boardLayout().arrow(arrow(from, to));
    return shape ? shape->pill.center() : QPointF();
}

bool RealWindow::click(QWidget* widget)
{
    if (!widget)
        return false;
    hands.click(at(*widget));
    return true;
}

bool RealWindow::click(const QString& name)
{
    return click(see(name));
}

bool RealWindow::clickText(const QString& text)
{
    return click(seeText(text));
}

bool RealWindow::scrollTo(const QString& name)
{
    QWidget* const widget = see(name);
    QScrollArea* page = nullptr;
    for (QWidget* parent = widget; parent && !page; parent = parent->parentWidget())
        page = qobject_cast<QScrollArea*>(parent);
    if (!page)
        return missed(name + u" (a page that scrolls)"_s);
    constexpr int Most = 60;
    const auto isInside = [&] {
        const QRect there(widget->mapTo(page->viewport(), QPoint()), widget->size());
        return page->viewport()->rect().contains(there);
    };
    for (int i = 0; i < Most && !isInside(); ++i) {
        const bool isBelow = widget->mapTo(page->viewport(), QPoint()).y() > 0;
        // At the edge: nothing there takes the wheel for itself.
        hands.wheel(at(*page->viewport(), { 4, page->viewport()->height() / 2 }), isBelow ? -1 : 1);
    }
    return isInside() || missed(name + u" (by the wheel)"_s);
}

bool RealWindow::tick(const QString& name)
{
    QWidget* const box = see(name);
    if (!box)
        return false;
    hands.click(at(*box, { 8, box->height() / 2 }));
    return true;
}

bool RealWindow::choose(const QString& text)
{
    QPointer<QMenu> menu;
    QAction* chosen = nullptr;
    const auto isThere = [&] {
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        const QList<QAction*> actions = menu ? menu->actions() : QList<QAction*>();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction* action) { return plain(action->text()) == text; });
        chosen = found == actions.end() ? nullptr : *found;
        return chosen && chosen->isEnabled();
    };
    if (!wait(isThere))
        return missed(text);
    bool isChosen = false;
    QObject context;
    QObject::connect(chosen, &QAction::triggered, &context, [&] { isChosen = true; });
    const QPointer<QMenu> below = chosen->menu();
    // A menu that is just opening may take a click for the end of the one that opened it.
    constexpr int Tries = 3;
    constexpr int TryTime = 5'000; // ms
    for (int i = 0; i < Tries && menu && menu->isVisible(); ++i) {
        hands.click(at(*menu, menu->actionGeometry(chosen).center()));
        if (QTest::qWaitFor([&] { return isChosen || (below && below->isVisible()); }, TryTime))
            return true;
    }
    return missed(text + u" (chosen)"_s);
}

bool RealWindow::inMenuOf(const QString& button, const std::function<void()>& act)
{
    bool isDone = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (!qobject_cast<QMenu*>(QApplication::activePopupWidget()))
            return;
        look.stop();
        act();
        while (QWidget* const open = QApplication::activePopupWidget())
            open->close();
        isDone = true;
    });
    constexpr int Often = 20; // ms
    look.start(Often);
    return click(button) && wait([&] { return isDone; });
}

bool RealWindow::chooseIn(const QString& box, const QString& text)
{
    auto* const combo = see<QComboBox>(box);
    return combo && click(combo) && wait([&] { return combo->view()->isVisible(); }) && clickCell(combo->view(), text)
        && wait([&] { return combo->currentText() == text; });
}

bool RealWindow::tabTo(const QString& name)
{
    constexpr int Most = 80;
    for (int i = 0; i < Most; ++i) {
        const QWidget* const focus = QApplication::focusWidget();
        if (focus && isCalled(*focus, name))
            return true;
        hands.key(Qt::Key_Tab);
    }
    return missed(name + u" (by Tab)"_s);
}

bool RealWindow::menu(const QStringList& texts)
{
    QMenuBar* const bar = m_window->menuBar();
    const QList<QAction*> titles = bar->actions();
    const auto title =
        std::ranges::find_if(titles, [&](const QAction* action) { return plain(action->text()) == texts.front(); });
    if (title == titles.end())
        return missed(texts.front());
    hands.click(at(*bar, bar->actionGeometry(*title).center()));
    return std::ranges::all_of(texts.sliced(1), [this](const QString& text) { return choose(text); });
}

QStringList RealWindow::menuTexts(const QString& title)
{
    QStringList texts;
    if (!menu({ title }) || !wait([] { return QApplication::activePopupWidget() != nullptr; }))
        return texts;
    for (const QAction* action : QApplication::activePopupWidget()->actions()) {
        if (!action->isSeparator())
            texts << plain(action->text());
    }
    hands.key(Qt::Key_Escape);
    wait([] { return QApplication::activePopupWidget() == nullptr; });
    return texts;
}

bool RealWindow::clickCell(QAbstractItemView* view, const QString& text)
{
    if (!view)
        return false;
    QModelIndex found;
    const auto isThere = [&] {
        const QAbstractItemModel& model = *view->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.index(row, column).data().toString() == text)
                    found = model.index(row, column);
            }
        }
        return found.isValid();
    };
    if (!wait(isThere))
        return missed(text);
    hands.click(at(*view, found));
    return true;
}

bool RealWindow::retype(const QString& name, const QString& text)
{
    QWidget* const field = see(name);
    // In a popover the focus is its own, the application's stays where it was.
    const auto hasFocus = [&] {
        const QWidget* const focus = field->window()->focusWidget();
        return focus && (focus == field || field->isAncestorOf(focus));
    };
    if (!click(field) || !wait(hasFocus))
        return missed(name + u" (focus)"_s);
    hands.key(QKeySequence(Qt::CTRL | Qt::Key_A));
    hands.type(text);
    return true;
}

bool RealWindow::pick(const QString& search)
{
    auto* const picker = see(u"quickPicker"_s);
    if (!picker)
        return false;
    hands.type(search);
    const auto* const list = picker->findChild<QAbstractItemView*>();
    if (!wait([&] { return list->model()->rowCount() == 1; }))
        return missed(search);
    hands.key(Qt::Key_Return);
    return wait([&] { return !picker->isVisible() && m_window->isActiveWindow(); });
}

bool RealWindow::choosePath(const QString& path)
{
    QWidget* dialog = nullptr;
    const auto isThere = [&] {
        dialog = find([](const QWidget& widget) { return qobject_cast<const QFileDialog*>(&widget) != nullptr; });
        return dialog && dialog->isActiveWindow();
    };
    if (!wait(isThere))
        return missed(u"a file dialog"_s);
    if (!retype(u"fileNameEdit"_s, path))
        return false;
    hands.key(Qt::Key_Return);
    // The list of completions takes the first Enter.
    if (!QTest::qWaitFor([&] { return !isSeen(u"fileNameEdit"_s); }, 2'000))
        hands.key(Qt::Key_Return);
    return wait([&] { return !isSeen(u"fileNameEdit"_s); });
}

void RealWindow::zoomTo(double zoom, const QPointF& middle)
{
    view().setZoom(zoom);
    view().centerOn(middle);
}

QString RealWindow::text(const QString& name)
{
    const QWidget* const widget = find([&](const QWidget& one) { return isCalled(one, name); });
    return widget ? textOf(widget) : QString();
}

bool RealWindow::says(const QString& part)
{
    const auto reads = [&] {
        return find([&](const QWidget& widget) {
            const auto* const label = qobject_cast<const QLabel*>(&widget);
            return label && label->text().contains(part);
        }) != nullptr;
    };
    if (wait(reads))
        return true;
    for (const QWidget* const widget : QApplication::allWidgets()) {
        if (const auto* const label = qobject_cast<const QLabel*>(widget); label && label->isVisible())
            qInfo("  %ls", qUtf16Printable(label->text()));
    }
    return missed(part);
}

QStringList RealWindow::things()
{
    QStringList names;
    QAccessibleInterface* const canvas = QAccessible::queryAccessibleInterface(&view());
    for (int i = 0; canvas && i < canvas->childCount(); ++i)
        names << canvas->child(i)->text(QAccessible::Name);
    return names;
}

QString RealWindow::thing(const QString& beginning)
{
    return things().filter(QRegularExpression(u'^' + QRegularExpression::escape(beginning))).value(0);
}

QString RealWindow::count(const QString& from, const QString& to)
{
    const ui::CountBadge* const badge = view().boardScene().countBadge(arrow(from, to));
    return badge && badge->look().state == ui::NumberState::Ready ? badge->text() : QString();
}

QString RealWindow::change(const QString& from, const QString& to)
{
    const ui::CountBadge* const badge = view().boardScene().countBadge(arrow(from, to));
    return badge ? badge->look().change.text : QString();
}

QString RealWindow::tipAt(const QPoint& place)
{
    hands.move(place);
    hands.move(place + QPoint(1, 0));
    if (!wait([] { return QToolTip::isVisible() && !QToolTip::text().isEmpty(); }))
        missed(u"a tool tip"_s);
    return QToolTip::text();
}

QString RealWindow::title() const
{
    // As the window manager writes it: the mark of what is unsaved stands for the place holder.
    QString title = m_window->windowTitle();
    return title.replace(u"[*]"_s, m_window->isWindowModified() ? u"*"_s : QString());
}
