// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/parameterfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::templates::Parameter;

namespace ui {

namespace {

constexpr int NumberWidth = Theme::Unit * 14;
constexpr int MostShown = 12;

QString unitOf(const Parameter& parameter, const QString& currency)
{
    switch (parameter.kind) {
    case Parameter::Kind::Days:
        return ParameterField::tr("days");
    case Parameter::Kind::Percent:
        return u"%"_s;
    case Parameter::Kind::Money:
        return currency;
    case Parameter::Kind::Count:
    case Parameter::Kind::Text:
        return {};
    }
    return {};
}

/// All the shop has of it, found by any part of the text.
QComboBox* makeChoice(const QStringList& choices)
{
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(choices);
    box->setMaxVisibleItems(MostShown);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QCompleter* completer = box->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(MostShown);
    setRole(completer->popup(), "popup");
    return box;
}

} // namespace

ParameterField::ParameterField(Parameter parameter, const QString& currency, QWidget* parent)
    : QWidget(parent)
    , m_parameter(std::move(parameter))
    , m_problem(makeLabel({}, "bad"))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::Unit);
    QWidget* field = nullptr;
    if (m_parameter.choices.isEmpty()) {
        m_line = new QLineEdit;
        field = m_line;
    } else {
        QComboBox* choice = makeChoice(m_parameter.choices);
        m_line = choice->lineEdit();
        field = choice;
    }
    field->setAccessibleName(m_parameter.label);
    field->setAccessibleDescription(m_parameter.basis);
    m_line->setText(m_parameter.value);
    if (m_parameter.kind == Parameter::Kind::Text) {
        m_line->setPlaceholderText(tr("Choose or type"));
        row->addWidget(field, 1);
    } else {
        field->setFixedWidth(NumberWidth);
        row->addWidget(field);
        row->addWidget(makeLabel(unitOf(m_parameter, currency), "secondary"));
        row->addStretch();
    }
    setFocusProxy(field);

    QLabel* label = makeLabel(m_parameter.label, "strong");
    label->setWordWrap(true);
    label->setBuddy(field);
    QLabel* basis = makeLabel(m_parameter.basis, "secondary");
    basis->setWordWrap(true);
    basis->setVisible(!m_parameter.basis.isEmpty());
    m_problem->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::Unit / 2);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(basis);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showProblem();
        Q_EMIT changed();
    });
    showProblem();
}

QString ParameterField::value() const
{
    return m_line->text();
}

bool ParameterField::isFine() const
{
    return check(m_parameter, value()).has_value();
}

void ParameterField::showProblem()
{
    const auto checked = check(m_parameter, value());
    m_problem->setText(checked ? QString() : checked.error().text);
    m_problem->setVisible(!checked);
}

} // namespace ui
