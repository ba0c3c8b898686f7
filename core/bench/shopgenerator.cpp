// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/shopgenerator.h"

#include "core/bench/dice.h"
#include "core/db/transaction.h"
#include "core/importing/importstore.h"
#include "core/shop/productstore.h"
#include "core/shop/profilestore.h"
#include "core/shop/settings.h"
#include "core/shop/shopstore.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::bench {

namespace {

constexpr qint64 DayLength = 86'400'000; // milliseconds
constexpr qint64 TokyoOffset = 9 * 3'600'000; // no clock is ever changed there
constexpr int FirstDay = 19'000; // 2022-01-08
constexpr int Cities = 3'000;

/// Several streams of chance, so that a customer is the same wherever they come up.
enum Stream : quint64 { Orders = 1, Customers = quint64(1) << 32 };

template <size_t Size>
QString one(Dice& dice, const std::array<QString, Size>& texts)
{
    return texts[static_cast<size_t>(dice.below(static_cast<int>(Size)))];
}

class Generator {
public:
    Generator(Connection& connection, const ShopShape& shape, ImportId import)
        : m_connection(connection)
        , m_shape(shape)
        , m_import(import)
    {
    }

    Result<void> run()
    {
        return writeProducts().and_then([this] { return writeOrders(); }).and_then([this] { return writeProfiles(); });
    }

private:
    static QString keyOf(int customer) { return u"c%1@example.com"_s.arg(customer, 7, 10, QLatin1Char('0')); }
    static QString productOf(int product) { return u"Product %1"_s.arg(product); }
    static QString skuOf(int product, int variant) { return u"SKU-%1-%2"_s.arg(product).arg(variant); }

