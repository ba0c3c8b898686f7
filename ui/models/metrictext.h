// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/segmentfigures.h"

#include <QString>

#include <optional>

namespace ui {

/// The numbers of a table of segments.
enum class Metric {
    Customers,
    RepeatRate,
    LifetimeValue,
    AverageOrder,
    MeanOfMeans,
    OrderCount,
    MedianInterval,
    MeanInterval,
};

/// A number that may not be known, and how it compares; in the user's own writing.
namespace metrictext {

/// Minor units for money, a fraction for the rate.
[[nodiscard]] std::optional<double> valueOf(const core::SegmentMetrics& metrics, Metric metric);
/// "1,284", "31 %", "¥9,480", "2.4", "38 d"; "–" where there is nothing to say.
[[nodiscard]] QString value(const core::SegmentMetrics& metrics, Metric metric, const QString& currency);

struct Change {
    int direction = 0; ///< −1, 0, 1, as far as it shows when rounded
    QString amount; ///< "+40", "+2.1 points"; empty: not known
    QString percent; ///< "+3.1 %"; empty for rates, and where the number was 0 before

    [[nodiscard]] bool isKnown() const { return !amount.isEmpty(); }
    [[nodiscard]] QString text() const; ///< "+40 · +3.1 %"; "±0"
};
[[nodiscard]] Change change(const core::SegmentFigures& figures, Metric metric, const QString& currency);

[[nodiscard]] QString name(Metric metric);
/// How it is worked out, in a sentence or two (`definition.md`, "Metrics of a segment on a day").
[[nodiscard]] QString formula(Metric metric);

} // namespace metrictext
} // namespace ui
