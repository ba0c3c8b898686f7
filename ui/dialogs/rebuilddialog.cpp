// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rebuilddialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

RebuildDialog::RebuildDialog(const QString& headline, QThreadPool& pool, RebuildWork work, QWidget* parent)
    : QDialog(parent)
    , m_summary(new RebuildSummary(pool))
    , m_cancel(makeButton(tr("Cancel")))
    , m_otherwise(makeButton({}))
    , m_rebuild(makeButton(tr("Rebuild"), "primary"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rebuild history"));
    setMinimumWidth(Theme::Unit * 60);
    m_rebuild->setEnabled(false);
    m_otherwise->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Unit);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_otherwise);
    buttons->addWidget(m_rebuild);

    QLabel* title = makeLabel(headline, "title");
    title->setWordWrap(true);
    QLabel* words = makeLabel(
        tr("The past is worked out anew from the orders as they are known today, and marked as rebuilt."), "secondary");
    words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    const int margin = Theme::Unit * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(Theme::Unit);
    column->addWidget(m_summary, 1);
    column->addSpacing(Theme::Unit);
    column->addLayout(buttons);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_rebuild, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_otherwise, &QPushButton::clicked, this, [this] {
        Q_EMIT otherwiseChosen();
        reject();
    });
    connect(m_summary, &RebuildSummary::finished, this, &RebuildDialog::showAnswer);
    m_summary->start(std::move(work));
}

void RebuildDialog::setOtherwise(const QString& text)
{
    m_otherwise->setText(text);
    m_otherwise->show();
}

void RebuildDialog::showAnswer()
{
    m_rebuild->setEnabled(m_summary->changesAnything());
    if (!m_summary->changesAnything() && m_otherwise->isHidden()) {
        m_rebuild->hide();
        m_cancel->setText(tr("Close"));
    }
    if (m_summary->changesAnything())
        m_rebuild->setFocus();
    adjustSize();
}

} // namespace ui
