// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatedetails.h"

#include "core/segments/conditiontext.h"
#include "core/segments/evaluator.h"
#include "ui/templates/parameterfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Margin = Theme::Unit * 5 / 2;

QLabel* makeText(const char* role = nullptr)
{
    QLabel* label = makeLabel({}, role);
    label->setWordWrap(true);
    return label;
}

/// A caption with what it is about, near each other.
QVBoxLayout* section(const QString& caption, std::initializer_list<QWidget*> widgets)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::Unit / 2);
    column->addWidget(makeLabel(caption, "caption"));
    for (QWidget* widget : widgets)
        column->addWidget(widget);
    return column;
}

} // namespace

TemplateDetails::TemplateDetails(QThreadPool& countPool, QWidget* parent)
    : QWidget(parent)
    , m_match(countPool)
    , m_category(makeLabel({}, "caption"))
    , m_name(new QLineEdit)
    , m_nameProblem(makeText("bad"))
    , m_missing(makeText("strong"))
    , m_when(makeText())
    , m_values(new QWidget)
    , m_valueColumn(new QVBoxLayout(m_values))
    , m_words(makeText())
    , m_size(makeLabel({}, "number"))
    , m_share(makeText("secondary"))
    , m_measure(new QPlainTextEdit)
    , m_builder(makeButton(tr("Open in the builder")))
    , m_create(makeButton(tr("Create segment"), "primary"))
{
    setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(Margin, Theme::Unit * 3 / 2, Margin, Theme::Unit * 3 / 2);
    buttons->setSpacing(Theme::Unit);
    buttons->addStretch();
    buttons->addWidget(m_builder);
    buttons->addWidget(m_create);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(makeFrame("hairline"));
    column->addLayout(buttons);

    constexpr int TypingPause = 120; // ms: a count per pause, not per key
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(TypingPause);
    connect(&m_countSoon, &QTimer::timeout, this, &TemplateDetails::count);
    connect(&m_match, &core::LatestJob<Match>::finished, this, &TemplateDetails::showMatch);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isOwnName = true; });
    connect(m_name, &QLineEdit::textChanged, this, &TemplateDetails::nameEdited);
    const auto made = [this] {
        core::Segment segment = *m_segment;
        segment.name = m_name->text().trimmed();
        segment.note = m_measure->toPlainText();
        return segment;
    };
    connect(m_create, &QPushButton::clicked, this, [this, made] { Q_EMIT createWanted(made()); });
    connect(m_builder, &QPushButton::clicked, this, [this, made] { Q_EMIT builderWanted(made()); });
}

QWidget* TemplateDetails::makeContent()
{
    setRole(m_name, "headline");
    m_name->setAccessibleName(tr("Name of the segment"));
    m_valueColumn->setContentsMargins({});
    m_valueColumn->setSpacing(Theme::Unit * 2);
    m_words->setObjectName(u"templateWords"_s);
    m_size->setObjectName(u"templateSize"_s);
    m_measure->setAccessibleName(tr("An idea for a measure"));
    m_measure->setTabChangesFocus(true);
    m_measure->setFixedHeight(Theme::Unit * 10);

    auto* content = new QWidget;
    setRole(content, "panel");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(Theme::Unit * 5 / 2);
    auto* head = new QVBoxLayout;
    head->setSpacing(Theme::Unit);
    head->addWidget(m_category);
    head->addWidget(m_name);
    head->addWidget(m_nameProblem);
    head->addWidget(m_missing);
    column->addLayout(head);
    column->addLayout(section(tr("When to use it"), { m_when }));
    column->addWidget(m_values);
    column->addLayout(section(tr("In words"), { m_words }));
    column->addLayout(section(tr("Customers on the last complete day"), { m_size, m_share }));
    column->addLayout(section(tr("An idea for a measure"), { m_measure }));
    column->addStretch(1);
    return content;
}

