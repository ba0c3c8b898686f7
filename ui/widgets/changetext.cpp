// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/changetext.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// One place behind the point below ten, so that small shares are not all 0.
QString percent(double share)
{
    const double value = std::abs(share) * 100;
    const int places = value < 9.95 && value > 0 ? 1 : 0;
    return tr("%1 %").arg(QLocale().toString(value, 'f', places));
}

} // namespace

QString changeShare(qint64 now, qint64 before)
{
    if (before == 0)
        return {};
    const double share = static_cast<double>(now - before) / static_cast<double>(before);
    return (share > 0 ? u"+"_s : share < 0 ? u"−"_s : QString()) + percent(share);
}

QString shareText(qint64 part, qint64 whole)
{
    return whole == 0 ? u"–"_s : percent(static_cast<double>(part) / static_cast<double>(whole));
}

QString changeText(qint64 now, qint64 before)
{
    const qint64 change = now - before;
    if (change == 0)
        return u"= 0"_s;
    const QString text = (change > 0 ? u"▲ "_s : u"▼ "_s) + numberText(std::abs(change));
    const QString share = changeShare(now, before);
    return share.isEmpty() ? text : text + u" ("_s + share + u')';
}

ChangeLook changeLook(qint64 now, qint64 before, core::Stage stage)
{
    using Tone = ChangeLook::Tone;
    if (now == before)
        return { changeText(now, before), Tone::Neutral };
    const bool isGood = (now > before) != (stage == core::Stage::Risk);
    return { changeText(now, before), isGood ? Tone::Good : Tone::Bad };
}

ChangeLook partLook(qint64 part, qint64 whole)
{
    return { u"● "_s + tr("%1 (%2)").arg(numberText(part), shareText(part, whole)), ChangeLook::Tone::Neutral };
}

ChangeLook changeLookOf(const core::Comparison& comparison, const std::optional<qint64>& now,
    const std::optional<qint64>& other, core::Stage stage)
{
    if (!comparison.isOn() || !now || !other)
        return {};
    return comparison.isOfPeriods() ? changeLook(*now, *other, stage) : partLook(*other, *now);
}

} // namespace ui
