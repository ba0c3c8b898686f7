// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/loggenerator.h"

#include "core/bench/customerlife.h"
#include "core/bench/dice.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <vector>

namespace core::bench {

namespace {

constexpr qsizetype PieceSize = 256 * 1024;

struct Plan {
    QByteArray name;
    Recipe recipe;
    int created = 0; ///< the log's day on which the segment's own log begins
};

struct Named {
    const char* name;
    Recipe recipe;
};

using enum Recipe::Kind;

/// The segments every shop has; the first ones of a log.
const std::array Usual{
    Named{ "One order", { Orders, 1, 1 } },
    Named{ "Two orders", { Orders, 2, 2 } },
    Named{ "Three orders", { Orders, 3, 3 } },
    Named{ "Four to six orders", { Orders, 4, 6 } },
    Named{ "Seven orders or more", { Orders, 7, CustomerLife::MostOrders } },
    Named{ "Active", { Recency, 0, 89 } },
    Named{ "At risk", { Recency, 90, 179 } },
    Named{ "Lost", { Recency, 180, 100'000 } },
    Named{ "Bought the bestseller", { Bought, 180, 60 } },
    Named{ "Newsletter", { Apart, 240, 300, 224 } },
};

/// What makes a further segment of a large log: smaller ones, and always others.
Named further(int index)
{
    const int row = index / 10;
    switch (index % 10) {
    case 0:
        return { "Bought a product", { Bought, 30 + 30 * (row % 8), 26 / row + 2 } };
    case 1:
        return { "Bought a series", { Bought, 90, 40 / row + 3, 900 } };
    case 2:
        return { "Subscribers", { Orders, 2 + row % 5, 4 + row % 5, 400 / row } };
    case 3:
        return { "Waiting", { Recency, 20 + 10 * (row % 6), 50 + 10 * (row % 6), 250 / row } };
    case 4:
        return { "Sleeping", { Recency, 120 + 30 * (row % 6), 365, 390 / row } };
    case 5:
        return { "Coupon users", { Apart, 20 + 5 * (row % 8), 150, 85 / row } };
    case 6:
        return { "Shop visitors", { Apart, 60, 200, 140 / row } };
    case 7:
        return { "Members of the club", { Apart, 300, 500, 260 / row } };
    case 8:
        return { "Asked for help", { Apart, 7, 250, 50 / row } };
    default:
        return { "Wholesale", { Apart, 400, 200, 10 / row + 1 } };
    }
}

std::vector<Plan> plansFor(const LogShape& shape)
{
    const auto width = static_cast<int>(std::max<qsizetype>(QByteArray::number(shape.segments).size(), 2));
    std::vector<Plan> plans;
    for (int i = 0; i < shape.segments; ++i) {
        const auto at = static_cast<size_t>(i);
        const Named named = at < Usual.size() ? Usual[at] : further(i);
        // The number keeps names apart, and makes the order of the rows the order of the names.
        const QByteArray number = QByteArray::number(i + 1).rightJustified(width, '0');
        const int created = i % 7 == 6 ? static_cast<int>(qint64(shape.days) * (1 + i % 5) / 8) : 0;
        plans.push_back({ number + ' ' + named.name, named.recipe, created });
    }
    return plans;
}

/// Rows as text, handed on in pieces.
class RowWriter {
public:
    RowWriter(const LogShape& shape, const std::function<Result<void>(QByteArrayView)>& write)
        : m_write(write)
        , m_keyWidth(std::max<qsizetype>(QByteArray::number(shape.customers).size(), 7))
    {
        m_text.reserve(PieceSize + 1024);
        for (int day = 0; day < shape.days; ++day)
            m_days.push_back((firstGeneratedDay() + day).toIso().toLatin1());
        m_text = "segment,customer,joined,left\n";
    }

    /// `left` past the last day: still a member.
    Result<void> add(const QByteArray& segment, int customer, const Span& stay)
    {
        m_text += segment;
        m_text += ",c";
        m_text += QByteArray::number(customer).rightJustified(m_keyWidth, '0');
        m_text += "@example.com,";
        m_text += m_days[static_cast<size_t>(stay.joined)];
        m_text += ',';
        if (static_cast<size_t>(stay.left) < m_days.size())
            m_text += m_days[static_cast<size_t>(stay.left)];
        m_text += '\n';
        return m_text.size() < PieceSize ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        auto written = m_write(m_text);
        m_text.resize(0);
        return written;
    }

private:
    const std::function<Result<void>(QByteArrayView)>& m_write;
    qsizetype m_keyWidth;
    std::vector<QByteArray> m_days;
    QByteArray m_text;
};

} // namespace

Day firstGeneratedDay()
{
    return Day::fromDate(QDate(2024, 1, 1));
}

Result<void> generateLog(const LogShape& shape, const std::function<Result<void>(QByteArrayView)>& write)
{
    Q_ASSERT(shape.customers <= LogShape::MostCustomers && shape.days <= LogShape::MostDays);
    RowWriter rows(shape, write);
    std::vector<Span> spans;
    quint64 stream = 0;
    for (const Plan& plan : plansFor(shape)) {
        ++stream;
        for (int customer = 1; customer <= shape.customers; ++customer) {
            const auto who = static_cast<quint64>(customer);
            Dice lifeDice(shape.seed, who);
            const CustomerLife life(lifeDice, shape.days);
            Dice dice(shape.seed + stream, who);
            spans.clear();
            plan.recipe.addSpans(life, dice, shape.days, spans);
            for (const Span& span : spans) {
                const int joined = std::max(span.joined, plan.created);
                if (joined >= shape.days || span.left <= joined)
                    continue;
                if (auto added = rows.add(plan.name, customer, { joined, span.left }); !added)
                    return added;
            }
        }
    }
    return rows.flush();
}

} // namespace core::bench
