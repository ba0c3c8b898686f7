// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// Builds zips byte by byte, also such as no honest program would write. Entries are stored or already deflated.
class ZipCrafter final {
public:
    struct Entry {
        QByteArray name = {};
        QByteArray data = {}; ///< as it stands in the zip
        quint16 method = 0; ///< 0 stored, 8 deflated
        quint32 size = 0; ///< unpacked; 0: that of data
        quint32 crc = 0; ///< 0: that of data
        quint16 flags = 0; ///< 1: encrypted
        quint32 attributes = 0; ///< upper half: the Unix mode
    };

    [[nodiscard]] static quint32 crcOf(const QByteArray& data)
    {
        quint32 crc = ~0U;
        for (const char c : data) {
            crc ^= static_cast<quint8>(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (crc & 1U ? 0xedb88320U : 0U);
        }
        return ~crc;
    }

    /// The raw deflate stream of `data`.
    [[nodiscard]] static QByteArray deflated(const QByteArray& data)
    {
        const QByteArray zlib = qCompress(data, 9); // 4 bytes of size, 2 of header … 4 of checksum
        return zlib.mid(6, zlib.size() - 10);
    }

    [[nodiscard]] static QByteArray zip(const QList<Entry>& entries)
    {
        QByteArray body;
        QByteArray directory;
        for (const Entry& entry : entries) {
            const quint32 size = entry.size ? entry.size : static_cast<quint32>(entry.data.size());
            const quint32 crc = entry.crc ? entry.crc : crcOf(entry.data);
            QByteArray common = little(20, 2) + little(entry.flags, 2) + little(entry.method, 2) + little(0, 4)
                + little(crc, 4) + little(static_cast<quint32>(entry.data.size()), 4) + little(size, 4)
                + little(static_cast<quint32>(entry.name.size()), 2) + little(0, 2);
            directory += "PK\1\2" + little(0x031e, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
                + little(entry.attributes, 4) + little(static_cast<quint32>(body.size()), 4) + entry.name;
            body += "PK\3\4" + common + entry.name + entry.data;
        }
        const auto count = static_cast<quint32>(entries.size());
        return body + directory + "PK\5\6" + little(0, 4) + little(count, 2) + little(count, 2)
            + little(static_cast<quint32>(directory.size()), 4) + little(static_cast<quint32>(body.size()), 4)
            + little(0, 2);
    }

private:
    static QByteArray little(quint32 number, int bytes)
    {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text.append(static_cast<char>(number >> (8 * i)));
        return text;
    }
};
