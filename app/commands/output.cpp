// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include "app/translate.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isNumber(const QString& text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u',' || c == u'.' || c == u'-'; });
}

} // namespace

Outcome<void> print(const QByteArray& text)
{
    const auto size = static_cast<size_t>(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return failed(tr("The output could not be written."));
    return {};
}

Outcome<void> print(const QString& text)
{
    return print(text.toUtf8());
}

QByteArray jsonText(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QString table(const QStringList& header, const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths;
    std::vector<bool> isNumeric;
    for (qsizetype column = 0; column < header.size(); ++column) {
        qsizetype width = header.at(column).size();
        bool numeric = !rows.empty();
        for (const QStringList& row : rows) {
            width = std::max(width, row.at(column).size());
            numeric = numeric && isNumber(row.at(column));
        }
        widths.push_back(width);
        isNumeric.push_back(numeric);
    }
    const auto line = [&](const QStringList& cells) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const auto at = static_cast<size_t>(column);
            const QString& cell = cells.at(column);
            text += isNumeric[at] ? cell.rightJustified(widths[at]) : cell.leftJustified(widths[at]);
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text + u'\n';
    };
    QString text = line(header);
    for (const QStringList& row : rows)
        text += line(row);
    return text;
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

Outcome<QByteArray> readFile(const QString& path)
{
    constexpr qint64 Largest = 64 * 1024 * 1024;
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failed(
            QFileInfo::exists(path) ? tr("“%1” cannot be read.").arg(path) : tr("There is no file “%1”.").arg(path));
    const QByteArray text = file.read(Largest + 1);
    if (text.size() > Largest)
        return failed(tr("“%1” is too large.").arg(path));
    return text;
}

} // namespace app
