// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/benchreport.h"
#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/translate.h"
#include "core/base/safefile.h"
#include "core/bench/segmentmeasures.h"
#include "core/bench/shopgenerator.h"
#include "core/db/migrator.h"
#include "core/workspace/workspace.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::commands {

namespace {

namespace bench = core::bench;

QString figureText(double value)
{
    return value >= 100 || value == std::floor(value) ? grouped(qRound64(value)) : QString::number(value, 'f', 1);
}

struct Sizes {
    bench::ShopShape shape;
    int segments = 100;
};

/// The whole measurement at full size, with a tenth of the customers and orders, and with a tenth of the segments.
struct SegmentsRun {
    Sizes sizes;
    bench::Report full, fewerCustomers, fewerSegments;

    core::Result<void> measure();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// With a copy of it, if `copy` is not empty.
core::Result<void> makeShop(const QString& path, const bench::ShopShape& shape, const QString& copy = {})
{
    const auto workspace = core::Workspace::open(path, core::Workspace::Mode::CreateOrOpen);
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto generated = bench::generateShop((*workspace)->writer(), shape);
    if (!generated || copy.isEmpty())
        return generated;
    return core::migrator::copyTo((*workspace)->writer(), copy);
}

core::Result<void> SegmentsRun::measure()
{
    const QTemporaryDir folder;
    const QString shop = folder.filePath(u"shop.journey"_s);
    const QString copy = folder.filePath(u"copy.journey"_s);
    const QString small = folder.filePath(u"small.journey"_s);
    bench::ShopShape tenth = sizes.shape;
    tenth.customers = std::max(1, tenth.customers / 10);
    tenth.orders = std::max(1, tenth.orders / 10);
    if (auto made = makeShop(small, tenth); !made)
        return made;
    if (auto made = makeShop(shop, sizes.shape, copy); !made)
        return made;
    benchreport::noteLoad(full);
    return bench::measureSegments(small, sizes.segments, fewerCustomers)
        .and_then([&] { return bench::measureSegments(copy, std::max(1, sizes.segments / 10), fewerSegments); })
        .and_then([&] { return bench::measureSegments(shop, sizes.segments, full); });
}

QString SegmentsRun::text() const
{
    const auto growth = [](double value, const std::optional<double>& smaller) {
        return smaller && *smaller > 0 ? QString::number(value / *smaller, 'f', 1) + u"×"_s : QString();
    };
    std::vector<QStringList> rows;
    for (const bench::Report::Figure& figure : full.figures()) {
        rows.push_back({ figure.text, figureText(figure.value), figure.unit, figure.target,
            growth(figure.value, fewerCustomers.value(figure.key)),
            growth(figure.value, fewerSegments.value(figure.key)) });
    }
    QString text = table(
        { tr("What"), tr("Figure"), tr("Unit"), tr("Target"), tr("10× customers and orders"), tr("10× segments") },
        rows);
    for (const QString& note : full.notes())
        text += note + u'\n';
    return text;
}

QJsonObject SegmentsRun::toJson() const
{
    QJsonObject targets;
    for (const bench::Report::Figure& figure : full.figures()) {
        if (!figure.target.isEmpty())
            targets.insert(figure.key, figure.target);
    }
    return { { u"full"_s, full.toJson() }, { u"fewer_customers"_s, fewerCustomers.toJson() },
        { u"fewer_segments"_s, fewerSegments.toJson() }, { u"targets"_s, targets } };
}

Outcome<Sizes> sizesOf(const Arguments& arguments)
{
    using Shape = bench::ShopShape;
    Sizes sizes;
    const auto customers = arguments.number(u"customers"_s, 1, Shape::MostCustomers, sizes.shape.customers);
    if (!customers)
        return passOn(customers.error());
    const auto orders = arguments.number(u"orders"_s, 1, Shape::MostOrders, sizes.shape.orders);
    if (!orders)
        return passOn(orders.error());
    const auto segments = arguments.number(u"segments"_s, 1, 10'000, sizes.segments);
    if (!segments)
        return passOn(segments.error());
    const auto seed = arguments.number(u"seed"_s, 0, std::numeric_limits<qint64>::max(), qint64(sizes.shape.seed));
    if (!seed)
        return passOn(seed.error());
    return Sizes{ { int(*customers), int(*orders), quint64(*seed) }, int(*segments) };
}

} // namespace

Outcome<void> benchSegments(const QStringList& words)
{
    Arguments arguments(u"bench segments"_s,
        tr("Makes an invented shop of two years in a temporary folder and measures how fast segments of all kinds of "
           "conditions are worked out, counted and added."));
    arguments.option(u"customers"_s, u"N"_s, tr("Customers; by default 200000."))
        .option(u"orders"_s, u"M"_s, tr("Orders; by default 1000000."))
        .option(u"segments"_s, u"S"_s, tr("Segments; by default 100."))
        .option(u"seed"_s, u"X"_s, tr("Another number makes another shop; by default 1."))
        .option(u"json"_s, u"FILE"_s, tr("Writes the figures there, too."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto sizes = sizesOf(arguments);
    if (!sizes)
        return passOn(sizes.error());

    SegmentsRun run{ *sizes, {}, {}, {} };
    if (auto measured = run.measure(); !measured)
        return failed(measured.error());
    if (arguments.has(u"json"_s)) {
        if (auto saved = core::saveFile(arguments.value(u"json"_s), QJsonDocument(run.toJson()).toJson()); !saved)
            return failed(saved.error());
    }
    return print(run.text());
}

} // namespace app::commands
