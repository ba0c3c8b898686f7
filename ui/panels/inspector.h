// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/latestjob.h"
#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"
#include "ui/panels/inspectorfigures.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ui {

class InspectorPage;
class Session;

/// What the selected arrow or segment of the board says, in a sentence and in figures, and the measure noted on it; of
/// nothing selected, what the board says.
class Inspector final : public QWidget {
    Q_OBJECT

public:
    Inspector(BoardDocument& document, BoardNumbers& numbers, Session& session, QWidget* parent = nullptr);
    ~Inspector() override;

    void showArrow(core::ArrowId arrow);
    void showNode(core::NodeId node);
    void showBoard();
    void setEditing(bool isEditing);
    void commitNote(); ///< what was typed becomes part of the board, or of the segment

    [[nodiscard]] core::ArrowId arrow() const { return m_arrow; }
    [[nodiscard]] core::NodeId node() const { return m_node; }

Q_SIGNALS:
    void suggestionsWanted(); ///< of arrows at the node that is shown, or on the board
    void whyWanted(); ///< of the arrow that is shown
    void customersWanted();
    void exportWanted();

private:
    void select(core::ArrowId arrow, core::NodeId node);
    void refresh();
    void commitStepNote();
    void commitSegmentNote();

    BoardDocument& m_document;
    BoardNumbers& m_numbers;
    Session& m_session;
    InspectorFigures m_figures;
    core::ArrowId m_arrow;
    core::NodeId m_node;
    bool m_isEditing = false;
    int m_typing = 0; ///< the gesture of what is being typed
    QHash<qint64, QString> m_beingSaved; ///< measures by segment that are on their way into the workspace
    InspectorPage* m_page;
    QPushButton* m_why;
    QPushButton* m_suggest;
    QTimer m_later;
};

} // namespace ui
