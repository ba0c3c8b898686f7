// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <functional>

class QMainWindow;
class QMenu;

namespace ui {

class BoardPage;
class Session;

/// Helps to find one's way: the palette of everything that can be done, the sheet of keys, the tour of the board.
class Guide final : public QObject {
    Q_OBJECT

public:
    Guide(Session& session, BoardPage& board, QMainWindow& window);

    void fillMenu(QMenu& menu);
    /// The tour, once in a user's life; needs the board on screen.
    void offerTour();

Q_SIGNALS:
    void groupWanted(core::GroupId group); ///< its board
    void segmentWanted(core::SegmentId segment); ///< its conditions

private:
    void showPalette();
    void showKeys();
    void startTour();

    Session& m_session;
    BoardPage& m_board;
    QMainWindow& m_window;
};

} // namespace ui
