// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/rfmdialog.h"

#include "core/segments/evaluator.h"
#include "ui/templates/jobline.h"
#include "ui/templates/parameterfield.h"
#include "ui/templates/rfmgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::rfmrecipe::Thresholds;
using core::templates::Parameter;
using core::templates::ShopMeasures;

namespace ui {

namespace {

constexpr QSize FirstSize(Theme::Unit * 134, Theme::Unit * 76);
constexpr int FieldsWidth = Theme::Unit * 40;
constexpr int Margin = Theme::Unit * 5 / 2;

Parameter parameterOf(
    const QString& label, Parameter::Kind kind, int value, bool isKnown, const QString& basis, const QString& common)
{
    return { label, kind, QString::number(value), isKnown ? basis : common, {} };
}

QString freeName(const std::vector<core::SegmentGroup>& groups)
{
    const auto isTaken = [&](const QString& name) {
        return std::ranges::find(groups, name, &core::SegmentGroup::name) != groups.end();
    };
    QString name = RfmDialog::tr("RFM");
    for (int number = 2; isTaken(name); ++number)
        name = RfmDialog::tr("RFM (%1)").arg(number);
    return name;
}

} // namespace

RfmDialog::RfmDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_measures(session.exportPool())
    , m_numbers(session.exportPool())
    , m_pages(new QStackedWidget)
    , m_name(new QLineEdit)
    , m_fieldColumn(new QVBoxLayout)
    , m_grid(new RfmGrid)
    , m_asOf(makeLabel({}, "secondary"))
    , m_problem(makeLabel({}, "bad"))
    , m_create(makeButton(tr("Create group and board"), "primary"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("RFM group"));
    resize(parent ? FirstSize.boundedTo(parent->window()->size()) : FirstSize);
    QLabel* loading = makeLabel(tr("Looking what your orders suggest …"), "secondary");
    loading->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(loading);
    m_pages->addWidget(makeContent());
    m_create->setEnabled(false);

    QPushButton* cancel = makeButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(Margin, Theme::Unit * 3 / 2, Margin, Theme::Unit * 3 / 2);
    buttons->setSpacing(Theme::Unit);
    buttons->addWidget(new JobLine(session), 1);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFrame("hairline"));
    column->addLayout(buttons);

    constexpr int TypingPause = 120; // ms: a count per pause, not per key
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(TypingPause);
    connect(&m_countSoon, &QTimer::timeout, this, &RfmDialog::count);
    connect(&m_measures, &QFutureWatcherBase::finished, this, &RfmDialog::showSuggested);
    connect(&m_numbers, &QFutureWatcherBase::finished, this, [this] {
        if (const auto numbers = m_numbers.outcome())
            m_grid->showNumbers(*numbers);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &RfmDialog::create);
    connect(&session, &Session::busyChanged, this, &RfmDialog::refreshButtons);
    connect(&session, &Session::closed, this, &QDialog::reject);
    load();
}

QWidget* RfmDialog::makeContent()
{
    setRole(m_name, "headline");
    m_name->setAccessibleName(tr("Name of the group"));
    m_name->setText(freeName(m_session.state().groups));
    connect(m_name, &QLineEdit::textChanged, this, &RfmDialog::refreshButtons);
    m_problem->setWordWrap(true);
    m_fieldColumn->setSpacing(Theme::Unit * 2);

    auto* fields = new QWidget;
    setRole(fields, "panel");
    auto* left = new QVBoxLayout(fields);
    left->setContentsMargins(Margin, Margin, Margin, Margin);
    left->setSpacing(Theme::Unit * 2);
    left->addWidget(makeLabel(tr("Name of the group"), "caption"));
    left->addWidget(m_name);
    left->addLayout(m_fieldColumn);
    left->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(FieldsWidth);
    scroll->setWidget(fields);

    QLabel* words =
        makeLabel(tr("By how long ago and how often they ordered, every customer is in exactly one of these "
                     "segments on every day. The board shows who moves from one to the other."));
    words->setWordWrap(true);
    auto* preview = new QWidget;
    setRole(preview, "canvas");
    preview->setAttribute(Qt::WA_StyledBackground);
    auto* right = new QVBoxLayout(preview);
    right->setContentsMargins(Margin, Margin, Margin, Margin);
    right->setSpacing(Theme::Unit * 2);
    right->addWidget(words);
    right->addWidget(m_grid, 1);
    right->addWidget(m_problem);
    right->addWidget(m_asOf);

    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(scroll);
    row->addWidget(makeFrame("vertical-hairline"));
    row->addWidget(preview, 1);
    return content;
}

void RfmDialog::load()
{
    whenDone(m_session.facts(), this, [this](const core::Result<FactsPtr>& facts) {
        if (!facts)
            return reject(); // the session said why
        m_facts = *facts;
        m_measures.start([facts = m_facts](QPromise<ShopMeasures>& promise) {
            promise.addResult(ShopMeasures(*facts, { {}, [&promise] { return promise.isCanceled(); } }));
        });
    });
}

void RfmDialog::showSuggested()
{
    const auto measures = m_measures.outcome();
    if (!measures)
        return;
    const Thresholds suggested = core::rfmrecipe::suggested(*measures);
    const QString common = tr("A common value: your shop has too few orders to say.");
    const Parameter parameters[] = {
        parameterOf(tr("Active up to so many days after the last order"), Parameter::Kind::Days, suggested.activeDays,
            measures->halfOfRepeats.isKnown,
            tr("Half of all repeat orders come within %n day(s).", nullptr, suggested.activeDays), common),
        parameterOf(tr("Cooling down up to"), Parameter::Kind::Days, suggested.coolingDays,
            measures->threeQuartersOfRepeats.isKnown,
            tr("Three in four repeat orders come within %n day(s).", nullptr, suggested.coolingDays) + u' '
                + tr("With the same number as active there is no such step."),
            common),
        parameterOf(tr("At risk up to, lost from then on"), Parameter::Kind::Days, suggested.riskDays,
            measures->ninetyPercentOfRepeats.isKnown,
            tr("Nine in ten repeat orders come within %n day(s).", nullptr, suggested.riskDays), common),
        parameterOf(tr("Loyal from so many orders on"), Parameter::Kind::Count, suggested.loyalOrders,
            measures->loyalOrders.isKnown,
            tr("The tenth of the customers with the most orders have %n or more.", nullptr, suggested.loyalOrders),
            common),
    };
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i] = new ParameterField(parameters[i]);
        m_fieldColumn->addWidget(m_fields[i]);
        connect(m_fields[i], &ParameterField::changed, this, &RfmDialog::contentChanged);
    }
    if (const auto lastDay = m_session.state().lastDay)
        m_asOf->setText(tr("Customers on %1, the last complete day.").arg(dayText(*lastDay)));
    m_pages->setCurrentIndex(1);
    m_name->setFocus();
    m_name->selectAll();
    contentChanged();
}

