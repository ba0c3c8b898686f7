// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// Where something goes or somebody lives, as the export spells it.
struct ShopPlace {
    QString country;
    QString region;
    QString city;
    QString postcode;

    friend bool operator==(const ShopPlace&, const ShopPlace&) = default;
};

struct LineItem {
    QString name; ///< as exported: "Herbal Tea Bags - Chamomile"
    QString title; ///< name up to its last " - "; the whole name where there is none
    QString variant; ///< what follows; may be empty
    QString sku;
    QString vendor;
    int quantity = 1;
    std::optional<qint64> price; ///< minor units of the order's currency
    std::optional<qint64> discount; ///< of the whole line, the same

    friend bool operator==(const LineItem&, const LineItem&) = default;
};

/// An order as a shop's export tells it, whatever the shop. Texts are trimmed; empty means "not said".
struct Order {
    QString externalId; ///< empty where the export has none; then `name` identifies the order
    QString name;
    QString customerKey; ///< see core/importing/identity.h; empty: nobody known
    qint64 orderedAt = 0; ///< UTC milliseconds
    Day day; ///< in the shop's time zone
    std::optional<qint64> cancelledAt;
    std::optional<Day> cancelledDay;
    QString currency;
    std::optional<qint64> total;
    std::optional<qint64> subtotal;
    std::optional<qint64> discount;
    std::optional<qint64> refunded;
    QString financialStatus; ///< lower case
    QString fulfillmentStatus; ///< lower case
    bool isTest = false;
    QString channel; ///< sales channel: "web", "pos", "tiktok", a number …
    QString source; ///< acquisition source: "Display Ads"; the UTM source where nothing better is known
    QString utmSource;
    QString utmMedium;
    QString utmCampaign;
    QString utmTerm;
    QString utmContent;
    QString referrer;
    QString landingPage;
    QStringList tags;
    QStringList discountCodes;
    QString country; ///< of the delivery, else of the bill
    QString region; ///< the same
    ShopPlace shipping;
    ShopPlace billing;
    QString paymentMethod;
    QString shippingMethod;
    QString location; ///< shop or till
    QString note;
    std::vector<LineItem> lines;

    /// Nothing of what was paid is left with the shop.
    [[nodiscard]] bool isFullyRefunded() const
    {
        return financialStatus == u"refunded" || (total.value_or(0) > 0 && refunded.value_or(0) >= *total);
    }
};

/// Which orders are purchases (`definition.md`, Metrics): a visible setting of the workspace.
struct OrderRules {
    bool leaveOutCancelled = true; ///< from the day of the cancellation on
    bool leaveOutVoided = true;
    bool leaveOutRefunded = true; ///< fully refunded: from the order's own day, since exports know no day
    bool leaveOutTests = true;

    friend bool operator==(const OrderRules&, const OrderRules&) = default;
};

} // namespace core
