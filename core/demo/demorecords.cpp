// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvtext.h"
#include "core/demo/demoshop.h"
#include "core/demo/history.h"

#include <algorithm>

namespace core::demoshop {

namespace {

constexpr qint64 DaySeconds = 24 * 60 * 60;
constexpr qint64 FirstCustomerId = 6'038'200'000'000;

/// What the products file tells of all products of one title.
struct Kind {
    QByteArrayView title, handle, type, category, tags, collections, season;
};
constexpr std::array<Kind, 10> Kinds = { {
    { "Rum Baba", "rum-baba", "Cakes", "Food > Bakery > Cakes", "sweet, rum, signature", "Signature, Gifts",
        "All year" },
    { "Herbal Tea Bags", "herbal-tea-bags", "Tea", "Food > Beverages > Tea", "herbal, caffeine-free", "Tea time",
        "All year" },
    { "Sandwich", "sandwich", "Savoury", "Food > Prepared Foods", "savoury, breakfast", "Mornings", "All year" },
    { "Madeleine", "madeleine", "Sweets", "Food > Bakery > Cookies", "sweet, butter", "Tea time, Gifts", "All year" },
    { "Financier", "financier", "Sweets", "Food > Bakery > Cookies", "sweet, almond", "Tea time", "All year" },
    { "Trial Box", "trial-box", "Boxes", "Food > Gift Baskets", "trial, gift", "Gifts", "All year" },
    { "Crunchy Granola", "crunchy-granola", "Pantry", "Food > Breakfast Cereals", "breakfast, oats", "Mornings",
        "All year" },
    { "Refreshing Mint Tea", "refreshing-mint-tea", "Tea", "Food > Beverages > Tea", "herbal, summer", "Tea time",
        "Summer" },
    { "Umami Crackers", "umami-crackers", "Savoury", "Food > Snacks > Crackers", "savoury, new", "New", "All year" },
    { "Croissant", "croissant", "Bakery", "Food > Bakery > Pastries", "butter, breakfast", "Mornings", "All year" },
} };

void appendRow(QByteArray& text, std::initializer_list<QByteArray> cells)
{
    bool isFirst = true;
    for (const QByteArray& cell : cells) {
        if (!isFirst)
            text += ',';
        isFirst = false;
        appendCsvCell(text, cell);
    }
    text += '\n';
}

QByteArray languageOf(const Place& place, int number)
{
    if (number % 13 == 0)
        return "en";
    const QByteArrayView country = place.country;
    return country == "KR" ? "ko" : country == "US" ? "en" : country == "FR" ? "fr" : "ja";
}

QByteArray tagsOf(int number, int orders)
{
    QByteArrayList tags;
    if (orders >= 8)
        tags += "vip";
    if (number % 6 == 0)
        tags += "newsletter";
    if (number % 47 == 0)
        tags += "horeca";
    return tags.join(", ");
}

QByteArray birthdayOf(int number)
{
    const QDate date(1950 + number * 7 % 55, 1 + number * 5 % 12, 1 + number * 11 % 28);
    return date.toString(Qt::ISODate).toLatin1();
}

/// When somebody was added as a customer and how often they ordered since.
struct Past {
    qint64 first = 0;
    int orders = 0;
};

std::vector<Past> pastsOf(const History& history)
{
    std::vector<Past> pasts(history.people.size());
    for (const Purchase& purchase : history.purchases) {
        if (purchase.person < 0)
            continue;
        Past& past = pasts[static_cast<size_t>(purchase.person)];
        if (past.orders++ == 0)
            past.first = purchase.second;
    }
    return pasts;
}

} // namespace

Result<void> writeCustomers(QIODevice& device, const Parameters& parameters)
{
    const History history = makeHistory(parameters);
    const std::vector<Past> pasts = pastsOf(history);
    QByteArray text =
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address "
        "Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country "
        "Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total "
        "Orders,Note,Tax Exempt,Tags,Language,Account State,Created At,Birthday "
        "(customer.metafields.facts.birth_date),Favourite tea (customer.metafields.custom.favourite_tea)\n";
    constexpr std::array<QByteArrayView, 4> Teas = { "", "Chamomile", "Mint", "Lemongrass" };
    constexpr std::array<QByteArrayView, 3> States = { "enabled", "disabled", "invited" };
    for (int i = 0; i < static_cast<int>(history.people.size()); ++i) {
        const Person& person = history.people[static_cast<size_t>(i)];
        const Past& past = pasts[static_cast<size_t>(i)];
        const Place& place = places()[static_cast<size_t>(person.place)];
        const qsizetype space = person.name.indexOf(' ');
        const Day added{ static_cast<qint32>(past.first / DaySeconds) };
        appendRow(text,
            { '\'' + QByteArray::number(FirstCustomerId + i * 32'768LL), person.name.first(space),
                person.name.sliced(space + 1), person.email, i % 3 == 0 ? "no" : "yes",
                i % 41 == 0 ? "Invented Offices" : "", "Invented Street 1", "", place.city.toByteArray(),
                place.code.toByteArray(), place.country.toByteArray(), place.zip.toByteArray(), person.phone,
                person.phone, i % 5 == 0 ? "yes" : "no", "", QByteArray::number(past.orders),
                i % 97 == 0 ? "No nuts, please.\nAsk before adding \"extras\"." : "", "no", tagsOf(i, past.orders),
                languageOf(place, i), States[static_cast<size_t>(i % 3)].toByteArray(),
                past.orders > 0 ? added.toIso().toLatin1() : QByteArray(), i % 2 == 0 ? birthdayOf(i) : QByteArray(),
                Teas[static_cast<size_t>(i % 4)].toByteArray() });
    }
    // People of the newsletter who have not bought anything yet.
    for (int i = 0; i < parameters.customers / 40; ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        appendRow(text,
            { '\'' + QByteArray::number(FirstCustomerId - (i + 1) * 32'768LL), "Reader", number,
                "reader" + number + "@example.com", "yes", "", "", "", "", "", "", "", "", "", "no", "0", "0", "", "no",
                "newsletter", "ja", "invited", "", "", "" });
    }
    device.write(text);
    return {};
}

Result<void> writeProducts(QIODevice& device)
{
    QByteArray text = "Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 "
                      "Value,Variant SKU,Variant Price,Image Src,Collection,Season "
                      "(product.metafields.custom.season),Status\n";
    for (int taste = 0; taste < TasteCount; ++taste) {
        const auto products = productsOf(static_cast<Taste>(taste));
        const Kind& kind = Kinds[static_cast<size_t>(taste)];
        Q_ASSERT(products.front().title == kind.title);
        bool isFirst = true;
        for (const Product& product : products) {
            const auto once = [&](QByteArrayView cell) { return isFirst ? cell.toByteArray() : QByteArray(); };
            appendRow(text,
                { kind.handle.toByteArray(), once(kind.title), once("<p>Invented, and\n\"fresh\".</p>"),
                    once("Maison Baba"), once(kind.category), once(kind.type), once(kind.tags), once("true"),
                    once("Kind"), product.variant.isEmpty() ? "Plain" : product.variant.toByteArray(),
                    product.sku.toByteArray(), QByteArray::number(product.price), "", once(kind.collections),
                    once(kind.season), once("active") });
            isFirst = false;
        }
        appendRow(text,
            { kind.handle.toByteArray(), "", "", "", "", "", "", "", "", "", "", "",
                "https://example.com/" + kind.handle.toByteArray() + ".png", "", "", "" });
    }
    device.write(text);
    return {};
}

} // namespace core::demoshop
