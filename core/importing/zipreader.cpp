// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/zipreader.h"

#include "core/base/translate.h"

#include <QIODevice>
#include <QtEndian>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::zipreader {

namespace {

constexpr int MostEntries = 1'000;
constexpr qint64 LargestEntry = 2LL * 1024 * 1024 * 1024;
constexpr qint64 UnsuspiciousSize = 10LL * 1024 * 1024;
constexpr qint64 LargestRatio = 200;

tl::unexpected<Error> damaged(const QString& name, const QString& detail)
{
    return failure(ErrorCode::InvalidInput,
        tr("The zip “%1” is damaged or cut off. Export or download it again and import that; nothing was changed.")
            .arg(name),
        detail);
}

tl::unexpected<Error> bomb(const QString& name)
{
    return failure(ErrorCode::InvalidInput,
        tr("The zip “%1” unpacks to far more than an order export has, as a harmful file would. Unpack it yourself and "
           "import the CSV if you trust it.")
            .arg(name));
}

bool isCsv(const QuaZipFileInfo64& entry)
{
    return !entry.name.endsWith(u'/') && !entry.name.startsWith(u"__MACOSX/"_s)
        && entry.name.endsWith(u".csv"_s, Qt::CaseInsensitive) && !entry.name.section(u'/', -1).startsWith(u"._"_s);
}

/// One entry while it is unpacked, within the limits.
class EntryDevice final : public QIODevice {
public:
    EntryDevice(QuaZipFile& file, qint64 packed, qint64& total, qint64 totalPacked)
        : m_file(file)
        , m_packed(packed)
        , m_total(total)
        , m_totalPacked(totalPacked)
    {
        open(ReadOnly | Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isBeyondLimits() const { return m_isBeyondLimits; }
    [[nodiscard]] qint64 count() const { return m_count; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const qint64 read = m_file.read(data, size);
        if (read <= 0)
            return m_file.getZipError() == UNZ_OK ? read : -1;
        m_count += read;
        m_total += read;
        m_isBeyondLimits = m_count > LargestEntry || (m_count > UnsuspiciousSize && m_count / LargestRatio > m_packed)
            || (m_total > UnsuspiciousSize && m_total / LargestRatio > m_totalPacked);
        return m_isBeyondLimits ? -1 : read;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QuaZipFile& m_file;
    qint64 m_packed;
    qint64 m_count = 0;
    qint64& m_total; ///< of the zip, so that entries that share their bytes are noticed
    qint64 m_totalPacked;
    bool m_isBeyondLimits = false;
};

Result<void> readEntry(QuaZip& zip, const QuaZipFileInfo64& entry, const QString& zipName, qint64& total,
    const ImportSource::Visitor& visit)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(zipName, u"entry does not open: %1"_s.arg(file.getZipError()));
    const qint64 zipSize = zip.getIoDevice()->size();
    EntryDevice device(file, std::min(static_cast<qint64>(entry.compressedSize), zipSize), total, zipSize);
    const Result<void> visited = visit(device, entry.name.section(u'/', -1));
    if (device.isBeyondLimits())
        return bomb(zipName);
    if (file.getZipError() != UNZ_OK)
        return damaged(zipName, u"entry does not unpack: %1"_s.arg(file.getZipError()));
    if (!visited)
        return visited;
    file.close();
    if (file.getZipError() != UNZ_OK || device.count() != static_cast<qint64>(entry.uncompressedSize))
        return damaged(zipName, u"checksum or size: %1"_s.arg(file.getZipError()));
    return {};
}

/// Whether the record that ends a zip is whole: minizip takes one that is a byte short.
bool hasItsEnd(QIODevice& device)
{
    constexpr qint64 RecordSize = 22;
    constexpr qint64 LongestComment = 65'535;
    if (!device.seek(std::max(0LL, device.size() - RecordSize - LongestComment)))
        return false;
    const QByteArray tail = device.readAll();
    const qsizetype record = tail.lastIndexOf("PK\x05\x06");
    if (record < 0 || tail.size() - record < RecordSize)
        return false;
    const auto comment = qFromLittleEndian<quint16>(tail.constData() + record + RecordSize - 2);
    return tail.size() - record >= RecordSize + comment;
}

/// Opens the zip and goes through its directory.
Result<void> forEachEntry(QIODevice& device, const QString& name,
    const std::function<Result<void>(QuaZip& zip, const QuaZipFileInfo64& entry)>& visit)
{
    if (!hasItsEnd(device) || !device.seek(0))
        return damaged(name, u"end record"_s);
    QuaZip zip(&device);
    zip.setAutoClose(false);
    zip.setFileNameCodec("UTF-8");
    if (!zip.open(QuaZip::mdUnzip))
        return damaged(name, u"directory: %1"_s.arg(zip.getZipError()));
    if (zip.getEntriesCount() > MostEntries)
        return failure(ErrorCode::InvalidInput,
            tr("The zip “%1” holds more than 1,000 files. Unpack it and import the CSV of the orders.").arg(name));
    int count = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 entry;
        if (!zip.getCurrentFileInfo(&entry))
            return damaged(name, u"directory entry: %1"_s.arg(zip.getZipError()));
        if (auto done = visit(zip, entry); !done)
            return done;
        ++count;
    }
    if (zip.getZipError() != UNZ_OK || count != zip.getEntriesCount())
        return damaged(name, u"directory: %1"_s.arg(zip.getZipError()));
    return {};
}

} // namespace

Result<qint64> check(QIODevice& device, const QString& name)
{
    qint64 bytes = 0;
    int csvs = 0;
    bool isSpreadsheet = false;
    const auto look = [&](QuaZip&, const QuaZipFileInfo64& entry) -> Result<void> {
        if (entry.name.isEmpty() || entry.name.contains(QChar::Null))
            return damaged(name, u"entry name"_s);
        isSpreadsheet = isSpreadsheet || entry.name == u"xl/workbook.xml"_s || entry.name == u"content.xml"_s;
        if (!isCsv(entry))
            return {};
        if (entry.isEncrypted())
            return failure(ErrorCode::InvalidInput,
                tr("The zip “%1” is protected with a password. Unpack it and import the CSV in it.").arg(name));
        if (entry.isSymbolicLink())
            return failure(ErrorCode::InvalidInput,
                tr("The zip “%1” holds a link instead of a file. Unpack it and import the CSV of the orders.")
                    .arg(name));
        if (static_cast<qint64>(entry.uncompressedSize) > LargestEntry
            || static_cast<qint64>(entry.uncompressedSize) < 0)
            return bomb(name);
        ++csvs;
        bytes += static_cast<qint64>(entry.uncompressedSize);
        return {};
    };
    if (auto looked = forEachEntry(device, name, look); !looked)
        return tl::unexpected(looked.error());
    if (csvs == 0 && isSpreadsheet)
        return failure(ErrorCode::InvalidInput,
            tr("“%1” is a spreadsheet. Export the orders from the shop as CSV and import that file as it is.")
                .arg(name));
    if (csvs == 0)
        return failure(ErrorCode::InvalidInput,
            tr("The zip “%1” holds no CSV file. Import the CSV or zip of the orders as the shop exported it.")
                .arg(name));
    return bytes;
}

Result<void> forEachCsv(QIODevice& device, const QString& name, const ImportSource::Visitor& visit)
{
    qint64 total = 0;
    return forEachEntry(device, name, [&](QuaZip& zip, const QuaZipFileInfo64& entry) -> Result<void> {
        return isCsv(entry) ? readEntry(zip, entry, name, total, visit) : Result<void>();
    });
}

} // namespace core::zipreader
