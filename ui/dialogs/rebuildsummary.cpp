// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rebuildsummary.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::RebuildChanges;

namespace ui {

namespace {

constexpr int Steps = 1000;
constexpr QSize TableSize(Theme::Unit * 90, Theme::Unit * 40);

QString staysText(const RebuildChanges& changes)
{
    if (changes.stays() == 0)
        return RebuildSummary::tr("No stay would change: who was in when stays the same.");
    return RebuildSummary::tr("%1 of %2 would change: %3 added, %4 removed, %5 altered.")
        .arg(RebuildSummary::tr("%Ln stay(s)", nullptr, static_cast<int>(changes.stays())),
            RebuildSummary::tr("%Ln customer(s)", nullptr, static_cast<int>(changes.customers)),
            numberText(changes.staysAdded), numberText(changes.staysRemoved), numberText(changes.staysAltered));
}

/// “12 recorded days between Jul 3 and Jul 31, 2024”, or “1 recorded day, Jul 3, 2024”.
QString recordedText(const RebuildChanges::Days& days)
{
    const QString count = RebuildSummary::tr("%Ln recorded day(s)", nullptr, days.count);
    if (days.count == 1)
        return RebuildSummary::tr("%1, %2,").arg(count, dayText(days.span.first));
    return RebuildSummary::tr("%1 between %2 and %3").arg(count, dayText(days.span.first), dayText(days.span.last));
}

QStringList becomingSentences(const RebuildChanges::Days& changed, const RebuildChanges::Days& becoming)
{
    QStringList sentences;
    if (changed.count > 0)
        sentences << RebuildSummary::tr("%1 would have other members than were recorded.").arg(recordedText(changed));
    if (becoming.count > 0)
        sentences << RebuildSummary::tr("%1 would become rebuilt.").arg(recordedText(becoming));
    return sentences;
}

/// Widens the days to those of another segment; their number is that of the segment with the most.
void widen(RebuildChanges::Days& days, const RebuildChanges::Days& other)
{
    if (other.count == 0)
        return;
    if (days.count == 0) {
        days = other;
        return;
    }
    days.count = std::max(days.count, other.count);
    days.span = { std::min(days.span.first, other.span.first), std::max(days.span.last, other.span.last) };
}

bool isWorthDoing(const RebuildChanges& changes)
{
    return changes.changesLog();
}

} // namespace

QStringList rebuildSentences(const RebuildChanges& changes)
{
    QStringList sentences;
    sentences << staysText(changes);
    if (changes.daysBefore != changes.daysAfter && !changes.daysAfter.isEmpty()) {
        sentences << (changes.daysBefore.isEmpty()
                ? RebuildSummary::tr("Its log, empty so far, would hold %1.").arg(rangeText(changes.daysAfter))
                : RebuildSummary::tr("Its log would hold %1 instead of %2.")
                      .arg(rangeText(changes.daysAfter), rangeText(changes.daysBefore)));
    }
    sentences << becomingSentences(changes.recordedDays, changes.becomingRebuilt);
    if (changes.membersBefore != changes.membersAfter)
        sentences << RebuildSummary::tr("Members on the last day: %1 instead of %2.")
                         .arg(numberText(changes.membersAfter), numberText(changes.membersBefore));
    return sentences;
}

RebuildSummary::RebuildSummary(QThreadPool& pool, QWidget* parent)
    : QWidget(parent)
    , m_job(pool)
    , m_text(makeLabel({}))
    , m_progress(new QProgressBar)
    , m_table(new QTableWidget)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, Steps);
    m_progress->setTextVisible(false);
    m_table->setAccessibleName(tr("What would change in each segment"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::Unit);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    connect(&m_job, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_job, &QFutureWatcherBase::progressTextChanged, m_text, &QLabel::setText);
    connect(&m_job, &QFutureWatcherBase::finished, this, [this] {
        const auto outcome = m_job.outcome();
        if (!outcome)
            return;
        if (*outcome)
            return show(**outcome);
        m_progress->hide();
        m_text->setText(outcome->error().text);
        Q_EMIT failed(outcome->error().text);
    });
}

void RebuildSummary::start(RebuildWork work)
{
    m_text->setText(tr("Working out what would change …"));
    m_progress->setValue(0);
    m_job.start([work = std::move(work)](QPromise<core::Result<std::vector<RebuildChanges>>>& promise) {
        promise.setProgressRange(0, Steps);
        core::Progress progress;
        progress.report = [&promise](double share, const QString& text) {
            promise.setProgressValueAndText(static_cast<int>(share * Steps), text);
        };
        progress.isCancelled = [&promise] { return promise.isCanceled(); };
        promise.addResult(work(progress));
    });
}

void RebuildSummary::show(const std::vector<RebuildChanges>& all)
{
    m_progress->hide();
    m_changesAnything = std::ranges::any_of(all, isWorthDoing);
    QStringList sentences;
    if (all.empty()) {
        sentences << tr("There is nothing to rebuild: logs of lists come from outside.");
    } else if (!m_changesAnything) {
        sentences << tr("Nothing would change: the log says what the orders known today give.");
    } else if (all.size() == 1) {
        sentences = rebuildSentences(all.front());
    } else {
        RebuildChanges sum;
        for (const RebuildChanges& changes : all) {
            sum.staysAltered += changes.stays();
            sum.customers += changes.customers;
            widen(sum.recordedDays, changes.recordedDays);
            widen(sum.becomingRebuilt, changes.becomingRebuilt);
        }
        sentences << tr("Rebuilding would change %1 of %2.")
                         .arg(tr("%Ln stay(s)", nullptr, static_cast<int>(sum.staysAltered)),
                             tr("%Ln segment(s)", nullptr, static_cast<int>(std::ranges::count_if(all, isWorthDoing))));
        sentences << becomingSentences(sum.recordedDays, sum.becomingRebuilt);
        showTable(all);
    }
    m_text->setText(sentences.join(u'\n'));
    Q_EMIT finished();
}

/// Only segments that change, those with the most stays first; recorded days only where there are any.
void RebuildSummary::showTable(std::vector<RebuildChanges> all)
{
    std::erase_if(all, [](const RebuildChanges& changes) { return !changes.changesLog(); });
    std::ranges::stable_sort(all, std::ranges::greater(), &RebuildChanges::stays);
    const bool hasRecorded =
        std::ranges::any_of(all, [](const RebuildChanges& changes) { return changes.becomingRebuilt.count > 0; });
    QStringList names{ tr("Segment"), tr("Stays"), tr("Customers"), tr("Members") };
    if (hasRecorded)
        names << tr("Recorded days changed") << tr("Become rebuilt");
    m_table->setColumnCount(static_cast<int>(names.size()));
    m_table->setHorizontalHeaderLabels(names);
    m_table->setRowCount(static_cast<int>(all.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RebuildChanges& changes = all[static_cast<size_t>(row)];
        const QString members = changes.membersBefore == changes.membersAfter
            ? numberText(changes.membersAfter)
            : numberText(changes.membersBefore) + u" → "_s + numberText(changes.membersAfter);
        QStringList cells{ changes.name, numberText(changes.stays()), numberText(changes.customers), members };
        if (hasRecorded)
            cells << numberText(changes.recordedDays.count) << numberText(changes.becomingRebuilt.count);
        for (int cell = 0; cell < cells.size(); ++cell) {
            auto* item = new QTableWidgetItem(cells[cell]);
            item->setTextAlignment((cell == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            item->setToolTip(rebuildSentences(changes).join(u'\n'));
            m_table->setItem(row, cell, item);
        }
    }
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setMinimumSize(TableSize);
    m_table->show();
}

} // namespace ui
