// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/formats/shopifyrows.h"
#include "core/importing/importsource.h"
#include "core/importing/shopzone.h"
#include "core/jobs/progress.h"

#include <QElapsedTimer>

#include <vector>

namespace core {

/// Says how far a job is, not more often than ten times a second.
class ThrottledProgress final {
public:
    /// The job is the part from `from` to `to` of the whole.
    ThrottledProgress(const Progress& progress, QString text, double from, double to);
    void say(double share);

private:
    const Progress& m_progress;
    QString m_text;
    double m_from, m_to;
    QElapsedTimer m_last;
};

/// What a CSV is an export of, told by its header.
enum class CsvKind { Orders, Customers, Products };

/// Of the file whose header row the reader stands on. What is none of the others is taken for orders, whose header then
/// says what is missing.
[[nodiscard]] CsvKind kindOf(const CsvReader& reader);

/// What the first pass over a file found. It refuses what cannot be taken as a whole and writes nothing.
struct FileSurvey {
    qint64 rows = 0;
    OffsetsSeen offsets;
    QHash<QString, qint64> currencies; ///< how many rows name each
    std::vector<CsvKind> kinds; ///< of each CSV of the source
    std::vector<shopify::ScatteredNames> scattered; ///< of each CSV of the source; empty unless it has orders

    [[nodiscard]] bool has(CsvKind kind) const;
    [[nodiscard]] QString formatName() const; ///< "Shopify orders"; of several kinds with ", " between them
};

[[nodiscard]] Result<FileSurvey> surveySource(ImportSource& source, const Progress& progress, double until = 1.0);

} // namespace core
