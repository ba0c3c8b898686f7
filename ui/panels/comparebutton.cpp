// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparebutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Comparison;
using Kind = core::Comparison::Kind;

namespace ui {

QString comparisonText(
    const Comparison& comparison, const core::Period& shown, const std::vector<core::Segment>& segments)
{
    if (const auto period = comparison.against(shown))
        return CompareButton::tr("vs %1").arg(rangeText(*period));
    if (comparison.kind != Kind::Within)
        return {};
    const auto segment = std::ranges::find(segments, comparison.segment, &core::Segment::id);
    return CompareButton::tr("● also in “%1”")
        .arg(segment == segments.end() ? CompareButton::tr("deleted segment") : segment->name);
}

CompareButton::CompareButton(QWidget* parent)
    : PopoverButton(u"compare"_s, tr("Compare"), parent)
{
    setToolTip(tr("Hold every number against another period, or against the customers of another segment"));
    makePopover();
}

void CompareButton::makePopover()
{
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    const auto add = [&](Kind kind, const QString& text, const QString& id) {
        QPushButton* button = makeButton(text, "choice");
        button->setCheckable(true);
        button->setObjectName(id);
        connect(button, &QPushButton::clicked, this, [this, kind] { choose({ kind, {}, {} }); });
        left->addWidget(button);
        m_choices.emplace_back(kind, button);
    };
    left->addWidget(makeLabel(tr("Compare with"), "caption"));
    add(Kind::Off, tr("Nothing"), u"compareOff"_s);
    add(Kind::PeriodBefore, tr("The period before"), u"comparePeriodBefore"_s);
    add(Kind::YearBefore, tr("The same days last year"), u"compareYearBefore"_s);
    left->addStretch();

    m_first = makeDateEdit(tr("First day"));
    m_first->setObjectName(u"compareFirst"_s);
    m_last = makeDateEdit(tr("Last day"));
    m_last->setObjectName(u"compareLast"_s);
    QPushButton* dates = makeButton(tr("Compare with these days"));
    dates->setObjectName(u"compareDates"_s);
    connect(dates, &QPushButton::clicked, this, [this] {
        const auto [first, last] = std::minmax(m_first->date(), m_last->date());
        choose({ Kind::Custom, { core::Day::fromDate(first), core::Day::fromDate(last) }, {} });
    });
    m_within = new QComboBox;
    m_within->setObjectName(u"compareSegment"_s);
    m_within->setAccessibleName(tr("Segment"));
    m_within->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_within->setMinimumContentsLength(20);
    QPushButton* within = makeButton(tr("Show who is in it, too"));
    within->setObjectName(u"compareWithin"_s);
    within->setToolTip(tr("Beside each number: how many of these customers were also in that segment on the day of "
                          "their move, or on the day the segment's size is shown for"));
    connect(within, &QPushButton::clicked, this, [this] {
        if (m_within->currentIndex() >= 0)
            choose({ Kind::Within, {}, { m_within->currentData().toLongLong() } });
    });

    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::Unit / 2);
    right->addWidget(makeLabel(tr("Other days"), "caption"));
    right->addWidget(m_first);
    right->addWidget(m_last);
    right->addWidget(dates);
    right->addSpacing(Theme::Unit);
    right->addWidget(makeLabel(tr("Customers of another segment"), "caption"));
    right->addWidget(m_within);
    right->addWidget(within);

    fillPopover(left, right);
}

void CompareButton::setComparison(
    const Comparison& comparison, const core::Period& shown, const std::vector<core::Segment>& segments)
{
    m_comparison = comparison;
    m_shown = shown;
    m_segments.clear();
    for (const core::Segment& segment : segments)
        m_segments.emplace_back(segment.id, segment.name);
    const QString words = comparisonText(comparison, shown, segments);
    if (words.isEmpty())
        setTexts({ tr("Compare") + u" ▾"_s });
    else
        setTexts(
            { fontMetrics().elidedText(words, Qt::ElideRight, Theme::Unit * 26) + u" ▾"_s, tr("Compared") + u" ▾"_s });
    setAccessibleName(words.isEmpty() ? tr("Compare: with nothing") : tr("Compare: %1").arg(words));
    for (const auto& [kind, button] : m_choices)
        button->setChecked(kind == comparison.kind);
}

void CompareButton::showPopover()
{
    for (const auto& [kind, button] : m_choices) {
        if (const auto period = Comparison{ kind, {}, {} }.against(m_shown))
            button->setToolTip(rangeText(*period));
        button->setChecked(kind == m_comparison.kind);
    }
    const core::Period days =
        m_comparison.against(m_shown).value_or(*Comparison{ Kind::PeriodBefore, {}, {} }.against(m_shown));
    m_first->setDate(days.first.toDate());
    m_last->setDate(days.last.toDate());
    fillSegments();
    PopoverButton::showPopover();
}

void CompareButton::fillSegments()
{
    std::ranges::sort(
        m_segments, [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    m_within->clear();
    for (const auto& [id, name] : m_segments) {
        m_within->addItem(name, id.value);
        if (id == m_comparison.segment)
            m_within->setCurrentIndex(m_within->count() - 1);
    }
}

void CompareButton::choose(const Comparison& comparison)
{
    hidePopover();
    Q_EMIT comparisonChosen(comparison);
}

} // namespace ui
