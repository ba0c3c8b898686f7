// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;

namespace ui {

/// The measure for an arrow or a segment: what is done, from when on, and what came of it. Says when something was
/// typed and the focus leaves.
class MeasureEdit final : public QWidget {
    Q_OBJECT

public:
    explicit MeasureEdit(QWidget* parent = nullptr);

    void setEditable(bool isEditable);
    void show(const QString& title, const QString& measure, const std::optional<core::Day>& since, const QString& foot);
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<core::Day> since() const;
    void setUnmodified();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeSince();
    void sinceEdited();

    QLabel* m_title;
    QPlainTextEdit* m_note;
    QCheckBox* m_hasSince;
    QDateEdit* m_since;
    bool m_isSinceModified = false;
    QLabel* m_foot;
};

} // namespace ui
