// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prompts.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTextDocument>

namespace ui {

namespace {

Prompts* replacement = nullptr;

} // namespace

void Prompts::ask(QWidget* parent, const Question& question, std::function<void(int)> then)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(question.isWarning ? QMessageBox::Warning : QMessageBox::NoIcon);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.title);
    // Names of segments and files stand in it: whatever they look like, they are no markup.
    box->setInformativeText(Qt::convertFromPlainText(question.text, Qt::WhiteSpaceNormal));
    QList<QAbstractButton*> buttons;
    for (const QString& answer : question.answers)
        buttons << box->addButton(answer, QMessageBox::ActionRole);
    setRole(buttons.first(), "primary");
    box->setDefaultButton(qobject_cast<QPushButton*>(buttons.first()));
    box->setEscapeButton(buttons.last());
    QObject::connect(box, &QMessageBox::buttonClicked, box, [buttons, then = std::move(then)](QAbstractButton* button) {
        then(static_cast<int>(buttons.indexOf(button)));
    });
    box->open();
}

void Prompts::askText(QWidget* parent, const QString& title, const QString& label, const QString& text,
    std::function<void(const QString&)> then)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, [then = std::move(then)](const QString& value) {
        if (!value.trimmed().isEmpty())
            then(value.trimmed());
    });
    dialog->open();
}

void Prompts::openFiles(
    QWidget* parent, const QString& title, const QString& filter, std::function<void(const QStringList&)> then)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(then));
    dialog->open();
}

void Prompts::saveFile(QWidget* parent, const QString& title, const QString& proposal, const QString& filter,
    std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(proposal).suffix());
    dialog->selectFile(proposal);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(then));
    dialog->open();
}

void Prompts::tell(QWidget* parent, const QString& title, const QString& text)
{
    ask(parent, { title, text, { tr("OK") }, true }, [](int) {});
}

Prompts& Prompts::current()
{
    static Prompts real;
    return replacement ? *replacement : real;
}

void Prompts::setCurrent(Prompts* prompts)
{
    replacement = prompts;
}

} // namespace ui
