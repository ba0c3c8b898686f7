// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/jobline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/window/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

JobLine::JobLine(Session& session, QWidget* parent)
    : QWidget(parent)
{
    constexpr int Steps = 1000;
    auto* bar = new QProgressBar;
    bar->setRange(0, Steps);
    bar->setTextVisible(false);
    bar->setFixedWidth(Theme::Unit * 20);
    bar->setAccessibleName(tr("Progress"));
    QLabel* words = makeLabel({}, "secondary");
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QPushButton* stop = makeButton(tr("Stop"), "link");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::Unit);
    row->addWidget(bar);
    row->addWidget(words, 1);
    row->addWidget(stop);
    setVisible(session.isBusy());
    connect(stop, &QPushButton::clicked, &session, &Session::cancel);
    connect(&session, &Session::busyChanged, this, [this, bar, words](bool isBusy, const QString& doing) {
        bar->setValue(0);
        words->setText(doing);
        setVisible(isBusy);
    });
    connect(&session, &Session::progress, this, [bar, words](double share, const QString& doing) {
        bar->setValue(qRound(share * Steps));
        if (!doing.isEmpty())
            words->setText(doing);
    });
}

} // namespace ui
