// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/formats/shopifyorders.h"

#include "core/base/money.h"
#include "core/importing/identity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core::shopify {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("core::ShopifyOrders", text);
}

QString exportAgain()
{
    return tr("Import the file as the shop exported it; do not save it in a spreadsheet first.");
}

/// Without the apostrophe a spreadsheet's guard put before a number.
QByteArrayView unguarded(QByteArrayView cell)
{
    const bool isGuarded = cell.size() > 1 && cell.front() == '\''
        && (cell[1] == '+' || cell[1] == '-' || (cell[1] >= '0' && cell[1] <= '9'));
    return isGuarded ? cell.sliced(1) : cell;
}

QString text(QByteArrayView cell)
{
    return QString::fromUtf8(cell);
}

QStringList listOf(QByteArrayView cell)
{
    QStringList items;
    if (cell.isEmpty())
        return items;
    const QString whole = text(cell);
    const auto parts = QStringView(whole).split(u',');
    for (const QStringView part : parts) {
        const QStringView item = part.trimmed();
        if (!item.isEmpty())
            items.append(item.toString());
    }
    return items;
}

/// "UTM source", "utm_source" and "utm-source" are one key.
QString folded(QStringView key)
{
    QString plain;
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            plain.append(c.toLower());
    }
    return plain;
}

void readNoteAttributes(const QByteArray& cell, Order& order)
{
    if (cell.isEmpty())
        return;
    const QString whole = text(cell);
    const auto lines = QStringView(whole).split(u'\n');
    for (const QStringView line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            continue;
        const QString key = folded(line.first(colon));
        QString* const target = key == u"source"_s || key == u"acquisitionsource"_s ? &order.source
            : key == u"utmsource"_s                                                 ? &order.utmSource
            : key == u"utmmedium"_s                                                 ? &order.utmMedium
            : key == u"utmcampaign"_s                                               ? &order.utmCampaign
                                                                                    : nullptr;
        if (target && target->isEmpty())
            *target = line.sliced(colon + 1).trimmed().toString();
    }
    if (order.source.isEmpty())
        order.source = order.utmSource;
}

/// A whole number of pieces: "2", also "2.0" as spreadsheets write it. Blank is one piece.
std::optional<int> quantityOf(QByteArrayView cell)
{
    if (cell.isEmpty())
        return 1;
    const auto amount = parseMinorUnits(text(cell), 0);
    constexpr qint64 Most = 10'000'000;
    if (!amount || *amount < 0 || *amount > Most)
        return std::nullopt;
    return static_cast<int>(*amount);
}

class Reading {
public:
    Reading(const RawOrder& raw, ShopZone& zone, const QString& shopCurrency)
        : m_raw(raw)
        , m_zone(zone)
        , m_digits(currencyDigits(raw.cell(Column::Currency).isEmpty() ? shopCurrency : currency()))
    {
    }

    tl::expected<Order, Unreadable> read()
    {
        if (!m_raw.problem.isEmpty())
            return tl::unexpected(Unreadable{ m_raw.problemLine, m_raw.problem, exportAgain() });
        readWhole();
        readTimes();
        readMoney();
        readLines();
        if (m_trouble)
            return tl::unexpected(*m_trouble);
        return std::move(m_order);
    }

private:
    [[nodiscard]] QString currency() const { return text(m_raw.cell(Column::Currency)).toUpper(); }

    void refuse(qint64 line, const QString& reason, const QString& remedy = exportAgain())
    {
        if (!m_trouble)
            m_trouble = Unreadable{ line, reason, remedy };
    }

    void readWhole()
    {
        const auto cell = [&](Column column) { return text(m_raw.cell(column)); };
        m_order.externalId = text(unguarded(m_raw.cell(Column::Id)));
        m_order.name = text(m_raw.name);
        QByteArrayView phone;
        for (const Column column : { Column::Phone, Column::BillingPhone, Column::ShippingPhone }) {
            if (phone.isEmpty())
                phone = unguarded(m_raw.cell(column));
        }
        m_order.customerKey = customerKey(cell(Column::Email), text(phone));
        m_order.currency = currency();
        m_order.financialStatus = cell(Column::FinancialStatus).toLower();
        m_order.fulfillmentStatus = cell(Column::FulfillmentStatus).toLower();
        m_order.isTest = cell(Column::PaymentMethod).contains(u"bogus"_s, Qt::CaseInsensitive);
        m_order.channel = cell(Column::Source);
        readNoteAttributes(m_raw.cell(Column::NoteAttributes), m_order);
        m_order.tags = listOf(m_raw.cell(Column::Tags));
        m_order.discountCodes = listOf(m_raw.cell(Column::DiscountCode));
        const bool isShipped = !m_raw.cell(Column::ShippingCountry).isEmpty();
        m_order.country = cell(isShipped ? Column::ShippingCountry : Column::BillingCountry);
        m_order.region = cell(isShipped ? Column::ShippingProvince : Column::BillingProvince);
    }

