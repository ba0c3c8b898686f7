// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seeing/viewactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <utility>

namespace ui {

ViewActions::ViewActions(QObject* parent)
    : QObject(parent)
    , fitSelection(make(tr("Fit the &selection"), "fitSelection", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_9)))
    , goBack(make(tr("&Back to the view before"), "viewBack", QKeySequence(Qt::CTRL | Qt::Key_8)))
    , focus(make(tr("F&ocus on paths"), "focusPaths", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
          tr("Only the paths through what the mouse rests on, or what is selected, stay lit")))
    , minimap(make(tr("O&verview map"), "minimap", QKeySequence(Qt::CTRL | Qt::Key_M)))
    , legend(make(tr("&Legend of widths"), "widthLegend", QKeySequence(Qt::CTRL | Qt::Key_L)))
    , elsewhere(make(tr("From and to &elsewhere"), "elsewhereStubs", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
          tr("At each segment, who came on no drawn arrow and who went on none")))
    , widths(new QActionGroup(this))
{
    for (QAction* action : { focus, minimap, legend, elsewhere })
        action->setCheckable(true);
    using Scale = ArrowWidths::Scale;
    const std::pair<Scale, QString> scales[] = { { Scale::SquareRoot, tr("Width by the s&quare root of the count") },
        { Scale::Logarithmic, tr("Width by the lo&garithm of the count") },
        { Scale::Equal, tr("All arrows as b&road") } };
    for (const auto& [scale, text] : scales) {
        QAction* action = make(text, "arrowWidth", {});
        action->setCheckable(true);
        action->setData(static_cast<int>(scale));
        widths->addAction(action);
    }
}

QAction* ViewActions::make(const QString& text, const char* name, const QKeySequence& keys, const QString& tip)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    if (!tip.isEmpty())
        action->setToolTip(tip);
    return action;
}

QList<QAction*> ViewActions::all() const
{
    return QList<QAction*>{ fitSelection, goBack, focus, minimap, legend, elsewhere } + widths->actions();
}

void ViewActions::fillMenu(QMenu& menu) const
{
    menu.addActions({ fitSelection, goBack });
    menu.addSeparator();
    menu.addActions({ focus, elsewhere, minimap, legend });
    menu.addSeparator();
    menu.addActions(widths->actions());
}

void ViewActions::show(const ViewSettings& view)
{
    focus->setChecked(view.isFocusing);
    minimap->setChecked(view.hasMinimap);
    legend->setChecked(view.hasLegend);
    elsewhere->setChecked(view.hasStubs);
    for (QAction* action : widths->actions()) {
        if (action->data().toInt() == static_cast<int>(view.widths))
            action->setChecked(true);
    }
}

} // namespace ui
