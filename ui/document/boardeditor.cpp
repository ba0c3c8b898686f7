// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/boardeditor.h"

#include "ui/document/boarddocument.h"

namespace ui {

const core::Board& BoardEditor::board() const
{
    return m_document->m_board;
}

void BoardEditor::insertNode(const core::Node& node)
{
    m_document->m_board.insertNode(node);
    Q_EMIT m_document->nodeAdded(node.id);
}

void BoardEditor::removeNode(core::NodeId id)
{
    m_document->m_board.removeNode(id);
    Q_EMIT m_document->nodeRemoved(id);
}

void BoardEditor::setNode(const core::Node& node)
{
    m_document->m_board.setNode(node);
    Q_EMIT m_document->nodeChanged(node.id);
}

void BoardEditor::insertArrow(const core::Arrow& arrow)
{
    m_document->m_board.insertArrow(arrow);
    Q_EMIT m_document->arrowAdded(arrow.id);
}

void BoardEditor::removeArrow(core::ArrowId id)
{
    m_document->m_board.removeArrow(id);
    Q_EMIT m_document->arrowRemoved(id);
}

void BoardEditor::setArrow(const core::Arrow& arrow)
{
    m_document->m_board.setArrow(arrow);
    Q_EMIT m_document->arrowChanged(arrow.id);
}

void BoardEditor::setPeriod(const core::PeriodChoice& period)
{
    m_document->m_board.period = period;
    Q_EMIT m_document->periodChanged();
}

void BoardEditor::setOptions(const core::RuleOptions& options)
{
    m_document->m_board.options = options;
    Q_EMIT m_document->optionsChanged();
}

BoardPatch BoardEditor::apply(const BoardPatch& patch)
{
    core::Board& now = m_document->m_board;
    BoardPatch before;
    const auto remember = [](const auto& wanted, auto& was, auto find) {
        for (const auto& [id, value] : wanted) {
            const auto* there = find(id);
            was.emplace(id, there ? std::optional(*there) : std::nullopt);
        }
    };
    remember(patch.nodes, before.nodes, [&now](core::NodeId id) { return now.node(id); });
    remember(patch.arrows, before.arrows, [&now](core::ArrowId id) { return now.arrow(id); });
    remember(patch.frames, before.frames, [&now](core::FrameId id) { return now.frame(id); });
    remember(patch.stickies, before.stickies, [&now](core::StickyId id) { return now.sticky(id); });

    // In such an order that every arrow has both its ends at any time.
    for (const auto& [id, arrow] : before.arrows) {
        if (arrow && !patch.arrows.at(id))
            removeArrow(id);
    }
    for (const auto& [id, node] : patch.nodes) {
        if (node && before.nodes.at(id))
            setNode(*node);
        else if (node)
            insertNode(*node);
    }
    for (const auto& [id, arrow] : patch.arrows) {
        if (arrow && before.arrows.at(id))
            setArrow(*arrow);
    }
    for (const auto& [id, arrow] : patch.arrows) {
        if (arrow && !before.arrows.at(id))
            insertArrow(*arrow);
    }
    for (const auto& [id, node] : before.nodes) {
        if (node && !patch.nodes.at(id))
            removeNode(id);
    }
    applyDecorations(patch, before);
    return before;
}

void BoardEditor::applyDecorations(const BoardPatch& patch, const BoardPatch& before)
{
    core::Board& now = m_document->m_board;
    for (const auto& [id, frame] : patch.frames) {
        if (!frame && before.frames.at(id))
            now.removeFrame(id);
        else if (frame && before.frames.at(id))
            now.setFrame(*frame);
        else if (frame)
            now.insertFrame(*frame);
    }
    for (const auto& [id, sticky] : patch.stickies) {
        if (!sticky && before.stickies.at(id))
            now.removeSticky(id);
        else if (sticky && before.stickies.at(id))
            now.setSticky(*sticky);
        else if (sticky)
            now.insertSticky(*sticky);
    }
    if (!patch.frames.empty() || !patch.stickies.empty())
        Q_EMIT m_document->decorationsChanged();
}

void BoardEditor::replaceContent(const core::Board& content)
{
    const core::Board before = m_document->m_board;
    core::Board& after = m_document->m_board;
    after = content;
    after.id = before.id;
    after.group = before.group;
    after.name = before.name;

    for (const core::Arrow& arrow : before.arrows()) {
        if (!after.arrow(arrow.id))
            Q_EMIT m_document->arrowRemoved(arrow.id);
    }
    for (const core::Node& node : before.nodes()) {
        if (!after.node(node.id))
            Q_EMIT m_document->nodeRemoved(node.id);
    }
    for (const core::Node& node : content.nodes()) {
        const core::Node* old = before.node(node.id);
        if (!old)
            Q_EMIT m_document->nodeAdded(node.id);
        else if (*old != node)
            Q_EMIT m_document->nodeChanged(node.id);
    }
    for (const core::Arrow& arrow : content.arrows()) {
        const core::Arrow* old = before.arrow(arrow.id);
        if (!old)
            Q_EMIT m_document->arrowAdded(arrow.id);
        else if (*old != arrow)
            Q_EMIT m_document->arrowChanged(arrow.id);
    }
    if (before.frames() != after.frames() || before.stickies() != after.stickies())
        Q_EMIT m_document->decorationsChanged();
    if (before.period != after.period)
        Q_EMIT m_document->periodChanged();
    if (before.options != after.options)
        Q_EMIT m_document->optionsChanged();
}

} // namespace ui
