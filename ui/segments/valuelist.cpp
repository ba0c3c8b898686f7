// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/valuelist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QAbstractItemModel>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

void complete(QLineEdit& field, QAbstractItemModel* model)
{
    if (!model) {
        field.setCompleter(nullptr);
        return;
    }
    auto* const completer = new QCompleter(model, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    field.setCompleter(completer);
}

} // namespace

ValueList::ValueList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_more(makeButton(tr("or …"), "link"))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::Unit);
    m_layout->addWidget(m_more);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { addField({})->setFocus(); });
    addField({});
}

void ValueList::setSuggestions(QAbstractItemModel* model)
{
    m_suggestions = model;
    for (QLineEdit* const field : m_fields)
        complete(*field, model);
}

void ValueList::setMultiple(bool isMultiple)
{
    m_isMultiple = isMultiple;
    m_more->setVisible(isMultiple);
    if (!isMultiple)
        setValues(values().mid(0, 1));
}

void ValueList::setValues(const QStringList& values)
{
    for (QLineEdit* const field : m_fields) {
        m_layout->removeWidget(field);
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
    for (const QString& value : values)
        addField(value);
    if (m_fields.empty())
        addField({});
}

QStringList ValueList::values() const
{
    QStringList values;
    for (const QLineEdit* const field : m_fields) {
        if (const QString value = field->text().trimmed(); !value.isEmpty())
            values.append(value);
    }
    return values;
}

QLineEdit* ValueList::addField(const QString& value)
{
    auto* const field = new QLineEdit(value);
    field->setPlaceholderText(tr("value"));
    field->setAccessibleName(tr("Value"));
    field->setMinimumWidth(120);
    complete(*field, m_suggestions);
    connect(field, &QLineEdit::textChanged, this, &ValueList::changed);
    m_layout->insertWidget(static_cast<int>(m_fields.size()), field);
    m_fields.push_back(field);
    return field;
}

} // namespace ui
