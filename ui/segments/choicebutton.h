// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/segments/builderpart.h"

#include <QStringList>

#include <utility>
#include <vector>

class QListWidget;
class QPushButton;

namespace ui {

/// One or several words of a closed list: weekdays, months, groups.
class ChoiceButton final : public BuilderPart {
    Q_OBJECT

public:
    using Words = std::vector<std::pair<QString, QString>>; ///< the word in conditions, what the user reads

    ChoiceButton(const QString& name, Words words, bool isMultiple, QWidget* parent = nullptr);

    void setValues(const QStringList& values);
    [[nodiscard]] const QStringList& values() const { return m_values; } ///< in the order of the list
    [[nodiscard]] QString problem() const override;

private:
    void openList();
    void readList();
    void showValues();

    Words m_words;
    bool m_isMultiple;
    QStringList m_values;
    QPushButton* m_button;
    QWidget* m_popup = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace ui
