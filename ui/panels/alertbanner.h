// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/boardcounts.h"
#include "core/segments/segment.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

/// The alert over a board whose numbers rest on incomplete data: which segments, the days they have, what can be done.
/// Of many segments it names a few and the others when asked, so that the board is still seen.
class AlertBanner final : public QFrame {
    Q_OBJECT

public:
    explicit AlertBanner(QWidget* parent = nullptr);

    /// Hides itself when nothing is incomplete. `segments`: of the whole workspace.
    void setIncomplete(const std::vector<core::Incomplete>& incomplete, const std::vector<core::Segment>& segments,
        const core::Period& period, const core::RuleOptions& options);

Q_SIGNALS:
    void rebuildWanted(const std::vector<core::SegmentId>& segments);

private:
    void showAll(bool isWanted);

    QLabel* m_headline;
    QLabel* m_text;
    QLabel* m_others;
    QScrollArea* m_otherArea;
    QPushButton* m_more;
    QPushButton* m_rebuild;
    std::vector<core::SegmentId> m_rebuildable;
};

} // namespace ui
