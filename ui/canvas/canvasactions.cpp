// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasactions.h"

#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace ui {

using arranging::Edge;

namespace {

QIcon swatch(int color)
{
    constexpr int Size = 14;
    QPixmap pixmap(2 * Size, 2 * Size);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().palette(color), 1.5));
    painter.setBrush(color == 0 ? QBrush(Qt::NoBrush) : QBrush(Theme::current().palette(color)));
    painter.drawEllipse(QRectF(1, 1, Size - 2, Size - 2));
    return { pixmap };
}

} // namespace

CanvasActions::CanvasActions(QObject* parent)
    : QObject(parent)
    , addSegment(make(tr("&Add a segment to the board …"), "addToBoard", QKeySequence(Qt::Key_Insert)))
    , addNext(make(tr("Add a segment with an arro&w …"), "addNext", QKeySequence(Qt::SHIFT | Qt::Key_Insert)))
    , connectSelected(
          make(tr("&Draw an arrow between two segments"), "connectSelected", QKeySequence(Qt::CTRL | Qt::Key_J)))
    , turnArrow(make(tr("T&urn the arrow around"), "turnArrow"))
    , insertIntoArrow(make(tr("&Insert a segment into the arrow …"), "insertIntoArrow"))
    , cut(make(tr("Cu&t"), "cut", QKeySequence::Cut))
    , copy(make(tr("&Copy"), "copy", QKeySequence::Copy))
    , paste(make(tr("&Paste"), "paste", QKeySequence::Paste))
    , duplicate(make(tr("D&uplicate"), "duplicate", QKeySequence(Qt::CTRL | Qt::Key_D)))
    , addFrame(make(tr("Add a &frame"), "addFrame", QKeySequence(Qt::SHIFT | Qt::Key_F)))
    , addLanes(make(tr("Add stage &lanes"), "addLanes", QKeySequence(Qt::SHIFT | Qt::Key_L)))
    , addSticky(make(tr("Add a sticky &note"), "addSticky", QKeySequence(Qt::SHIFT | Qt::Key_N)))
    , editText(make(tr("Edit title or te&xt"), "editText", QKeySequence(Qt::Key_F2)))
    , lock(make(tr("Loc&k or unlock"), "lock", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)))
    , layOutAll(make(tr("La&y out the board"), "layOutAll", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)))
    , layOutSelection(make(tr("Lay out the &selection"), "layOutSelection"))
    , distributeAcross(make(tr("Distribute &across"), "distributeAcross", QKeySequence(Qt::SHIFT | Qt::Key_H)))
    , distributeDown(make(tr("Distribute &down"), "distributeDown", QKeySequence(Qt::SHIFT | Qt::Key_V)))
    , snapToGrid(make(tr("Snap to the &grid"), "snapToGrid"))
    , snapToLines(make(tr("Snap to o&ther cards"), "snapToLines"))
{
    for (QAction* action : { snapToGrid, snapToLines }) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    constexpr auto Keys = Qt::CTRL | Qt::SHIFT;
    align[Edge::Left] = make(tr("Align &left"), "alignLeft", QKeySequence(Keys | Qt::Key_Left));
    align[Edge::Center] = make(tr("Align &centres"), "alignCenter");
    align[Edge::Right] = make(tr("Align &right"), "alignRight", QKeySequence(Keys | Qt::Key_Right));
    align[Edge::Top] = make(tr("Align &top"), "alignTop", QKeySequence(Keys | Qt::Key_Up));
    align[Edge::Middle] = make(tr("Align &middles"), "alignMiddle");
    align[Edge::Bottom] = make(tr("Align &bottom"), "alignBottom", QKeySequence(Keys | Qt::Key_Down));
    for (int color = 0; color <= core::PaletteSize; ++color) {
        QAction* action = make(Theme::paletteName(color), "color");
        action->setData(color);
        colors.at(static_cast<size_t>(color)) = action;
    }
}

QAction* CanvasActions::make(const QString& text, const char* name, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setEnabled(false);
    return action;
}

QList<QAction*> CanvasActions::all() const
{
    QList<QAction*> actions{ addSegment, addNext, connectSelected, turnArrow, insertIntoArrow, cut, copy, paste,
        duplicate, addFrame, addLanes, addSticky, editText, lock, layOutAll, layOutSelection, distributeAcross,
        distributeDown, snapToGrid, snapToLines };
    for (const auto& [edge, action] : align)
        actions << action;
    for (QAction* action : colors)
        actions << action;
    return actions;
}

QMenu* CanvasActions::addColorMenu(QMenu& menu) const
{
    QMenu* const submenu = menu.addMenu(tr("C&olour"));
    for (QAction* action : colors) {
        action->setIcon(swatch(action->data().toInt())); // in the scheme of the moment
        submenu->addAction(action);
    }
    return submenu;
}

QMenu* CanvasActions::addArrangeMenu(QMenu& menu) const
{
    QMenu* const submenu = menu.addMenu(tr("A&rrange"));
    for (const auto& [edge, action] : align)
        submenu->addAction(action);
    submenu->addSeparator();
    submenu->addActions({ distributeAcross, distributeDown });
    submenu->addSeparator();
    submenu->addActions({ layOutAll, layOutSelection });
    submenu->addSeparator();
    submenu->addActions({ snapToGrid, snapToLines });
    return submenu;
}

void CanvasActions::fillEditMenu(QMenu& menu) const
{
    menu.addActions({ cut, copy, paste, duplicate });
}

void CanvasActions::fillBoardMenu(QMenu& menu) const
{
    menu.addActions({ addSegment, addNext, connectSelected, turnArrow, insertIntoArrow });
    menu.addMenu(tr("&Frames and notes"))->addActions({ addFrame, addLanes, addSticky, editText });
    menu.addSeparator();
    addArrangeMenu(menu);
    addColorMenu(menu);
    menu.addAction(lock);
}

void CanvasActions::fillNodeMenu(QMenu& menu) const
{
    menu.addActions({ addNext, connectSelected });
    menu.addSeparator();
    menu.addActions({ cut, copy });
    menu.addSeparator();
    addColorMenu(menu);
    menu.addAction(lock);
    addArrangeMenu(menu);
    menu.addAction(addFrame);
}

void CanvasActions::fillArrowMenu(QMenu& menu) const
{
    menu.addActions({ insertIntoArrow, turnArrow });
}

void CanvasActions::fillDecorationMenu(QMenu& menu) const
{
    menu.addAction(editText);
    addColorMenu(menu);
    menu.addAction(lock);
    menu.addSeparator();
    menu.addActions({ cut, copy, duplicate });
}

void CanvasActions::fillCanvasMenu(QMenu& menu) const
{
    menu.addAction(addSegment);
    menu.addActions({ addFrame, addLanes, addSticky });
    menu.addSeparator();
    menu.addAction(paste);
    menu.addSeparator();
    menu.addAction(layOutAll);
    menu.addActions({ snapToGrid, snapToLines });
}

} // namespace ui
