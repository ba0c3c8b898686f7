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

WhyCard::WhyCard(QThreadPool& pool, QWidget* parent)
    : QFrame(parent)
    , m_found(pool)
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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const auto chooseItem = [this](const QListWidgetItem* item) { choose(item->text()); };
    connect(m_list, &QListWidget::itemClicked, this, chooseItem);
    connect(m_list, &QListWidget::itemActivated, this, chooseItem);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        forgetCustomer();
        fillList();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_takesFirst = m_list->count() == 0; // then as soon as somebody is found
        if (m_list->count() > 0)
            choose(m_list->item(0)->text());
    });
    connect(&m_found, &core::LatestJob<QStringList>::finished, this, &WhyCard::showFound);
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
    m_knowsMembers = true;
    if (m_search->text().trimmed().isEmpty())
        fillList();
}

void WhyCard::fillList()
{
    m_found.cancel();
    m_takesFirst = false;
    m_list->clear();
    const QByteArray wanted = m_search->text().trimmed().toLower().toUtf8();
    if (wanted.isEmpty()) {
        m_list->addItems(m_first);
        m_list->setVisible(m_customer.isEmpty() && (!m_first.isEmpty() || !m_knowsMembers));
        const qint64 more = m_members - m_first.size();
        m_more->setText(more > 0                   ? tr("and %Ln more", nullptr, static_cast<int>(more))
                : m_members == 0 && m_knowsMembers ? tr("Nobody matches.")
                                                   : QString());
        return;
    }
    m_more->setText(tr("Looking for customers …"));
    m_list->show();
    if (!m_facts)
        return;
    m_found.start([facts = m_facts, wanted](QPromise<QStringList>& promise) {
        constexpr int LooksPerQuestion = 4'096;
        QStringList found;
        int seen = 0;
        for (const core::ShopFacts::Customer& customer : facts->customers) {
            if (++seen % LooksPerQuestion == 0 && promise.isCanceled())
                return;
            const QByteArrayView key = facts->keyOf(customer);
            if (QByteArray::fromRawData(key.data(), key.size()).contains(wanted))
                found.append(QString::fromUtf8(key));
            if (found.size() >= LiveCount::FirstMembers)
                break;
        }
        promise.addResult(std::move(found));
    });
}

void WhyCard::showFound()
{
    const auto found = m_found.outcome();
    if (!found)
        return;
    m_list->clear();
    m_list->addItems(*found);
    m_more->setText(found->isEmpty() ? tr("No customer has this in their name.")
                                     : tr("Any customer of the shop, in the segment or not"));
    if (std::exchange(m_takesFirst, false) && !found->isEmpty())
        choose(found->front());
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
