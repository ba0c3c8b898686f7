// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;

namespace ui {

/// One of a few views, all names visible. Says what was asked for; whoever owns it decides and calls setCurrent().
class SegmentedSwitch final : public QFrame {
    Q_OBJECT

public:
    explicit SegmentedSwitch(const QStringList& names, QWidget* parent = nullptr);

    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup* m_buttons;
    int m_current = 0;
};

} // namespace ui
