// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerpage.h"

#include "ui/customers/customersearch.h"
#include "ui/customers/daystrip.h"
#include "ui/customers/ordermodel.h"
#include "ui/customers/whydialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/topbar.h"
#include "ui/window/whendone.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int RowHeight = Theme::Unit * 9 / 2;
constexpr int MostRows = 12; // of orders on screen at once

/// A titled card, and the layout to fill.
QVBoxLayout* addCard(QBoxLayout* column, const QString& title, int stretch = 0)
{
    QFrame* card = makeFrame("card");
    auto* inside = new QVBoxLayout(card);
    const int margin = Theme::Unit * 2;
    inside->setContentsMargins(margin, margin, margin, margin);
    inside->setSpacing(Theme::Unit);
    inside->addWidget(makeLabel(title, "strong"));
    column->addWidget(card, stretch);
    return inside;
}

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        if (QLayout* inner = item->layout())
            empty(inner);
        delete item;
    }
}

QString placeText(const core::ShopPlace& place)
{
    QStringList parts{ place.postcode.isEmpty() ? place.city : place.postcode + u' ' + place.city, place.region,
        place.country };
    parts.removeAll(QString());
    return parts.join(u", "_s).trimmed();
}

} // namespace

CustomerPage::CustomerPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new TopBar)
    , m_search(new CustomerSearch(session))
    , m_pages(new QStackedWidget)
    , m_message(makeLabel({}, "secondary"))
    , m_name(makeLabel({}, "title"))
    , m_orderModel(new OrderModel(this))
{
    setRole(this, "canvas");
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setTitle(tr("Customers"));
    m_search->setFixedWidth(Theme::Unit * 42);
    m_bar->addRight(m_search);
    m_message->setObjectName(u"customerMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_pages->addWidget(m_message);
    m_pages->addWidget(makeCustomer());
    connect(m_search, &CustomerSearch::chosen, this, &CustomerPage::showCustomer);
    connect(m_search, &CustomerSearch::nobodyFound, this, [this](const QString& text) {
        ++m_question;
        m_key.clear();
        say(tr("Nobody has “%1” in their e-mail or key.").arg(text));
    });
    connect(&m_session, &Session::changed, this, [this] {
        if (!m_key.isEmpty())
            load();
    });
    connect(&m_session, &Session::closed, this, &CustomerPage::forget);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    forget();
}

QWidget* CustomerPage::makeCustomer()
{
    auto* inside = new QWidget;
    setRole(inside, "canvas");
    auto* column = new QVBoxLayout(inside);
    const int margin = Theme::Unit * 3;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit * 2);
    m_name->setObjectName(u"customerName"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_name);

    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::Unit * 2);
    QVBoxLayout* facts = addCard(top, tr("What is known"), 1);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(Theme::Unit * 3);
    m_facts->setVerticalSpacing(Theme::Unit);
    m_facts->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    facts->addLayout(m_facts);
    facts->addStretch();
    QVBoxLayout* today = addCard(top, tr("In these segments today"), 1);
    m_today = new QVBoxLayout;
    m_today->setSpacing(Theme::Unit);
    today->addLayout(m_today);
    today->addStretch();
    column->addLayout(top);

    QVBoxLayout* days = addCard(column, tr("Every day in every segment"));
    m_strip = new DayStrip;
    m_stripWords = makeLabel({}, "secondary");
    m_stripWords->setObjectName(u"stripWords"_s);
    m_elsewhere = makeLabel({}, "secondary");
    m_elsewhere->setWordWrap(true);
    connect(m_strip, &DayStrip::spoken, this, [this](const QString& text) {
        m_stripWords->setText(text.isEmpty() ? tr("Solid: recorded days. Hatched: rebuilt days. Dots: orders; hollow "
                                                  "ones do not count.")
                                             : text);
    });
    QPushButton* why = makeButton(tr("Why (not) on an arrow …"), "link");
    why->setObjectName(u"whyOnArrow"_s);
    connect(why, &QPushButton::clicked, this, &CustomerPage::explain);
    days->addWidget(m_strip);
    days->addWidget(m_stripWords);
    days->addWidget(m_elsewhere);
    days->addWidget(why, 0, Qt::AlignLeft);

    QVBoxLayout* orders = addCard(column, {});
    m_ordersTitle = qobject_cast<QLabel*>(orders->itemAt(0)->widget());
    m_orders = new QTableView;
    m_orders->setObjectName(u"customerOrders"_s);
    m_orders->setAccessibleName(tr("Orders"));
    m_orders->setModel(m_orderModel);
    m_orders->setShowGrid(false);
    m_orders->setWordWrap(false);
    m_orders->setTabKeyNavigation(false);
    m_orders->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_orders->verticalHeader()->hide();
    m_orders->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_orders->horizontalHeader()->setHighlightSections(false);
    m_orders->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_orders->horizontalHeader()->setSectionResizeMode(OrderModel::Items, QHeaderView::Stretch);
    orders->addWidget(m_orders);
    column->addStretch();

    auto* scroll = new QScrollArea;
    setRole(scroll, "canvas");
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

