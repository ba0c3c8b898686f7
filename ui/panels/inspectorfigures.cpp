// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspectorfigures.h"

#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <utility>

namespace ui {

namespace {

constexpr int PauseMs = 60; ///< for which a question has to stand; figures follow well within a fifth of a second

} // namespace

InspectorFigures::InspectorFigures(const BoardDocument& document, Session& session, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_session(session)
    , m_job(session.figuresPool())
    , m_moneyJob(session.figuresPool())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &InspectorFigures::start);
    connect(&m_job, &QFutureWatcherBase::finished, this, &InspectorFigures::takeAnswer);
    connect(&m_moneyJob, &QFutureWatcherBase::finished, this, &InspectorFigures::takeMoney);
    connect(&session, &Session::changed, this, [this] {
        m_facts.reset();
        m_purchases.reset();
    });
}

InspectorFigures::~InspectorFigures() = default;

void InspectorFigures::wantArrow(const core::Arrow& arrow)
{
    const core::Board& board = m_document.board();
    Question question;
    question.arrow = arrow.id;
    question.segments = { board.node(arrow.source)->segment, board.node(arrow.target)->segment };
    want(std::move(question));
}

void InspectorFigures::wantNode(const core::Node& node)
{
    const core::Board& board = m_document.board();
    Question question;
    question.node = node.id;
    question.segments = { node.segment };
    for (const core::Arrow& arrow : board.arrows()) {
        if (arrow.target == node.id)
            question.segments.push_back(board.node(arrow.source)->segment);
    }
    question.sources = question.segments.size() - 1;
    for (const core::Arrow& arrow : board.arrows()) {
        if (arrow.source == node.id)
            question.segments.push_back(board.node(arrow.target)->segment);
    }
    want(std::move(question));
}

void InspectorFigures::want(Question question)
{
    question.period = m_document.period();
    question.options = m_document.board().options;
    for (const core::SegmentId id : question.segments) {
        const core::Segment* segment = m_document.segment(id);
        if (!segment)
            return cancel();
        question.versions.push_back(segment->logVersion);
    }
    if (question == m_asked)
        return;
    m_job.cancel();
    m_moneyJob.cancel();
    m_asked = std::move(question);
    if (!m_pause.isActive())
        m_pause.start();
}

void InspectorFigures::cancel()
{
    m_pause.stop();
    m_job.cancel();
    m_moneyJob.cancel();
    m_asked = m_answered = m_paid = {};
    m_answer = {};
    m_money = {};
}

void InspectorFigures::start()
{
    m_job.start([read = m_session.counts().logReader(), question = m_asked](QPromise<Answer>& promise) {
        core::Progress progress;
        progress.isCancelled = [&promise] { return promise.isCanceled(); };
        if (promise.isCanceled())
            return;
        const auto logs = read(question.segments, progress);
        if (!logs || promise.isCanceled())
            return;
        Answer answer;
        if (question.arrow.isValid()) {
            answer.arrow = arrowFigures(logs->front(), logs->back(), question.options, question.period);
        } else {
            const auto others = logs->begin() + 1;
            const auto targets = others + static_cast<qptrdiff>(question.sources);
            answer.node = nodeFigures(
                { logs->front(), { others, targets }, { targets, logs->end() } }, question.options, question.period);
        }
        promise.addResult(std::move(answer));
    });
}

void InspectorFigures::takeAnswer()
{
    auto answer = m_job.outcome();
    if (!answer)
        return;
    m_answer = std::move(*answer);
    m_answered = m_asked;
    if (m_facts)
        startMoney();
    else
        fetchFacts();
    Q_EMIT changed();
}

void InspectorFigures::fetchFacts()
{
    if (std::exchange(m_isFetching, true))
        return;
    whenDone(m_session.facts(), this, [this](const core::Result<FactsPtr>& facts) {
        m_isFetching = false;
        if (!facts)
            return;
        m_facts = *facts;
        m_purchases.reset();
        if (isSettled() && m_asked != m_paid)
            startMoney();
    });
}

void InspectorFigures::startMoney()
{
    const core::Day lastDay = m_document.lastDay();
    m_moneyJob.start([read = m_session.counts().logReader(), question = m_asked, facts = m_facts, known = m_purchases,
                         figures = m_answer.arrow, lastDay](QPromise<Money>& promise) {
        core::Progress progress;
        progress.isCancelled = [&promise] { return promise.isCanceled(); };
        if (promise.isCanceled())
            return;
        Money money;
        money.purchases = known ? known : core::purchasesOf(*facts);
        if (figures) {
            money.revenue = core::moversRevenue(*money.purchases, figures->moves, lastDay);
        } else {
            const auto logs = read({ question.segments.front() }, progress);
            if (!logs || promise.isCanceled())
                return;
            auto metrics = core::segmentFigures(*money.purchases, *logs->front(), question.period, 1, progress);
            if (!metrics)
                return;
            money.metrics = std::move(*metrics);
        }
        promise.addResult(std::move(money));
    });
}

void InspectorFigures::takeMoney()
{
    auto money = m_moneyJob.outcome();
    if (!money)
        return;
    m_purchases = money->purchases;
    m_money = std::move(*money);
    m_paid = m_asked;
    Q_EMIT changed();
}

std::optional<ArrowFigures> InspectorFigures::arrow(core::ArrowId arrow) const
{
    return m_answered.arrow == arrow ? m_answer.arrow : std::nullopt;
}

std::optional<core::MoversRevenue> InspectorFigures::revenue(core::ArrowId arrow) const
{
    return m_paid.arrow == arrow ? m_money.revenue : std::nullopt;
}

std::optional<NodeFigures> InspectorFigures::node(core::NodeId node) const
{
    return m_answered.node == node ? m_answer.node : std::nullopt;
}

std::optional<core::SegmentFigures> InspectorFigures::metrics(core::NodeId node) const
{
    return m_paid.node == node ? m_money.metrics : std::nullopt;
}

} // namespace ui
