// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logcsv.h"

#include "core/base/csvtext.h"
#include "core/base/day.h"
#include "core/base/safefile.h"
#include "core/base/translate.h"
#include "core/db/connection.h"
#include "core/log/namedlogstore.h"

#include <QElapsedTimer>
#include <QHash>
#include <QIODevice>

namespace core::logcsv {

namespace {

using namedlogstore::NamedLog;

constexpr qsizetype BlockSize = 256 * 1024;
constexpr qint64 CancelStep = 4096;
constexpr qint64 ReportMilliseconds = 100;

/// Dates as text: a log of millions of rows has a few thousand different ones.
class IsoDates {
public:
    const QByteArray& operator()(Day day)
    {
        QByteArray& text = m_texts[day.value];
        if (text.isEmpty())
            text = day.toIso().toLatin1();
        return text;
    }

private:
    QHash<qint32, QByteArray> m_texts;
};

/// Collects rows and writes them in blocks. A short write is saveFile's to report, which compares the sizes.
class RowWriter {
public:
    explicit RowWriter(QIODevice& device)
        : m_device(device)
    {
    }

    QByteArray& block() { return m_block; }
    [[nodiscard]] bool endRow()
    {
        m_block.append('\n');
        return m_block.size() < BlockSize || flush();
    }
    bool flush()
    {
        const bool isWhole = m_device.write(m_block) == m_block.size();
        m_block.resize(0);
        return isWhole;
    }

private:
    QIODevice& m_device;
    QByteArray m_block;
};

Result<void> writeStays(
    Connection& connection, const std::vector<NamedLog>& logs, QIODevice& device, const Progress& progress)
{
    RowWriter rows(device);
    rows.block() = "segment,customer,joined,left\n";
    IsoDates iso;
    QElapsedTimer sinceReport;
    sinceReport.start();
    qint64 count = 0;
    bool isCancelled = false;
    bool isWhole = true;
    for (size_t i = 0; i < logs.size() && isWhole; ++i) {
        QByteArray name;
        appendCsvCell(name, logs[i].name);
        name.append(',');
        const auto take = [&](QByteArrayView customer, Day joined, Day left) {
            if (++count % CancelStep == 0) {
                isCancelled = progress.shouldStop();
                if (isCancelled)
                    return false;
                if (sinceReport.elapsed() >= ReportMilliseconds) {
                    progress.say(
                        static_cast<double>(i) / static_cast<double>(logs.size()), tr("Writing the membership log"));
                    sinceReport.restart();
                }
            }
            QByteArray& line = rows.block();
            line.append(name);
            appendCsvCell(line, customer);
            line.append(',').append(iso(joined)).append(',');
            if (!left.isNever())
                line.append(iso(left));
            isWhole = rows.endRow();
            return isWhole;
        };
        if (auto done = namedlogstore::eachStay(connection, logs[i].segment, take); !done)
            return done;
        if (isCancelled)
            return failure(ErrorCode::Cancelled, tr("Stopped."));
    }
    if (isWhole)
        rows.flush();
    return {};
}

Result<void> writeFirstDays(const std::vector<NamedLog>& logs, const QString& path)
{
    QByteArray content = "segment,first_day,last_day\n";
    for (const NamedLog& log : logs) {
        appendCsvCell(content, log.name);
        content.append(',').append(log.days.first.toIso().toLatin1());
        content.append(',').append(log.days.last.toIso().toLatin1()).append('\n');
    }
    return saveFile(path, content);
}

Result<void> writeFiles(
    Connection& connection, const QString& path, const QString& firstDaysPath, const Progress& progress)
{
    const auto logs = namedlogstore::all(connection);
    if (!logs)
        return tl::unexpected(logs.error());
    auto saved = saveFile(path, [&](QIODevice& device) { return writeStays(connection, *logs, device, progress); });
    if (!saved || firstDaysPath.isEmpty())
        return saved;
    return writeFirstDays(*logs, firstDaysPath);
}

} // namespace

Result<void> exportFile(
    Connection& connection, const QString& path, const QString& firstDaysPath, const Progress& progress)
{
    // A savepoint holds one state of the log for all statements, on a reading connection, too.
    if (auto begun = connection.execute("SAVEPOINT log_export"); !begun)
        return begun;
    auto written = writeFiles(connection, path, firstDaysPath, progress);
    if (auto released = connection.execute("RELEASE log_export"); !released && written)
        return released;
    return written;
}

} // namespace core::logcsv
