// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filekey.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace core {

QString fileKey(const QString& path)
{
    const QByteArray whole = QFileInfo(path).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace core
