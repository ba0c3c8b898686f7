// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A row of a list: a stage bar (or a small square), a name that wraps to two lines, a count at its end.
class CountDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Mark { StageBar, Square };

    CountDelegate(Mark mark, int stageRole, int countRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QRect nameRect(const QRect& row, const QModelIndex& index) const;

    Mark m_mark;
    int m_stageRole;
    int m_countRole;
};

} // namespace ui
