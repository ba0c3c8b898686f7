// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include "app/translate.h"

using namespace Qt::StringLiterals;

namespace app {

Arguments::Arguments(QString command, const QString& summary)
    : m_command(std::move(command))
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({ { u"h"_s, u"help"_s }, tr("Shows this help.") });
}

Arguments& Arguments::file(const QString& name, const QString& description)
{
    m_files.append(name);
    m_parser.addPositionalArgument(name, description);
    return *this;
}

Arguments& Arguments::files(const QString& name, const QString& description)
{
    m_files.append(name);
    m_isEndless = true;
    m_parser.addPositionalArgument(name, description, name + u"…"_s);
    return *this;
}

Arguments& Arguments::flag(const QString& name, const QString& description)
{
    m_parser.addOption({ name, description });
    return *this;
}

Arguments& Arguments::option(const QString& name, const QString& value, const QString& description)
{
    m_valued.append(name);
    m_parser.addOption({ name, description, value });
    return *this;
}

Arguments& Arguments::repeated(const QString& name, const QString& value, const QString& description)
{
    m_repeated.append(name);
    return option(name, value, description);
}

Arguments& Arguments::pair(const QString& name, const QString& values, const QString& description)
{
    m_pairName = name;
    m_pairValues = values;
    m_parser.addOption({ name, description, values }); // for the help; takePair() reads it
    return *this;
}

Outcome<void> Arguments::parse(const QStringList& words)
{
    const auto rest = takePair(words);
    if (!rest)
        return passOn(rest.error());
    const bool isUnderstood = m_parser.parse(QStringList{ u"journeyboard"_s } + *rest);
    if (m_parser.isSet(u"help"_s))
        return tl::unexpected<Ending>(Ending{ Ending::Fine, help() });
    if (!isUnderstood)
        return misuse(m_parser.errorText());
    for (const QString& name : m_valued) {
        if (m_parser.values(name).size() > 1 && !m_repeated.contains(name))
            return misuse(tr("--%1 is given twice.").arg(name));
    }
    const qsizetype given = m_parser.positionalArguments().size();
    if (given < m_files.size())
        return misuse(tr("%1 is missing.").arg(m_files.at(given)));
    if (given > m_files.size() && !m_isEndless)
        return misuse(tr("“%1” is one argument too many.").arg(m_parser.positionalArguments().at(m_files.size())));
    return {};
}

QString Arguments::fileAt(int index) const
{
    return m_parser.positionalArguments().at(index);
}

QStringList Arguments::filesFrom(int index) const
{
    return m_parser.positionalArguments().mid(index);
}

bool Arguments::has(const QString& name) const
{
    return m_parser.isSet(name);
}

QString Arguments::value(const QString& name) const
{
    return m_parser.value(name);
}

QStringList Arguments::values(const QString& name) const
{
    return m_parser.values(name);
}

std::optional<std::pair<QString, QString>> Arguments::pairOf(const QString& name) const
{
    return name == m_pairName ? m_pair : std::nullopt;
}

Outcome<void> Arguments::require(const QString& name) const
{
    if (!has(name))
        return misuse(tr("--%1 is missing.").arg(name));
    return {};
}

Outcome<core::Day> Arguments::day(const QString& name) const
{
    const auto day = core::Day::fromIso(value(name));
    if (!day)
        return misuse(tr("--%1: “%2” is not a day. Write it like 2024-07-31.").arg(name, value(name)));
    return *day;
}

Outcome<std::optional<core::Day>> Arguments::optionalDay(const QString& name) const
{
    if (!has(name))
        return std::nullopt;
    const auto given = day(name);
    if (!given)
        return passOn(given.error());
    return *given;
}

Outcome<qint64> Arguments::number(const QString& name, qint64 least, qint64 most, qint64 otherwise) const
{
    if (!has(name))
        return otherwise;
    bool isNumber = false;
    const qint64 number = value(name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return misuse(tr("--%1: “%2” is not a number from %3 to %4.")
                          .arg(name, value(name), QString::number(least), QString::number(most)));
    return number;
}

tl::unexpected<Ending> Arguments::misuse(const QString& text) const
{
    QString sentence = text.trimmed();
    if (!sentence.endsWith(u'.'))
        sentence += u'.';
    return wrongUsage(sentence + u' ' + tr("See: journeyboard %1 --help").arg(m_command));
}

QString Arguments::help() const
{
    QString usage = tr("Usage: journeyboard %1").arg(m_command);
    for (qsizetype i = 0; i < m_files.size(); ++i)
        usage += u' ' + m_files.at(i) + (m_isEndless && i + 1 == m_files.size() ? u"…"_s : QString());
    usage += u' ' + tr("[options]");
    // Qt's own first line names the program's path and knows of no commands.
    const QString text = m_parser.helpText();
    return usage + text.mid(text.indexOf(u'\n'));
}

Outcome<QStringList> Arguments::takePair(const QStringList& words)
{
    QStringList rest;
    const QString word = u"--"_s + m_pairName;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u"--"_s) {
            rest += words.mid(i);
            break;
        }
        if (m_pairName.isEmpty() || words.at(i) != word) {
            rest += words.at(i);
            if (takesValue(words.at(i)) && i + 1 < words.size())
                rest += words.at(++i);
            continue;
        }
        if (m_pair)
            return misuse(tr("--%1 is given twice.").arg(m_pairName));
        if (i + 2 >= words.size())
            return misuse(tr("--%1 needs two names: %2.").arg(m_pairName, m_pairValues));
        m_pair = std::pair(words.at(i + 1), words.at(i + 2));
        i += 2;
    }
    return rest;
}

bool Arguments::takesValue(const QString& word) const
{
    return word.startsWith(u"--"_s) && m_valued.contains(word.mid(2));
}

} // namespace app
