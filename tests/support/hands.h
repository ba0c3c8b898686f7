// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPoint>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

/// A user's hands: they move the pointer of the X server and press its buttons and keys (the extension XTEST), so that
/// everything on the way to the program and inside it takes part: window manager, grabs, focus, drag and drop.
/// Each gesture is done on a thread of its own while the caller's events go on, so that even what waits for the mouse
/// (a drag, an open menu) gets it. All points are of the screen. GUI thread.
class Hands {
public:
    Hands(); ///< on the display of the environment, once a window manager is there
    ~Hands();
    Hands(const Hands&) = delete;
    Hands& operator=(const Hands&) = delete;

    void move(const QPoint& to); ///< on a straight way, as a hand does
    void press(Qt::MouseButton button = Qt::LeftButton);
    void release(Qt::MouseButton button = Qt::LeftButton);
    void click(const QPoint& at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton);
    void doubleClick(const QPoint& at);
    /// Holds the modifiers from before the press until after the release.
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {});
    void wheel(const QPoint& at, int notches, Qt::KeyboardModifiers modifiers = {}); ///< up is positive
    void hold(const QKeySequence& key); ///< until it is let go of
    void letGo(const QKeySequence& key);
    void key(const QKeySequence& keys); ///< one after another
    void type(const QString& text); ///< what an American keyboard has

private:
    struct Act;
    using Acts = std::vector<Act>;

    void appendWay(Acts& acts, const QPoint& to);
    void appendModifiers(Acts& acts, Qt::KeyboardModifiers modifiers, bool isDown) const;
    void appendKey(Acts& acts, unsigned long keysym, bool isDown) const;
    void perform(const Acts& acts);

    class Server;
    std::unique_ptr<Server> m_server;
    QPoint m_place;
};
