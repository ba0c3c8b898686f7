// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/comparison.h"
#include "core/segments/segment.h"

#include <QString>

#include <optional>

namespace ui {

/// What stands beside a number that is held against another: words with a sign and a shape, and whether that is good
/// news. A value.
struct ChangeLook {
    enum class Tone { Neutral, Good, Bad };

    QString text; ///< empty: nothing to be said
    Tone tone = Tone::Neutral;

    friend bool operator==(const ChangeLook&, const ChangeLook&) = default;
};

/// "▲ 14 (+13 %)", "▼ 3 (−2 %)", "= 0"; without a share where there was nothing before.
[[nodiscard]] QString changeText(qint64 now, qint64 before);
/// "+13 %"; nothing where there was nothing before.
[[nodiscard]] QString changeShare(qint64 now, qint64 before);
[[nodiscard]] QString shareText(qint64 part, qint64 whole); ///< "12 %", "0.4 %"; "–" of nothing
/// More is good news, but for segments of customers at risk.
[[nodiscard]] ChangeLook changeLook(qint64 now, qint64 before, core::Stage stage);
/// "● 40 (12 %)": the part of a number that is in another segment, too.
[[nodiscard]] ChangeLook partLook(qint64 part, qint64 whole);

/// As a comparison says it of a number and the one it is held against; empty where one of them is not known.
[[nodiscard]] ChangeLook changeLookOf(const core::Comparison& comparison, const std::optional<qint64>& now,
    const std::optional<qint64>& other, core::Stage stage);

} // namespace ui
