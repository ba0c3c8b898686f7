// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/customerlist.h"

#include "core/db/connection.h"
#include "core/engine/boardcounts.h"
#include "core/engine/elsewhere.h"
#include "core/engine/within.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/prompts.h"
#include "ui/document/boarddocument.h"
#include "ui/panels/periodbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/translate.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int TypingPause = 120; // ms
constexpr int ProgressSteps = 1000;
constexpr int ProgressWidth = Theme::Unit * 12;

/// A function on the pool that reads the workspace with a reader of its own and says how far it is.
template <typename T, typename Work>
auto reading(const QString& workspace, Work work)
{
    return [workspace, work = std::move(work)](QPromise<core::Result<T>>& promise) {
        promise.setProgressRange(0, ProgressSteps);
        const core::Progress progress{ [&promise](double share, const QString& text) {
                                          promise.setProgressValueAndText(
                                              static_cast<int>(share * ProgressSteps), text);
                                      },
            [&promise] { return promise.isCanceled(); } };
        auto reader = core::Workspace::openReader(workspace);
        promise.addResult(reader ? work(**reader, progress) : core::Result<T>(tl::unexpected(reader.error())));
    };
}

using Logs = std::vector<core::SegmentLogPtr>;

/// What is worked out from the logs of these segments, in their order, as they are then.
CustomerQuestion::Count ofLogs(Session& session, std::vector<core::SegmentId> segments,
    std::function<std::vector<core::CustomerNumber>(const Logs&)> work)
{
    return [read = session.counts().logReader(), segments = std::move(segments),
               work = std::move(work)]() -> core::Result<std::vector<core::CustomerNumber>> {
        const auto logs = read(segments, {});
        if (!logs)
            return tl::unexpected(logs.error());
        return work(*logs);
    };
}

} // namespace

std::optional<CustomerQuestion> CustomerQuestion::of(
    const BoardDocument& document, Session& session, core::ArrowId arrowId, core::NodeId nodeId, core::SegmentId within)
{
    const core::Board& board = document.board();
    const core::Period period = document.period();
    const core::RuleOptions options = board.options;
    const core::Segment* other = document.segment(within);
    CustomerQuestion question;
    question.within = other ? other->name : QString();
    question.subtitle = periodName(board.period) + u" · "_s + rangeText(period);
    if (const core::Arrow* arrow = board.arrow(arrowId)) {
        const core::Node* source = board.node(arrow->source);
        const core::Node* target = board.node(arrow->target);
        const core::Segment* from = document.segment(source->segment);
        const core::Segment* to = document.segment(target->segment);
        if (!from || !to)
            return std::nullopt;
        question.title = from->name + u" → "_s + to->name;
        question.why = WhyQuestion{ from->id, to->id, options, period, question.subtitle };
        question.count = ofLogs(session, { from->id, to->id },
            [options, period](const Logs& logs) { return core::customersOfArrow(logs[0], logs[1], options, period); });
        if (other)
            question.countWithin =
                ofLogs(session, { from->id, to->id, other->id }, [options, period](const Logs& logs) {
                    std::vector<core::Move> moves = core::countedMoves(logs[0], logs[1], options, period);
                    core::keepWithin(moves, logs[2], options);
                    return core::customersOf(moves);
                });
        return question;
    }
    const core::Node* node = board.node(nodeId);
    const core::Segment* segment = node ? document.segment(node->segment) : nullptr;
    if (!segment)
        return std::nullopt;
    question.title = segment->name;
    question.count = ofLogs(session, { segment->id },
        [options, period](const Logs& logs) { return core::customersOfNode(logs[0], options, period); });
    if (other)
        question.countWithin = ofLogs(session, { segment->id, other->id }, [options, period](const Logs& logs) {
            return core::customersOfNode(core::commonLog(logs[0], logs[1], options), options, period);
        });
    return question;
}

