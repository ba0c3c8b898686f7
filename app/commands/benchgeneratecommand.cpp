// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/translate.h"
#include "core/base/safefile.h"
#include "core/bench/loggenerator.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace app::commands {

namespace {

Outcome<core::bench::LogShape> shapeOf(const Arguments& arguments)
{
    using Shape = core::bench::LogShape;
    Shape shape;
    const auto customers = arguments.number(u"customers"_s, 1, Shape::MostCustomers, shape.customers);
    if (!customers)
        return passOn(customers.error());
    const auto segments = arguments.number(u"segments"_s, 1, Shape::MostSegments, shape.segments);
    if (!segments)
        return passOn(segments.error());
    const auto days = arguments.number(u"days"_s, 1, Shape::MostDays, shape.days);
    if (!days)
        return passOn(days.error());
    const auto seed = arguments.number(u"seed"_s, 0, std::numeric_limits<qint64>::max(), qint64(shape.seed));
    if (!seed)
        return passOn(seed.error());
    return Shape{ int(*customers), int(*segments), int(*days), quint64(*seed) };
}

} // namespace

Outcome<void> benchGenerate(const QStringList& words)
{
    Arguments arguments(u"bench generate"_s,
        tr("Makes a membership log of an invented shop, as “log import” reads it: the same log for the same numbers."));
    arguments.option(u"customers"_s, u"N"_s, tr("Customers; by default 10000."))
        .option(u"segments"_s, u"S"_s, tr("Segments; by default 50."))
        .option(u"days"_s, u"D"_s, tr("Days; by default 730."))
        .option(u"seed"_s, u"X"_s, tr("Another number makes another log; by default 1."))
        .option(u"to"_s, u"FILE.csv"_s, tr("The file to write; by default standard output."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto shape = shapeOf(arguments);
    if (!shape)
        return passOn(shape.error());

    if (!arguments.has(u"to"_s)) {
        Outcome<void> printed;
        const auto generated = core::bench::generateLog(*shape, [&](QByteArrayView piece) -> core::Result<void> {
            printed = print(piece.toByteArray());
            return printed ? core::Result<void>() : core::failure(core::ErrorCode::Io, printed.error().text);
        });
        return generated ? Outcome<void>() : failed(generated.error());
    }
    const auto saved = core::saveFile(arguments.value(u"to"_s), [&](QIODevice& device) {
        return core::bench::generateLog(*shape, [&](QByteArrayView piece) -> core::Result<void> {
            device.write(piece.data(), piece.size()); // saveFile() notices what could not be written
            return {};
        });
    });
    return saved ? Outcome<void>() : failed(saved.error());
}

} // namespace app::commands
