// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/formats/shopifycustomers.h"

#include "core/base/translate.h"
#include "core/importing/identity.h"

using namespace Qt::StringLiterals;

namespace core::shopify {

namespace {

enum Column {
    Id,
    Email,
    Phone,
    AddressPhone,
    AcceptsEmail,
    AcceptsSms,
    Company,
    Country,
    Region,
    City,
    Postcode,
    Tags,
    Note,
    Language,
    State,
    Added,
    Unread, ///< names and streets, which no condition asks for, and sums that are worked out from the orders
};

// The newest names first, then those of 2022 and 2018, then names other programs give to what Shopify's file lacks.
constexpr ColumnName Names[] = {
    { Id, "Customer ID"_L1 },
    { Email, "Email"_L1 },
    { Phone, "Phone"_L1 },
    { AddressPhone, "Default Address Phone"_L1 },
    { AcceptsEmail, "Accepts Email Marketing"_L1 },
    { AcceptsEmail, "Accepts Marketing"_L1 },
    { AcceptsSms, "Accepts SMS Marketing"_L1 },
    { Company, "Default Address Company"_L1 },
    { Company, "Company"_L1 },
    { Country, "Default Address Country Code"_L1 },
    { Country, "Country Code"_L1 },
    { Country, "Default Address Country"_L1 },
    { Country, "Country"_L1 },
    { Region, "Default Address Province Code"_L1 },
    { Region, "Province Code"_L1 },
    { Region, "Default Address Province"_L1 },
    { Region, "Province"_L1 },
    { City, "Default Address City"_L1 },
    { City, "City"_L1 },
    { Postcode, "Default Address Zip"_L1 },
    { Postcode, "Zip"_L1 },
    { Tags, "Tags"_L1 },
    { Note, "Note"_L1 },
    { Language, "Language"_L1 },
    { Language, "Locale"_L1 },
    { State, "Account State"_L1 },
    { State, "Account Status"_L1 },
    { State, "State"_L1 },
    { Added, "Created at"_L1 },
    { Added, "Date added"_L1 },
    { Added, "Added at"_L1 },
    { Added, "Added"_L1 },
    { Added, "Customer since"_L1 },
    { Unread, "First Name"_L1 },
    { Unread, "Last Name"_L1 },
    { Unread, "Address1"_L1 },
    { Unread, "Address2"_L1 },
    { Unread, "Default Address Address1"_L1 },
    { Unread, "Default Address Address2"_L1 },
    { Unread, "Total Spent"_L1 },
    { Unread, "Total Orders"_L1 },
};

std::optional<bool> answerOf(QByteArrayView cell)
{
    const QString word = text(cell).toLower();
    if (word == u"yes" || word == u"true" || word == u"1" || word == u"subscribed")
        return true;
    if (word == u"no" || word == u"false" || word == u"0" || word == u"unsubscribed" || word == u"not subscribed")
        return false;
    return std::nullopt;
}

/// "2024-07-18 10:00:00 +0900": the day as written is the shop's own.
std::optional<Day> dayOf(QByteArrayView cell)
{
    constexpr qsizetype DateSize = 10;
    return Day::fromIso(text(cell.first(std::min(cell.size(), DateSize))));
}

} // namespace

bool CustomerRows::recognise(const CsvReader& reader)
{
    const QStringList names = headerNames(reader);
    const auto has = [&](const QString& name) { return names.contains(name, Qt::CaseInsensitive); };
    const bool isNamed = has(u"Email"_s) || has(u"Customer ID"_s) || has(u"Phone"_s);
    const bool isOfCustomers = has(u"Total Orders"_s) || has(u"Total Spent"_s) || has(u"Accepts Email Marketing"_s)
        || has(u"Accepts SMS Marketing"_s) || (has(u"Accepts Marketing"_s) && has(u"First Name"_s));
    return isNamed && isOfCustomers && !has(u"Lineitem name"_s) && !has(u"Financial Status"_s);
}

Result<CustomerRows> CustomerRows::begin(const CsvReader& reader)
{
    return NamedColumns::find(reader, Names).map([](NamedColumns columns) { return CustomerRows(std::move(columns)); });
}

QByteArrayView CustomerRows::idCell(const CsvReader& reader) const
{
    return m_columns.cell(reader, Id);
}

tl::expected<CustomerProfile, Unreadable> CustomerRows::read(const CsvReader& reader) const
{
    const auto refuse = [&](const QString& reason) {
        return tl::unexpected(Unreadable{ reader.line(), reason,
            tr("Import the file as the shop exported it; do not save it in a spreadsheet first.") });
    };
    if (reader.columns() != m_columns.width())
        return refuse(tr("The row has %1 columns, the header has %2.").arg(reader.columns()).arg(m_columns.width()));
    const auto cell = [&](int column) { return text(m_columns.cell(reader, column)); };
    CustomerProfile profile;
    profile.idKey = idKey(cell(Id));
    profile.emailKey = emailKey(cell(Email));
    profile.phoneKey = phoneKey(cell(Phone));
    if (profile.phoneKey.isEmpty())
        profile.phoneKey = phoneKey(cell(AddressPhone));
    if (profile.key().isEmpty())
        return refuse(tr("The row says neither an id nor an e-mail nor a phone, so nobody can be told by it."));
    const QByteArrayView added = m_columns.cell(reader, Added);
    profile.added = dayOf(added);
    if (!added.isEmpty() && !profile.added)
        return refuse(tr("The day the customer was added is no date such as 2024-07-18."));
    profile.acceptsEmail = answerOf(m_columns.cell(reader, AcceptsEmail));
    profile.acceptsSms = answerOf(m_columns.cell(reader, AcceptsSms));
    profile.language = cell(Language);
    profile.accountState = cell(State);
    profile.company = cell(Company);
    profile.note = cell(Note);
    profile.place = { cell(Country), cell(Region), cell(City), cell(Postcode) };
    profile.tags = listOf(m_columns.cell(reader, Tags));
    profile.extras = m_columns.extras(reader);
    return profile;
}

} // namespace core::shopify
