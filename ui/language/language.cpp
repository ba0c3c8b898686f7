// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QStringView English = u"en";

/// Dates and numbers as the user's country writes the language, if the system speaks it.
QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale spoken(code);
    return system.language() == spoken.language() ? system : spoken;
}

} // namespace

Language::Language(const QString& code)
{
    QLocale::setDefault(localeOf(code));
    QCoreApplication::installTranslator(&m_english);
    if (code == English)
        return;
    load(m_qt, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(m_own, u"journeyboard_"_s + code, u":/i18n"_s);
}

Language::~Language() = default;

void Language::load(QTranslator& translator, const QString& file, const QString& folder)
{
    // The one installed last is asked first.
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

QList<Language::Choice> Language::choices()
{
    return { { {}, {} }, { English.toString(), u"English"_s }, { u"de"_s, u"Deutsch"_s }, { u"ja"_s, u"日本語"_s } };
}

QString Language::chosen()
{
    return QSettings().value(u"language"_s).toString();
}

void Language::choose(const QString& code)
{
    QSettings().setValue(u"language"_s, code);
}

QString Language::spoken(const QString& chosen, const QStringList& ofSystem)
{
    const QList<Choice> known = choices();
    const auto isThere = [&](const QString& code) {
        return !code.isEmpty() && std::ranges::any_of(known, [&](const Choice& choice) { return choice.code == code; });
    };
    if (isThere(chosen))
        return chosen;
    for (const QString& language : ofSystem) {
        const QString code = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (isThere(code))
            return code;
    }
    return English.toString();
}

} // namespace ui
