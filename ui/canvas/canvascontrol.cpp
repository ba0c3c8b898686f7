// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvascontrol.h"

#include "core/board/boardrules.h"
#include "core/board/layeredlayout.h"
#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/canvas/boardclipboard.h"
#include "ui/canvas/canvasnotice.h"
#include "ui/canvas/inplaceeditor.h"
#include "ui/canvas/motion.h"
#include "ui/canvas/picking.h"
#include "ui/widgets/actionname.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace rules = core::boardrules;

namespace {

QString plain(const QAction& action)
{
    return actionName(action.text());
}

} // namespace

CanvasControl::CanvasControl(BoardView& view, BoardDocument& document, CanvasActions& actions)
    : QObject(&view)
    , m_view(view)
    , m_document(document)
    , m_actions(actions)
    , m_picking(new Picking(view, document))
    , m_notice(new CanvasNotice(view.viewport()))
    , m_editor(new InPlaceEditor(view, document))
    , m_motion(new Motion(view, document))
{
    BoardScene& scene = view.boardScene();
    connect(&scene, &BoardScene::segmentWanted, this,
        [this](const QPointF& point, core::NodeId from) { m_picking->pickAt(point, from); });
    connect(&scene, &BoardScene::endWanted, this, [this](const QPointF& point, core::ArrowId arrow, bool isTarget) {
        m_picking->pickEnd(point, arrow, isTarget);
    });
    connect(&scene, &BoardScene::frameTextWanted, this, [this](core::FrameId id) { m_editor->edit(id); });
    connect(&scene, &BoardScene::stickyTextWanted, this, [this](core::StickyId id) { m_editor->edit(id); });
    connect(&view, &BoardView::refused, this,
        [this](const QString& why, const QPointF& point) { m_notice->sayAt(why, m_view.mapFromScene(point)); });
    connect(&view, &BoardView::selectionChanged, this, &CanvasControl::refresh);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &CanvasControl::refresh);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CanvasControl::lookAtClipboard);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &CanvasControl::openMenu);
    connectActions();
    lookAtClipboard();
}

CanvasControl::~CanvasControl()
{
    for (QAction* action : m_actions.all())
        action->setEnabled(false);
}

void CanvasControl::connectActions()
{
    const auto on = [this](QAction* action, auto does) { connect(action, &QAction::triggered, this, does); };
    on(m_actions.addSegment, &CanvasControl::pickHere);
    on(m_actions.addNext, [this] { m_picking->pickNext(); });
    on(m_actions.insertIntoArrow, [this] { m_picking->pickIntoArrow(); });
    on(m_actions.connectSelected, &CanvasControl::connectSelected);
    on(m_actions.turnArrow, &CanvasControl::turnArrow);
    on(m_actions.cut, [this] { copy(true); });
    on(m_actions.copy, [this] { copy(false); });
    on(m_actions.paste, &CanvasControl::paste);
    on(m_actions.duplicate, &CanvasControl::duplicate);
    on(m_actions.addFrame, &CanvasControl::addFrame);
    on(m_actions.addLanes, &CanvasControl::addLanes);
    on(m_actions.addSticky, &CanvasControl::addSticky);
    on(m_actions.editText, &CanvasControl::editText);
    on(m_actions.lock, &CanvasControl::toggleLock);
    for (const auto& [edge, action] : m_actions.align)
        on(action, [this, side = edge, name = plain(*action)] { align(side, name); });
    on(m_actions.distributeAcross, [this] { distribute(Qt::Horizontal, plain(*m_actions.distributeAcross)); });
    on(m_actions.distributeDown, [this] { distribute(Qt::Vertical, plain(*m_actions.distributeDown)); });
    on(m_actions.layOutAll, [this] {
        std::vector<core::NodeId> nodes;
        for (const core::Node& node : m_document.board().nodes())
            nodes.push_back(node.id);
        layOut(std::move(nodes), plain(*m_actions.layOutAll));
    });
    on(m_actions.layOutSelection, [this] { layOut(m_view.selectedNodes(), plain(*m_actions.layOutSelection)); });
    for (QAction* action : m_actions.colors)
        on(action, [this, action] { setColor(action->data().toInt()); });
    const QSettings settings;
    m_actions.snapToGrid->setChecked(settings.value(u"board/snapToGrid"_s, true).toBool());
    m_actions.snapToLines->setChecked(settings.value(u"board/snapToLines"_s, true).toBool());
    const auto snap = [this] {
        m_view.boardScene().setSnapping(m_actions.snapToGrid->isChecked(), m_actions.snapToLines->isChecked());
    };
    snap();
    for (QAction* action : { m_actions.snapToGrid, m_actions.snapToLines }) {
        on(action, [this, snap] {
            QSettings().setValue(u"board/snapToGrid"_s, m_actions.snapToGrid->isChecked());
            QSettings().setValue(u"board/snapToLines"_s, m_actions.snapToLines->isChecked());
            snap();
        });
    }
}

