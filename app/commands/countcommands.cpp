// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/boardanswers.h"
#include "app/commands/boardtable.h"
#include "app/commands/commands.h"
#include "app/commands/openworkspace.h"
#include "app/commands/output.h"
#include "app/commands/periods.h"
#include "app/translate.h"
#include "core/base/csvtext.h"
#include "core/shop/customerstore.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace app::commands {

namespace {

constexpr qsizetype BlockBytes = 64 * 1024; // printed at once

void addBoardAndOptions(Arguments& arguments)
{
    arguments.file(u"WORKSPACE"_s, tr("The workspace."))
        .option(u"board"_s, u"NAME"_s, tr("The board."))
        .option(u"from"_s, u"DATE"_s, tr("First day of the period."))
        .option(u"to"_s, u"DATE"_s, tr("Last day of the period."))
        .flag(u"direct"_s, tr("Only direct moves: in the source on the day before joining."))
        .flag(u"first-time"_s, tr("Only first stays in the target."))
        .flag(u"recorded-only"_s, tr("Takes rebuilt days as unknown."));
}

core::RuleOptions optionsOf(const Arguments& arguments)
{
    return { arguments.has(u"direct"_s), arguments.has(u"first-time"_s), arguments.has(u"recorded-only"_s) };
}

} // namespace

Outcome<void> count(const QStringList& words)
{
    Arguments arguments(u"count"_s,
        tr("Counts the customers of a board: who is in each segment on the last day of a period, and who moved along "
           "each arrow in it. Exactly the given flags count, not those stored with the board."));
    addBoardAndOptions(arguments);
    arguments
        .option(
            u"periods"_s, u"FILE.csv"_s, tr("Counts each period of this file (header from,to) in the file's order."))
        .flag(u"json"_s, tr("Prints one line of JSON for each period."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    if (auto named = arguments.require(u"board"_s); !named)
        return named;
    const auto periods = periodsOf(arguments);
    if (!periods)
        return passOn(periods.error());
    const auto connection = openReader(arguments.fileAt(0));
    if (!connection)
        return passOn(connection.error());
    auto answers = BoardAnswers::load(**connection, arguments.value(u"board"_s), optionsOf(arguments));
    if (!answers)
        return passOn(answers.error());

    QByteArray text;
    for (const core::Period& period : *periods) {
        const BoardNumbers numbers = answers->numbers(period);
        if (arguments.has(u"json"_s))
            text += boardtable::toJsonLine(*answers, period, numbers);
        else
            text += (text.isEmpty() ? QByteArray() : QByteArray("\n"))
                + boardtable::toText(*answers, period, numbers).toUtf8();
    }
    return print(text);
}

Outcome<void> customers(const QStringList& words)
{
    Arguments arguments(
        u"customers"_s, tr("Lists exactly the customers of one count, with the header “customer”, sorted by bytes."));
    addBoardAndOptions(arguments);
    arguments.pair(u"arrow"_s, u"FROM TO"_s, tr("Who moved along this arrow."))
        .option(u"node"_s, u"NAME"_s, tr("Who is in this segment on the last day of the period."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    if (auto named = arguments.require(u"board"_s); !named)
        return named;
    const auto period = periodOf(arguments);
    if (!period)
        return passOn(period.error());
    const auto arrow = arguments.pairOf(u"arrow"_s);
    if (arrow.has_value() == arguments.has(u"node"_s))
        return arguments.misuse(tr("Say either --arrow FROM TO or --node NAME."));

    const auto connection = openReader(arguments.fileAt(0));
    if (!connection)
        return passOn(connection.error());
    const auto answers = BoardAnswers::load(**connection, arguments.value(u"board"_s), optionsOf(arguments));
    if (!answers)
        return passOn(answers.error());
    const auto numbers = arrow ? answers->customersOfArrow(arrow->first, arrow->second, *period)
                               : answers->customersOfNode(arguments.value(u"node"_s), *period);
    if (!numbers)
        return passOn(numbers.error());
    QByteArray block = "customer\n";
    Outcome<void> printed;
    const auto take = [&](core::CustomerNumber, QByteArrayView key) {
        core::appendCsvCell(block, key);
        block.append('\n');
        if (block.size() >= BlockBytes)
            printed = print(std::exchange(block, {}));
        return printed.has_value();
    };
    if (auto listed = core::customerstore::eachKeySorted(**connection, *numbers, take, {}); !listed)
        return failed(listed.error());
    return printed ? print(block) : printed;
}

} // namespace app::commands
