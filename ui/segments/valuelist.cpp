// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/valuelist.h"

#include "ui/segments/shopvalues.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace ui {

namespace {

/// The value on the left, how often the shop has it on the right.
class FrequencyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.rwidth() += option.fontMetrics.horizontalAdvance(frequencyOf(index)) + 4 * Theme::Unit;
        size.setHeight(4 * Theme::Unit);
        return size;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem text = option;
        const QString frequency = frequencyOf(index);
        text.rect.setRight(option.rect.right() - option.fontMetrics.horizontalAdvance(frequency) - 2 * Theme::Unit);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, Theme::current().softAccent);
        QStyledItemDelegate::paint(painter, text, index);
        painter->setPen(Theme::current().secondary);
        painter->drawText(option.rect.adjusted(0, 0, -Theme::Unit, 0), Qt::AlignRight | Qt::AlignVCenter, frequency);
    }

private:
    static QString frequencyOf(const QModelIndex& index) { return index.data(ShopValues::FrequencyRole).toString(); }
};

} // namespace

ValueList::ValueList(QWidget* parent)
    : BuilderPart(parent)
    , m_layout(new FlowLayout(this))
    , m_more(makeButton(tr("or …"), "link"))
{
    m_layout->addWidget(m_more);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { addField({})->setFocus(); });
    addField({});
}

void ValueList::setSuggestions(QAbstractItemModel* model)
{
    if (m_suggestions)
        disconnect(m_suggestions, nullptr, this, nullptr);
    m_suggestions = model;
    if (m_suggestions) // after the completers have heard of it
        connect(m_suggestions, &QAbstractItemModel::modelReset, this, &ValueList::showArrived, Qt::QueuedConnection);
    for (QLineEdit* const field : m_fields)
        complete(*field);
}

void ValueList::showArrived()
{
    for (QLineEdit* const field : m_fields) {
        if (field->completer() && field->completer()->popup()->isVisible()) {
            field->completer()->setCompletionPrefix(field->text());
            field->completer()->complete();
        }
    }
}

void ValueList::complete(QLineEdit& field)
{
    if (!m_suggestions) {
        field.setCompleter(nullptr);
        return;
    }
    auto* const completer = new QCompleter(m_suggestions, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    completer->popup()->setItemDelegate(new FrequencyDelegate(completer));
    completer->popup()->setMinimumWidth(36 * Theme::Unit);
    field.setCompleter(completer);
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

QString ValueList::problem() const
{
    return values().isEmpty() ? tr("A value is missing.") : QString();
}

QLineEdit* ValueList::addField(const QString& value)
{
    auto* const field = new QLineEdit(value);
    setRole(field, "value");
    field->setPlaceholderText(tr("value"));
    field->setAccessibleName(tr("Value"));
    // As wide as what is in it, within limits: several stand side by side.
    const auto fit = [field] {
        const int text = field->fontMetrics().horizontalAdvance(field->text()) + 4 * Theme::Unit;
        field->setFixedWidth(std::clamp(text, 18 * Theme::Unit, 40 * Theme::Unit));
    };
    fit();
    field->setCursorPosition(0);
    complete(*field);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, [this, fit] {
        fit();
        updateGeometry();
        Q_EMIT changed();
    });
    m_layout->insertWidget(static_cast<int>(m_fields.size()), field);
    m_fields.push_back(field);
    field->show();
    return field;
}

bool ValueList::eventFilter(QObject* watched, QEvent* event)
{
    // What the shop has is worth a look before anything is typed.
    auto* const field = qobject_cast<QLineEdit*>(watched);
    if (field && event->type() == QEvent::MouseButtonRelease && field->text().isEmpty() && field->completer()) {
        field->completer()->setCompletionPrefix({});
        field->completer()->complete();
    }
    return BuilderPart::eventFilter(watched, event);
}

} // namespace ui