void CanvasControl::setEditing(bool isEditing)
{
    settle();
    m_isEditing = isEditing;
    refresh();
}

void CanvasControl::settle()
{
    m_motion->finish();
    m_editor->close(true);
}

void CanvasControl::setCommonActions(const QList<QAction*>& onItems, const QList<QAction*>& onCanvas)
{
    m_onItems = onItems;
    m_onCanvas = onCanvas;
}

/// Not with every step of a drag: asking may mean to ask another program.
void CanvasControl::lookAtClipboard()
{
    m_canPaste = boardclipboard::isIn(QGuiApplication::clipboard()->mimeData());
    refresh();
}

void CanvasControl::refresh()
{
    const BoardItems items = m_view.boardScene().selection();
    const size_t nodes = items.nodes.size();
    const bool isOneArrow = items.arrows.size() == 1;
    const bool isText = items.frames.size() + items.stickies.size() == 1;
    const bool isPiece = nodes + items.frames.size() + items.stickies.size() > 0;
    for (QAction* action : { m_actions.addSegment, m_actions.addFrame, m_actions.addLanes, m_actions.addSticky,
             m_actions.layOutAll, m_actions.snapToGrid, m_actions.snapToLines })
        action->setEnabled(m_isEditing);
    m_actions.addNext->setEnabled(m_isEditing && nodes == 1);
    m_actions.connectSelected->setEnabled(m_isEditing && nodes == 2);
    m_actions.turnArrow->setEnabled(m_isEditing && isOneArrow);
    m_actions.insertIntoArrow->setEnabled(m_isEditing && isOneArrow);
    m_actions.copy->setEnabled(isPiece);
    m_actions.cut->setEnabled(m_isEditing && isPiece);
    m_actions.duplicate->setEnabled(m_isEditing && isPiece);
    m_actions.paste->setEnabled(m_isEditing && m_canPaste);
    const core::Board& board = m_document.board();
    const bool isTextLocked = isText
        && (items.frames.empty() ? !rules::mayChange(board, items.stickies.front())
                                 : !rules::mayChange(board, items.frames.front()));
    m_actions.editText->setEnabled(m_isEditing && isText && !isTextLocked);
    m_actions.lock->setEnabled(m_isEditing && isPiece);
    m_actions.layOutSelection->setEnabled(m_isEditing && nodes > 1);
    for (const auto& [edge, action] : m_actions.align)
        action->setEnabled(m_isEditing && nodes > 1);
    m_actions.distributeAcross->setEnabled(m_isEditing && nodes > 2);
    m_actions.distributeDown->setEnabled(m_isEditing && nodes > 2);
    for (QAction* action : m_actions.colors)
        action->setEnabled(m_isEditing && isPiece);
}

QPointF CanvasControl::visibleMiddle() const
{
    return m_view.mapToScene(m_view.viewport()->rect().center());
}

QPointF CanvasControl::insertionPoint()
{
    return std::exchange(m_menuPoint, std::nullopt).value_or(visibleMiddle());
}

