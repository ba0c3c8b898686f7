// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/orderimport.h"

#include "core/base/translate.h"
#include "core/db/connection.h"
#include "core/db/transaction.h"
#include "core/importing/filesurvey.h"
#include "core/importing/formats/shopifyorders.h"
#include "core/importing/importstore.h"
#include "core/importing/recordimport.h"
#include "core/importing/reporttally.h"
#include "core/log/logkeeper.h"
#include "core/shop/settings.h"
#include "core/shop/shopfacts.h"
#include "core/shop/shopstore.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace core::orderimport {

namespace {

constexpr double SurveyShare = 0.3;
constexpr double ImportShare = 0.8;

/// The zone the days are taken in: the workspace's, else the one given, else the computer's if the file allows it.
Result<QByteArray> chooseTimeZone(const Settings& settings, const Options& options, const OffsetsSeen& offsets)
{
    const QString given = QString::fromUtf8(options.timeZone);
    if (!settings.timeZone.isEmpty()) {
        if (!given.isEmpty() && options.timeZone != settings.timeZone)
            return failure(ErrorCode::InvalidInput,
                tr("This workspace counts its days in %1; they cannot be mixed with days in %2. Leave the time zone "
                   "out, or import into a new workspace.")
                    .arg(QString::fromUtf8(settings.timeZone), given));
        return settings.timeZone;
    }
    const QString seen = offsets.texts().join(u", "_s);
    if (!given.isEmpty()) {
        if (!QTimeZone::isTimeZoneIdAvailable(options.timeZone))
            return failure(ErrorCode::InvalidInput,
                tr("There is no time zone “%1”. Use a name such as Asia/Tokyo or Europe/Berlin.").arg(given));
        if (!offsets.occurIn(QTimeZone(options.timeZone)))
            return failure(ErrorCode::InvalidInput,
                tr("The time zone %1 does not fit the file, whose times are at %2 from UTC. Choose the zone of the "
                   "shop (--timezone).")
                    .arg(given, seen));
        return options.timeZone;
    }
    const QTimeZone system = QTimeZone::systemTimeZone();
    if (!offsets.fit(system))
        return failure(ErrorCode::InvalidInput,
            tr("The time zone of this computer, %1, does not fit the file, whose times are at %2 from UTC. Say which "
               "zone the shop is in (--timezone).")
                .arg(QString::fromUtf8(system.id()), seen));
    return system.id();
}

QString mostFrequent(const QHash<QString, qint64>& currencies)
{
    QString best;
    qint64 most = 0;
    for (auto it = currencies.cbegin(); it != currencies.cend(); ++it) {
        if (*it > most || (*it == most && it.key() < best)) {
            best = it.key();
            most = *it;
        }
    }
    return best;
}

/// Inside the transaction its caller holds.
Result<logkeeper::Advance> workOutNewDays(Connection& connection, const Progress& progress)
{
    const auto facts = loadShopFacts(connection, progress);
    if (!facts)
        return tl::unexpected(facts.error());
    return logkeeper::advance(connection, **facts, progress);
}

/// One import: everything happens inside the transaction its caller holds.
class Import {
public:
    Import(Connection& connection, ImportSource& source, const Options& options, const Progress& progress)
        : m_connection(connection)
        , m_source(source)
        , m_options(options)
        , m_progress(progress)
    {
    }

    Result<ImportReport> run(const FileSurvey& survey)
    {
        return settle(survey)
            .and_then([&] { return openImport(); })
            .and_then([&] { return takeRows(survey); })
            .and_then([&] { return forgetOldCompleteness(); })
            .and_then([&] { return advanceLog(); })
            .and_then([&] { return storeReport(); })
            .map([&] { return std::move(m_report); });
    }
    /// What run() did to the logs.
    std::vector<LogChanges> takeChanges() { return std::move(m_changes); }

private:
    /// Time zone, currency and completeness of the workspace.
    Result<void> settle(const FileSurvey& survey)
    {
        auto settings = settingsstore::load(m_connection);
        if (!settings)
            return tl::unexpected(settings.error());
        // Customers and products tell nothing that a zone is needed for: the first orders decide.
        const auto zone = survey.has(CsvKind::Orders) ? chooseTimeZone(*settings, m_options, survey.offsets)
                                                      : Result<QByteArray>(settings->timeZone);
        if (!zone)
            return tl::unexpected(zone.error());
        settings->timeZone = *zone;
        if (survey.has(CsvKind::Orders) && settings->currency.isEmpty()) {
            settings->currency = mostFrequent(survey.currencies);
            if (auto named = shopstore::nameCurrency(m_connection, settings->currency); !named)
                return named;
        }
        if (m_options.completeThrough)
            settings->completeThrough = m_options.completeThrough;
        m_settings = std::move(*settings);
        return settingsstore::save(m_connection, m_settings);
    }

