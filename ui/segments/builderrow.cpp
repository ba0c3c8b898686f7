// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/builderrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

BuilderGroup::BuilderGroup(const QString& sentence, bool isRemovable, QWidget* parent)
    : BuilderRow(parent)
    , m_combine(new QComboBox)
    , m_rowLayout(new QVBoxLayout)
    , m_links(new QHBoxLayout)
{
    setRole(this, "group");
    m_combine->addItems({ tr("all of"), tr("any of"), tr("none of") });
    m_combine->setAccessibleName(sentence);
    connect(m_combine, &QComboBox::currentIndexChanged, this, &BuilderRow::changed);

    auto* const head = new QHBoxLayout;
    head->setSpacing(Theme::Unit);
    head->addWidget(makeLabel(sentence, "caption"));
    head->addWidget(m_combine);
    head->addStretch();
    if (isRemovable) {
        auto* const remove = new QToolButton;
        remove->setText(u"✕"_s);
        remove->setToolTip(tr("Remove this group"));
        remove->setAccessibleName(tr("Remove this group"));
        connect(remove, &QToolButton::clicked, this, &BuilderRow::removeWanted);
        head->addWidget(remove);
    }
    m_rowLayout->setSpacing(Theme::Unit);
    m_links->setSpacing(2 * Theme::Unit);
    m_links->addStretch();

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Unit, Theme::Unit, 0, Theme::Unit);
    layout->setSpacing(Theme::Unit);
    layout->addLayout(head);
    layout->addLayout(m_rowLayout);
    layout->addLayout(m_links);
}

bool BuilderGroup::isComplete() const
{
    return std::ranges::all_of(m_rows, [](const BuilderRow* row) { return row->isComplete(); });
}

void BuilderGroup::setCombine(int index)
{
    m_combine->setCurrentIndex(index);
}

int BuilderGroup::combine() const
{
    return m_combine->currentIndex();
}

void BuilderGroup::insertRow(BuilderRow* row, const BuilderRow* after)
{
    const auto place = after ? std::ranges::find(m_rows, after) + 1 : m_rows.end();
    m_rowLayout->insertWidget(static_cast<int>(place - m_rows.begin()), row);
    m_rows.insert(place, row);
    connect(row, &BuilderRow::changed, this, &BuilderRow::changed);
    connect(row, &BuilderRow::removeWanted, this, [this, row] { removeRow(row); });
    connect(row, &BuilderRow::duplicateWanted, this, [this, row] { insertRow(copyOf(*row), row); });
    Q_EMIT changed();
}

void BuilderGroup::removeRow(BuilderRow* row)
{
    std::erase(m_rows, row);
    m_rowLayout->removeWidget(row);
    row->hide();
    row->deleteLater(); // it is the sender
    Q_EMIT changed();
}

void BuilderGroup::addLink(const QString& text, std::function<void()> onClick)
{
    QPushButton* const link = makeButton(text, "link");
    connect(link, &QPushButton::clicked, this, std::move(onClick));
    m_links->insertWidget(m_links->count() - 1, link);
}

} // namespace ui
