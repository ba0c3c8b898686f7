// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/arrowindex.h"
#include "core/engine/nodeindex.h"
#include "core/jobs/progress.h"

#include <functional>
#include <memory>

namespace core {

using NodeIndexPtr = std::shared_ptr<const NodeIndex>;
using ArrowIndexPtr = std::shared_ptr<const ArrowIndex>;

/// Which arrow is counted, by which rule.
struct ArrowKey {
    SegmentId source;
    SegmentId target;
    RuleOptions options;
    SegmentId within = {}; ///< only customers who are in this segment, too (within.h); not valid: all

    friend bool operator==(const ArrowKey&, const ArrowKey&) = default;
    friend size_t qHash(const ArrowKey& key, size_t seed = 0)
    {
        const RuleOptions& options = key.options;
        return qHashMulti(seed, key.source.value, key.target.value, key.within.value,
            (options.directOnly ? 1 : 0) | (options.firstTimeOnly ? 2 : 0) | (options.recordedOnly ? 4 : 0));
    }
};

/// Which segment's members are counted, with or without its rebuilt days.
struct NodeKey {
    SegmentId segment;
    bool recordedOnly = false;
    SegmentId within = {}; ///< as of an arrow

    friend bool operator==(const NodeKey&, const NodeKey&) = default;
    friend size_t qHash(const NodeKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.segment.value, key.recordedOnly, key.within.value);
    }
};

/// What counts rest on, as of one moment: whatever is read from one source belongs together. Opened, used and ended on
/// one worker's thread, for as many questions as that worker has: one connection, not one per log.
class CountSource {
public:
    CountSource() = default;
    virtual ~CountSource() = default;
    Q_DISABLE_COPY_MOVE(CountSource)

    /// The version of the segment's log; NotFound if the segment is gone.
    [[nodiscard]] virtual Result<qint64> logVersion(SegmentId segment) = 0;
    [[nodiscard]] virtual Result<SegmentLogPtr> log(SegmentId segment, const Progress& progress) = 0;
    /// Indexes that are kept ready and are of exactly the logs' versions; null where there are none to be trusted.
    [[nodiscard]] virtual NodeIndexPtr storedNode(const NodeKey& node) = 0;
    [[nodiscard]] virtual ArrowIndexPtr storedArrow(const ArrowKey& arrow) = 0;
};

/// Any thread; the source belongs to the one that calls.
using OpenCountSource = std::function<Result<std::unique_ptr<CountSource>>()>;

} // namespace core
