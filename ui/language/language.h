// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/englishplurals.h"

#include <QList>
#include <QStringList>
#include <QTranslator>

namespace ui {

/// What the window speaks, for as long as this object lives: its texts, Qt's own, and the form of dates and numbers.
/// Made once, after the application and before the first text. The command line has none and stays English.
class Language final {
    Q_DISABLE_COPY_MOVE(Language)

public:
    struct Choice {
        QString code; ///< as the setting holds it; empty: as the system
        QString name; ///< in the language itself; empty: as the system
    };

    /// `code`: one that is spoken. Texts nobody has translated stay English.
    explicit Language(const QString& code);
    ~Language();

    [[nodiscard]] static QList<Choice> choices();

    /// What is chosen, and what will be from the next start on.
    [[nodiscard]] static QString chosen();
    static void choose(const QString& code);

    /// "en", "de" or "ja": the chosen one, else the first of the system's languages ("de-AT", best first) that is
    /// there.
    [[nodiscard]] static QString spoken(const QString& chosen, const QStringList& ofSystem);

private:
    void load(QTranslator& translator, const QString& file, const QString& folder);

    core::EnglishPlurals m_english;
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace ui
