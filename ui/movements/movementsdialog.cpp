// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/movements/movementsdialog.h"

#include "ui/document/boarddocument.h"
#include "ui/movements/addmovement.h"
#include "ui/movements/movementlist.h"
#include "ui/movements/movementmatrix.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/window/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Movement;
using core::SegmentId;

namespace ui {

namespace {

constexpr int Pause = 200; // ms, after the period moved
constexpr int ProgressSteps = 1000;
constexpr int CellWidth = Theme::Unit * 10;
constexpr int CellHeight = Theme::Unit * 9 / 2;
constexpr int NameWidth = Theme::Unit * 24;

QTableView* makeTable(QAbstractItemModel* model, const QString& name)
{
    auto* table = new QTableView;
    table->setAccessibleName(name);
    table->setModel(model);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

} // namespace

MovementsDialog::MovementsDialog(BoardDocument& document, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_session(session)
    , m_switch(new SegmentedSwitch({ tr("Strongest"), tr("All to all") }))
    , m_ranking(new SegmentedSwitch({ tr("By number"), tr("By lift") }))
    , m_about(new QComboBox)
    , m_pages(new QStackedWidget)
    , m_period(makeLabel({}, "secondary"))
    , m_state(makeLabel({}, "secondary"))
    , m_progress(new QProgressBar)
    , m_draw(makeButton(tr("Draw on the board"), "primary"))
{
    const MovementWords words{ [this](SegmentId segment) { return name(segment); },
        [this](SegmentId source, SegmentId target) { return isDrawn(source, target); } };
    m_list = new MovementList(words, this);
    m_matrix = new MovementMatrix(words, this);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, &MovementsDialog::count);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &MovementsDialog::showPairs);
    connect(&m_counting, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    const auto countSoon = [this] {
        m_soon.start();
        showState();
    };
    connect(&m_document, &BoardDocument::periodChanged, this, [this, countSoon] {
        if (!m_document.isPassing()) // it says so again when it stands still
            countSoon();
    });
    connect(&m_document, &BoardDocument::optionsChanged, this, countSoon);
    connect(&m_document, &BoardDocument::segmentsChanged, this, countSoon);
    connect(&m_document, &BoardDocument::arrowAdded, this, &MovementsDialog::refreshDrawn);
    connect(&m_document, &BoardDocument::arrowRemoved, this, &MovementsDialog::refreshDrawn);
    connect(&m_document, &BoardDocument::arrowChanged, this, &MovementsDialog::refreshDrawn);
    fillAbout();
    count();
}

MovementsDialog::~MovementsDialog()
{
    m_counting.cancel();
}

void MovementsDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"movements"_s);
    setWindowTitle(tr("Movements"));
    resize(Theme::Unit * 110, Theme::Unit * 80);
    m_switch->setAccessibleName(tr("Show"));
    m_switch->setObjectName(u"movementsPage"_s);
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    m_pages->addWidget(makeListPage());
    m_pages->addWidget(makeMatrixPage());
    m_state->setObjectName(u"movementsState"_s);
    m_progress->setRange(0, ProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(Theme::Unit * 16);
    m_progress->setAccessibleName(tr("Counting all movements"));
    m_draw->setObjectName(u"drawMovement"_s);
    m_draw->setToolTip(tr("The arrow, and the segments it needs, as one step to undo; or Enter, or a double-click"));
    connect(m_draw, &QPushButton::clicked, this, [this] { draw(current()); });

    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::Unit * 2);
    top->addWidget(m_switch);
    top->addWidget(m_period);
    top->addStretch();
    top->addWidget(m_progress);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_draw);
    auto* column = new QVBoxLayout(this);
    const int margin = Theme::Unit * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit * 3 / 2);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    column->addLayout(bottom);
}

QWidget* MovementsDialog::makeListPage()
{
    m_about->setAccessibleName(tr("Movements of"));
    m_about->setObjectName(u"movementsAbout"_s);
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setMinimumContentsLength(28);
    connect(m_about, &QComboBox::currentIndexChanged, this, &MovementsDialog::showList);
    m_ranking->setAccessibleName(tr("Ranked"));
    m_ranking->setObjectName(u"movementsRanking"_s);
    connect(m_ranking, &SegmentedSwitch::chosen, this, [this](int ranking) {
        m_ranking->setCurrent(ranking);
        m_rankedBy = static_cast<core::Ranking>(ranking);
        showList();
    });
    m_listView = makeTable(m_list, tr("Strongest movements"));
    m_listView->setObjectName(u"movementsList"_s);
    m_listView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_listView->verticalHeader()->hide();
    m_listView->verticalHeader()->setDefaultSectionSize(CellHeight);
    QHeaderView* header = m_listView->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MovementList::From, QHeaderView::Stretch);
    header->setSectionResizeMode(MovementList::To, QHeaderView::Stretch);
    connect(
        m_listView, &QTableView::activated, this, [this](const QModelIndex& index) { draw(m_list->at(index.row())); });
    connect(m_listView->selectionModel(), &QItemSelectionModel::currentChanged, this, &MovementsDialog::showState);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(Theme::Unit);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_about);
    choices->addStretch();
    choices->addWidget(m_ranking);
    column->addLayout(choices);
    column->addWidget(m_listView, 1);
    return page;
}

