// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvreader.h"

#include "core/base/translate.h"

#include <QIODevice>

#include <csv.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype BlockSize = 64 * 1024;

/// libcsv would trim blanks around cells; a cell is what stands between the commas.
int isNoSpace(unsigned char)
{
    return 0;
}

bool isInsideQuotes(const csv_parser& parser)
{
    constexpr int FieldBegun = 2; // libcsv keeps the name of this state to itself
    return parser.pstate == FieldBegun && parser.quoted != 0;
}

bool isBetweenRows(const csv_parser& parser)
{
    return parser.pstate == 0;
}

} // namespace

void CsvReader::Free::operator()(csv_parser* parser) const
{
    csv_free(parser);
    delete parser;
}

CsvReader::CsvReader(QIODevice& device, QString name)
    : m_device(device)
    , m_name(std::move(name))
    , m_parser(new csv_parser)
{
    csv_init(m_parser.get(), 0);
    csv_set_space_func(m_parser.get(), isNoSpace);
    csv_set_blk_size(m_parser.get(), BlockSize);
}

CsvReader::~CsvReader() = default;

void CsvReader::takeField(void* text, size_t length, void* self)
{
    auto& reader = *static_cast<CsvReader*>(self);
    if (reader.m_ends.size() > MostColumns)
        return; // refused after this line
    if (!reader.m_ends.empty())
        reader.m_row.push_back('\0');
    reader.m_row.append(static_cast<const char*>(text), length);
    reader.m_ends.push_back(static_cast<qsizetype>(reader.m_row.size()));
}

void CsvReader::takeRow(int, void* self)
{
    static_cast<CsvReader*>(self)->m_hasRow = true;
}

QByteArrayView CsvReader::field(int column) const
{
    const auto index = static_cast<size_t>(column);
    const qsizetype start = index == 0 ? 0 : m_ends[index - 1] + 1;
    return QByteArrayView(m_row.data() + start, m_ends[index] - start);
}

Result<bool> CsvReader::next()
{
    m_row.clear();
    m_ends.clear();
    m_hasRow = false;
    if (m_isAtEnd)
        return false;
    while (true) {
        if (m_position == m_block.size()) {
            const auto filled = fill();
            if (!filled)
                return filled;
            if (!*filled)
                return finish();
        }
        if (auto fed = feedLine(); !fed)
            return tl::unexpected(fed.error());
        if (m_hasRow)
            return deliver();
    }
}

/// Reads the next block; false at the end of the file.
Result<bool> CsvReader::fill()
{
    qsizetype size = 0;
    m_block.resize(BlockSize);
    // The first block must be long enough to show a byte order mark.
    do {
        const qint64 count = m_device.read(m_block.data() + size, BlockSize - size);
        if (count < 0)
            return failure(ErrorCode::Io,
                tr("“%1” could not be read to its end. Check the disk or the connection and try again.").arg(m_name),
                m_device.errorString());
        if (count == 0)
            break;
        size += count;
    } while (m_isAtStart && size < 3);
    m_block.resize(size);
    m_position = 0;
    m_bytesRead += size;

    if (m_isAtStart) {
        m_isAtStart = false;
        if (m_block.startsWith("\xff\xfe") || m_block.startsWith("\xfe\xff"))
            return failure(ErrorCode::InvalidInput,
                tr("“%1” is UTF-16 text (line 1). Export it again, or save it as “CSV UTF-8”.").arg(m_name));
        if (m_block.startsWith("\xef\xbb\xbf"))
            m_position = 3;
    }
    if (const qsizetype zero = m_block.indexOf('\0'); zero >= 0) {
        const qint64 line = m_line + std::count(m_block.cbegin(), m_block.cbegin() + zero, '\n');
        return failure(ErrorCode::InvalidInput,
            tr("“%1” is not a CSV file: it holds binary data (line %2). Export the data as CSV and "
               "import that file.")
                .arg(m_name)
                .arg(line));
    }
    return size > 0;
}

/// Hands libcsv one physical line or the part of it that is in the block: it does not tell where it is, and so the row
/// and its line are known.
Result<void> CsvReader::feedLine()
{
    const char* const begin = m_block.constData() + m_position;
    const auto left = static_cast<size_t>(m_block.size() - m_position);
    if (m_wasCarriageReturn && *begin == '\n')
        --m_line;
    m_wasCarriageReturn = false;
    if (isBetweenRows(*m_parser))
        m_rowLine = m_line;

    size_t length = left;
    const auto* const feed = static_cast<const char*>(std::memchr(begin, '\n', left));
    if (feed)
        length = static_cast<size_t>(feed - begin) + 1;
    const auto* const carriageReturn = static_cast<const char*>(std::memchr(begin, '\r', length));
    if (carriageReturn && carriageReturn + 1 != feed) {
        length = static_cast<size_t>(carriageReturn - begin) + 1;
        m_wasCarriageReturn = true;
    }
    if (feed || carriageReturn)
        ++m_line;

    if (csv_parse(m_parser.get(), begin, length, takeField, takeRow, this) != length)
        return failure(ErrorCode::Io, tr("“%1” could not be read: there is not enough memory.").arg(m_name),
            QString::fromLatin1(csv_strerror(csv_error(m_parser.get()))));
    m_position += static_cast<qsizetype>(length);
    return checkSize();
}

Result<void> CsvReader::checkSize() const
{
    if (m_ends.size() > MostColumns)
        return failure(ErrorCode::InvalidInput,
            tr("“%1” cannot be taken: the row on line %2 has more than 10,000 columns.").arg(m_name).arg(m_rowLine));
    if (m_row.size() + m_parser->entry_pos > static_cast<size_t>(LongestRow))
        return failure(ErrorCode::InvalidInput,
            tr("“%1” cannot be taken: the row that begins on line %2 is longer than 50 MB. A quote may be missing "
               "there; export the file again.")
                .arg(m_name)
                .arg(m_rowLine));
    return {};
}

Result<bool> CsvReader::finish()
{
    m_isAtEnd = true;
    if (isInsideQuotes(*m_parser))
        return failure(ErrorCode::InvalidInput,
            tr("“%1” is cut off: a quote in the row that begins on line %2 is never closed. Export or download the "
               "file again and import that; nothing was changed.")
                .arg(m_name)
                .arg(m_rowLine));
    csv_fini(m_parser.get(), takeField, takeRow, this);
    if (!m_hasRow)
        return false;
    if (auto checked = checkSize(); !checked)
        return tl::unexpected(checked.error());
    return deliver();
}

Result<bool> CsvReader::deliver() const
{
    if (!QByteArrayView(m_row.data(), static_cast<qsizetype>(m_row.size())).isValidUtf8())
        return failure(ErrorCode::InvalidInput,
            tr("“%1” is not UTF-8 text (line %2). Export it again, or save it as “CSV UTF-8”.")
                .arg(m_name)
                .arg(m_rowLine));
    return true;
}

} // namespace core
