// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace app {

/// How a command ends when it does not go on to its end: with an exit code and a text. 0: it was asked for help, the
/// text is the answer. 1: it failed. 2: it was called wrongly.
struct Ending {
    static constexpr int Fine = 0;
    static constexpr int Failed = 1;
    static constexpr int Usage = 2;

    int exitCode = Failed;
    QString text;
};

template <typename T>
using Outcome = tl::expected<T, Ending>;

[[nodiscard]] inline tl::unexpected<Ending> failed(const core::Error& error)
{
    return tl::unexpected<Ending>(Ending{ Ending::Failed, error.text });
}
[[nodiscard]] inline tl::unexpected<Ending> failed(QString text)
{
    return tl::unexpected<Ending>(Ending{ Ending::Failed, std::move(text) });
}
[[nodiscard]] inline tl::unexpected<Ending> wrongUsage(QString text)
{
    return tl::unexpected<Ending>(Ending{ Ending::Usage, std::move(text) });
}
[[nodiscard]] inline tl::unexpected<Ending> passOn(const Ending& ending)
{
    return tl::unexpected<Ending>(ending);
}

} // namespace app
