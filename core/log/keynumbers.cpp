// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/keynumbers.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace core {

namespace {

constexpr size_t FirstSlots = 4096;
constexpr size_t MostSlots = 2UL * 1024 * 1024;

/// What stands behind the bytes of a key.
using Tail = std::array<quint32, 2>;

} // namespace

KeyNumbers::KeyNumbers(size_t bytes)
    : m_capacity(std::min<size_t>(bytes, std::numeric_limits<quint32>::max()))
    , m_entries(std::make_unique_for_overwrite<char[]>(m_capacity))
    , m_slots(FirstSlots)
{
}

std::optional<quint32> KeyNumbers::numberOf(QByteArrayView key)
{
    const auto hash =
        static_cast<quint32>(qHashBits(key.data(), static_cast<size_t>(key.size()), QHashSeed::globalSeed()));
    size_t at = hash & (m_slots.size() - 1);
    for (; m_slots[at].end != 0; at = (at + 1) & (m_slots.size() - 1)) {
        const Slot& slot = m_slots[at];
        if (slot.hash != hash || !isAt(slot.end, key))
            continue;
        Tail tail;
        std::memcpy(tail.data(), m_entries.get() + slot.end - sizeof tail, sizeof tail);
        return tail[1];
    }
    const size_t bytes = static_cast<size_t>(key.size()) + sizeof(Tail);
    const bool isFull = size_t{ m_size } * 4 >= MostSlots * 3;
    if (isFull || m_capacity - m_used < bytes)
        return std::nullopt;

    const Tail tail{ static_cast<quint32>(key.size()), m_size };
    std::copy(key.begin(), key.end(), m_entries.get() + m_used);
    m_used += bytes;
    std::memcpy(m_entries.get() + m_used - sizeof tail, tail.data(), sizeof tail);
    m_slots[at] = { hash, static_cast<quint32>(m_used) };
    ++m_size;
    if (size_t{ m_size } * 4 > m_slots.size() * 3 && m_slots.size() < MostSlots)
        grow();
    return tail[1];
}

bool KeyNumbers::isAt(quint32 end, QByteArrayView key) const
{
    Tail tail;
    const char* const keyEnd = m_entries.get() + end - sizeof tail;
    std::memcpy(tail.data(), keyEnd, sizeof tail);
    return tail[0] == static_cast<quint64>(key.size()) && std::equal(key.begin(), key.end(), keyEnd - key.size());
}

void KeyNumbers::grow()
{
    std::vector<Slot> grown(m_slots.size() * 2);
    for (const Slot& slot : m_slots) {
        if (slot.end == 0)
            continue;
        size_t at = slot.hash & (grown.size() - 1);
        while (grown[at].end != 0)
            at = (at + 1) & (grown.size() - 1);
        grown[at] = slot;
    }
    m_slots = std::move(grown);
}

} // namespace core
