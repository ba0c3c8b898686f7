// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeactions.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

namespace ui {

TimeActions::TimeActions(QObject* parent)
    : QObject(parent)
    , play(make(tr("&Play the period, or pause"), "playPeriod", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Space)))
    , stop(make(tr("Stop pla&ying"), "stopPlaying", {}))
    , showTimeline(make(tr("T&imeline"), "showTimeline", QKeySequence(Qt::CTRL | Qt::Key_T)))
    , compareOff(make(tr("Compare with &nothing"), "compareWithNothing", {}))
    , comparePeriodBefore(make(tr("Compare with the period &before"), "compareWithPeriodBefore",
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)))
    , compareYearBefore(make(tr("Compare with the same days last &year"), "compareWithYearBefore", {}))
{
    showTimeline->setCheckable(true);
}

QAction* TimeActions::make(const QString& text, const char* name, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    return action;
}

QList<QAction*> TimeActions::all() const
{
    return { play, stop, showTimeline, compareOff, comparePeriodBefore, compareYearBefore };
}

void TimeActions::fillMenu(QMenu& menu) const
{
    menu.addActions({ play, stop });
    menu.addMenu(tr("&Compare"))->addActions({ compareOff, comparePeriodBefore, compareYearBefore });
}

} // namespace ui
