// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <span>

namespace core::demoshop {

struct Product {
    QByteArrayView title;
    QByteArrayView variant; ///< may be empty
    QByteArrayView sku; ///< may be empty
    int price; ///< yen, tax included
};

/// What a customer may fancy. Each taste is a run of products of the catalogue.
enum class Taste { RumBaba, HerbalTea, Sandwich, Madeleine, Financier, TrialBox, Granola, MintTea, Umami, Croissant };
inline constexpr int TasteCount = 10;

[[nodiscard]] std::span<const Product> productsOf(Taste taste);

inline constexpr std::array<QByteArrayView, 7> Sources = { "", "Search", "Display Ads", "Instagram", "Newsletter",
    "Referral", "Food Blog" };

/// How a source names itself in a link; empty: it does not.
struct Utm {
    QByteArrayView source, medium, campaign, term, content;
    QByteArrayView referrer; ///< the page the link is on
};
[[nodiscard]] Utm utmOf(int source);

struct Place {
    QByteArrayView country, code, province, city, zip;
};
[[nodiscard]] std::span<const Place> places(); ///< the first ones are in Japan
inline constexpr int JapanesePlaces = 8;

[[nodiscard]] QByteArrayView givenName(int number); ///< any number, taken modulo
[[nodiscard]] QByteArrayView familyName(int number);

} // namespace core::demoshop
