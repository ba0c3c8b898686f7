// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/latestjob.h"
#include "ui/board/picture/boardpicturing.h"

#include <QGraphicsItem>
#include <QObject>
#include <QThreadPool>

class QGraphicsView;

namespace ui {

/// Shows all cards, arrows and counts of a board in a view as one picture. What little changes is painted at once; what
/// would take longer than a part of a frame is painted on a thread of its own, and the picture of before stands,
/// moved and scaled along, until the new one is there. So no turn of the event loop is as long as a large board is
/// large. GUI thread.
class BoardLayer final : public QObject, public QGraphicsItem {
    Q_OBJECT
    Q_INTERFACES(QGraphicsItem)

public:
    explicit BoardLayer(QGraphicsView& view);

    void setContent(BoardSnapshotPtr content);
    void follow(); ///< the view has moved, has another zoom, size or theme
    /// Whether what the view shows is its content, sharp, in all of its viewport.
    [[nodiscard]] bool isCurrent() const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

Q_SIGNALS:
    void becameCurrent();

private:
    [[nodiscard]] QRect visibleArea(double scale) const; ///< of the board's device pixels
    [[nodiscard]] PictureSubject wanted() const;
    void refresh();
    void adopt(RenderedPicture picture);
    [[nodiscard]] bool showsAll(const RenderedPicture& picture) const;
    /// Where the picture is in the viewport, at the zoom of now.
    [[nodiscard]] QRectF placeOf(const RenderedPicture& picture) const;
    void show(const PictureDamage& damage, bool isLike);

    QGraphicsView& m_view;
    BoardSnapshotPtr m_content;
    RenderedPicture m_picture;
    RenderedPicture m_overview; ///< the last one of the whole board: stands where the picture does not reach yet
    PictureSubject m_inWork;
    bool m_isWorking = false;
    bool m_isWanted = false; ///< once more, when the work is done
    QThreadPool m_pool;
    core::LatestJob<std::shared_ptr<RenderedPicture>> m_job;
};

} // namespace ui
