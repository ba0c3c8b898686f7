// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/filesizestore.h"

#include "core/db/connection.h"

namespace core::bench {

Result<FileSizes> fileSizes(Connection& connection)
{
    const auto pages = connection.integer("PRAGMA page_count");
    if (!pages)
        return tl::unexpected(pages.error());
    const auto pageSize = connection.integer("PRAGMA page_size");
    if (!pageSize)
        return tl::unexpected(pageSize.error());
    const auto stays = connection.integer("SELECT count(*) FROM stay");
    if (!stays)
        return tl::unexpected(stays.error());
    FileSizes sizes{ *pages * *pageSize, *stays, std::nullopt };
    const auto canTell = connection.integer("SELECT sqlite_compileoption_used('ENABLE_DBSTAT_VTAB')");
    if (!canTell || *canTell == 0)
        return sizes;
    const auto bytes = connection.integer("SELECT sum(pgsize) FROM dbstat WHERE name = 'stay'");
    if (!bytes)
        return tl::unexpected(bytes.error());
    sizes.stayBytes = *bytes;
    return sizes;
}

} // namespace core::bench
