// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/whycard.h"

#include "ui/segments/livecount.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

WhyCard::WhyCard(QWidget* parent)
    : QFrame(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_more(makeLabel({}, "faint"))
    , m_answer(makeLabel({}, "strong"))
    , m_lines(new QVBoxLayout)
    , m_back(makeButton(tr("Back to the list"), "link"))
{
    setRole(this, "card");
    m_search->setPlaceholderText(tr("Find a customer"));
    m_search->setAccessibleName(tr("Find a customer"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Customers who match"));
    m_list->setFixedHeight(24 * Theme::Unit);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_answer->setWordWrap(true);
    m_lines->setSpacing(Theme::Unit / 2);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    layout->setSpacing(Theme::Unit);
    layout->addWidget(makeLabel(tr("Who is in it, and why"), "caption"));
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_more);
    layout->addWidget(m_answer);
    layout->addLayout(m_lines);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    const auto chooseItem = [this](const QListWidgetItem* item) { choose(item->text()); };
    connect(m_list, &QListWidget::itemClicked, this, chooseItem);
    connect(m_list, &QListWidget::itemActivated, this, chooseItem);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        forgetCustomer();
        fillList();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0)
            choose(m_list->item(0)->text());
    });
    connect(m_back, &QPushButton::clicked, this, &WhyCard::forgetCustomer);
    forgetCustomer();
}

void WhyCard::setFacts(std::shared_ptr<const core::ShopFacts> facts)
{
    m_facts = std::move(facts);
    m_first.clear();
    forgetCustomer();
    fillList();
}

void WhyCard::showMembers(const QStringList& first, qint64 members)
{
    m_first = first;
    m_members = members;
    fillList();
}

void WhyCard::fillList()
{
    m_list->clear();
    const QByteArray wanted = m_search->text().trimmed().toLower().toUtf8();
    if (wanted.isEmpty()) {
        m_list->addItems(m_first);
        const qint64 more = m_members - m_first.size();
        m_more->setText(more > 0 ? tr("and %Ln more", nullptr, static_cast<int>(more)) : QString());
        return;
    }
    m_more->setText(tr("Any customer of the shop, in the segment or not"));
    if (!m_facts)
        return;
    for (const core::ShopFacts::Customer& customer : m_facts->customers) {
        const QByteArrayView key = m_facts->keyOf(customer);
        if (key.toByteArray().contains(wanted))
            m_list->addItem(QString::fromUtf8(key));
        if (m_list->count() >= LiveCount::FirstMembers)
            break;
    }
    if (m_list->count() == 0)
        m_more->setText(tr("No customer has this in their name."));
}

void WhyCard::choose(const QString& customer)
{
    m_customer = customer;
    m_answer->setText(customer + u" …"_s);
    m_answer->show();
    m_back->show();
    m_list->hide();
    m_more->hide();
    Q_EMIT customerChanged();
}

void WhyCard::forgetCustomer()
{
    const bool hadOne = !m_customer.isEmpty();
    m_customer.clear();
    clearLines();
    m_answer->hide();
    m_back->hide();
    m_list->show();
    m_more->show();
    if (hadOne)
        Q_EMIT customerChanged();
}

void WhyCard::clearLines()
{
    while (QLayoutItem* const item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void WhyCard::showLines(const std::vector<Line>& lines)
{
    clearLines();
    if (lines.empty())
        return;
    m_answer->setText(lines.front().holds ? tr("%1 is in it").arg(m_customer) : tr("%1 is not in it").arg(m_customer));
    for (size_t i = 1; i < lines.size(); ++i) {
        const Line& line = lines[i];
        auto* const box = new QWidget;
        auto* const layout = new QHBoxLayout(box);
        layout->setContentsMargins(2 * Theme::Unit * (line.depth - 1), 0, 0, 0);
        layout->setSpacing(Theme::Unit);
        QLabel* const mark = makeLabel(line.holds ? u"✓"_s : u"✕"_s, line.holds ? "good" : "bad");
        mark->setAccessibleName(line.holds ? tr("Holds") : tr("Does not hold"));
        QLabel* const text = makeLabel(line.sentence);
        text->setWordWrap(true);
        layout->addWidget(mark, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        m_lines->addWidget(box);
    }
}

} // namespace ui