    Result<void> openImport()
    {
        m_importedAt = m_options.clock.now().toMSecsSinceEpoch();
        const auto id = importstore::begin(m_connection, m_source.name(), m_importedAt);
        if (!id)
            return tl::unexpected(id.error());
        m_id = *id;
        return {};
    }

    Result<void> takeRows(const FileSurvey& survey)
    {
        const auto logged = importstore::lastLoggedDay(m_connection);
        if (!logged)
            return tl::unexpected(logged.error());
        auto writer = OrderWriter::prepare(m_connection, m_id, m_settings.currency);
        if (!writer)
            return tl::unexpected(writer.error());
        auto records = RecordImport::prepare(m_connection, m_id);
        if (!records)
            return tl::unexpected(records.error());
        ReportTally tally(m_settings.orderRules, m_settings.currency, *logged);
        ShopZone zone{ QTimeZone(m_settings.timeZone) };
        ThrottledProgress throttled(m_progress, tr("Importing"), SurveyShare, ImportShare);
        qint64 rows = 0;
        size_t csvIndex = 0;
        const auto taken = m_source.forEachCsv([&](QIODevice& csv, const QString& name) -> Result<void> {
            if (csvIndex == survey.scattered.size())
                return changedMeanwhile();
            CsvReader reader(csv, name);
            const auto say = [&](qint64 rowsOfCsv) {
                throttled.say(static_cast<double>(rows + rowsOfCsv) / static_cast<double>(survey.rows));
            };
            const size_t index = csvIndex++;
            const auto takeOne = [&]() -> Result<qint64> {
                switch (survey.kinds[index]) {
                case CsvKind::Customers:
                    return records->takeCustomers(reader, m_progress, say);
                case CsvKind::Products:
                    return records->takeProducts(reader, m_progress, say);
                case CsvKind::Orders:
                    break;
                }
                return takeCsv(reader, survey.scattered[index], *writer, tally, zone, say);
            };
            const auto done = takeOne();
            if (!done)
                return tl::unexpected(done.error());
            rows += *done;
            return {};
        });
        if (!taken)
            return taken;
        if (rows != survey.rows)
            return changedMeanwhile();
        if (!tally.hasTaken() && !records->hasTaken())
            return nothingTaken(survey, tally.rejections().empty() ? records->rejections() : tally.rejections());
        m_report = tally.finish();
        m_report.format = survey.formatName();
        m_report.rowsRead = rows;
        m_report.customersNew = writer->newCustomers();
        return records->finish(m_report);
    }

    Result<void> changedMeanwhile() const
    {
        return failure(ErrorCode::Io,
            tr("“%1” changed while it was read. Wait until it is complete and import it again.").arg(m_source.name()));
    }

    Result<void> nothingTaken(const FileSurvey& survey, const std::vector<ImportReport::Rejection>& rejections) const
    {
        const ImportReport::Rejection& first = rejections.front();
        const QString text = survey.has(CsvKind::Orders) ? tr("None of the orders of “%1” can be read. Line %2: %3 %4")
                                                         : tr("None of the rows of “%1” can be read. Line %2: %3 %4");
        return failure(ErrorCode::InvalidInput,
            text.arg(m_source.name(), QString::number(first.line), first.reason, first.remedy));
    }

