// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/shopmeasures.h"

#include <algorithm>
#include <unordered_map>

namespace core::templates {

namespace {

constexpr size_t FewestToSay = 20; // observations before a quantile says anything about the shop
constexpr size_t MostChoices = 200;
constexpr size_t CustomersPerQuestion = 1'024; // whether to stop

/// How often each text of the shop comes up.
class Frequencies {
public:
    void add(TextNumber text, quint32 times = 1)
    {
        if (text != 0)
            m_counts[text] += times;
    }
    [[nodiscard]] QStringList mostFrequent(const ShopFacts& facts) const
    {
        std::vector<std::pair<TextNumber, quint32>> sorted(m_counts.begin(), m_counts.end());
        std::ranges::sort(sorted, [](const auto& left, const auto& right) {
            return left.second != right.second ? left.second > right.second : left.first < right.first;
        });
        if (sorted.size() > MostChoices)
            sorted.resize(MostChoices);
        QStringList texts;
        for (const auto& [text, count] : sorted)
            texts.append(facts.texts[text]);
        return texts;
    }

private:
    std::unordered_map<TextNumber, quint32> m_counts;
};

/// The value that `share` of the observations do not exceed.
ShopMeasures::Number quantile(std::vector<qint64>& values, double share, qint64 usual)
{
    if (values.size() < FewestToSay)
        return { usual, false };
    const auto at = static_cast<std::ptrdiff_t>(share * double(values.size() - 1));
    std::ranges::nth_element(values, values.begin() + at);
    return { values[static_cast<size_t>(at)], true };
}

ShopMeasures::Number atLeast(ShopMeasures::Number number, qint64 least)
{
    return { std::max(number.value, least), number.isKnown };
}

qint64 minorUnits(qint64 amount, int digits)
{
    for (int i = 0; i < digits; ++i)
        amount *= 10;
    return amount;
}

} // namespace

ShopMeasures::ShopMeasures(const ShopFacts& facts, const Progress& progress)
    : currencyDigits(facts.currencyDigits)
{
    std::vector<qint64> gaps, firstGaps, orderCounts, spendings, amounts;
    Frequencies titles, firstTitles, types, brands, collected, tagged;
    Frequencies channel, source, utmSource, utmMedium, utmCampaign, landing, referrer, location;
    Frequencies orderTag, code, payment, shipping, customerTag, language, domain, account;
    Frequencies country, region, city, postcode;
    std::unordered_map<TextNumber, Day> firstSold;

    size_t seen = 0;
    for (const ShopFacts::Customer& customer : facts.customers) {
        if (++seen % CustomersPerQuestion == 0 && progress.shouldStop())
            return;
        qint64 orders = 0;
        qint64 spent = 0;
        std::optional<Day> before;
        for (const ShopFacts::OrderFact& order : facts.ordersOf(customer)) {
            if (!order.countsUntil.isNever())
                continue;
            if (before) {
                gaps.push_back(order.day - *before);
                if (orders == 1)
                    firstGaps.push_back(order.day - *before);
            }
            before = order.day;
            ++orders;
            spent += order.paid;
            if (order.hasTotal)
                amounts.push_back(order.paid);
            for (const ShopFacts::Line& line : facts.linesOf(order)) {
                titles.add(line.title);
                if (orders == 1)
                    firstTitles.add(line.title);
                const auto [known, isNew] = firstSold.try_emplace(line.title, order.day);
                known->second = std::min(known->second, order.day);
                const ShopFacts::Product& product = facts.productOf(line);
                types.add(product.type);
                brands.add(line.vendor);
                for (const TextNumber text : facts.collectionsOf(product))
                    collected.add(text);
                for (const TextNumber text : facts.tagsOf(product))
                    tagged.add(text);
            }
            const std::pair<Frequencies*, TextNumber> attributes[] = { { &channel, order.channel },
                { &source, order.source }, { &utmSource, order.utmSource }, { &utmMedium, order.utmMedium },
                { &utmCampaign, order.utmCampaign }, { &landing, order.landingPage }, { &referrer, order.referrer },
                { &location, order.location }, { &payment, order.paymentMethod }, { &shipping, order.shippingMethod },
                { &country, order.country }, { &region, order.region }, { &city, order.shipping.city },
                { &postcode, order.shipping.postcode } };
            for (const auto& [frequencies, text] : attributes)
                frequencies->add(text);
            for (const TextNumber text : facts.tagsOf(order))
                orderTag.add(text);
            for (const TextNumber text : facts.codesOf(order))
                code.add(text);
        }
        if (orders > 0) {
            orderCounts.push_back(orders);
            spendings.push_back(spent);
        }
        language.add(customer.language);
        domain.add(customer.emailDomain);
        account.add(customer.accountState);
        for (const TextNumber text : facts.tagsOf(customer))
            customerTag.add(text);
    }

    halfOfRepeats = atLeast(quantile(gaps, 0.5, 30), 1);
    threeQuartersOfRepeats = atLeast(quantile(gaps, 0.75, 90), halfOfRepeats.value + 1);
    ninetyPercentOfRepeats = atLeast(quantile(gaps, 0.9, 180), threeQuartersOfRepeats.value + 1);
    firstToSecond = atLeast(quantile(firstGaps, 0.5, 30), 1);
    loyalOrders = atLeast(quantile(orderCounts, 0.9, 3), 3);
    typicalOrder = quantile(amounts, 0.5, minorUnits(50, currencyDigits));
    largeOrder = atLeast(quantile(amounts, 0.9, minorUnits(150, currencyDigits)), typicalOrder.value);
    topSpending = atLeast(quantile(spendings, 0.9, minorUnits(300, currencyDigits)), typicalOrder.value);

    products = titles.mostFrequent(facts);
    firstProducts = firstTitles.mostFrequent(facts);
    std::vector<std::pair<Day, TextNumber>> news;
    for (const auto& [text, day] : firstSold) {
        if (text != 0)
            news.emplace_back(day, text);
    }
    std::ranges::sort(news, std::greater<>());
    for (size_t i = 0; i < std::min(news.size(), MostChoices); ++i)
        newestProducts.append(facts.texts[news[i].second]);
    const std::pair<QStringList*, const Frequencies*> lists[] = { { &productTypes, &types }, { &vendors, &brands },
        { &collections, &collected }, { &productTags, &tagged }, { &channels, &channel }, { &sources, &source },
        { &utmSources, &utmSource }, { &utmMediums, &utmMedium }, { &utmCampaigns, &utmCampaign },
        { &landingPages, &landing }, { &referrers, &referrer }, { &locations, &location }, { &orderTags, &orderTag },
        { &discountCodes, &code }, { &paymentMethods, &payment }, { &shippingMethods, &shipping },
        { &customerTags, &customerTag }, { &languages, &language }, { &emailDomains, &domain },
        { &accountStates, &account }, { &countries, &country }, { &regions, &region }, { &cities, &city },
        { &postcodes, &postcode } };
    for (const auto& [list, frequencies] : lists)
        *list = frequencies->mostFrequent(facts);
}

} // namespace core::templates
