// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/stayrows.h"

#include "core/base/translate.h"

#include <QFileInfo>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace core::logcsv {

namespace {

constexpr size_t RowsAtOnce = 4096;
constexpr size_t MostOnTheWay = 128; // some 20 MB

std::optional<Day> dayOf(QByteArrayView text)
{
    std::array<char16_t, 10> wide{};
    if (text.size() != static_cast<qsizetype>(wide.size()))
        return std::nullopt;
    for (size_t i = 0; i < wide.size(); ++i)
        wide[i] = static_cast<uchar>(text[static_cast<qsizetype>(i)]);
    return Day::fromIso(QStringView(wide.data(), static_cast<qsizetype>(wide.size())));
}

/// The reading half of a stream, on its thread.
class RowReader {
public:
    RowReader(CsvReader& reader, size_t keyBytes)
        : m_reader(reader)
        , m_customers(keyBytes)
    {
    }

    /// The next rows; the last ones have fewer than RowsAtOnce, or an error.
    StayRows read();

private:
    Result<bool> readRow();
    quint32 segmentNumber(QByteArrayView name);
    quint32 customerNumber(QByteArrayView key);

    CsvReader& m_reader;
    StayRows m_rows;
    QHash<QByteArray, quint32> m_segments;
    QByteArray m_latestSegment; ///< rows of one segment mostly stand together
    quint32 m_latestNumber = 0;
    KeyNumbers m_customers;
};

StayRows RowReader::read()
{
    m_rows = {};
    m_rows.rows.reserve(RowsAtOnce);
    while (m_rows.rows.size() < RowsAtOnce) {
        const auto row = readRow();
        if (!row)
            m_rows.error = row.error();
        if (!row || !*row)
            break;
    }
    m_rows.bytesRead = m_reader.bytesRead();
    return std::move(m_rows);
}

Result<bool> RowReader::readRow()
{
    const auto isThere = m_reader.next();
    if (!isThere || !*isThere)
        return isThere;
    if (auto checked = checkWidth(m_reader, 4); !checked)
        return tl::unexpected(checked.error());
    const auto joined = dayIn(m_reader, 2);
    if (!joined)
        return tl::unexpected(joined.error());
    Day left = Day::never();
    if (!m_reader.field(3).isEmpty()) {
        const auto day = dayIn(m_reader, 3);
        if (!day)
            return tl::unexpected(day.error());
        left = *day;
    }
    if (left <= *joined)
        return refusal(m_reader.name(), m_reader.line(),
            tr("the customer leaves on %1 and so never was in: “left” is the first day out, after “joined” (%2).")
                .arg(left.toIso(), joined->toIso()));
    if (m_reader.field(1).isEmpty())
        return refusal(m_reader.name(), m_reader.line(), tr("the customer is missing."));
    if (m_reader.field(0).isEmpty())
        return refusal(m_reader.name(), m_reader.line(), tr("the segment has no name."));
    m_rows.rows.push_back(
        { segmentNumber(m_reader.field(0)), customerNumber(m_reader.field(1)), *joined, left, m_reader.line() });
    return true;
}

quint32 RowReader::segmentNumber(QByteArrayView name)
{
    if (name == m_latestSegment && !m_segments.isEmpty())
        return m_latestNumber;
    m_latestSegment = name.toByteArray();
    const auto known = m_segments.constFind(m_latestSegment);
    if (known != m_segments.constEnd()) {
        m_latestNumber = *known;
    } else {
        m_latestNumber = static_cast<quint32>(m_segments.size());
        m_segments.insert(m_latestSegment, m_latestNumber);
        m_rows.segments.append(m_latestSegment);
    }
    return m_latestNumber;
}

quint32 RowReader::customerNumber(QByteArrayView key)
{
    const quint32 known = m_customers.size();
    if (const auto number = m_customers.numberOf(key)) {
        if (*number == known)
            m_rows.customers.add(key);
        return *number;
    }
    // Rows of one customer often stand together.
    KeyList& strangers = m_rows.strangers;
    if (strangers.size() == 0 || strangers[strangers.size() - 1] != key)
        strangers.add(key);
    return StayRows::FirstStranger + static_cast<quint32>(strangers.size() - 1);
}

void readAll(Channel<StayRows>& channel, CsvReader& csv, size_t keyBytes)
{
    RowReader reader(csv, keyBytes);
    while (true) {
        StayRows rows = reader.read();
        const bool isLast = rows.error || rows.rows.size() < RowsAtOnce;
        if (!channel.put(std::move(rows)) || isLast)
            break;
    }
    channel.close();
}

} // namespace

Source::Source(const QString& path)
    : file(path)
    , reader(file, QFileInfo(path).fileName())
{
}

Result<void> Source::open(const QByteArrayList& header)
{
    if (!file.exists())
        return failure(ErrorCode::NotFound, tr("There is no file “%1”.").arg(reader.name()));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Io, tr("“%1” cannot be read: %2.").arg(reader.name(), file.errorString()), file.errorString());
    const auto row = reader.next();
    if (!row)
        return tl::unexpected(row.error());
    bool isRight = *row && reader.columns() == header.size();
    for (int i = 0; isRight && i < reader.columns(); ++i)
        isRight = reader.field(i) == header[i];
    if (!isRight)
        return failure(ErrorCode::InvalidInput,
            tr("“%1” is not what was expected: its first line must be “%2”.")
                .arg(reader.name(), QString::fromLatin1(header.join(','))));
    return {};
}

tl::unexpected<Error> refusal(const QString& file, qint64 line, const QString& reason)
{
    return failure(ErrorCode::InvalidInput,
        tr("“%1”, line %2: %3 Nothing was imported.").arg(file, QString::number(line), reason));
}

Result<void> checkWidth(const CsvReader& reader, int columns)
{
    if (reader.columns() == columns)
        return {};
    return refusal(reader.name(), reader.line(),
        tr("the row has %1 columns instead of %2.").arg(QString::number(reader.columns()), QString::number(columns)));
}

Result<Day> dayIn(const CsvReader& reader, int column)
{
    const QByteArrayView text = reader.field(column);
    if (const auto day = dayOf(text))
        return *day;
    return refusal(reader.name(), reader.line(),
        tr("“%1” is not a date such as 2024-07-31.")
            .arg(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 40)))));
}

StayRowStream::StayRowStream(Source& source, size_t keyBytes)
    : m_channel(MostOnTheWay)
{
    m_pool.setMaxThreadCount(1);
    m_pool.start([this, &source, keyBytes] { readAll(m_channel, source.reader, keyBytes); });
}

StayRowStream::~StayRowStream()
{
    m_channel.close();
    m_pool.waitForDone();
}

} // namespace core::logcsv
