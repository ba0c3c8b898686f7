// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/versionsdialog.h"

#include "ui/dialogs/prompts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { When, Name, Segments, Arrows, Columns };

} // namespace

VersionsDialog::VersionsDialog(Session& session, core::GroupId group, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_group(group)
    , m_table(new QTableWidget(0, Columns))
    , m_empty(makeLabel(tr("No version yet. One is kept with every save; with “Keep a version …” it gets a name and "
                           "stays."),
          "secondary"))
    , m_restore(makeButton(tr("Restore"), "primary"))
    , m_rename(makeButton(tr("Name …")))
    , m_remove(makeButton(tr("Remove")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"versions"_s);
    setWindowTitle(tr("Versions of the board"));
    m_table->setObjectName(u"versionTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({ tr("Kept"), tr("Name"), tr("Segments"), tr("Arrows") });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_restore->setObjectName(u"restoreVersion"_s);
    m_rename->setObjectName(u"nameVersion"_s);
    m_remove->setObjectName(u"removeVersion"_s);
    QPushButton* closing = makeButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Unit);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(closing);
    buttons->addWidget(m_restore);
    QLabel* words =
        makeLabel(tr("Restoring changes the board that is open; until you save, it can be undone."), "secondary");
    words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    const int margin = Theme::Unit * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit);
    column->addWidget(words);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(Theme::Unit * 80, Theme::Unit * 54);

    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    connect(&session, &Session::closed, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &VersionsDialog::refreshButtons);
    connect(m_table, &QTableWidget::itemActivated, m_restore, &QPushButton::click);
    connect(m_rename, &QPushButton::clicked, this, &VersionsDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &VersionsDialog::remove);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const core::BoardVersion* version = current()) {
            Q_EMIT restoreWanted(*version);
            accept();
        }
    });
    refreshButtons();
    load();
}

void VersionsDialog::load()
{
    whenDone(
        m_session.boardVersions(m_group), this, [this](const core::Result<std::vector<core::BoardVersion>>& versions) {
            if (versions)
                show(*versions);
        });
}

void VersionsDialog::show(const std::vector<core::BoardVersion>& versions)
{
    m_versions = versions;
    m_empty->setVisible(versions.empty());
    m_table->setRowCount(static_cast<int>(versions.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const core::BoardVersion& version = versions[static_cast<size_t>(row)];
        const QString cells[] = { QLocale().toString(version.madeAt.toLocalTime(), QLocale::ShortFormat),
            version.name.isEmpty() ? tr("Saved") : version.name, numberText(version.nodes),
            numberText(version.arrows) };
        for (int column = 0; column < Columns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (column >= Segments)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    if (!versions.empty())
        m_table->selectRow(0);
    refreshButtons();
}

void VersionsDialog::refreshButtons()
{
    for (QPushButton* button : { m_restore, m_rename, m_remove })
        button->setEnabled(current() != nullptr);
}

const core::BoardVersion* VersionsDialog::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_versions[static_cast<size_t>(rows.first().row())];
}

void VersionsDialog::rename()
{
    const core::BoardVersion* version = current();
    if (!version)
        return;
    Prompts::current().askText(
        this, tr("Name the version"), tr("Name"), version->name, [this, id = version->id](const QString& name) {
            whenDone(m_session.renameBoardVersion(id, name.trimmed()), this, [this](const auto&) { load(); });
        });
}

void VersionsDialog::remove()
{
    if (const core::BoardVersion* version = current())
        whenDone(m_session.removeBoardVersion(version->id), this, [this](const auto&) { load(); });
}

} // namespace ui
