// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <vector>

class QIODevice;
struct csv_parser;

namespace core {

/// Reads the rows of a comma-separated file (RFC 4180, UTF-8 with or without BOM, any line ends) from a device,
/// however long it is. Blank lines are no rows. Refuses, with the file's name and the line: binary data, other
/// encodings, a quote that is never closed, rows beyond 50 MiB or 10,000 columns, a device that fails. Any thread.
class CsvReader final {
public:
    static constexpr qsizetype LongestRow = 50 * 1024 * 1024;
    static constexpr int MostColumns = 10'000;

    /// `name` is how messages call the file. The device is open, stands at its beginning and outlives the reader.
    CsvReader(QIODevice& device, QString name);
    ~CsvReader();
    Q_DISABLE_COPY_MOVE(CsvReader)

    /// Goes to the next row: true if there is one, false at the end.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] int columns() const { return static_cast<int>(m_ends.size()); }
    /// A cell as it stands in the file, without its quotes; valid until next(). `column` < columns().
    [[nodiscard]] QByteArrayView field(int column) const;
    [[nodiscard]] qint64 line() const { return m_rowLine; } ///< physical line the row begins on, from 1
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    struct Free {
        void operator()(csv_parser* parser) const;
    };
    static void takeField(void* text, size_t length, void* self);
    static void takeRow(int terminator, void* self);

    Result<bool> fill();
    Result<void> feedLine();
    Result<bool> finish();
    Result<void> checkSize() const;
    Result<bool> deliver() const;

    QIODevice& m_device;
    QString m_name;
    std::unique_ptr<csv_parser, Free> m_parser;
    QByteArray m_block;
    qsizetype m_position = 0; ///< in m_block
    std::string m_row; ///< all cells of the row, a NUL between them
    std::vector<qsizetype> m_ends; ///< of each cell in m_row
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qint64 m_bytesRead = 0;
    bool m_isAtStart = true;
    bool m_isAtEnd = false;
    bool m_hasRow = false;
    bool m_wasCarriageReturn = false; ///< a line feed right after it belongs to the same line end
};

} // namespace core