void CanvasControl::pickHere()
{
    if (m_menuPoint)
        m_picking->pickAt(insertionPoint());
    else
        m_picking->pickNear(visibleMiddle());
}

void CanvasControl::connectSelected()
{
    std::vector<core::NodeId> nodes = m_view.selectedNodes();
    if (nodes.size() != 2)
        return;
    const core::Board& board = m_document.board();
    if (board.node(nodes[1])->position.x() < board.node(nodes[0])->position.x())
        std::swap(nodes[0], nodes[1]);
    // From left to right; if that arrow is there, the other way.
    if (rules::mayConnect(board, nodes[0], nodes[1]) != rules::Refusal::None)
        std::swap(nodes[0], nodes[1]);
    if (!m_document.connectNodes(nodes[0], nodes[1]).isValid())
        m_notice->say(tr("Both arrows are there already"));
}

void CanvasControl::turnArrow()
{
    const std::vector<core::ArrowId> arrows = m_view.selectedArrows();
    if (arrows.size() != 1)
        return;
    const core::Arrow arrow = *m_document.board().arrow(arrows.front());
    if (rules::mayConnect(m_document.board(), arrow.target, arrow.source, arrow.id) == rules::Refusal::None)
        m_document.reattach(arrow.id, arrow.target, arrow.source);
    else
        m_notice->say(tr("The arrow back is there already"));
}

void CanvasControl::copy(bool isCut)
{
    const BoardItems items = m_view.boardScene().selection();
    const core::Board piece = boardclipboard::piece(m_document.board(), items);
    QGuiApplication::clipboard()->setMimeData(boardclipboard::toMime(piece, m_document.segments()));
    if (isCut) {
        const core::Board& board = m_document.board();
        const auto isLocked = [&board](auto id) { return !rules::mayChange(board, id); };
        const bool hasLocked =
            std::ranges::any_of(items.nodes, [&board](core::NodeId id) { return !rules::mayRemove(board, id); })
            || std::ranges::any_of(items.frames, isLocked) || std::ranges::any_of(items.stickies, isLocked);
        m_document.removeItems(items, tr("Cut"));
        if (hasLocked)
            m_notice->say(tr("What is locked was copied and stays on the board"));
    }
}

void CanvasControl::paste()
{
    const auto incoming = boardclipboard::fromMime(QGuiApplication::clipboard()->mimeData(), m_document.segments());
    if (!incoming) {
        m_notice->say(tr("The clipboard holds nothing of a board"));
        return;
    }
    const core::Board& piece = incoming->piece;
    QPointF by = boardclipboard::freeOffset(m_document.board(), piece);
    QRectF extent = decorationgeometry::bounds(piece);
    for (const core::Node& node : piece.nodes())
        extent |= boardgeometry::cardRect(node.position);
    const QRectF visible = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    if (m_menuPoint || !visible.intersects(extent.translated(by)))
        by = boardgeometry::snapped(insertionPoint() - extent.center());
    const Pasted pasted = m_document.paste(piece, by, tr("Paste"));
    BoardItems all = pasted.added;
    all.nodes.insert(all.nodes.end(), pasted.there.begin(), pasted.there.end());
    m_view.boardScene().select(all);
    tell(pasted, incoming->unknown);
}

void CanvasControl::duplicate()
{
    const core::Board piece = boardclipboard::piece(m_document.board(), m_view.boardScene().selection());
    const Pasted pasted =
        m_document.paste(piece, boardclipboard::freeOffset(m_document.board(), piece), tr("Duplicate"));
    if (!pasted.added.isEmpty())
        m_view.boardScene().select(pasted.added);
    tell(pasted, 0);
}

