// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace core {

class Connection;

namespace bench {

/// Where the bytes of a workspace file are.
struct FileSizes {
    qint64 file = 0;
    qint64 stays = 0; ///< rows
    std::optional<qint64> stayBytes; ///< of all pages that hold them; nothing if this SQLite cannot tell
};

/// Reads the whole file.
[[nodiscard]] Result<FileSizes> fileSizes(Connection& connection);

} // namespace bench
} // namespace core
