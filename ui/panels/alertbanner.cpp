// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/alertbanner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

AlertBanner::AlertBanner(QWidget* parent)
    : QFrame(parent)
    , m_headline(makeLabel({}, "strong"))
    , m_text(makeLabel({}))
    , m_rebuild(makeButton({}, "link"))
{
    setProperty("role", u"alert"_s);
    setAccessibleName(tr("Incomplete data"));
    m_text->setWordWrap(true);
    m_headline->setWordWrap(true);
    m_rebuild->setObjectName(u"rebuildHistory"_s);
    m_rebuild->setCursor(Qt::PointingHandCursor);
    connect(m_rebuild, &QPushButton::clicked, this, [this] { Q_EMIT rebuildWanted(m_rebuildable); });

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_headline);
    texts->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Unit * 2, Theme::Unit, Theme::Unit * 2, Theme::Unit);
    row->setSpacing(Theme::Unit * 2);
    row->addLayout(texts, 1);
    row->addWidget(m_rebuild);
    hide();
}

void AlertBanner::setIncomplete(const std::vector<core::Incomplete>& incomplete,
    const std::vector<core::Segment>& segments, const core::Period& period, const core::RuleOptions& options)
{
    setVisible(!incomplete.empty());
    if (incomplete.empty())
        return;
    m_rebuildable.clear();
    QStringList sentences;
    bool isBegunTooLate = false;
    bool isOverTooEarly = false;
    bool isOnlyOpeningDay = true;
    for (const core::Incomplete& one : incomplete) {
        const auto segment = std::ranges::find(segments, one.segment, &core::Segment::id);
        if (segment == segments.end())
            continue;
        isOnlyOpeningDay = isOnlyOpeningDay && one.onlyOpeningDay;
        if (one.known.isEmpty()) {
            sentences << (options.recordedOnly ? tr("“%1” has no recorded days.") : tr("“%1” has no logged days."))
                             .arg(segment->name);
        } else {
            sentences << (options.recordedOnly ? tr("“%1” is recorded %2.") : tr("“%1” is logged %2."))
                             .arg(segment->name, rangeText(one.known));
        }
        const bool beginsLate = one.known.isEmpty() || one.known.first > period.first - 1;
        isBegunTooLate = isBegunTooLate || beginsLate;
        isOverTooEarly = isOverTooEarly || (!one.known.isEmpty() && one.known.last < period.last);
        // A rebuild makes days known, but never recorded ones.
        if (beginsLate && !segment->isList() && !options.recordedOnly)
            m_rebuildable.push_back(one.segment);
    }
    const int count = static_cast<int>(incomplete.size());
    m_headline->setText(isOnlyOpeningDay
            ? tr("Who joined %Ln segment(s) on the first day of this period cannot be told.", nullptr, count)
            : tr("%Ln segment(s) with incomplete data for this period.", nullptr, count));
    if (isBegunTooLate && options.recordedOnly)
        sentences << tr("Only recorded days count here: choose a later period, or turn that option of the board off.");
    else if (isBegunTooLate)
        sentences << (m_rebuildable.empty() ? tr("Choose a later or shorter period.")
                                            : tr("Choose a later period or rebuild the history."));
    if (isOverTooEarly)
        sentences << tr("Its last logged day stands in for the end; import newer data to fill it.");
    m_text->setText(sentences.join(u' '));
    m_rebuild->setVisible(!m_rebuildable.empty());
    m_rebuild->setText(m_rebuildable.size() == 1 ? tr("Rebuild its history") : tr("Rebuild their history"));
    m_rebuild->setAccessibleName(m_rebuild->text());
}

} // namespace ui