void CanvasControl::tell(const Pasted& pasted, int unknown)
{
    QStringList parts;
    const auto part = [&parts](size_t count, const QString& text) {
        if (count > 0)
            parts += text;
    };
    const auto number = [](const auto& ids) { return static_cast<int>(ids.size()); };
    part(pasted.added.nodes.size(), tr("%Ln segment(s) added", nullptr, number(pasted.added.nodes)));
    part(pasted.added.arrows.size(), tr("%Ln arrow(s) drawn", nullptr, number(pasted.added.arrows)));
    if (pasted.there.size() == 1)
        parts += tr("“%1” is on the board already").arg(nameOf(pasted.there.front()));
    else
        part(pasted.there.size(), tr("%Ln segment(s) are on the board already", nullptr, number(pasted.there)));
    if (unknown > 0)
        parts += tr("%Ln segment(s) are not in this workspace", nullptr, unknown);
    if (!parts.isEmpty())
        m_notice->say(parts.join(u"  ·  "_s));
}

void CanvasControl::addFrame()
{
    const std::vector<core::NodeId> nodes = m_view.selectedNodes();
    constexpr QSizeF Size{ 480, 320 };
    const QPointF middle = insertionPoint();
    QRectF rect(middle - QPointF(Size.width() / 2, Size.height() / 2), Size);
    if (!nodes.empty())
        rect = decorationgeometry::around(m_document.board(), nodes);
    rect.moveTopLeft(boardgeometry::snapped(rect.topLeft()));
    const auto ids = m_document.addFrames({ { {}, core::Frame::Kind::Frame, rect, tr("Stage"), 1 } });
    m_view.boardScene().select({ {}, {}, ids, {} });
    m_editor->edit(ids.front());
}

void CanvasControl::addLanes()
{
    const std::pair<QString, int> stages[] = { { tr("Awareness"), 2 }, { tr("First purchase"), 1 }, { tr("Repeat"), 7 },
        { tr("Loyalty"), 5 } };
    const auto rects =
        decorationgeometry::lanes(m_document.board(), static_cast<int>(std::size(stages)), insertionPoint());
    std::vector<core::Frame> lanes;
    for (size_t i = 0; i < rects.size(); ++i)
        lanes.push_back({ {}, core::Frame::Kind::Lane, rects[i], stages[i].first, stages[i].second });
    m_document.addFrames(lanes);
}

void CanvasControl::addSticky()
{
    const QSizeF size = decorationgeometry::StickySize;
    QRectF rect(insertionPoint() - QPointF(size.width() / 2, size.height() / 2), size);
    rect.moveTopLeft(boardgeometry::snapped(rect.topLeft()));
    const core::StickyId id = m_document.addSticky(rect, {}, 0);
    m_view.boardScene().select({ {}, {}, {}, { id } });
    m_editor->edit(id);
}

void CanvasControl::editText()
{
    const BoardItems items = m_view.boardScene().selection();
    if (!items.frames.empty())
        m_editor->edit(items.frames.front());
    else if (!items.stickies.empty())
        m_editor->edit(items.stickies.front());
}

void CanvasControl::setColor(int color)
{
    m_document.setColor(m_view.boardScene().selection(), color);
}

void CanvasControl::toggleLock()
{
    const core::Board& board = m_document.board();
    const BoardItems items = m_view.boardScene().selection();
    const auto isLocked = [&board](auto id) { return !rules::mayChange(board, id); };
    const bool areLocked =
        std::ranges::all_of(items.nodes, [&board](core::NodeId id) { return board.node(id)->isLocked; })
        && std::ranges::all_of(items.frames, isLocked) && std::ranges::all_of(items.stickies, isLocked);
    m_document.setLocked(items, !areLocked);
}

void CanvasControl::align(arranging::Edge edge, const QString& name)
{
    m_motion->run({ arranging::aligned(m_document.board(), m_view.selectedNodes(), edge), {}, {} }, name);
}

void CanvasControl::distribute(Qt::Orientation direction, const QString& name)
{
    m_motion->run({ arranging::distributed(m_document.board(), m_view.selectedNodes(), direction), {}, {} }, name);
}

void CanvasControl::layOut(std::vector<core::NodeId> nodes, const QString& name)
{
    m_motion->finish();
    const core::Board& board = m_document.board();
    core::layeredlayout::Spacing spacing;
    spacing.card = boardgeometry::CardSize;
    BoardPlaces places;
    core::layeredlayout::Places arranged = core::layeredlayout::arranged(board, nodes, spacing);
    places.nodes = std::move(arranged.nodes);
    decorationgeometry::letFramesFollow(board, places);
    decorationgeometry::moveLanes(board, arranged.lanes, places);
    m_motion->run(places, name);
}

