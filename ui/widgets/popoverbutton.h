// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/shorteningbutton.h"

class QFrame;
class QLayout;

namespace ui {

/// A button of a bar that opens a card of its own below itself.
class PopoverButton : public ShorteningButton {
    Q_OBJECT

public:
    /// `name` of the object; the card is called `name` + "Popover".
    PopoverButton(const QString& name, const QString& accessibleName, QWidget* parent);

protected:
    [[nodiscard]] QFrame* popover() const { return m_popover; }
    void fillPopover(QLayout* left, QLayout* right); ///< side by side, with a line between them
    /// Called on a click: whoever has something to bring up to date does so first.
    virtual void showPopover();
    void hidePopover();

private:
    QFrame* m_popover;
};

} // namespace ui