    ShopPlace placeOf(int customer) const
    {
        Dice dice(m_shape.seed, Customers + quint64(customer));
        const int city = dice.below(Cities);
        return { m_countries[static_cast<size_t>(city) % m_countries.size()], u"Region %1"_s.arg(city % 60),
            u"City %1"_s.arg(city), u"%1"_s.arg(10'000 + city * 7 + dice.below(7)) };
    }

    Result<void> writeProducts()
    {
        auto writer = ProductWriter::prepare(m_connection, m_import);
        if (!writer)
            return tl::unexpected(writer.error());
        for (int i = 0; i < ShopShape::Products; ++i) {
            ShopProduct product;
            product.title = productOf(i);
            product.handle = u"product-%1"_s.arg(i);
            product.vendor = u"Vendor %1"_s.arg(i % 12);
            product.type = u"Type %1"_s.arg(i % 20);
            product.category = u"Category %1"_s.arg(i % 7);
            product.tags = QStringList{ u"tag%1"_s.arg(i % 9), u"season%1"_s.arg(i % 4) };
            product.collections = QStringList{ u"Collection %1"_s.arg(i % 15) };
            for (int variant = 0; variant < 3; ++variant)
                product.skus.append(skuOf(i, variant));
            if (auto put = writer->put(product); !put)
                return tl::unexpected(put.error());
        }
        return {};
    }

    Result<void> writeOrders()
    {
        auto writer = OrderWriter::prepare(m_connection, m_import, u"JPY"_s);
        if (!writer)
            return tl::unexpected(writer.error());
        Dice dice(m_shape.seed, Orders);
        for (int i = 0; i < m_shape.orders; ++i) {
            const auto put = writer->put(makeOrder(i, dice));
            if (!put)
                return tl::unexpected(put.error());
        }
        return {};
    }

    /// Whoever comes for the first time is the next one of all; the others came before, the later the likelier.
    int customerOf(int index, Dice& dice) const
    {
        const auto arrived = [this](qint64 orders) { return orders * m_shape.customers / m_shape.orders; };
        const qint64 before = arrived(index);
        if (before == 0 || arrived(index + 1) > before)
            return static_cast<int>(before);
        const qint64 back = dice.below(1000) * qint64(dice.below(1000));
        return static_cast<int>(before - 1 - back * (before - 1) / 1'000'000);
    }

    Order makeOrder(int index, Dice& dice) const
    {
        const int customer = customerOf(index, dice);
        Order order;
        order.externalId = QString::number(5'000'000'000'000 + qint64(index) * 32'768);
        order.name = u"#%1"_s.arg(1001 + index);
        order.customerKey = keyOf(customer);
        const qint64 local = FirstDay * DayLength + qint64(index) * ShopShape::Days * DayLength / m_shape.orders;
        order.orderedAt = local - TokyoOffset;
        order.day = { static_cast<qint32>(local / DayLength) };
        order.currency = u"JPY"_s;
        order.isTest = dice.permille(2);
        order.channel = one(dice, m_channels);
        if (order.channel == u"pos") {
            order.location = u"Shop %1"_s.arg(dice.below(6));
        } else {
            order.referrer = one(dice, m_referrers);
            order.landingPage = u"/products/product-%1"_s.arg(dice.below(60));
            if (dice.permille(400))
                takeCampaign(order, dice);
        }
        order.shipping = placeOf(customer);
        order.billing = order.shipping;
        order.country = order.shipping.country;
        order.region = order.shipping.region;
        order.paymentMethod = one(dice, m_payments);
        order.shippingMethod = one(dice, m_shippings);
        if (dice.permille(50))
            order.note = u"Please ring %1 times"_s.arg(dice.below(5'000));
        if (dice.permille(200))
            order.tags = QStringList{ u"tag%1"_s.arg(dice.below(12)) };
        addLines(order, dice);
        takeMoney(order, dice);
        return order;
    }

    void takeCampaign(Order& order, Dice& dice) const
    {
        order.utmSource = one(dice, m_sources);
        order.source = order.utmSource;
        order.utmMedium = u"cpc"_s;
        order.utmCampaign = u"campaign %1"_s.arg(dice.below(80));
        order.utmTerm = u"term %1"_s.arg(dice.below(200));
        order.utmContent = u"content %1"_s.arg(dice.below(30));
    }

    static void addLines(Order& order, Dice& dice)
    {
        for (int lines = dice.between(1, 3); lines > 0; --lines) {
            const int product = std::min(dice.below(ShopShape::Products), dice.below(ShopShape::Products));
            const int variant = dice.below(3);
            LineItem line;
            line.title = productOf(product);
            line.variant = u"Size %1"_s.arg(variant);
            line.name = line.title + u" - "_s + line.variant;
            line.sku = skuOf(product, variant);
            line.vendor = u"Vendor %1"_s.arg(product % 12);
            line.quantity = 1 + dice.below(3) / 2;
            line.price = 300 + product * 11 % 4'000;
            order.lines.push_back(line);
        }
    }

    static void takeMoney(Order& order, Dice& dice)
    {
        qint64 sum = 0;
        for (const LineItem& line : order.lines)
            sum += line.quantity * *line.price;
        order.discount = 0;
        if (dice.permille(150)) {
            order.discountCodes = QStringList{ u"SALE%1"_s.arg(dice.below(20)) };
            order.discount = sum / 10;
        }
        order.subtotal = sum - *order.discount;
        order.total = *order.subtotal + 500;
        order.refunded = 0;
        order.financialStatus = u"paid"_s;
        order.fulfillmentStatus = dice.permille(970) ? u"fulfilled"_s : u"unfulfilled"_s;
        if (dice.permille(20)) {
            order.cancelledDay = order.day + dice.below(9);
            order.cancelledAt = order.orderedAt + (order.cancelledDay->value - order.day.value) * DayLength;
        } else if (dice.permille(15)) {
            order.financialStatus = u"refunded"_s;
            order.refunded = order.total;
        } else if (dice.permille(30)) {
            order.financialStatus = u"partially_refunded"_s;
            order.refunded = *order.total / 4;
        }
    }

    Result<void> writeProfiles()
    {
        auto writer = ProfileWriter::prepare(m_connection, m_import);
        if (!writer)
            return tl::unexpected(writer.error());
        for (int i = 0; i < m_shape.customers; ++i) {
            Dice dice(m_shape.seed, Customers + quint64(i));
            CustomerProfile profile;
            profile.idKey = u"id:%1"_s.arg(6'000'000'000 + i);
            profile.emailKey = keyOf(i);
            profile.acceptsEmail = dice.permille(600);
            profile.acceptsSms = dice.permille(200);
            profile.language = dice.permille(700) ? u"ja"_s : u"en"_s;
            profile.accountState = dice.permille(500) ? u"enabled"_s : u"disabled"_s;
            if (dice.permille(30))
                profile.company = u"Company %1"_s.arg(dice.below(900));
            profile.place = placeOf(i);
            if (dice.permille(250))
                profile.tags = QStringList{ u"vip%1"_s.arg(dice.below(5)) };
            profile.extras = { { u"Birthday"_s, u"%1-%2"_s.arg(dice.between(1, 12)).arg(dice.between(1, 28)) } };
            if (auto put = writer->put(profile); !put)
                return tl::unexpected(put.error());
        }
        return profilestore::link(m_connection);
    }

    Connection& m_connection;
    const ShopShape m_shape;
    const ImportId m_import;
    const std::array<QString, 8> m_countries{ u"JP"_s, u"JP"_s, u"JP"_s, u"KR"_s, u"US"_s, u"DE"_s, u"FR"_s, u"TW"_s };
    const std::array<QString, 3> m_channels{ u"web"_s, u"web"_s, u"pos"_s };
    const std::array<QString, 4> m_referrers{ QString(), u"https://search.example.com/"_s,
        u"https://social.example.com/"_s, u"https://news.example.com/"_s };
    const std::array<QString, 4> m_sources{ u"search"_s, u"social"_s, u"Display Ads"_s, u"newsletter"_s };
    const std::array<QString, 4> m_payments{ u"Card"_s, u"Cash"_s, u"Invoice"_s, u"Wallet"_s };
    const std::array<QString, 3> m_shippings{ u"Standard"_s, u"Express"_s, u"Pickup"_s };
};

} // namespace

Result<void> generateShop(Connection& connection, const ShopShape& shape)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Settings settings;
    settings.timeZone = "Asia/Tokyo";
    settings.currency = u"JPY"_s;
    if (auto saved = settingsstore::save(connection, settings); !saved)
        return saved;
    const auto import = importstore::begin(connection, u"invented"_s, 0);
    if (!import)
        return tl::unexpected(import.error());
    if (auto done = Generator(connection, shape, *import).run(); !done)
        return done;
    return transaction->commit();
}

} // namespace core::bench