std::optional<CustomerQuestion> CustomerQuestion::ofElsewhere(
    const BoardDocument& document, Session& session, core::NodeId nodeId, bool isOut)
{
    const core::Board& board = document.board();
    const core::Node* node = board.node(nodeId);
    const core::Segment* segment = node ? document.segment(node->segment) : nullptr;
    if (!segment)
        return std::nullopt;
    std::vector segments{ segment->id };
    for (const core::Arrow& arrow : board.arrows()) {
        if ((isOut ? arrow.source : arrow.target) != nodeId)
            continue;
        const core::Segment* other = document.segment(board.node(isOut ? arrow.target : arrow.source)->segment);
        if (other)
            segments.push_back(other->id);
    }
    CustomerQuestion question;
    question.title = isOut ? tr("%1 → elsewhere", "customers").arg(segment->name)
                           : tr("Elsewhere → %1", "customers").arg(segment->name);
    question.subtitle = periodName(board.period) + u" · "_s + rangeText(document.period());
    question.count =
        ofLogs(session, segments, [options = board.options, period = document.period(), isOut](const Logs& logs) {
            const Logs others(logs.begin() + 1, logs.end());
            return isOut ? core::toElsewhere(logs.front(), others, options, period)
                         : core::fromElsewhere(logs.front(), others, options, period);
        });
    return question;
}

/// A table in which typing searches all customers, not only those that were read.
class CustomerList::Table final : public QTableView {
public:
    explicit Table(QLineEdit& search)
        : m_search(search)
    {
    }

    void keyboardSearch(const QString& text) override
    {
        m_search.setFocus(Qt::ShortcutFocusReason);
        m_search.setText(text);
    }

private:
    QLineEdit& m_search;
};

CustomerList::CustomerList(CustomerQuestion question, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_session(session)
    , m_workspace(session.state().path)
    , m_model(new CustomerModel(m_workspace, session.listPool(), this))
    , m_search(new QLineEdit)
    , m_order(new SegmentedSwitch({ tr("First seen first"), tr("A–Z") }))
    , m_table(new Table(*m_search))
    , m_count(makeLabel(tr("Counting …"), "secondary"))
    , m_doing(makeLabel({}, "secondary"))
    , m_progress(new QProgressBar)
    , m_stop(makeButton(tr("Stop"), "link"))
    , m_export(makeButton(tr("Export as CSV …")))
    , m_why(makeButton(tr("Why?")))
    , m_keep(makeButton(tr("Save as list segment …")))
    , m_counting(session.listPool())
    , m_arranging(session.listPool())
    , m_writing(session.listPool())
    , m_copying(session.listPool())
{
    build();

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &CustomerList::arrange);
    // Its customers are numbers of the workspace.
    connect(&m_session, &Session::closed, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_asked.text = text.trimmed();
        m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, m_table, [this] {
        m_table->setFocus(Qt::ShortcutFocusReason);
        m_table->setCurrentIndex(m_model->index(0));
    });
    connect(m_order, &SegmentedSwitch::chosen, this, [this](int order) {
        m_asked.order = static_cast<core::ListOrder>(order);
        m_order->setCurrent(order);
        arrange();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_chosen >= 0)
            choose(m_chosen);
    });
    connect(m_model, &CustomerModel::failed, this,
        [this](const QString& text) { Prompts::current().tell(this, windowTitle(), text); });
    connect(m_stop, &QPushButton::clicked, this, &CustomerList::stop);
    connect(m_export, &QPushButton::clicked, this,
        [this] { askForCustomerFile(this, m_question.title, [this](const QString& path) { exportTo(path); }); });

    connect(m_why, &QPushButton::clicked, this, &CustomerList::explain);
    connect(m_keep, &QPushButton::clicked, this, &CustomerList::keepAsList);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CustomerList::showState);

    for (QFutureWatcherBase* job :
        { static_cast<QFutureWatcherBase*>(&m_arranging), static_cast<QFutureWatcherBase*>(&m_writing) }) {
        connect(job, &QFutureWatcherBase::progressValueChanged, this, &CustomerList::showState);
        connect(job, &QFutureWatcherBase::progressTextChanged, this, &CustomerList::showState);
    }
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        const auto customers = m_counting.outcome();
        if (!customers)
            return;
        if (!*customers) {
            tell(customers->error());
            return reject();
        }
        m_all = **customers;
        show(m_all);
        arrange();
        writeFile();
    });
    connect(&m_arranging, &QFutureWatcherBase::finished, this, [this] {
        const auto customers = m_arranging.outcome();
        if (customers && !*customers)
            tell(customers->error());
        if (customers && *customers) {
            if (m_awaited == Arrangement{ core::ListOrder::Key, {} })
                m_sorted = **customers;
            m_shown = m_awaited;
            show(**customers);
        }
        showState();
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const auto written = m_writing.outcome();
        if (written && *written)
            m_note = tr("Saved as “%1”").arg(QFileInfo(m_path).fileName());
        m_path.clear();
        showState();
        if (written && !*written)
            tell(written->error());
    });
    connect(&m_copying, &QFutureWatcherBase::finished, this, [this] {
        const auto lines = m_copying.outcome();
        if (!lines)
            return;
        if (!*lines)
            return tell(lines->error());
        QGuiApplication::clipboard()->setText(**lines);
        m_note = tr("%Ln customer(s) copied", nullptr, static_cast<int>((*lines)->count(u'\n')));
        showState();
    });
    count(m_question.count);
}

