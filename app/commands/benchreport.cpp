// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/benchreport.h"

#include "app/commands/output.h"
#include "app/translate.h"
#include "core/bench/process.h"

#include <QThread>

namespace app::commands::benchreport {

void noteLoad(core::bench::Report& report)
{
    if (const auto load = core::bench::process::load())
        report.note(tr("%1 processors; before the run %2 threads wanted one.")
                        .arg(QString::number(QThread::idealThreadCount()), QString::number(*load, 'f', 1)));
}

QString text(const core::bench::Report& report, const QString& targetHead,
    const std::function<QString(const core::bench::Report::Figure&)>& figureText, const std::vector<QStringList>& more)
{
    std::vector<QStringList> rows;
    for (const core::bench::Report::Figure& figure : report.figures())
        rows.push_back({ figure.text, figureText(figure), figure.unit, figure.target });
    rows.insert(rows.end(), more.begin(), more.end());
    QString text = table({ tr("What"), tr("Figure"), tr("Unit"), targetHead }, rows);
    for (const QString& note : report.notes())
        text += note + u'\n';
    return text;
}

} // namespace app::commands::benchreport
