// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcomepage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/window/actions.h"
#include "ui/window/recentfiles.h"
#include "ui/window/session.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Width = Theme::Unit * 70;

} // namespace

WelcomePage::WelcomePage(Session& session, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_recentTitle(makeLabel(tr("Lately"), "caption"))
    , m_busy(new QWidget)
    , m_doing(makeLabel({}, "secondary"))
    , m_progress(new QProgressBar)
{
    setRole(this, "canvas");
    setAttribute(Qt::WA_StyledBackground);

    QLabel* title = makeLabel(tr("Journeyboard"), "number");
    QLabel* text = makeLabel(tr("See how your customers move: import the orders of your shop, put segments on a board, "
                                "draw arrows, and read how many customers went from one to the other."));
    text->setWordWrap(true);

    QPushButton* fromExport = makeButton(tr("New workspace from an order export …"), "primary");
    fromExport->setObjectName(u"newFromExport"_s);
    connect(fromExport, &QPushButton::clicked, this, &WelcomePage::newFromExportWanted);
    QPushButton* open = makeButton(tr("Open a workspace …"));
    connect(open, &QPushButton::clicked, actions.openWorkspace, &QAction::trigger);
    QPushButton* demo = makeButton(tr("Try the demo shop"));
    demo->setObjectName(u"tryDemo"_s);
    connect(demo, &QPushButton::clicked, actions.openDemo, &QAction::trigger);
    QPushButton* templates = makeButton(tr("Look at the segment templates"));
    templates->setObjectName(u"tryTemplates"_s);
    templates->setToolTip(tr("In the workspace you were in last, else in the demo shop"));
    connect(templates, &QPushButton::clicked, this, &WelcomePage::templatesWanted);
    auto* others = new QHBoxLayout;
    others->setSpacing(Theme::Unit);
    others->addWidget(open, 1);
    others->addWidget(demo, 1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(Theme::Unit);
    buttons->addWidget(fromExport);
    buttons->addLayout(others);
    buttons->addWidget(templates);

    QPushButton* cancel = makeButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, &session, &Session::cancel);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto* busy = new QVBoxLayout(m_busy);
    busy->setContentsMargins({});
    busy->addWidget(m_doing);
    auto* progressRow = new QHBoxLayout;
    progressRow->addWidget(m_progress, 1);
    progressRow->addWidget(cancel);
    busy->addLayout(progressRow);
    m_busy->hide();
    connect(&session, &Session::busyChanged, this, [this](bool isBusy, const QString& doing) {
        m_busy->setVisible(isBusy);
        m_doing->setText(doing);
        m_progress->setValue(0);
    });
    connect(&session, &Session::progress, this, [this](double share, const QString& doing) {
        m_doing->setText(doing);
        m_progress->setValue(qRound(share * 1000));
    });

    QLabel* drop = makeLabel(tr("Or drop a CSV, a zip of CSVs or a workspace anywhere on this window. Shopify: "
                                "Orders → Export → All orders, as a plain CSV file."),
        "secondary");
    drop->setWordWrap(true);

    QFrame* card = makeFrame("card");
    card->setMinimumWidth(Width);
    card->setMaximumWidth(Width);
    auto* column = new QVBoxLayout(card);
    const int margin = Theme::Unit * 4;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit * 2);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(buttons);
    column->addWidget(m_busy);
    column->addWidget(drop);
    column->addWidget(makeFrame("hairline"));
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(Theme::Unit / 2);
    column->addLayout(m_recent);

    auto* page = new QVBoxLayout(this);
    // Stretches instead of an alignment: with one, wrapped texts would not get their height.
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(2);
    refresh();
}

void WelcomePage::refresh()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = recentfiles::all();
    m_recentTitle->setText(paths.isEmpty() ? tr("No workspace was open here yet") : tr("Lately"));
    for (const QString& path : paths) {
        QPushButton* button = makeButton(
            QFileInfo(path).completeBaseName() + u"  ·  "_s + QDir::toNativeSeparators(QFileInfo(path).absolutePath()),
            "link");
        button->setToolTip(QDir::toNativeSeparators(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(button);
    }
}

} // namespace ui
