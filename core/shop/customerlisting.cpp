// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/customerlisting.h"

#include "core/base/csvtext.h"
#include "core/base/safefile.h"
#include "core/base/translate.h"
#include "core/db/connection.h"
#include "core/db/readsnapshot.h"
#include "core/shop/customerstore.h"

#include <QByteArrayMatcher>
#include <QIODevice>
#include <QLocale>
#include <QStringMatcher>

#include <algorithm>

namespace core::customerlisting {

namespace {

constexpr qsizetype BlockBytes = 256 * 1024;

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
}

/// Whether keys hold a text, whatever its case. Most keys are ASCII, which need no look at Unicode's tables.
class KeyMatcher {
public:
    explicit KeyMatcher(const QString& text)
        : m_isAscii(isAscii(text.toUtf8()))
        , m_bytes(text.toUtf8().toLower())
        , m_text(text, Qt::CaseInsensitive)
    {
    }

    [[nodiscard]] bool matches(QByteArrayView key)
    {
        if (!m_isAscii || !isAscii(key))
            return m_text.indexIn(QString::fromUtf8(key)) >= 0;
        m_lower.resize(key.size());
        std::transform(key.begin(), key.end(), m_lower.begin(),
            [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
        return m_bytes.indexIn(m_lower) >= 0;
    }

private:
    const bool m_isAscii;
    const QByteArrayMatcher m_bytes;
    const QStringMatcher m_text;
    QByteArray m_lower; ///< kept for its memory
};

} // namespace

Result<std::vector<CustomerNumber>> arrange(Connection& connection, const std::vector<CustomerNumber>& customers,
    ListOrder order, const QString& text, const Progress& progress)
{
    if (order == ListOrder::Number && text.isEmpty())
        return customers;
    std::vector<CustomerNumber> found;
    if (text.isEmpty())
        found.reserve(customers.size());
    KeyMatcher matcher(text);
    const auto take = [&](CustomerNumber customer, QByteArrayView key) {
        if (text.isEmpty() || matcher.matches(key))
            found.push_back(customer);
        return true;
    };
    Progress saying = progress;
    saying.report = [&](double share, const QString&) {
        progress.say(share, tr("%1 found").arg(QLocale().toString(static_cast<qint64>(found.size()))));
    };
    auto read = order == ListOrder::Key ? customerstore::eachKeySorted(connection, customers, take, saying)
                                        : customerstore::eachKey(connection, customers, take, saying);
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<void> saveCsv(
    Connection& connection, const std::vector<CustomerNumber>& customers, const QString& path, const Progress& progress)
{
    const auto snapshot = ReadSnapshot::begin(connection);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return saveFile(path, [&](QIODevice& device) {
        // A short write is saveFile's to report, which compares the sizes.
        QByteArray block = "customer\n";
        bool isWhole = true;
        const auto flush = [&] {
            isWhole = device.write(block) == block.size();
            block.resize(0);
        };
        const auto take = [&](CustomerNumber, QByteArrayView key) {
            block.append(spreadsheetCell(QString::fromUtf8(key))).append('\n');
            if (block.size() >= BlockBytes)
                flush();
            return isWhole;
        };
        auto written = customerstore::eachKeySorted(connection, customers, take, progress);
        if (isWhole)
            flush();
        return written;
    });
}

Result<QString> lines(Connection& connection, const std::vector<CustomerNumber>& customers, const Progress& progress)
{
    QString text;
    const auto take = [&text](CustomerNumber, QByteArrayView key) {
        text.append(QString::fromUtf8(key)).append(u'\n');
        return true;
    };
    if (auto read = customerstore::eachKey(connection, customers, take, progress); !read)
        return tl::unexpected(read.error());
    return text;
}

} // namespace core::customerlisting
