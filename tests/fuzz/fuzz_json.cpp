// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a file of segments, of a group with its board, or of a board. What is taken can be written, and reads
// the same again.
#include "core/board/boardjson.h"
#include "core/exchange/bundlejson.h"
#include "core/segments/conditiontext.h"
#include "core/segments/segmentjson.h"
#include "tests/fuzz/target.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const std::vector<Segment>& segments)
{
    QJsonArray array;
    for (const Segment& segment : segments) {
        array.append(segmentToJson(segment));
        if (segment.conditions && conditionText(*segment.conditions, u"USD"_s).isEmpty())
            abort(); // conditions without a sentence
    }
    return QJsonDocument(array).toJson();
}

void readSegments(const QByteArray& text)
{
    const auto segments = segmentsFromJson(text);
    if (!segments)
        return;
    const QByteArray once = written(*segments);
    const auto again = segmentsFromJson(once);
    if (!again || written(*again) != once)
        abort();
}

void readBundle(const QByteArray& text)
{
    const auto bundle = bundlejson::fromJson(text);
    if (!bundle)
        return;
    const QByteArray once = bundlejson::toJson(*bundle);
    const auto again = bundlejson::fromJson(once);
    if (!again || bundlejson::toJson(*again) != once)
        abort();
}

void readBoard(const QByteArray& text)
{
    std::vector<Segment> segments(3);
    const QString names[] = { u"One-time"_s, u"Two-time"_s, u"Café 🍰"_s };
    for (size_t i = 0; i < segments.size(); ++i) {
        segments[i].id = { static_cast<qint64>(i) + 1 };
        segments[i].name = names[i];
    }
    const auto board = boardjson::fromJson(text, segments);
    if (!board)
        return;
    const QByteArray once = boardjson::toJson(*board, segments);
    const auto again = boardjson::fromJson(once, segments);
    if (!again || boardjson::toJson(*again, segments) != once)
        abort();
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static_cast<void>(bundlejson::isBundle(text));
    readSegments(text);
    readBundle(text);
    readBoard(text);
    return 0;
}
