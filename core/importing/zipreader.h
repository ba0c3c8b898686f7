// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importsource.h"

namespace core::zipreader {

/// Looks at the directory of a zip and refuses what must not be read: not a zip, no CSV in it, encrypted, links, more
/// than 1,000 entries, an entry beyond 2 GiB, names that are no names. Returns the bytes its CSVs say to have.
[[nodiscard]] Result<qint64> check(QIODevice& device, const QString& name);

/// Streams each CSV; folders, macOS's extra files and other files are passed over. Refuses while reading: more than it
/// said or 2 GiB, more than 200 times what is packed (after 10 MiB), a wrong checksum, a cut.
[[nodiscard]] Result<void> forEachCsv(QIODevice& device, const QString& name, const ImportSource::Visitor& visit);

} // namespace core::zipreader
