// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/bench/measures.h"
#include "core/db/connection.h"
#include "core/db/fileahead.h"
#include "core/db/transaction.h"
#include "core/engine/arrowindex.h"
#include "core/log/logchanges.h"
#include "core/log/logstore.h"
#include "core/workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::bench {

namespace {

/// A log as it was the day before its last one, what that day brought, and the log brought forward by it.
struct Yesterday {
    SegmentLogPtr log;
    LogChanges changes;
    SegmentLogPtr today;
};

Yesterday yesterdayOf(const SegmentLog& today)
{
    const Day last = today.days.last;
    auto log = std::make_shared<SegmentLog>();
    log->segment = today.segment;
    log->days = { today.days.first, last - 1 };
    log->firstRecordedDay = today.firstRecordedDay;
    log->version = today.version - 1;
    LogChanges changes{ today.segment, log->version, today.version, { last, last }, today.firstRecordedDay, {}, {} };
    for (Stay stay : today.stays) {
        if (stay.joined == last) {
            changes.begun.push_back(stay);
            continue;
        }
        if (stay.left == last) {
            changes.ended.push_back(stay);
            stay.left = Day::never();
        }
        log->stays.push_back(stay);
    }
    const SegmentLogPtr forward = advanced(log, changes);
    return { std::move(log), std::move(changes), forward };
}

} // namespace

bool measureDayInMemory(const Logs& logs, const Workload& workload, Report& report)
{
    QHash<SegmentId, Yesterday> yesterdays;
    qint64 changes = 0;
    for (const Segment& segment : workload.segments) {
        const SegmentLog& today = *logs.of(segment.id);
        if (today.days.last != workload.days.last || today.days.length() < 2)
            continue;
        const Yesterday yesterday = yesterdayOf(today);
        changes += std::ssize(yesterday.changes.begun) + std::ssize(yesterday.changes.ended);
        yesterdays.insert(segment.id, yesterday);
    }

    Samples appends, builds;
    double appended = 0, built = 0;
    bool isEqual = true;
    for (const Pair& arrow : workload.board(Workload::SmallBoard)) {
        if (!yesterdays.contains(arrow.source) || !yesterdays.contains(arrow.target))
            continue;
        const Yesterday source = yesterdays.value(arrow.source);
        const Yesterday target = yesterdays.value(arrow.target);
        const ArrowIndex old(source.log, target.log, RuleOptions());
        QElapsedTimer timer;
        timer.start();
        const auto grown =
            old.appended(source.today, target.today, RuleOptions(), { &source.changes, &target.changes });
        appended += static_cast<double>(timer.nsecsElapsed());
        timer.start();
        const ArrowIndex anew(source.today, target.today, RuleOptions());
        built += static_cast<double>(timer.nsecsElapsed());
        for (const Period& period : workload.periods)
            isEqual = isEqual && grown && grown->count(period) == anew.count(period);
    }
    if (appended <= 0)
        return isEqual;
    report.add(u"day_changes"_s, tr("changes of the log on its last day"), static_cast<double>(changes), {});
    report.add(u"day_indexes_ms"_s, tr("a day more for 30 indexes"), appended / Millisecond, u"ms"_s);
    report.add(u"day_indexes_ratio"_s, tr("the same indexes built anew, in times of that"), built / appended, u"×"_s,
        u"≥ 20"_s);
    return isEqual;
}

/// The day after the log's last one undoes what that day did: as many changes, in the same places. Written as
/// logkeeper::advance() does it, which itself would need orders behind the log.
Result<void> measureDayInFile(const QString& path, const Logs& logs, Report& report)
{
    auto workspace = Workspace::open(path, Workspace::Mode::OpenExisting);
    if (!workspace)
        return tl::unexpected(workspace.error());
    Connection& connection = (*workspace)->writer();
    std::vector<std::vector<Stay>> members;
    for (const SegmentLogPtr& log : logs.all()) {
        const Day last = log->days.last;
        std::vector<Stay> next;
        for (const Stay& stay : log->stays) {
            const bool isIn = stay.left > last;
            if (isIn ? stay.joined != last : stay.left == last)
                next.push_back({ stay.customer, last + 1, Day::never() });
        }
        members.push_back(std::move(next));
    }

    qint64 changes = 0;
    QElapsedTimer timer;
    timer.start();
    const FileAhead ahead(path);
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (size_t i = 0; i < members.size(); ++i) {
        const SegmentLog& log = *logs.all()[i];
        const Day day = log.days.last + 1;
        const auto appended = logstore::append(connection, log.segment, { day, day }, members[i]);
        if (!appended)
            return tl::unexpected(appended.error());
        changes += appended->joined + appended->left;
    }
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    const auto elapsed = static_cast<double>(timer.nsecsElapsed());
    report.add(u"day_rows_changes"_s, tr("rows a day changes"), static_cast<double>(changes), {});
    report.add(u"day_rows_ms"_s, tr("a day more in the rows of all segments, with its commit"), elapsed / Millisecond,
        u"ms"_s, u"≤ 1500"_s);
    return {};
}

} // namespace core::bench
