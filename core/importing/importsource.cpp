// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importsource.h"

#include "core/base/translate.h"
#include "core/importing/zipreader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core {

ImportSource::ImportSource(std::unique_ptr<QIODevice> device, QString name)
    : m_device(std::move(device))
    , m_name(std::move(name))
{
}

ImportSource::~ImportSource() = default;

Result<std::unique_ptr<ImportSource>> ImportSource::open(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return failure(ErrorCode::NotFound, tr("There is no file “%1”.").arg(path));
    if (!info.isFile())
        return failure(
            ErrorCode::InvalidInput, tr("“%1” is not a file. Choose the CSV or zip that the shop exported.").arg(name));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(
            ErrorCode::Io, tr("“%1” cannot be opened. Check its permissions.").arg(name), file->errorString());
    return open(std::move(file), name);
}

Result<std::unique_ptr<ImportSource>> ImportSource::open(std::unique_ptr<QIODevice> device, QString name)
{
    std::unique_ptr<ImportSource> source(new ImportSource(std::move(device), std::move(name)));
    source->m_bytes = source->m_device->size();
    const QByteArray magic = source->m_device->peek(4);
    if (magic.isEmpty() && source->m_bytes == 0)
        return failure(ErrorCode::InvalidInput,
            tr("“%1” is empty. Export the orders from the shop again and import that file.").arg(source->m_name));
    source->m_isZip = magic.startsWith("PK\x03\x04") || magic.startsWith("PK\x05\x06");
    if (source->m_isZip) {
        const auto bytes = zipreader::check(*source->m_device, source->m_name);
        if (!bytes)
            return tl::unexpected(bytes.error());
        source->m_bytes = *bytes;
    }
    return source;
}

Result<void> ImportSource::forEachCsv(const Visitor& visit)
{
    if (m_isZip)
        return zipreader::forEachCsv(*m_device, m_name, visit);
    if (!m_device->seek(0))
        return failure(
            ErrorCode::Io, tr("“%1” could not be read again from its beginning.").arg(m_name), m_device->errorString());
    return visit(*m_device, m_name);
}

} // namespace core
