// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace ui {

/// A bubble over the canvas that says what an act came to, or why it was refused, and goes by itself.
class CanvasNotice final : public QLabel {
    Q_OBJECT

public:
    explicit CanvasNotice(QWidget* canvas);

    void say(const QString& text); ///< at the foot of the canvas
    void sayAt(const QString& text, const QPoint& position); ///< beside a point of the canvas, as at the cursor

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    void showAt(const QString& text, const QPoint& topLeft);

    QTimer m_timer;
};

} // namespace ui
