// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/board/board.h"
#include "core/engine/countsource.h"
#include "core/engine/logcache.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace core {

/// The numbers that open boards need: holds the indexes, fetches or builds what is missing off the GUI thread. Lives on
/// the GUI thread; asking is a look-up in memory. A period change asks count() again and nothing else.
///
/// Memory: the indexes of the board that is open (at most about 450 KB an arrow at a million customers), as many of
/// others as trim() leaves, and a LogCache, whose logs may be dropped at any time: nothing that is Ready rests on a log
/// in memory.
class CountService final : public QObject {
    Q_OBJECT

public:
    /// `open` is called on the pool's threads; `logBytes` is the budget of the logs in memory.
    CountService(
        QThreadPool& pool, OpenCountSource open, qint64 logBytes = LogCache::DefaultBudget, QObject* parent = nullptr);
    ~CountService() override; ///< cancels what runs and waits for it

    enum class State { Unknown, Counting, Ready, Failed };

    /// Makes sure that the segment's members or the arrow's index will be there: fetches the stored index if it is true
    /// to the logs, else builds it. Signals nodeReady / arrowReady when they are (if they are already: no signal).
    /// Whatever is asked in one go is one job with one connection. `within`: only customers who are in this segment,
    /// too (core/engine/within.h); such indexes are never stored.
    void wantNode(SegmentId segment, const RuleOptions& options = {}, SegmentId within = {});
    void wantArrow(SegmentId source, SegmentId target, const RuleOptions& options, SegmentId within = {});
    /// Days were appended to logs: brings what is in memory of these segments forward, in the background and without
    /// reading the logs again or counting anew; where that cannot be, it is built. Counting until then.
    void advance(std::vector<LogChanges> changes);
    /// A board's questions have been asked: of the arrows' indexes that were not asked for since the trim before, the
    /// longest unasked ones go, as far as these take more than `budget` bytes. Of the segments' indexes those go that
    /// were counted within another segment and not asked for.
    void trim(qint64 budget = DefaultUnasked);
    static constexpr qint64 DefaultUnasked = 32LL * 1024 * 1024;
    /// Forgets logs and indexes of these segments (their log changed), or all. Running builds are cancelled.
    void forget(const QSet<SegmentId>& segments);
    void forgetAll();

    [[nodiscard]] State nodeState(SegmentId segment, const RuleOptions& options = {}, SegmentId within = {}) const;
    [[nodiscard]] State arrowState(
        SegmentId source, SegmentId target, const RuleOptions& options, SegmentId within = {}) const;
    /// Null until Ready.
    [[nodiscard]] NodeIndexPtr node(SegmentId segment, const RuleOptions& options, SegmentId within = {}) const;
    [[nodiscard]] ArrowIndexPtr arrow(
        SegmentId source, SegmentId target, const RuleOptions& options, SegmentId within = {}) const;
    [[nodiscard]] bool isBusy() const;

    /// Logs as they are in the workspace at one moment, from memory or read: for lists and figures. To be called on a
    /// background thread, also after this service has ended; in the order asked.
    using LogReader = std::function<Result<std::vector<SegmentLogPtr>>(const std::vector<SegmentId>&, const Progress&)>;
    [[nodiscard]] LogReader logReader() const;

    /// The log if it is in memory, else null; perhaps of a version before. Any thread, also after this service has
    /// ended.
    [[nodiscard]] std::function<SegmentLogPtr(SegmentId)> logsInMemory() const;

Q_SIGNALS:
    void nodeReady(core::SegmentId segment);
    void arrowReady(core::SegmentId source, core::SegmentId target);
    /// After the signals of what became ready together; at most so many that a turn of the event loop stays short.
    void delivered();
    void failed(const QString& text); ///< a log could not be read: one sentence for the user
    void busyChanged(bool busy);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace core
