// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/formats/shopifyheader.h"

#include "core/base/translate.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core::shopify {

namespace {

constexpr std::array<const char*, ColumnCount> Names{ "Name", "Id", "Email", "Phone", "Billing Phone", "Shipping Phone",
    "Created at", "Cancelled at", "Financial Status", "Fulfillment Status", "Currency", "Total", "Subtotal",
    "Discount Amount", "Refunded Amount", "Discount Code", "Payment Method", "Source", "Tags", "Note Attributes",
    "Customer ID", "Shipping Method", "Location", "Notes", "Shipping Country", "Shipping Province", "Shipping City",
    "Shipping Zip", "Billing Country", "Billing Province", "Billing City", "Billing Zip", "Lineitem name",
    "Lineitem quantity", "Lineitem sku", "Lineitem price", "Lineitem discount", "Vendor" };

/// Other files people take for the order export, by columns only they have.
QString otherFile(const QStringList& names)
{
    const auto has = [&](const QString& name) { return names.contains(name, Qt::CaseInsensitive); };
    if (has(u"Value Type"_s) && has(u"Discount Class"_s))
        return tr("It looks like a discount export.");
    if (has(u"segment"_s) && has(u"customer"_s) && has(u"joined"_s))
        return tr("It is a membership log: import it as a log instead.");
    if (names.size() == 1 && (names.first().contains(u';') || names.first().contains(u'\t')))
        return tr("Its columns are not separated by commas, as if a spreadsheet program had saved it.");
    QStringList shown;
    for (const QString& name : names.first(std::min<qsizetype>(names.size(), 5)))
        shown.append(name.size() > 30 ? name.first(30) + u'…' : name);
    return tr("Its first columns are: %1.").arg(shown.join(u", "_s));
}

} // namespace

Result<Header> Header::recognise(const CsvReader& reader)
{
    Header header;
    header.m_indexes.fill(-1);
    header.m_width = reader.columns();
    QStringList found;
    for (int column = 0; column < reader.columns(); ++column) {
        const QString name = QString::fromUtf8(reader.field(column)).simplified();
        found.append(name);
        for (size_t i = 0; i < ColumnCount; ++i) {
            if (name.compare(QLatin1StringView(Names[i]), Qt::CaseInsensitive) != 0)
                continue;
            if (header.m_indexes[i] >= 0)
                return failure(ErrorCode::InvalidInput,
                    tr("“%1” has two columns named “%2”, so it cannot be told which one is meant. Export the orders "
                       "from the shop again and import that file as it is.")
                        .arg(reader.name(), name));
            header.m_indexes[i] = column;
        }
    }
    if (!header.has(Column::Name) || !header.has(Column::CreatedAt) || !header.has(Column::LineName))
        return failure(ErrorCode::InvalidInput,
            tr("“%1” is not a Shopify order export. %2 Expected are at least the columns Name, Created at and Lineitem "
               "name: in Shopify choose Orders, Export, “Plain CSV file”.")
                .arg(reader.name(), otherFile(found)));
    return header;
}

} // namespace core::shopify
