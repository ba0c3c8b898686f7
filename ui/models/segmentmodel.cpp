// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/segmentmodel.h"

#include "ui/board/boardview.h"
#include "ui/widgets/parts.h"

#include <QMimeData>

using namespace Qt::StringLiterals;
using core::Segment;

namespace ui {

void SegmentModel::setSegments(std::vector<Segment> segments)
{
    beginResetModel();
    m_segments = std::move(segments);
    endResetModel();
}

int SegmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_segments.size());
}

int SegmentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SegmentModel::data(const QModelIndex& index, int role) const
{
    const Segment& segment = segmentAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return segment.name;
    case Qt::ToolTipRole:
        return segment.note.isEmpty() ? QVariant() : segment.note;
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln customer(s)", nullptr, static_cast<int>(segment.customers)).arg(segment.name);
    case IdRole:
        return segment.id.value;
    case StageRole:
        return static_cast<int>(segment.stage);
    case CountRole:
        return segment.days.isEmpty() ? QString() : numberText(segment.customers);
    case SortRole:
        return segment.name;
    default:
        return {};
    }
}

Qt::ItemFlags SegmentModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList SegmentModel::mimeTypes() const
{
    return { BoardView::SegmentMimeType };
}

QMimeData* SegmentModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(BoardView::SegmentMimeType, QByteArray::number(segmentAt(indexes.first().row()).id.value));
    return data;
}

SegmentFilter::SegmentFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SegmentModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void SegmentFilter::setSearch(const QString& text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

void SegmentFilter::setLeftOut(const QSet<core::SegmentId>& segments)
{
    m_leftOut = segments;
    invalidateFilter();
}

core::SegmentId SegmentFilter::idAt(const QModelIndex& index) const
{
    return { index.data(SegmentModel::IdRole).toLongLong() };
}

bool SegmentFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, SegmentModel::Name, parent);
    return !m_leftOut.contains({ index.data(SegmentModel::IdRole).toLongLong() })
        && (m_search.isEmpty() || index.data(Qt::DisplayRole).toString().contains(m_search, Qt::CaseInsensitive));
}

} // namespace ui
