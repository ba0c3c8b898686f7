// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/reportview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::ImportReport;

namespace ui {

namespace {

constexpr int RowHeight = Theme::Unit * 5;
constexpr int RowsAtMost = 14;

QVBoxLayout* fillCard(QFrame* card)
{
    auto* column = new QVBoxLayout(card);
    const int margin = Theme::Unit * 9 / 4;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit / 2);
    return column;
}

QFrame* numberCard(const QString& name, const QString& number, const QStringList& details)
{
    QFrame* card = makeFrame("card");
    card->setAccessibleName(name + u": "_s + number);
    QVBoxLayout* column = fillCard(card);
    column->addWidget(makeLabel(name, "secondary"));
    column->addWidget(makeLabel(number, "number"));
    QLabel* text = makeLabel(details.join(u" · "_s), "secondary");
    text->setWordWrap(true);
    column->addWidget(text);
    column->addStretch();
    return card;
}

/// A table that is as high as its rows, up to a limit, and never edited.
QTableWidget* makeTable(const QString& name, const QStringList& columns, int rows)
{
    auto* table = new QTableWidget(rows, static_cast<int>(columns.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setFixedHeight(Theme::Unit * 6 + RowHeight * std::min(rows, RowsAtMost));
    return table;
}

void setCell(QTableWidget* table, int row, int column, const QString& text, Qt::Alignment alignment, bool isStrong)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    if (isStrong)
        item->setFont(Theme::font(Theme::Type::Body, QFont::DemiBold));
    table->setItem(row, column, item);
}

QString monthText(const QString& month)
{
    const QDate date = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    const QLocale locale;
    const bool isYearFirst = locale.language() == QLocale::Japanese || locale.language() == QLocale::Chinese;
    return date.isValid() ? locale.toString(date, isYearFirst ? u"yyyy年M月"_s : u"MMM yyyy"_s) : month;
}

QFrame* monthsCard(const ImportReport& report)
{
    QFrame* card = makeFrame("card");
    QVBoxLayout* column = fillCard(card);
    column->addWidget(makeLabel(ReportView::tr("Does it agree with your shop?"), "strong"));
    column->addWidget(makeLabel(ReportView::tr("Lay these beside the sales report of your shop admin."), "secondary"));
    const QStringList names{ ReportView::tr("Month"), ReportView::tr("Orders in file"), ReportView::tr("Cancelled"),
        ReportView::tr("Counted"), ReportView::tr("Gross"), ReportView::tr("Discounts"), ReportView::tr("Refunds"),
        ReportView::tr("Net") };
    QTableWidget* table = makeTable(ReportView::tr("Orders by month"), names, static_cast<int>(report.months.size()));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ImportReport::Month& month = report.months[static_cast<size_t>(row)];
        const QStringList cells{ monthText(month.month), numberText(month.orders), numberText(month.cancelled),
            numberText(month.counted), moneyText(month.gross, report.currency),
            moneyText(month.discounts, report.currency), moneyText(month.refunds, report.currency),
            moneyText(month.net, report.currency) };
        for (int cell = 0; cell < cells.size(); ++cell)
            setCell(table, row, cell, cells[cell], cell == 0 ? Qt::AlignLeft : Qt::AlignRight, cell == 3 || cell == 7);
    }
    column->addSpacing(Theme::Unit);
    column->addWidget(table);
    column->addStretch();
    return card;
}

/// `rebuild`: gets a button where orders came late; none otherwise.
QFrame* nextCard(const ImportReport& report, QPushButton*& rebuild)
{
    QFrame* card = makeFrame("card");
    QVBoxLayout* column = fillCard(card);
    column->setSpacing(Theme::Unit);
    column->addWidget(makeLabel(ReportView::tr("What happened next"), "strong"));
    QStringList lines;
    if (report.days)
        lines << ReportView::tr("✓ Orders of %1").arg(rangeText(*report.days));
    if (report.loggedThrough && report.segmentsAdvanced > 0) {
        lines << ReportView::tr(
            "✓ Log advanced to %1 for %Ln segment(s)", nullptr, static_cast<int>(report.segmentsAdvanced))
                     .arg(dayText(*report.loggedThrough));
        lines
            << ReportView::tr("✓ %1 joined, %2 left a segment").arg(numberText(report.joined), numberText(report.left));
    } else if (report.loggedThrough) {
        lines << ReportView::tr("✓ Data complete through %1").arg(dayText(*report.loggedThrough));
    }
    if (report.ordersWithoutCustomer > 0)
        lines << ReportView::tr("! %Ln order(s) without e-mail or phone: nobody to follow", nullptr,
            static_cast<int>(report.ordersWithoutCustomer));
    if (report.ordersInOtherCurrency > 0)
        lines << ReportView::tr("! %Ln order(s) in another currency: purchases, but left out of money", nullptr,
            static_cast<int>(report.ordersInOtherCurrency));
    if (report.profilesRead > 0)
        lines << ReportView::tr("✓ %1 of %2 orders found what is known of their customer")
                     .arg(numberText(report.ordersWithProfile), numberText(report.ordersOfKnown));
    if (report.profilesUndated > 0)
        lines << ReportView::tr(
            "! %Ln customer(s) without an order and without the day they were added: in no segment before their first "
            "order",
            nullptr, static_cast<int>(report.profilesUndated));
    if (report.productsRead > 0)
        lines << ReportView::tr("✓ %1 of %2 lines of orders found their product")
                     .arg(numberText(report.linesWithProduct), numberText(report.linesKnown));
    if (report.lateOrders > 0)
        lines << ReportView::tr(
            "! %Ln order(s) on days that are logged already, new or changed. The past of the segments is "
            "unchanged: rebuild it to take them in.",
            nullptr, static_cast<int>(report.lateOrders));
    for (const QString& line : std::as_const(lines)) {
        QLabel* label = makeLabel(line);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (report.lateOrders > 0) {
        rebuild = makeButton(ReportView::tr("See what a rebuild would change …"));
        rebuild->setObjectName(u"rebuildAfterImport"_s);
        column->addWidget(rebuild, 0, Qt::AlignLeft);
    }
    column->addStretch();
    return card;
}

QFrame* rejectionsCard(const ImportReport& report)
{
    QFrame* card = makeFrame("card");
    QVBoxLayout* column = fillCard(card);
    column->addWidget(makeLabel(ReportView::tr("Rows rejected"), "strong"));
    const QStringList names{ ReportView::tr("Line"), ReportView::tr("Order"), ReportView::tr("What is wrong"),
        ReportView::tr("What you can do") };
    QTableWidget* table = makeTable(ReportView::tr("Rows rejected"), names, static_cast<int>(report.rejections.size()));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ImportReport::Rejection& rejection = report.rejections[static_cast<size_t>(row)];
        const QStringList cells{ numberText(rejection.line), rejection.order, rejection.reason, rejection.remedy };
        for (int cell = 0; cell < cells.size(); ++cell) {
            setCell(table, row, cell, cells[cell], Qt::AlignLeft, false);
            table->item(row, cell)->setToolTip(cell == 0 ? rejection.file : cells[cell]);
        }
    }
    column->addWidget(table);
    return card;
}

} // namespace

