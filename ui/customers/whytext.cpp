// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/whytext.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <algorithm>

namespace ui::whytext {

namespace {

using core::ArrowReason;
using core::Period;
using core::RuleClause;
using core::RuleOptions;

QString onEnd(bool holds, const ArrowReason& reason, const QString& target, const Period& period)
{
    if (period.isEmpty())
        return tr("The period has no days.");
    if (reason.target.isEmpty())
        return tr("Nothing is known of “%1”.").arg(target);
    const QString end =
        reason.end == period.last ? dayText(reason.end) : tr("%1, the last day its log has,").arg(dayText(reason.end));
    if (holds)
        return tr("In “%1” on %2 since %3.").arg(target, end, dayText(reason.stay->first));
    if (reason.leftBefore)
        return tr("Not in “%1” on %2: was in it from %3 and left after %4.")
            .arg(target, end, dayText(reason.leftBefore->first), dayText(reason.leftBefore->last));
    return tr("Not in “%1” on %2.").arg(target, end);
}

QString inSource(bool holds, const ArrowReason& reason, const QString& source, const QString& target,
    const RuleOptions& options, const Period& period)
{
    const core::Day joined = reason.stay->first;
    if (holds) {
        const QString last = dayText(std::min(reason.origin->last, joined - 1));
        return options.directOnly ? tr("In “%1” on %2, the day before joining.").arg(source, last)
                                  : tr("In “%1” before that, on %2 for the last time.").arg(source, last);
    }
    if (reason.source.isEmpty())
        return tr("Nothing is known of “%1”.").arg(source);
    if (reason.origin && options.directOnly)
        return tr("Left “%1” after %2: not in it on %3, the day before joining “%4”.")
            .arg(source, dayText(reason.origin->last), dayText(joined - 1), target);
    if (reason.origin)
        return tr("Left “%1” after %2: not in it on %3, the day before the period, nor later until joining “%4”.")
            .arg(source, dayText(reason.origin->last), dayText(period.first - 1), target);
    if (reason.sourceJoined == joined)
        return tr("First seen in “%1” on %2, the same day: that is no movement.").arg(source, dayText(joined));
    if (reason.sourceJoined)
        return tr("Joined “%1” only on %2, after joining “%3”.").arg(source, dayText(*reason.sourceJoined), target);
    return tr("Never in “%1”, as far as its log knows.").arg(source);
}

} // namespace

QString sentence(const RuleClause& clause, const ArrowReason& reason, const QString& source, const QString& target,
    const RuleOptions& options, const Period& period)
{
    switch (clause.kind) {
    case RuleClause::Kind::InTargetOnEnd:
        return onEnd(clause.holds, reason, target, period);
    case RuleClause::Kind::JoinedInPeriod:
        return clause.holds ? tr("Joined it within the period, on %1.").arg(dayText(reason.stay->first))
                            : tr("Joined it on %1, before the period began on %2.")
                                  .arg(dayText(reason.stay->first), dayText(period.first));
    case RuleClause::Kind::BeginningSeen:
        return clause.holds
            ? tr("The joining was seen: the log knows “%1” from %2.").arg(target, dayText(reason.target.first))
            : tr("The joining was not seen: %1 is the first day the log knows “%2”, so that the true beginning may "
                 "lie before it.")
                  .arg(dayText(reason.stay->first), target);
    case RuleClause::Kind::InSource:
        return inSource(clause.holds, reason, source, target, options, period);
    case RuleClause::Kind::FirstStay:
        return clause.holds ? tr("It is the first stay in “%1” that the log knows.").arg(target)
                            : tr("It is not the first stay in “%1”: there was one from %2 to %3.")
                                  .arg(target, dayText(reason.earlier->first), dayText(reason.earlier->last));
    }
    return {};
}

} // namespace ui::whytext