    /// Returns how many rows it had.
    template <typename Say>
    Result<qint64> takeCsv(CsvReader& reader, const shopify::ScatteredNames& scattered, OrderWriter& writer,
        ReportTally& tally, ShopZone& zone, Say say)
    {
        if (const auto row = reader.next(); !row)
            return tl::unexpected(row.error());
        const auto header = shopify::Header::recognise(reader);
        if (!header)
            return tl::unexpected(header.error());
        shopify::OrderRows rows(reader, *header, scattered, m_progress);
        shopify::RawOrder raw;
        while (true) {
            const auto found = rows.next(raw);
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                return rows.rows();
            const auto order = shopify::toOrder(raw, zone, m_settings.currency);
            if (!order) {
                tally.reject({ reader.name(), order.error().line, QString::fromUtf8(raw.name), order.error().reason,
                    order.error().remedy });
                continue;
            }
            const auto outcome = writer.put(*order);
            if (!outcome)
                return tl::unexpected(outcome.error());
            tally.add(*order, *outcome);
            tally.addSpelling(order->customerKey, raw.cell(shopify::Column::Email));
            say(rows.rows());
        }
    }

    /// What the user said of older data does not hold newer ones back.
    Result<void> forgetOldCompleteness()
    {
        if (m_options.completeThrough || !m_settings.completeThrough || m_report.ordersRead == 0)
            return {};
        const auto days = shopstore::orderDays(m_connection);
        if (!days)
            return tl::unexpected(days.error());
        if (days->last - 1 < *m_settings.completeThrough)
            return {};
        m_settings.completeThrough.reset();
        return settingsstore::save(m_connection, m_settings);
    }

    Result<void> advanceLog()
    {
        if (!m_options.advancesLog)
            return {};
        Progress logging = m_progress;
        logging.report = [this](double share, const QString& text) {
            m_progress.say(ImportShare + (1 - ImportShare) * share, text);
        };
        auto advance = workOutNewDays(m_connection, logging);
        if (!advance)
            return tl::unexpected(advance.error());
        m_changes = std::move(advance->changes);
        m_report.loggedThrough = advance->through;
        m_report.segmentsAdvanced = advance->segments;
        m_report.joined = advance->joined;
        m_report.left = advance->left;
        return {};
    }

    Result<void> storeReport()
    {
        m_report.id = m_id;
        m_report.fileName = m_source.name();
        m_report.importedAt = m_importedAt;
        m_report.timeZone = QString::fromUtf8(m_settings.timeZone);
        return importstore::finish(m_connection, m_report);
    }

    Connection& m_connection;
    ImportSource& m_source;
    const Options& m_options;
    const Progress& m_progress;
    Settings m_settings;
    ImportId m_id;
    qint64 m_importedAt = 0;
    ImportReport m_report;
    std::vector<LogChanges> m_changes;
};

} // namespace

Result<Survey> survey(const QString& path, const Progress& progress)
{
    auto source = ImportSource::open(path);
    if (!source)
        return tl::unexpected(source.error());
    const auto surveyed = surveySource(**source, progress);
    if (!surveyed)
        return tl::unexpected(surveyed.error());
    Survey survey;
    survey.format = surveyed->formatName();
    survey.hasOrders = surveyed->has(CsvKind::Orders);
    survey.rows = surveyed->rows;
    survey.bytes = (*source)->bytes();
    survey.offsets = surveyed->offsets.texts();
    survey.fittingZones = surveyed->offsets.fittingZones();
    return survey;
}

Result<ImportReport> importFile(Connection& writer, const QString& path, const Options& options,
    const Progress& progress, std::vector<LogChanges>* changes)
{
    auto source = ImportSource::open(path);
    if (!source)
        return tl::unexpected(source.error());
    const auto surveyed = surveySource(**source, progress, SurveyShare);
    if (!surveyed)
        return tl::unexpected(surveyed.error());
    auto transaction = Transaction::begin(writer);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Import import(writer, **source, options, progress);
    auto report = import.run(*surveyed);
    if (!report)
        return report;
    if (progress.shouldStop())
        return failure(ErrorCode::Cancelled, {});
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    if (changes)
        *changes = import.takeChanges();
    return report;
}

Result<void> advanceLog(Connection& writer, const Progress& progress, std::vector<LogChanges>* changes)
{
    auto transaction = Transaction::begin(writer);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto advance = workOutNewDays(writer, progress);
    if (!advance)
        return tl::unexpected(advance.error());
    if (auto committed = transaction->commit(); !committed)
        return committed;
    if (changes)
        *changes = std::move(advance->changes);
    return {};
}

Result<std::vector<ImportReport>> reports(Connection& connection)
{
    return importstore::loadAll(connection);
}

} // namespace core::orderimport
