// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoshop.h"
#include "core/demo/history.h"

#include <QTime>

#include <algorithm>

namespace core::demoshop {

namespace {

constexpr std::array<QByteArrayView, 79> Columns = { "Name", "Email", "Financial Status", "Paid at",
    "Fulfillment Status", "Fulfilled at", "Accepts Marketing", "Currency", "Subtotal", "Shipping", "Taxes", "Total",
    "Discount Code", "Discount Amount", "Shipping Method", "Created at", "Lineitem quantity", "Lineitem name",
    "Lineitem price", "Lineitem compare at price", "Lineitem sku", "Lineitem requires shipping", "Lineitem taxable",
    "Lineitem fulfillment status", "Billing Name", "Billing Street", "Billing Address1", "Billing Address2",
    "Billing Company", "Billing City", "Billing Zip", "Billing Province", "Billing Country", "Billing Phone",
    "Shipping Name", "Shipping Street", "Shipping Address1", "Shipping Address2", "Shipping Company", "Shipping City",
    "Shipping Zip", "Shipping Province", "Shipping Country", "Shipping Phone", "Notes", "Note Attributes",
    "Cancelled at", "Payment Method", "Payment Reference", "Refunded Amount", "Vendor", "Outstanding Balance",
    "Employee", "Location", "Device ID", "Id", "Tags", "Risk Level", "Source", "Lineitem discount", "Tax 1 Name",
    "Tax 1 Value", "Tax 2 Name", "Tax 2 Value", "Tax 3 Name", "Tax 3 Value", "Tax 4 Name", "Tax 4 Value", "Tax 5 Name",
    "Tax 5 Value", "Phone", "Receipt Number", "Duties", "Billing Province Name", "Shipping Province Name", "Payment ID",
    "Payment Terms Name", "Next Payment Due At", "Payment References" };

constexpr QByteArrayView Vendor = "Maison Baba";
constexpr int DeliveryFee = 550;
constexpr int FreeDeliveryFrom = 5000;
constexpr qint64 FirstNumber = 1001;
constexpr qint64 FirstId = 5'218'700'000'000;
constexpr qint64 DaySeconds = 24 * 60 * 60;

/// One row by the names of its columns; cells that were not set are empty.
class Row {
public:
    void set(QByteArrayView column, QByteArrayView text)
    {
        const auto place = std::ranges::find(Columns, column);
        Q_ASSERT(place != Columns.end());
        m_cells[static_cast<size_t>(place - Columns.begin())] = text.toByteArray();
    }
    void set(QByteArrayView column, qint64 number) { set(column, QByteArray::number(number)); }

    void appendTo(QByteArray& text) const
    {
        for (size_t i = 0; i < m_cells.size(); ++i) {
            if (i > 0)
                text += ',';
            appendCell(text, m_cells[i]);
        }
        text += '\n';
    }

private:
    static void appendCell(QByteArray& text, const QByteArray& cell)
    {
        const auto isSpecial = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
        if (std::ranges::none_of(cell, isSpecial)) {
            text += cell;
            return;
        }
        QByteArray quoted = cell;
        quoted.replace('"', "\"\"");
        text += '"' + quoted + '"';
    }

