// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/builderhistory.h"

namespace ui {

class BuilderHistory::Step final : public QUndoCommand {
public:
    Step(BuilderHistory& history, const core::Segment& before, const core::Segment& after, const QString& doing,
        const QObject* field)
        : QUndoCommand(doing)
        , m_history(history)
        , m_before(before)
        , m_after(after)
        , m_field(field)
    {
    }

    void undo() override { m_history.restore(m_before); }
    void redo() override
    {
        // When it is pushed the builder shows it already.
        if (m_isDone)
            m_history.restore(m_after);
        m_isDone = true;
    }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* const next = static_cast<const Step*>(other);
        if (!m_field || next->m_field != m_field)
            return false;
        m_after = next->m_after;
        setObsolete(isSame(m_before, m_after));
        return true;
    }

private:
    BuilderHistory& m_history;
    core::Segment m_before;
    core::Segment m_after;
    const QObject* m_field; ///< to compare with only: it may be gone
    bool m_isDone = false;
};

void BuilderHistory::reset(const core::Segment& segment)
{
    m_stack.clear();
    m_now = segment;
}

void BuilderHistory::record(const core::Segment& segment, const QString& doing, const QObject* field)
{
    if (isSame(segment, m_now))
        return;
    const core::Segment before = std::exchange(m_now, segment);
    m_stack.push(new Step(*this, before, segment, doing, field));
}

void BuilderHistory::restore(const core::Segment& segment)
{
    m_now = segment;
    Q_EMIT restored(segment);
}

bool BuilderHistory::isSame(const core::Segment& a, const core::Segment& b)
{
    return a.name == b.name && a.stage == b.stage && a.note == b.note && a.fromCreation == b.fromCreation
        && a.conditions == b.conditions;
}

} // namespace ui
