// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as an order export: a CSV or a zip of them. No crash, no hang, no unbounded memory.
#include "core/importing/filesurvey.h"
#include "core/importing/formats/shopifyorders.h"
#include "tests/fuzz/target.h"

#include <QBuffer>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Result<void> readOrders(QIODevice& csv, const QString& name, const shopify::ScatteredNames& scattered)
{
    CsvReader reader(csv, name);
    if (const auto row = reader.next(); !row)
        return tl::unexpected(row.error());
    const auto header = shopify::Header::recognise(reader);
    if (!header)
        return tl::unexpected(header.error());
    const Progress progress;
    shopify::OrderRows rows(reader, *header, scattered, progress);
    ShopZone zone{ QTimeZone("Europe/Berlin") };
    shopify::RawOrder raw;
    while (true) {
        const auto found = rows.next(raw);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return {};
        if (const auto order = shopify::toOrder(raw, zone, u"USD"_s); order && order->name.isEmpty())
            abort(); // an order nobody can find again
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    buffer->open(QIODevice::ReadOnly);
    auto source = ImportSource::open(std::move(buffer), u"orders.csv"_s);
    if (!source)
        return 0;
    const auto survey = surveySource(**source, {});
    if (!survey)
        return 0;
    size_t csv = 0;
    const auto read = (*source)->forEachCsv(
        [&](QIODevice& device, const QString& name) { return readOrders(device, name, survey->scattered.at(csv++)); });
    if (!read)
        abort(); // the survey promised that the file can be read
    return 0;
}
