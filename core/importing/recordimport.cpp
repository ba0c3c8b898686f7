// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/recordimport.h"

#include "core/importing/formats/shopifycustomers.h"
#include "core/importing/formats/shopifyproducts.h"
#include "core/importing/formats/shopifyrows.h"

namespace core {

namespace {

constexpr qint64 RowsBetweenPolls = 1024;

/// Goes through the rows after the header; returns how many there are.
template <typename Take>
Result<qint64> eachRow(CsvReader& reader, const Progress& progress, const RecordImport::Say& say, Take take)
{
    qint64 rows = 0;
    while (true) {
        const auto row = reader.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return rows;
        if (shopify::isBlankRow(reader))
            continue;
        if (++rows % RowsBetweenPolls == 0) {
            if (progress.shouldStop())
                return failure(ErrorCode::Cancelled, {});
            say(rows);
        }
        if (Result<void> done = take(); !done)
            return tl::unexpected(done.error());
    }
}

void countOutcome(StoreOutcome outcome, qint64& isNew, qint64& changed, qint64& same)
{
    ++(outcome == StoreOutcome::New ? isNew : outcome == StoreOutcome::Changed ? changed : same);
}

} // namespace

Result<RecordImport> RecordImport::prepare(Connection& connection, ImportId import)
{
    auto profiles = ProfileWriter::prepare(connection, import);
    if (!profiles)
        return tl::unexpected(profiles.error());
    auto products = ProductWriter::prepare(connection, import);
    if (!products)
        return tl::unexpected(products.error());
    return RecordImport(connection, std::move(*profiles), std::move(*products));
}

Result<qint64> RecordImport::takeCustomers(CsvReader& reader, const Progress& progress, const Say& say)
{
    if (const auto row = reader.next(); !row)
        return tl::unexpected(row.error());
    const auto customers = shopify::CustomerRows::begin(reader);
    if (!customers)
        return tl::unexpected(customers.error());
    return eachRow(reader, progress, say, [&]() -> Result<void> {
        ++m_counted.profilesRead;
        const auto profile = customers->read(reader);
        if (!profile) {
            ++m_counted.profilesRejected;
            reject({ reader.name(), profile.error().line, {}, profile.error().reason, profile.error().remedy });
            return {};
        }
        const auto outcome = m_profiles.put(*profile);
        if (!outcome)
            return tl::unexpected(outcome.error());
        countOutcome(*outcome, m_counted.profilesNew, m_counted.profilesChanged, m_counted.profilesSame);
        return {};
    });
}

Result<qint64> RecordImport::takeProducts(CsvReader& reader, const Progress& progress, const Say& say)
{
    if (const auto row = reader.next(); !row)
        return tl::unexpected(row.error());
    auto products = shopify::ProductRows::begin(reader);
    if (!products)
        return tl::unexpected(products.error());
    const auto refuse = [&](const shopify::Unreadable& why) {
        ++m_counted.productsRead;
        ++m_counted.productsRejected;
        reject({ reader.name(), why.line, {}, why.reason, why.remedy });
    };
    const auto rows = eachRow(reader, progress, say, [&]() -> Result<void> {
        if (const auto trouble = products->take(reader))
            refuse(*trouble);
        return {};
    });
    if (!rows)
        return rows;
    for (const auto& found : products->finish()) {
        if (!found) {
            refuse(found.error());
            continue;
        }
        ++m_counted.productsRead;
        const auto outcome = m_products.put(found->product);
        if (!outcome)
            return tl::unexpected(outcome.error());
        countOutcome(*outcome, m_counted.productsNew, m_counted.productsChanged, m_counted.productsSame);
    }
    return rows;
}

bool RecordImport::hasTaken() const
{
    return m_counted.profilesRead > m_counted.profilesRejected || m_counted.productsRead > m_counted.productsRejected;
}

void RecordImport::reject(ImportReport::Rejection rejection)
{
    if (m_counted.rejections.size() < ImportReport::MostRejections)
        m_counted.rejections.push_back(std::move(rejection));
}

Result<void> RecordImport::finish(ImportReport& report)
{
    report.customersNew += m_profiles.newCustomers();
    for (qint64 ImportReport::*const number : { &ImportReport::profilesRead, &ImportReport::profilesNew,
             &ImportReport::profilesChanged, &ImportReport::profilesSame, &ImportReport::profilesRejected,
             &ImportReport::productsRead, &ImportReport::productsNew, &ImportReport::productsChanged,
             &ImportReport::productsSame, &ImportReport::productsRejected })
        report.*number = m_counted.*number;
    for (const ImportReport::Rejection& rejection : m_counted.rejections) {
        if (report.rejections.size() < ImportReport::MostRejections)
            report.rejections.push_back(rejection);
    }
    if (auto linked = profilestore::link(*m_connection); !linked)
        return linked;
    if (report.profilesRead > 0) {
        const auto coverage = profilestore::coverage(*m_connection);
        if (!coverage)
            return tl::unexpected(coverage.error());
        report.ordersOfKnown = coverage->orders;
        report.ordersWithProfile = coverage->withProfile;
        report.profilesUndated = coverage->undated;
    }
    if (report.productsRead > 0) {
        const auto coverage = productstore::coverage(*m_connection);
        if (!coverage)
            return tl::unexpected(coverage.error());
        report.linesKnown = coverage->lines;
        report.linesWithProduct = coverage->withProduct;
    }
    return {};
}

} // namespace core
