// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using core::Settings;

namespace ui {

namespace {

QCheckBox* box(const QString& text, bool isOn)
{
    auto* check = new QCheckBox(text);
    check->setChecked(isOn);
    return check;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings& settings, std::optional<core::Day> earliest, QWidget* parent)
    : QDialog(parent)
    , m_before(settings)
    , m_name(new QLineEdit(settings.shopName))
    , m_cancelled(
          box(tr("Cancelled orders, from the day of the cancellation on"), settings.orderRules.leaveOutCancelled))
    , m_voided(box(tr("Voided orders"), settings.orderRules.leaveOutVoided))
    , m_refunded(box(tr("Fully refunded orders"), settings.orderRules.leaveOutRefunded))
    , m_tests(box(tr("Test orders"), settings.orderRules.leaveOutTests))
    , m_hasStart(box(tr("On a day of its own:"), settings.recordingStart.has_value()))
    , m_start(makeDateEdit(tr("First day of the log")))
    , m_rebuild(box(tr("Rebuild the history of all segments by these settings"), false))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Workspace settings"));
    m_name->setPlaceholderText(tr("Name of the shop"));
    m_name->setAccessibleName(tr("Name of the shop"));
    const auto start = settings.recordingStart ? settings.recordingStart : earliest;
    m_start->setDate(start ? start->toDate() : QDate::currentDate());

    const auto orNone = [](const QString& text) { return text.isEmpty() ? tr("set by the first import") : text; };
    auto* startRow = new QHBoxLayout;
    startRow->setSpacing(Theme::Unit);
    startRow->addWidget(m_hasStart);
    startRow->addWidget(m_start);
    startRow->addStretch();

    auto* buttons = new QDialogButtonBox;
    buttons->addButton(makeButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    buttons->addButton(makeButton(tr("Save"), "primary"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(edited(), m_rebuild->isEnabled() && m_rebuild->isChecked());
        accept();
    });

    QLabel* words =
        makeLabel(tr("Days that are logged already stay as they are until their history is rebuilt."), "secondary");
    words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    column->setSpacing(Theme::Unit);
    column->addWidget(makeLabel(tr("Shop"), "caption"));
    column->addWidget(m_name);
    column->addWidget(makeLabel(
        tr("Time zone: %1 · Currency: %2").arg(orNone(QString::fromUtf8(settings.timeZone)), orNone(settings.currency)),
        "secondary"));
    column->addSpacing(Theme::Unit);
    column->addWidget(makeLabel(tr("Orders that do not count as purchases"), "caption"));
    for (QCheckBox* check : { m_cancelled, m_voided, m_refunded, m_tests })
        column->addWidget(check);
    column->addSpacing(Theme::Unit);
    column->addWidget(makeLabel(tr("The log starts on the day of the earliest order"), "caption"));
    column->addLayout(startRow);
    column->addSpacing(Theme::Unit);
    column->addWidget(words);
    column->addWidget(m_rebuild);
    column->addStretch();
    column->addWidget(buttons);

    for (QCheckBox* check : { m_cancelled, m_voided, m_refunded, m_tests, m_hasStart })
        connect(check, &QCheckBox::toggled, this, &SettingsDialog::follow);
    connect(m_start, &QDateEdit::dateChanged, this, &SettingsDialog::follow);
    follow();
}

Settings SettingsDialog::edited() const
{
    Settings settings = m_before;
    settings.shopName = m_name->text().trimmed();
    settings.orderRules = { m_cancelled->isChecked(), m_voided->isChecked(), m_refunded->isChecked(),
        m_tests->isChecked() };
    settings.recordingStart.reset();
    if (m_hasStart->isChecked())
        settings.recordingStart = core::Day::fromDate(m_start->date());
    return settings;
}

void SettingsDialog::follow()
{
    const Settings now = edited();
    m_start->setEnabled(m_hasStart->isChecked());
    const bool changesThePast = now.orderRules != m_before.orderRules || now.recordingStart != m_before.recordingStart;
    m_rebuild->setEnabled(changesThePast);
    m_rebuild->setChecked(changesThePast);
}

} // namespace ui
