// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"
#include "ui/exporting/boardimage.h"

#include <QByteArray>

namespace ui {

// An open board as it is looked at now, taken out of the application. GUI thread.

[[nodiscard]] BoardPicture pictureOf(const QString& shop, const BoardDocument& document, const BoardNumbers& numbers);
/// One line for each segment and each arrow; what they are compared with and the options that are on, in columns of
/// their own.
[[nodiscard]] QByteArray numbersCsv(const BoardDocument& document, const BoardNumbers& numbers);

} // namespace ui
