// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/segment.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace ui {

/// Which segments belong to a group: a list to tick.
class MemberDialog final : public QDialog {
    Q_OBJECT

public:
    MemberDialog(const core::SegmentGroup& group, const std::vector<core::Segment>& segments, QWidget* parent);

Q_SIGNALS:
    void chosen(const std::vector<core::SegmentId>& segments);

private:
    void finish();

    std::vector<core::SegmentId> m_before;
    QListWidget* m_list;
};

} // namespace ui
