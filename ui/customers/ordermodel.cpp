// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ordermodel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;
using core::CustomerOrder;
using core::Standing;

namespace ui {

void OrderModel::setOrders(std::vector<CustomerOrder> orders, const QTimeZone& zone, const QString& currency)
{
    beginResetModel();
    m_orders = std::move(orders);
    m_zone = zone;
    m_currency = currency;
    endResetModel();
}

int OrderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

int OrderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OrderModel::standingText(const CustomerOrder& order) const
{
    switch (order.standing) {
    case Standing::Counts:
        return order.currency == m_currency ? tr("counts") : tr("counts, but not as money");
    case Standing::Voided:
        return tr("no: voided");
    case Standing::Refunded:
        return tr("no: fully refunded");
    case Standing::Test:
        return tr("no: a test");
    case Standing::Cancelled:
        return order.countsUntil > order.day ? tr("no: cancelled on %1").arg(dayText(order.countsUntil))
                                             : tr("no: cancelled");
    }
    Q_UNREACHABLE();
}

QString OrderModel::text(const CustomerOrder& order, int column) const
{
    switch (column) {
    case Date: {
        if (!m_zone.isValid())
            return dayText(order.day);
        const QTime time = QDateTime::fromMSecsSinceEpoch(order.orderedAt, m_zone).time();
        return dayText(order.day) + u' ' + QLocale().toString(time, QLocale::ShortFormat);
    }
    case Name:
        return order.name;
    case Items:
        return order.items;
    case Amount: {
        if (!order.total)
            return u"–"_s;
        const QString total = moneyText(*order.total, order.currency);
        return order.refunded == 0 ? total
                                   : tr("%1, %2 refunded").arg(total, moneyText(order.refunded, order.currency));
    }
    case Status:
        return order.fulfillmentStatus.isEmpty() ? order.financialStatus
                                                 : order.financialStatus + u" · "_s + order.fulfillmentStatus;
    case Counts:
        return standingText(order);
    default:
        return {};
    }
}

QVariant OrderModel::data(const QModelIndex& index, int role) const
{
    const CustomerOrder& order = m_orders.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(order, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return order.standing == Standing::Counts ? QVariant() : QVariant(Theme::current().secondary);
    default:
        return {};
    }
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Date)
        return tr("In the time of the shop");
    if (role == Qt::ToolTipRole && section == Counts)
        return tr("Whether it is a purchase, by the rules in the workspace's settings");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Name:
        return tr("Order");
    case Items:
        return tr("Items");
    case Amount:
        return tr("Amount");
    case Status:
        return tr("Status");
    case Counts:
        return tr("Counts?");
    default:
        return {};
    }
}

} // namespace ui
