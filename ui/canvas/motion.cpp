// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/motion.h"

#include "ui/board/boardscene.h"

#include <QStyle>

namespace ui {

namespace {

constexpr int Milliseconds = 200;
constexpr size_t Most = 60; ///< of more cards the arrows could not follow smoothly

QRectF between(const QRectF& from, const QRectF& to, double share)
{
    return { from.topLeft() + (to.topLeft() - from.topLeft()) * share,
        from.size() + (to.size() - from.size()) * share };
}

} // namespace

Motion::Motion(BoardView& view, BoardDocument& document)
    : QObject(&view)
    , m_view(view)
    , m_document(document)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
        [this](const QVariant& value) { step(value.toDouble()); });
}

void Motion::run(const BoardPlaces& to, const QString& name)
{
    finish();
    m_to = to;
    m_name = name;
    m_from = {};
    const core::Board& board = m_document.board();
    for (const auto& [id, place] : to.nodes)
        m_from.nodes.emplace(id, board.node(id)->position);
    for (const auto& [id, rect] : to.frames)
        m_from.frames.emplace(id, board.frame(id)->rect);
    for (const auto& [id, rect] : to.stickies)
        m_from.stickies.emplace(id, board.sticky(id)->rect);
    m_hasBegun = false;
    m_gesture = m_view.boardScene().startGesture();
    m_index = m_document.undoStack().index();
    const bool isAnimated = m_view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view) > 0;
    if (!isAnimated || to.nodes.size() > Most) {
        m_document.place(to, m_gesture, name);
        return;
    }
    m_animation.setDuration(Milliseconds);
    m_animation.start();
}

void Motion::finish()
{
    if (!isRunning())
        return;
    m_animation.stop();
    step(1);
}

void Motion::step(double share)
{
    QUndoStack& stack = m_document.undoStack();
    if (stack.index() != m_index || (m_hasBegun && stack.undoText() != m_name)) {
        m_animation.stop(); // an undo or another act in its midst: where things are now is what is wanted
        return;
    }
    BoardPlaces now;
    for (const auto& [id, place] : m_to.nodes) {
        const QPointF from = m_from.nodes.at(id);
        now.nodes.emplace(id, share >= 1 ? place : from + (place - from) * share);
    }
    for (const auto& [id, rect] : m_to.frames)
        now.frames.emplace(id, share >= 1 ? rect : between(m_from.frames.at(id), rect, share));
    for (const auto& [id, rect] : m_to.stickies)
        now.stickies.emplace(id, share >= 1 ? rect : between(m_from.stickies.at(id), rect, share));
    m_document.place(now, m_gesture, m_name);
    m_hasBegun = m_hasBegun || stack.index() != m_index;
    m_index = stack.index();
}

} // namespace ui
