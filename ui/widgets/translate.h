// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ui {

/// Texts of free functions and of classes that are no QObject, anywhere in ui. Any thread.
/// `note`: for the translator; `n`: for %n. All of ui is one context: give a note where one text means two things.
[[nodiscard]] inline QString tr(const char* text, const char* note = nullptr, int n = -1)
{
    return QCoreApplication::translate("ui", text, note, n);
}

} // namespace ui