void CustomerPage::forget()
{
    ++m_question;
    m_key.clear();
    m_search->clear();
    m_orderModel->setOrders({}, {}, {});
    m_strip->setDays({}, {});
    say(tr("Find a customer by e-mail or key to see their orders and the segments they are and were in."));
}

void CustomerPage::say(const QString& text)
{
    m_message->setText(text);
    m_pages->setCurrentIndex(0);
}

void CustomerPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CustomerPage::showCustomer(const QString& key)
{
    if (key != m_key) {
        say(tr("Reading …"));
        m_key = key;
    }
    m_search->setText(key);
    load();
}

void CustomerPage::load()
{
    const int question = ++m_question;
    whenDone(m_session.customer(m_key), this, [this, question](const core::Result<std::optional<CustomerView>>& view) {
        if (question != m_question)
            return;
        if (!view)
            return say(view.error().text);
        if (!*view)
            return say(tr("There is no customer “%1”.").arg(m_key));
        show(**view);
    });
}

void CustomerPage::show(const CustomerView& view)
{
    const WorkspaceState& state = m_session.state();
    m_name->setText(view.file.key);
    showFacts(view);
    showSegments(view);
    const auto orders = static_cast<int>(view.file.orders.size());
    m_ordersTitle->setText(orders == 0 ? tr("No orders") : tr("%Ln order(s)", nullptr, orders));
    m_orderModel->setOrders(view.file.orders, QTimeZone(state.settings.timeZone), state.settings.currency);
    m_orders->setVisible(orders > 0);
    // As high as its rows up to a dozen: a page within a page scrolls badly.
    m_orders->setFixedHeight(
        m_orders->horizontalHeader()->sizeHint().height() + std::min(orders, MostRows) * RowHeight + Theme::Unit);
    m_pages->setCurrentIndex(1);
}

void CustomerPage::explain()
{
    const WorkspaceState& state = m_session.state();
    if (!state.lastDay || state.segments.size() < 2)
        return;
    constexpr int Days = 28; // as a board begins with
    WhyQuestion question{ state.segments[0].id, state.segments[1].id, {},
        { *state.lastDay - (Days - 1), *state.lastDay }, {} };
    question.periodText =
        tr("Last %n days", nullptr, Days) + u" · "_s + rangeText({ question.period.first, question.period.last });
    auto* dialog = new WhyDialog(question, m_session, this);
    dialog->showCustomer(m_key);
    dialog->open();
}

