// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardview.h"

#include "core/board/boardrules.h"
#include "ui/board/boardaccess.h"
#include "ui/board/boardnavigator.h"
#include "ui/board/boardpainter.h"
#include "ui/board/boardscene.h"
#include "ui/board/decorationitems.h"
#include "ui/board/draftitem.h"
#include "ui/board/nodeitem.h"
#include "ui/board/picture/boardlayer.h"
#include "ui/board/zorder.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double Far = 100'000; ///< the board has no edge

} // namespace

class BoardView::Private {
public:
    Private(BoardView& view, BoardDocument& boardDocument, BoardNumbers& numbers)
        : q(view)
        , document(boardDocument)
        , scene(boardDocument, numbers)
        , navigator(view)
    {
    }

    [[nodiscard]] std::optional<core::SegmentId> segmentIn(const QMimeData* data) const
    {
        if (!data->hasFormat(SegmentMimeType))
            return std::nullopt;
        bool isNumber = false;
        const core::SegmentId id{ data->data(SegmentMimeType).toLongLong(&isNumber) };
        return isNumber && document.segment(id) ? std::optional(id) : std::nullopt;
    }

    [[nodiscard]] QPointF cardPositionAt(const QPoint& cursor) const
    {
        const QSizeF size = boardgeometry::CardSize;
        return boardgeometry::snapped(q.mapToScene(cursor) - QPointF(size.width() / 2, size.height() / 2));
    }

    void showGhost(core::SegmentId segment, const QPoint& cursor)
    {
        if (!ghost) {
            ghost = std::make_unique<NodeItem>(core::NodeId{});
            ghost->setOpacity(0.6);
            ghost->setZValue(ZOrder::Draft);
            scene.addItem(ghost.get());
            q.viewport()->update();
        }
        CardLook look = scene.cardLook(segment);
        look.isHighlighted = true;
        ghost->sync(cardPositionAt(cursor), look);
    }

    /// The arrow that a segment dropped there would come to stand in.
    [[nodiscard]] core::ArrowId arrowBelow(core::SegmentId segment, const QPoint& cursor)
    {
        const BoardHit hit = scene.hitAt(q.mapToScene(cursor));
        return hit.isArrow() && core::boardrules::mayAdd(document.board(), segment) ? hit.arrow : core::ArrowId{};
    }

    void showInsertion(core::ArrowId id, const QPoint& cursor)
    {
        scene.setInsertion(id);
        const core::Arrow* arrow = document.board().arrow(id);
        if (!arrow) {
            scene.clearDraft();
            return;
        }
        const auto nameOf = [this](core::NodeId node) {
            return scene.cardLook(document.board().node(node)->segment).name;
        };
        scene.draft().showHint(
            q.mapToScene(cursor), tr("Put between “%1” and “%2”").arg(nameOf(arrow->source), nameOf(arrow->target)));
    }

    void endDrop()
    {
        ghost.reset();
        scene.setInsertion({});
        scene.clearDraft();
    }

    BoardView& q;
    BoardDocument& document;
    BoardScene scene;
    BoardNavigator navigator;
    std::unique_ptr<BoardLayer> layer;
    std::unique_ptr<NodeItem> ghost; ///< of the segment being dragged in
    bool wasShown = false;
    bool hadStubs = false;
    bool isFitted =
        false; ///< shows all of the board until the user zooms, scrolls or works on it; so after a resize, too
};

BoardView::BoardView(BoardDocument& document, BoardNumbers& numbers, QWidget* parent)
    : QGraphicsView(parent)
    , d(std::make_unique<Private>(*this, document, numbers))
{
    installBoardAccess();
    setScene(&d->scene);
    setSceneRect(-Far, -Far, 2 * Far, 2 * Far);
    d->layer = std::make_unique<BoardLayer>(*this);
    d->scene.addItem(d->layer.get());
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(AnchorViewCenter);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(MinimalViewportUpdate);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Customer journey board"));
    setAccessibleDescription(tr("Segments and the movement of customers between them"));
    connect(&d->scene, &QGraphicsScene::selectionChanged, this, &BoardView::selectionChanged);
    connect(&d->scene, &BoardScene::snapshotChanged, this, [this] {
        d->layer->setContent(d->scene.snapshot());
        // Stubs that come or go make the board wider or narrower; what was fitted stays so.
        const bool hasStubs = !d->scene.snapshot()->stubs.empty();
        if (std::exchange(d->hadStubs, hasStubs) != hasStubs && d->isFitted && d->wasShown)
            fitAll();
    });
    connect(&d->navigator, &BoardNavigator::zoomChanged, this, [this](double zoom) {
        d->layer->follow();
        Q_EMIT zoomChanged(zoom);
        Q_EMIT moved();
    });
    connect(d->layer.get(), &BoardLayer::becameCurrent, this, &BoardView::becameSharp);
    d->layer->setContent(d->scene.snapshot());
    connect(&d->scene, &BoardScene::nodeCountActivated, this, &BoardView::nodeCountActivated);
    connect(&d->scene, &BoardScene::arrowCountActivated, this, &BoardView::arrowCountActivated);
    connect(&d->scene, &BoardScene::elsewhereActivated, this, &BoardView::elsewhereActivated);
    connect(&d->scene, &BoardScene::refused, this, &BoardView::refused);
    const auto hintMayChange = [this] {
        if (d->document.board().nodes().size() <= 1)
            viewport()->update();
    };
    connect(&document, &BoardDocument::nodeAdded, this, hintMayChange);
    connect(&document, &BoardDocument::nodeRemoved, this, hintMayChange);
}

