// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/report.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::bench {

double Samples::quantile(double share) const
{
    if (m_nanoseconds.empty())
        return 0;
    std::vector<qint64> sorted = m_nanoseconds;
    std::ranges::sort(sorted);
    return static_cast<double>(sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1))]);
}

void Report::add(const QString& key, const QString& text, double value, const QString& unit, const QString& target)
{
    m_figures.push_back({ key, text, value, unit, target });
}

std::optional<double> Report::value(const QString& key) const
{
    const auto found = std::ranges::find(m_figures, key, &Figure::key);
    return found == m_figures.end() ? std::nullopt : std::optional(found->value);
}

QJsonObject Report::toJson() const
{
    QJsonObject figures;
    QJsonArray order;
    for (const Figure& figure : m_figures) {
        figures.insert(figure.key, figure.value);
        order.append(figure.key);
    }
    QJsonArray notes;
    for (const QString& note : m_notes)
        notes.append(note);
    return { { u"figures"_s, figures }, { u"order"_s, order }, { u"notes"_s, notes } };
}

} // namespace core::bench
