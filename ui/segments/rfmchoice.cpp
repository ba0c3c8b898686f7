// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/rfmchoice.h"

#include "core/base/money.h"
#include "core/segments/threshold.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum How { Quantiles, OwnCuts };

} // namespace

RfmChoice::RfmChoice(const core::RfmSetup& setup, QWidget* parent)
    : BuilderPart(parent)
    , m_bins(new QComboBox)
    , m_how(new QComboBox)
    , m_own(new QWidget)
    , m_cuts{ new QLineEdit, new QLineEdit, new QLineEdit }
    , m_message(makeLabel({}, "field-problem"))
{
    m_bins->addItem(tr("scores of 1 to 3"), 3);
    m_bins->addItem(tr("scores of 1 to 5"), 5);
    m_bins->setAccessibleName(tr("Steps of a score"));
    m_bins->setCurrentIndex(setup.bins == 3 ? 0 : 1);
    m_how->addItems({ tr("by the shop's quantiles on each day"), tr("by cut-offs of my own") });
    m_how->setAccessibleName(tr("How scores are given"));
    m_how->setCurrentIndex(setup.recencyCuts.isEmpty() ? Quantiles : OwnCuts);
    for (QComboBox* const box : { m_bins, m_how }) {
        setRole(box, "pill");
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            check();
            Q_EMIT changed();
        });
    }
    const QStringList names{ tr("Days since the last order"), tr("Orders"), tr("Amount paid") };
    const QStringList examples{ u"30; 60; 120; 240"_s, u"2; 3; 5; 10"_s, u"50; 100; 200; 500"_s };
    const QStringList* const lists[] = { &setup.recencyCuts, &setup.frequencyCuts, &setup.monetaryCuts };
    auto* const grid = new QGridLayout(m_own);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::Unit);
    for (int i = 0; i < Measures; ++i) {
        m_cuts[i]->setText(lists[i]->join(u"; "_s));
        m_cuts[i]->setPlaceholderText(examples[i]);
        m_cuts[i]->setAccessibleName(names[i]);
        m_cuts[i]->setFixedWidth(26 * Theme::Unit);
        grid->addWidget(makeLabel(names[i], "unit"), i, 0);
        grid->addWidget(m_cuts[i], i, 1);
        connect(m_cuts[i], &QLineEdit::textChanged, this, [this] {
            check();
            Q_EMIT changed();
        });
    }
    grid->addWidget(m_message, Measures, 0, 1, 2);
    auto* const layout = new FlowLayout(this);
    layout->addWidget(m_bins);
    layout->addWidget(m_how);
    layout->addWidget(m_own);
    check();
}

QStringList RfmChoice::cutsOf(int measure) const
{
    QStringList cuts;
    const QStringList parts = m_cuts[measure]->text().split(u';', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        cuts.append(part.trimmed());
    return cuts;
}

void RfmChoice::check()
{
    m_problem.clear();
    const bool isOwn = m_how->currentIndex() == OwnCuts;
    m_own->setVisible(isOwn);
    const int wanted = m_bins->currentData().toInt() - 1;
    for (int i = 0; i < Measures; ++i) {
        std::optional<qint64> before;
        const QStringList cuts = cutsOf(i);
        bool isGood = cuts.size() == wanted;
        for (const QString& cut : cuts) {
            const auto number = core::parseMinorUnits(cut, i == 2 ? core::Threshold::MostDecimals : 0);
            isGood = isGood && number && (!before || *before < *number);
            before = number;
        }
        const bool isBad = isOwn && !isGood;
        if (m_cuts[i]->property("role") != QLatin1StringView(isBad ? "value-bad" : "value"))
            setRole(m_cuts[i], isBad ? "value-bad" : "value");
        if (isBad && m_problem.isEmpty())
            m_problem = tr("Give %1 ascending numbers with “;” between them.").arg(wanted);
    }
    m_message->setText(m_problem);
    m_message->setVisible(!m_problem.isEmpty());
}

core::RfmSetup RfmChoice::setup() const
{
    core::RfmSetup setup;
    setup.bins = m_bins->currentData().toInt();
    if (m_how->currentIndex() == OwnCuts) {
        setup.recencyCuts = cutsOf(0);
        setup.frequencyCuts = cutsOf(1);
        setup.monetaryCuts = cutsOf(2);
    }
    return setup;
}

} // namespace ui
