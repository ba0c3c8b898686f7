// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/progress.h"
#include "core/shop/shopfacts.h"

#include <QStringList>

namespace core::templates {

/// What the shop's own orders say about thresholds. Only counting orders are looked at. Days are whole days, at least
/// 1; where the shop has too few orders to say, a common value stands in and `isKnown` of it is false.
class ShopMeasures final {
public:
    /// When it is told to stop, it is done at once and says nothing of use.
    explicit ShopMeasures(const ShopFacts& facts, const Progress& progress = {});

    struct Number {
        qint64 value = 0;
        bool isKnown = false;
    };

    // Days between an order and the customer's next one: within which so much of all repeat orders come.
    Number halfOfRepeats; ///< 50 %
    Number threeQuartersOfRepeats; ///< 75 %
    Number ninetyPercentOfRepeats; ///< 90 %
    Number firstToSecond; ///< median days from the first order to the second

    Number loyalOrders; ///< the tenth of customers with the most orders have at least so many; at least 3
    // Minor units of the workspace's currency.
    Number typicalOrder; ///< median order
    Number largeOrder; ///< the largest tenth of orders reach it
    Number topSpending; ///< the tenth of customers who paid most reach it

    // Most frequent first; at most 200 of each.
    QStringList products; ///< titles, by customers
    QStringList firstProducts; ///< titles in first orders
    QStringList newestProducts; ///< titles, the one sold last for the first time first
    QStringList productTypes, vendors, collections, productTags;
    QStringList channels, sources, utmSources, utmMediums, utmCampaigns, landingPages, referrers, locations;
    QStringList orderTags, discountCodes, paymentMethods, shippingMethods;
    QStringList customerTags, languages, emailDomains, accountStates;
    QStringList countries, regions, cities, postcodes;
    int currencyDigits = 2;
};

} // namespace core::templates