QString CanvasControl::nameOf(core::NodeId node) const
{
    const core::Segment* segment = m_document.segment(m_document.board().node(node)->segment);
    return segment ? segment->name : QString();
}

/// What a click on the stubs of a card does, for the keyboard.
void CanvasControl::addElsewhere(QMenu& menu, core::NodeId node)
{
    const auto count = m_view.boardScene().numbers().elsewhere().of(node);
    const auto add = [&](const QString& text, qint64 customers, bool isOut) {
        if (customers > 0)
            connect(menu.addAction(text), &QAction::triggered, this,
                [this, node, isOut] { Q_EMIT m_view.elsewhereActivated(node, isOut); });
    };
    if (!count)
        return;
    add(tr("Show who came from elsewhere"), count->from, false);
    add(tr("Show who went elsewhere"), count->to, true);
}

void CanvasControl::openMenu(const QPoint& position)
{
    BoardScene& scene = m_view.boardScene();
    const QPointF point = m_view.mapToScene(position);
    const BoardHit hit = scene.hitAt(point);
    const DecorationHit decoration = hit.kind == BoardHit::Kind::Nothing ? scene.decorationAt(point) : DecorationHit{};
    BoardItems under;
    if (hit.isNode() || hit.isStub() || hit.kind == BoardHit::Kind::Dot)
        under.nodes = { hit.node };
    else if (hit.kind != BoardHit::Kind::Nothing)
        under.arrows = { hit.arrow };
    else if (m_isEditing && decoration.frame.isValid())
        under.frames = { decoration.frame };
    else if (m_isEditing && decoration.sticky.isValid())
        under.stickies = { decoration.sticky };
    const BoardItems selected = scene.selection();
    const auto holds = [](const auto& all, const auto& some) {
        return some.empty() || std::ranges::find(all, some.front()) != all.end();
    };
    const bool isSelected = holds(selected.nodes, under.nodes) && holds(selected.arrows, under.arrows)
        && holds(selected.frames, under.frames) && holds(selected.stickies, under.stickies);
    if (!isSelected || under.isEmpty())
        scene.select(under);

    auto* menu = new QMenu(&m_view);
    menu->setObjectName(u"canvasMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menuPoint.reset();
    if (!under.nodes.empty() || !under.arrows.empty()) {
        QAction* const who = menu->addAction(tr("Show the customers"));
        connect(who, &QAction::triggered, this, [this, under] {
            if (under.nodes.empty())
                Q_EMIT m_view.arrowCountActivated(under.arrows.front());
            else
                Q_EMIT m_view.nodeCountActivated(under.nodes.front());
        });
        if (!under.nodes.empty())
            addElsewhere(*menu, under.nodes.front());
        menu->addSeparator();
    }
    if (under.isEmpty())
        m_menuPoint = point;
    if (m_isEditing) {
        if (!under.nodes.empty())
            m_actions.fillNodeMenu(*menu);
        else if (!under.arrows.empty())
            m_actions.fillArrowMenu(*menu);
        else if (!under.isEmpty())
            m_actions.fillDecorationMenu(*menu);
        else
            m_actions.fillCanvasMenu(*menu);
        menu->addSeparator();
    } else if (!under.nodes.empty()) {
        menu->addAction(m_actions.copy);
        menu->addSeparator();
    }
    for (QAction* action : under.isEmpty() ? m_onCanvas : m_onItems) {
        if (action->isEnabled())
            menu->addAction(action);
    }
    // The chosen act still wants to know where the menu was.
    connect(
        menu, &QMenu::aboutToHide, this, [this] { m_menuPoint.reset(); }, Qt::QueuedConnection);
    menu->popup(m_view.viewport()->mapToGlobal(position));
}

} // namespace ui
