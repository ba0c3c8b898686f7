// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardview.h"

#include <QVariantAnimation>

namespace ui {

/// Brings things to their new places, gliding where the platform likes that, as one undo step. GUI thread.
class Motion final : public QObject {
    Q_OBJECT

public:
    Motion(BoardView& view, BoardDocument& document);

    void run(const BoardPlaces& to, const QString& name);
    [[nodiscard]] bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }
    void finish(); ///< at once

private:
    void step(double share);

    BoardView& m_view;
    BoardDocument& m_document;
    QVariantAnimation m_animation;
    BoardPlaces m_from, m_to;
    QString m_name;
    int m_gesture = 0;
    bool m_hasBegun = false; ///< the step is on the undo stack
    int m_index = 0; ///< of the undo stack while nobody else acts
};

} // namespace ui
