// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/boardturns.h"

#include "app/commands/heartbeat.h"
#include "app/translate.h"
#include "core/bench/process.h"
#include "core/engine/countservice.h"
#include "core/engine/storedcounts.h"
#include "core/workspace/workspace.h"
#include "ui/board/boardview.h"
#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

namespace bench = core::bench;
namespace process = core::bench::process;

constexpr int LastArrows = 20; // how often the last arrow is another one
constexpr int SettlingMilliseconds = 200; // for what is painted after a number is known
constexpr int NodesInARow = 8;
constexpr QPointF NodeStep{ 320, 200 };

core::OpenCountSource sourceOf(const QString& path)
{
    return [path]() -> core::Result<std::unique_ptr<core::CountSource>> {
        auto reader = core::Workspace::openReader(path);
        if (!reader)
            return tl::unexpected(reader.error());
        return core::StoredCounts::open(std::move(*reader));
    };
}

/// A board in a window, as a page of the main window has it.
class OpenBoard {
public:
    OpenBoard(const QString& path, const bench::Workload& workload)
        : m_counts(m_pool, sourceOf(path))
        , m_document(core::Board())
        , m_numbers(m_document, m_counts)
        , m_view(m_document, m_numbers)
    {
        m_pool.setMaxThreadCount(1); // as the application's
        QObject::connect(&m_counts, &core::CountService::failed, &m_view, [this](const QString& text) {
            m_failure = text;
            QCoreApplication::exit();
        });
        m_document.setSegments(workload.segments);
        m_document.setLastDay(workload.days.last);
        for (const core::Segment& segment : workload.segments) {
            const int place = int(m_nodes.size());
            const QPointF position(place % NodesInARow * NodeStep.x(), place / NodesInARow * NodeStep.y());
            m_nodes.insert(segment.id, m_document.addNode(segment.id, position));
        }
        m_view.resize(1280, 800);
        m_view.setEditing(true);
        m_view.show();
        m_view.fitAll();
    }

    core::ArrowId connectPair(const bench::Pair& pair)
    {
        return m_document.connectNodes(m_nodes.value(pair.source), m_nodes.value(pair.target));
    }
    void undo() { m_document.undoStack().undo(); }
    /// Lets the event loop turn until it holds, and a little longer.
    core::Result<void> runUntil(const std::function<bool()>& holds)
    {
        bool isReached = false;
        const auto look = [&] {
            if (isReached || !holds())
                return;
            isReached = true;
            QTimer::singleShot(SettlingMilliseconds, &m_view, [] { QCoreApplication::exit(); });
        };
        const auto connection = QObject::connect(&m_numbers, &ui::BoardNumbers::changed, &m_view, look);
        QTimer::singleShot(0, &m_view, look); // it may hold already
        QApplication::exec();
        QObject::disconnect(connection);
        if (!m_failure.isEmpty())
            return core::failure(core::ErrorCode::Io, m_failure);
        return {};
    }
    [[nodiscard]] bool isCounted(core::ArrowId arrow) const
    {
        return m_numbers.arrow(arrow).state == core::CountService::State::Ready;
    }
    [[nodiscard]] bool isCounted() const
    {
        const auto& board = m_document.board();
        return std::ranges::all_of(board.arrows(), [this](const core::Arrow& arrow) { return isCounted(arrow.id); })
            && std::ranges::all_of(board.nodes(), [this](const core::Node& node) {
                   return m_numbers.node(node.id).state == core::CountService::State::Ready;
               });
    }

private:
    QThreadPool m_pool;
    core::CountService m_counts;
    ui::BoardDocument m_document;
    ui::BoardNumbers m_numbers;
    ui::BoardView m_view;
    QHash<core::SegmentId, core::NodeId> m_nodes;
    QString m_failure;
};

} // namespace

core::Result<void> measureBoardTurns(const QString& path, const bench::Workload& workload, bench::Report& report)
{
    ui::Theme::apply(*static_cast<QApplication*>(QCoreApplication::instance()), ui::Theme::Choice::Light);
    process::forgetPeak();
    OpenBoard board(path, workload);
    if (auto shown = board.runUntil([] { return true; }); !shown)
        return shown;
    const auto bare = process::residentBytes();

    const std::vector<bench::Pair> arrows = workload.board(bench::Workload::LargeBoard);
    QElapsedTimer timer;
    timer.start();
    for (size_t i = 0; i + 1 < arrows.size(); ++i)
        board.connectPair(arrows[i]);
    double opened = 0;
    const auto isCounted = [&] {
        const bool isDone = board.isCounted();
        if (isDone)
            opened = double(timer.nsecsElapsed());
        return isDone;
    };
    if (auto counted = board.runUntil(isCounted); !counted)
        return counted;

    bench::Samples shown;
    double longest = 0, hardest = 0;
    const size_t last = arrows.size() - 1;
    for (size_t i = last; i < workload.pairs.size() && i < last + LastArrows; ++i) {
        Heartbeat heartbeat;
        timer.start();
        const core::ArrowId arrow = board.connectPair(workload.pairs[i]);
        const auto isThere = [&] {
            const bool isDone = board.isCounted(arrow);
            if (isDone)
                shown.add(timer.nsecsElapsed());
            return isDone;
        };
        if (auto counted = board.runUntil(isThere); !counted)
            return counted;
        heartbeat.beat();
        longest = std::max(longest, heartbeat.longestMilliseconds());
        hardest = std::max(hardest, heartbeat.hardestMilliseconds());
        board.undo();
    }
    const QString platform = QGuiApplication::platformName();
    report.add(
        u"board_200_open_ms"_s, tr("board of 200 arrows, until all is counted"), opened / bench::Millisecond, u"ms"_s);
    report.add(u"arrow_shown_median_ms"_s, tr("200th arrow, until its number shows, median"),
        shown.median() / bench::Millisecond, u"ms"_s);
    report.add(u"turn_longest_ms"_s, tr("200th arrow, longest turn of the event loop (%1)").arg(platform), longest,
        u"ms"_s, u"≤ 16"_s);
    report.add(u"turn_work_ms"_s, tr("200th arrow, most work in a turn"), hardest, u"ms"_s);
    const auto peak = process::peakResidentBytes();
    if (bare && peak)
        report.add(u"board_200_mb"_s, tr("peak memory of 200 arrows over the bare application"),
            double(*peak - *bare) / 1e6, u"MB"_s, u"≤ 300"_s);
    return {};
}

} // namespace app
