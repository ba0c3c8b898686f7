// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/formats/shopifyorders.h"

#include "core/base/money.h"
#include "core/base/translate.h"
#include "core/importing/formats/shopifycells.h"
#include "core/importing/identity.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace core::shopify {

namespace {

QString exportAgain()
{
    return tr("Import the file as the shop exported it; do not save it in a spreadsheet first.");
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

QString* attributeTarget(const QString& key, Order& order)
{
    const std::pair<QLatin1StringView, QString*> targets[] = {
        { "source"_L1, &order.source },
        { "acquisitionsource"_L1, &order.source },
        { "utmsource"_L1, &order.utmSource },
        { "utmmedium"_L1, &order.utmMedium },
        { "utmcampaign"_L1, &order.utmCampaign },
        { "utmterm"_L1, &order.utmTerm },
        { "utmcontent"_L1, &order.utmContent },
        { "referrer"_L1, &order.referrer },
        { "referer"_L1, &order.referrer },
        { "referringsite"_L1, &order.referrer },
        { "referrerurl"_L1, &order.referrer },
        { "landingpage"_L1, &order.landingPage },
        { "landingsite"_L1, &order.landingPage },
        { "landingpageurl"_L1, &order.landingPage },
    };
    for (const auto& [name, target] : targets) {
        if (key == name)
            return target;
    }
    return nullptr;
}

/// The page somebody came to first often carries the UTM parameters that no attribute names.
void readLandingPage(Order& order)
{
    const qsizetype question = order.landingPage.indexOf(u'?');
    if (question < 0)
        return;
    const QString end = order.landingPage.sliced(question + 1).section(u'#', 0, 0);
    const QUrlQuery query(QString(end).replace(u'+', u' '));
    const std::pair<QLatin1StringView, QString*> parameters[] = { { "utm_source"_L1, &order.utmSource },
        { "utm_medium"_L1, &order.utmMedium }, { "utm_campaign"_L1, &order.utmCampaign },
        { "utm_term"_L1, &order.utmTerm }, { "utm_content"_L1, &order.utmContent } };
    for (const auto& [name, target] : parameters) {
        if (target->isEmpty())
            *target = query.queryItemValue(name, QUrl::FullyDecoded).trimmed();
    }
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
        QString* const target = attributeTarget(folded(line.first(colon)), order);
        if (target && target->isEmpty())
            *target = line.sliced(colon + 1).trimmed().toString();
    }
    readLandingPage(order);
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
        m_order.customerKey =
            customerKey(cell(Column::Email), text(phone), text(unguarded(m_raw.cell(Column::CustomerId))));
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
        const auto postcode = [&](Column column) { return text(unguarded(m_raw.cell(column))); };
        m_order.shipping = { cell(Column::ShippingCountry), cell(Column::ShippingProvince), cell(Column::ShippingCity),
            postcode(Column::ShippingPostcode) };
        m_order.billing = { cell(Column::BillingCountry), cell(Column::BillingProvince), cell(Column::BillingCity),
            postcode(Column::BillingPostcode) };
        m_order.paymentMethod = cell(Column::PaymentMethod);
        m_order.shippingMethod = cell(Column::ShippingMethod);
        m_order.location = cell(Column::Location);
        m_order.note = cell(Column::Notes);
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
            item.discount = amount(line.discount, u"Lineitem discount"_s, line.line);
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

} // namespace core::shopify
