// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/viewsettings.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace ui {

/// The actions of how one looks at a board, with their words and their keys.
class ViewActions final : public QObject {
    Q_OBJECT

public:
    explicit ViewActions(QObject* parent = nullptr);

    QAction* fitSelection;
    QAction* goBack;
    QAction* focus;
    QAction* minimap;
    QAction* legend;
    QAction* elsewhere;
    QActionGroup* widths; ///< data: ArrowWidths::Scale as int

    [[nodiscard]] QList<QAction*> all() const;
    void fillMenu(QMenu& menu) const;
    void show(const ViewSettings& view); ///< as check marks; triggers nothing

private:
    QAction* make(const QString& text, const char* name, const QKeySequence& keys, const QString& tip = {});
};

} // namespace ui
