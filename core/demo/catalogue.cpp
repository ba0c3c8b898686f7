// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/catalogue.h"

#include <QtGlobal>

namespace core::demoshop {

namespace {

constexpr std::array<Product, 20> Catalogue = { {
    { "Rum Baba", "", "BABA-1", 680 },
    { "Rum Baba", "Box of 4", "BABA-4", 2600 },
    { "Herbal Tea Bags", "Chamomile", "TEA-HB-CH", 1280 },
    { "Herbal Tea Bags", "Lemongrass", "TEA-HB-LG", 1280 },
    { "Herbal Tea Bags", "Hibiscus / Rose Hip", "TEA-HB-HR", 1380 },
    { "Sandwich", "Ham & Comté", "SAND-HC", 620 },
    { "Sandwich", "Egg", "SAND-EG", 540 },
    { "Sandwich", "Grilled Vegetables", "SAND-GV", 580 },
    { "Madeleine", "Box of 6", "MAD-6", 1450 },
    { "Madeleine", "Lemon", "MAD-LE", 260 },
    { "Financier", "Almond", "FIN-AL", 280 },
    { "Financier", "Matcha", "FIN-MA", 300 },
    { "Trial Box", "", "TRIAL-1", 1980 },
    { "Crunchy Granola", "Maple", "GRAN-MA", 1680 },
    { "Crunchy Granola", "Cocoa", "GRAN-CO", 1680 },
    { "Refreshing Mint Tea", "", "TEA-MINT", 1180 },
    { "Refreshing Mint Tea", "Large", "TEA-MINT-L", 1980 },
    { "Umami Crackers", "Kombu", "UMAMI-KO", 780 },
    { "Umami Crackers", "Shiitake", "UMAMI-SH", 780 },
    { "Croissant", "", "", 320 },
} };

constexpr std::array<std::pair<size_t, size_t>, TasteCount> Runs = { { { 0, 2 }, { 2, 3 }, { 5, 3 }, { 8, 2 },
    { 10, 2 }, { 12, 1 }, { 13, 2 }, { 15, 2 }, { 17, 2 }, { 19, 1 } } };

constexpr std::array<Place, 11> Places = { {
    { "JP", "JP-13", "Tokyo", "Kita Ward", "114-0000" },
    { "JP", "JP-13", "Tokyo", "Bunkyo Ward", "112-0000" },
    { "JP", "JP-14", "Kanagawa", "Yokohama", "220-0000" },
    { "JP", "JP-27", "Osaka", "Osaka", "530-0000" },
    { "JP", "JP-26", "Kyoto", "Kyoto", "600-0000" },
    { "JP", "JP-23", "Aichi", "Nagoya", "450-0000" },
    { "JP", "JP-40", "Fukuoka", "Fukuoka", "810-0000" },
    { "JP", "JP-01", "Hokkaido", "Sapporo", "060-0000" },
    { "KR", "KR-11", "Seoul", "Seoul", "04500" },
    { "US", "CA", "California", "San Jose", "95110" },
    { "FR", "", "", "Lyon", "69001" },
} };

constexpr std::array<QByteArrayView, 24> GivenNames = { "Haruka", "Yuto", "Sakura", "Ren", "Aoi", "Sota", "Hina",
    "Kaito", "Mei", "Riku", "Yui", "Haruto", "Rin", "Minato", "Akari", "Daichi", "Emi", "Kenji", "Naomi", "Shin",
    "Chloé", "Luc", "Mina", "Jun" };
constexpr std::array<QByteArrayView, 23> FamilyNames = { "Mori", "Tanabe", "Kawai", "Hoshino", "Nagai", "Uchida",
    "Kubo", "Sakai", "Onda", "Fujii", "Arata", "Miyagi", "Shirai", "Okumura", "Tsuda", "Hirano", "Kitano", "Asano",
    "Noda", "Senda", "Martin", "Park", "Ogawa" };

constexpr std::array<Utm, Sources.size()> Links = { {
    { "", "", "", "", "", "" },
    { "search", "organic", "", "rum baba tokyo", "", "https://search.example.com/" },
    { "display", "cpc", "afternoon-tea", "", "banner-wide", "https://news.example.com/food" },
    { "instagram", "social", "rum-baba-reel", "", "reel-3", "https://social.example.com/maisonbaba" },
    { "newsletter", "email", "", "", "button", "" },
    { "", "", "", "", "", "https://friend.example.com/" },
    { "foodblog", "referral", "tea-for-two", "", "", "https://foodblog.example.com/rum-baba" },
} };

} // namespace

std::span<const Product> productsOf(Taste taste)
{
    const auto [first, count] = Runs[static_cast<size_t>(taste)];
    return std::span(Catalogue).subspan(first, count);
}

Utm utmOf(int source)
{
    return Links[static_cast<size_t>(source)];
}

std::span<const Place> places()
{
    return Places;
}

QByteArrayView givenName(int number)
{
    return GivenNames[static_cast<size_t>(number) % GivenNames.size()];
}

QByteArrayView familyName(int number)
{
    return FamilyNames[static_cast<size_t>(number) % FamilyNames.size()];
}

} // namespace core::demoshop
