// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/log/stay.h"

#include <bit>
#include <vector>

namespace core {

/// Where the stays of each customer stand in a log: a bit for each customer number, and for each 64 of them the
/// position of their first stay. A look-up then touches the stays of hardly anybody else, and none of those who have
/// none. Not every log has one. A value.
class CustomerSet final {
public:
    /// Positions among the stays the set was made of.
    struct Stretch {
        size_t first = 0; ///< of the first stay that may be the customer's
        size_t end = 0; ///< behind the last one that may be; first: certainly none is
        size_t guess = 0; ///< where the customer's stays would begin if all 64 had equally many
    };

    CustomerSet() = default;
    /// Of stays sorted by customer, which it does not keep. Where the numbers lie too far apart for the bits to pay, it
    /// knows nothing.
    explicit CustomerSet(const std::vector<Stay>& stays)
    {
        if (stays.empty() || stays.back().customer / BitsPerStay > stays.size())
            return;
        m_words.reserve(stays.back().customer / 64 + 2);
        for (size_t i = 0; i < stays.size(); ++i) {
            const size_t word = stays[i].customer / 64;
            while (m_words.size() <= word)
                m_words.push_back({ 0, i });
            m_words.back().bits |= quint64(1) << (stays[i].customer % 64);
        }
        m_words.push_back({ 0, stays.size() });
    }

    [[nodiscard]] bool isKnown() const { return !m_words.empty(); }
    /// Where the customer's stays are; only of a set that is known.
    [[nodiscard]] Stretch stretchOf(CustomerNumber customer) const
    {
        const size_t number = customer / 64;
        if (number + 1 >= m_words.size())
            return {};
        const Word& word = m_words[number];
        const quint64 bit = quint64(1) << (customer % 64);
        if ((word.bits & bit) == 0)
            return {};
        const size_t end = m_words[number + 1].position;
        const auto before = static_cast<size_t>(std::popcount(word.bits & (bit - 1)));
        const auto all = static_cast<size_t>(std::popcount(word.bits));
        return { word.position, end, word.position + (end - word.position) * before / all };
    }
    [[nodiscard]] qint64 bytes() const { return static_cast<qint64>(m_words.capacity() * sizeof(Word)); }

private:
    static constexpr size_t BitsPerStay = 512; // 16 bytes for 64 customers: at most 128 bytes for a stay of 12

    /// Customers 64 * i … 64 * i + 63.
    struct Word {
        quint64 bits = 0;
        size_t position = 0; ///< of their first stay, or of the next one
    };

    std::vector<Word> m_words; ///< one more than has customers; empty: not known
};

} // namespace core
