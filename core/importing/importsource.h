// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <memory>

class QIODevice;

namespace core {

/// What the user gave to the import: a CSV, or a zip of CSVs (told by its first bytes, not its name). Can be gone
/// through several times; nothing of a zip ever touches the disk. Any thread, one at a time.
class ImportSource final {
public:
    /// Called for each CSV with an open device at its beginning, to be read to its end, and the CSV's own name.
    using Visitor = std::function<Result<void>(QIODevice& csv, const QString& name)>;

    /// NotFound, Io; InvalidInput for a folder or an empty file.
    [[nodiscard]] static Result<std::unique_ptr<ImportSource>> open(const QString& path);
    /// The same over a device with random access.
    [[nodiscard]] static Result<std::unique_ptr<ImportSource>> open(std::unique_ptr<QIODevice> device, QString name);
    ~ImportSource();
    Q_DISABLE_COPY_MOVE(ImportSource)

    /// In the order of the zip; stops at the first failure. A damaged or dangerous zip is InvalidInput.
    [[nodiscard]] Result<void> forEachCsv(const Visitor& visit);

    [[nodiscard]] const QString& name() const { return m_name; }
    /// Of all CSVs, unpacked: for progress only, since a zip may lie about it. Known after open().
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    ImportSource(std::unique_ptr<QIODevice> device, QString name);

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    qint64 m_bytes = 0;
    bool m_isZip = false;
};

} // namespace core
