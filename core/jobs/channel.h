// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <optional>
#include <utility>

namespace core {

/// Hands values from one thread to another in their order. Who is ahead waits: never more than `capacity` of them are
/// on the way, however fast they are made.
template <typename T>
class Channel final {
public:
    explicit Channel(size_t capacity)
        : m_capacity(capacity)
    {
    }
    Q_DISABLE_COPY_MOVE(Channel)

    /// False if nobody takes any more: the work can end.
    [[nodiscard]] bool put(T value)
    {
        const QMutexLocker lock(&m_mutex);
        while (m_values.size() >= m_capacity && !m_isClosed)
            m_taken.wait(&m_mutex);
        if (m_isClosed)
            return false;
        m_values.push_back(std::move(value));
        m_put.wakeOne();
        return true;
    }
    /// Waits for the next one; nothing once the channel is closed and empty.
    [[nodiscard]] std::optional<T> take()
    {
        const QMutexLocker lock(&m_mutex);
        while (m_values.empty() && !m_isClosed)
            m_put.wait(&m_mutex);
        if (m_values.empty())
            return std::nullopt;
        std::optional<T> value(std::move(m_values.front()));
        m_values.pop_front();
        m_taken.wakeOne();
        return value;
    }
    /// Nothing is put any more; either side may say so.
    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosed = true;
        m_put.wakeAll();
        m_taken.wakeAll();
    }

private:
    const size_t m_capacity;
    QMutex m_mutex; ///< guards what follows
    QWaitCondition m_put;
    QWaitCondition m_taken;
    std::deque<T> m_values;
    bool m_isClosed = false;
};

} // namespace core
