// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;

namespace ui {

/// A measure: what is done, for a step of the board from when on and what came of it, for a segment without a day. Says
/// when something was typed and the focus leaves; of a step also while it is typed, so that nothing can lose it.
class MeasureEdit final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { OfStep, OfSegment };

    explicit MeasureEdit(Kind kind, QWidget* parent = nullptr);

    void setEditable(bool isEditable);
    void show(const QString& title, const QString& measure, const std::optional<core::Day>& since, const QString& foot);
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<core::Day> since() const;
    void setUnmodified();

Q_SIGNALS:
    void typed(); ///< and more may come
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSince();
    void sinceEdited();

    const Kind m_kind;
    QLabel* m_title;
    QPlainTextEdit* m_note;
    QCheckBox* m_hasSince;
    QDateEdit* m_since;
    bool m_isSinceModified = false;
    QTimer m_typing;
    QLabel* m_foot;
};

} // namespace ui
