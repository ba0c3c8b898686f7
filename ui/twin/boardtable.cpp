// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/twin/boardtable.h"

#include "core/board/boardrules.h"
#include "ui/movements/addmovement.h"
#include "ui/theme/theme.h"
#include "ui/twin/boardtables.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::boardrules::Refusal;

namespace ui {

namespace {

QSortFilterProxyModel* sorted(QAbstractItemModel* model, int role, QObject* parent)
{
    auto* proxy = new QSortFilterProxyModel(parent);
    proxy->setSourceModel(model);
    proxy->setSortRole(role);
    proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy->setSortLocaleAware(true);
    return proxy;
}

QTableView* makeView(QAbstractItemModel* model, const QString& name, int firstWide, int secondWide)
{
    auto* view = new QTableView;
    view->setAccessibleName(name);
    view->setModel(model);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder); // as on the board, until somebody asks for an order
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(Theme::Unit * 4);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(firstWide, QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(secondWide, QHeaderView::Stretch);
    return view;
}

QComboBox* makeChoice(const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setPlaceholderText(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

QVBoxLayout* titled(QWidget* page, const QString& title, std::initializer_list<QWidget*> tools)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Unit);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::Unit);
    line->addWidget(makeLabel(title, "strong"));
    line->addStretch();
    for (QWidget* tool : tools)
        line->addWidget(tool);
    column->addLayout(line);
    return column;
}

} // namespace

BoardTable::BoardTable(BoardDocument& document, BoardNumbers& numbers, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_nodes(new NodeTable(document, numbers, this))
    , m_arrows(new ArrowTable(document, numbers, this))
    , m_sortedNodes(sorted(m_nodes, NodeTable::SortRole, this))
    , m_sortedArrows(sorted(m_arrows, ArrowTable::SortRole, this))
    , m_nodeView(makeView(m_sortedNodes, tr("Segments on the board"), NodeTable::Name, NodeTable::Note))
    , m_arrowView(makeView(m_sortedArrows, tr("Arrows"), ArrowTable::From, ArrowTable::To))
    , m_segment(makeChoice(tr("Segment to add")))
    , m_add(makeButton(tr("Add")))
    , m_from(makeChoice(tr("From")))
    , m_to(makeChoice(tr("To")))
    , m_connect(makeButton(tr("Connect")))
    , m_refusal(makeLabel({}, "secondary"))
    , m_removeNodes(makeButton(tr("Remove")))
    , m_removeArrows(makeButton(tr("Remove")))
{
    setObjectName(u"boardTable"_s);
    setAccessibleName(tr("Board as tables"));
    m_nodeView->setObjectName(u"nodeTable"_s);
    m_arrowView->setObjectName(u"arrowTable"_s);
    m_add->setAccessibleName(tr("Add the segment to the board"));
    m_connect->setAccessibleName(tr("Draw an arrow between the two"));
    m_removeNodes->setAccessibleName(tr("Remove the selected segments from the board"));
    m_removeArrows->setAccessibleName(tr("Remove the selected arrows from the board"));
    auto* column = new QVBoxLayout(this);
    const int margin = Theme::Unit * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(makeNodes(), 1);
    column->addWidget(makeArrows(), 1);

    for (QTableView* view : { m_nodeView, m_arrowView }) {
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
            refresh();
            if (!m_isFollowing)
                Q_EMIT selectionChanged();
        });
    }
    connect(m_nodeView, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT nodeActivated(m_nodes->at(m_sortedNodes->mapToSource(index).row()));
    });
    connect(m_arrowView, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT arrowActivated(m_arrows->at(m_sortedArrows->mapToSource(index).row()));
    });
    for (QComboBox* box : { m_segment, m_from, m_to })
        connect(box, &QComboBox::currentIndexChanged, this, &BoardTable::refresh);
    connect(m_add, &QPushButton::clicked, this, &BoardTable::add);
    connect(m_connect, &QPushButton::clicked, this, &BoardTable::connectChosen);
    connect(m_removeNodes, &QPushButton::clicked, this, [this] { m_document.remove(selectedNodes(), {}); });
    connect(m_removeArrows, &QPushButton::clicked, this, [this] { m_document.remove({}, selectedArrows()); });
    connect(&m_document, &BoardDocument::nodeAdded, this, &BoardTable::fillChoices);
    connect(&m_document, &BoardDocument::nodeRemoved, this, &BoardTable::fillChoices);
    connect(&m_document, &BoardDocument::segmentsChanged, this, &BoardTable::fillChoices);
    connect(&m_document, &BoardDocument::arrowAdded, this, &BoardTable::refresh);
    connect(&m_document, &BoardDocument::arrowRemoved, this, &BoardTable::refresh);
    connect(&m_document, &BoardDocument::arrowChanged, this, &BoardTable::refresh);
    fillChoices();
}

/// No focus proxy: with one, Tab would go from what is before this page to the table, past what is above it.
void BoardTable::focusInEvent(QFocusEvent* event)
{
    m_nodeView->setFocus(event->reason());
}