BoardView::~BoardView()
{
    disconnect(&d->scene, nullptr, this, nullptr);
    d->layer.reset();
}

void BoardView::setEditing(bool isEditing)
{
    d->scene.setEditing(isEditing);
    viewport()->update();
}

bool BoardView::isEditing() const
{
    return d->scene.isEditing();
}

bool BoardView::isSharp() const
{
    return d->scene.snapshot() && d->layer->isCurrent();
}

double BoardView::zoom() const
{
    return transform().m11();
}

void BoardView::setZoom(double zoom)
{
    d->isFitted = false;
    d->navigator.setZoom(zoom);
}

void BoardView::fitAll()
{
    d->navigator.fit(d->scene.boardLayout().bounds());
    d->isFitted = true;
}

void BoardView::fitSelection()
{
    QRectF area;
    for (const core::NodeId node : selectedNodes())
        area |= d->scene.boardLayout().card(node)->rect;
    for (const core::ArrowId arrow : selectedArrows()) {
        const ArrowShape* shape = d->scene.boardLayout().arrow(arrow);
        area |= shape->line().boundingRect() | shape->pill;
    }
    if (area.isNull())
        return;
    d->navigator.fit(area);
    d->isFitted = false;
}

void BoardView::goBack()
{
    d->isFitted = false;
    d->navigator.goBack();
}

void BoardView::lookAt(const QPointF& point)
{
    d->isFitted = false;
    centerOn(point);
}

BoardScene& BoardView::boardScene()
{
    return d->scene;
}

std::vector<core::NodeId> BoardView::selectedNodes() const
{
    return d->scene.selectedNodes();
}

std::vector<core::ArrowId> BoardView::selectedArrows() const
{
    return d->scene.selectedArrows();
}

void BoardView::selectAll()
{
    BoardItems all;
    for (const core::Node& node : d->document.board().nodes())
        all.nodes.push_back(node.id);
    for (const core::Frame& frame : d->document.board().frames()) {
        if (!frame.isLocked)
            all.frames.push_back(frame.id);
    }
    for (const core::Sticky& sticky : d->document.board().stickies()) {
        if (!sticky.isLocked)
            all.stickies.push_back(sticky.id);
    }
    d->scene.select(all);
}

void BoardView::removeSelection()
{
    d->scene.removeSelection();
}

void BoardView::drawBackground(QPainter* painter, const QRectF& exposed)
{
    Theme theme = Theme::current();
    painter->fillRect(exposed, theme.canvas);
    if (!isEditing())
        theme.grid = Theme::mixed(theme.canvas, theme.grid, 0.55);
    boardpainter::paintGrid(*painter, theme, exposed, zoom());
}