void CustomerPage::showFacts(const CustomerView& view)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [this](const QString& name, const QString& value) {
        if (value.isEmpty())
            return;
        QLabel* text = makeLabel(value);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(makeLabel(name, "secondary"), text);
    };
    const QString currency = m_session.state().settings.currency;
    qint64 paid = 0;
    int purchases = 0;
    int withoutMoney = 0;
    for (const core::CustomerOrder& order : view.file.orders) {
        if (order.standing != core::Standing::Counts)
            continue;
        ++purchases;
        if (order.total && order.currency == currency)
            paid += *order.total - order.refunded;
        else
            ++withoutMoney;
    }
    add(tr("Purchases"), numberText(purchases));
    if (purchases > withoutMoney)
        add(tr("Paid"), moneyText(paid, currency));
    if (withoutMoney > 0)
        add(tr("Not in the amount"), tr("%Ln purchase(s) in another currency or without one", nullptr, withoutMoney));
    if (!view.file.orders.empty()) {
        add(tr("First order"), dayText(view.file.orders.back().day));
        add(tr("Last order"), dayText(view.file.orders.front().day));
    }
    if (!view.file.profile) {
        if (view.file.orders.empty())
            add(tr("Orders"), tr("none; known from a log made elsewhere"));
        return;
    }
    const core::CustomerProfile& profile = *view.file.profile;
    add(tr("Customer since"), profile.added ? dayText(*profile.added) : QString());
    add(tr("Tags"), profile.tags.join(u", "_s));
    add(tr("Place"), placeText(profile.place));
    add(tr("Company"), profile.company);
    add(tr("Language"), profile.language);
    if (profile.acceptsEmail)
        add(tr("E-mail marketing"), *profile.acceptsEmail ? tr("accepts") : tr("does not accept"));
    if (profile.acceptsSms)
        add(tr("SMS marketing"), *profile.acceptsSms ? tr("accepts") : tr("does not accept"));
    add(tr("Account"), profile.accountState);
    add(tr("Note"), profile.note);
    for (const auto& [column, text] : profile.extras)
        add(column, text);
}

void CustomerPage::showSegments(const CustomerView& view)
{
    empty(m_today);
    std::vector<DayStrip::Lane> lanes;
    int nowhere = 0;
    for (const core::CustomerStays& stays : view.stays) {
        const core::Segment* segment = m_session.state().segment(stays.segment);
        if (!segment)
            continue;
        if (stays.stays.empty())
            ++nowhere;
        else
            lanes.push_back({ segment->name, segment->stage, stays });
    }
    // Those of today first, then by when they were left.
    std::ranges::stable_sort(lanes, [](const DayStrip::Lane& left, const DayStrip::Lane& right) {
        return left.stays.stays.back().last > right.stays.stays.back().last;
    });
    for (const DayStrip::Lane& lane : lanes) {
        if (!lane.stays.isMember)
            continue;
        QLabel* name = makeLabel(lane.name);
        name->setWordWrap(true);
        const core::DayRange& stay = lane.stays.stays.back();
        QString since = stay.first > lane.stays.logged.first ? tr("since %1").arg(dayText(stay.first))
                                                             : tr("since %1 or earlier").arg(dayText(stay.first));
        if (m_session.state().lastDay && lane.stays.logged.last < *m_session.state().lastDay)
            since += u", "_s + tr("as of %1").arg(dayText(lane.stays.logged.last));
        auto* row = new QHBoxLayout;
        row->addWidget(name, 1);
        row->addWidget(makeLabel(since, "secondary"));
        m_today->addLayout(row);
    }
    if (m_today->count() == 0)
        m_today->addWidget(makeLabel(tr("In none."), "secondary"));
    m_elsewhere->setVisible(nowhere > 0);
    m_elsewhere->setText(tr("Never in %Ln other segment(s).", nullptr, nowhere));
    std::vector<DayStrip::OrderDay> orders;
    for (const core::CustomerOrder& order : view.file.orders)
        orders.push_back({ order.day, order.standing == core::Standing::Counts });
    m_strip->setVisible(!lanes.empty() || !orders.empty());
    m_strip->setDays(std::move(lanes), std::move(orders));
    Q_EMIT m_strip->spoken({});
}

} // namespace ui
