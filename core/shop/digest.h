// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace core {

/// What a record of the shop says, in one hash: each piece with its length before it, so that no two records spell the
/// same bytes.
class Digest final {
public:
    void add(QStringView text);
    void add(qint64 number);
    void add(const std::optional<qint64>& number);
    void add(const QStringList& texts);
    [[nodiscard]] QByteArray hash() const; ///< SHA-256

private:
    QByteArray m_bytes;
};

/// A list of texts as the tables hold it.
[[nodiscard]] QString jsonArray(const QStringList& texts);

} // namespace core
