// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QAbstractItemModel;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace ui {

/// One value or several ("is one of"): a field each, completed from the shop's own values.
class ValueList final : public QWidget {
    Q_OBJECT

public:
    explicit ValueList(QWidget* parent = nullptr);

    void setSuggestions(QAbstractItemModel* model); ///< not owned; may be null
    void setMultiple(bool isMultiple); ///< one field keeps the first value only
    void setValues(const QStringList& values);
    [[nodiscard]] QStringList values() const; ///< trimmed, without empty ones

Q_SIGNALS:
    void changed();

private:
    QLineEdit* addField(const QString& value);

    QAbstractItemModel* m_suggestions = nullptr;
    QHBoxLayout* m_layout;
    QPushButton* m_more;
    std::vector<QLineEdit*> m_fields;
    bool m_isMultiple = false;
};

} // namespace ui
