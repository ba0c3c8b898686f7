// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/boardtable.h"

#include "app/commands/output.h"
#include "app/translate.h"
#include "core/base/csvtext.h"
#include "core/engine/rebuiltdays.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::boardtable {

namespace {

QString ruleText(const core::RuleOptions& options)
{
    QStringList narrowed;
    if (options.directOnly)
        narrowed.append(tr("direct moves only"));
    if (options.firstTimeOnly)
        narrowed.append(tr("first time only"));
    if (options.recordedOnly)
        narrowed.append(tr("recorded days only"));
    return narrowed.join(u", "_s);
}

QString incompleteText(const BoardAnswers& answers, const core::Incomplete& lacking)
{
    const QString name = answers.nameOf(lacking.segment);
    if (lacking.known.isEmpty())
        return tr("Incomplete: “%1” has no logged days.").arg(name);
    if (lacking.onlyOpeningDay)
        return tr("“%1” is logged from %2: who joined on that day cannot be told.")
            .arg(name, lacking.known.first.toIso());
    return tr("Incomplete: “%1” is logged from %2 to %3.")
        .arg(name, lacking.known.first.toIso(), lacking.known.last.toIso());
}

/// Segments whose numbers rest on rebuilt days, sorted by bytes as the incomplete ones are.
QStringList rebuiltNames(const BoardAnswers& answers, const core::Period& period)
{
    QStringList names;
    for (const core::RebuiltDays& one : core::rebuiltDays(answers.board(), answers.segments(), period))
        names.append(answers.nameOf(one.segment));
    std::ranges::sort(names, {}, [](const QString& name) { return name.toUtf8(); });
    return names;
}

} // namespace

QByteArray toJsonLine(const BoardAnswers& answers, const core::Period& period, const BoardNumbers& numbers)
{
    // By hand, since QJsonObject sorts its keys.
    QByteArray nodes;
    for (const core::Node& node : answers.board().nodes()) {
        nodes += (nodes.isEmpty() ? "" : ", ") + QByteArray("{\"segment\": ") + jsonText(answers.nameOf(node.id))
            + ", \"count\": " + QByteArray::number(numbers.nodes.at(node.id)) + '}';
    }
    QByteArray arrows;
    for (const core::Arrow& arrow : answers.board().arrows()) {
        arrows += (arrows.isEmpty() ? "" : ", ") + QByteArray("{\"from\": ") + jsonText(answers.nameOf(arrow.source))
            + ", \"to\": " + jsonText(answers.nameOf(arrow.target))
            + ", \"count\": " + QByteArray::number(numbers.arrows.at(arrow.id)) + '}';
    }
    QByteArray incomplete;
    for (const QString& name : answers.incompleteNames(numbers))
        incomplete += (incomplete.isEmpty() ? "" : ", ") + jsonText(name);
    QByteArray rebuilt;
    for (const QString& name : rebuiltNames(answers, period))
        rebuilt += (rebuilt.isEmpty() ? "" : ", ") + jsonText(name);
    return "{\"from\": \"" + period.first.toIso().toLatin1() + "\", \"to\": \"" + period.last.toIso().toLatin1()
        + "\", \"nodes\": [" + nodes + "], \"arrows\": [" + arrows + "], \"incomplete\": [" + incomplete
        + "], \"rebuilt\": [" + rebuilt + "]}\n";
}

QString toText(const BoardAnswers& answers, const core::Period& period, const BoardNumbers& numbers)
{
    QString text = answers.board().name + u"  "_s + period.first.toIso() + u" – "_s + period.last.toIso() + u'\n';
    if (const QString rule = ruleText(answers.board().options); !rule.isEmpty())
        text += tr("Rule: %1").arg(rule) + u'\n';
    text += u'\n';

    std::vector<QStringList> rows;
    for (const core::Node& node : answers.board().nodes())
        rows.push_back({ answers.nameOf(node.id), grouped(numbers.nodes.at(node.id)) });
    text += table({ tr("Segment"), tr("Customers") }, rows) + u'\n';

    rows.clear();
    for (const core::Arrow& arrow : answers.board().arrows()) {
        rows.push_back({ answers.nameOf(arrow.source) + u" → "_s + answers.nameOf(arrow.target),
            grouped(numbers.arrows.at(arrow.id)) });
    }
    text += table({ tr("From → to"), tr("Moved") }, rows);

    if (!numbers.incomplete.empty())
        text += u'\n';
    for (const core::Incomplete& lacking : numbers.incomplete)
        text += incompleteText(answers, lacking) + u'\n';
    const auto rebuilt = core::rebuiltDays(answers.board(), answers.segments(), period);
    if (!rebuilt.empty())
        text += u'\n';
    for (const core::RebuiltDays& one : rebuilt)
        text += tr("“%1” is rebuilt, not recorded, from %2 to %3.")
                    .arg(answers.nameOf(one.segment), one.days.first.toIso(), one.days.last.toIso())
            + u'\n';
    return text;
}

QByteArray toCsv(const BoardAnswers& answers, const core::Period& period, const BoardNumbers& numbers)
{
    QSet<core::SegmentId> incomplete;
    for (const core::Incomplete& lacking : numbers.incomplete)
        incomplete.insert(lacking.segment);
    const QByteArray days = ',' + period.first.toIso().toLatin1() + ',' + period.last.toIso().toLatin1() + ',';

    QSet<core::SegmentId> rebuilt;
    for (const core::RebuiltDays& one : core::rebuiltDays(answers.board(), answers.segments(), period))
        rebuilt.insert(one.segment);
    const auto words = [](bool lacks, bool isRebuilt) {
        return QByteArray(lacks ? "no," : "yes,") + (isRebuilt ? "yes\n" : "no\n");
    };

    QByteArray text = "kind,segment,target,customers,from,to,complete,rebuilt\n";
    for (const core::Node& node : answers.board().nodes()) {
        text += "segment," + core::spreadsheetCell(answers.nameOf(node.id)) + ",,"
            + QByteArray::number(numbers.nodes.at(node.id)) + days
            + words(incomplete.contains(node.segment), rebuilt.contains(node.segment));
    }
    for (const core::Arrow& arrow : answers.board().arrows()) {
        const core::SegmentId source = answers.board().node(arrow.source)->segment;
        const core::SegmentId target = answers.board().node(arrow.target)->segment;
        text += "arrow," + core::spreadsheetCell(answers.nameOf(arrow.source)) + ','
            + core::spreadsheetCell(answers.nameOf(arrow.target)) + ','
            + QByteArray::number(numbers.arrows.at(arrow.id)) + days
            + words(incomplete.contains(source) || incomplete.contains(target),
                rebuilt.contains(source) || rebuilt.contains(target));
    }
    return text;
}

} // namespace app::boardtable
