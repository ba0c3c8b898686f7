// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/timestamp.h"

#include "core/base/day.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Eats a text from the left; once something was missing, everything that follows is missing too.
class Eater {
public:
    explicit Eater(QByteArrayView text)
        : m_rest(text)
    {
    }

    int digits(qsizetype count)
    {
        if (m_rest.size() < count)
            m_isGood = false;
        int number = 0;
        for (qsizetype i = 0; m_isGood && i < count; ++i) {
            const char c = m_rest[i];
            m_isGood = c >= '0' && c <= '9';
            number = number * 10 + (c - '0');
        }
        if (!m_isGood)
            return 0;
        m_rest = m_rest.sliced(count);
        return number;
    }
    bool take(char c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    void need(char c) { m_isGood = take(c) && m_isGood; }
    void skipDigits()
    {
        while (!m_rest.isEmpty() && m_rest.front() >= '0' && m_rest.front() <= '9')
            m_rest = m_rest.sliced(1);
    }
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }
    [[nodiscard]] bool isGood() const { return m_isGood; }
    void fail() { m_isGood = false; }

private:
    QByteArrayView m_rest;
    bool m_isGood = true;
};

int eatOffset(Eater& eater)
{
    if (eater.rest() == "Z" || eater.rest() == "z" || eater.rest() == "UTC")
        return 0;
    const bool isWest = eater.take('-');
    if (!isWest)
        eater.need('+');
    const int hours = eater.digits(2);
    eater.take(':');
    const int minutes = eater.digits(2);
    if (!eater.rest().isEmpty() || hours > 18 || minutes > 59)
        eater.fail();
    const int seconds = (hours * 60 + minutes) * 60;
    return isWest ? -seconds : seconds;
}

} // namespace

std::optional<Timestamp> parseTimestamp(QByteArrayView text)
{
    Eater eater(text.trimmed());
    const int year = eater.digits(4);
    eater.need('-');
    const int month = eater.digits(2);
    eater.need('-');
    const int monthDay = eater.digits(2);
    if (!eater.take('T'))
        eater.need(' ');
    const int hour = eater.digits(2);
    eater.need(':');
    const int minute = eater.digits(2);
    int second = 0;
    if (eater.take(':')) {
        second = eater.digits(2);
        if (eater.take('.'))
            eater.skipDigits();
    }
    eater.take(' ');
    const int offset = eatOffset(eater);
    const QDate date(year, month, monthDay);
    if (!eater.isGood() || !date.isValid() || year < 1900 || year > 2200 || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    const qint64 local = Day::fromDate(date).value * 86'400LL + hour * 3600 + minute * 60 + second;
    return Timestamp{ (local - offset) * 1000, offset };
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2:%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace core
