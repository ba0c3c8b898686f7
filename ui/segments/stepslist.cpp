// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/stepslist.h"

#include "ui/segments/checkedfield.h"
#include "ui/segments/filterrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr size_t FewestSteps = 2;
constexpr size_t MostSteps = 8;

} // namespace

StepsList::StepsList(BuilderContext& context, const std::vector<core::Step>& steps, QWidget* parent)
    : BuilderPart(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
    , m_add(makeButton(tr("+ Add a later order"), "link"))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::Unit);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    for (const core::Step& step : steps)
        add(step);
    while (m_steps.size() < FewestSteps)
        add({ FilterGroup::fresh(), {} });
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({ FilterGroup::fresh(), {} });
        Q_EMIT changed();
    });
}

void StepsList::add(const core::Step& step)
{
    Shown shown;
    shown.box = new QWidget;
    auto* const layout = new QVBoxLayout(shown.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Unit);
    const bool isFirst = m_steps.empty();
    if (!isFirst) {
        auto* const line = new QHBoxLayout;
        line->setSpacing(Theme::Unit);
        shown.within = new CheckedField(CheckedField::What::Days, tr("Within how many days"));
        if (step.within)
            shown.within->setValue(*step.within);
        line->addWidget(makeLabel(tr("and later, within"), "unit"));
        line->addWidget(shown.within);
        line->addWidget(makeLabel(tr("days (empty: at any time)"), "unit"));
        line->addStretch();
        layout->addLayout(line);
        connect(shown.within, &BuilderPart::changed, this, &BuilderPart::changed);
    }
    shown.filter = new FilterGroup(m_context, isFirst ? tr("An order with") : tr("another with"), step.filter,
        isFirst ? BuilderRow::Handles::None : BuilderRow::Handles::Remove, false);
    setRole(shown.filter, "group");
    layout->addWidget(shown.filter);
    m_layout->insertWidget(static_cast<int>(m_steps.size()), shown.box);
    shown.box->show();
    m_steps.push_back(shown);
    connect(shown.filter, &BuilderRow::changed, this, &BuilderPart::changed);
    connect(shown.filter, &BuilderRow::removeWanted, this, [this, box = shown.box] { remove(box); });
    showWhatApplies();
}

void StepsList::remove(const QWidget* box)
{
    if (m_steps.size() <= FewestSteps)
        return;
    const auto found = std::ranges::find(m_steps, box, &Shown::box);
    found->box->hide();
    found->box->deleteLater();
    m_steps.erase(found);
    showWhatApplies();
    Q_EMIT changed();
}

void StepsList::showWhatApplies()
{
    m_add->setVisible(m_steps.size() < MostSteps);
}

std::vector<core::Step> StepsList::steps() const
{
    std::vector<core::Step> steps;
    for (const Shown& shown : m_steps) {
        core::Step step{ shown.filter->filter(), {} };
        if (shown.within && !shown.within->value().isEmpty())
            step.within = shown.within->number();
        steps.push_back(std::move(step));
    }
    return steps;
}

QString StepsList::problem() const
{
    for (const Shown& shown : m_steps) {
        if (shown.within && !shown.within->isEmpty() && !shown.within->problem().isEmpty())
            return shown.within->problem();
        if (const QString problem = shown.filter->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace ui