QWidget* BoardTable::makeNodes()
{
    auto* page = new QWidget;
    titled(page, tr("Segments"), { m_segment, m_add, m_removeNodes })->addWidget(m_nodeView, 1);
    return page;
}

QWidget* BoardTable::makeArrows()
{
    auto* page = new QWidget;
    titled(page, tr("Arrows"), { m_refusal, m_from, makeLabel(u"→"_s), m_to, m_connect, m_removeArrows })
        ->addWidget(m_arrowView, 1);
    return page;
}

void BoardTable::setEditing(bool isEditing)
{
    m_isEditing = isEditing;
    refresh();
}

void BoardTable::fillChoices()
{
    const auto fill = [](QComboBox* box, const auto& things) {
        const QSignalBlocker quiet(box);
        const QVariant before = box->currentData();
        box->clear();
        for (const auto& [name, id] : things)
            box->addItem(name, id);
        box->setCurrentIndex(box->findData(before));
    };
    std::vector<std::pair<QString, qint64>> segments;
    std::vector<std::pair<QString, qint64>> nodes;
    for (const core::Segment& segment : m_document.segments()) {
        if (const core::Node* node = m_document.board().nodeOf(segment.id))
            nodes.emplace_back(segment.name, node->id.value);
        else
            segments.emplace_back(segment.name, segment.id.value);
    }
    fill(m_segment, segments);
    fill(m_from, nodes);
    fill(m_to, nodes);
    refresh();
}

core::NodeId BoardTable::chosenNode(const QComboBox& box) const
{
    return { box.currentData().toLongLong() };
}

void BoardTable::refresh()
{
    for (QWidget* tool : std::initializer_list<QWidget*>{ m_segment, m_from, m_to })
        tool->setEnabled(m_isEditing);
    m_add->setEnabled(m_isEditing && m_segment->currentIndex() >= 0);
    m_removeNodes->setEnabled(m_isEditing && m_nodeView->selectionModel()->hasSelection());
    m_removeArrows->setEnabled(m_isEditing && m_arrowView->selectionModel()->hasSelection());
    const bool areChosen = m_from->currentIndex() >= 0 && m_to->currentIndex() >= 0;
    const Refusal refusal = areChosen
        ? core::boardrules::mayConnect(m_document.board(), chosenNode(*m_from), chosenNode(*m_to))
        : Refusal::None;
    m_refusal->setText(refusal == Refusal::SameNode ? tr("An arrow joins two different segments")
            : refusal == Refusal::AlreadyThere      ? tr("This arrow is there already")
                                                    : QString());
    m_connect->setEnabled(m_isEditing && areChosen && refusal == Refusal::None);
    m_connect->setAccessibleDescription(m_refusal->text());
}

void BoardTable::add()
{
    const core::NodeId added = addBelow(m_document, core::SegmentId{ m_segment->currentData().toLongLong() });
    select({ added }, {});
    Q_EMIT selectionChanged();
}

void BoardTable::connectChosen()
{
    const core::ArrowId arrow = m_document.connectNodes(chosenNode(*m_from), chosenNode(*m_to));
    select({}, { arrow });
    Q_EMIT selectionChanged();
}

std::vector<core::NodeId> BoardTable::selectedNodes() const
{
    std::vector<core::NodeId> nodes;
    for (const QModelIndex& index : m_nodeView->selectionModel()->selectedRows())
        nodes.push_back(m_nodes->at(m_sortedNodes->mapToSource(index).row()));
    return nodes;
}

std::vector<core::ArrowId> BoardTable::selectedArrows() const
{
    std::vector<core::ArrowId> arrows;
    for (const QModelIndex& index : m_arrowView->selectionModel()->selectedRows())
        arrows.push_back(m_arrows->at(m_sortedArrows->mapToSource(index).row()));
    return arrows;
}

void BoardTable::select(const std::vector<core::NodeId>& nodes, const std::vector<core::ArrowId>& arrows)
{
    const auto areSame = [](auto shown, auto wanted) {
        std::ranges::sort(shown);
        std::ranges::sort(wanted);
        return shown == wanted;
    };
    if (areSame(selectedNodes(), nodes) && areSame(selectedArrows(), arrows))
        return; // where the keyboard is stays where it is
    m_isFollowing = true;
    const auto take = [](QTableView* view, const QSortFilterProxyModel& proxy, const auto& model, const auto& ids) {
        QItemSelection selection;
        for (const auto id : ids) {
            const QModelIndex index = proxy.mapFromSource(model.index(model.rowOf(id), 0));
            if (index.isValid())
                selection.select(index, index);
        }
        view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (!selection.isEmpty()) {
            view->selectionModel()->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
            view->scrollTo(selection.first().topLeft());
        }
    };
    take(m_nodeView, *m_sortedNodes, *m_nodes, nodes);
    take(m_arrowView, *m_sortedArrows, *m_arrows, arrows);
    m_isFollowing = false;
    refresh();
}

} // namespace ui
