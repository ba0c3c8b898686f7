// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <utility>
#include <vector>

namespace ui {

/// What keys and mouse do, by menu, on one sheet.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    /// A headline and its lines: what it does, and how.
    struct Section {
        QString title;
        std::vector<std::pair<QString, QString>> lines;
    };

    ShortcutSheet(const std::vector<Section>& sections, QWidget* parent);

    /// What hands can do on the canvas, which no menu says.
    [[nodiscard]] static Section canvasGestures();
};

} // namespace ui
