// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boarddocument.h"

#include <QTimer>

namespace ui {

/// Lets the period of a board glide over the log, a day at a time. The board does not change while it plays: pausing
/// keeps the days that are reached, as one step that can be undone; stopping goes back to where it began. Whoever sets
/// the period meanwhile ends it.
class Player final : public QObject {
    Q_OBJECT

public:
    explicit Player(BoardDocument& document, QObject* parent = nullptr);

    void setDays(const core::DayRange& days); ///< the log it glides over
    void setSpeed(int speed); ///< 1, 2, 4 … times four days a second
    void setLoop(bool isLooping) { m_isLooping = isLooping; }
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    [[nodiscard]] int speed() const { return m_speed; }
    [[nodiscard]] bool isLooping() const { return m_isLooping; }

    /// From where the period stands; from the beginning of the log if it stands at its end.
    void play();
    void toggle(); ///< plays or pauses
    void pause(); ///< the days that are shown become the board's period
    void stop(); ///< back to the board's period

Q_SIGNALS:
    void changed();

private:
    void step();
    void end(); ///< without a word about the period

    BoardDocument& m_document;
    core::DayRange m_days;
    QTimer m_timer;
    int m_speed = 1;
    bool m_isLooping = false;
};

} // namespace ui
