// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/segmentfigures.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {

struct NamedFigures {
    QString segment;
    SegmentFigures figures;
};

/// The table of segments as a CSV file for spreadsheets, in the given order: what cannot be said is an empty cell,
/// shares are fractions, money has a decimal point. Columns that end in "_before" are of the day before the period.
[[nodiscard]] QByteArray figuresAsCsv(const std::vector<NamedFigures>& rows, int currencyDigits);

/// A fraction or a mean with at most four digits after the point: "0.3125".
[[nodiscard]] QString plainNumber(double value);

} // namespace core
