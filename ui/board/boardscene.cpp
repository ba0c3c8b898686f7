// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardscene.h"

#include "ui/board/arrowitem.h"
#include "ui/board/countbadge.h"
#include "ui/board/draftitem.h"
#include "ui/board/nodeitem.h"
#include "ui/board/tools/connecttool.h"
#include "ui/board/tools/reattachtool.h"
#include "ui/board/tools/selecttool.h"
#include "ui/widgets/parts.h"

#include <QGraphicsSceneMouseEvent>
#include <QGraphicsView>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using core::CountService;

namespace {

NumberState stateOf(const BoardNumbers::Number& number)
{
    switch (number.state) {
    case CountService::State::Ready:
        return NumberState::Ready;
    case CountService::State::Failed:
        return NumberState::Failed;
    case CountService::State::Unknown:
    case CountService::State::Counting:
        return NumberState::Counting;
    }
    Q_UNREACHABLE();
}

/// Removes the items whose id is not on the board any more.
template <typename Items, typename IsThere>
void prune(QGraphicsScene& scene, Items& items, IsThere isThere)
{
    for (auto item = items.begin(); item != items.end();) {
        if (isThere(item->first)) {
            ++item;
            continue;
        }
        auto* const gone = item->second;
        item = items.erase(item);
        scene.removeItem(gone);
        delete gone;
    }
}

template <typename Item, typename Id>
Item* ensure(QGraphicsScene& scene, std::map<Id, Item*>& items, Id id)
{
    Item*& item = items[id];
    if (!item) {
        item = new Item(id);
        scene.addItem(item);
    }
    return item;
}

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
{
    m_tools.push_back(std::make_unique<ReattachTool>(*this));
    m_tools.push_back(std::make_unique<ConnectTool>(*this));
    m_tools.push_back(std::make_unique<SelectTool>(*this));

    connect(&document, &BoardDocument::nodeAdded, this, &BoardScene::touch);
    connect(&document, &BoardDocument::nodeChanged, this, &BoardScene::touch);
    connect(&document, &BoardDocument::arrowAdded, this, &BoardScene::touch);
    connect(&document, &BoardDocument::arrowChanged, this, &BoardScene::touch);
    connect(&document, &BoardDocument::nodeRemoved, this, &BoardScene::thingRemoved);
    connect(&document, &BoardDocument::arrowRemoved, this, &BoardScene::thingRemoved);
    connect(&document, &BoardDocument::segmentsChanged, this, &BoardScene::touch);
    connect(&numbers, &BoardNumbers::changed, this, [this] {
        touch();
        if (m_tool)
            m_tool->refresh();
    });
    connect(this, &QGraphicsScene::selectionChanged, this, &BoardScene::touch);
    syncIfTouched();
}

BoardScene::~BoardScene()
{
    disconnect(this, &QGraphicsScene::selectionChanged, this, nullptr);
}

const BoardLayout& BoardScene::boardLayout()
{
    syncIfTouched();
    return m_layout;
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
    boardgeometry::HitOptions options;
    options.scale = scale();
    options.withDots = m_isEditing;
    if (const auto arrows = selectedArrows(); m_isEditing && arrows.size() == 1 && selectedNodes().empty())
        options.withEndsOf = arrows.front();
    for (const auto& [id, look] : m_arrowLooks)
        options.arrowWidths.emplace(id, look.width);
    for (const auto& [id, item] : m_nodes)
        options.countWidths.emplace(id, boardpainter::countWidth(item->look()));
    return boardgeometry::hitAt(boardLayout(), point, options);
}

void BoardScene::setEditing(bool isEditing)
{
    if (isEditing == m_isEditing)
        return;
    cancelGesture();
    m_isEditing = isEditing;
    m_hover = {};
    touch();
    update();
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

void BoardScene::selectOnly(core::NodeId node)
{
    clearSelection();
    if (NodeItem* item = nodeItem(node))
        item->setSelected(true);
}

void BoardScene::selectOnly(core::ArrowId arrow)
{
    clearSelection();
    if (ArrowItem* item = arrowItem(arrow))
        item->setSelected(true);
}

void BoardScene::removeSelection()
{
    cancelGesture();
    m_document.remove(selectedNodes(), selectedArrows());
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
    if (node == m_target)
        return;
    m_target = node;
    touch();
}

void BoardScene::setHidden(core::ArrowId arrow)
{
    if (arrow == m_hidden)
        return;
    m_hidden = arrow;
    touch();
}

void BoardScene::cancelGesture()
{
    if (m_tool)
        std::exchange(m_tool, nullptr)->cancel(Tool::CancelReason::Stopped);
}

void BoardScene::touch()
{
    if (std::exchange(m_isTouched, true))
        return;
    QMetaObject::invokeMethod(this, &BoardScene::syncIfTouched, Qt::QueuedConnection);
}

void BoardScene::syncIfTouched()
{
    if (!std::exchange(m_isTouched, false))
        return;
    syncItems();
    syncMarks();
}

void BoardScene::syncItems()
{
    const core::Board& board = m_document.board();
    prune(*this, m_badges, [&board](core::ArrowId id) { return board.arrow(id) != nullptr; });
    prune(*this, m_arrows, [&board](core::ArrowId id) { return board.arrow(id) != nullptr; });
    prune(*this, m_nodes, [&board](core::NodeId id) { return board.node(id) != nullptr; });

    std::map<core::ArrowId, PillLook> pills;
    std::map<core::ArrowId, double> pillWidths;
    qint64 largest = 0;
    for (const core::Arrow& arrow : board.arrows()) {
        PillLook look = pillLook(arrow);
        if (const ArrowItem* item = valueOf(m_arrows, arrow.id))
            look.isSelected = item->isSelected();
        look.isHovered = m_hover.isArrow() && m_hover.arrow == arrow.id;
        largest = std::max(largest, look.count.value_or(0));
        // In steps: a number that gains a digit's breadth does not push its neighbours about.
        pillWidths.emplace(arrow.id, std::ceil(boardpainter::pillWidth(look) / 4) * 4);
        pills.emplace(arrow.id, look);
    }
    if (board.nodes() != m_laidOut.nodes() || board.arrows() != m_laidOut.arrows() || pillWidths != m_pillWidths) {
        m_layout = m_layouter.layOut(board, pillWidths);
        m_laidOut = board;
        m_pillWidths = pillWidths;
    }

    for (const core::Node& node : board.nodes())
        ensure(*this, m_nodes, node.id)->sync(node.position, cardLook(node));
    const auto stays = [this](const ArrowShape& shape) {
        const ArrowItem* item = valueOf(m_arrows, shape.id);
        return item && item->arrowShape() == shape;
    };
    constexpr qsizetype Few = 40; // of more the view is repainted as a whole, instead of along each line
    if (std::ranges::count_if(m_layout.arrows, std::not_fn(stays)) > Few)
        update();
    m_arrowLooks.clear();
    for (const ArrowShape& shape : m_layout.arrows) {
        const PillLook& pill = pills[shape.id];
        const ArrowLook look{ boardgeometry::arrowWidth(pill.count, largest), pill.isSelected, pill.isHovered };
        m_arrowLooks.emplace(shape.id, look);
        ensure(*this, m_arrows, shape.id)->sync(shape, look);
        ensure(*this, m_badges, shape.id)->sync(shape.pill, pill);
        m_arrows[shape.id]->setVisible(shape.id != m_hidden);
        m_badges[shape.id]->setVisible(shape.id != m_hidden);
    }
    syncTips();
}

void BoardScene::syncTips()
{
    for (const auto& [id, item] : m_nodes) {
        const core::Node& node = *m_document.board().node(id);
        QStringList lines;
        if (boardpainter::isNameCut(item->look()))
            lines += item->look().name;
        if (!node.note.isEmpty())
            lines += node.note;
        for (const core::Incomplete& gap : m_numbers.incomplete()) {
            if (gap.segment != node.segment)
                continue;
            lines += gap.known.isEmpty() ? tr("Incomplete: nothing is logged for this segment yet.")
                                         : tr("Incomplete for this period: its log has %1 to %2.")
                                               .arg(dayText(gap.known.first), dayText(gap.known.last));
        }
        item->setToolTip(lines.join(u'\n'));
    }
    for (const auto& [id, item] : m_badges) {
        const core::Arrow& arrow = *m_document.board().arrow(id);
        QString text = tr("%1 → %2").arg(m_nodes[arrow.source]->look().name, m_nodes[arrow.target]->look().name);
        if (!arrow.note.isEmpty())
            text += u'\n' + arrow.note;
        item->setToolTip(text);
    }
}

void BoardScene::syncMarks()
{
    const bool isOneArrow = selectedArrows().size() == 1 && selectedNodes().empty();
    for (const auto& [id, item] : m_nodes) {
        const bool isUnder = m_hover.node == id && (m_hover.isNode() || m_hover.kind == BoardHit::Kind::Dot);
        const bool isHot = m_hover.node == id && m_hover.kind == BoardHit::Kind::Dot;
        item->setDots(m_isEditing && (isUnder || item->isSelected() || m_target == id),
            isHot ? std::optional(m_hover.side) : std::nullopt);
    }
    for (const auto& [id, item] : m_arrows)
        item->setHandles(m_isEditing && isOneArrow && item->isSelected());
}

void BoardScene::setHover(const BoardHit& hit)
{
    const bool isSame =
        hit.kind == m_hover.kind && hit.node == m_hover.node && hit.arrow == m_hover.arrow && hit.side == m_hover.side;
    if (isSame)
        return;
    m_hover = hit;
    touch();
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (hit.kind == BoardHit::Kind::NodeCount || hit.kind == BoardHit::Kind::ArrowCount)
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
    m_hover = {};
    touch();
}

double BoardScene::scale() const
{
    return views().isEmpty() ? 1 : views().constFirst()->transform().m11();
}

CardLook BoardScene::cardLook(core::SegmentId id) const
{
    CardLook look;
    const core::Segment* segment = m_document.segment(id);
    look.isMissing = !segment;
    look.name = segment ? segment->name : tr("Deleted segment");
    look.stage = segment ? segment->stage : core::Stage::None;
    look.count = segment ? std::optional(segment->customers) : std::nullopt;
    return look;
}

CardLook BoardScene::cardLook(const core::Node& node) const
{
    CardLook look = cardLook(node.segment);
    const BoardNumbers::Number number = m_numbers.node(node.id);
    look.count = number.count;
    look.state = stateOf(number);
    look.isIncomplete = m_numbers.isIncomplete(node.segment);
    look.isHovered = m_hover.node == node.id;
    look.isHighlighted = m_target == node.id;
    return look;
}

PillLook BoardScene::pillLook(const core::Arrow& arrow) const
{
    const core::Board& board = m_document.board();
    const BoardNumbers::Number number = m_numbers.arrow(arrow.id);
    PillLook look;
    look.count = number.count;
    look.state = stateOf(number);
    look.isIncomplete = m_numbers.isIncomplete(board.node(arrow.source)->segment)
        || m_numbers.isIncomplete(board.node(arrow.target)->segment);
    return look;
}

void BoardScene::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    cancelGesture();
    const ToolEvent press{ event->scenePos(), event->screenPos(), event->modifiers(), hitAt(event->scenePos()) };
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
    const ToolEvent move{ event->scenePos(), event->screenPos(), event->modifiers(), hitAt(event->scenePos()) };
    if (m_tool)
        m_tool->update(move);
    else
        setHover(move.hit);
    event->accept();
}

void BoardScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_tool)
        return;
    const ToolEvent release{ event->scenePos(), event->screenPos(), event->modifiers(), hitAt(event->scenePos()) };
    std::exchange(m_tool, nullptr)->finish(release);
    setHover(hitAt(event->scenePos()));
    event->accept();
}

void BoardScene::mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event)
{
    mousePressEvent(event);
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
    if (m_isEditing && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        removeSelection();
        return;
    }
    if (m_isEditing && nudge(*event))
        return;
    event->ignore();
}

bool BoardScene::nudge(const QKeyEvent& event)
{
    const double step = event.modifiers().testFlag(Qt::ShiftModifier) ? 40 : boardgeometry::GridStep;
    QPointF by;
    switch (event.key()) {
    case Qt::Key_Left:
        by = { -step, 0 };
        break;
    case Qt::Key_Right:
        by = { step, 0 };
        break;
    case Qt::Key_Up:
        by = { 0, -step };
        break;
    case Qt::Key_Down:
        by = { 0, step };
        break;
    default:
        return false;
    }
    std::map<core::NodeId, QPointF> positions;
    for (const core::NodeId id : selectedNodes())
        positions.emplace(id, m_document.board().node(id)->position + by);
    m_document.moveNodes(positions, startGesture());
    return !positions.empty();
}

void BoardScene::focusOutEvent(QFocusEvent* event)
{
    cancelGesture();
    QGraphicsScene::focusOutEvent(event);
}

bool BoardScene::event(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHover({});
    return QGraphicsScene::event(event);
}

} // namespace ui
