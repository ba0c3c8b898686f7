// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/textmatcher.h"

#include "core/base/translate.h"
#include "core/segments/catalogue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype LongestPattern = 1000;
constexpr qsizetype FewValues = 8; // comparing lengths first beats hashing

} // namespace

Result<QRegularExpression> conditionPattern(const QString& pattern)
{
    if (pattern.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("a regular expression cannot be empty"));
    if (pattern.size() > LongestPattern)
        return failure(
            ErrorCode::InvalidInput, tr("a regular expression can have at most %1 characters").arg(LongestPattern));
    if (pattern.startsWith(u"(*"_s)) // could lift the limits
        return failure(ErrorCode::InvalidInput, tr("a regular expression cannot begin with “(*”"));
    constexpr auto Options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    const QRegularExpression asWritten(pattern, Options);
    if (!asWritten.isValid())
        return failure(ErrorCode::InvalidInput,
            tr("this regular expression cannot be read: %1, at character %2")
                .arg(asWritten.errorString())
                .arg(asWritten.patternErrorOffset() + 1));
    return QRegularExpression(u"(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=2000)(*LIMIT_HEAP=4096)"_s + pattern, Options);
}

TextMatcher::TextMatcher(
    TextOp op, const QStringList& values, const ShopFacts& facts, const std::vector<quint8>& isUsed)
    : m_matches(facts.folded.size(), 0)
    , m_isNegated(catalogue::isNegated(op))
{
    const auto fill = [&](auto matches) {
        for (size_t number = 0; number < m_matches.size(); ++number) {
            if (isUsed.empty() || isUsed[number] != 0)
                m_matches[number] = matches(number) ? 1 : 0;
        }
    };
    QStringList folded;
    for (const QString& value : values)
        folded.append(value.toCaseFolded());
    const QString first = folded.value(0);
    switch (catalogue::positiveOf(op)) {
    case TextOp::Contains:
        fill([&](size_t number) { return facts.folded[number].contains(first); });
        break;
    case TextOp::StartsWith:
        fill([&](size_t number) { return facts.folded[number].startsWith(first); });
        break;
    case TextOp::EndsWith:
        fill([&](size_t number) { return facts.folded[number].endsWith(first); });
        break;
    case TextOp::IsSet:
        fill([&](size_t number) { return !facts.folded[number].isEmpty(); });
        break;
    case TextOp::Matches:
        // One that cannot be read is refused where it is typed; here it matches nothing.
        if (const auto pattern = conditionPattern(values.value(0)))
            fill([&](size_t number) { return pattern->match(facts.texts[number]).hasMatch(); });
        break;
    default:
        if (folded.size() <= FewValues) {
            fill([&](size_t number) { return folded.contains(facts.folded[number]); });
        } else {
            const QSet<QString> wanted(folded.begin(), folded.end());
            fill([&](size_t number) { return wanted.contains(facts.folded[number]); });
        }
        break;
    }
}

} // namespace core
