// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/boardelsewhere.h"

#include "core/jobs/giveway.h"

#include <utility>

namespace ui {

namespace {

constexpr int PatienceMs = 150; ///< numbers that come within it are not dimmed meanwhile

} // namespace

BoardElsewhere::BoardElsewhere(const BoardDocument& document, core::CountService& counts, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_counts(counts)
    , m_job(m_pool)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_soon, &QTimer::timeout, this, &BoardElsewhere::ask);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isLate = true;
        Q_EMIT changed();
    });
    connect(&m_job, &QFutureWatcherBase::finished, this, &BoardElsewhere::take);
    for (const auto signal : { &BoardDocument::nodeAdded, &BoardDocument::nodeRemoved, &BoardDocument::nodeChanged })
        connect(&document, signal, this, &BoardElsewhere::askSoon);
    for (const auto signal : { &BoardDocument::arrowAdded, &BoardDocument::arrowRemoved, &BoardDocument::arrowChanged })
        connect(&document, signal, this, &BoardElsewhere::askSoon);
    for (const auto signal :
        { &BoardDocument::periodChanged, &BoardDocument::optionsChanged, &BoardDocument::segmentsChanged })
        connect(&document, signal, this, &BoardElsewhere::askSoon);
}

BoardElsewhere::~BoardElsewhere() = default;

void BoardElsewhere::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    if (isOn)
        return askSoon();
    m_soon.stop();
    m_patience.stop();
    m_job.cancel();
    m_isLate = false;
    m_asked = {};
    m_known.clear();
    Q_EMIT changed();
}

std::optional<core::ElsewhereCount> BoardElsewhere::of(core::NodeId node) const
{
    const auto found = m_known.find(node);
    return found == m_known.end() ? std::nullopt : std::optional(found->second);
}

BoardElsewhere::Question BoardElsewhere::question() const
{
    const core::Board& board = m_document.board();
    Question question;
    question.period = m_document.period();
    question.options = board.options;
    std::map<core::NodeId, size_t> places;
    for (const core::Node& node : board.nodes()) {
        const core::Segment* segment = m_document.segment(node.segment);
        if (!segment)
            continue; // deleted: nobody is known to come or go
        places.emplace(node.id, question.nodes.size());
        question.nodes.push_back(node.id);
        question.segments.push_back(segment->id);
        question.versions.push_back(segment->logVersion);
    }
    for (const core::Arrow& arrow : board.arrows()) {
        const auto source = places.find(arrow.source);
        const auto target = places.find(arrow.target);
        if (source != places.end() && target != places.end())
            question.arrows.emplace_back(source->second, target->second);
    }
    return question;
}

/// However many changes a turn of the event loop brings.
void BoardElsewhere::askSoon()
{
    if (m_isOn && !m_soon.isActive())
        m_soon.start(0);
}

void BoardElsewhere::ask()
{
    if (m_job.isRunning())
        return; // take() asks again
    Question wanted = question();
    if (wanted == m_asked)
        return;
    m_asked = std::move(wanted);
    m_patience.start();
    m_job.start([read = m_counts.logReader(), asked = m_asked](QPromise<Answer>& promise) {
        core::giveWay();
        core::Progress progress;
        progress.isCancelled = [&promise] { return promise.isCanceled(); };
        const auto logs = read(asked.segments, progress);
        if (!logs || promise.isCanceled())
            return;
        auto counts = core::elsewhereCounts(*logs, asked.arrows, asked.options, asked.period, progress);
        if (counts)
            promise.addResult(std::move(*counts));
    });
}

void BoardElsewhere::take()
{
    if (!m_isOn)
        return;
    if (const auto answer = m_job.outcome()) {
        m_patience.stop();
        m_isLate = false;
        m_known.clear();
        for (size_t i = 0; i < answer->size(); ++i)
            m_known.emplace(m_asked.nodes[i], (*answer)[i]);
        Q_EMIT changed();
    }
    askSoon();
}

} // namespace ui
