// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/boardpicture.h"

namespace app {

ui::BoardPicture pictureOf(
    const BoardAnswers& answers, const core::Period& period, const BoardNumbers& numbers, const QString& shop)
{
    ui::BoardPicture picture;
    picture.shop = shop;
    picture.board = answers.board();
    picture.period = period;
    picture.lastDay = answers.lastDay().value_or(period.last);
    picture.segments = answers.segments();
    picture.nodeCounts = numbers.nodes;
    picture.arrowCounts = numbers.arrows;
    picture.incomplete = numbers.incomplete;
    return picture;
}

} // namespace app
