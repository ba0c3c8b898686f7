// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csvreader.h"
#include "core/base/day.h"
#include "core/base/result.h"
#include "core/jobs/channel.h"
#include "core/log/keynumbers.h"

#include <QByteArrayList>
#include <QFile>
#include <QThreadPool>

#include <optional>
#include <vector>

namespace core::logcsv {

/// A CSV file and its rows.
struct Source {
    explicit Source(const QString& path);
    /// Opens it and checks that this is its first line.
    [[nodiscard]] Result<void> open(const QByteArrayList& header);

    QFile file;
    CsvReader reader;
};

/// “FILE”, line N: reason. Nothing was imported.
[[nodiscard]] tl::unexpected<Error> refusal(const QString& file, qint64 line, const QString& reason);
/// The row has as many columns; an error with its line if not.
[[nodiscard]] Result<void> checkWidth(const CsvReader& reader, int columns);
/// The day in a cell; an error with the line if it is none.
[[nodiscard]] Result<Day> dayIn(const CsvReader& reader, int column);

/// Some rows of a membership log. Names are numbered as they appear, since there are few in many rows.
struct StayRows {
    /// From here on a customer's number less this one is a place among the strangers.
    static constexpr quint32 FirstStranger = 1U << 31;
    struct Row {
        quint32 segment = 0;
        quint32 customer = 0;
        Day joined;
        Day left = Day::never();
        qint64 line = 0;
    };

    KeyList customers; ///< the keys of the next numbers
    KeyList strangers; ///< keys beyond those that are numbered for good (see KeyNumbers): of these rows only
    QByteArrayList segments; ///< the names of the next numbers
    std::vector<Row> rows;
    std::optional<Error> error; ///< what is wrong after these rows; the last ones then
    qint64 bytesRead = 0;
};

/// Reads the rows of a membership log on a thread of its own and understands what can be understood without the
/// workspace, while whoever takes them writes the ones before. Takes no more memory however long the file is.
class StayRowStream final {
public:
    /// `source` stands after its header and outlives this; nobody else touches it until then.
    explicit StayRowStream(Source& source, size_t keyBytes = KeyNumbers::DefaultBytes);
    ~StayRowStream(); ///< ends the reading and waits for it
    Q_DISABLE_COPY_MOVE(StayRowStream)

    /// The next rows, in the order of the file; nothing after the last ones.
    [[nodiscard]] std::optional<StayRows> next() { return m_channel.take(); }

private:
    Channel<StayRows> m_channel;
    QThreadPool m_pool;
};

} // namespace core::logcsv
