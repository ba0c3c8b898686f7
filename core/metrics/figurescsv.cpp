// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/figurescsv.h"

#include "core/base/csvtext.h"
#include "core/base/money.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

namespace {

class Line {
public:
    explicit Line(int currencyDigits)
        : m_digits(currencyDigits)
    {
    }

    void text(const QString& value) { m_cells << QString::fromUtf8(spreadsheetCell(value)); }
    void integer(qint64 value) { m_cells << QString::number(value); }
    void number(std::optional<double> value) { m_cells << (value ? plainNumber(*value) : QString()); }
    void money(std::optional<qint64> value) { m_cells << (value ? minorUnitsToText(*value, m_digits) : QString()); }
    void day(bool isKnown, Day value) { m_cells << (isKnown ? value.toIso() : QString()); }
    void empty() { m_cells << QString(); }

    void metrics(const SegmentMetrics& metrics)
    {
        if (metrics.isLogged)
            integer(metrics.customers);
        else
            empty();
        number(metrics.repeatRate());
        money(metrics.lifetimeValue());
        money(metrics.averageOrderValue());
        money(metrics.meanOfCustomerMeans());
        number(metrics.averageOrderCount());
        number(metrics.meanInterval());
        number(metrics.medianInterval());
    }

    [[nodiscard]] QByteArray bytes() const { return m_cells.join(u',').toUtf8() + '\n'; }

private:
    int m_digits;
    QStringList m_cells;
};

} // namespace

QString plainNumber(double value)
{
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0"_s ? u"0"_s : text;
}

QByteArray figuresAsCsv(const std::vector<NamedFigures>& rows, int currencyDigits)
{
    const QByteArray names[] = { "customers", "repeat_rate", "lifetime_value", "average_order_value",
        "mean_of_customer_means", "average_order_count", "interval_mean_days", "interval_median_days" };
    QByteArray csv = "segment,day";
    for (const QByteArray& name : names)
        csv += ',' + name;
    csv += ",day_before";
    for (const QByteArray& name : names)
        csv += ',' + name + "_before";
    csv += ",period_from,period_to,orders,revenue,purchases_without_money,first_day,last_day,first_recorded_day\n";

    for (const NamedFigures& row : rows) {
        const SegmentFigures& figures = row.figures;
        const bool isLogged = !figures.logged.isEmpty();
        Line line(currencyDigits);
        line.text(row.segment);
        line.day(figures.now.isLogged, figures.now.day);
        line.metrics(figures.now);
        line.day(figures.before.isLogged, figures.before.day);
        line.metrics(figures.before);
        line.day(isLogged, figures.period.first);
        line.day(isLogged, figures.period.last);
        line.integer(figures.sales.orders);
        line.money(figures.sales.revenue);
        line.integer(figures.now.unpriced());
        line.day(isLogged, figures.logged.first);
        line.day(isLogged, figures.logged.last);
        line.day(isLogged && figures.firstRecordedDay <= figures.logged.last, figures.firstRecordedDay);
        csv += line.bytes();
    }
    return csv;
}

} // namespace core
