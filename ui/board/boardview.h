// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"

#include <QGraphicsView>

#include <memory>
#include <optional>

namespace ui {

class BoardScene;

/// The canvas: pan, zoom, fit, drops of segments. Viewing by default; editing shows the dots and lets things move.
class BoardView final : public QGraphicsView {
    Q_OBJECT

public:
    /// What a drag from a list of segments carries: the segment's number as decimal text.
    static constexpr QLatin1StringView SegmentMimeType{ "application/x-journeyboard-segment" };

    BoardView(BoardDocument& document, BoardNumbers& numbers, QWidget* parent = nullptr);
    ~BoardView() override;

    void setEditing(bool isEditing);
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] double zoom() const; ///< 1 is 100 %
    void setZoom(double zoom);
    void fitAll();
    void fitSelection(); ///< nothing selected: stays
    void goBack(); ///< to where it was before it was fitted
    void lookAt(const QPointF& point); ///< has it in the middle
    [[nodiscard]] BoardScene& boardScene();
    [[nodiscard]] bool isSharp() const; ///< shows what is, not a picture of a moment ago

    [[nodiscard]] std::vector<core::NodeId> selectedNodes() const;
    [[nodiscard]] std::vector<core::ArrowId> selectedArrows() const;
    void selectAll();
    void removeSelection();

Q_SIGNALS:
    void selectionChanged();
    void nodeCountActivated(core::NodeId node); ///< its number was clicked: show the customers
    void arrowCountActivated(core::ArrowId arrow);
    void elsewhereActivated(core::NodeId node, bool isOut); ///< from, or to elsewhere
    void zoomChanged(double zoom);
    void moved(); ///< shows another part of the board, or at another zoom
    void refused(const QString& why, const QPointF& point); ///< a drop there that is not possible, in board units
    void becameSharp(); ///< after a moment of not being so

protected:
    void drawBackground(QPainter* painter, const QRectF& exposed) override;
    void drawForeground(QPainter* painter, const QRectF& exposed) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
