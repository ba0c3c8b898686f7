// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace ui {

/// Something the palette can do.
struct Command {
    QString name; ///< what the user reads and types a part of
    QString place; ///< where it stands otherwise, or what it is about; may be empty
    QString keys; ///< its shortcut as text; may be empty
    std::function<void()> run;
};

/// How well the typed text fits: the letters in their order, better where words begin and where letters follow each
/// other; upper and lower case are the same. -1: not at all. Everything fits an empty text.
[[nodiscard]] int paletteScore(const QString& typed, const QString& name);

/// A list of everything that can be done now, found by typing: opens over the window, runs one command and is gone.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(std::vector<Command> commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& typed);
    void runCurrent();

    std::vector<Command> m_commands;
    QLineEdit* m_search;
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace ui
