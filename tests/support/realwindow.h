// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/englishplurals.h"
#include "tests/support/hands.h"
#include "ui/board/boardgeometry.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QAbstractItemView;
class QModelIndex;
class QWidget;

namespace core {
class Board;
}
namespace ui {
class BoardDocument;
class BoardView;
class MainWindow;
class Session;
} // namespace ui

// As QTRY_…, with the patience for a machine that is busy with other things.
#define SOON_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, RealWindow::Patience)
#define SOON_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, RealWindow::Patience)

/// The program's window on a real screen, a user's hands before it, and what the user reads on it. Whatever is asked
/// for is waited for: a button until nothing covers it, a dialog until it stands still. What does not come is false,
/// with a warning that says what was there instead. GUI thread.
class RealWindow {
public:
    static constexpr int Patience = 30'000; ///< ms

    RealWindow(); ///< with a small shop (tests/support/realshop.h), not open yet
    ~RealWindow();
    RealWindow(const RealWindow&) = delete;
    RealWindow& operator=(const RealWindow&) = delete;

    [[nodiscard]] bool openShop(); ///< with its board in front, counted
    void start(); ///< the program, as from a menu of programs: where the user was
    void quit(); ///< without asking, as at the end of a test
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString shop() const { return path(QStringLiteral("shop.journey")); }

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] ui::BoardView& view();
    [[nodiscard]] ui::BoardDocument& document();
    [[nodiscard]] const core::Board& board();

    // Where things are on the screen.
    [[nodiscard]] QWidget* see(const QString& name); ///< of that object or accessible name; null: it is not there
    template <typename Widget>
    [[nodiscard]] Widget* see(const QString& name)
    {
        return qobject_cast<Widget*>(see(name));
    }
    [[nodiscard]] QWidget* seeText(const QString& text); ///< a button, tab or box with that text
    [[nodiscard]] bool isSeen(const QString& name) const; ///< now
    [[nodiscard]] QPoint at(const QWidget& widget, const QPoint& place) const;
    [[nodiscard]] QPoint at(const QWidget& widget) const; ///< its middle
    [[nodiscard]] QPoint at(const QPointF& point); ///< of the board
    [[nodiscard]] QPoint at(const QAbstractItemView& view, const QModelIndex& index) const;
    [[nodiscard]] core::NodeId node(const QString& segment); ///< on the board
    [[nodiscard]] core::ArrowId arrow(const QString& from, const QString& to);
    [[nodiscard]] QRectF card(const QString& segment);
    [[nodiscard]] QPointF body(const QString& segment); ///< of its card, beside name and number
    [[nodiscard]] QPointF dot(const QString& segment, ui::Side side);
    [[nodiscard]] QPointF line(const QString& from, const QString& to, double t = 0.12); ///< a place on the arrow
    [[nodiscard]] QPointF pill(const QString& from, const QString& to); ///< the middle of its number

    // What a user does with them.
    [[nodiscard]] bool click(const QString& name);
    [[nodiscard]] bool click(QWidget* widget);
    [[nodiscard]] bool clickText(const QString& text);
    [[nodiscard]] bool scrollTo(const QString& name); ///< by the wheel, in the page it is on
    [[nodiscard]] bool tick(const QString& name); ///< a check box, on its square
    [[nodiscard]] bool menu(const QStringList& texts); ///< from the menu bar on, without “&” and “ …”
    [[nodiscard]] bool choose(const QString& text); ///< in the menu that is open
    /// Clicks a button with a menu and does `act` while that is open: such a menu keeps the program until it closes.
    [[nodiscard]] bool inMenuOf(const QString& button, const std::function<void()>& act);
    [[nodiscard]] bool chooseIn(const QString& box, const QString& text); ///< in a box with a list
    [[nodiscard]] bool tabTo(const QString& name); ///< by the key Tab alone
    [[nodiscard]] bool clickCell(QAbstractItemView* view, const QString& text); ///< the row or cell that reads so
    [[nodiscard]] bool retype(const QString& name, const QString& text); ///< into a field, over what was in it
    [[nodiscard]] bool pick(const QString& search); ///< in the quick picker, the only one found
    [[nodiscard]] bool choosePath(const QString& path); ///< in a file dialog
    void zoomTo(double zoom, const QPointF& middle); ///< so that all of a flow has room

    // What a user reads.
    [[nodiscard]] QString text(const QString& name); ///< of a label, button or field; empty: it is not to be seen
    [[nodiscard]] bool says(const QString& part); ///< any text in any window
    [[nodiscard]] QStringList menuTexts(const QString& title); ///< of a menu of the menu bar, opened and closed
    [[nodiscard]] QStringList things(); ///< on the canvas, as they are read out
    [[nodiscard]] QString thing(const QString& beginning); ///< the one of them that begins so
    [[nodiscard]] QString count(const QString& from, const QString& to); ///< as it stands on the arrow
    [[nodiscard]] QString change(const QString& from, const QString& to); ///< beside the count
    [[nodiscard]] QString tipAt(const QPoint& place); ///< what comes when the pointer rests there
    [[nodiscard]] QString title() const; ///< of the window

    Hands hands;

private:
    [[nodiscard]] bool isReady(const QWidget& widget, const QPoint& place) const;

    QTemporaryDir m_folder;
    core::EnglishPlurals m_plurals;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};
