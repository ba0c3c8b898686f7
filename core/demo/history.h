// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/demo/catalogue.h"
#include "core/demo/demoshop.h"

#include <QByteArray>

#include <vector>

namespace core::demoshop {

struct Person {
    QByteArray name;
    QByteArray email; ///< empty: known by telephone only
    QByteArray phone; ///< may be empty
    int place = 0; ///< into places()
    bool shouts = false; ///< types the e-mail in capitals now and then
};

struct Bought {
    const Product* product = nullptr;
    int quantity = 1;
};

enum class Channel { Web, Pos, Draft };

/// What the shop did with an order.
enum class Fate { Paid, Pending, Cancelled, CancelledAndVoided, Refunded, PartlyRefunded, Voided };

struct Purchase {
    qint64 second = 0; ///< since 1970 on the shop's clock
    int person = -1; ///< into people; −1: nobody known (a walk-in)
    Channel channel = Channel::Web;
    Fate fate = Fate::Paid;
    int source = 0; ///< into Sources
    bool isGift = false;
    QByteArrayView discountCode; ///< ten per cent off
    std::vector<Bought> items;
};

struct History {
    std::vector<Person> people;
    std::vector<Purchase> purchases; ///< oldest first
};

/// Lives the shop's two years: who comes, what for, how often and until when.
[[nodiscard]] History makeHistory(const Parameters& parameters);

} // namespace core::demoshop
