// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/boardimage.h"

/// A board of ten segments and a dozen arrows with invented numbers.
inline ui::BoardPicture samplePicture()
{
    using core::Stage;
    struct Card {
        const char* name;
        Stage stage;
        QPointF position;
        qint64 count;
    };
    const Card cards[] = {
        { "First bought: Herbal Tea Bags", Stage::Entry, { 0, 0 }, 1284 },
        { "Came via: Display Ads", Stage::Entry, { 0, 152 }, 2110 },
        { "Trial product buyers", Stage::Entry, { 0, 304 }, 846 },
        { "One-time customers", Stage::First, { 296, 80 }, 5932 },
        { "First-time & at-risk", Stage::Risk, { 296, 296 }, 1310 },
        { "Two-time customers", Stage::Repeat, { 592, 24 }, 1977 },
        { "Rum Baba fans (3+)", Stage::Loyal, { 592, 176 }, 642 },
        { "First-time & lost", Stage::Risk, { 592, 344 }, 2404 },
        { "Repeat & at-risk", Stage::Risk, { 888, 96 }, 512 },
        { "Sandwich every morning", Stage::Loyal, { 888, 264 }, 204 },
    };
    const std::pair<int, int> ends[] = { { 1, 4 }, { 2, 4 }, { 3, 4 }, { 4, 6 }, { 6, 4 }, { 4, 7 }, { 4, 5 }, { 5, 8 },
        { 5, 6 }, { 6, 7 }, { 6, 9 }, { 9, 7 }, { 7, 10 } };
    const qint64 counts[] = { 164, 231, 80, 118, 12, 30, 565, 77, 12, 44, 18, 9, 26 };

    ui::BoardPicture picture;
    picture.shop = QStringLiteral("Maison Baba");
    picture.board.name = QStringLiteral("Rum Baba fans");
    for (const Card& card : cards) {
        core::Segment segment;
        segment.id = { picture.board.nextNodeId().value };
        segment.name = QString::fromUtf8(card.name);
        segment.stage = card.stage;
        segment.customers = card.count;
        picture.segments.push_back(segment);
        const core::NodeId node = picture.board.nextNodeId();
        picture.board.insertNode({ node, segment.id, card.position, {} });
        picture.nodeCounts.emplace(node, card.count);
    }
    size_t next = 0;
    for (const auto& [source, target] : ends) {
        const core::ArrowId arrow = picture.board.nextArrowId();
        picture.board.insertArrow({ arrow, { source }, { target }, {} });
        picture.arrowCounts.emplace(arrow, counts[next++]);
    }
    picture.period = { core::Day::fromDate(QDate(2024, 7, 25)), core::Day::fromDate(QDate(2024, 7, 31)) };
    picture.lastDay = picture.period.last;
    return picture;
}
