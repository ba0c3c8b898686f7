// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QByteArrayView>

#include <functional>

/// Measuring the engine: logs of any size that look like a shop's, and the figures `journeyboard bench run` prints.
namespace core::bench {

struct LogShape {
    int customers = 10'000;
    int segments = 50;
    int days = 730;
    quint64 seed = 1;

    static constexpr int MostCustomers = 100'000'000;
    static constexpr int MostSegments = 10'000;
    static constexpr int MostDays = 36'500;
};

/// The first day of every generated log.
[[nodiscard]] Day firstGeneratedDay();

/// Makes a membership log as `log import` reads it (segment,customer,joined,left), the same one for the same shape on
/// every machine: segments from a handful of customers to most of them; ladders that customers climb, spans since the
/// latest order, buyers of products, and groups apart; leaving, coming back, overlap; some segments are created later,
/// and the stays of their members begin there. With 50 segments and 730 days some 11.65 stays a customer. Rows are
/// sorted by segment, customer and day; customers are invented (example.com). Takes the same memory however long the
/// log is. `write` gets the text in pieces and may refuse them, which ends the work with its error.
[[nodiscard]] Result<void> generateLog(
    const LogShape& shape, const std::function<Result<void>(QByteArrayView piece)>& write);

} // namespace core::bench