CustomerList::~CustomerList() = default;

void CustomerList::count(const CustomerQuestion::Count& question)
{
    m_arranging.cancel();
    m_all = nullptr;
    m_sorted = nullptr;
    m_shown = {};
    m_count->setText(tr("Counting …"));
    m_counting.start([count = question](QPromise<core::Result<CustomersPtr>>& promise) {
        auto customers = count();
        promise.addResult(customers ? core::Result<CustomersPtr>(
                              std::make_shared<const std::vector<core::CustomerNumber>>(std::move(*customers)))
                                    : tl::unexpected(customers.error()));
    });
    showState();
}

/// A number that is held against another segment is two numbers; each opens its own customers.
void CustomerList::addScope(QVBoxLayout& column)
{
    auto* scope = new SegmentedSwitch({ tr("All"), tr("Also in “%1”").arg(m_question.within) });
    scope->setObjectName(u"listScope"_s);
    scope->setAccessibleName(tr("Which of them"));
    connect(scope, &SegmentedSwitch::chosen, this, [this, scope](int choice) {
        scope->setCurrent(choice);
        count(choice == 0 ? m_question.count : m_question.countWithin);
    });
    auto* row = new QHBoxLayout;
    row->addWidget(scope);
    row->addStretch(1);
    column.addLayout(row);
}

