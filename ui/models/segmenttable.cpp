// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/segmenttable.h"

#include "core/segments/conditiontext.h"
#include "ui/models/metrictext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using core::Segment;
using core::SegmentFigures;

namespace ui {

namespace {

const QString Waiting = u"…"_s;
const QString Nothing = u"–"_s;

/// The metric that a column shows, if it is one.
std::optional<Metric> metricOf(int column)
{
    switch (column) {
    case SegmentTable::Customers:
        return Metric::Customers;
    case SegmentTable::RepeatRate:
        return Metric::RepeatRate;
    case SegmentTable::LifetimeValue:
        return Metric::LifetimeValue;
    case SegmentTable::AverageOrder:
        return Metric::AverageOrder;
    case SegmentTable::MeanOfMeans:
        return Metric::MeanOfMeans;
    case SegmentTable::OrderCount:
        return Metric::OrderCount;
    case SegmentTable::MedianInterval:
        return Metric::MedianInterval;
    case SegmentTable::MeanInterval:
        return Metric::MeanInterval;
    default:
        return std::nullopt;
    }
}

bool isText(int column)
{
    return column == SegmentTable::Name || column == SegmentTable::Conditions;
}

/// A tooltip of more than a few words wraps only if it is rich.
QString wrapped(const QString& text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace

void SegmentTable::setSegments(std::vector<Segment> segments)
{
    beginResetModel();
    m_segments = std::move(segments);
    QSet<core::SegmentId> there;
    for (const Segment& segment : m_segments)
        there.insert(segment.id);
    std::erase_if(m_figures, [&](const auto& entry) { return !there.contains(entry.first); });
    endResetModel();
}

void SegmentTable::setPeriod(const core::Period& period, const QString& currency)
{
    if (m_period == period && m_currency == currency)
        return;
    beginResetModel();
    m_period = period;
    m_currency = currency;
    m_figures.clear();
    endResetModel();
}

void SegmentTable::setFigures(const SegmentFigures& figures)
{
    const auto row = std::ranges::find(m_segments, figures.segment, &Segment::id);
    if (row == m_segments.end() || figures.period != m_period)
        return;
    m_figures[figures.segment] = figures;
    const int at = static_cast<int>(row - m_segments.begin());
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

const SegmentFigures* SegmentTable::figuresAt(int row) const
{
    const auto found = m_figures.find(segmentAt(row).id);
    return found == m_figures.end() ? nullptr : &found->second;
}

int SegmentTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_segments.size());
}

int SegmentTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SegmentTable::text(int row, int column) const
{
    const Segment& segment = segmentAt(row);
    if (column == Name)
        return segment.name;
    if (column == Conditions)
        return segment.isList() ? tr("A list from elsewhere") : core::conditionText(*segment.conditions);
    if (column == LoggedFrom)
        return segment.days.isEmpty() ? tr("not yet") : dayText(segment.days.first);
    const SegmentFigures* figures = figuresAt(row);
    if (!figures)
        return Waiting;
    if (const auto metric = metricOf(column))
        return metrictext::value(figures->now, *metric, m_currency);
    switch (column) {
    case Change: {
        const metrictext::Change change = metrictext::change(*figures, Metric::Customers, m_currency);
        return !change.isKnown() ? Nothing : change.percent.isEmpty() ? change.amount : change.percent;
    }
    case Orders:
        return figures->logged.isEmpty() ? Nothing : numberText(figures->sales.orders);
    case Revenue:
        return figures->logged.isEmpty() ? Nothing : moneyText(figures->sales.revenue, m_currency);
    default:
        return {};
    }
}

QString SegmentTable::detail(int row, int column) const
{
    const Segment& segment = segmentAt(row);
    if (column == LoggedFrom) {
        if (segment.days.isEmpty())
            return {};
        if (segment.firstRecordedDay > segment.days.last)
            return tr("all rebuilt");
        if (segment.firstRecordedDay <= segment.days.first)
            return tr("all recorded");
        return tr("recorded from %1").arg(dayText(segment.firstRecordedDay));
    }
    const SegmentFigures* figures = figuresAt(row);
    if (!figures || !figures->now.isLogged)
        return {};
    if (column == Customers)
        return figures->now.day < m_period.last ? tr("on %1").arg(dayText(figures->now.day)) : QString();
    if (column == Change) {
        const metrictext::Change change = metrictext::change(*figures, Metric::Customers, m_currency);
        return change.percent.isEmpty() ? QString() : change.amount;
    }
    if (const auto metric = metricOf(column); metric && column != Customers) {
        const metrictext::Change change = metrictext::change(*figures, *metric, m_currency);
        return change.text();
    }
    return {};
}

int SegmentTable::direction(int row, int column) const
{
    const SegmentFigures* figures = figuresAt(row);
    const auto metric = column == Change ? Metric::Customers : metricOf(column);
    const bool hasChange = figures && metric && column != Customers;
    return hasChange ? metrictext::change(*figures, *metric, m_currency).direction : 0;
}

SegmentTable::Tone SegmentTable::tone(int row, int column) const
{
    const Segment& segment = segmentAt(row);
    if (column == LoggedFrom)
        return segment.days.isEmpty() || segment.days.first > m_period.first - 1 ? Tone::Alert : Tone::Calm;
    const SegmentFigures* figures = figuresAt(row);
    if (column == Customers)
        return figures && figures->now.day < m_period.last ? Tone::Alert : Tone::Calm;
    if (column != Change || !figures)
        return Tone::Calm;
    const int direction = metrictext::change(*figures, Metric::Customers, m_currency).direction;
    if (direction == 0)
        return Tone::Calm;
    // More customers at risk are no good news.
    return (direction > 0) == (segment.stage != core::Stage::Risk) ? Tone::Good : Tone::Bad;
}

QVariant SegmentTable::sortKey(int row, int column) const
{
    constexpr double Last = -std::numeric_limits<double>::max(); // what is not known stands below all else
    const Segment& segment = segmentAt(row);
    if (isText(column))
        return text(row, column);
    if (column == LoggedFrom)
        return segment.days.isEmpty() ? core::Day::never().value : segment.days.first.value;
    const SegmentFigures* figures = figuresAt(row);
    if (!figures)
        return Last;
    if (const auto metric = metricOf(column))
        return metrictext::valueOf(figures->now, *metric).value_or(Last);
    switch (column) {
    case Change:
    case Trend: {
        if (!figures->now.isLogged || !figures->before.isLogged)
            return Last;
        const auto change = static_cast<double>(figures->now.customers - figures->before.customers);
        return figures->before.customers == 0 ? change : change / static_cast<double>(figures->before.customers);
    }
    case Orders:
        return static_cast<double>(figures->sales.orders);
    default:
        return static_cast<double>(figures->sales.revenue);
    }
}

QString SegmentTable::toolTip(int row, int column) const
{
    const Segment& segment = segmentAt(row);
    if (column == Name)
        return segment.note.isEmpty() ? segment.name : segment.name + u'\n' + segment.note;
    if (column == Conditions)
        return text(row, column);
    const SegmentFigures* figures = figuresAt(row);
    if (column == LoggedFrom && segment.days.isEmpty())
        return tr("Nothing is logged yet: there are no complete days of orders.");
    if (column == LoggedFrom) {
        return tr("Logged %1.").arg(rangeText(segment.days)) + u' '
            + tr("Days before the first recorded one were rebuilt from the orders as they are known now.");
    }
    if (!figures)
        return tr("Being worked out");
    QStringList lines;
    if (const auto metric = metricOf(column)) {
        lines << metrictext::name(*metric) + u": "_s + text(row, column);
        const metrictext::Change change = metrictext::change(*figures, *metric, m_currency);
        if (change.isKnown())
            lines << tr("%1 since %2").arg(change.text(), dayText(figures->before.day));
    }
    if (column == Change && figures->before.isLogged) {
        lines << tr("%1 on %2, %3 on %4")
                     .arg(numberText(figures->before.customers), dayText(figures->before.day),
                         numberText(figures->now.customers), dayText(figures->now.day));
    }
    if (column == Trend && !figures->trend.empty()) {
        lines << tr("%1 to %2 customers a day, %3")
                     .arg(numberText(*std::ranges::min_element(figures->trend)),
                         numberText(*std::ranges::max_element(figures->trend)), rangeText(figures->trendDays));
    }
    if (figures->isIncomplete() && !figures->logged.isEmpty())
        lines << tr("The log of this segment knows %1 only.").arg(rangeText(figures->logged));
    if (figures->now.unpriced() > 0 && column >= LifetimeValue && column <= MeanOfMeans)
        lines << tr("%Ln purchase(s) left out of money", nullptr, static_cast<int>(figures->now.unpriced()));
    return lines.join(u'\n');
}

QVariant SegmentTable::data(const QModelIndex& index, int role) const
{
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case DetailRole:
        return detail(row, column);
    case ToneRole:
        return static_cast<int>(tone(row, column));
    case DirectionRole:
        return direction(row, column);
    case TrendRole:
        return QVariant::fromValue(static_cast<const void*>(column == Trend ? figuresAt(row) : nullptr));
    case Qt::ToolTipRole:
        return wrapped(toolTip(row, column));
    case Qt::AccessibleTextRole: {
        if (column == Trend)
            return toolTip(row, column);
        const QString second = detail(row, column);
        return second.isEmpty() ? text(row, column) : text(row, column) + u", "_s + second;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SegmentModel::IdRole:
        return segmentAt(row).id.value;
    case SegmentModel::StageRole:
        return static_cast<int>(segmentAt(row).stage);
    case SegmentModel::SortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QVariant SegmentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const auto metric = metricOf(section);
    if (role == Qt::ToolTipRole && metric)
        return wrapped(metrictext::formula(*metric));
    struct Words {
        QString name, explanation;
    };
    const auto words = [&]() -> Words {
        switch (section) {
        case Name:
            return { tr("Segment"), {} };
        case Change:
            return { tr("Change"),
                tr("Customers on the last day of the period against those on the day before its first one. Below other "
                   "numbers stands their own change in the same time.") };
        case Trend:
            return { tr("Trend"),
                tr("Customers at the end of each day, from the lowest to the highest number. Rebuilt days are "
                   "faint.") };
        case Orders:
            return { tr("Orders from it"),
                tr("Orders in the period by customers who were in the segment on the day before the order.") };
        case Revenue:
            return { tr("Revenue from it"),
                tr("What the orders in the period came to, by customers who were in the segment on the day before the "
                   "order; after discounts and refunds as known now.") };
        case LoggedFrom:
            return { tr("Logged from"),
                tr("The first day the log knows this segment. Rebuilt days were worked out later from the orders as "
                   "they are known now; recorded days were worked out when their data first came.") };
        case Conditions:
            return { tr("Who is in it"), {} };
        default:
            return {};
        }
    };
    if (role == Qt::ToolTipRole)
        return wrapped(words().explanation);
    if (role != Qt::DisplayRole)
        return {};
    return metric ? metrictext::name(*metric) : words().name;
}

Qt::ItemFlags SegmentTable::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

} // namespace ui
