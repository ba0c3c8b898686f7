// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardcontent.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// Which paths stay lit while the focus mode is on: those through what the mouse rests on, else those through the
/// selection, so that keys do as well. A short rest first, or the board would flicker below a mouse that passes by.
class FocusMode final : public QObject {
    Q_OBJECT

public:
    explicit FocusMode(QObject* parent = nullptr);

    static constexpr int RestMilliseconds = 160;

    void setHover(const BoardHit& hit);
    void forget(); ///< nothing is hovered or was
    void mark(BoardContent::Marks& marks) const; ///< from the selection in the marks, if the mouse is nowhere

Q_SIGNALS:
    void changed();

private:
    QTimer m_rest;
    BoardHit m_hover;
    BoardHit m_rested;
};

} // namespace ui
