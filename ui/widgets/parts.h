// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

class QComboBox;
class QDateEdit;
class QFrame;
class QLabel;
class QPainter;
class QPushButton;
class QRect;
class QToolButton;
class QWidget;

namespace ui {

// The small things of which every page is made, dressed by the style sheet through their "role".

[[nodiscard]] QLabel* makeLabel(const QString& text, const char* role = nullptr);
[[nodiscard]] QPushButton* makeButton(const QString& text, const char* role = nullptr);
[[nodiscard]] QToolButton* makeMenuButton(const QString& text); ///< opens its menu on a click
[[nodiscard]] QFrame* makeFrame(const char* role);
[[nodiscard]] QDateEdit* makeDateEdit(const QString& accessibleName); ///< short, with all digits of the year
void setRole(QWidget* widget, const char* role); ///< also when it is shown already

/// The ground of a small panel that floats over the canvas and paints itself.
void paintPanel(QPainter& painter, const QRect& rect);

// Numbers and days in the user's own writing.

[[nodiscard]] QString numberText(qint64 number);
[[nodiscard]] QString dayText(core::Day day); ///< "Jul 31, 2024"
[[nodiscard]] QString rangeText(const core::DayRange& days); ///< "Jul 25 – Jul 31, 2024"
[[nodiscard]] QString moneyText(qint64 minorUnits, const QString& currency);

} // namespace ui
