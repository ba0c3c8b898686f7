// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logreader.h"

#include "core/db/connection.h"
#include "core/db/readsnapshot.h"
#include "core/log/logstore.h"
#include "core/log/packedstore.h"

#include <QLoggingCategory>

namespace core::logreader {

Result<Loaded> load(Connection& connection, SegmentId segment, const Progress& progress)
{
    // Versions, columns and rows belong together.
    const auto snapshot = ReadSnapshot::begin(connection);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto packed = packedstore::load(connection, segment);
    if (packed && *packed)
        return Loaded{ *packed, Source::Packed };
    // Even where the file itself is damaged, the rows may be whole.
    if (!packed)
        qInfo("packed columns: %s", qUtf8Printable(packed.error().detail));
    auto log = logstore::load(connection, segment, progress);
    if (!log)
        return tl::unexpected(log.error());
    return Loaded{ std::move(*log), Source::Rows };
}

} // namespace core::logreader