std::optional<Thresholds> RfmDialog::thresholds() const
{
    if (!std::ranges::all_of(m_fields, [](const ParameterField* field) { return field && field->isFine(); }))
        return std::nullopt;
    return Thresholds{ m_fields[0]->value().toInt(), m_fields[1]->value().toInt(), m_fields[2]->value().toInt(),
        m_fields[3]->value().toInt() };
}

void RfmDialog::contentChanged()
{
    m_numbers.cancel();
    m_countSoon.stop();
    m_recipe.reset();
    const auto asked = thresholds();
    const auto checked = asked ? core::rfmrecipe::check(*asked)
                               : core::Result<void>(core::failure(core::ErrorCode::InvalidInput,
                                   tr("Correct the value on the left to see the segments it makes.")));
    m_problem->setText(checked ? QString() : checked.error().text);
    m_problem->setVisible(!checked);
    if (checked) {
        m_recipe = core::rfmrecipe::recipe(*asked);
        m_grid->showRecipe(*m_recipe, *asked);
        m_countSoon.start();
    } else {
        m_grid->showNoNumbers();
    }
    refreshButtons();
}

void RfmDialog::refreshButtons()
{
    m_create->setEnabled(m_recipe && !m_name->text().trimmed().isEmpty() && !m_session.isBusy());
}

void RfmDialog::count()
{
    const auto lastDay = m_session.state().lastDay;
    if (!m_recipe || !lastDay)
        return m_grid->showNoNumbers();
    m_numbers.start([facts = m_facts, recipe = *m_recipe, day = *lastDay](QPromise<std::vector<qint64>>& promise) {
        core::Progress progress;
        progress.isCancelled = [&promise] { return promise.isCanceled(); };
        std::vector<qint64> numbers;
        for (const core::rfmrecipe::Recipe::Placed& placed : recipe.segments) {
            const auto number = core::Evaluator(*placed.segment.conditions, *facts).countOn(day, progress);
            if (!number)
                return;
            numbers.push_back(*number);
        }
        promise.addResult(std::move(numbers));
    });
}

void RfmDialog::create()
{
    whenDone(m_session.addRecipe(m_name->text().trimmed(), *m_recipe), this,
        [this](const core::Result<core::GroupId>& group) {
            if (!group)
                return; // the session said why
            Q_EMIT created(*group);
            accept();
        });
}

} // namespace ui
