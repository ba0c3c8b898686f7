// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace core {

/// Time as an object, so that tests can stand still. Copied by value into whatever needs it.
class Clock {
public:
    Clock() = default;
    explicit Clock(QDateTime fixed)
        : m_fixed(std::move(fixed))
    {
    }

    [[nodiscard]] QDateTime now() const { return m_fixed.isValid() ? m_fixed : QDateTime::currentDateTimeUtc(); }

private:
    QDateTime m_fixed;
};

} // namespace core
