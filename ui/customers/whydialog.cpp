// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/whydialog.h"

#include "core/engine/whyarrow.h"
#include "ui/customers/customersearch.h"
#include "ui/customers/daystrip.h"
#include "ui/customers/whytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/window/whendone.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

WhyDialog::WhyDialog(WhyQuestion question, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_session(session)
    , m_search(new CustomerSearch(session))
    , m_source(makeChoice(tr("From"), m_question.source))
    , m_target(makeChoice(tr("To"), m_question.target))
    , m_verdict(makeLabel({}, "title"))
    , m_clauses(new QVBoxLayout)
    , m_strip(new DayStrip)
    , m_stripWords(makeLabel({}, "secondary"))
{
    build();
    connect(m_search, &CustomerSearch::chosen, this, &WhyDialog::showCustomer);
    connect(m_search, &CustomerSearch::nobodyFound, this,
        [this](const QString& text) { clear(tr("Nobody has “%1” in their e-mail or key.").arg(text)); });
    connect(&m_session, &Session::closed, this, &QDialog::reject);
    for (const auto& [box, id] :
        { std::pair(m_source, &WhyQuestion::source), std::pair(m_target, &WhyQuestion::target) }) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box = box, id = id] {
            m_question.*id = core::SegmentId{ box->currentData().toLongLong() };
            explain();
        });
    }
    clear(tr("Whom do you ask about?"));
}

QComboBox* WhyDialog::makeChoice(const QString& name, core::SegmentId chosen)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    for (const core::Segment& segment : m_session.state().segments)
        box->addItem(segment.name, segment.id.value);
    box->setCurrentIndex(std::max(0, box->findData(chosen.value)));
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return box;
}

void WhyDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"whyDialog"_s);
    setWindowTitle(tr("Why, or why not"));
    resize(Theme::Unit * 95, Theme::Unit * 62);
    auto* ends = new QHBoxLayout;
    ends->setSpacing(Theme::Unit);
    ends->addWidget(m_source, 1);
    ends->addWidget(makeLabel(u"→"_s, "strong"));
    ends->addWidget(m_target, 1);
    m_verdict->setObjectName(u"whyVerdict"_s);
    m_verdict->setWordWrap(true);
    m_clauses->setSpacing(Theme::Unit);
    m_stripWords->setWordWrap(true);
    connect(m_strip, &DayStrip::spoken, this, [this](const QString& text) {
        m_stripWords->setText(text.isEmpty() ? tr("Solid: recorded days. Hatched: rebuilt days. Between the lines: the "
                                                  "period. Dots: orders.")
                                             : text);
    });
    auto* close = makeButton(tr("Close"), "primary");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);

    auto* column = new QVBoxLayout(this);
    const int margin = Theme::Unit * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit * 3 / 2);
    column->addLayout(ends);
    column->addWidget(makeLabel(m_question.periodText, "secondary"));
    column->addWidget(m_search);
    column->addWidget(m_verdict);
    column->addLayout(m_clauses);
    column->addWidget(m_strip);
    column->addWidget(m_stripWords);
    column->addStretch();
    column->addLayout(buttons);
    m_search->setFocus();
}

void WhyDialog::clear(const QString& words)
{
    ++m_asked;
    m_customer.reset();
    m_verdict->setText(words);
    explain();
}

void WhyDialog::showCustomer(const QString& key)
{
    clear(key + u" …"_s);
    m_search->setText(key);
    whenDone(m_session.customer(key), this,
        [this, key, asked = m_asked](const core::Result<std::optional<CustomerView>>& view) {
            if (!view || asked != m_asked)
                return;
            if (!*view)
                return clear(tr("Nobody has the key “%1”.").arg(key));
            m_customer = **view;
            explain();
        });
}

core::CustomerStays WhyDialog::staysIn(core::SegmentId segment) const
{
    const auto found = std::ranges::find(m_customer->stays, segment, &core::CustomerStays::segment);
    if (found != m_customer->stays.end())
        return *found;
    core::CustomerStays none; // it has no log yet
    none.segment = segment;
    return none;
}

void WhyDialog::explain()
{
    while (QLayoutItem* item = m_clauses->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_strip->setVisible(m_customer.has_value());
    m_stripWords->setVisible(m_customer.has_value());
    if (!m_customer)
        return;
    if (m_question.source == m_question.target) {
        m_strip->hide();
        m_stripWords->hide();
        m_verdict->setText(tr("There is no arrow from a segment to itself."));
        return;
    }
    const core::Segment* from = m_session.state().segment(m_question.source);
    const core::Segment* to = m_session.state().segment(m_question.target);
    if (!from || !to)
        return;
    const core::CustomerStays source = staysIn(from->id);
    const core::CustomerStays target = staysIn(to->id);
    const core::ArrowReason reason = core::whyArrow(source, target, m_question.options, m_question.period);
    m_verdict->setText(reason.isCounted() ? tr("%1 is counted").arg(m_customer->file.key)
                                          : tr("%1 is not counted").arg(m_customer->file.key));
    for (const core::RuleClause& clause : reason.clauses) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(Theme::Unit);
        QLabel* mark = makeLabel(clause.holds ? u"✓"_s : u"✕"_s, clause.holds ? "good" : "bad");
        mark->setAccessibleName(clause.holds ? tr("Holds") : tr("Does not hold"));
        QLabel* words =
            makeLabel(whytext::sentence(clause, reason, from->name, to->name, m_question.options, m_question.period),
                clause.holds ? nullptr : "strong");
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        m_clauses->addWidget(row);
    }
    std::vector<DayStrip::OrderDay> orders;
    for (const core::CustomerOrder& order : m_customer->file.orders)
        orders.push_back({ order.day, order.standing == core::Standing::Counts });
    m_strip->setPeriod({ m_question.period.first, m_question.period.last });
    m_strip->setDays({ { from->name, from->stage, source }, { to->name, to->stage, target } }, std::move(orders));
    Q_EMIT m_strip->spoken({});
}

} // namespace ui