void TemplateDetails::setShop(Shop shop)
{
    m_shop = std::move(shop);
}

void TemplateDetails::showTemplate(const core::templates::Template& shown)
{
    m_template = shown;
    m_isOwnName = false;
    m_category->setText(categoryName(shown.category));
    m_missing->setText(shown.missing);
    m_missing->setVisible(!shown.missing.isEmpty());
    m_when->setText(shown.whenToUse);
    m_measure->setPlainText(shown.measure);
    for (ParameterField* field : m_fields) {
        m_valueColumn->removeWidget(field);
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
    for (const core::templates::Parameter& parameter : shown.parameters) {
        auto* field = new ParameterField(parameter, m_shop.currency);
        connect(field, &ParameterField::changed, this, &TemplateDetails::contentChanged);
        m_valueColumn->addWidget(field);
        m_fields.push_back(field);
    }
    QWidget* before = m_name;
    for (ParameterField* field : m_fields) {
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_measure);
    m_values->setVisible(!m_fields.empty());
    m_size->setText(u"…"_s);
    m_share->clear();
    contentChanged();
}

void TemplateDetails::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    refreshButtons();
}

void TemplateDetails::focusFirstField()
{
    if (m_fields.empty())
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_fields.front()->setFocus(Qt::OtherFocusReason);
}

QStringList TemplateDetails::values() const
{
    QStringList values;
    for (const ParameterField* field : m_fields)
        values.append(field->value());
    return values;
}

void TemplateDetails::contentChanged()
{
    if (!m_isOwnName)
        m_name->setText(nameOf(m_template, values()));
    auto made = core::templates::make(m_template, values());
    m_segment = made ? std::optional(std::move(*made)) : std::nullopt;
    m_words->setText(m_segment ? core::conditionText(*m_segment->conditions, m_shop.currency)
                               : tr("Fill in the values to read it here."));
    refreshButtons();
    m_match.cancel();
    m_countSoon.start();
}

void TemplateDetails::nameEdited()
{
    refreshButtons();
}

void TemplateDetails::refreshButtons()
{
    const QString name = m_name->text().trimmed();
    QString problem;
    if (name.isEmpty())
        problem = tr("Give the segment a name.");
    else if (m_segment && m_shop.takenNames.contains(name))
        problem = tr("There is a segment of this name already.");
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    const bool canBeMade = m_segment && m_template.missing.isEmpty() && !m_isBusy;
    m_builder->setEnabled(canBeMade);
    m_create->setEnabled(canBeMade && problem.isEmpty());
}

void TemplateDetails::count()
{
    // Where the data lack what is asked for, any number would be a wrong one.
    if (!m_segment || !m_template.missing.isEmpty() || !m_shop.facts || !m_shop.lastDay) {
        m_size->setText(u"–"_s);
        m_share->setText(m_shop.lastDay ? QString() : tr("There are no orders to count in yet."));
        return;
    }
    m_match.start(
        [facts = m_shop.facts, condition = *m_segment->conditions, day = *m_shop.lastDay](QPromise<Match>& promise) {
            core::Progress progress;
            progress.isCancelled = [&promise] { return promise.isCanceled(); };
            const auto members = core::Evaluator(condition, *facts).countOn(day, progress);
            if (!members)
                return;
            const qint64 known = std::ranges::count_if(
                facts->customers, [&](const core::ShopFacts::Customer& customer) { return customer.known <= day; });
            promise.addResult(Match{ *members, known });
        });
}

void TemplateDetails::showMatch()
{
    const auto match = m_match.outcome();
    if (!match)
        return;
    m_size->setText(numberText(match->members));
    const double share = match->known == 0 ? 0 : 100.0 * double(match->members) / double(match->known);
    m_share->setText(tr("%1 % of %2 customers, on %3")
                         .arg(QLocale().toString(share, 'f', 1), numberText(match->known), dayText(*m_shop.lastDay)));
}

} // namespace ui
