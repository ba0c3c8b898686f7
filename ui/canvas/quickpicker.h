// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/segment.h"

#include <QFrame>
#include <QSet>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace ui {

class SegmentFilter;
class SegmentModel;

/// A small list of segments that opens where one is wanted: type to search, arrows, Enter, Esc. GUI thread.
class QuickPicker final : public QFrame {
    Q_OBJECT

public:
    explicit QuickPicker(QWidget* parent);

    void open(
        const std::vector<core::Segment>& segments, const QSet<core::SegmentId>& leftOut, const QPoint& globalPosition);

Q_SIGNALS:
    void chosen(core::SegmentId segment);
    void dismissed(); ///< closed without a choice

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void search(const QString& text);
    void choose();

    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_empty;
    SegmentModel* m_segments;
    SegmentFilter* m_filter;
    bool m_isChosen = false;
};

} // namespace ui
