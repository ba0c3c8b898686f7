// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/player.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int DayMs = 250; ///< what a day takes at the speed 1

} // namespace

Player::Player(BoardDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(DayMs);
    connect(&m_timer, &QTimer::timeout, this, &Player::step);
    connect(&m_document, &BoardDocument::periodChanged, this, [this] {
        if (isPlaying() && !m_document.isPassing())
            end();
    });
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &Player::stop);
}

void Player::setDays(const core::DayRange& days)
{
    m_days = days;
}

void Player::setSpeed(int speed)
{
    m_speed = std::max(1, speed);
    m_timer.setInterval(DayMs / m_speed);
    Q_EMIT changed();
}

void Player::play()
{
    const core::Period period = m_document.period();
    if (isPlaying() || m_days.length() <= period.length())
        return;
    const bool isAtEnd = period.last >= m_days.last;
    m_document.passThrough(isAtEnd ? core::Period{ m_days.first, m_days.first + (period.length() - 1) } : period);
    m_timer.start();
    Q_EMIT changed();
}

void Player::toggle()
{
    if (isPlaying())
        pause();
    else
        play();
}

void Player::pause()
{
    if (!isPlaying())
        return;
    const core::PeriodChoice reached = m_document.shownPeriod();
    end();
    m_document.setPeriod(reached);
}

void Player::stop()
{
    if (!isPlaying())
        return;
    end();
    m_document.passThrough(std::nullopt);
}

void Player::step()
{
    const core::Period period = m_document.period();
    if (period.last < m_days.last)
        return m_document.passThrough(core::Period{ period.first + 1, period.last + 1 });
    if (!m_isLooping)
        return pause();
    m_document.passThrough(core::Period{ m_days.first, m_days.first + (period.length() - 1) });
}

void Player::end()
{
    m_timer.stop();
    Q_EMIT changed();
}

} // namespace ui
