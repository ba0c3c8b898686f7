// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realshop.h"

#include "core/base/safefile.h"
#include "tests/support/orderexport.h"
#include "tests/support/ordersegment.h"
#include "ui/window/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace realshop {

namespace {

constexpr int Patience = 120'000; // ms

/// Waits for the answer; says what went wrong.
template <typename T>
std::optional<T> waitFor(QFuture<core::Result<T>> answer)
{
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, Patience)) {
        qWarning("The session did not answer.");
        return std::nullopt;
    }
    const core::Result<T> result = answer.result();
    if (result)
        return *result;
    qWarning("%ls", qUtf16Printable(result.error().text));
    return std::nullopt;
}

bool build(const QString& path)
{
    const QString file = path + u".orders.csv"_s;
    if (!core::saveFile(file, exportOfTheLadder()))
        return false;
    ui::Session session;
    if (!waitFor(session.create(path)) || !waitFor(session.importFile(file, "Asia/Tokyo")))
        return false;
    using Op = core::NumberOp;
    const core::Segment segments[] = { segmentOf(u"Once"_s, 1), segmentOf(u"Twice"_s, 2), segmentOf(u"Thrice"_s, 3),
        segmentOf(u"Repeat"_s, 2, Op::GreaterOrEqual), segmentOf(u"Buyers"_s, 1, Op::GreaterOrEqual),
        segmentOf(u"Often"_s, 3, Op::GreaterOrEqual) };
    std::vector<core::SegmentId> ids;
    for (const core::Segment& segment : segments) {
        const auto id = waitFor(session.addSegment(segment));
        if (!id)
            return false;
        ids.push_back(*id);
    }
    const auto group = waitFor(session.addGroup(u"Ladder"_s, ids));
    if (!group)
        return false;
    core::Board board;
    board.group = *group;
    board.name = u"Ladder"_s;
    board.insertNode({ { 1 }, ids[0], { 0, 0 }, {} });
    board.insertNode({ { 2 }, ids[1], { 440, 0 }, {} });
    board.insertArrow({ { 1 }, { 1 }, { 2 }, {} });
    return waitFor(session.saveBoard(board)) && waitFor(session.addGroup(u"Spring"_s));
}

} // namespace

bool make(const QString& path)
{
    static const QTemporaryDir folder;
    const QString first = folder.filePath(u"first.journey"_s);
    return (QFile::exists(first) || build(first)) && QFile::copy(first, path);
}

bool writeExport(const QString& path)
{
    return core::saveFile(path, OrderHeader + orderRow(2001, "h", "2024-07-29")).has_value();
}

} // namespace realshop
