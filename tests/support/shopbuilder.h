// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shopfacts.h"

#include <QStringList>

/// An order as tests write it down; a test's own slow answer reads it straight from here.
struct TestOrder {
    struct Line {
        QString title;
        QString variant;
        QString sku;
        QString vendor;
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
    ShopBuilder& customer(const std::vector<TestOrder>& orders)
    {
        core::ShopFacts::Customer customer{ static_cast<core::CustomerNumber>(m_facts.customers.size() + 1),
            core::Day::never(), static_cast<quint32>(m_facts.orders.size()), static_cast<quint32>(orders.size()) };
        qint64 instant = 0;
        for (const TestOrder& order : orders) {
            customer.known = std::min(customer.known, core::Day{ order.day });
            add(order, ++instant);
        }
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
        core::ShopFacts::OrderFact fact;
        fact.orderedAt = instant;
        fact.day = { order.day };
        fact.weekday = static_cast<quint8>(fact.day.toDate().dayOfWeek());
        fact.month = static_cast<quint8>(fact.day.toDate().month());
        fact.countsUntil = { order.until };
        fact.paid = order.paid;
        fact.channel = number(order.channel);
        fact.source = number(order.source);
        fact.utmSource = number(order.utmSource);
        fact.utmMedium = number(order.utmMedium);
        fact.utmCampaign = number(order.utmCampaign);
        fact.country = number(order.country);
        fact.region = number(order.region);
        fact.firstLine = static_cast<quint32>(m_facts.lines.size());
        fact.lineCount = static_cast<quint32>(order.lines.size());
        for (const TestOrder::Line& line : order.lines) {
            m_facts.lines.push_back({ number(line.title), number(fullName(line)), number(line.variant),
                number(line.sku), number(line.vendor), 1 });
        }
        fact.firstTag = static_cast<quint32>(m_facts.lists.size());
        fact.tagCount = static_cast<quint32>(order.tags.size());
        for (const QString& tag : order.tags)
            m_facts.lists.push_back(number(tag));
        fact.firstCode = static_cast<quint32>(m_facts.lists.size());
        fact.codeCount = static_cast<quint32>(order.codes.size());
        for (const QString& code : order.codes)
            m_facts.lists.push_back(number(code));
        m_facts.orders.push_back(fact);
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
