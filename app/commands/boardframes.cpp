// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/boardframes.h"

#include "app/commands/heartbeat.h"
#include "app/translate.h"
#include "core/bench/process.h"
#include "core/engine/countservice.h"
#include "ui/board/boardgeometry.h"
#include "ui/board/boardview.h"
#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QThreadPool>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

using namespace Qt::StringLiterals;

namespace app {

namespace {

namespace bench = core::bench;
namespace process = core::bench::process;

constexpr int FrameMilliseconds = 16;
constexpr QPointF NodeStep{ 320, 200 };
constexpr QSize WindowSize{ 1280, 800 };

class LargeBoard {
public:
    explicit LargeBoard(const WanderingLogs& logs)
        : m_counts(m_pool, logs.source())
        , m_document(core::Board())
        , m_numbers(m_document, m_counts)
        , m_view(m_document, m_numbers)
    {
        m_pool.setMaxThreadCount(1); // as the application's
        m_document.setSegments(logs.segments);
        m_document.setLastDay(logs.days.last);
        for (const core::Segment& segment : logs.segments) {
            const int place = int(m_nodes.size());
            const QPointF position(
                place % WanderingLogs::NodesInARow * NodeStep.x(), place / WanderingLogs::NodesInARow * NodeStep.y());
            m_nodes.push_back(m_document.addNode(segment.id, position));
        }
        for (const auto& [from, to] : logs.arrows)
            m_document.connectNodes(m_nodes[from], m_nodes[to]);
        m_view.resize(WindowSize);
        m_view.setEditing(true);
        m_view.show();
        m_view.fitAll();
    }

    core::Result<void> count()
    {
        const auto look = [this] {
            const auto& board = m_document.board();
            const bool isCounted = std::ranges::all_of(board.arrows(), [this](const core::Arrow& arrow) {
                return m_numbers.arrow(arrow.id).state == core::CountService::State::Ready;
            });
            if (isCounted)
                QCoreApplication::exit();
        };
        const auto connection = QObject::connect(&m_numbers, &ui::BoardNumbers::changed, &m_view, look);
        QString failure;
        const auto failed =
            QObject::connect(&m_counts, &core::CountService::failed, &m_view, [&failure](const QString& text) {
                failure = text;
                QCoreApplication::exit();
            });
        QTimer::singleShot(0, &m_view, look);
        QApplication::exec();
        QObject::disconnect(connection);
        QObject::disconnect(failed);
        settle();
        if (!failure.isEmpty())
            return core::failure(core::ErrorCode::Io, failure);
        return {};
    }
    void settle()
    {
        QTimer::singleShot(400, &m_view, [] { QCoreApplication::exit(); });
        QApplication::exec();
    }

    /// In milliseconds; what is wanted is on its way.
    double waitUntilSharp()
    {
        QElapsedTimer timer;
        timer.start();
        if (!m_view.isSharp()) {
            const auto connection =
                QObject::connect(&m_view, &ui::BoardView::becameSharp, &m_view, [] { QCoreApplication::exit(); });
            QApplication::exec();
            QObject::disconnect(connection);
        }
        const double waited = double(timer.nsecsElapsed()) / bench::Millisecond;
        settle();
        return waited;
    }

    /// Takes the steps one frame after the other and notes what each one cost.
    void play(const QString& key, const QString& text, int steps, const std::function<void(int)>& step,
        bench::Report& report);

