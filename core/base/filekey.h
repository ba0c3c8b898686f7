// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// A short name that tells files apart without saying which they are: 16 hexadecimal digits of the absolute path.
[[nodiscard]] QString fileKey(const QString& path);

} // namespace core
