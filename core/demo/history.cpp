// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/history.h"

#include "core/demo/chance.h"

#include <algorithm>

namespace core::demoshop {

namespace {

constexpr int UmamiDays = 120; ///< the new product is on sale for the last four months
constexpr qint64 DaySeconds = 24 * 60 * 60;

/// How somebody shops. Weights of first tastes and of later ones are in the order of Taste.
struct Habit {
    int share; ///< of the customers, in thousandths
    int interval; ///< mean days between orders
    int dropOut; ///< chance to stay away for good after an order, in thousandths
    std::array<int, TasteCount> first;
    std::array<int, TasteCount> later;
};

enum HabitName { Curious, Occasional, Regular, BabaFan, TeaLover, TrialBuyer, Mornings, Fridays, HabitCount };

//                                            Baba Tea Sandw Mad Fin Trial Gran Mint Umami Crois
constexpr std::array<Habit, HabitCount> Habits = { {
    { 330, 60, 900, { 16, 22, 14, 16, 8, 0, 6, 6, 0, 12 }, { 16, 18, 12, 16, 10, 0, 8, 8, 4, 8 } },
    { 330, 62, 230, { 15, 24, 12, 18, 9, 0, 8, 8, 0, 6 }, { 16, 18, 8, 18, 10, 1, 9, 9, 6, 5 } },
    { 110, 30, 55, { 14, 20, 14, 18, 10, 0, 10, 10, 0, 4 }, { 18, 16, 10, 16, 12, 0, 10, 10, 6, 4 } },
    { 60, 27, 50, { 50, 14, 4, 18, 10, 0, 2, 2, 0, 0 }, { 70, 6, 2, 8, 6, 0, 2, 2, 3, 1 } },
    { 60, 34, 70, { 4, 50, 2, 10, 4, 0, 6, 24, 0, 0 }, { 6, 36, 2, 10, 6, 0, 6, 28, 6, 0 } },
    { 80, 42, 240, { 0, 0, 0, 0, 0, 100, 0, 0, 0, 0 }, { 16, 10, 2, 10, 6, 1, 28, 22, 5, 0 } },
    { 14, 1, 0, { 0, 0, 80, 0, 0, 0, 0, 0, 0, 20 }, { 0, 0, 84, 0, 0, 0, 0, 0, 2, 14 } },
    { 20, 7, 0, { 30, 0, 0, 40, 30, 0, 0, 0, 0, 0 }, { 34, 0, 0, 34, 28, 0, 0, 0, 2, 2 } },
} };

HabitName habitOf(Chance& chance)
{
    std::array<int, HabitCount> shares{};
    std::ranges::transform(Habits, shares.begin(), &Habit::share);
    return static_cast<HabitName>(chance.weighted(shares));
}

/// The shop grows: the last days bring about twice as many new customers as the first.
int arrivalDay(Chance& chance, int days)
{
    while (true) {
        const int day = chance.below(days);
        if (chance.below(2 * days) < days + day)
            return day;
    }
}

Person makePerson(Chance& chance, int number)
{
    Person person;
    const QByteArrayView given = givenName(chance.below(240));
    const QByteArrayView family = familyName(chance.below(230));
    person.name = given.toByteArray() + ' ' + family.toByteArray();
    const QByteArray serial = QByteArray::number(number + 1);
    const QByteArray phone = QByteArray("'+8190") + serial.rightJustified(8, '0');
    if (chance.permille(12)) {
        person.phone = phone;
    } else {
        QByteArray local = given.toByteArray().toLower();
        local.replace("\xC3\xA9", "e");
        person.email = local + '.' + family.toByteArray().toLower() + serial + "@example.com";
        person.shouts = chance.permille(15);
        if (chance.permille(250))
            person.phone = phone;
    }
    const int abroad = static_cast<int>(places().size()) - JapanesePlaces;
    person.place = chance.permille(25) ? JapanesePlaces + chance.below(abroad) : chance.below(JapanesePlaces);
    return person;
}

Fate fateOf(Chance& chance)
{
    constexpr std::array<int, 7> Weights = { 962, 3, 12, 4, 9, 6, 4 };
    return static_cast<Fate>(chance.weighted(Weights));
}

Bought pick(Chance& chance, Taste taste)
{
    const auto products = productsOf(taste);
    // The plain variant is the usual one.
    const int choice = chance.permille(550) ? 0 : chance.below(static_cast<int>(products.size()));
    return { &products[static_cast<size_t>(choice)], chance.permille(160) ? chance.between(2, 3) : 1 };
}

/// Tells the life of one customer with the shop.
class Life {
public:
    Life(Chance& chance, const Parameters& parameters, int person, std::vector<Purchase>& purchases)
        : m_chance(chance)
        , m_days(parameters.days)
        , m_firstDay(parameters.lastDay - (parameters.days - 1))
        , m_person(person)
        , m_purchases(purchases)
        , m_habitName(habitOf(chance))
        , m_habit(Habits[m_habitName])
        , m_isShopper(
              m_habitName == Mornings || m_habitName == Fridays || (m_habitName != TrialBuyer && chance.permille(270)))
        , m_crossing(chance.permille(300) ? 260 : 30)
        , m_source(m_isShopper && chance.permille(900) ? 0 : chance.weighted(SourceWeights))
    {
    }

