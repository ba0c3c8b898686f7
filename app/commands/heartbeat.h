// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace app {

/// Beats as fast as the event loop turns, a thousand times a second at most.
class Heartbeat {
public:
    Heartbeat();

    void restart(); ///< forgets what was before
    void beat();
    [[nodiscard]] double longestMilliseconds() const;
    /// The most work between two beats: what the longest turn takes where nothing else wants the processor.
    [[nodiscard]] double hardestMilliseconds() const;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    qint64 m_worked = 0;
    qint64 m_hardest = 0;
};

} // namespace app
