// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace core::bench {

/// Times of one thing done again and again.
class Samples {
public:
    void add(qint64 nanoseconds) { m_nanoseconds.push_back(nanoseconds); }
    [[nodiscard]] bool isEmpty() const { return m_nanoseconds.empty(); }
    [[nodiscard]] double median() const { return quantile(0.5); } ///< nanoseconds, as all of these
    [[nodiscard]] double p99() const { return quantile(0.99); }
    [[nodiscard]] double slowest() const { return quantile(1); }
    [[nodiscard]] double quantile(double share) const;

    /// Runs it once and takes its time.
    template <typename Work>
    decltype(auto) time(const Work& work)
    {
        struct Clock {
            explicit Clock(Samples& owner)
                : samples(owner)
            {
                timer.start();
            }
            ~Clock() { samples.add(timer.nsecsElapsed()); }
            Q_DISABLE_COPY_MOVE(Clock)
            Samples& samples;
            QElapsedTimer timer;
        };
        const Clock clock(*this);
        return work();
    }

private:
    std::vector<qint64> m_nanoseconds;
};

constexpr double Microsecond = 1e3;
constexpr double Millisecond = 1e6;
constexpr double Second = 1e9;

/// What a run has found so far, in the order it is told.
class Report {
public:
    struct Figure {
        QString key; ///< with its unit: period_30_median_us
        QString text;
        double value = 0;
        QString unit; ///< as people read it
        QString target; ///< what a million customers are to reach, or empty
    };

    void add(const QString& key, const QString& text, double value, const QString& unit, const QString& target = {});
    void note(const QString& sentence) { m_notes.push_back(sentence); } ///< what a reader of the figures must know

    [[nodiscard]] const std::vector<Figure>& figures() const { return m_figures; }
    [[nodiscard]] const std::vector<QString>& notes() const { return m_notes; }
    [[nodiscard]] std::optional<double> value(const QString& key) const;
    /// {"figures": {key: number}, "order": [key], "notes": [sentence]}
    [[nodiscard]] QJsonObject toJson() const;

private:
    std::vector<Figure> m_figures;
    std::vector<QString> m_notes;
};

} // namespace core::bench
