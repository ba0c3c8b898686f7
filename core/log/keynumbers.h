// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

namespace core {

/// Keys one behind the other.
class KeyList {
public:
    void add(QByteArrayView key)
    {
        m_bytes.append(key.data(), key.size());
        m_ends.push_back(m_bytes.size());
    }
    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] QByteArrayView operator[](size_t index) const
    {
        const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
        return QByteArrayView(m_bytes).sliced(begin, m_ends[index] - begin);
    }

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
};

/// Numbers keys from 0 in the order in which they appear, as many as fit into a piece of memory: of 20 bytes each 1.2
/// million into the one by default, beside which their table takes at most 16 MB. Those that come later have no number.
class KeyNumbers final {
public:
    static constexpr size_t DefaultBytes = 32UL * 1024 * 1024;

    explicit KeyNumbers(size_t bytes = DefaultBytes);

    /// Of a key that is known, or becomes it; none if there is no room for it.
    [[nodiscard]] std::optional<quint32> numberOf(QByteArrayView key);
    [[nodiscard]] quint32 size() const { return m_size; }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 end = 0; ///< of its entry in m_entries; 0: nothing here
    };

    [[nodiscard]] bool isAt(quint32 end, QByteArrayView key) const;
    void grow();

    size_t m_capacity;
    std::unique_ptr<char[]> m_entries; ///< the bytes of a key, their number, the number of the key
    size_t m_used = 0;
    std::vector<Slot> m_slots; ///< a power of two of them, at most three quarters used
    quint32 m_size = 0;
};

} // namespace core
