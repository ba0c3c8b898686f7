// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoshop.h"

#include "core/base/safefile.h"
#include "core/base/translate.h"
#include "core/board/boardjson.h"
#include "core/board/boardstore.h"
#include "core/db/connection.h"
#include "core/db/transaction.h"
#include "core/importing/orderimport.h"
#include "core/log/logkeeper.h"
#include "core/segments/segmentjson.h"
#include "core/segments/segmentrefs.h"
#include "core/segments/segmentstore.h"
#include "core/shop/settings.h"
#include "core/shop/shopfacts.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;

namespace core::demoshop {

namespace {

Result<QByteArray> resource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::NotFound, tr("A part of the demo shop is missing: install Journeyboard again."), path);
    return file.readAll();
}

/// The demo is made on the morning after its last day, whatever the clock on the wall says.
QDateTime morningAfter(Day day)
{
    return { (day + 1).toDate(), QTime(8, 0), QTimeZone(TimeZone.toByteArray()) };
}

/// `progress` squeezed into a part of the whole.
Progress part(const Progress& whole, double from, double to)
{
    Progress progress;
    progress.isCancelled = whole.isCancelled;
    progress.report = [whole, from, to](
                          double share, const QString& text) { whole.say(from + share * (to - from), text); };
    return progress;
}

Result<void> nameShop(Connection& writer)
{
    auto settings = settingsstore::load(writer);
    if (!settings)
        return tl::unexpected(settings.error());
    settings->shopName = u"Maison Baba"_s;
    return settingsstore::save(writer, *settings);
}

Result<void> addSegments(Connection& writer, qint64 now, const Progress& progress)
{
    const auto text = resource(u":/demo/segments.json"_s);
    if (!text)
        return tl::unexpected(text.error());
    auto read = segmentsFromJson(*text);
    if (!read)
        return tl::unexpected(read.error());
    const auto segments = segmentrefs::sorted(std::move(*read));
    if (!segments)
        return tl::unexpected(segments.error());
    const auto facts = loadShopFacts(writer, progress);
    if (!facts)
        return tl::unexpected(facts.error());
    for (size_t i = 0; i < segments->size(); ++i) {
        progress.say(double(i) / double(segments->size()), tr("Working out who is in which segment …"));
        const auto id = segmentstore::add(writer, (*segments)[i], now);
        if (!id)
            return tl::unexpected(id.error());
        const Progress quiet{ {}, progress.isCancelled };
        if (auto begun = logkeeper::begin(writer, *id, **facts, quiet); !begun)
            return begun;
    }
    return {};
}

Result<void> addBoards(Connection& writer)
{
    const auto segments = segmentstore::all(writer);
    if (!segments)
        return tl::unexpected(segments.error());
    const QDir folder(u":/demo/boards"_s);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) { // numbered: the order of the groups
        const auto text = resource(folder.filePath(name));
        if (!text)
            return tl::unexpected(text.error());
        auto board = boardjson::fromJson(*text, *segments);
        if (!board)
            return tl::unexpected(board.error());
        const auto group = segmentstore::addGroup(writer, board->name);
        if (!group)
            return tl::unexpected(group.error());
        board->group = *group;
        if (auto saved = boardstore::save(writer, *board); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

} // namespace

Result<void> fill(Connection& writer, const QString& folder, const Parameters& parameters, const Progress& progress)
{
    progress.say(0, tr("Opening the demo shop …"));
    const QDateTime now = morningAfter(parameters.lastDay);
    struct Part {
        QString name;
        std::function<Result<void>(QIODevice&)> write;
        double from, to; ///< of the whole progress
    };
    const Part parts[] = {
        { u"demo_orders_export.csv"_s, [&](QIODevice& device) { return writeExport(device, parameters); }, 0.1, 0.6 },
        { u"demo_customers_export.csv"_s, [&](QIODevice& device) { return writeCustomers(device, parameters); }, 0.6,
            0.65 },
        { u"demo_products_export.csv"_s, [](QIODevice& device) { return writeProducts(device); }, 0.65, 0.7 },
    };
    for (const Part& one : parts) {
        const QString path = QDir(folder).filePath(one.name);
        if (auto saved = saveFile(path, one.write); !saved)
            return saved;
        // Nothing is logged yet: the segments come after the facts.
        const orderimport::Options options{ TimeZone.toByteArray(), parameters.lastDay, Clock(now), false };
        if (auto report = orderimport::importFile(writer, path, options, part(progress, one.from, one.to)); !report)
            return tl::unexpected(report.error());
    }

    auto transaction = Transaction::begin(writer);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto named = nameShop(writer); !named)
        return named;
    if (auto added = addSegments(writer, now.toMSecsSinceEpoch(), part(progress, 0.7, 0.95)); !added)
        return added;
    if (auto added = addBoards(writer); !added)
        return added;
    return transaction->commit();
}

} // namespace core::demoshop
