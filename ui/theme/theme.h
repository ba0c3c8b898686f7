// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/segment.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace ui {

/// The only place with colours, sizes and type: two schemes of the same tokens. A value; ask Theme::current().
struct Theme {
    enum class Scheme { Light, Dark };
    enum class Choice { System, Light, Dark };

    Scheme scheme = Scheme::Light;
    QColor canvas, panel, card, hairline, grid;
    QColor text, secondary, faint;
    QColor accent, softAccent, onAccent;
    QColor alertText, alertGround, alertLine;
    QColor good, bad;
    QColor arrow; ///< an arrow at rest
    QColor hover; ///< ground of a thing under the mouse
    bool isDimmed = false;
    QColor shadow; ///< one of the faint layers below a card

    [[nodiscard]] QColor stage(core::Stage stage) const;
    /// The colours that things on a board are given, 1 … core::PaletteSize; 0: that of a thing without one.
    [[nodiscard]] QColor palette(int color) const;
    [[nodiscard]] QColor paletteText(int color) const; ///< the same, as words on the canvas
    [[nodiscard]] QColor tinted(int color) const; ///< the ground of a card
    [[nodiscard]] QColor sticky(int color) const; ///< the paper of a note
    [[nodiscard]] static QString paletteName(int color);

    [[nodiscard]] static Theme of(Scheme scheme);
    /// All but the grounds drawn back towards the canvas: for what is not looked at.
    [[nodiscard]] Theme dimmed() const;
    [[nodiscard]] static QColor mixed(const QColor& from, const QColor& to, double share); ///< 0: from, 1: to

    /// The scheme in force. GUI thread.
    [[nodiscard]] static const Theme& current();
    /// Applies palette, font and style sheet to the application, at any time. System: the scheme of the desktop, which
    /// is followed from then on as far as it can be known (SystemScheme).
    static void apply(QApplication& application, Choice choice);

    /// Type scale in pixels: 11, 12, 13, 17, 25.
    enum class Type { Caption = 11, Small = 12, Body = 13, Title = 17, Number = 25 };
    [[nodiscard]] static QFont font(Type type, QFont::Weight weight = QFont::Normal);
    static constexpr int Unit = 8; ///< the rhythm of all distances
    static constexpr int Radius = 8;
};

} // namespace ui
