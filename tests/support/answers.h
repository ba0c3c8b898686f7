// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/prompts.h"

#include <QList>
#include <QStringList>

#include <utility>

/// Answers every question of the program at once, as written down beforehand, and writes down what was asked.
class Answers final : public ui::Prompts {
public:
    QStringList opened; ///< what a file dialog to open gives
    QString saved; ///< what a file dialog to save gives
    QString typed; ///< what is answered to a question for a text
    QList<int> choices; ///< answers to boxes, in their order; without one it is the last answer, as with Esc
    QStringList asked; ///< the texts of the boxes
    QString proposed; ///< the name that a file dialog to save proposed last

    void ask(QWidget*, const Question& question, std::function<void(int)> then) override
    {
        asked << question.text;
        then(choices.isEmpty() ? static_cast<int>(question.answers.size()) - 1 : choices.takeFirst());
    }
    void askText(
        QWidget*, const QString&, const QString&, const QString&, std::function<void(const QString&)> then) override
    {
        then(typed);
    }
    void openFiles(QWidget*, const QString&, const QString&, std::function<void(const QStringList&)> then) override
    {
        then(opened);
    }
    void saveFile(QWidget*, const QString&, const QString& proposal, const QString&,
        std::function<void(const QString&)> then) override
    {
        proposed = proposal;
        then(saved);
    }
};
