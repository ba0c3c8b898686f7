// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QFrame;

namespace ui {

class BuilderGroup;
class BuilderRow;

/// Lets the mouse take a row by its handle and put it elsewhere: a line shows where it would go. Escape lets it be.
class RowMover final : public QObject {
    Q_OBJECT

public:
    explicit RowMover(BuilderRow& row); ///< becomes the row's child

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Target {
        BuilderGroup* group = nullptr;
        int place = 0;
        int y = 0; ///< of the line, in the outermost group
    };

    [[nodiscard]] BuilderGroup* root() const;
    [[nodiscard]] Target targetAt(const QPoint& global) const;
    void drag(const QPoint& global);
    void finish(bool isDropped, const QPoint& global);

    BuilderRow& m_row;
    QPoint m_start;
    bool m_isPressed = false;
    bool m_isMoving = false;
    QFrame* m_line = nullptr;
};

} // namespace ui
