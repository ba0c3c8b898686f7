// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/historydialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString proposal(const QString& name, const QStringList& taken)
{
    for (int number = 2;; ++number) {
        const QString numbered = u"%1 (%2)"_s.arg(name).arg(number);
        if (!taken.contains(numbered))
            return numbered;
    }
}

/// A choice and, indented below it, what it means.
void addChoice(QVBoxLayout* column, QRadioButton* choice, QWidget* meaning)
{
    constexpr int Indent = Theme::Unit * 3;
    auto* below = new QVBoxLayout;
    below->setContentsMargins(Indent, 0, 0, Theme::Unit);
    below->addWidget(meaning);
    column->addWidget(choice);
    column->addLayout(below);
}

} // namespace

HistoryDialog::HistoryDialog(const core::Segment& before, const QString& name, const QStringList& taken,
    QThreadPool& pool, RebuildWork work, QWidget* parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_rebuild(new QRadioButton(tr("&Rebuild its past by the new conditions")))
    , m_anew(new QRadioButton(tr("Start its log &anew")))
    , m_keep(new QRadioButton(
          tr("&Keep “%1” as it was and save this as a new segment").arg(QString(before.name).replace(u'&', u"&&"_s))))
    , m_name(new QLineEdit(taken.contains(name) ? proposal(name, taken) : name))
    , m_save(makeButton(tr("Save"), "primary"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The conditions have changed"));
    setMinimumWidth(Theme::Unit * 64);
    m_rebuild->setChecked(true);
    m_name->setAccessibleName(tr("Name of the new segment"));

    auto* summary = new RebuildSummary(pool);
    QLabel* anew = makeLabel(before.days.isEmpty()
            ? tr("Nothing is logged of it yet; it begins on the newest complete day.")
            : tr("Its log of %1 (%2) is forgotten and begins on the newest complete day.")
                  .arg(tr("%Ln day(s)", nullptr, before.days.length()), rangeText(before.days)),
        "secondary");
    anew->setWordWrap(true);

    QPushButton* cancel = makeButton(tr("Keep editing"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Unit);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);

    QLabel* title = makeLabel(tr("What becomes of the past of “%1”?").arg(before.name), "title");
    title->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    const int margin = Theme::Unit * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit);
    column->addWidget(title);
    column->addSpacing(Theme::Unit);
    addChoice(column, m_rebuild, summary);
    addChoice(column, m_anew, anew);
    addChoice(column, m_keep, m_name);
    column->addStretch();
    column->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &HistoryDialog::finish);
    for (QRadioButton* choice : { m_rebuild, m_anew, m_keep })
        connect(choice, &QRadioButton::toggled, this, &HistoryDialog::follow);
    connect(m_name, &QLineEdit::textChanged, this, &HistoryDialog::follow);
    connect(summary, &RebuildSummary::finished, this, [this] {
        m_isForetold = true;
        follow();
        adjustSize();
    });
    follow();
    summary->start(std::move(work));
}

void HistoryDialog::follow()
{
    m_name->setEnabled(m_keep->isChecked());
    const QString name = m_name->text();
    const bool isNameFree = !name.trimmed().isEmpty() && !m_taken.contains(name);
    m_save->setEnabled(m_anew->isChecked() || (m_rebuild->isChecked() ? m_isForetold : isNameFree));
    m_save->setToolTip(
        m_taken.contains(name) && m_keep->isChecked() ? tr("There is a segment of this name already.") : QString());
}

void HistoryDialog::finish()
{
    if (m_keep->isChecked())
        Q_EMIT newSegmentChosen(m_name->text());
    else
        Q_EMIT historyChosen(m_anew->isChecked() ? core::History::StartAnew : core::History::Rebuild);
    accept();
}

} // namespace ui
