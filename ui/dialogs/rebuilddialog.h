// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/rebuildsummary.h"

#include <QDialog>

class QPushButton;

namespace ui {

/// Says what a rebuild would change, and then rebuilds only if the user wants it: accepted() is the yes. Cancelling
/// while it still works ends the work.
class RebuildDialog final : public QDialog {
    Q_OBJECT

public:
    RebuildDialog(const QString& headline, QThreadPool& pool, RebuildWork work, QWidget* parent);
    /// Offers a second way on, beside rebuilding: otherwiseChosen().
    void setOtherwise(const QString& text);

Q_SIGNALS:
    void otherwiseChosen();

private:
    void showAnswer();

    RebuildSummary* m_summary;
    QPushButton* m_cancel;
    QPushButton* m_otherwise;
    QPushButton* m_rebuild;
};

} // namespace ui
