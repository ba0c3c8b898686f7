// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importreport.h"

#include <QScrollArea>

namespace ui {

/// What an import says when it is done, and whenever it is read again.
class ReportView final : public QScrollArea {
    Q_OBJECT

public:
    explicit ReportView(QWidget* parent = nullptr);

    void setReport(const core::ImportReport& report);

Q_SIGNALS:
    void rebuildWanted(); ///< to see what the late orders would change
};

} // namespace ui
