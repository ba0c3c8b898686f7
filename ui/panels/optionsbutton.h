// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/optionspreview.h"
#include "ui/widgets/popoverbutton.h"

#include <vector>

class QCheckBox;
class QLabel;

namespace ui {

/// Says which options narrow the counts, and opens their switches, each with what it changes on this board.
class OptionsButton final : public PopoverButton {
    Q_OBJECT

public:
    explicit OptionsButton(QWidget* parent = nullptr);

    void setOptions(const core::RuleOptions& options);
    /// What the switches are about while a board is open; null: none is.
    void setPreview(OptionsPreview* preview);

Q_SIGNALS:
    void optionsChosen(const core::RuleOptions& options);

private:
    struct Switch {
        OptionsPreview::Option option;
        QCheckBox* box;
        QLabel* effect;
    };

    void makePopover();
    void addSwitch(OptionsPreview::Option option, const QString& name, const QString& meaning, const QString& id);
    void showPopover() override;
    void showEffects();
    void choose();

    core::RuleOptions m_options;
    OptionsPreview* m_preview = nullptr;
    std::vector<Switch> m_switches;
};

} // namespace ui
