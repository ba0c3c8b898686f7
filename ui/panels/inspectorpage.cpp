// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspectorpage.h"

#include "ui/panels/measureedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr size_t RowsAtMost = 12;
constexpr size_t ChartsAtMost = 2;

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    return label;
}

void showText(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

InspectorPage::InspectorPage(QWidget* parent)
    : QWidget(parent)
    , m_kind(makeLabel({}, "caption"))
    , m_title(wrapped(makeLabel({}, "title")))
    , m_number(makeLabel({}, "number"))
    , m_change(makeLabel({}, "strong"))
    , m_changeFoot(wrapped(makeLabel({}, "secondary")))
    , m_sentence(wrapped(makeLabel({})))
    , m_alert(wrapped(makeLabel({})))
    , m_segmentMeasure(new MeasureEdit(MeasureEdit::Kind::OfSegment))
    , m_measure(new MeasureEdit(MeasureEdit::Kind::OfStep))
    , m_customers(makeButton(tr("Show customers")))
    , m_export(makeButton(tr("Export list")))
{
    m_title->setObjectName(u"inspectorTitle"_s);
    m_number->setObjectName(u"inspectorNumber"_s);
    m_change->setObjectName(u"inspectorChange"_s);
    m_changeFoot->setObjectName(u"inspectorChangeFoot"_s);
    m_sentence->setObjectName(u"inspectorSentence"_s);
    m_customers->setObjectName(u"showCustomers"_s);
    connect(m_customers, &QPushButton::clicked, this, &InspectorPage::customersWanted);
    connect(m_export, &QPushButton::clicked, this, &InspectorPage::exportWanted);

    auto* column = new QVBoxLayout(this);
    const int margin = Theme::Unit * 9 / 4;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit);
    column->addWidget(m_kind);
    column->addWidget(m_title);
    auto* numberRow = new QHBoxLayout;
    numberRow->setSpacing(Theme::Unit * 3 / 2);
    numberRow->addWidget(m_number);
    numberRow->addWidget(m_change, 1, Qt::AlignBaseline);
    column->addLayout(numberRow);
    column->addWidget(m_changeFoot);
    column->addWidget(m_sentence);
    column->addWidget(m_alert);
    makeRows(*column);
    makeCharts(*column);
    column->addWidget(m_segmentMeasure);
    column->addWidget(m_measure);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_customers);
    buttons->addWidget(m_export);
    buttons->addStretch();
    column->addSpacing(Theme::Unit / 2);
    column->addLayout(buttons);
    column->addStretch();
}

void InspectorPage::makeRows(QVBoxLayout& column)
{
    auto* table = new QGridLayout;
    table->setColumnStretch(0, 1);
    table->setHorizontalSpacing(Theme::Unit);
    table->setVerticalSpacing(Theme::Unit / 2);
    for (int row = 0; row < static_cast<int>(RowsAtMost); ++row) {
        m_rows.push_back({ wrapped(makeLabel({}, "secondary")), makeLabel({}, "strong") });
        table->addWidget(m_rows.back().name, row, 0);
        table->addWidget(m_rows.back().value, row, 1, Qt::AlignRight | Qt::AlignTop);
    }
    column.addLayout(table);
}

void InspectorPage::makeCharts(QVBoxLayout& column)
{
    for (size_t i = 0; i < ChartsAtMost; ++i) {
        m_charts.push_back({ makeLabel({}, "secondary"), new DayBars, makeLabel({}, "faint") });
        m_charts.back().bars->setObjectName(u"inspectorChart%1"_s.arg(i));
        column.addWidget(m_charts.back().title);
        column.addWidget(m_charts.back().bars);
        column.addWidget(m_charts.back().foot);
    }
}

void InspectorPage::show(const InspectorText& text)
{
    m_kind->setText(text.kind);
    m_title->setText(text.title);
    showText(m_number, text.number.value_or(QString()));
    showText(m_change, text.change.text);
    setRole(m_change,
        text.change.tone == ChangeLook::Tone::Good      ? "good"
            : text.change.tone == ChangeLook::Tone::Bad ? "bad"
                                                        : "strong");
    showText(m_changeFoot, text.changeFoot);
    showText(m_sentence, text.sentence);
    showText(m_alert, text.alert);
    showRows(text);
    showCharts(text);
    m_segmentMeasure->setVisible(text.segmentMeasure.has_value());
    m_segmentMeasure->show(tr("Measure for this segment"), text.segmentMeasure.value_or(QString()), {},
        tr("Kept with the segment, on every board."));
    m_measure->setVisible(text.hasMeasure);
    m_measure->show(text.measureTitle, text.measure, text.measureSince, text.measureFoot);
    m_customers->setVisible(text.number.has_value());
    m_export->setVisible(text.number.has_value());
}

void InspectorPage::showRows(const InspectorText& text)
{
    Q_ASSERT(text.rows.size() <= m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < text.rows.size();
        const InspectorText::Row row = isUsed ? text.rows[i] : InspectorText::Row();
        for (QLabel* label : { m_rows[i].name, m_rows[i].value }) {
            label->setText(label == m_rows[i].name ? row.name : row.value);
            label->setToolTip(row.tip);
            label->setVisible(isUsed);
        }
        // What is of another period is shown faintly until the new figures are there.
        m_rows[i].value->setEnabled(text.isSettled);
    }
}

void InspectorPage::showCharts(const InspectorText& text)
{
    Q_ASSERT(text.charts.size() <= m_charts.size());
    for (size_t i = 0; i < m_charts.size(); ++i) {
        const bool isUsed = i < text.charts.size();
        const InspectorText::Chart chart = isUsed ? text.charts[i] : InspectorText::Chart();
        showText(m_charts[i].title, chart.title);
        showText(m_charts[i].foot, chart.foot);
        m_charts[i].bars->setAccessibleName(chart.title);
        m_charts[i].bars->setBars(chart.bars);
        m_charts[i].bars->setVisible(isUsed);
    }
}

} // namespace ui
