// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/formats/shopifyrows.h"

#include "core/base/translate.h"

using namespace Qt::StringLiterals;

namespace core::shopify {

namespace {

constexpr qint64 RowsBetweenPolls = 1024;

} // namespace

bool RawOrder::hasHead() const
{
    return !cell(Column::Id).isEmpty() || !cell(Column::FinancialStatus).isEmpty() || !cell(Column::Total).isEmpty()
        || !cell(Column::Subtotal).isEmpty() || !cell(Column::Currency).isEmpty();
}

tl::unexpected<Error> cutOff(const CsvReader& reader, qint64 line)
{
    return failure(ErrorCode::InvalidInput,
        tr("“%1” is cut off: its last row (line %2) is not complete. Export or download the file again and import "
           "that; nothing was changed.")
            .arg(reader.name())
            .arg(line));
}

bool isBlankRow(const CsvReader& reader)
{
    for (int column = 0; column < reader.columns(); ++column) {
        if (!reader.field(column).trimmed().isEmpty())
            return false;
    }
    return true;
}

OrderRows::OrderRows(CsvReader& reader, const Header& header, const ScatteredNames& scattered, const Progress& progress)
    : m_reader(reader)
    , m_header(header)
    , m_scattered(scattered)
    , m_progress(progress)
{
}

Result<bool> OrderRows::next(RawOrder& order)
{
    while (!m_isAtEnd) {
        const auto found = nextTogether(order);
        if (!found)
            return found;
        if (!*found)
            break;
        if (!m_scattered.contains(qHash(order.name)))
            return true;
        keep(std::move(order));
    }
    if (m_nextKept == m_kept.size())
        return false;
    order = std::move(m_kept[m_nextKept++]);
    return true;
}

Result<bool> OrderRows::nextRow()
{
    while (true) {
        const auto row = m_reader.next();
        if (!row)
            return row;
        if (!*row) {
            m_isAtEnd = true;
            if (m_isLastRowShort)
                return cutOff(m_reader, m_lastLine);
            return false;
        }
        if (isBlankRow(m_reader))
            continue;
        if (++m_rows % RowsBetweenPolls == 0 && m_progress.shouldStop())
            return failure(ErrorCode::Cancelled, {});
        m_isLastRowShort = m_reader.columns() < m_header.width();
        m_lastLine = m_reader.line();
        return true;
    }
}

/// The next order whose rows stand together, or the part of a scattered one that does.
Result<bool> OrderRows::nextTogether(RawOrder& order)
{
    order = RawOrder();
    bool hasBegun = false;
    while (true) {
        if (!m_isRowPending) {
            const auto row = nextRow();
            if (!row)
                return row;
            if (!*row)
                return hasBegun;
        }
        m_isRowPending = false;
        const QByteArrayView name = m_header.cell(m_reader, Column::Name);
        if (!hasBegun) {
            hasBegun = true;
            order.name = name.toByteArray();
            order.line = m_reader.line();
        } else {
            const QByteArrayView id = m_header.cell(m_reader, Column::Id);
            const bool isOtherId = !id.isEmpty() && !order.cell(Column::Id).isEmpty() && id != order.cell(Column::Id);
            if ((name != order.name && !name.isEmpty()) || isOtherId) {
                m_isRowPending = true;
                return true;
            }
        }
        absorbRow(order);
    }
}

void OrderRows::absorbRow(RawOrder& order) const
{
    const auto refuse = [&](const QString& why) {
        if (!order.problem.isEmpty())
            return;
        order.problem = why;
        order.problemLine = m_reader.line();
    };
    if (m_reader.columns() != m_header.width())
        return refuse(tr("The row has %1 columns, the header has %2.").arg(m_reader.columns()).arg(m_header.width()));
    if (m_header.cell(m_reader, Column::Name).isEmpty())
        return refuse(tr("The row does not say which order it belongs to: its Name is blank."));
    for (size_t i = 0; i < OrderColumnCount; ++i) {
        if (!order.cells[i].isEmpty())
            continue;
        const QByteArrayView cell = m_header.cell(m_reader, static_cast<Column>(i));
        if (!cell.isEmpty())
            order.cells[i] = cell.toByteArray();
    }
    const QByteArrayView lineName = m_header.cell(m_reader, Column::LineName);
    if (lineName.isEmpty())
        return;
    const auto bytes = [&](Column column) { return m_header.cell(m_reader, column).toByteArray(); };
    order.lines.push_back({ lineName.toByteArray(), bytes(Column::LineQuantity), bytes(Column::LineSku),
        bytes(Column::LinePrice), bytes(Column::LineDiscount), bytes(Column::LineVendor), m_reader.line() });
}

void OrderRows::keep(RawOrder order)
{
    const auto known = m_keptByName.constFind(order.name);
    const bool isOtherOrder = known != m_keptByName.cend() && !order.cell(Column::Id).isEmpty()
        && !m_kept[*known].cell(Column::Id).isEmpty() && order.cell(Column::Id) != m_kept[*known].cell(Column::Id);
    if (known == m_keptByName.cend() || isOtherOrder) {
        m_keptByName.insert(order.name, m_kept.size());
        m_kept.push_back(std::move(order));
        return;
    }
    RawOrder& whole = m_kept[*known];
    if (whole.hasHead() && order.hasHead()) {
        whole = std::move(order); // the whole order once more, as in two exports put together: the later one holds
        return;
    }
    for (size_t i = 0; i < OrderColumnCount; ++i) {
        if (whole.cells[i].isEmpty())
            whole.cells[i] = order.cells[i];
    }
    whole.lines.insert(whole.lines.end(), order.lines.begin(), order.lines.end());
    if (whole.problem.isEmpty()) {
        whole.problem = order.problem;
        whole.problemLine = order.problemLine;
    }
}

} // namespace core::shopify
