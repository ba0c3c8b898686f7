// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/rowmover.h"

#include "ui/segments/buildergroup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

namespace {

constexpr int LineHeight = 3;

} // namespace

RowMover::RowMover(BuilderRow& row)
    : QObject(&row)
    , m_row(row)
{
    row.handle()->installEventFilter(this);
}

bool RowMover::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* const mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            break;
        m_isPressed = true;
        m_start = mouse->globalPosition().toPoint();
        m_row.handle()->setFocus();
        return true;
    }
    case QEvent::MouseMove: {
        const QPoint global = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        if (m_isPressed && (m_isMoving || (global - m_start).manhattanLength() >= QApplication::startDragDistance()))
            drag(global);
        return true;
    }
    case QEvent::MouseButtonRelease:
        finish(m_isMoving, static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
        return true;
    case QEvent::KeyPress:
        if (m_isMoving && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            finish(false, {});
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

BuilderGroup* RowMover::root() const
{
    BuilderGroup* found = nullptr;
    for (QWidget* widget = m_row.parentWidget(); widget; widget = widget->parentWidget()) {
        if (auto* const group = qobject_cast<BuilderGroup*>(widget))
            found = group;
    }
    return found;
}

RowMover::Target RowMover::targetAt(const QPoint& global) const
{
    BuilderGroup* const top = root();
    if (!top)
        return {};
    QList<BuilderGroup*> groups = top->findChildren<BuilderGroup*>();
    groups.prepend(top);
    Target target;
    int deepest = -1;
    for (BuilderGroup* const group : groups) {
        if (group == &m_row || m_row.isAncestorOf(group) || !group->isVisible() || !group->canTake(m_row)
            || !group->rect().contains(group->mapFromGlobal(global)))
            continue;
        int depth = 0;
        for (const QWidget* widget = group; widget != top; widget = widget->parentWidget())
            ++depth;
        if (depth <= deepest)
            continue;
        deepest = depth;
        target.group = group;
        target.place = 0;
        target.y = group->rows().empty() ? group->mapTo(top, QPoint(0, group->height() / 2)).y()
                                         : group->rows().front()->mapTo(top, QPoint(0, -Theme::Unit / 2)).y();
        for (const BuilderRow* const row : group->rows()) {
            if (row->mapFromGlobal(global).y() < row->height() / 2)
                break;
            ++target.place;
            target.y = row->mapTo(top, QPoint(0, row->height() + Theme::Unit / 2)).y();
        }
    }
    return target;
}

void RowMover::drag(const QPoint& global)
{
    BuilderGroup* const top = root();
    if (!m_isMoving) {
        m_isMoving = true;
        setRole(&m_row, "row-moving");
        m_row.handle()->setCursor(Qt::ClosedHandCursor);
        m_line = new QFrame(top);
        setRole(m_line, "drop-line");
    }
    const Target target = targetAt(global);
    m_line->setVisible(target.group != nullptr);
    if (!target.group)
        return;
    const int x = target.group->mapTo(top, QPoint(0, 0)).x();
    m_line->setGeometry(x, target.y - LineHeight / 2, target.group->width(), LineHeight);
    m_line->raise();
}

void RowMover::finish(bool isDropped, const QPoint& global)
{
    const Target target = isDropped ? targetAt(global) : Target();
    m_isPressed = false;
    if (!m_isMoving)
        return;
    m_isMoving = false;
    delete m_line;
    m_line = nullptr;
    setRole(&m_row, qobject_cast<BuilderGroup*>(&m_row) ? "group" : "row");
    m_row.handle()->setCursor(Qt::OpenHandCursor);
    if (!target.group)
        return;
    const auto& rows = target.group->rows();
    const auto place = static_cast<int>(std::ranges::find(rows, &m_row) - rows.begin());
    const bool staysThere = m_row.group() == target.group && (target.place == place || target.place == place + 1);
    if (!staysThere)
        target.group->takeIn(&m_row, target.place);
}

} // namespace ui
