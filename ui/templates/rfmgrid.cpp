// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/rfmgrid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::rfmrecipe::Recipe;
using core::rfmrecipe::Thresholds;

namespace ui {

namespace {

/// The colour of a stage, beside the words that say it.
class StageMark final : public QWidget {
public:
    explicit StageMark(core::Stage stage)
        : m_stage(stage)
    {
        setFixedWidth(Theme::Unit / 2);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::current().stage(m_stage));
        painter.drawRoundedRect(rect(), 2, 2);
    }

private:
    core::Stage m_stage;
};

QStringList recencyHeads(const Thresholds& thresholds)
{
    QStringList heads{ RfmGrid::tr("Up to %n day(s)", nullptr, thresholds.activeDays) };
    if (thresholds.coolingDays > thresholds.activeDays)
        heads << RfmGrid::tr("%1 – %2 days").arg(thresholds.activeDays + 1).arg(thresholds.coolingDays);
    heads << RfmGrid::tr("%1 – %2 days").arg(thresholds.coolingDays + 1).arg(thresholds.riskDays);
    heads << RfmGrid::tr("More than %n day(s)", nullptr, thresholds.riskDays);
    return heads;
}

QStringList frequencyHeads(const Thresholds& thresholds)
{
    return { RfmGrid::tr("1 order"),
        thresholds.loyalOrders == 3 ? RfmGrid::tr("2 orders")
                                    : RfmGrid::tr("2 – %n order(s)", nullptr, thresholds.loyalOrders - 1),
        RfmGrid::tr("%n order(s) or more", nullptr, thresholds.loyalOrders) };
}

} // namespace

RfmGrid::RfmGrid(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::Unit);
    column->addWidget(makeLabel(tr("Days since the last order"), "caption"));
}

void RfmGrid::showRecipe(const Recipe& recipe, const Thresholds& thresholds)
{
    delete m_cells;
    m_numbers.clear();
    m_cells = new QWidget;
    auto* grid = new QGridLayout(m_cells);
    grid->setContentsMargins({});
    grid->setSpacing(Theme::Unit);
    const QStringList across = recencyHeads(thresholds);
    const QStringList down = frequencyHeads(thresholds);
    for (int column = 0; column < across.size(); ++column) {
        QLabel* head = makeLabel(across[column], "secondary");
        head->setWordWrap(true);
        grid->addWidget(head, 0, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    for (int row = 0; row < down.size(); ++row) {
        QLabel* head = makeLabel(down[row], "secondary");
        head->setWordWrap(true);
        head->setFixedWidth(Theme::Unit * 11);
        grid->addWidget(head, row + 1, 0);
        grid->setRowStretch(row + 1, 1);
    }
    for (size_t i = 0; i < recipe.segments.size(); ++i) {
        const core::Segment& segment = recipe.segments[i].segment;
        QFrame* cell = makeFrame("card");
        QLabel* number = makeLabel(u"…"_s, "title");
        number->setAccessibleName(segment.name);
        QLabel* name = makeLabel(segment.name, "secondary");
        name->setWordWrap(true);
        auto* text = new QVBoxLayout;
        text->setSpacing(2);
        text->addWidget(number);
        text->addWidget(name);
        text->addStretch();
        auto* row = new QHBoxLayout(cell);
        row->setContentsMargins(Theme::Unit, Theme::Unit, Theme::Unit, Theme::Unit);
        row->setSpacing(Theme::Unit);
        row->addWidget(new StageMark(segment.stage));
        row->addLayout(text, 1);
        const int columns = static_cast<int>(across.size());
        grid->addWidget(cell, static_cast<int>(i) / columns + 1, static_cast<int>(i) % columns + 1);
        m_numbers.push_back(number);
    }
    layout()->addWidget(m_cells);
}

void RfmGrid::showNumbers(const std::vector<qint64>& customers)
{
    for (size_t i = 0; i < std::min(customers.size(), m_numbers.size()); ++i)
        m_numbers[i]->setText(numberText(customers[i]));
}

void RfmGrid::showNoNumbers()
{
    for (QLabel* number : m_numbers)
        number->setText(u"–"_s);
}

} // namespace ui