void CustomerList::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"customerList"_s);
    setWindowTitle(tr("Customers"));
    resize(Theme::Unit * 65, Theme::Unit * 75);

    auto* title = makeLabel(m_question.title, "title");
    title->setWordWrap(true);
    m_search->setObjectName(u"findInList"_s);
    m_search->setPlaceholderText(tr("Find a customer"));
    m_search->setAccessibleName(tr("Find a customer"));
    m_search->setClearButtonEnabled(true);
    m_order->setObjectName(u"listOrder"_s);
    m_order->setAccessibleName(tr("Order of the customers"));

    m_table->setAccessibleName(tr("Customers"));
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setToolTip(tr("Double-click a customer, or press Enter, to see their page"));
    m_table->setModel(m_model);
    auto* copying = new QAction(tr("Copy"), m_table);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, &CustomerList::copy);
    m_table->addAction(copying);
    if (m_question.why) {
        auto* explaining = new QAction(tr("Why is this customer counted?"), m_table);
        connect(explaining, &QAction::triggered, this, &CustomerList::explain);
        m_table->addAction(explaining);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_doing->setObjectName(u"doing"_s);
    m_count->setObjectName(u"listCount"_s);
    m_count->setMinimumHeight(Theme::Unit * 3); // the line stays as high when "Stop" comes and goes
    m_progress->setRange(0, ProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(ProgressWidth);
    m_stop->setObjectName(u"stopList"_s);
    m_export->setObjectName(u"exportList"_s);
    m_export->setToolTip(tr("All customers of this number, A–Z"));
    auto* close = makeButton(tr("Close"), "primary");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* finding = new QHBoxLayout;
    finding->setSpacing(Theme::Unit);
    finding->addWidget(m_search, 1);
    finding->addWidget(m_order);
    auto* state = new QHBoxLayout;
    state->setSpacing(Theme::Unit);
    state->addWidget(m_count);
    state->addStretch(1);
    state->addWidget(m_doing);
    state->addWidget(m_progress);
    state->addWidget(m_stop);
    auto* buttons = new QHBoxLayout;
    m_why->setObjectName(u"whyCounted"_s);
    m_why->setVisible(m_question.why.has_value());
    m_why->setToolTip(tr("The rule, clause by clause, for the customer chosen in the list"));
    m_keep->setObjectName(u"keepAsList"_s);
    m_keep->setToolTip(tr("A segment of exactly these customers, for conditions, boards and filters"));
    buttons->addWidget(m_why);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_export);
    buttons->addWidget(close);

    auto* column = new QVBoxLayout(this);
    const int margin = Theme::Unit * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit);
    column->addWidget(title);
    column->addWidget(makeLabel(m_question.subtitle, "secondary"));
    if (m_question.countWithin)
        addScope(*column);
    column->addLayout(finding);
    column->addWidget(m_table, 1);
    column->addLayout(state);
    column->addLayout(buttons);
}

void CustomerList::arrange()
{
    m_typing.stop();
    if (!m_all)
        return;
    const bool isSorted = m_asked.order == core::ListOrder::Key;
    const CustomersPtr known = !m_asked.text.isEmpty() ? nullptr : isSorted ? m_sorted : m_all;
    m_arranging.cancel();
    if (m_asked != m_shown && known) {
        m_shown = m_asked;
        show(known);
    } else if (m_asked != m_shown) {
        m_awaited = m_asked;
        m_arranging.start(reading<CustomersPtr>(m_workspace,
            [all = m_all, asked = m_asked](
                core::Connection& reader, const core::Progress& progress) -> core::Result<CustomersPtr> {
                auto rows = core::customerlisting::arrange(reader, *all, asked.order, asked.text, progress);
                if (!rows)
                    return tl::unexpected(rows.error());
                return std::make_shared<const std::vector<core::CustomerNumber>>(std::move(*rows));
            }));
    }
    showState();
}

void CustomerList::show(const CustomersPtr& customers)
{
    m_chosen = -1;
    m_note.clear();
    m_model->setCustomers(customers);
    m_table->scrollToTop();
    showState();
}

void CustomerList::choose(int row)
{
    const QString key = m_model->key(row);
    m_chosen = key.isEmpty() ? row : -1;
    if (key.isEmpty())
        return;
    Q_EMIT customerChosen(key);
    accept();
}

void CustomerList::copy()
{
    std::vector<std::pair<int, int>> ranges; // a range of a million rows is one range
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<core::CustomerNumber> customers;
    const auto first = m_model->customers()->begin();
    for (const auto& [top, bottom] : ranges)
        customers.insert(customers.end(), first + top, first + bottom + 1);
    if (customers.empty())
        return;
    m_copying.start(reading<QString>(
        m_workspace, [customers = std::move(customers)](core::Connection& reader, const core::Progress& progress) {
            return core::customerlisting::lines(reader, customers, progress);
        }));
}

