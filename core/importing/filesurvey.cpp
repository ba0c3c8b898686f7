// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/filesurvey.h"

#include "core/base/translate.h"
#include "core/importing/formats/shopifycustomers.h"
#include "core/importing/formats/shopifyproducts.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 RowsBetweenPolls = 1024;

/// Hashes that stand more than once: each is one unbroken run of rows with one name.
shopify::ScatteredNames repeated(std::vector<size_t> runs)
{
    std::ranges::sort(runs);
    shopify::ScatteredNames names;
    for (size_t i = 1; i < runs.size(); ++i) {
        if (runs[i] == runs[i - 1])
            names.insert(runs[i]);
    }
    return names;
}

class CsvSurvey {
public:
    CsvSurvey(CsvReader& reader, const Progress& progress, FileSurvey& survey)
        : m_reader(reader)
        , m_progress(progress)
        , m_survey(survey)
    {
    }

    template <typename Say>
    Result<void> run(Say say)
    {
        auto row = m_reader.next();
        if (row && !*row)
            return nothing();
        if (!row)
            return tl::unexpected(row.error());
        m_kind = kindOf(m_reader);
        const auto width = readHeader();
        if (!width)
            return tl::unexpected(width.error());
        qint64 rows = 0;
        bool isLastShort = false;
        qint64 lastLine = 0;
        while (true) {
            row = m_reader.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            if (shopify::isBlankRow(m_reader))
                continue;
            if (++rows % RowsBetweenPolls == 0) {
                if (m_progress.shouldStop())
                    return failure(ErrorCode::Cancelled, {});
                say(m_reader.bytesRead());
            }
            isLastShort = m_reader.columns() < *width;
            lastLine = m_reader.line();
            if (auto looked = look(); !looked)
                return looked;
        }
        if (rows == 0)
            return nothing();
        if (isLastShort)
            return shopify::cutOff(m_reader, lastLine);
        m_survey.rows += rows;
        m_survey.kinds.push_back(m_kind);
        m_survey.scattered.push_back(repeated(std::move(m_runs)));
        return {};
    }

private:
    Result<void> nothing() const
    {
        QString text = tr("“%1” holds no orders. Export the orders from the shop again and import that file.");
        if (m_kind == CsvKind::Customers)
            text = tr("“%1” holds no customers. Export the customers from the shop again and import that file.");
        else if (m_kind == CsvKind::Products)
            text = tr("“%1” holds no products. Export the products from the shop again and import that file.");
        return failure(ErrorCode::InvalidInput, text.arg(m_reader.name()));
    }

    /// Returns how many columns it has.
    Result<int> readHeader()
    {
        const auto keep = [](auto& kept, auto found) -> Result<int> {
            if (!found)
                return tl::unexpected(found.error());
            const int width = found->width();
            kept.emplace(std::move(*found));
            return width;
        };
        switch (m_kind) {
        case CsvKind::Customers:
            return keep(m_customers, shopify::CustomerRows::begin(m_reader));
        case CsvKind::Products:
            return shopify::ProductRows::begin(m_reader).map(&shopify::ProductRows::width);
        case CsvKind::Orders:
            break;
        }
        return keep(m_orders, shopify::Header::recognise(m_reader));
    }

    Result<void> look()
    {
        if (m_orders)
            return lookAtOrder(*m_orders);
        if (m_customers && shopify::isRoundedBySpreadsheet(m_customers->idCell(m_reader)))
            return failure(ErrorCode::InvalidInput,
                tr("“%1” was saved by a spreadsheet, which rounded the customer ids (line %2). Export the customers "
                   "from the shop again and import that file as it is.")
                    .arg(m_reader.name())
                    .arg(m_reader.line()));
        return {};
    }

    Result<void> lookAtOrder(const shopify::Header& header)
    {
        using shopify::Column;
        const QByteArrayView id = header.cell(m_reader, Column::Id);
        if (shopify::isRoundedBySpreadsheet(id))
            return failure(ErrorCode::InvalidInput,
                tr("“%1” was saved by a spreadsheet, which rounded the order ids (line %2). Export the orders from the "
                   "shop again and import that file as it is.")
                    .arg(m_reader.name())
                    .arg(m_reader.line()));
        const QByteArrayView name = header.cell(m_reader, Column::Name);
        if (name != m_runName || m_runs.empty()) {
            m_runName = name.toByteArray();
            m_runs.push_back(qHash(m_runName));
        }
        if (m_reader.columns() != header.width())
            return {};
        for (const Column column : { Column::CreatedAt, Column::CancelledAt }) {
            const QByteArrayView cell = header.cell(m_reader, column);
            if (const auto timestamp = cell.isEmpty() ? std::nullopt : parseTimestamp(cell))
                m_survey.offsets.add(*timestamp);
        }
        const QByteArrayView currency = header.cell(m_reader, Column::Currency);
        if (!currency.isEmpty() && currency.size() < 8)
            ++m_survey.currencies[QString::fromUtf8(currency).toUpper()];
        return {};
    }

    CsvReader& m_reader;
    const Progress& m_progress;
    FileSurvey& m_survey;
    CsvKind m_kind = CsvKind::Orders;
    std::optional<shopify::Header> m_orders;
    std::optional<shopify::CustomerRows> m_customers;
    std::vector<size_t> m_runs;
    QByteArray m_runName;
};

} // namespace

CsvKind kindOf(const CsvReader& reader)
{
    if (shopify::CustomerRows::recognise(reader))
        return CsvKind::Customers;
    return shopify::ProductRows::recognise(reader) ? CsvKind::Products : CsvKind::Orders;
}

bool FileSurvey::has(CsvKind kind) const
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

QString FileSurvey::formatName() const
{
    QStringList names;
    if (has(CsvKind::Orders))
        names.append(tr("Shopify orders"));
    if (has(CsvKind::Customers))
        names.append(tr("Shopify customers"));
    if (has(CsvKind::Products))
        names.append(tr("Shopify products"));
    return names.join(u", "_s);
}

ThrottledProgress::ThrottledProgress(const Progress& progress, QString text, double from, double to)
    : m_progress(progress)
    , m_text(std::move(text))
    , m_from(from)
    , m_to(to)
{
}

void ThrottledProgress::say(double share)
{
    constexpr qint64 MsBetween = 100;
    if (m_last.isValid() && m_last.elapsed() < MsBetween)
        return;
    m_last.start();
    m_progress.say(m_from + (m_to - m_from) * std::clamp(share, 0.0, 1.0), m_text);
}

Result<FileSurvey> surveySource(ImportSource& source, const Progress& progress, double until)
{
    FileSurvey survey;
    ThrottledProgress throttled(progress, tr("Reading the file"), 0, until);
    qint64 bytesBefore = 0;
    const auto done = source.forEachCsv([&](QIODevice& csv, const QString& name) -> Result<void> {
        CsvReader reader(csv, name);
        CsvSurvey csvSurvey(reader, progress, survey);
        auto looked = csvSurvey.run([&](qint64 bytes) {
            throttled.say(
                static_cast<double>(bytesBefore + bytes) / static_cast<double>(std::max(1LL, source.bytes())));
        });
        bytesBefore += reader.bytesRead();
        return looked;
    });
    if (!done)
        return tl::unexpected(done.error());
    return survey;
}

} // namespace core