    void live()
    {
        int day = arrivalDay(m_chance, m_days);
        if (m_habitName == Mornings || m_habitName == Fridays) {
            liveByHabit(day);
            return;
        }
        for (int order = 0; day < m_days; ++order) {
            buy(day, order);
            if (m_chance.permille(m_habit.dropOut))
                break;
            day += m_chance.waitingDays(m_habit.interval);
        }
        // Some of those who stayed away remember the shop after a long while.
        if (m_chance.permille(60)) {
            day += 120 + m_chance.waitingDays(90);
            if (day < m_days)
                buy(day, 1);
        }
    }

private:
    static constexpr std::array<int, Sources.size()> SourceWeights = { 18, 25, 24, 17, 8, 5, 3 };

    void liveByHabit(int day)
    {
        const int until = std::min(m_days, day + m_chance.between(40, m_habitName == Mornings ? 240 : 420));
        const int weekday = m_chance.permille(850) ? 5 : 6;
        int order = 0;
        for (; day < until; ++day) {
            const int today = (m_firstDay + day).toDate().dayOfWeek();
            const bool comes = m_habitName == Mornings ? today <= 5 && m_chance.permille(680)
                                                       : today == weekday && m_chance.permille(720);
            if (comes)
                buy(day, order++);
        }
    }

    void buy(int day, int order)
    {
        Purchase purchase;
        purchase.person = m_person;
        purchase.channel = channel();
        purchase.second = (m_firstDay + day).value * DaySeconds + clockTime(purchase.channel);
        purchase.fate = fateOf(m_chance);
        purchase.isGift = m_chance.permille(35);
        if (purchase.channel == Channel::Web && (order == 0 || m_chance.permille(350)))
            purchase.source = order == 0 || m_chance.permille(500) ? m_source : m_chance.weighted(SourceWeights);
        if (order == 0 && purchase.channel == Channel::Web && m_chance.permille(140))
            purchase.discountCode = "WELCOME10";
        else if (order == 1 && m_chance.permille(180))
            purchase.discountCode = "SECONDCUP";
        else if (m_habitName == BabaFan && m_chance.permille(60))
            purchase.discountCode = "BABA3";
        fillBasket(purchase, day, order);
        m_purchases.push_back(std::move(purchase));
    }

    void fillBasket(Purchase& purchase, int day, int order)
    {
        const int kinds = 1 + (m_chance.permille(300) ? 1 : 0) + (m_chance.permille(80) ? 1 : 0);
        for (int i = 0; i < kinds; ++i) {
            auto taste = static_cast<Taste>(m_chance.weighted(order == 0 ? m_habit.first : m_habit.later));
            if (taste == Taste::Umami && day < m_days - UmamiDays)
                taste = Taste::Croissant;
            const Bought bought = pick(m_chance, taste);
            const auto same = [&](const Bought& other) { return other.product == bought.product; };
            if (std::ranges::none_of(purchase.items, same))
                purchase.items.push_back(bought);
        }
    }

    Channel channel()
    {
        if (m_habitName == Mornings || m_habitName == Fridays)
            return m_chance.permille(15) ? Channel::Web : Channel::Pos;
        const int atTheShop = m_isShopper ? 1000 - m_crossing : m_crossing;
        if (m_chance.permille(8))
            return Channel::Draft;
        return m_chance.permille(atTheShop) ? Channel::Pos : Channel::Web;
    }

    int clockTime(Channel where)
    {
        constexpr int Minute = 60;
        if (m_habitName == Mornings)
            return m_chance.between(7 * 60 + 20, 8 * 60 + 50) * Minute + m_chance.below(60);
        if (m_habitName == Fridays)
            return m_chance.between(17 * 60 + 10, 19 * 60 + 50) * Minute + m_chance.below(60);
        const int from = where == Channel::Web ? 6 * 60 : 8 * 60;
        const int to = where == Channel::Web ? 23 * 60 + 59 : 19 * 60 + 59;
        return m_chance.between(from, to) * Minute + m_chance.below(60);
    }

    Chance& m_chance;
    int m_days;
    Day m_firstDay;
    int m_person;
    std::vector<Purchase>& m_purchases;
    HabitName m_habitName;
    const Habit& m_habit;
    bool m_isShopper; ///< rather comes to the shop than buys on the web
    int m_crossing; ///< how often in the other channel, in thousandths
    int m_source;
};

/// People who pay and go: orders at the till that name nobody.
void addWalkIns(Chance& chance, const Parameters& parameters, std::vector<Purchase>& purchases)
{
    const Day firstDay = parameters.lastDay - (parameters.days - 1);
    const int count = parameters.customers / 8;
    for (int i = 0; i < count; ++i) {
        Purchase purchase;
        purchase.channel = Channel::Pos;
        purchase.second = (firstDay + chance.below(parameters.days)).value * DaySeconds
            + chance.between(8 * 60, 19 * 60) * 60 + chance.below(60);
        purchase.items.push_back(pick(chance, chance.permille(500) ? Taste::Sandwich : Taste::Croissant));
        purchases.push_back(std::move(purchase));
    }
}

} // namespace

History makeHistory(const Parameters& parameters)
{
    History history;
    for (int i = 0; i < parameters.customers; ++i) {
        // A stream of its own for each customer: a smaller shop is a part of the larger one.
        Chance chance(parameters.seed + static_cast<quint32>(i) * 2654435761U);
        history.people.push_back(makePerson(chance, i));
        Life(chance, parameters, i, history.purchases).live();
    }
    Chance chance(parameters.seed);
    addWalkIns(chance, parameters, history.purchases);
    std::ranges::stable_sort(history.purchases, {}, &Purchase::second);
    return history;
}

} // namespace core::demoshop