void CustomerList::exportTo(const QString& path)
{
    m_path = path;
    writeFile();
}

void CustomerList::writeFile()
{
    if (!m_all || m_path.isEmpty())
        return;
    m_note.clear();
    m_writing.start(reading<bool>(m_workspace,
        [all = m_all, path = m_path](core::Connection& reader, const core::Progress& progress) -> core::Result<bool> {
            if (auto saved = core::customerlisting::saveCsv(reader, *all, path, progress); !saved)
                return tl::unexpected(saved.error());
            return true;
        }));
    showState();
}

void CustomerList::explain()
{
    const QString key = m_question.why ? m_model->key(m_table->currentIndex().row()) : QString();
    if (key.isEmpty())
        return;
    auto* dialog = new WhyDialog(*m_question.why, m_session, this);
    dialog->showCustomer(key);
    dialog->open();
}

void CustomerList::keepAsList()
{
    const QString proposal = tr("%1, %2").arg(m_question.title, QLocale().toString(QDate::currentDate()));
    Prompts::current().askText(
        this, tr("Save as list segment"), tr("Name of the segment"), proposal, [this](const QString& name) {
            const QString note = tr("Saved from “%1”, %2.").arg(m_question.title, m_question.subtitle);
            whenDone(m_session.addList(name.trimmed(), note, m_all), this,
                [this, name](const core::Result<core::SegmentId>& added) {
                    if (added)
                        m_note = tr("Saved as “%1”").arg(name.trimmed());
                    showState();
                });
        });
}

/// What was asked for and is not there yet is asked for no more.
void CustomerList::stop()
{
    m_typing.stop();
    m_arranging.cancel();
    m_writing.cancel();
    m_asked = m_shown;
    const QSignalBlocker quiet(m_search);
    m_search->setText(m_shown.text);
    m_order->setCurrent(static_cast<int>(m_shown.order));
    m_search->setFocus(Qt::OtherFocusReason);
    showState();
}

void CustomerList::showState()
{
    const auto isBusy = [](const auto& job) { return job.isRunning() && !job.isCanceled(); };
    const bool isWriting = isBusy(m_writing);
    const bool isArranging = isBusy(m_arranging);
    const QFutureWatcherBase& job = isWriting ? static_cast<const QFutureWatcherBase&>(m_writing) : m_arranging;
    m_progress->setVisible(isWriting || isArranging);
    m_stop->setVisible(isWriting || isArranging);
    m_progress->setValue(isWriting || isArranging ? job.progressValue() : 0);
    const QString doing = isWriting    ? tr("Writing …")
        : !isArranging                 ? m_note
        : m_awaited.text.isEmpty()     ? tr("Ordering …")
        : job.progressText().isEmpty() ? tr("Searching …")
                                       : tr("Searching … %1").arg(job.progressText());
    m_doing->setText(doing);
    m_progress->setAccessibleName(doing);
    m_export->setEnabled(m_all && !isWriting);
    m_keep->setEnabled(m_all && !m_all->empty());
    m_why->setEnabled(m_table->currentIndex().isValid());
    if (!m_all)
        return;
    const QString all = tr("%Ln customer(s)", nullptr, static_cast<int>(m_all->size()));
    m_count->setText(m_shown.text.isEmpty() ? all : tr("%1 of %2").arg(numberText(m_model->rowCount()), all));
}

void CustomerList::tell(const core::Error& error)
{
    if (error.code != core::ErrorCode::Cancelled)
        Prompts::current().tell(this, windowTitle(), error.text);
}

void askForCustomerFile(QWidget* parent, QString title, std::function<void(const QString& path)> then)
{
    title.replace(u'/', u'-').replace(u'\\', u'-');
    Prompts::current().saveFile(
        parent, tr("Export the customers"), title + u".csv"_s, tr("Tables (*.csv)"), std::move(then));
}

} // namespace ui
