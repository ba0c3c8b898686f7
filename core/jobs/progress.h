// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace core {

/// How long work speaks to whoever started it, on the thread of the work. Both functions may be empty.
struct Progress {
    /// Share of the work done (0 … 1) and what is being done, in the user's words. Called at most 10 times a second.
    std::function<void(double share, const QString& text)> report;
    /// Asked at least every 4,096 rows; true means: leave everything as it was and return ErrorCode::Cancelled.
    std::function<bool()> isCancelled;

    [[nodiscard]] bool shouldStop() const { return isCancelled && isCancelled(); }
    void say(double share, const QString& text) const
    {
        if (report)
            report(share, text);
    }
};

} // namespace core