    void readTimes()
    {
        const QByteArray& created = m_raw.cell(Column::CreatedAt);
        const auto ordered = parseTimestamp(created);
        if (!ordered) {
            refuse(m_raw.line,
                created.isEmpty() ? tr("The order has no date: its Created at is blank.")
                                  : tr("Its Created at is no date with an offset from UTC such as 2024-07-18 10:00:00 "
                                       "+0900."));
            return;
        }
        m_order.orderedAt = ordered->instant;
        m_order.day = m_zone.dayOf(ordered->instant);
        const QByteArray& cancelledCell = m_raw.cell(Column::CancelledAt);
        if (cancelledCell.isEmpty())
            return;
        const auto cancelled = parseTimestamp(cancelledCell);
        if (!cancelled) {
            refuse(m_raw.line,
                tr("Its Cancelled at is no date with an offset from UTC such as 2024-07-18 10:00:00 +0900."));
            return;
        }
        m_order.cancelledAt = cancelled->instant;
        m_order.cancelledDay = m_zone.dayOf(cancelled->instant);
    }

    std::optional<qint64> amount(QByteArrayView cell, const QString& column, qint64 line)
    {
        if (cell.isEmpty())
            return std::nullopt;
        const auto parsed = parseMinorUnits(text(cell), m_digits);
        if (!parsed)
            refuse(line, tr("Its %1 is no amount such as 1234.50.").arg(column));
        return parsed;
    }

    void readMoney()
    {
        m_order.total = amount(m_raw.cell(Column::Total), u"Total"_s, m_raw.line);
        m_order.subtotal = amount(m_raw.cell(Column::Subtotal), u"Subtotal"_s, m_raw.line);
        m_order.discount = amount(m_raw.cell(Column::DiscountAmount), u"Discount Amount"_s, m_raw.line);
        m_order.refunded = amount(m_raw.cell(Column::RefundedAmount), u"Refunded Amount"_s, m_raw.line);
    }

    void readLines()
    {
        m_order.lines.reserve(m_raw.lines.size());
        for (const RawOrder::Line& line : m_raw.lines) {
            const auto quantity = quantityOf(line.quantity);
            if (!quantity)
                refuse(line.line, tr("Its Lineitem quantity is no number of pieces."));
            if (quantity.value_or(0) == 0)
                continue; // taken off the order again: nothing was bought
            LineItem item;
            item.name = text(line.name);
            const qsizetype dash = item.name.lastIndexOf(u" - "_s);
            item.title = dash < 0 ? item.name : item.name.first(dash).trimmed();
            item.variant = dash < 0 ? QString() : item.name.sliced(dash + 3).trimmed();
            item.sku = text(unguarded(line.sku));
            item.vendor = text(line.vendor);
            item.quantity = *quantity;
            item.price = amount(line.price, u"Lineitem price"_s, line.line);
            m_order.lines.push_back(std::move(item));
        }
    }

    const RawOrder& m_raw;
    ShopZone& m_zone;
    int m_digits;
    Order m_order;
    std::optional<Unreadable> m_trouble;
};

} // namespace

tl::expected<Order, Unreadable> toOrder(const RawOrder& raw, ShopZone& zone, const QString& shopCurrency)
{
    return Reading(raw, zone, shopCurrency).read();
}

bool isRoundedBySpreadsheet(QByteArrayView id)
{
    const qsizetype e = id.indexOf("E+") >= 0 ? id.indexOf("E+") : id.indexOf("e+");
    return e > 0 && id.front() >= '0' && id.front() <= '9';
}

} // namespace core::shopify
