// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/filesurvey.h"

#include "core/importing/formats/shopifycells.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 RowsBetweenPolls = 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("core::ImportSurvey", text);
}

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
        const auto header = shopify::Header::recognise(m_reader);
        if (!header)
            return tl::unexpected(header.error());
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
            isLastShort = m_reader.columns() < header->width();
            lastLine = m_reader.line();
            if (auto looked = look(*header); !looked)
                return looked;
        }
        if (rows == 0)
            return nothing();
        if (isLastShort)
            return shopify::cutOff(m_reader, lastLine);
        m_survey.rows += rows;
        m_survey.scattered.push_back(repeated(std::move(m_runs)));
        return {};
    }

private:
    Result<void> nothing() const
    {
        return failure(ErrorCode::InvalidInput,
            tr("“%1” holds no orders. Export the orders from the shop again and import that file.")
                .arg(m_reader.name()));
    }

    Result<void> look(const shopify::Header& header)
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
    std::vector<size_t> m_runs;
    QByteArray m_runName;
};

} // namespace

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
