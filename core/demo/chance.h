// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <random>

namespace core::demoshop {

/// Chance that is the same on every machine: the standard's engine is portable, its distributions are not.
class Chance {
public:
    explicit Chance(quint32 seed)
        : m_engine(seed)
    {
    }

    /// 0 … count − 1.
    int below(int count) { return static_cast<int>((quint64(m_engine()) * quint64(count)) >> 32); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool permille(int share) { return below(1000) < share; }

    /// An index by its weight.
    template <size_t N>
    int weighted(const std::array<int, N>& weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int rest = below(total);
        for (size_t i = 0; i < N; ++i) {
            rest -= weights[i];
            if (rest < 0)
                return static_cast<int>(i);
        }
        return static_cast<int>(N) - 1;
    }

    /// A waiting time of at least a day around `mean` days, mostly short and now and then long.
    int waitingDays(int mean)
    {
        // Thousandths of the mean: the 16 middle sixteenths of an exponential distribution.
        static constexpr std::array<int, 16> Quantiles = { 32, 98, 170, 247, 331, 421, 521, 633, 758, 901, 1068, 1269,
            1520, 1856, 2367, 3466 };
        const int quantile = Quantiles[static_cast<size_t>(below(16))];
        return 1 + (mean * quantile + below(1000)) / 1000;
    }

private:
    std::mt19937 m_engine;
};

} // namespace core::demoshop
