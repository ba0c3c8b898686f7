// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/zoombar.h"

#include "ui/board/boardview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionname.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

ZoomBar::ZoomBar(BoardView& view, const Actions& actions, QMenu& menu)
    : QFrame(&view)
    , m_view(view)
{
    setProperty("role", u"card"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    auto* look = new QToolButton;
    look->setObjectName(u"viewMenu"_s);
    look->setText(tr("View ▾"));
    look->setToolTip(tr("How the board is looked at"));
    look->setMenu(&menu);
    look->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(look);
    row->addWidget(addButton(actions.zoomOut, u"−"_s));
    m_level = addButton(actions.zoomNormal, {});
    m_level->setMinimumWidth(Theme::Unit * 7);
    row->addWidget(m_level);
    row->addWidget(addButton(actions.zoomIn, u"+"_s));
    row->addWidget(addButton(actions.fit, u"⤢ "_s + tr("Fit")));
    const auto showLevel = [this](double zoom) { m_level->setText(tr("%1 %").arg(qRound(zoom * 100))); };
    connect(&view, &BoardView::zoomChanged, this, showLevel);
    showLevel(view.zoom());
    view.installEventFilter(this);
    place();
}

QToolButton* ZoomBar::addButton(QAction* action, const QString& sign)
{
    auto* button = new QToolButton;
    button->setText(sign);
    button->setToolTip(actionName(action->text()));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

bool ZoomBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QFrame::eventFilter(watched, event);
}

void ZoomBar::place()
{
    adjustSize();
    const int margin = Theme::Unit * 2;
    move(m_view.width() - width() - margin, m_view.height() - height() - margin);
    raise();
}

} // namespace ui
