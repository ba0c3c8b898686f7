// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/viewsettings.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QPushButton;

namespace ui {

class BoardView;
class Minimap;
class ThresholdChoice;
class ViewActions;
class WidthLegend;

/// Over a board, in its lower left corner: how many arrows are hidden, the legend, the overview map. Keeps how the
/// board is looked at, under a name, and does what the actions ask for.
class SeeingPanels final : public QWidget {
    Q_OBJECT

public:
    SeeingPanels(BoardView& view, ViewActions& actions, const QString& name);
    ~SeeingPanels() override;

    [[nodiscard]] QMenu* menu() const { return m_menu; } ///< for a button
    [[nodiscard]] const ViewSettings& settings() const { return m_settings; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectActions();
    void change(const ViewSettings& settings); ///< by the user
    void apply(const ViewSettings& settings);
    void showHidden();
    void place();

    BoardView& m_view;
    ViewActions& m_actions;
    QString m_name;
    ViewSettings m_settings;
    QPushButton* m_hidden;
    WidthLegend* m_legend;
    Minimap* m_minimap;
    QMenu* m_menu;
    ThresholdChoice* m_threshold;
    QTimer m_saving;
};

} // namespace ui
