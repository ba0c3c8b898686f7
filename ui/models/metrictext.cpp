// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/metrictext.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;
using core::SegmentFigures;
using core::SegmentMetrics;

namespace ui::metrictext {

namespace {

std::optional<double> asReal(std::optional<qint64> value)
{
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}

QString decimal(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

/// The number as the table writes it, without a sign of its own for what is above 0.
QString plain(double value, Metric metric, const QString& currency)
{
    switch (metric) {
    case Metric::Customers:
        return numberText(std::llround(value));
    case Metric::RepeatRate:
        return tr("%1 %").arg(decimal(value * 100, 1));
    case Metric::LifetimeValue:
    case Metric::AverageOrder:
    case Metric::MeanOfMeans:
        return moneyText(std::llround(value), currency);
    case Metric::OrderCount:
        return decimal(value, 2);
    case Metric::MedianInterval:
    case Metric::MeanInterval:
        return tr("%1 d").arg(decimal(value, value == std::floor(value) ? 0 : 1));
    }
    Q_UNREACHABLE();
}

/// How small a change still shows.
double grain(Metric metric)
{
    switch (metric) {
    case Metric::RepeatRate:
        return 0.001;
    case Metric::OrderCount:
        return 0.01;
    case Metric::MedianInterval:
    case Metric::MeanInterval:
        return 0.1;
    default:
        return 1;
    }
}

QString withSign(int direction, const QString& text)
{
    return (direction > 0 ? u"+"_s : u"−"_s) + text;
}

} // namespace

std::optional<double> valueOf(const SegmentMetrics& metrics, Metric metric)
{
    switch (metric) {
    case Metric::Customers:
        return metrics.isLogged ? std::optional(static_cast<double>(metrics.customers)) : std::nullopt;
    case Metric::RepeatRate:
        return metrics.repeatRate();
    case Metric::LifetimeValue:
        return asReal(metrics.lifetimeValue());
    case Metric::AverageOrder:
        return asReal(metrics.averageOrderValue());
    case Metric::MeanOfMeans:
        return asReal(metrics.meanOfCustomerMeans());
    case Metric::OrderCount:
        return metrics.averageOrderCount();
    case Metric::MedianInterval:
        return metrics.medianInterval();
    case Metric::MeanInterval:
        return metrics.meanInterval();
    }
    Q_UNREACHABLE();
}

QString value(const SegmentMetrics& metrics, Metric metric, const QString& currency)
{
    const auto number = valueOf(metrics, metric);
    return number ? plain(*number, metric, currency) : u"–"_s;
}

QString Change::text() const
{
    return percent.isEmpty() ? amount : amount + u" · "_s + percent;
}

Change change(const SegmentFigures& figures, Metric metric, const QString& currency)
{
    const auto now = valueOf(figures.now, metric);
    const auto before = valueOf(figures.before, metric);
    if (!now || !before)
        return {};
    const double difference = *now - *before;
    Change change;
    if (std::abs(difference) >= grain(metric) / 2)
        change.direction = difference > 0 ? 1 : -1;
    if (change.direction == 0) {
        change.amount = u"±0"_s;
        return change;
    }
    const double size = std::abs(difference);
    if (metric == Metric::RepeatRate) {
        change.amount = withSign(change.direction, tr("%1 points").arg(decimal(size * 100, 1)));
        return change;
    }
    change.amount = withSign(change.direction, plain(size, metric, currency));
    if (*before != 0)
        change.percent = withSign(change.direction, tr("%1 %").arg(decimal(size / std::abs(*before) * 100, 1)));
    return change;
}

QString name(Metric metric)
{
    switch (metric) {
    case Metric::Customers:
        return tr("Customers");
    case Metric::RepeatRate:
        return tr("Repeat rate");
    case Metric::LifetimeValue:
        return tr("Lifetime value");
    case Metric::AverageOrder:
        return tr("Avg. order");
    case Metric::MeanOfMeans:
        return tr("Mean of means");
    case Metric::OrderCount:
        return tr("Orders each");
    case Metric::MedianInterval:
        return tr("Interval");
    case Metric::MeanInterval:
        return tr("Mean interval");
    }
    Q_UNREACHABLE();
}

QString formula(Metric metric)
{
    switch (metric) {
    case Metric::Customers:
        return tr("Customers who are in the segment at the end of the day.");
    case Metric::RepeatRate:
        return tr("Customers of the segment with two or more purchases up to that day ÷ those with at least one.");
    case Metric::LifetimeValue:
        return tr("All that the customers of the segment paid up to that day, with tax and shipping, after discounts "
                  "and refunds ÷ customers. Orders in another currency are left out of money.");
    case Metric::AverageOrder:
        return tr("All that the customers of the segment paid up to that day ÷ their purchases. Orders in another "
                  "currency are left out.");
    case Metric::MeanOfMeans:
        return tr("Mean of customer means: each customer's own average order, averaged over the customers. Whoever "
                  "orders rarely weighs as much as whoever orders often.");
    case Metric::OrderCount:
        return tr("Purchases of the customers of the segment up to that day ÷ customers.");
    case Metric::MedianInterval:
        return tr("Median of the days between one purchase of a customer and the next, over all customers of the "
                  "segment.");
    case Metric::MeanInterval:
        return tr("Mean of the days between one purchase of a customer and the next, over all customers of the "
                  "segment.");
    }
    Q_UNREACHABLE();
}

} // namespace ui::metrictext
