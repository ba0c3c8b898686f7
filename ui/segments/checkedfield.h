// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/catalogue.h"
#include "ui/segments/builderpart.h"

class QLabel;
class QLineEdit;

namespace ui {

/// One value typed in: refused where it is typed, with the reason below the field.
class CheckedField final : public BuilderPart {
    Q_OBJECT

public:
    /// What may be typed. Pattern: a regular expression.
    enum class What { Count, Days, Decimal, Percent, Money, TimeOfDay, Pattern };

    CheckedField(What what, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] static What whatOf(core::catalogue::Kind kind);
    void setRange(qint64 least, qint64 most, const QString& reason = {}); ///< of Count and Days; why not beyond
    void setValue(const QString& value);
    void setValue(qint64 value) { setValue(QString::number(value)); }
    /// As conditions write it; the last value that was good while what is typed is not.
    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const; ///< nothing is typed
    [[nodiscard]] int number() const { return m_value.toInt(); }
    [[nodiscard]] QString problem() const override { return m_problem; }
    void complain(const QString& problem); ///< of a value that is good by itself, but not here; empty: none

private:
    void read(const QString& text);
    /// The value meant, or nothing and what is wrong.
    [[nodiscard]] QString parsed(const QString& text, QString& problem) const;
    [[nodiscard]] QString parsedNumber(const QString& text, QString& problem) const;
    void showProblem(const QString& problem);

    What m_what;
    qint64 m_least = 0;
    qint64 m_most;
    QString m_reason;
    QLineEdit* m_edit;
    QLabel* m_message;
    QString m_value;
    QString m_problem;
    QString m_complaint;
};

} // namespace ui
