// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/countservice.h"
#include "core/engine/elsewhere.h"
#include "core/jobs/latestjob.h"
#include "ui/document/boarddocument.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace ui {

/// How many come from elsewhere to each segment of an open board, and go elsewhere: only while somebody looks at it
/// (setOn). Worked out from the logs on a thread of its own, the newest period next as soon as the one before is done;
/// meanwhile the numbers of before stand. GUI thread.
class BoardElsewhere final : public QObject {
    Q_OBJECT

public:
    BoardElsewhere(const BoardDocument& document, core::CountService& counts, QObject* parent = nullptr);
    ~BoardElsewhere() override;

    void setOn(bool isOn); ///< off: nothing is counted, nothing is known
    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] std::optional<core::ElsewhereCount> of(core::NodeId node) const;
    /// The numbers have been those of another period, or of other arrows, for longer than a moment.
    [[nodiscard]] bool isLate() const { return m_isLate; }

Q_SIGNALS:
    void changed();

private:
    /// All that the numbers depend on.
    struct Question {
        std::vector<core::NodeId> nodes;
        std::vector<core::SegmentId> segments; ///< of the nodes
        std::vector<qint64> versions; ///< of their logs
        std::vector<std::pair<size_t, size_t>> arrows; ///< places in `nodes`
        core::Period period;
        core::RuleOptions options;
        friend bool operator==(const Question&, const Question&) = default;
    };
    using Answer = std::vector<core::ElsewhereCount>; ///< of the nodes

    [[nodiscard]] Question question() const;
    void askSoon();
    void ask();
    void take();

    const BoardDocument& m_document;
    core::CountService& m_counts;
    bool m_isOn = false;
    bool m_isLate = false;
    QTimer m_soon;
    QTimer m_patience;
    Question m_asked;
    std::map<core::NodeId, core::ElsewhereCount> m_known;
    QThreadPool m_pool;
    core::LatestJob<Answer> m_job; ///< before the pool goes, it ends
};

} // namespace ui
