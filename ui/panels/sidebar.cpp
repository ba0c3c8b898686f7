// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sidebar.h"

#include "ui/models/countdelegate.h"
#include "ui/models/segmentmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Width = Theme::Unit * 28 + 4;
constexpr int KindRole = Qt::UserRole;
constexpr int GroupRole = Qt::UserRole + 1;
constexpr int CountRole = Qt::UserRole + 2;

QListWidget* makeList(const QString& name)
{
    auto* list = new QListWidget;
    list->setProperty("role", u"sidebar"_s);
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->setItemDelegate(new CountDelegate(CountDelegate::Mark::Square, 0, CountRole, list));
    return list;
}

QLabel* makeHeading(const QString& text)
{
    QLabel* label = makeLabel(text, "caption");
    label->setContentsMargins(Theme::Unit, 0, 0, 0);
    return label;
}

void addItem(QListWidget* list, const QString& text, Sidebar::Place place, const QString& count)
{
    auto* item = new QListWidgetItem(text, list);
    item->setData(KindRole, static_cast<int>(place.kind));
    item->setData(GroupRole, place.group.value);
    item->setData(CountRole, count);
    item->setToolTip(text);
}

Sidebar::Place placeOf(const QListWidgetItem& item)
{
    return { static_cast<Sidebar::Place::Kind>(item.data(KindRole).toInt()),
        core::GroupId{ item.data(GroupRole).toLongLong() } };
}

void fitToRows(QListWidget* list)
{
    int height = 0;
    for (int row = 0; row < list->count(); ++row)
        height += list->sizeHintForRow(row);
    list->setFixedHeight(height + 2);
}

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent)
    , m_shop(makeLabel({}, "strong"))
    , m_facts(makeLabel({}, "secondary"))
    , m_footer(makeLabel({}, "secondary"))
    , m_middle(new QStackedWidget)
{
    setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(Width);
    m_shop->setWordWrap(true);
    m_middle->addWidget(makePlaces());
    m_middle->addWidget(makeAddList());

    auto* head = new QVBoxLayout;
    head->setContentsMargins(Theme::Unit, 0, Theme::Unit, 0);
    head->setSpacing(2);
    head->addWidget(m_shop);
    head->addWidget(m_facts);

    auto* footer = new QVBoxLayout;
    footer->setContentsMargins(Theme::Unit, 0, Theme::Unit, 0);
    footer->addWidget(m_footer);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(Theme::Unit * 3 / 2, Theme::Unit * 2, Theme::Unit * 3 / 2, Theme::Unit * 2);
    column->setSpacing(Theme::Unit * 3 / 2);
    column->addLayout(head);
    column->addWidget(m_middle, 1);
    column->addWidget(makeFrame("hairline"));
    column->addLayout(footer);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(column);
    row->addWidget(makeFrame("vertical-hairline"));
}

QWidget* Sidebar::makePlaces()
{
    m_groups = makeList(tr("Segment groups"));
    m_library = makeList(tr("Library"));
    m_groups->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_groups, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        if (const QListWidgetItem* item = m_groups->itemAt(position))
            Q_EMIT groupMenuWanted(placeOf(*item).group, m_groups->viewport()->mapToGlobal(position));
    });
    for (QListWidget* list : { m_groups, m_library }) {
        connect(list, &QListWidget::itemClicked, this, [this, list] { choose(list); });
        connect(list, &QListWidget::itemActivated, this, [this, list] { choose(list); });
    }

    auto* add = new QToolButton;
    add->setObjectName(u"newGroup"_s);
    add->setText(u"+"_s);
    add->setToolTip(tr("New group"));
    add->setAccessibleName(tr("New group"));
    connect(add, &QToolButton::clicked, this, &Sidebar::addGroupWanted);
    auto* heading = new QHBoxLayout;
    heading->addWidget(makeHeading(tr("Segment groups")), 1);
    heading->addWidget(add);

    auto* places = new QWidget;
    auto* column = new QVBoxLayout(places);
    column->setContentsMargins({});
    column->setSpacing(Theme::Unit / 2);
    column->addLayout(heading);
    column->addWidget(m_groups);
    column->addSpacing(Theme::Unit * 2);
    column->addWidget(makeHeading(tr("Library")));
    column->addWidget(m_library);
    column->addStretch();
    return places;
}

