// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/comparisoneditor.h"

#include "core/base/money.h"
#include "core/segments/threshold.h"
#include "ui/segments/checkedfield.h"
#include "ui/segments/choicebutton.h"
#include "ui/segments/operatornames.h"
#include "ui/segments/valuelist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>

using namespace Qt::StringLiterals;
using core::NumberOp;
using core::TextOp;
using core::catalogue::Kind;

namespace ui {

namespace {

ChoiceButton::Words wordsOf(Kind kind)
{
    ChoiceButton::Words words;
    switch (kind) {
    case Kind::Weekday:
        for (const QLatin1StringView word : core::catalogue::weekdays())
            words.emplace_back(word, core::catalogue::weekdayName(QString(word)));
        break;
    case Kind::Month:
        for (int month = 1; month <= 12; ++month) {
            const QString word = QString::number(month);
            words.emplace_back(word, core::catalogue::monthName(word));
        }
        break;
    case Kind::RfmGroup:
        for (const QLatin1StringView word : core::catalogue::rfmGroups())
            words.emplace_back(word, core::catalogue::rfmGroupName(QString(word)));
        break;
    default:
        words = { { u"yes"_s, ComparisonEditor::tr("yes") }, { u"no"_s, ComparisonEditor::tr("no") } };
        break;
    }
    return words;
}

bool isClosed(Kind kind)
{
    return kind == Kind::Weekday || kind == Kind::Month || kind == Kind::RfmGroup || kind == Kind::Flag;
}

bool isPattern(TextOp op)
{
    return core::catalogue::positiveOf(op) == TextOp::Matches;
}

} // namespace

ComparisonEditor::ComparisonEditor(Kind kind, const Comparison& comparison, QWidget* parent)
    : BuilderPart(parent)
    , m_kind(kind)
    , m_op(new QComboBox)
    , m_layout(new FlowLayout(this))
    , m_unit(makeLabel({}, "unit"))
{
    m_op->setAccessibleName(tr("Comparison"));
    m_op->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setRole(m_op, "pill");
    for (const NumberOp op : core::catalogue::numberOps(kind))
        m_op->addItem(operatornames::nameOf(op, kind), static_cast<int>(op));
    for (const TextOp op : core::catalogue::textOps(kind))
        m_op->addItem(operatornames::nameOf(op), static_cast<int>(op));
    const bool isNumber = core::catalogue::isNumber(kind);
    const int op = isNumber ? static_cast<int>(comparison.numberOp) : static_cast<int>(comparison.textOp);
    m_op->setCurrentIndex(std::max(0, m_op->findData(op)));
    m_layout->addWidget(m_op);
    m_layout->addWidget(m_unit);
    m_unit->hide();
    makeValues(comparison.values);
    connect(m_op, &QComboBox::currentIndexChanged, this, [this] {
        makeValues(readValues());
        Q_EMIT changed();
    });
}

int ComparisonEditor::valueCount() const
{
    const int op = m_op->currentData().toInt();
    if (m_kind == Kind::Nothing)
        return 0;
    return core::catalogue::isNumber(m_kind) ? core::catalogue::valueCount(static_cast<NumberOp>(op))
                                             : core::catalogue::valueCount(static_cast<TextOp>(op));
}

void ComparisonEditor::makeValues(const QStringList& values)
{
    for (QWidget* const widget : std::exchange(m_values, {})) {
        m_layout->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_fields.clear();
    m_dates.clear();
    m_texts = nullptr;
    m_choice = nullptr;
    const int count = valueCount();
    const auto add = [this](QWidget* widget) {
        m_layout->insertWidget(1 + static_cast<int>(m_values.size()), widget);
        m_values.push_back(widget);
        widget->show();
    };
    if (count == 0)
        return;
    if (isClosed(m_kind)) {
        m_choice = new ChoiceButton(tr("Value"), wordsOf(m_kind), count < 0);
        m_choice->setValues(values);
        add(m_choice);
        connect(m_choice, &BuilderPart::changed, this, &BuilderPart::changed);
        return;
    }
    if (!core::catalogue::isNumber(m_kind)) {
        if (isPattern(static_cast<TextOp>(m_op->currentData().toInt()))) {
            auto* const field = new CheckedField(CheckedField::What::Pattern, tr("Regular expression"));
            field->setValue(values.value(0));
            m_fields.push_back(field);
            add(field);
            connect(field, &BuilderPart::changed, this, &BuilderPart::changed);
            return;
        }
        m_texts = new ValueList;
        m_texts->setValues(values);
        m_texts->setMultiple(count < 0);
        m_texts->setSuggestions(m_suggestions);
        add(m_texts);
        connect(m_texts, &BuilderPart::changed, this, &BuilderPart::changed);
        return;
    }
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            add(makeLabel(tr("and"), "unit"));
        if (m_kind == Kind::Date) {
            const auto day = core::Day::fromIso(values.value(i));
            QDateEdit* const date = makeDateEdit(i == 0 ? tr("Date") : tr("Last date"));
            date->setDateRange(QDate(1900, 1, 1), QDate(2200, 12, 31));
            date->setDate(day ? day->toDate() : QDate::currentDate());
            setRole(date, "value");
            m_dates.push_back(date);
            add(date);
            connect(date, &QDateEdit::dateChanged, this, [this] {
                // The other end follows, so that the two are never the wrong way round.
                if (m_dates.size() == 2) {
                    m_dates[1]->setMinimumDate(m_dates[0]->date());
                }
                Q_EMIT changed();
            });
            continue;
        }
        auto* const field = new CheckedField(CheckedField::whatOf(m_kind), i == 0 ? tr("Number") : tr("Upper number"));
        if (m_limits)
            field->setRange(m_limits->least, m_limits->most, m_limits->reason);
        field->setValue(values.value(i));
        m_fields.push_back(field);
        add(field);
        connect(field, &BuilderPart::changed, this, [this] {
            checkOrder();
            Q_EMIT changed();
        });
    }
    checkOrder();
}

void ComparisonEditor::checkOrder()
{
    if (m_fields.size() != 2 || m_kind == Kind::TimeOfDay)
        return;
    const auto from = core::parseMinorUnits(m_fields[0]->value(), core::Threshold::MostDecimals);
    const auto to = core::parseMinorUnits(m_fields[1]->value(), core::Threshold::MostDecimals);
    m_fields[1]->complain(from && to && *from > *to ? tr("Not less than the first.") : QString());
}

QStringList ComparisonEditor::readValues() const
{
    QStringList values;
    for (const CheckedField* const field : m_fields)
        values.append(field->value());
    for (const QDateEdit* const date : m_dates)
        values.append(core::Day::fromDate(date->date()).toIso());
    if (m_texts)
        values = m_texts->values();
    if (m_choice)
        values = m_choice->values();
    return values;
}

ComparisonEditor::Comparison ComparisonEditor::comparison() const
{
    Comparison comparison;
    const int op = m_op->currentData().toInt();
    if (core::catalogue::isNumber(m_kind))
        comparison.numberOp = static_cast<NumberOp>(op);
    else
        comparison.textOp = static_cast<TextOp>(op);
    comparison.values = readValues();
    return comparison;
}

QString ComparisonEditor::problem() const
{
    for (const CheckedField* const field : m_fields) {
        if (const QString problem = field->problem(); !problem.isEmpty())
            return problem;
    }
    if (m_texts)
        return m_texts->problem();
    return m_choice ? m_choice->problem() : QString();
}

void ComparisonEditor::setSuggestions(QAbstractItemModel* model)
{
    m_suggestions = model;
    if (m_texts)
        m_texts->setSuggestions(model);
}

void ComparisonEditor::setLimits(qint64 least, qint64 most, const QString& reason)
{
    m_limits = Limits{ least, most, reason };
    for (CheckedField* const field : m_fields)
        field->setRange(least, most, reason);
}

void ComparisonEditor::setUnit(const QString& unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
}

} // namespace ui
