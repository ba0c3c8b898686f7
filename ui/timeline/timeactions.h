// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QKeySequence;
class QMenu;

namespace ui {

/// The actions of time on a board: playing, the timeline, comparing; with their words and their keys.
class TimeActions final : public QObject {
    Q_OBJECT

public:
    explicit TimeActions(QObject* parent = nullptr);

    QAction* play; ///< or pause
    QAction* stop;
    QAction* showTimeline; ///< checkable
    QAction* compareOff;
    QAction* comparePeriodBefore;
    QAction* compareYearBefore;

    [[nodiscard]] QList<QAction*> all() const;
    void fillMenu(QMenu& menu) const;

private:
    QAction* make(const QString& text, const char* name, const QKeySequence& keys);
};

} // namespace ui
