// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/log/stay.h"

#include <vector>

namespace core {

/// Who has a stay in a log, a bit for each customer number: so that looking up a few customers does not walk through
/// the stays of those who have none. Not every log has one; it then says "maybe" of everybody. A value.
class CustomerSet final {
public:
    CustomerSet() = default;
    /// Of stays sorted by customer. Where the numbers lie too far apart for the bits to pay, it says "maybe".
    explicit CustomerSet(const std::vector<Stay>& stays)
    {
        if (stays.empty() || stays.back().customer / BitsPerStay > stays.size())
            return;
        m_bits.resize(stays.back().customer / 64 + 1);
        for (const Stay& stay : stays)
            m_bits[stay.customer / 64] |= quint64(1) << (stay.customer % 64);
    }

    /// False: certainly not.
    [[nodiscard]] bool mayContain(CustomerNumber customer) const
    {
        if (m_bits.empty())
            return true;
        const size_t word = customer / 64;
        return word < m_bits.size() && ((m_bits[word] >> (customer % 64)) & 1) != 0;
    }
    [[nodiscard]] qint64 bytes() const { return static_cast<qint64>(m_bits.capacity() * sizeof(quint64)); }

private:
    static constexpr size_t BitsPerStay = 1024; // a stay is 96 bits itself; segments of a thousandth are worth it

    std::vector<quint64> m_bits; ///< empty: not known
};

} // namespace core
