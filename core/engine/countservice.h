// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/board/board.h"
#include "core/engine/arrowindex.h"
#include "core/engine/nodeindex.h"
#include "core/log/segmentlog.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace core {

/// Holds the logs and indexes that open boards need and builds what is missing off the GUI thread. Lives on the GUI
/// thread; asking is a look-up in memory. A period change asks count() again and nothing else.
class CountService final : public QObject {
    Q_OBJECT

public:
    /// Loads one log; called on the pool's thread, opens its own read-only connection.
    using LogLoader = std::function<Result<SegmentLogPtr>(SegmentId)>;

    CountService(QThreadPool& pool, LogLoader loader, QObject* parent = nullptr);
    ~CountService() override; ///< cancels what runs and waits for it

    enum class State { Unknown, Counting, Ready, Failed };

    /// Makes sure the segment's log and node index, or the arrow's index, will be there: starts building what is
    /// missing. Signals nodeReady / arrowReady when they are (also at once if they are already: then no signal).
    void wantNode(SegmentId segment);
    void wantArrow(SegmentId source, SegmentId target, const RuleOptions& options);
    /// Forgets logs and indexes of these segments (their log changed), or all. Running builds are cancelled.
    void forget(const QSet<SegmentId>& segments);
    void forgetAll();

    [[nodiscard]] State nodeState(SegmentId segment) const;
    [[nodiscard]] State arrowState(SegmentId source, SegmentId target, const RuleOptions& options) const;
    [[nodiscard]] std::shared_ptr<const NodeIndex> node(
        SegmentId segment, const RuleOptions& options) const; ///< null until Ready
    [[nodiscard]] std::shared_ptr<const ArrowIndex> arrow(
        SegmentId source, SegmentId target, const RuleOptions& options) const;
    [[nodiscard]] SegmentLogPtr log(SegmentId segment) const; ///< null until Ready
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void nodeReady(core::SegmentId segment);
    void arrowReady(core::SegmentId source, core::SegmentId target);
    void failed(const QString& text); ///< a log could not be read: one sentence for the user
    void busyChanged(bool busy);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace core
