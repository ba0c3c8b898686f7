// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/choicebutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ChoiceButton::ChoiceButton(const QString& name, Words words, bool isMultiple, QWidget* parent)
    : BuilderPart(parent)
    , m_words(std::move(words))
    , m_isMultiple(isMultiple)
    , m_button(makeButton({}, "value"))
{
    m_button->setAccessibleName(name);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &ChoiceButton::openList);
    showValues();
}

void ChoiceButton::setValues(const QStringList& values)
{
    m_values = m_isMultiple ? values : values.mid(0, 1);
    showValues();
}

QString ChoiceButton::problem() const
{
    return m_values.isEmpty() ? tr("Choose a value.") : QString();
}

void ChoiceButton::showValues()
{
    QStringList names;
    for (const auto& [word, name] : m_words) {
        if (m_values.contains(word))
            names.append(name);
    }
    m_button->setText((names.isEmpty() ? tr("Choose …") : names.join(u", "_s)) + u"  ▾"_s);
    m_button->setAccessibleDescription(names.join(u", "_s));
}

void ChoiceButton::openList()
{
    if (!m_popup) {
        m_popup = new QFrame(this, Qt::Popup);
        setRole(m_popup, "popup");
        m_list = new QListWidget;
        m_list->setAccessibleName(m_button->accessibleName());
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto* const layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(Theme::Unit, Theme::Unit, Theme::Unit, Theme::Unit);
        layout->addWidget(m_list);
        for (const auto& [word, name] : m_words) {
            auto* const item = new QListWidgetItem(name, m_list);
            item->setData(Qt::UserRole, word);
        }
        if (m_isMultiple) {
            connect(m_list, &QListWidget::itemChanged, this, &ChoiceButton::readList);
        } else {
            const auto choose = [this](const QListWidgetItem* item) {
                m_popup->hide();
                m_values = { item->data(Qt::UserRole).toString() };
                showValues();
                Q_EMIT changed();
            };
            connect(m_list, &QListWidget::itemClicked, this, choose);
            connect(m_list, &QListWidget::itemActivated, this, choose);
        }
    }
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* const item = m_list->item(row);
        const bool isChosen = m_values.contains(item->data(Qt::UserRole).toString());
        if (m_isMultiple)
            item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        if (isChosen || row == 0)
            m_list->setCurrentItem(item);
    }
    const int rows = std::min(m_list->count(), 12);
    m_popup->resize(30 * Theme::Unit, rows * m_list->sizeHintForRow(0) + 3 * Theme::Unit);
    m_popup->move(m_button->mapToGlobal(QPoint(0, m_button->height() + Theme::Unit / 2)));
    m_popup->show();
    m_list->setFocus();
}

void ChoiceButton::readList()
{
    m_values.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            m_values.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    showValues();
    Q_EMIT changed();
}

} // namespace ui
