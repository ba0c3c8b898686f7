// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// A part of a row of the builder: a few fields that together say one thing.
class BuilderPart : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Why it cannot be used as it stands, in a sentence; empty if it can.
    [[nodiscard]] virtual QString problem() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace ui
