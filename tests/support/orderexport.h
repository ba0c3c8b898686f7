// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

// A small order export as Shopify writes it: each order of 1,000 yen, paid, one Rum Baba, at noon in Tokyo.

inline constexpr char OrderHeader[] = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,"
                                      "Lineitem name,Lineitem price\n";

inline QByteArray orderRow(int number, const char* customer, const char* day)
{
    return "#" + QByteArray::number(number) + ',' + customer + "@example.com,paid,JPY,1000," + day
        + " 12:00:00 +0900,1,Rum Baba,1000\n";
}

/// A customer and the days of their orders.
struct Buyer {
    const char* name;
    std::initializer_list<const char*> days;
};

/// With its header; the orders are numbered from 1001 in this order.
inline QByteArray exportOf(std::initializer_list<Buyer> buyers)
{
    QByteArray csv = OrderHeader;
    int number = 1000;
    for (const Buyer& buyer : buyers) {
        for (const char* day : buyer.days)
            csv += orderRow(++number, buyer.name, day);
    }
    return csv;
}

/// A shop that more than one test counts by hand: a and b went from one order to two in the last 7 days, g in the 7
/// days before, c earlier; f bought twice at once; d went on to three. The data are complete through July 30.
inline QByteArray exportOfTheLadder()
{
    return exportOf({
        { "a", { "2024-07-01", "2024-07-25" } },
        { "b", { "2024-07-02", "2024-07-30" } },
        { "c", { "2024-07-03", "2024-07-10" } },
        { "d", { "2024-07-05", "2024-07-26", "2024-07-27" } },
        { "e", { "2024-07-20" } },
        { "f", { "2024-07-28", "2024-07-28" } },
        { "g", { "2024-07-06", "2024-07-20" } },
        { "z", { "2024-07-31" } },
    });
}
