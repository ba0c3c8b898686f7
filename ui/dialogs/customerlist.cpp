// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/customerlist.h"

#include "core/base/csvtext.h"
#include "core/engine/boardcounts.h"
#include "ui/dialogs/prompts.h"
#include "ui/document/boarddocument.h"
#include "ui/panels/periodbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

std::optional<CustomerQuestion> CustomerQuestion::of(
    const BoardDocument& document, Session& session, core::ArrowId arrowId, core::NodeId nodeId)
{
    const core::Board& board = document.board();
    const core::Period period = document.period();
    const core::RuleOptions options = board.options;
    using Customers = core::Result<std::vector<core::CustomerNumber>>;
    CustomerQuestion question;
    question.subtitle = periodName(board.period) + u" · "_s + rangeText(period);
    if (const core::Arrow* arrow = board.arrow(arrowId)) {
        const core::Node* source = board.node(arrow->source);
        const core::Node* target = board.node(arrow->target);
        const core::Segment* from = document.segment(source->segment);
        const core::Segment* to = document.segment(target->segment);
        if (!from || !to)
            return std::nullopt;
        question.title = from->name + u" → "_s + to->name;
        question.count = [read = session.counts().logReader(), ends = std::vector{ from->id, to->id }, options,
                             period]() -> Customers {
            const auto logs = read(ends, {});
            if (!logs)
                return tl::unexpected(logs.error());
            return core::customersOfArrow(logs->front(), logs->back(), options, period);
        };
        return question;
    }
    const core::Node* node = board.node(nodeId);
    const core::Segment* segment = node ? document.segment(node->segment) : nullptr;
    if (!segment)
        return std::nullopt;
    question.title = segment->name;
    question.count = [read = session.counts().logReader(), id = segment->id, options, period]() -> Customers {
        const auto logs = read({ id }, {});
        if (!logs)
            return tl::unexpected(logs.error());
        return core::customersOfNode(logs->front(), options, period);
    };
    return question;
}

CustomerList::CustomerList(CustomerQuestion question, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_customers(new QStringListModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_count(makeLabel(tr("Counting …"), "secondary"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"customerList"_s);
    setWindowTitle(tr("Customers"));
    resize(Theme::Unit * 65, Theme::Unit * 75);

    auto* title = makeLabel(m_question.title, "title");
    title->setWordWrap(true);
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Find a customer"));
    search->setAccessibleName(tr("Find a customer"));
    search->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_customers);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text.trimmed());
        showCount();
    });

    auto* table = new QTableView;
    table->setModel(m_filter);
    table->setAccessibleName(tr("Customers"));
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setToolTip(tr("Double-click a customer, or press Enter, to see their page"));
    connect(table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT customerChosen(index.data().toString());
        accept();
    });

    auto* exportButton = makeButton(tr("Export as CSV …"));
    connect(
        exportButton, &QPushButton::clicked, this, [this, &session] { exportCustomerList(m_question, session, this); });
    auto* close = makeButton(tr("Close"), "primary");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(exportButton);
    buttons->addWidget(close);

    auto* column = new QVBoxLayout(this);
    const int margin = Theme::Unit * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit);
    column->addWidget(title);
    column->addWidget(makeLabel(m_question.subtitle, "secondary"));
    column->addWidget(search);
    column->addWidget(table, 1);
    column->addLayout(buttons);

    whenDone(session.customerKeys(m_question.count), this, [this](const core::Result<QStringList>& keys) {
        if (!keys)
            return reject();
        m_customers->setStringList(*keys);
        m_isLoaded = true;
        showCount();
    });
}

void CustomerList::showCount()
{
    if (!m_isLoaded)
        return;
    const QString all = tr("%Ln customer(s)", nullptr, m_customers->rowCount());
    m_count->setText(m_filter->rowCount() == m_customers->rowCount()
            ? all
            : tr("%1 of %2").arg(numberText(m_filter->rowCount()), all));
}

void exportCustomerList(const CustomerQuestion& question, Session& session, QWidget* parent)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("ui::CustomerList", text); };
    QString name = question.title;
    name.replace(u'/', u'-').replace(u'\\', u'-');
    Prompts::current().saveFile(parent, tr("Export the customers"), name + u".csv"_s, tr("Tables (*.csv)"),
        [question, &session, parent](const QString& path) {
            whenDone(session.customerKeys(question.count), parent,
                [&session, parent, path](const core::Result<QStringList>& keys) {
                    if (!keys)
                        return;
                    QByteArray csv = "customer\n";
                    for (const QString& key : *keys)
                        csv += core::spreadsheetCell(key) + '\n';
                    whenDone(session.saveText(path, csv), parent, [](const auto&) {});
                });
        });
}

} // namespace ui
