// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/movements/movementmatrix.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

std::vector<size_t> inOrder(size_t count)
{
    std::vector<size_t> places(count);
    std::iota(places.begin(), places.end(), size_t(0));
    return places;
}

} // namespace

MovementMatrix::MovementMatrix(MovementWords words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void MovementMatrix::setPairs(core::PairMatrix pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    m_rows = m_columns = inOrder(m_pairs.segments.size());
    m_rowsBy.reset();
    m_columnsBy.reset();
    m_largest = m_pairs.counts.empty() ? 0 : std::ranges::max(m_pairs.counts);
    endResetModel();
}

core::Movement MovementMatrix::at(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const size_t source = m_rows[static_cast<size_t>(index.row())];
    const size_t target = m_columns[static_cast<size_t>(index.column())];
    if (source == target)
        return {};
    return { m_pairs.segments[source], m_pairs.segments[target], m_pairs.count(source, target),
        core::liftOf(m_pairs, source, target) };
}

QModelIndex MovementMatrix::indexOf(core::SegmentId source, core::SegmentId target) const
{
    const auto placeOf = [this](const std::vector<size_t>& places, core::SegmentId segment) {
        const auto found = std::ranges::find_if(places, [&](size_t i) { return m_pairs.segments[i] == segment; });
        return found == places.end() ? -1 : static_cast<int>(found - places.begin());
    };
    return index(placeOf(m_rows, source), placeOf(m_columns, target));
}

void MovementMatrix::orderRowsBy(int column)
{
    const size_t by = m_columns[static_cast<size_t>(column)];
    Q_EMIT layoutAboutToBeChanged();
    const bool isUndone = m_rowsBy == by;
    m_rowsBy = isUndone ? std::nullopt : std::optional(by);
    m_rows = inOrder(m_pairs.segments.size());
    if (!isUndone)
        std::ranges::stable_sort(m_rows, std::greater(), [&](size_t row) { return m_pairs.count(row, by); });
    Q_EMIT layoutChanged();
}

void MovementMatrix::orderColumnsBy(int row)
{
    const size_t by = m_rows[static_cast<size_t>(row)];
    Q_EMIT layoutAboutToBeChanged();
    const bool isUndone = m_columnsBy == by;
    m_columnsBy = isUndone ? std::nullopt : std::optional(by);
    m_columns = inOrder(m_pairs.segments.size());
    if (!isUndone)
        std::ranges::stable_sort(m_columns, std::greater(), [&](size_t column) { return m_pairs.count(by, column); });
    Q_EMIT layoutChanged();
}

void MovementMatrix::refreshDrawn()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MovementMatrix::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MovementMatrix::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant MovementMatrix::data(const QModelIndex& index, int role) const
{
    const core::Movement movement = at(index);
    if (!movement.source.isValid())
        return {};
    const bool isDrawn = m_words.isDrawn(movement.source, movement.target);
    switch (role) {
    case Qt::DisplayRole:
        return movement.count == 0 ? u"·"_s : numberText(movement.count);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case HeatRole:
        // By its logarithm: a few large numbers do not make all others alike.
        return m_largest == 0
            ? 0.0
            : std::log1p(static_cast<double>(movement.count)) / std::log1p(static_cast<double>(m_largest));
    case DrawnRole:
        return isDrawn;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString text = tr("%1 → %2: %Ln customer(s), lift %3", nullptr, static_cast<int>(movement.count))
                           .arg(m_words.name(movement.source), m_words.name(movement.target), liftText(movement.lift));
        if (isDrawn)
            text += u", "_s + tr("on the board");
        return text;
    }
    default:
        return {};
    }
}

QVariant MovementMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    const size_t segment = (isColumn ? m_columns : m_rows)[static_cast<size_t>(section)];
    const bool isOrder = (isColumn ? m_rowsBy : m_columnsBy) == segment;
    const QString name = m_words.name(m_pairs.segments[segment]);
    if (role == Qt::DisplayRole)
        return isOrder ? (isColumn ? u"▾ "_s : u"▸ "_s) + name : name;
    if (role == Qt::ToolTipRole)
        return isColumn ? tr("To “%1”. Click: the rows by this column").arg(name)
                        : tr("From “%1”. Click: the columns by this row").arg(name);
    return {};
}

Qt::ItemFlags MovementMatrix::flags(const QModelIndex& index) const
{
    return at(index).source.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void HeatCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool isPair = index.flags().testFlag(Qt::ItemIsEnabled);
    QColor ground = isPair ? theme.accent : theme.hover;
    constexpr double Strongest = 0.45; // the number is read on it
    ground.setAlphaF(isPair ? static_cast<float>(Strongest * index.data(MovementMatrix::HeatRole).toDouble()) : 1.F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(cell, 3, 3);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || index.data(MovementMatrix::DrawnRole).toBool()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(isCurrent ? theme.text : theme.accent, isCurrent ? 2 : 1.5));
        painter->drawRoundedRect(cell.adjusted(1, 1, -1, -1), 3, 3);
    }
    const QString text = index.data().toString();
    painter->setPen(text == u"·"_s ? theme.faint : theme.text);
    painter->setFont(Theme::font(Theme::Type::Small));
    painter->drawText(option.rect, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace ui
