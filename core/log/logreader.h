// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jobs/progress.h"
#include "core/log/segmentlog.h"

namespace core {

class Connection;

/// How whoever counts gets a log: from packed columns if they are good, else from the rows, which are the truth.
namespace logreader {

enum class Source { Packed, Rows };

struct Loaded {
    SegmentLogPtr log;
    Source source = Source::Rows;
};

/// One state of the workspace, whatever is written meanwhile.
[[nodiscard]] Result<Loaded> load(Connection& connection, SegmentId segment, const Progress& progress = {});

} // namespace logreader
} // namespace core
