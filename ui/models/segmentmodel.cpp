// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/segmentmodel.h"

#include "core/segments/conditiontext.h"
#include "ui/board/boardview.h"
#include "ui/theme/theme.h"
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

void SegmentModel::setLogSince(std::optional<core::Day> day)
{
    m_logSince = day;
}

int SegmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_segments.size());
}

int SegmentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SegmentModel::text(const Segment& segment, int column) const
{
    const QString nothing = u"–"_s;
    switch (column) {
    case Name:
        return segment.name;
    case Customers:
        return segment.days.isEmpty() ? nothing : numberText(segment.customers);
    case Conditions:
        return segment.isList() ? tr("A list from elsewhere") : core::conditionText(*segment.conditions);
    case LoggedFrom:
        return segment.days.isEmpty() ? tr("not yet") : dayText(segment.days.first);
    case RecordedFrom:
        return segment.firstRecordedDay > segment.days.last ? tr("rebuilt only") : dayText(segment.firstRecordedDay);
    default:
        return {};
    }
}

QVariant SegmentModel::data(const QModelIndex& index, int role) const
{
    const Segment& segment = segmentAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(segment, column);
    case Qt::ToolTipRole:
        return column == Name ? (segment.note.isEmpty() ? QVariant() : segment.note) : text(segment, column);
    case Qt::AccessibleTextRole:
        return column == Name
            ? tr("%1, %Ln customer(s)", nullptr, static_cast<int>(segment.customers)).arg(segment.name)
            : text(segment, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (column == Name || column == Conditions ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == LoggedFrom && m_logSince && (segment.days.isEmpty() || segment.days.first > *m_logSince))
            return Theme::current().alertText;
        return column >= Conditions ? QVariant(Theme::current().secondary) : QVariant();
    case Qt::FontRole:
        return column == Customers ? QVariant(Theme::font(Theme::Type::Body, QFont::DemiBold)) : QVariant();
    case IdRole:
        return segment.id.value;
    case StageRole:
        return static_cast<int>(segment.stage);
    case CountRole:
        return segment.days.isEmpty() ? QString() : numberText(segment.customers);
    case SortRole:
        switch (column) {
        case Customers:
            return segment.customers;
        case LoggedFrom:
            return segment.days.isEmpty() ? core::Day::never().value : segment.days.first.value;
        case RecordedFrom:
            return segment.firstRecordedDay.value;
        default:
            return text(segment, column);
        }
    default:
        return {};
    }
}

QVariant SegmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == Name || section == Conditions ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == LoggedFrom)
        return tr("The first day the log knows this segment");
    if (role == Qt::ToolTipRole && section == RecordedFrom)
        return tr("Days before it were rebuilt from the orders as they are known now");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Segment");
    case Customers:
        return tr("Customers");
    case Conditions:
        return tr("Who is in it");
    case LoggedFrom:
        return tr("Logged from");
    case RecordedFrom:
        return tr("Recorded from");
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
