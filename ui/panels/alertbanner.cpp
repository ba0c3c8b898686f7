// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/alertbanner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype NamedAtOnce = 3;
constexpr int OthersHeight = Theme::Unit * 16;

} // namespace

AlertBanner::AlertBanner(QWidget* parent)
    : QFrame(parent)
    , m_headline(makeLabel({}, "strong"))
    , m_text(makeLabel({}))
    , m_others(makeLabel({}))
    , m_otherArea(new QScrollArea)
    , m_more(makeButton({}, "link"))
    , m_rebuild(makeButton({}, "link"))
{
    setProperty("role", u"alert"_s);
    setAccessibleName(tr("Incomplete data"));
    m_text->setWordWrap(true);
    m_headline->setWordWrap(true);
    m_others->setWordWrap(true);
    m_others->setObjectName(u"alertOthers"_s);
    m_otherArea->setWidget(m_others);
    m_otherArea->setWidgetResizable(true);
    m_otherArea->setFrameShape(QFrame::NoFrame);
    m_otherArea->setFixedHeight(OthersHeight);
    m_otherArea->viewport()->setAutoFillBackground(false);
    m_others->setAutoFillBackground(false);
    m_otherArea->hide();
    m_more->setObjectName(u"alertMore"_s);
    m_more->setCursor(Qt::PointingHandCursor);
    connect(m_more, &QPushButton::clicked, this, [this] { showAll(m_otherArea->isHidden()); });
    m_rebuild->setObjectName(u"rebuildHistory"_s);
    m_rebuild->setCursor(Qt::PointingHandCursor);
    connect(m_rebuild, &QPushButton::clicked, this, [this] { Q_EMIT rebuildWanted(m_rebuildable); });

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_headline);
    texts->addWidget(m_text);
    texts->addWidget(m_otherArea);
    texts->addWidget(m_more, 0, Qt::AlignLeft);
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
    QStringList names;
    bool isBegunTooLate = false;
    bool isOverTooEarly = false;
    bool isOnlyOpeningDay = true;
    for (const core::Incomplete& one : incomplete) {
        const auto segment = std::ranges::find(segments, one.segment, &core::Segment::id);
        if (segment == segments.end())
            continue;
        isOnlyOpeningDay = isOnlyOpeningDay && one.onlyOpeningDay;
        if (one.known.isEmpty()) {
            names << (options.recordedOnly ? tr("“%1” has no recorded days.") : tr("“%1” has no logged days."))
                         .arg(segment->name);
        } else {
            names << (options.recordedOnly ? tr("“%1” is recorded %2.") : tr("“%1” is logged %2."))
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
    // One more than is named at once is named, too: "and 1 more" says no less.
    const qsizetype atOnce = names.size() <= NamedAtOnce + 1 ? names.size() : NamedAtOnce;
    QStringList sentences = names.first(atOnce);
    m_others->setText(names.sliced(atOnce).join(u'\n'));
    m_more->setVisible(atOnce < names.size());
    showAll(atOnce < names.size() && !m_otherArea->isHidden());
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

void AlertBanner::showAll(bool isWanted)
{
    m_otherArea->setVisible(isWanted);
    m_more->setText(isWanted
            ? tr("Show fewer")
            : tr("… and %Ln more segment(s)", nullptr, static_cast<int>(m_others->text().count(u'\n')) + 1));
}

} // namespace ui
