// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/picture/boardlayer.h"

#include "ui/board/zorder.h"

#include <QGraphicsView>
#include <QPainter>

#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double AtOnce = 3000; ///< microseconds of painting that no thread is asked for
constexpr int Around = 224; ///< logical pixels of a picture beyond the viewport, for scrolling
constexpr int Nearest = 112; ///< when it comes that near to the picture's rim, a new one is wanted

} // namespace

BoardLayer::BoardLayer(QGraphicsView& view)
    : m_view(view)
    , m_content(std::make_shared<const BoardSnapshot>())
    , m_job(m_pool)
{
    m_pool.setMaxThreadCount(1);
    setZValue(ZOrder::Arrows);
    connect(&m_job, &QFutureWatcherBase::finished, this, [this] {
        m_isWorking = false;
        // Taken out of the job: shared with it, the picture would be copied whole by the next step that paints on it.
        if (const auto picture = m_job.outcome(); picture && !(*picture)->isNull())
            adopt(std::move(**picture));
        if (std::exchange(m_isWanted, false))
            refresh();
        if (isCurrent())
            Q_EMIT becameCurrent();
    });
}

void BoardLayer::setContent(BoardSnapshotPtr content)
{
    m_content = std::move(content);
    refresh();
}

void BoardLayer::follow()
{
    const PictureSubject now = wanted();
    if (!m_picture.subject.isLike(now) || m_picture.subject.area != now.area)
        refresh();
}

bool BoardLayer::isCurrent() const
{
    const PictureSubject now = wanted();
    return !m_isWanted && m_picture.subject.content == m_content && m_picture.subject.isLike(now)
        && m_picture.subject.area.contains(visibleArea(now.scale()));
}

QRectF BoardLayer::boundingRect() const
{
    return m_view.sceneRect();
}

QRect BoardLayer::visibleArea(double scale) const
{
    const QPointF first = m_view.viewportTransform().inverted().map(QPointF(0, 0)) * scale;
    const QSize size = m_view.viewport()->size() * m_view.devicePixelRatioF();
    return { qRound(first.x()), qRound(first.y()), size.width(), size.height() };
}

PictureSubject BoardLayer::wanted() const
{
    PictureSubject subject;
    subject.content = m_content;
    subject.zoom = m_view.transform().m11();
    subject.ratio = m_view.devicePixelRatioF();
    subject.scheme = Theme::current().scheme;
    const auto logical = [&subject](int pixels) { return static_cast<int>(pixels * subject.ratio); };
    const QRect visible = visibleArea(subject.scale());
    const int nearest = logical(Nearest);
    const QRect needed = visible.adjusted(-nearest, -nearest, nearest, nearest);
    const int around = logical(Around);
    subject.area = m_picture.subject.isLike(subject) && m_picture.subject.area.contains(needed)
            && m_picture.subject.area.width() <= visible.width() + 2 * around
        ? m_picture.subject.area
        : visible.adjusted(-around, -around, around, around);
    return subject;
}

void BoardLayer::refresh()
{
    if (!m_view.viewport()->size().isEmpty() && m_isWorking) {
        m_isWanted = true;
        if (!m_inWork.isLike(wanted()))
            m_job.cancel(); // of no use any more
        return;
    }
    const PictureSubject subject = wanted();
    const PictureDamage damage = boardpicturing::damageBetween(m_picture, subject);
    const bool isLike = m_picture.subject.isLike(subject);
    if (boardpicturing::costOf(m_picture, subject, damage, AtOnce) <= AtOnce) {
        m_picture = boardpicturing::render(std::exchange(m_picture, {}), subject, damage);
        show(damage, isLike);
        return;
    }
    m_isWorking = true;
    m_inWork = subject;
    m_job.start([before = m_picture, subject, damage](QPromise<std::shared_ptr<RenderedPicture>>& promise) {
        promise.addResult(std::make_shared<RenderedPicture>(
            boardpicturing::render(before, subject, damage, [&promise] { return promise.isCanceled(); })));
    });
}

void BoardLayer::adopt(RenderedPicture picture)
{
    const PictureDamage damage = boardpicturing::damageBetween(m_picture, picture.subject);
    const bool isLike = m_picture.subject.isLike(picture.subject);
    std::swap(m_picture, picture);
    if (!isLike && picture.subject.scheme == m_picture.subject.scheme && showsAll(picture))
        m_overview = std::move(picture);
    show(damage, isLike);
}

bool BoardLayer::showsAll(const RenderedPicture& picture) const
{
    if (picture.isNull())
        return false;
    QRectF bounds;
    for (const BoardSnapshot::Card& card : picture.subject.content->cards)
        bounds |= card.rect;
    const double scale = picture.subject.scale();
    return QRectF(picture.subject.area).contains(QRectF(bounds.topLeft() * scale, bounds.size() * scale));
}

QRectF BoardLayer::placeOf(const RenderedPicture& picture) const
{
    const QRect area = picture.subject.area;
    const double growth = m_view.transform().m11() / picture.subject.scale();
    const QPointF origin = m_view.viewportTransform().map(QPointF(0, 0));
    return { origin + QPointF(area.topLeft()) * growth, QSizeF(area.size()) * growth };
}

void BoardLayer::show(const PictureDamage& damage, bool isLike)
{
    if (damage.isEmpty())
        return;
    if (!isLike) {
        m_view.viewport()->update();
        return;
    }
    const double ratio = m_picture.subject.ratio;
    const QPoint origin = visibleArea(m_picture.subject.scale()).topLeft();
    QRegion region;
    for (const QRect& rect : damage.region().translated(-origin)) {
        const QRectF logical(rect.x() / ratio, rect.y() / ratio, rect.width() / ratio, rect.height() / ratio);
        region += logical.toAlignedRect();
    }
    m_view.viewport()->update(region);
}

void BoardLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_picture.isNull())
        return;
    const PictureSubject& shown = m_picture.subject;
    const double ratio = m_view.devicePixelRatioF();
    const QRectF place = placeOf(m_picture);
    painter->save();
    painter->resetTransform();
    if (const QRectF viewport = m_view.viewport()->rect();
        !m_overview.isNull() && !place.contains(viewport) && m_overview.subject.scheme == shown.scheme) {
        painter->save();
        painter->setClipRegion(QRegion(viewport.toRect()) - place.toRect());
        painter->drawImage(placeOf(m_overview), m_overview.image);
        painter->restore();
    }
    if (shown.scale() == m_view.transform().m11() * ratio) {
        const QPointF at = place.topLeft() * ratio; // on whole pixels: a copy, no scaling
        painter->scale(1 / ratio, 1 / ratio);
        painter->drawImage(QPointF(std::round(at.x()), std::round(at.y())), m_picture.image);
    } else {
        painter->drawImage(place, m_picture.image);
    }
    painter->restore();
}

} // namespace ui
