// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as an export of orders, customers or products: a CSV or a zip of them. No crash, no hang, no unbounded
// memory.
#include "core/importing/filesurvey.h"
#include "core/importing/formats/shopifycustomers.h"
#include "core/importing/formats/shopifyorders.h"
#include "core/importing/formats/shopifyproducts.h"
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

Result<void> readRecords(QIODevice& csv, const QString& name, CsvKind kind)
{
    CsvReader reader(csv, name);
    if (const auto row = reader.next(); !row)
        return tl::unexpected(row.error());
    if (kindOf(reader) != kind)
        abort(); // the survey saw another file
    auto customers = shopify::CustomerRows::begin(reader);
    auto products = shopify::ProductRows::begin(reader);
    if (kind == CsvKind::Customers ? !customers : !products)
        abort(); // the survey promised that the header can be read
    while (true) {
        const auto row = reader.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (kind == CsvKind::Products)
            static_cast<void>(products->take(reader));
        else if (const auto profile = customers->read(reader); profile && profile->key().isEmpty())
            abort(); // a customer nobody can find again
    }
    if (kind != CsvKind::Products)
        return {};
    for (const auto& found : products->finish()) {
        if (found && found->product.handle.isEmpty())
            abort(); // a product nobody can find again
    }
    return {};
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
    const auto read = (*source)->forEachCsv([&](QIODevice& device, const QString& name) {
        const size_t index = csv++;
        const CsvKind kind = survey->kinds.at(index);
        return kind == CsvKind::Orders ? readOrders(device, name, survey->scattered.at(index))
                                       : readRecords(device, name, kind);
    });
    if (!read)
        abort(); // the survey promised that the file can be read
    return 0;
}
