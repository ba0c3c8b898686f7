// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/segment.h"
#include "ui/segments/livecount.h"

#include <QFrame>

class QLabel;

namespace ui {

class PastLine;

/// How many customers match now, and how it would have been.
class CountCard final : public QFrame {
    Q_OBJECT

public:
    explicit CountCard(QWidget* parent = nullptr);

    void showNothing(); ///< the conditions are not complete
    void showCounting(); ///< the old number stays, as one that is not true any more
    void showSize(qint64 members);
    void showSize(const LiveCount::Size& size);
    void showPast(const LiveCount::Past& past, const core::DayRange& days, core::Stage stage);

private:
    QLabel* m_size;
    QLabel* m_share;
    QLabel* m_took;
    PastLine* m_past;
    QLabel* m_pastDays;
};

} // namespace ui
