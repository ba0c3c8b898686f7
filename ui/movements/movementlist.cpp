// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/movements/movementlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

QString liftText(const std::optional<double>& lift)
{
    return lift ? u"×"_s + QLocale().toString(*lift, 'f', 1) : u"–"_s;
}

MovementList::MovementList(MovementWords words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void MovementList::setMovements(std::vector<core::Movement> movements)
{
    beginResetModel();
    m_movements = std::move(movements);
    endResetModel();
}

void MovementList::refreshDrawn()
{
    if (!m_movements.empty())
        Q_EMIT dataChanged(index(0, Drawn), index(rowCount() - 1, Drawn));
}

int MovementList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_movements.size());
}

int MovementList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant MovementList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const core::Movement& movement = at(index.row());
    const bool isNumber = index.column() == Customers || index.column() == Lift;
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == Lift && movement.count < core::FewestForLift)
        return Theme::current().faint;
    if (role == Qt::ToolTipRole && index.column() == Lift && movement.count < core::FewestForLift)
        return tr("Of so few customers the lift says nothing.");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case From:
        return m_words.name(movement.source);
    case To:
        return m_words.name(movement.target);
    case Customers:
        return numberText(movement.count);
    case Lift:
        return liftText(movement.lift);
    default:
        return m_words.isDrawn(movement.source, movement.target) ? tr("✓ on the board") : QString();
    }
}

QVariant MovementList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Customers || section == Lift ? Qt::AlignRight | Qt::AlignVCenter
                                                                : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Lift)
        return tr("How many times as often as anybody these customers joined: (moved ÷ customers of “from”) ÷ (all who "
                  "joined “to” ÷ all customers), of the period. ×1 is what chance would do.");
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = { tr("From"), tr("To"), tr("Moved"), tr("Lift"), tr("Arrow") };
    return names[section];
}

} // namespace ui