    void mouse(QEvent::Type type, const QPointF& at, Qt::MouseButton button, Qt::MouseButtons held)
    {
        QMouseEvent event(type, at, m_view.viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.viewport(), &event);
    }
    void wheel(const QPointF& at, int delta)
    {
        QWheelEvent event(at, m_view.viewport()->mapToGlobal(at), {}, { 0, delta }, {}, Qt::ControlModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.viewport(), &event);
    }
    [[nodiscard]] QPointF middleOf(size_t node) const
    {
        const QPointF position = m_document.board().node(m_nodes[node])->position;
        return m_view.mapFromScene(ui::boardgeometry::cardRect(position).center() + QPointF(60, 0));
    }
    [[nodiscard]] size_t middleNode() const
    {
        return std::min(m_nodes.size() / 2 + WanderingLogs::NodesInARow / 2, m_nodes.size() - 1);
    }
    ui::BoardDocument& document() { return m_document; }
    ui::BoardView& view() { return m_view; }

private:
    QThreadPool m_pool;
    core::CountService m_counts;
    ui::BoardDocument m_document;
    ui::BoardNumbers m_numbers;
    ui::BoardView m_view;
    std::vector<core::NodeId> m_nodes;
};

void LargeBoard::play(
    const QString& key, const QString& text, int steps, const std::function<void(int)>& step, bench::Report& report)
{
    Heartbeat heartbeat;
    bench::Samples work, clock;
    QTimer frames;
    frames.setTimerType(Qt::PreciseTimer);
    int done = 0;
    qint64 worked = process::threadNanoseconds().value_or(0);
    QObject::connect(&frames, &QTimer::timeout, &m_view, [&] {
        heartbeat.beat();
        const qint64 now = process::threadNanoseconds().value_or(0);
        if (done > 0) {
            work.add(now - worked);
            clock.add(qint64(heartbeat.longestMilliseconds() * bench::Millisecond));
        }
        if (done == steps) {
            frames.stop();
            QCoreApplication::exit();
            return;
        }
        heartbeat.restart();
        worked = process::threadNanoseconds().value_or(0);
        step(done++);
    });
    frames.start(FrameMilliseconds);
    QApplication::exec();
    const double sharp = waitUntilSharp();
    const auto add = [&](const QString& what, const QString& words, const bench::Samples& samples) {
        report.add(key + what + u"_median_ms"_s, text + words + tr(", median"), samples.median() / bench::Millisecond,
            u"ms"_s);
        report.add(key + what + u"_p99_ms"_s, text + words + tr(", 99 %"), samples.p99() / bench::Millisecond, u"ms"_s,
            u"≤ 16"_s);
        report.add(
            key + what + u"_most_ms"_s, text + words + tr(", most"), samples.slowest() / bench::Millisecond, u"ms"_s);
    };
    add(u"_work"_s, tr(": work of a frame"), work);
    add(u"_clock"_s, tr(": longest turn in a frame"), clock);
    report.add(key + u"_sharp_ms"_s, text + tr(": sharp after the last frame"), sharp, u"ms"_s, u"≤ 150"_s);
}

/// Out and back on a circle: the same way each time, back at the start in the end.
QPointF circle(int step, int steps, double radius)
{
    const double angle = 2 * std::numbers::pi * step / std::max(1, steps - 1);
    return { radius * (1 - std::cos(angle)), radius * std::sin(angle) };
}

void drag(LargeBoard& board, const QString& key, const QString& text, int steps, bench::Report& report)
{
    const QPointF from = board.middleOf(board.middleNode());
    board.mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    const auto move = [&](int step) {
        board.mouse(QEvent::MouseMove, from + circle(step, steps, 120), Qt::NoButton, Qt::LeftButton);
    };
    board.play(key, text, steps, move, report);
    board.mouse(QEvent::MouseButtonRelease, from, Qt::LeftButton, Qt::NoButton);
    board.settle();
}

} // namespace

core::Result<void> measureBoardFrames(const WanderingLogs::Shape& shape, int steps, bench::Report& report)
{
    ui::Theme::apply(*static_cast<QApplication*>(QCoreApplication::instance()), ui::Theme::Choice::Light);
    const WanderingLogs logs = WanderingLogs::make(shape);
    LargeBoard board(logs);
    if (auto counted = board.count(); !counted)
        return counted;
    report.add(u"nodes"_s, tr("nodes"), double(logs.segments.size()), {});
    report.add(u"arrows"_s, tr("arrows"), double(logs.arrows.size()), {});

    drag(board, u"drag_far"_s, tr("dragging a node, all in view"), steps, report);
    const auto brush = [&](int step) {
        constexpr int Breadth = 60;
        const int first = int(200 + 100 * std::sin(2 * std::numbers::pi * step / 200));
        core::PeriodChoice period;
        period.kind = core::PeriodChoice::Kind::Custom;
        period.custom = { logs.days.first + first, logs.days.first + first + Breadth };
        board.document().setPeriod(period, 1'000'000);
    };
    board.play(u"brush_far"_s, tr("moving the period, all in view"), steps, brush, report);

    board.view().setZoom(1);
    board.view().centerOn(board.document().board().nodes()[board.middleNode()].position);
    board.settle();
    drag(board, u"drag"_s, tr("dragging a node, at 100 %"), steps, report);
    board.play(u"brush"_s, tr("moving the period, at 100 %"), steps, brush, report);

    const QPointF from(WindowSize.width() / 2.0, WindowSize.height() / 2.0);
    board.mouse(QEvent::MouseButtonPress, from, Qt::MiddleButton, Qt::MiddleButton);
    const auto pan = [&](int step) {
        board.mouse(QEvent::MouseMove, from + circle(step, steps, 600), Qt::NoButton, Qt::MiddleButton);
    };
    board.play(u"pan"_s, tr("panning, at 100 %"), steps, pan, report);
    board.mouse(QEvent::MouseButtonRelease, from, Qt::MiddleButton, Qt::NoButton);

    const auto zoom = [&](int step) { board.wheel(from, step / 40 % 2 == 0 ? -30 : 30); };
    board.play(u"zoom"_s, tr("zooming, between 20 and 100 %"), steps, zoom, report);
    return {};
}

} // namespace app
