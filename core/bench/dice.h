// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core::bench {

/// Chance that is the same on every machine and costs nothing to begin anew for every customer (SplitMix64), so that a
/// log of any size needs no memory: what happened to a customer is thrown again whenever it is needed.
class Dice {
public:
    explicit Dice(quint64 seed, quint64 stream = 0)
        : m_state(mixed(mixed(seed + Step) ^ (stream * Step)))
    {
    }

    /// 0 … count − 1.
    int below(int count) { return static_cast<int>(((next() >> 32) * static_cast<quint64>(count)) >> 32); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool permille(int share) { return below(1000) < share; }
    /// A wait of at least a day around `mean` days: mostly shorter, now and then much longer.
    int wait(int mean)
    {
        const int usual = below(2 * mean);
        return 1 + (permille(250) ? usual + below(2 * mean) : usual / 2);
    }

private:
    static constexpr quint64 Step = 0x9e3779b97f4a7c15;

    static constexpr quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }
    quint64 next() { return mixed(m_state += Step); }

    quint64 m_state;
};

} // namespace core::bench