ReportView::ReportView(QWidget* parent)
    : QScrollArea(parent)
{
    setProperty("role", u"canvas"_s);
    setWidgetResizable(true);
    setAccessibleName(tr("Import report"));
}

void ReportView::setReport(const ImportReport& report)
{
    const auto part = [](QStringList& list, qint64 number, const QString& text) {
        if (number > 0)
            list << text.arg(numberText(number));
    };
    QStringList orders, customers, leftOut, rejected;
    part(orders, report.ordersNew, tr("%1 new"));
    part(orders, report.ordersChanged, tr("%1 updated"));
    part(orders, report.ordersSame, tr("%1 same"));
    part(customers, report.customersJoinedByCase, tr("%1 joined by e-mail in other case"));
    part(leftOut, report.leftOutCancelled, tr("%1 cancelled"));
    part(leftOut, report.leftOutVoided, tr("%1 voided"));
    part(leftOut, report.leftOutRefunded, tr("%1 fully refunded"));
    part(leftOut, report.leftOutTest, tr("%1 tests"));
    if (report.rejections.empty())
        rejected << tr("every row was taken");
    else if (report.ordersRejected > 0)
        rejected << tr("of %Ln order(s), shown below", nullptr, int(report.ordersRejected));
    else
        rejected << tr("shown below");
    QStringList profiles, products;
    part(profiles, report.profilesNew, tr("%1 new"));
    part(profiles, report.profilesChanged, tr("%1 updated"));
    part(profiles, report.profilesSame, tr("%1 same"));
    part(products, report.productsNew, tr("%1 new"));
    part(products, report.productsChanged, tr("%1 updated"));
    part(products, report.productsSame, tr("%1 same"));

    auto* cards = new QHBoxLayout;
    cards->setSpacing(Theme::Unit * 2);
    if (report.ordersRead > 0) {
        cards->addWidget(numberCard(tr("Orders"), numberText(report.ordersRead), orders));
        cards->addWidget(numberCard(tr("New customers"), numberText(report.customersNew), customers));
        cards->addWidget(numberCard(tr("Revenue counted"), moneyText(report.revenue, report.currency),
            { tr("after %1 refunds").arg(moneyText(report.refunds, report.currency)) }));
        cards->addWidget(numberCard(tr("Left out, and why"), numberText(report.leftOut()), leftOut));
    }
    if (report.profilesRead > 0)
        cards->addWidget(numberCard(tr("Customer records"), numberText(report.profilesRead), profiles));
    if (report.productsRead > 0)
        cards->addWidget(numberCard(tr("Products"), numberText(report.productsRead), products));
    cards->addWidget(
        numberCard(tr("Rows rejected"), numberText(static_cast<qint64>(report.rejections.size())), rejected));
    for (int i = 0; i < cards->count(); ++i)
        cards->setStretch(i, 1);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(Theme::Unit * 2);
    if (report.ordersRead > 0)
        middle->addWidget(monthsCard(report), 3);
    QPushButton* rebuild = nullptr;
    middle->addWidget(nextCard(report, rebuild), 1);
    if (rebuild)
        connect(rebuild, &QPushButton::clicked, this, &ReportView::rebuildWanted);

    auto* body = new QWidget;
    setRole(body, "canvas");
    auto* column = new QVBoxLayout(body);
    const int margin = Theme::Unit * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit * 2);
    column->addLayout(cards);
    column->addLayout(middle);
    if (!report.rejections.empty())
        column->addWidget(rejectionsCard(report));
    column->addStretch(1); // the cards are as high as what they say
    setWidget(body);
}

} // namespace ui