void BoardView::drawForeground(QPainter* painter, const QRectF& /*exposed*/)
{
    if (!d->document.board().nodes().empty() || d->ghost)
        return;
    const QString title = isEditing() ? tr("Drag a segment from the list onto the board, or double-click")
                                      : tr("Nothing on this board yet");
    const QString text = isEditing() ? tr("Then drag from a dot at its rim to another segment to draw an arrow.")
                                     : tr("Press Edit to put segments on it and draw the moves you want to count.");
    painter->save();
    painter->resetTransform();
    const QRect middle = viewport()->rect().adjusted(24, 0, -24, 0);
    painter->setFont(Theme::font(Theme::Type::Title, QFont::DemiBold));
    painter->setPen(Theme::current().text);
    painter->drawText(middle.adjusted(0, 0, 0, -36), Qt::AlignCenter | Qt::TextWordWrap, title);
    painter->setFont(Theme::font(Theme::Type::Body));
    painter->setPen(Theme::current().secondary);
    painter->drawText(middle.adjusted(0, 32, 0, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
    painter->restore();
}

void BoardView::mousePressEvent(QMouseEvent* event)
{
    d->isFitted = false;
    if (d->navigator.press(*event)) {
        event->accept();
        return;
    }
    const bool isOnNothing = !isEditing() && event->button() == Qt::LeftButton
        && d->scene.hitAt(mapToScene(event->pos())).kind == BoardHit::Kind::Nothing;
    if (isOnNothing) {
        d->scene.clearSelection();
        d->navigator.startPan(event->pos());
        event->accept();
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void BoardView::mouseMoveEvent(QMouseEvent* event)
{
    if (d->navigator.move(*event))
        event->accept();
    else
        QGraphicsView::mouseMoveEvent(event);
}

void BoardView::mouseReleaseEvent(QMouseEvent* event)
{
    if (d->navigator.release(*event))
        event->accept();
    else
        QGraphicsView::mouseReleaseEvent(event);
}

void BoardView::wheelEvent(QWheelEvent* event)
{
    d->isFitted = false;
    d->navigator.wheel(*event);
    event->accept();
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    if (d->navigator.key(*event, true))
        event->accept();
    else
        QGraphicsView::keyPressEvent(event);
}

void BoardView::keyReleaseEvent(QKeyEvent* event)
{
    if (d->navigator.key(*event, false))
        event->accept();
    else
        QGraphicsView::keyReleaseEvent(event);
}

void BoardView::focusOutEvent(QFocusEvent* event)
{
    d->navigator.leave();
    QGraphicsView::focusOutEvent(event);
}

void BoardView::dragEnterEvent(QDragEnterEvent* event)
{
    if (isEditing() && d->segmentIn(event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void BoardView::dragMoveEvent(QDragMoveEvent* event)
{
    const auto segment = d->segmentIn(event->mimeData());
    if (!isEditing() || !segment) {
        event->ignore();
        return;
    }
    const QPoint cursor = event->position().toPoint();
    d->showGhost(*segment, cursor);
    d->showInsertion(d->arrowBelow(*segment, cursor), cursor);
    event->acceptProposedAction();
}

void BoardView::dragLeaveEvent(QDragLeaveEvent* event)
{
    d->endDrop();
    viewport()->update();
    event->accept();
}

void BoardView::dropEvent(QDropEvent* event)
{
    d->endDrop();
    const auto segment = d->segmentIn(event->mimeData());
    if (!isEditing() || !segment) {
        event->ignore();
        return;
    }
    if (const core::Node* there = d->document.board().nodeOf(*segment)) {
        // A segment stands once on a board: show where.
        d->scene.selectOnly(there->id);
        ensureVisible(boardgeometry::cardRect(there->position), 48, 48);
        event->ignore();
        Q_EMIT refused(tr("This segment is on the board already"), mapToScene(event->position().toPoint()));
        return;
    }
    const QPoint cursor = event->position().toPoint();
    const core::ArrowId arrow = d->arrowBelow(*segment, cursor);
    const QPointF place = d->cardPositionAt(cursor);
    d->scene.selectOnly(
        arrow.isValid() ? d->document.insertBetween(*segment, place, arrow) : d->document.addNode(*segment, place));
    event->acceptProposedAction();
    setFocus(Qt::OtherFocusReason);
}

void BoardView::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    if (!std::exchange(d->wasShown, true))
        fitAll();
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    d->layer->follow();
    Q_EMIT moved();
    if (d->isFitted && d->wasShown)
        fitAll();
}

void BoardView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        d->layer->follow();
        viewport()->update();
    }
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (!d->layer)
        return; // the scene is just being set
    d->layer->follow();
    Q_EMIT moved();
    if (d->document.board().nodes().empty())
        viewport()->update(); // the hint stays where it is
}

bool BoardView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture && d->navigator.gesture(*static_cast<QNativeGestureEvent*>(event))) {
        d->isFitted = false;
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

bool BoardView::focusNextPrevChild(bool isNext)
{
    const std::vector<CardPlace>& cards = d->scene.boardLayout().cards;
    const std::vector<core::NodeId> selected = d->scene.selectedNodes();
    const auto count = static_cast<qsizetype>(cards.size());
    qsizetype at = isNext ? -1 : count;
    if (!selected.empty())
        at = std::ranges::find(cards, selected.front(), &CardPlace::id) - cards.begin();
    at += isNext ? 1 : -1;
    if (at < 0 || at >= count) {
        d->scene.clearSelection();
        return QGraphicsView::focusNextPrevChild(isNext); // past the last card on to the next widget
    }
    const CardPlace card = cards[static_cast<size_t>(at)];
    d->scene.selectOnly(card.id);
    ensureVisible(card.rect, 48, 48);
    return true;
}

} // namespace ui
