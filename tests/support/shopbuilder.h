// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "core/shop/shopfacts.h"

#include <QDate>
#include <QStringList>

#include <map>

/// An order as tests write it down; a test's own slow answer reads it straight from here.
struct TestOrder {
    struct Line {
        QString title;
        QString variant;
        QString sku;
        QString vendor;
        QString type = {};
        QString category = {};
        QStringList collections = {};
        QStringList tags = {};
        int quantity = 1;
        qint64 price = 0;
        qint64 discount = 0;
    };

    int day = 0;
    int until = core::Day::never().value; ///< first day it does not count
    qint64 paid = 0;
    QString channel;
    QString source;
    QString utmSource;
    QString utmMedium;
    QString utmCampaign;
    QString country;
    QString region;
    QStringList tags;
    QStringList codes;
    std::vector<Line> lines;
    int minute = 12 * 60; ///< of the day
    bool isInCurrency = true;
    bool isCancelled = false;
    qint64 subtotal = 0;
    qint64 discount = 0;
    qint64 refunded = 0;
    std::map<core::OrderAttribute, QString> texts; ///< the other attributes that are one text
};

/// What is known of a customer besides the orders.
struct TestCustomer {
    int added = core::Day::never().value;
    core::Answer acceptsEmail = core::Answer::Unknown;
    core::Answer acceptsSms = core::Answer::Unknown;
    QStringList tags;
    std::map<core::Fact, QString> texts;
    std::map<QString, QString> columns;
};

/// Puts orders in memory as loadShopFacts would.
class ShopBuilder {
public:
    ShopBuilder()
    {
        m_facts.texts.emplace_back();
        m_facts.folded.emplace_back();
    }

    /// The orders of the next customer, in their order. Numbers begin at 1.
    ShopBuilder& customer(const std::vector<TestOrder>& orders, const TestCustomer& about = {})
    {
        core::ShopFacts::Customer customer;
        customer.number = static_cast<core::CustomerNumber>(m_facts.customers.size() + 1);
        customer.known = core::Day{ about.added };
        customer.firstOrder = static_cast<quint32>(m_facts.orders.size());
        customer.orderCount = static_cast<quint32>(orders.size());
        qint64 instant = 0;
        for (const TestOrder& order : orders) {
            customer.known = std::min(customer.known, core::Day{ order.day });
            add(order, ++instant);
        }
        describe(customer, about);
        m_facts.customers.push_back(customer);
        return *this;
    }

    [[nodiscard]] const core::ShopFacts& facts() const { return m_facts; }
    [[nodiscard]] core::ShopFacts& facts() { return m_facts; }

    static QString fullName(const TestOrder::Line& line)
    {
        return line.variant.isEmpty() ? line.title : line.title + QStringLiteral(" - ") + line.variant;
    }

private:
    void add(const TestOrder& order, qint64 instant)
    {
        using A = core::OrderAttribute;
        const auto text = [&](A attribute) {
            const auto found = order.texts.find(attribute);
            return number(found == order.texts.end() ? QString() : found->second);
        };
        core::ShopFacts::OrderFact fact;
        fact.orderedAt = instant;
        fact.day = { order.day };
        fact.countsUntil = { order.until };
        fact.minuteOfDay = static_cast<qint16>(order.minute);
        const QDate date = fact.day.toDate();
        fact.weekday = static_cast<quint8>(date.dayOfWeek());
        fact.month = static_cast<quint8>(date.month());
        fact.isInCurrency = order.isInCurrency;
        fact.hasTotal = order.isInCurrency;
        fact.isCancelled = order.isCancelled;
        if (order.isInCurrency) {
            fact.paid = order.paid;
            fact.total = order.paid + order.refunded;
            fact.subtotal = order.subtotal;
            fact.discount = order.discount;
            fact.refunded = order.refunded;
        }
        fact.channel = number(order.channel);
        fact.source = number(order.source);
        fact.utmSource = number(order.utmSource);
        fact.utmMedium = number(order.utmMedium);
        fact.utmCampaign = number(order.utmCampaign);
        fact.country = number(order.country);
        fact.region = number(order.region);
        fact.location = text(A::Location);
        fact.referrer = text(A::Referrer);
        fact.landingPage = text(A::LandingPage);
        fact.utmTerm = text(A::UtmTerm);
        fact.utmContent = text(A::UtmContent);
        fact.paymentMethod = text(A::PaymentMethod);
        fact.shippingMethod = text(A::ShippingMethod);
        fact.currency = text(A::Currency);
        fact.financialStatus = text(A::FinancialStatus);
        fact.fulfillmentStatus = text(A::FulfillmentStatus);
        fact.note = text(A::OrderNote);
        fact.shipping = { text(A::ShippingCountry), text(A::ShippingRegion), text(A::ShippingCity),
            text(A::ShippingPostcode) };
        fact.billing = { text(A::BillingCountry), text(A::BillingRegion), text(A::BillingCity),
            text(A::BillingPostcode) };
        fact.firstLine = static_cast<quint32>(m_facts.lines.size());
        fact.lineCount = static_cast<quint32>(order.lines.size());
        for (const TestOrder::Line& line : order.lines)
            add(line, order.isInCurrency);
        addList(order.tags, fact.firstTag, fact.tagCount);
        addList(order.codes, fact.firstCode, fact.codeCount);
        m_facts.orders.push_back(fact);
    }

