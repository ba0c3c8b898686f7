// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardscene.h"

#include "core/board/boardrules.h"
#include "ui/board/arrowitem.h"
#include "ui/board/boardtips.h"
#include "ui/board/countbadge.h"
#include "ui/board/decorationitems.h"
#include "ui/board/draftitem.h"
#include "ui/board/itemkeeping.h"
#include "ui/board/nodeitem.h"
#include "ui/board/tools/connecttool.h"
#include "ui/board/tools/nudge.h"
#include "ui/board/tools/reattachtool.h"
#include "ui/board/tools/resizetool.h"
#include "ui/board/tools/selecttool.h"

#include <QGraphicsSceneMouseEvent>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QSet>
#include <QSignalBlocker>
#include <QToolTip>

#include <algorithm>
#include <optional>
#include <utility>

namespace ui {

namespace {

template <typename Map, typename Id>
auto* valueOf(const Map& map, Id id)
{
    const auto found = map.find(id);
    return found == map.end() ? nullptr : found->second;
}

} // namespace

BoardScene::BoardScene(BoardDocument& document, BoardNumbers& numbers, QObject* parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_numbers(numbers)
    , m_decorations(*this)
    , m_content(document, numbers)
{
    m_tools.push_back(std::make_unique<ReattachTool>(*this));
    m_tools.push_back(std::make_unique<ConnectTool>(*this));
    m_tools.push_back(std::make_unique<ResizeTool>(*this));
    m_tools.push_back(std::make_unique<SelectTool>(*this));

    connect(&document, &BoardDocument::nodeAdded, this, &BoardScene::touch);
    connect(&document, &BoardDocument::nodeChanged, this, &BoardScene::touch);
    connect(&document, &BoardDocument::arrowAdded, this, &BoardScene::touch);
    connect(&document, &BoardDocument::arrowChanged, this, &BoardScene::touch);
    connect(&document, &BoardDocument::nodeRemoved, this, &BoardScene::thingRemoved);
    connect(&document, &BoardDocument::arrowRemoved, this, &BoardScene::thingRemoved);
    connect(&document, &BoardDocument::decorationsChanged, this, &BoardScene::decorationsChanged);
    connect(&document, &BoardDocument::segmentsChanged, this, &BoardScene::touch);
    connect(&numbers, &BoardNumbers::changed, this, [this] {
        touch();
        if (m_tool)
            m_tool->refresh();
    });
    connect(this, &QGraphicsScene::selectionChanged, this, &BoardScene::touch);
    connect(&m_focus, &FocusMode::changed, this, &BoardScene::touch);
    syncIfTouched();
}

BoardScene::~BoardScene()
{
    disconnect(this, &QGraphicsScene::selectionChanged, this, nullptr);
}

const BoardLayout& BoardScene::boardLayout()
{
    syncIfTouched();
    return m_content.layout();
}

const BoardSnapshotPtr& BoardScene::snapshot()
{
    syncIfTouched();
    return m_content.snapshot();
}

NodeItem* BoardScene::nodeItem(core::NodeId id)
{
    syncIfTouched();
    return valueOf(m_nodes, id);
}

ArrowItem* BoardScene::arrowItem(core::ArrowId id)
{
    syncIfTouched();
    return valueOf(m_arrows, id);
}

CountBadge* BoardScene::countBadge(core::ArrowId id)
{
    syncIfTouched();
    return valueOf(m_badges, id);
}

BoardHit BoardScene::hitAt(const QPointF& point)
{
    syncIfTouched();
    return m_content.hitAt(point, scale(), m_marks);
}

void BoardScene::setEditing(bool isEditing)
{
    if (isEditing == m_marks.isEditing)
        return;
    cancelGesture();
    m_marks.isEditing = isEditing;
    forgetHover();
    touch();
}

void BoardScene::setView(const ViewSettings& view)
{
    if (view == m_marks.view)
        return;
    m_marks.view = view;
    m_numbers.elsewhere().setOn(view.hasStubs);
    touch();
}

const BoardContent& BoardScene::content()
{
    syncIfTouched();
    return m_content;
}

std::vector<core::NodeId> BoardScene::selectedNodes()
{
    syncIfTouched();
    std::vector<core::NodeId> ids;
    for (const auto& [id, item] : m_nodes) {
        if (item->isSelected())
            ids.push_back(id);
    }
    return ids;
}

std::vector<core::ArrowId> BoardScene::selectedArrows()
{
    syncIfTouched();
    std::vector<core::ArrowId> ids;
    for (const auto& [id, item] : m_arrows) {
        if (item->isSelected())
            ids.push_back(id);
    }
    return ids;
}

void BoardScene::select(const std::vector<core::NodeId>& nodes, const std::vector<core::ArrowId>& arrows)
{
    select(BoardItems{ nodes, arrows, {}, {} });
}

BoardItems BoardScene::selection()
{
    BoardItems items{ selectedNodes(), selectedArrows(), {}, {} };
    m_decorations.addSelected(items);
    return items;
}

void BoardScene::select(const BoardItems& items)
{
    syncIfTouched();
    QSet<QGraphicsItem*> wanted;
    for (const core::NodeId id : items.nodes)
        wanted.insert(valueOf(m_nodes, id));
    for (const core::ArrowId id : items.arrows)
        wanted.insert(valueOf(m_arrows, id));
    for (const core::FrameId id : items.frames)
        wanted.insert(m_decorations.frame(id));
    for (const core::StickyId id : items.stickies)
        wanted.insert(m_decorations.sticky(id));
    wanted.remove(nullptr);
    bool isDifferent = false;
    {
        const QSignalBlocker quiet(this); // one change, however many items
        for (QGraphicsItem* item : selectedItems()) {
            if (!wanted.contains(item)) {
                item->setSelected(false);
                isDifferent = true;
            }
        }
        for (QGraphicsItem* item : std::as_const(wanted)) {
            if (item->isSelected())
                continue;
            item->setVisible(true); // even if it counts too little: it is asked for by name
            item->setSelected(true);
            isDifferent = true;
        }
    }
    if (isDifferent)
        Q_EMIT selectionChanged();
}

DecorationLayer& BoardScene::decorations()
{
    syncIfTouched();
    return m_decorations;
}

DecorationHit BoardScene::decorationAt(const QPointF& point)
{
    BoardItems selected;
    if (m_marks.isEditing)
        decorations().addSelected(selected);
    return decorationgeometry::hitAt(m_document.board(), point, scale(), selected);
}

void BoardScene::setSnapping(bool toGrid, bool toLines)
{
    m_snapsToGrid = toGrid;
    m_snapsToLines = toLines;
}

void BoardScene::selectOnly(core::NodeId node)
{
    select(BoardItems{ { node }, {}, {}, {} });
}

void BoardScene::selectOnly(core::ArrowId arrow)
{
    select(BoardItems{ {}, { arrow }, {}, {} });
}

void BoardScene::removeSelection()
{
    cancelGesture();
    const BoardItems items = selection();
    const core::Board& board = m_document.board();
    std::optional<QPointF> locked;
    for (const core::NodeId id : items.nodes) {
        if (!core::boardrules::mayRemove(board, id))
            locked = board.node(id)->position;
    }
    for (const core::FrameId id : items.frames) {
        if (!core::boardrules::mayChange(board, id))
            locked = board.frame(id)->rect.topLeft();
    }
    for (const core::StickyId id : items.stickies) {
        if (!core::boardrules::mayChange(board, id))
            locked = board.sticky(id)->rect.topLeft();
    }
    if (locked)
        Q_EMIT refused(tr("What is locked stays on the board"), *locked);
    m_document.removeItems(items);
}

DraftItem& BoardScene::draft()
{
    if (!m_draft) {
        m_draft = new DraftItem;
        addItem(m_draft);
    }
    return *m_draft;
}

void BoardScene::clearDraft()
{
    if (!m_draft)
        return;
    removeItem(m_draft);
    delete m_draft;
    m_draft = nullptr;
}

void BoardScene::setTarget(core::NodeId node)
{
    if (node == m_marks.target)
        return;
    m_marks.target = node;
    touch();
}

void BoardScene::setHidden(core::ArrowId arrow)
{
    if (arrow == m_marks.hidden)
        return;
    m_marks.hidden = arrow;
    touch();
}

void BoardScene::setInsertion(core::ArrowId arrow)
{
    if (arrow == m_marks.insertion)
        return;
    m_marks.insertion = arrow;
    touch();
}

void BoardScene::cancelGesture()
{
    if (!m_tool)
        return;
    std::exchange(m_tool, nullptr)->cancel(Tool::CancelReason::Stopped);
    touch();
}

void BoardScene::touch()
{
    if (std::exchange(m_isTouched, true))
        return;
    QMetaObject::invokeMethod(this, &BoardScene::syncIfTouched, Qt::QueuedConnection);
}

void BoardScene::syncIfTouched()
{
    // A selected item that goes changes the selection, about which somebody may ask at once.
    if (m_isSyncing || !std::exchange(m_isTouched, false))
        return;
    m_isSyncing = true;
    syncItems();
    m_isSyncing = false;
}

void BoardScene::syncItems()
{
    const core::Board& board = m_document.board();
    itemkeeping::prune(*this, m_badges, [&board](core::ArrowId id) { return board.arrow(id) != nullptr; });
    itemkeeping::prune(*this, m_arrows, [&board](core::ArrowId id) { return board.arrow(id) != nullptr; });
    itemkeeping::prune(*this, m_nodes, [&board](core::NodeId id) { return board.node(id) != nullptr; });
    m_decorations.sync(board, m_marks.isEditing);
    m_marks.selectedNodes.clear();
    for (const auto& [id, item] : m_nodes) {
        if (item->isSelected())
            m_marks.selectedNodes.insert(id);
    }
    m_marks.selectedArrows.clear();
    for (const auto& [id, item] : m_arrows) {
        if (item->isSelected())
            m_marks.selectedArrows.insert(id);
    }

    m_focus.mark(m_marks);
    m_marks.isGesture = m_tool != nullptr;

    const BoardSnapshotPtr before = m_content.snapshot();
    m_content.update(m_marks);
    if (m_content.snapshot() == before)
        return;
    constexpr auto Flags = QGraphicsItem::ItemHasNoContents; // the layer paints them
    for (const BoardSnapshot::Card& card : m_content.snapshot()->cards)
        itemkeeping::ensure(*this, m_nodes, card.id, Flags)->sync(card.rect.topLeft(), card.look);
    for (const ArrowShape& shape : m_content.layout().arrows) {
        ArrowItem* const arrow = itemkeeping::ensure(*this, m_arrows, shape.id, Flags);
        CountBadge* const badge = itemkeeping::ensure(*this, m_badges, shape.id, Flags);
        arrow->sync(shape, m_content.arrowLook(shape.id));
        badge->sync(shape.pill, m_content.pills().at(shape.id));
        arrow->setVisible(m_content.isShown(shape.id, m_marks));
        badge->setVisible(m_content.isShown(shape.id, m_marks));
    }
    Q_EMIT snapshotChanged();
}

void BoardScene::setHover(const BoardHit& hit, const DecorationHit& decoration)
{
    const bool isSame = hit.kind == m_marks.hover.kind && hit.node == m_marks.hover.node
        && hit.arrow == m_marks.hover.arrow && hit.side == m_marks.hover.side && decoration == m_hoveredDecoration;
    if (isSame)
        return;
    m_marks.hover = hit;
    m_focus.setHover(hit);
    m_hoveredDecoration = decoration;
    touch();
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (m_marks.isEditing && decoration.isCorner()) {
        const bool isFalling = decoration.corner == Qt::TopLeftCorner || decoration.corner == Qt::BottomRightCorner;
        shape = isFalling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    } else if (m_marks.isEditing && decoration.kind != DecorationHit::Kind::Nothing) {
        shape = Qt::SizeAllCursor;
    }
    if (hit.kind == BoardHit::Kind::NodeCount || hit.kind == BoardHit::Kind::ArrowCount || hit.isStub())
        shape = Qt::PointingHandCursor;
    else if (hit.kind == BoardHit::Kind::Dot || hit.kind == BoardHit::Kind::ArrowSource
        || hit.kind == BoardHit::Kind::ArrowTarget)
        shape = Qt::CrossCursor;
    for (QGraphicsView* view : views())
        view->viewport()->setCursor(shape);
}

void BoardScene::thingRemoved()
{
    // Perhaps by undo, in the midst of which nothing may be pushed: the gesture ends and leaves no trace.
    if (m_tool)
        std::exchange(m_tool, nullptr)->cancel(Tool::CancelReason::ThingRemoved);
    forgetHover();
    touch();
}

/// What was under the pointer may be gone; the next move says what is there.
void BoardScene::forgetHover()
{
    m_marks.hover = {};
    m_focus.forget();
}

void BoardScene::decorationsChanged()
{
    BoardItems selected;
    m_decorations.addSelected(selected);
    const core::Board& board = m_document.board();
    const bool isGone = std::ranges::any_of(selected.frames, [&board](auto id) { return !board.frame(id); })
        || std::ranges::any_of(selected.stickies, [&board](auto id) { return !board.sticky(id); });
    if (isGone)
        thingRemoved(); // it may be under the hand
    else
        touch();
}

double BoardScene::scale() const
{
    return views().isEmpty() ? 1 : views().constFirst()->transform().m11();
}

CardLook BoardScene::cardLook(core::SegmentId id) const
{
    return m_content.cardLook(id);
}

ToolEvent BoardScene::toolEvent(const QGraphicsSceneMouseEvent& event)
{
    ToolEvent tool{ event.scenePos(), event.screenPos(), event.modifiers(), hitAt(event.scenePos()), {} };
    if (tool.hit.kind == BoardHit::Kind::Nothing)
        tool.decoration = decorationAt(event.scenePos());
    return tool;
}

void BoardScene::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    cancelGesture();
    const ToolEvent press = toolEvent(*event);
    for (const auto& tool : m_tools) {
        if (tool->begin(press)) {
            m_tool = tool.get();
            break;
        }
    }
    event->accept();
}

void BoardScene::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    const ToolEvent move = toolEvent(*event);
    if (m_tool)
        m_tool->update(move);
    else
        setHover(move.hit, move.decoration);
    event->accept();
}

void BoardScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_tool)
        return;
    const ToolEvent release = toolEvent(*event);
    std::exchange(m_tool, nullptr)->finish(release);
    touch();
    const ToolEvent after = toolEvent(*event);
    setHover(after.hit, after.decoration);
    event->accept();
}

void BoardScene::mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event)
{
    const ToolEvent press = toolEvent(*event);
    if (!m_marks.isEditing || event->button() != Qt::LeftButton || press.hit.kind != BoardHit::Kind::Nothing) {
        mousePressEvent(event);
        return;
    }
    cancelGesture();
    event->accept();
    const core::Board& board = m_document.board();
    const bool isLocked = (press.decoration.isFrame() && !core::boardrules::mayChange(board, press.decoration.frame))
        || (press.decoration.isSticky() && !core::boardrules::mayChange(board, press.decoration.sticky));
    if (isLocked)
        Q_EMIT refused(
            press.decoration.isFrame() ? tr("This frame is locked") : tr("This note is locked"), press.position);
    else if (press.decoration.isFrame())
        Q_EMIT frameTextWanted(press.decoration.frame);
    else if (press.decoration.isSticky())
        Q_EMIT stickyTextWanted(press.decoration.sticky);
    else if (!press.decoration.isCorner())
        Q_EMIT segmentWanted(press.position, {});
}

void BoardScene::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_tool)
            cancelGesture();
        else
            clearSelection();
        return;
    }
    if (m_marks.isEditing && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        removeSelection();
        return;
    }
    if (m_marks.isEditing && nudge(*this, *event))
        return;
    event->ignore();
}

void BoardScene::helpEvent(QGraphicsSceneHelpEvent* event)
{
    QToolTip::showText(event->screenPos(), boardtips::tipOf(m_document, m_numbers, hitAt(event->scenePos()), scale()),
        event->widget());
    event->accept();
}

void BoardScene::focusOutEvent(QFocusEvent* event)
{
    cancelGesture();
    QGraphicsScene::focusOutEvent(event);
}

bool BoardScene::event(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHover({}, {});
    return QGraphicsScene::event(event);
}

} // namespace ui
