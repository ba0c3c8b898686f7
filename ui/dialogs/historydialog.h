// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/logkeeper.h"
#include "core/segments/segment.h"
#include "ui/dialogs/rebuildsummary.h"

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ui {

/// Asks what becomes of the past of a segment whose conditions were changed: rebuild it, start its log anew, or keep
/// the segment as it was and save the new conditions as another one. Says what each of them means in numbers.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    /// `before`: the segment as it is in the workspace; `taken`: names a new one cannot have.
    HistoryDialog(const core::Segment& before, const QString& name, const QStringList& taken, QThreadPool& pool,
        RebuildWork work, QWidget* parent);

Q_SIGNALS:
    void historyChosen(core::History history);
    void newSegmentChosen(const QString& name);

private:
    void follow();
    void finish();

    QStringList m_taken;
    QRadioButton* m_rebuild;
    QRadioButton* m_anew;
    QRadioButton* m_keep;
    QLineEdit* m_name;
    QPushButton* m_save;
    bool m_isForetold = false; ///< nothing is rebuilt before it is said what that changes
};

} // namespace ui