QWidget* MovementsDialog::makeMatrixPage()
{
    m_matrixView = makeTable(m_matrix, tr("All movements: from each row to each column"));
    m_matrixView->setObjectName(u"movementsMatrix"_s);
    m_matrixView->setItemDelegate(new HeatCell(m_matrixView));
    m_matrixView->setMouseTracking(true);
    QHeaderView* columns = m_matrixView->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Fixed);
    columns->setDefaultSectionSize(CellWidth);
    columns->setDefaultAlignment(Qt::Alignment::fromInt(int(Qt::AlignCenter) | int(Qt::TextWordWrap)));
    columns->setFixedHeight(Theme::Unit * 10);
    columns->setSectionsClickable(true);
    columns->setHighlightSections(true);
    QHeaderView* rows = m_matrixView->verticalHeader();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(CellHeight);
    rows->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->setFixedWidth(NameWidth);
    rows->setTextElideMode(Qt::ElideRight);
    rows->setSectionsClickable(true);
    connect(columns, &QHeaderView::sectionClicked, m_matrix, &MovementMatrix::orderRowsBy);
    connect(rows, &QHeaderView::sectionClicked, m_matrix, &MovementMatrix::orderColumnsBy);
    connect(
        m_matrixView, &QTableView::activated, this, [this](const QModelIndex& index) { draw(m_matrix->at(index)); });
    connect(m_matrixView->selectionModel(), &QItemSelectionModel::currentChanged, this, &MovementsDialog::showState);
    return m_matrixView;
}

QString MovementsDialog::name(SegmentId segment) const
{
    const core::Segment* known = m_document.segment(segment);
    return known ? known->name : tr("Deleted segment");
}

bool MovementsDialog::isDrawn(SegmentId source, SegmentId target) const
{
    return drawnArrow(m_document.board(), source, target).isValid();
}

void MovementsDialog::fillAbout()
{
    const QSignalBlocker quiet(m_about);
    const QVariant before = m_about->currentData();
    m_about->clear();
    m_about->addItem(tr("Of all segments, not on the board yet"), qint64(0));
    for (const core::Segment& segment : m_document.segments())
        m_about->addItem(tr("Into and out of “%1”").arg(segment.name), segment.id.value);
    m_about->setCurrentIndex(std::max(0, m_about->findData(before)));
}

void MovementsDialog::showPage(Page page, SegmentId about)
{
    m_switch->setCurrent(static_cast<int>(page));
    m_pages->setCurrentIndex(static_cast<int>(page));
    if (about.isValid())
        m_about->setCurrentIndex(std::max(0, m_about->findData(about.value)));
    (page == Page::List ? m_listView : m_matrixView)->setFocus();
    showState();
}

void MovementsDialog::count()
{
    m_soon.stop();
    fillAbout();
    const core::Period period = m_document.period();
    m_period->setText(rangeText(period));
    m_progress->setValue(0);
    m_counting.setFuture(m_session.countAllPairs(m_document.board().options, period));
    showState();
}

void MovementsDialog::showPairs()
{
    if (m_counting.isCanceled() || m_counting.future().resultCount() == 0)
        return;
    const core::Result<core::PairMatrix> pairs = m_counting.result();
    m_isCounted = pairs.has_value();
    m_problem = pairs ? QString() : pairs.error().text;
    m_pairs = pairs ? *pairs : core::PairMatrix();
    m_matrix->setPairs(m_pairs);
    showList();
}

void MovementsDialog::showList()
{
    std::vector<Movement> movements = core::strongest(m_pairs, m_rankedBy);
    const SegmentId about{ m_about->currentData().toLongLong() };
    std::erase_if(movements, [&](const Movement& one) {
        return about.isValid() ? one.source != about && one.target != about : isDrawn(one.source, one.target);
    });
    m_list->setMovements(std::move(movements));
    if (m_list->rowCount() > 0)
        m_listView->selectRow(0);
    showState();
}

void MovementsDialog::refreshDrawn()
{
    m_matrix->refreshDrawn();
    m_list->refreshDrawn(); // a row that was drawn stays until the list is made anew: it may be taken back at once
    showState();
}

Movement MovementsDialog::current() const
{
    if (m_pages->currentIndex() == static_cast<int>(Page::Matrix))
        return m_matrix->at(m_matrixView->currentIndex());
    const QModelIndex index = m_listView->currentIndex();
    return index.isValid() ? m_list->at(index.row()) : Movement();
}

void MovementsDialog::draw(const Movement& movement)
{
    if (movement.source.isValid() && !isDrawn(movement.source, movement.target))
        Q_EMIT drawWanted(movement.source, movement.target);
    showState();
}

void MovementsDialog::showState()
{
    const bool isCounting = m_soon.isActive() || m_counting.isRunning();
    m_progress->setVisible(isCounting);
    for (QTableView* view : { m_listView, m_matrixView })
        view->setEnabled(m_isCounted && !isCounting);
    const Movement movement = current();
    m_draw->setEnabled(
        m_isCounted && !isCounting && movement.source.isValid() && !isDrawn(movement.source, movement.target));
    const bool isAny = std::ranges::any_of(m_pairs.counts, [](qint64 count) { return count > 0; });
    if (!m_problem.isEmpty())
        m_state->setText(m_problem);
    else if (isCounting)
        m_state->setText(tr("Counting all movements …"));
    else if (m_pairs.segments.size() < 2)
        m_state->setText(tr("Movements need two segments: add another one."));
    else if (!isAny)
        m_state->setText(tr("Nobody moved from any segment to another in this period."));
    else if (m_pages->currentIndex() == static_cast<int>(Page::List) && m_list->rowCount() == 0)
        m_state->setText(tr("All movements there are stand on the board."));
    else if (!movement.source.isValid())
        m_state->setText(tr("Rows: from. Columns: to. Framed: on the board."));
    else
        m_state->setText(tr("%1 → %2: %Ln customer(s), lift %3", nullptr, static_cast<int>(movement.count))
                             .arg(name(movement.source), name(movement.target), liftText(movement.lift)));
}

} // namespace ui
