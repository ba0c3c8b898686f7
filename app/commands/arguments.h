// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/ending.h"
#include "core/base/day.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <utility>

namespace app {

/// What one command understands, and what it was given. Declare, parse(), then ask.
class Arguments {
public:
    /// `command`: "log import"; `summary`: what it does, for its help.
    Arguments(QString command, const QString& summary);

    Arguments& file(const QString& name, const QString& description);
    Arguments& files(const QString& name, const QString& description); ///< one or more, the last of the files
    Arguments& flag(const QString& name, const QString& description);
    Arguments& option(const QString& name, const QString& value, const QString& description);
    Arguments& repeated(const QString& name, const QString& value, const QString& description); ///< any number of times
    Arguments& pair(const QString& name, const QString& values, const QString& description); ///< --arrow FROM TO

    /// Ends with the help (exit code 0) where it was asked for, with a usage error for whatever it does not know.
    [[nodiscard]] Outcome<void> parse(const QStringList& words);

    [[nodiscard]] QString fileAt(int index) const;
    [[nodiscard]] QStringList filesFrom(int index) const;
    [[nodiscard]] bool has(const QString& name) const;
    [[nodiscard]] QString value(const QString& name) const;
    [[nodiscard]] QStringList values(const QString& name) const; ///< of a repeated option
    [[nodiscard]] std::optional<std::pair<QString, QString>> pairOf(const QString& name) const;
    [[nodiscard]] Outcome<void> require(const QString& name) const;
    [[nodiscard]] Outcome<core::Day> day(const QString& name) const; ///< of an option that is there
    [[nodiscard]] Outcome<std::optional<core::Day>> optionalDay(const QString& name) const;
    /// A whole number of an option, or `otherwise` where it is not given.
    [[nodiscard]] Outcome<qint64> number(const QString& name, qint64 least, qint64 most, qint64 otherwise) const;

    /// A usage error that says where the help is.
    [[nodiscard]] tl::unexpected<Ending> misuse(const QString& text) const;

private:
    [[nodiscard]] QString help() const;
    [[nodiscard]] Outcome<QStringList> takePair(const QStringList& words);
    [[nodiscard]] bool takesValue(const QString& word) const;

    QString m_command;
    QCommandLineParser m_parser;
    QStringList m_files;
    QStringList m_valued;
    QStringList m_repeated;
    bool m_isEndless = false;
    QString m_pairName;
    QString m_pairValues;
    std::optional<std::pair<QString, QString>> m_pair;
};

} // namespace app
