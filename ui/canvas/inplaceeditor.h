// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardview.h"

#include <QPointer>
#include <QTimer>

namespace ui {

/// Edits the title of a frame or the text of a sticky note where it stands. Enter (in a note with Ctrl) or a click
/// elsewhere keeps it, Esc does not. GUI thread.
class InPlaceEditor final : public QObject {
    Q_OBJECT

public:
    InPlaceEditor(BoardView& view, BoardDocument& document);

    void edit(core::FrameId frame);
    void edit(core::StickyId sticky);
    void close(bool isKept);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(QWidget* field, const QRectF& area, const QFont& font);
    [[nodiscard]] QString text() const;
    void keepSoon();
    void keep(const QString& text);

    BoardView& m_view;
    BoardDocument& m_document;
    QPointer<QWidget> m_field;
    QString m_before; ///< the text when editing began
    int m_gesture = 0;
    QTimer m_typing; ///< what is typed is in the board soon, so that nothing can lose it
    core::FrameId m_frame;
    core::StickyId m_sticky;
};

} // namespace ui