    void add(const TestOrder::Line& line, bool isInCurrency)
    {
        core::ShopFacts::Product product;
        product.type = number(line.type);
        product.category = number(line.category);
        product.vendor = number(line.vendor);
        addList(line.tags, product.firstTag, product.tagCount);
        addList(line.collections, product.firstCollection, product.collectionCount);
        core::ShopFacts::Line fact;
        fact.title = number(line.title);
        fact.name = number(fullName(line));
        fact.variant = number(line.variant);
        fact.sku = number(line.sku);
        fact.vendor = number(line.vendor);
        fact.quantity = line.quantity;
        fact.product = static_cast<quint32>(m_facts.products.size());
        fact.price = isInCurrency ? line.price : 0;
        fact.discount = isInCurrency ? line.discount : 0;
        m_facts.products.push_back(product);
        m_facts.lines.push_back(fact);
    }

    void describe(core::ShopFacts::Customer& customer, const TestCustomer& about)
    {
        const auto text = [&](core::Fact fact) {
            const auto found = about.texts.find(fact);
            return number(found == about.texts.end() ? QString() : found->second);
        };
        customer.added = { about.added };
        customer.acceptsEmail = about.acceptsEmail;
        customer.acceptsSms = about.acceptsSms;
        customer.emailDomain = text(core::Fact::EmailDomain);
        customer.language = text(core::Fact::Language);
        customer.accountState = text(core::Fact::AccountState);
        customer.company = text(core::Fact::Company);
        customer.note = text(core::Fact::CustomerNote);
        customer.place = { text(core::Fact::CustomerCountry), text(core::Fact::CustomerRegion),
            text(core::Fact::CustomerCity), text(core::Fact::CustomerPostcode) };
        addList(about.tags, customer.firstTag, customer.tagCount);
        customer.firstExtra = static_cast<quint32>(m_facts.extras.size());
        customer.extraCount = static_cast<quint32>(about.columns.size());
        for (const auto& [name, value] : about.columns) {
            auto column = std::ranges::find(m_facts.extraColumns, name);
            if (column == m_facts.extraColumns.end())
                column = m_facts.extraColumns.insert(column, name);
            m_facts.extras.push_back({ static_cast<quint32>(column - m_facts.extraColumns.begin()), number(value) });
        }
    }

    void addList(const QStringList& texts, quint32& first, quint32& count)
    {
        first = static_cast<quint32>(m_facts.lists.size());
        count = static_cast<quint32>(texts.size());
        for (const QString& text : texts)
            m_facts.lists.push_back(number(text));
    }

    core::TextNumber number(const QString& text)
    {
        const auto known = std::ranges::find(m_facts.folded, text.toCaseFolded());
        if (known == m_facts.folded.end()) {
            m_facts.texts.push_back(text);
            m_facts.folded.push_back(text.toCaseFolded());
            return static_cast<core::TextNumber>(m_facts.texts.size() - 1);
        }
        return static_cast<core::TextNumber>(known - m_facts.folded.begin());
    }

    core::ShopFacts m_facts;
};
