// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// The text of a menu without the mark of its key and the dots that more is asked: "Save" of "&Save …" and of
/// "Save(&S)…".
[[nodiscard]] QString actionName(QString text);

} // namespace ui
