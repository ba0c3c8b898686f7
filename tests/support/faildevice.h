// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>

/// A file on a disk that fails after so many bytes.
class FailDevice final : public QIODevice {
public:
    FailDevice(QByteArray content, qint64 failAfter)
        : m_content(std::move(content))
        , m_failAfter(failAfter)
    {
        open(ReadOnly | Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_content.size(); }
    bool seek(qint64 position) override
    {
        m_position = position;
        return QIODevice::seek(position);
    }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const qint64 count = std::min({ size, m_failAfter - m_position, m_content.size() - m_position });
        if (count <= 0 && m_position < m_content.size()) {
            setErrorString(QStringLiteral("Input/output error"));
            return -1;
        }
        std::copy_n(m_content.constData() + m_position, count, data);
        m_position += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_content;
    qint64 m_failAfter;
    qint64 m_position = 0;
};
