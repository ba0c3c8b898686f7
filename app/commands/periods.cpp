// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/periods.h"

#include "app/commands/arguments.h"
#include "app/commands/output.h"
#include "app/translate.h"
#include "core/base/csvreader.h"

#include <QBuffer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

Outcome<core::Period> readPeriod(const core::CsvReader& csv)
{
    const QString place = tr("%1, line %2:").arg(csv.name()).arg(csv.line()) + u' ';
    if (csv.columns() != 2)
        return failed(place + tr("a period has two cells, from and to."));
    const QString from = QString::fromUtf8(csv.field(0));
    const QString to = QString::fromUtf8(csv.field(1));
    const auto first = core::Day::fromIso(from);
    const auto last = core::Day::fromIso(to);
    if (!first || !last)
        return failed(place + tr("“%1” is not a day. Write it like 2024-07-31.").arg(first ? to : from));
    if (*last < *first)
        return wrongUsage(place + tr("the period begins on %1, after its end on %2.").arg(from, to));
    return core::Period{ *first, *last };
}

Outcome<std::vector<core::Period>> readPeriods(const QString& path)
{
    auto text = readFile(path);
    if (!text)
        return passOn(text.error());
    QBuffer buffer(&*text);
    buffer.open(QIODevice::ReadOnly);
    core::CsvReader csv(buffer, QFileInfo(path).fileName());
    const auto header = csv.next();
    if (!header)
        return failed(header.error());
    if (!*header || csv.columns() != 2 || csv.field(0) != "from" || csv.field(1) != "to")
        return failed(tr("“%1” is no list of periods: its first line must be from,to.").arg(csv.name()));
    std::vector<core::Period> periods;
    while (true) {
        const auto row = csv.next();
        if (!row)
            return failed(row.error());
        if (!*row)
            return periods;
        const auto period = readPeriod(csv);
        if (!period)
            return passOn(period.error());
        periods.push_back(*period);
    }
}

} // namespace

Outcome<core::Period> periodOf(const Arguments& arguments)
{
    for (const QString& name : { u"from"_s, u"to"_s }) {
        if (auto given = arguments.require(name); !given)
            return passOn(given.error());
    }
    const auto first = arguments.day(u"from"_s);
    if (!first)
        return passOn(first.error());
    const auto last = arguments.day(u"to"_s);
    if (!last)
        return passOn(last.error());
    if (*last < *first)
        return arguments.misuse(tr("The period begins on %1, after its end on %2.").arg(first->toIso(), last->toIso()));
    return core::Period{ *first, *last };
}

Outcome<std::vector<core::Period>> periodsOf(const Arguments& arguments)
{
    if (arguments.has(u"periods"_s)) {
        if (arguments.has(u"from"_s) || arguments.has(u"to"_s))
            return arguments.misuse(tr("Say either --periods or --from and --to."));
        return readPeriods(arguments.value(u"periods"_s));
    }
    const auto period = periodOf(arguments);
    if (!period)
        return passOn(period.error());
    return std::vector{ *period };
}

} // namespace app
