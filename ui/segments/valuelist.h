// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/segments/builderpart.h"

#include <QStringList>

#include <vector>

class QAbstractItemModel;
class QLineEdit;
class QPushButton;

namespace ui {

class FlowLayout;

/// One text or several ("is one of"): a field each, completed from the shop's own values with their frequencies.
class ValueList final : public BuilderPart {
    Q_OBJECT

public:
    explicit ValueList(QWidget* parent = nullptr);

    void setSuggestions(QAbstractItemModel* model); ///< not owned; may be null
    void setMultiple(bool isMultiple); ///< one field keeps the first value only
    void setValues(const QStringList& values);
    [[nodiscard]] QStringList values() const; ///< trimmed, without empty ones
    [[nodiscard]] QString problem() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* addField(const QString& value);
    void complete(QLineEdit& field);
    void showArrived(); ///< values came while somebody waits for them

    QAbstractItemModel* m_suggestions = nullptr;
    FlowLayout* m_layout;
    QPushButton* m_more;
    std::vector<QLineEdit*> m_fields;
    bool m_isMultiple = false;
};

} // namespace ui
