// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpage.h"

#include "ui/importing/reportview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/topbar.h"
#include "ui/window/actions.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QFileInfo>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int WorkWidth = Theme::Unit * 70;
constexpr int FirstNumber = 2; // of the columns of the list

} // namespace

ImportPage::ImportPage(Session& session, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new TopBar)
    , m_import(makeButton(tr("Import exports …"), "primary"))
    , m_back(makeButton(tr("All imports")))
    , m_board(makeButton(tr("Show the board"), "primary"))
    , m_stack(new QStackedWidget)
    , m_report(new ReportView)
{
    setRole(this, "canvas");
    setAttribute(Qt::WA_StyledBackground);
    m_board->setObjectName(u"showTheBoard"_s);
    for (QPushButton* button : { m_back, m_import, m_board })
        m_bar->addRight(button);
    connect(m_import, &QPushButton::clicked, actions.importOrders, &QAction::trigger);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::showList);
    connect(m_board, &QPushButton::clicked, this, &ImportPage::boardWanted);
    connect(m_report, &ReportView::rebuildWanted, actions.rebuildAll, &QAction::trigger);

    m_stack->addWidget(makeList());
    m_stack->addWidget(makeWork());
    m_stack->addWidget(m_report);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);

    connect(&m_session, &Session::changed, this, &ImportPage::refreshList);
    connect(&m_session, &Session::opened, this, &ImportPage::refreshList);
    connect(&m_session, &Session::closed, this, [this] { m_files.clear(); });
    connect(&m_session, &Session::progress, this, [this](double share, const QString& text) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(qRound(share * 1000));
        say(text);
    });
    showList();
}

QWidget* ImportPage::makeList()
{
    m_list = new QTableWidget(0, 5);
    m_list->setObjectName(u"importList"_s);
    m_list->setAccessibleName(tr("Imports"));
    m_list->setHorizontalHeaderLabels({ tr("File"), tr("Imported"), tr("Read"), tr("New"), tr("Rows rejected") });
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(Theme::Unit * 6);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->horizontalHeaderItem(column)->setTextAlignment(
            (column < FirstNumber ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const auto showRow = [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_session.state().imports.size()))
            showReport(m_session.state().imports[static_cast<size_t>(row)]);
    };
    connect(m_list, &QTableWidget::cellClicked, this, [showRow](int row, int) { showRow(row); });
    connect(m_list, &QTableWidget::cellActivated, this, [showRow](int row, int) { showRow(row); });
    m_empty = makeLabel(tr("Nothing was imported yet. Import the exports of orders, customers and products of your "
                           "shop, or drop them on this window."),
        "secondary");

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    const int margin = Theme::Unit * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch();
    return page;
}

QWidget* ImportPage::makeWork()
{
    m_file = makeLabel({}, "title");
    m_doing = makeLabel({}, "secondary");
    m_doing->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_cancel = makeButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancelImport"_s);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::stop);

    m_zoneText = makeLabel({});
    m_zoneText->setWordWrap(true);
    m_zones = new QComboBox;
    m_zones->setObjectName(u"timeZones"_s);
    m_zones->setAccessibleName(tr("Time zone of the shop"));
    m_zones->setEditable(true);
    m_zones->setInsertPolicy(QComboBox::NoInsert);
    m_zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zones->completer()->setFilterMode(Qt::MatchContains);
    m_go = makeButton(tr("Import"), "primary");
    m_go->setObjectName(u"startImport"_s);
    const auto hasZone = [this] { return m_zones->findText(m_zones->currentText(), Qt::MatchFixedString) >= 0; };
    connect(m_zones, &QComboBox::editTextChanged, this, [this, hasZone] { m_go->setEnabled(hasZone()); });
    connect(m_go, &QPushButton::clicked, this, [this] {
        const int row = m_zones->findText(m_zones->currentText(), Qt::MatchFixedString);
        importNext(m_zones->itemData(row).toByteArray());
    });
    m_zone = new QWidget;
    auto* zone = new QVBoxLayout(m_zone);
    zone->setContentsMargins({});
    zone->setSpacing(Theme::Unit);
    zone->addWidget(makeLabel(tr("In which time zone is the shop?"), "strong"));
    zone->addWidget(m_zoneText);
    zone->addWidget(m_zones);

    QFrame* card = makeFrame("card");
    card->setFixedWidth(WorkWidth);
    auto* inside = new QVBoxLayout(card);
    const int margin = Theme::Unit * 3;
    inside->setContentsMargins(margin, margin, margin, margin);
    inside->setSpacing(Theme::Unit * 3 / 2);
    inside->addWidget(m_file);
    inside->addWidget(m_doing);
    inside->addWidget(m_progress);
    inside->addWidget(m_zone);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    inside->addLayout(buttons);

    m_work = new QWidget;
    auto* column = new QVBoxLayout(m_work);
    // Stretches instead of an alignment: with one, wrapped texts would not get their height.
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    return m_work;
}

