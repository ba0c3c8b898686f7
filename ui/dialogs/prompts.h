// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace ui {

/// Every question the program asks in a box of its own: the only message boxes and file dialogs. They never block:
/// the answer comes to a function later. Tests put a subclass in their place that answers at once.
class Prompts {
public:
    struct Question {
        QString title;
        QString text;
        QStringList answers; ///< the first is the one proposed, the last one is also what Esc means
        bool isWarning = false;
    };

    virtual ~Prompts() = default;

    virtual void ask(QWidget* parent, const Question& question, std::function<void(int answer)> then);
    virtual void askText(QWidget* parent, const QString& title, const QString& label, const QString& text,
        std::function<void(const QString& text)> then); ///< not called when the user cancels
    virtual void openFiles(QWidget* parent, const QString& title, const QString& filter,
        std::function<void(const QStringList& paths)> then);
    virtual void saveFile(QWidget* parent, const QString& title, const QString& proposal, const QString& filter,
        std::function<void(const QString& path)> then);
    /// One sentence with an OK.
    void tell(QWidget* parent, const QString& title, const QString& text);

    [[nodiscard]] static Prompts& current();
    static void setCurrent(Prompts* prompts); ///< not owned; null: the real ones again
};

} // namespace ui
