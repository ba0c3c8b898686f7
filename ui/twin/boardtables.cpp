// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/twin/boardtables.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString nameOf(const BoardDocument& document, core::NodeId node)
{
    const core::Node* known = document.board().node(node);
    const core::Segment* segment = known ? document.segment(known->segment) : nullptr;
    return segment ? segment->name : tr("Deleted segment");
}

QString countText(const BoardNumbers::Number& number)
{
    if (number.state == core::CountService::State::Failed)
        return tr("could not be counted");
    if (number.state != core::CountService::State::Ready || !number.count)
        return tr("counting …");
    return numberText(*number.count);
}

QVariant countCell(const BoardNumbers::Number& number, bool isForSorting)
{
    return isForSorting ? QVariant(number.count.value_or(-1)) : countText(number);
}

/// What the numbers rest on, where there is something to say.
QString dataText(
    const BoardDocument& document, const BoardNumbers& numbers, std::initializer_list<core::SegmentId> segments)
{
    QStringList words;
    if (std::ranges::any_of(segments, [&](core::SegmentId id) { return numbers.isIncomplete(id); }))
        words.append(tr("incomplete"));
    if (std::ranges::any_of(segments, [&](core::SegmentId id) { return document.restsOnRebuiltDays(id); }))
        words.append(tr("rebuilt days"));
    return words.join(u", "_s);
}

QVariant alignment(bool isNumber)
{
    return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

template <typename Thing, typename Id>
int placeOf(const std::vector<Thing>& things, Id wanted)
{
    const auto found = std::ranges::find(things, wanted, &Thing::id);
    return found == things.end() ? -1 : static_cast<int>(found - things.begin());
}

} // namespace

BoardTableModel::BoardTableModel(
    const BoardDocument& document, const BoardNumbers& numbers, QStringList heads, int numberColumn, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_numbers(numbers)
    , m_heads(std::move(heads))
    , m_numberColumn(numberColumn)
{
    connect(&document, &BoardDocument::segmentsChanged, this, &BoardTableModel::refresh);
    connect(&document, &BoardDocument::periodChanged, this, &BoardTableModel::refresh);
    connect(&document, &BoardDocument::optionsChanged, this, &BoardTableModel::refresh);
    connect(&numbers, &BoardNumbers::changed, this, &BoardTableModel::refresh);
}

void BoardTableModel::refresh()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int BoardTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant BoardTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == m_numberColumn);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    return cell(index.row(), index.column(), role == SortRole);
}

QVariant BoardTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == m_numberColumn);
    return role == Qt::DisplayRole ? QVariant(m_heads.at(section)) : QVariant();
}

NodeTable::NodeTable(const BoardDocument& document, const BoardNumbers& numbers, QObject* parent)
    : BoardTableModel(
        document, numbers, { tr("Segment"), tr("Customers"), tr("Data"), tr("Measure") }, Customers, parent)
    , m_nodes(document.board().nodes())
{
    connect(&document, &BoardDocument::nodeAdded, this, &NodeTable::read);
    connect(&document, &BoardDocument::nodeRemoved, this, &NodeTable::read);
    connect(&document, &BoardDocument::nodeChanged, this, &NodeTable::refresh);
}

void NodeTable::read()
{
    beginResetModel();
    m_nodes = m_document.board().nodes();
    endResetModel();
}

int NodeTable::rowOf(core::NodeId node) const
{
    return placeOf(m_nodes, node);
}

int NodeTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_nodes.size());
}

QVariant NodeTable::cell(int row, int column, bool isForSorting) const
{
    const core::Node* node = m_document.board().node(at(row));
    if (!node)
        return {};
    switch (column) {
    case Name:
        return nameOf(m_document, node->id);
    case Customers:
        return countCell(m_numbers.node(node->id), isForSorting);
    case Data:
        return dataText(m_document, m_numbers, { node->segment });
    default:
        return node->note;
    }
}

ArrowTable::ArrowTable(const BoardDocument& document, const BoardNumbers& numbers, QObject* parent)
    : BoardTableModel(
        document, numbers, { tr("From"), tr("To"), tr("Moved"), tr("Data"), tr("Measure") }, Moved, parent)
    , m_arrows(document.board().arrows())
{
    connect(&document, &BoardDocument::arrowAdded, this, &ArrowTable::read);
    connect(&document, &BoardDocument::arrowRemoved, this, &ArrowTable::read);
    connect(&document, &BoardDocument::arrowChanged, this, &ArrowTable::refresh);
}

void ArrowTable::read()
{
    beginResetModel();
    m_arrows = m_document.board().arrows();
    endResetModel();
}

int ArrowTable::rowOf(core::ArrowId arrow) const
{
    return placeOf(m_arrows, arrow);
}

int ArrowTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_arrows.size());
}

QVariant ArrowTable::cell(int row, int column, bool isForSorting) const
{
    const core::Arrow* arrow = m_document.board().arrow(at(row));
    if (!arrow)
        return {};
    const core::Node* source = m_document.board().node(arrow->source);
    const core::Node* target = m_document.board().node(arrow->target);
    switch (column) {
    case From:
        return nameOf(m_document, arrow->source);
    case To:
        return nameOf(m_document, arrow->target);
    case Moved:
        return countCell(m_numbers.arrow(arrow->id), isForSorting);
    case Data:
        return source && target ? dataText(m_document, m_numbers, { source->segment, target->segment }) : QString();
    default:
        return arrow->note;
    }
}

} // namespace ui