void ImportPage::refreshList()
{
    const std::vector<core::ImportReport>& reports = m_session.state().imports;
    m_list->setRowCount(static_cast<int>(reports.size()));
    m_empty->setVisible(reports.empty());
    m_list->setVisible(!reports.empty());
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const core::ImportReport& report = reports[static_cast<size_t>(row)];
        const QStringList cells{ report.fileName,
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(report.importedAt), QLocale::ShortFormat),
            numberText(report.ordersRead + report.profilesRead + report.productsRead),
            numberText(report.ordersNew + report.profilesNew + report.productsNew),
            numberText(static_cast<qint64>(report.rejections.size())) };
        for (int cell = 0; cell < cells.size(); ++cell) {
            auto* item = new QTableWidgetItem(cells[cell]);
            item->setData(Qt::TextAlignmentRole, m_list->horizontalHeaderItem(cell)->data(Qt::TextAlignmentRole));
            m_list->setItem(row, cell, item);
        }
    }
}

void ImportPage::showList()
{
    if (isWorking())
        return m_stack->setCurrentWidget(m_work);
    refreshList();
    m_bar->setTitle(tr("Imports"));
    m_bar->setSubtitle({});
    m_import->show();
    m_back->hide();
    m_board->hide();
    m_stack->setCurrentIndex(0);
}

void ImportPage::begin(const QStringList& paths)
{
    const bool isRunning = isWorking();
    m_files << paths;
    if (!isRunning && isWorking())
        surveyNext();
}

void ImportPage::say(const QString& text)
{
    m_doing->setText(text);
}

void ImportPage::surveyNext()
{
    const QString path = m_files.first();
    m_bar->setTitle(tr("Import"));
    m_bar->setSubtitle({});
    m_import->hide();
    m_back->hide();
    m_board->hide();
    m_file->setText(QFileInfo(path).fileName());
    say(tr("Looking through the file …"));
    m_zone->hide();
    m_go->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stack->setCurrentWidget(m_work);
    whenDone(m_session.survey(path), this, [this, path](const core::Result<core::orderimport::Survey>& survey) {
        if (m_files.isEmpty() || m_files.first() != path)
            return;
        if (!survey)
            return stop();
        if (survey->hasOrders && m_session.state().settings.timeZone.isEmpty())
            askTimeZone(*survey);
        else
            importNext({});
    });
}

void ImportPage::askTimeZone(const core::orderimport::Survey& survey)
{
    say(tr("%1, %Ln row(s)", nullptr, static_cast<int>(survey.rows)).arg(survey.format));
    m_zoneText->setText(survey.offsets.isEmpty()
            ? tr("The days of all numbers are days in this zone.")
            : tr(
                "The days of all numbers are days in this zone. The times in the file are written with %1; these zones "
                "fit, the likeliest first.")
                  .arg(survey.offsets.join(u", "_s)));
    m_zones->clear();
    const QList<QByteArray> zones =
        survey.fittingZones.isEmpty() ? QTimeZone::availableTimeZoneIds() : survey.fittingZones;
    for (const QByteArray& zone : zones)
        m_zones->addItem(QString::fromLatin1(zone).replace(u'_', u' '), zone);
    m_zones->setCurrentIndex(0);
    m_progress->hide();
    m_zone->show();
    m_go->show();
    m_go->setEnabled(m_zones->count() > 0);
    m_go->setFocus(Qt::OtherFocusReason);
}

void ImportPage::importNext(const QByteArray& timeZone)
{
    m_zone->hide();
    m_go->hide();
    m_progress->show();
    say(tr("Importing …"));
    whenDone(m_session.importFile(m_files.first(), timeZone, m_files.size() == 1), this,
        [this](const core::Result<core::ImportReport>& report) {
            if (m_files.isEmpty())
                return;
            if (!report)
                return stop();
            m_files.removeFirst();
            m_isLogBehind = isWorking();
            finish(*report);
        });
}

void ImportPage::stop()
{
    m_session.cancel();
    m_files.clear();
    if (std::exchange(m_isLogBehind, false))
        m_session.advanceLog();
    showList();
}

void ImportPage::finish(const core::ImportReport& report)
{
    if (isWorking())
        return surveyNext();
    showReport(report);
    m_bar->setTitle(tr("Import finished"));
    m_board->setText(m_session.state().groups.empty() ? tr("Add a segment") : tr("Show the board"));
    m_board->show();
}

void ImportPage::showReport(const core::ImportReport& report)
{
    m_bar->setTitle(tr("Import"));
    m_bar->setSubtitle(report.fileName + u" · "_s + report.format);
    m_import->hide();
    m_back->show();
    m_board->hide();
    m_report->setReport(report);
    m_stack->setCurrentWidget(m_report);
}

} // namespace ui
