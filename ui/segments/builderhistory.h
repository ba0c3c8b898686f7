// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/segment.h"

#include <QObject>
#include <QUndoStack>

namespace ui {

/// Every edit of a segment in the builder, to be taken back: whole drafts, one step for one gesture. Typing on in the
/// same field is one step.
class BuilderHistory final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void reset(const core::Segment& segment);
    /// `field`: in which something is typed; null for an act that is a step of its own.
    void record(const core::Segment& segment, const QString& doing, const QObject* field);
    [[nodiscard]] QUndoStack& stack() { return m_stack; }

    /// Whether the builder would show the same.
    [[nodiscard]] static bool isSame(const core::Segment& a, const core::Segment& b);

Q_SIGNALS:
    void restored(const core::Segment& segment);

private:
    class Step;
    void restore(const core::Segment& segment);

    QUndoStack m_stack;
    core::Segment m_now;
};

} // namespace ui