QWidget* Sidebar::makeAddList()
{
    m_segments = new SegmentModel(this);
    m_filter = new SegmentFilter(this);
    m_filter->setSourceModel(m_segments);

    m_search = new QLineEdit;
    m_search->setObjectName(u"addSearch"_s);
    m_search->setPlaceholderText(tr("Find a segment"));
    m_search->setAccessibleName(tr("Find a segment"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_filter, &SegmentFilter::setSearch);

    m_addList = new QListView;
    m_addList->setObjectName(u"addList"_s);
    m_addList->setProperty("role", u"sidebar"_s);
    m_addList->setAccessibleName(tr("Segments to add"));
    m_addList->setModel(m_filter);
    m_addList->setModelColumn(SegmentModel::Name);
    m_addList->setItemDelegate(
        new CountDelegate(CountDelegate::Mark::StageBar, SegmentModel::StageRole, SegmentModel::CountRole, m_addList));
    m_addList->setDragEnabled(true);
    m_addList->setDragDropMode(QAbstractItemView::DragOnly);
    m_addList->setMouseTracking(true);
    m_addList->setResizeMode(QListView::Adjust);
    m_addList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_addList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_addList, &QListView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT segmentChosen(m_filter->idAt(index)); });

    QLabel* hint = makeLabel(tr("Drag a segment onto the board.\nDrag from a dot to draw an arrow."), "secondary");
    hint->setWordWrap(true);
    hint->setContentsMargins(Theme::Unit, 0, 0, 0);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(Theme::Unit);
    column->addWidget(makeHeading(tr("Add segments")));
    column->addWidget(m_search);
    column->addWidget(m_addList, 1);
    column->addWidget(hint);
    return page;
}

void Sidebar::setState(const WorkspaceState& state)
{
    m_shop->setText(state.shopName());
    const QString customers = tr("%Ln customer(s)", nullptr, static_cast<int>(state.customers));
    m_facts->setText(state.settings.currency.isEmpty() ? customers : customers + u" · "_s + state.settings.currency);
    QStringList footer;
    if (state.lastDay)
        footer << tr("Data through %1").arg(dayText(*state.lastDay));
    if (state.logSince)
        footer << tr("Log since %1").arg(dayText(*state.logSince));
    m_footer->setText(footer.isEmpty() ? tr("No data yet") : footer.join(u'\n'));

    m_groups->clear();
    for (const core::SegmentGroup& group : state.groups)
        addItem(m_groups, group.name, { Place::Kind::Group, group.id },
            numberText(static_cast<qint64>(group.segments.size())));
    m_library->clear();
    addItem(m_library, tr("All segments"), { Place::Kind::AllSegments, {} },
        numberText(static_cast<qint64>(state.segments.size())));
    addItem(m_library, tr("Customers"), { Place::Kind::Customers, {} }, numberText(state.customers));
    addItem(
        m_library, tr("Imports"), { Place::Kind::Imports, {} }, numberText(static_cast<qint64>(state.imports.size())));
    fitToRows(m_groups);
    fitToRows(m_library);
    m_segments->setSegments(state.segments);
    mark();
}

void Sidebar::setPlace(const Place& place)
{
    m_place = place;
    mark();
}

void Sidebar::mark()
{
    for (QListWidget* list : { m_groups, m_library }) {
        list->clearSelection();
        for (int row = 0; row < list->count(); ++row) {
            if (placeOf(*list->item(row)) == m_place)
                list->setCurrentRow(row);
        }
        if (list->selectedItems().isEmpty())
            list->setCurrentItem(nullptr);
    }
}

void Sidebar::choose(const QListWidget* list)
{
    const QListWidgetItem* item = list->currentItem();
    if (!item)
        return;
    const Place place = placeOf(*item);
    // The window decides whether one may go there; until it says so the mark stays where it was.
    mark();
    if (place != m_place)
        Q_EMIT placeChosen(place);
}

void Sidebar::setAdding(bool isAdding)
{
    m_middle->setCurrentIndex(isAdding ? 1 : 0);
    if (!isAdding)
        m_search->clear();
}

void Sidebar::setOnBoard(const QSet<core::SegmentId>& segments)
{
    m_filter->setLeftOut(segments);
}

void Sidebar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui
