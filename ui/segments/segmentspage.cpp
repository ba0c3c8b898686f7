// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentspage.h"

#include "ui/dialogs/memberdialog.h"
#include "ui/models/countdelegate.h"
#include "ui/models/segmentmodel.h"
#include "ui/segments/segmentlife.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/topbar.h"
#include "ui/window/actions.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int RowHeight = Theme::Unit * 6;

} // namespace

SegmentsPage::SegmentsPage(Session& session, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SegmentModel(this))
    , m_filter(new SegmentFilter(this))
    , m_bar(new TopBar)
    , m_views(new SegmentedSwitch({ tr("Segments"), tr("Board") }))
    , m_table(new QTableView)
    , m_asOf(makeLabel({}, "secondary"))
    , m_hint(makeLabel({}, "secondary"))
    , m_members(makeButton(tr("Choose segments …")))
    , m_menu(new QMenu(this))
    , m_edit(m_menu->addAction(tr("&Edit …")))
    , m_copy(m_menu->addAction(tr("&Duplicate …")))
    , m_rebuild(m_menu->addAction(tr("Re&build history …")))
    , m_export(m_menu->addAction(tr("E&xport as a file …")))
    , m_leaveGroup(m_menu->addAction(tr("Take out of the &group")))
    , m_remove(m_menu->addAction(tr("&Remove …")))
{
    setRole(this, "canvas");
    setAttribute(Qt::WA_StyledBackground);
    m_bar->addLeft(m_views);
    connect(m_views, &SegmentedSwitch::chosen, this, [this](int index) {
        if (index == 1)
            Q_EMIT boardWanted();
    });
    QToolButton* menuButton = makeMenuButton(tr("Segment"));
    menuButton->setMenu(m_menu);
    m_bar->addRight(m_members);
    m_bar->addRight(menuButton);
    QPushButton* add = makeButton(tr("Add segment"), "primary");
    add->setObjectName(u"addSegment"_s);
    connect(add, &QPushButton::clicked, actions.addSegment, &QAction::trigger);
    m_bar->addRight(add);

    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Find a segment"));
    search->setAccessibleName(tr("Find a segment"));
    search->setClearButtonEnabled(true);
    search->setFixedWidth(Theme::Unit * 35);
    connect(search, &QLineEdit::textChanged, m_filter, &SegmentFilter::setSearch);
    m_search = search;

    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"segmentTable"_s);
    m_table->setAccessibleName(tr("Segments"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(SegmentModel::Name, new StageBarDelegate(SegmentModel::StageRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SegmentModel::Conditions, QHeaderView::Stretch);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SegmentsPage::showMenu);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT editWanted(m_filter->idAt(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SegmentsPage::refreshButtons);

    connect(m_members, &QPushButton::clicked, this, &SegmentsPage::chooseMembers);
    connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT editWanted(selected().front()); });
    connect(m_copy, &QAction::triggered, this, [this] { Q_EMIT copyWanted(selected().front(), m_group); });
    connect(m_rebuild, &QAction::triggered, this, [this] { segmentlife::rebuild(window(), m_session, selected()); });
    connect(
        m_export, &QAction::triggered, this, [this] { segmentlife::exportSegments(window(), m_session, selected()); });
    connect(m_leaveGroup, &QAction::triggered, this, &SegmentsPage::leaveGroup);
    connect(m_remove, &QAction::triggered, this, [this] { segmentlife::remove(window(), m_session, selected()); });
    connect(&m_session, &Session::changed, this, &SegmentsPage::refresh);
    connect(actions.addSegment, &QAction::triggered, this, &SegmentsPage::newSegmentWanted);
    connect(actions.rebuildAll, &QAction::triggered, this, [this] {
        std::vector<core::SegmentId> all;
        for (const core::Segment& segment : m_session.state().segments)
            all.push_back(segment.id);
        segmentlife::rebuild(window(), m_session, all);
    });

    auto* row = new QHBoxLayout;
    row->addWidget(search);
    row->addStretch();
    row->addWidget(m_asOf);
    auto* body = new QVBoxLayout;
    const int margin = Theme::Unit * 3;
    body->setContentsMargins(margin, Theme::Unit * 5 / 2, margin, margin);
    body->setSpacing(Theme::Unit * 2);
    body->addLayout(row);
    body->addWidget(m_hint);
    body->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(body, 1);
    refreshButtons();
}

void SegmentsPage::showGroup(core::GroupId group)
{
    m_group = group;
    refresh();
}

void SegmentsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void SegmentsPage::refresh()
{
    const WorkspaceState& state = m_session.state();
    const core::SegmentGroup* group = state.group(m_group);
    m_bar->setTitle(group ? group->name : tr("All segments"));
    m_views->setVisible(group != nullptr);
    m_views->setCurrent(0);
    m_members->setVisible(group != nullptr);
    m_leaveGroup->setVisible(group != nullptr);
    m_asOf->setText(state.lastDay ? tr("As of %1").arg(dayText(*state.lastDay)) : QString());
    std::vector<core::Segment> segments;
    if (group) {
        for (const core::SegmentId id : group->segments) {
            if (const core::Segment* segment = state.segment(id))
                segments.push_back(*segment);
        }
    } else {
        segments = state.segments;
    }
    m_hint->setVisible(segments.empty());
    m_hint->setText(group ? tr("No segment is in this group yet. Choose some, or add a new one.")
                          : tr("There is no segment yet. Add one: who bought what, how often, when."));
    m_table->setVisible(!segments.empty());
    m_model->setLogSince(state.logSince);
    m_model->setSegments(std::move(segments));
    refreshButtons();
}

std::vector<core::SegmentId> SegmentsPage::selected() const
{
    std::vector<core::SegmentId> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        ids.push_back(m_filter->idAt(index));
    return ids;
}

void SegmentsPage::refreshButtons()
{
    const std::vector<core::SegmentId> ids = selected();
    const core::Segment* only = ids.size() == 1 ? m_session.state().segment(ids.front()) : nullptr;
    m_edit->setEnabled(only && !only->isList());
    m_copy->setEnabled(only && !only->isList());
    m_rebuild->setEnabled(!ids.empty());
    m_export->setEnabled(!ids.empty());
    m_leaveGroup->setEnabled(!ids.empty());
    m_remove->setEnabled(!ids.empty());
}

void SegmentsPage::showMenu(const QPoint& position)
{
    if (m_table->indexAt(position).isValid())
        m_menu->popup(m_table->viewport()->mapToGlobal(position));
}

void SegmentsPage::leaveGroup()
{
    const core::SegmentGroup* group = m_session.state().group(m_group);
    if (!group)
        return;
    std::vector<core::SegmentId> stay = group->segments;
    for (const core::SegmentId id : selected())
        std::erase(stay, id);
    whenDone(m_session.setGroupSegments(m_group, stay), this, [](const auto&) {});
}

void SegmentsPage::chooseMembers()
{
    const core::SegmentGroup* group = m_session.state().group(m_group);
    if (!group)
        return;
    auto* dialog = new MemberDialog(*group, m_session.state().segments, this);
    connect(dialog, &MemberDialog::chosen, this, [this, id = m_group](const std::vector<core::SegmentId>& segments) {
        whenDone(m_session.setGroupSegments(id, segments), this, [](const auto&) {});
    });
    dialog->open();
}

} // namespace ui