    std::array<QByteArray, Columns.size()> m_cells;
};

QByteArray timestamp(qint64 second)
{
    const Day day{ static_cast<qint32>(second / DaySeconds) };
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(second % DaySeconds));
    return day.toIso().toLatin1() + ' ' + time.toString(Qt::ISODate).toLatin1() + " +0900";
}

struct Amounts {
    qint64 discount = 0, subtotal = 0, shipping = 0, taxes = 0, total = 0;
};

Amounts amountsOf(const Purchase& purchase)
{
    Amounts amounts;
    for (const Bought& item : purchase.items)
        amounts.subtotal += qint64(item.product->price) * item.quantity;
    if (!purchase.discountCode.isEmpty())
        amounts.discount = amounts.subtotal / 10;
    amounts.subtotal -= amounts.discount;
    if (purchase.channel != Channel::Pos && amounts.subtotal < FreeDeliveryFrom)
        amounts.shipping = DeliveryFee;
    amounts.total = amounts.subtotal + amounts.shipping;
    amounts.taxes = amounts.total * 8 / 108; // the price includes the reduced rate for food
    return amounts;
}

QByteArrayView statusOf(Fate fate)
{
    switch (fate) {
    case Fate::Paid:
    case Fate::Cancelled:
        return "paid";
    case Fate::Pending:
        return "pending";
    case Fate::Refunded:
        return "refunded";
    case Fate::PartlyRefunded:
        return "partially_refunded";
    case Fate::CancelledAndVoided:
    case Fate::Voided:
        return "voided";
    }
    return {};
}

QByteArrayView sourceName(Channel channel)
{
    switch (channel) {
    case Channel::Web:
        return "web";
    case Channel::Pos:
        return "pos";
    case Channel::Draft:
        return "shopify_draft_order";
    }
    return {};
}

QByteArray noteAttributes(const Purchase& purchase)
{
    if (purchase.source == 0)
        return {};
    QByteArray text = "source: " + Sources[static_cast<size_t>(purchase.source)].toByteArray();
    const Utm utm = utmOf(purchase.source);
    if (!utm.source.isEmpty())
        text += "\nUTM source: " + utm.source.toByteArray() + "\nUTM medium: " + utm.medium.toByteArray();
    if (!utm.campaign.isEmpty())
        text += "\nUTM campaign: " + utm.campaign.toByteArray();
    if (!utm.term.isEmpty())
        text += "\nUTM term: " + utm.term.toByteArray();
    if (!utm.content.isEmpty())
        text += "\nUTM content: " + utm.content.toByteArray();
    if (!utm.referrer.isEmpty())
        text += "\nreferrer: " + utm.referrer.toByteArray();
    text += "\nlanding_page: /products/" + purchase.items.front().product->sku.toByteArray().toLower();
    return text;
}

/// Delivered to the home; the bill of a gift may go to another town.
void setAddress(Row& row, const Person& person, bool isBilledElsewhere)
{
    for (const QByteArray& side : { QByteArray("Billing "), QByteArray("Shipping ") }) {
        const bool isElsewhere = isBilledElsewhere && side.startsWith('B') && person.place < JapanesePlaces;
        const int home = isElsewhere ? (person.place + 1) % JapanesePlaces : person.place;
        const Place& place = places()[static_cast<size_t>(home)];
        row.set(side + "Name", person.name);
        row.set(side + "Street", "Invented Street 1");
        row.set(side + "Address1", "Invented Street 1");
        row.set(side + "City", place.city);
        row.set(side + "Zip", place.zip);
        row.set(side + "Province", place.code);
        row.set(side + "Province Name", place.province);
        row.set(side + "Country", place.country);
        row.set(side + "Phone", person.phone);
    }
}

void setMoney(Row& row, const Purchase& purchase)
{
    const Amounts amounts = amountsOf(purchase);
    row.set("Currency", "JPY");
    row.set("Subtotal", amounts.subtotal);
    row.set("Shipping", amounts.shipping);
    row.set("Taxes", amounts.taxes);
    row.set("Total", amounts.total);
    row.set("Discount Code", purchase.discountCode);
    row.set("Discount Amount", amounts.discount);
    row.set("Tax 1 Name", "Consumption tax 8%");
    row.set("Tax 1 Value", amounts.taxes);
    const bool isUnpaid = purchase.fate == Fate::Pending;
    row.set("Outstanding Balance", isUnpaid ? amounts.total : 0);
    qint64 refunded = 0;
    if (purchase.fate == Fate::Refunded)
        refunded = amounts.total;
    else if (purchase.fate == Fate::PartlyRefunded)
        refunded = amounts.total / 3;
    row.set("Refunded Amount", refunded);
}

/// `newest`: the second of the shop's newest order; the export knows nothing later.
void setOrder(Row& row, const Purchase& purchase, const Person* person, qint64 index, qint64 newest)
{
    row.set("Id", FirstId + index * 32'768 + purchase.second % 1000);
    row.set("Financial Status", statusOf(purchase.fate));
    row.set("Source", sourceName(purchase.channel));
    row.set("Risk Level", "Low");
    row.set("Note Attributes", noteAttributes(purchase));
    setMoney(row, purchase);
    const bool isCancelled = purchase.fate == Fate::Cancelled || purchase.fate == Fate::CancelledAndVoided;
    if (isCancelled)
        row.set("Cancelled at", timestamp(std::min(newest, purchase.second + 3600 + index % 2 * DaySeconds)));
    if (purchase.fate != Fate::Pending && purchase.fate != Fate::CancelledAndVoided && purchase.fate != Fate::Voided)
        row.set("Paid at", timestamp(purchase.second + 2));
    if (purchase.channel == Channel::Pos) {
        row.set("Fulfillment Status", "fulfilled");
        row.set("Fulfilled at", timestamp(purchase.second + 2));
        row.set("Location", index % 3 == 0 ? "Station Shop" : "Riverside Shop");
        row.set("Receipt Number", QByteArray("R-") + QByteArray::number(index + 1));
        row.set("Payment Method", index % 2 == 0 ? "Cash" : "Card");
    } else {
        row.set("Fulfillment Status", isCancelled ? "unfulfilled" : "fulfilled");
        row.set("Shipping Method", index % 6 == 0 ? "Express" : index % 11 == 0 ? "Pickup" : "Cool delivery");
        row.set("Payment Method", purchase.person % 4 == 0 ? "PayPal" : "Shopify Payments");
    }
    if (purchase.isGift) {
        row.set("Tags", purchase.channel == Channel::Pos ? "gift" : "gift, wrapped");
        row.set("Notes", "Happy birthday!\nPlease wrap it, with a \"Maison Baba\" ribbon.");
    }
    if (person) {
        row.set("Accepts Marketing", purchase.person % 3 == 0 ? "no" : "yes");
        if (purchase.channel != Channel::Pos)
            setAddress(row, *person, purchase.isGift);
    }
}

void setItem(Row& row, const Bought& item, bool isReduced, bool isDelivered)
{
    QByteArray name = item.product->title.toByteArray();
    if (!item.product->variant.isEmpty())
        name += " - " + item.product->variant.toByteArray();
    row.set("Lineitem name", name);
    row.set("Lineitem quantity", item.quantity);
    row.set("Lineitem price", item.product->price);
    row.set("Lineitem sku", item.product->sku);
    row.set("Lineitem requires shipping", "true");
    row.set("Lineitem taxable", "true");
    row.set("Lineitem fulfillment status", isDelivered ? "fulfilled" : "pending");
    row.set("Lineitem discount", isReduced ? qint64(item.product->price) * item.quantity / 10 : qint64(0));
    row.set("Vendor", Vendor);
}

} // namespace

Result<void> writeExport(QIODevice& device, const Parameters& parameters)
{
    const History history = makeHistory(parameters);
    constexpr qsizetype PieceSize = 1 << 20;
    QByteArray text = QByteArray(Columns[0].data());
    for (size_t i = 1; i < Columns.size(); ++i)
        text += ',' + Columns[i].toByteArray();
    text += '\n';

    for (qint64 index = std::ssize(history.purchases) - 1; index >= 0; --index) {
        const Purchase& purchase = history.purchases[static_cast<size_t>(index)];
        const Person* person = purchase.person < 0 ? nullptr : &history.people[static_cast<size_t>(purchase.person)];
        for (size_t i = 0; i < purchase.items.size(); ++i) {
            Row row;
            row.set("Name", '#' + QByteArray::number(FirstNumber + index));
            row.set("Created at", timestamp(purchase.second));
            if (person) {
                row.set("Email", person->shouts && index % 2 == 0 ? person->email.toUpper() : person->email);
                row.set("Phone", person->phone);
            }
            if (i == 0)
                setOrder(row, purchase, person, index, history.purchases.back().second);
            setItem(row, purchase.items[i], purchase.discountCode == "BABA3",
                purchase.channel == Channel::Pos || purchase.fate == Fate::Paid);
            row.appendTo(text);
        }
        if (text.size() > PieceSize) {
            device.write(text);
            text.clear();
        }
    }
    device.write(text);
    return {};
}

} // namespace core::demoshop
