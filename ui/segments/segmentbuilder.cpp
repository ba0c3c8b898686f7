// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentbuilder.h"

#include "core/segments/conditiontext.h"
#include "core/segments/evaluator.h"
#include "ui/segments/conditiongroup.h"
#include "ui/segments/pastline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::Condition;
using core::Segment;
using core::ShopFacts;

namespace ui {

namespace {

QVBoxLayout* cardLayout(QWidget* card)
{
    auto* const layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    layout->setSpacing(Theme::Unit);
    return layout;
}

/// A new segment begins with the commonest question, which is complete as it stands.
Condition firstCondition()
{
    Condition leaf;
    leaf.test = core::FactTest{};
    Condition condition;
    condition.group = Condition::Group{ core::Combine::All, { leaf } };
    return condition;
}

/// Which days its log holds, and which of them were recorded as they came.
QString historyText(const Segment& segment)
{
    if (segment.days.isEmpty())
        return SegmentBuilder::tr("Nothing is logged of it yet.");
    const QString logged = SegmentBuilder::tr("Logged: %1.").arg(rangeText(segment.days));
    if (segment.firstRecordedDay > segment.days.last)
        return logged + u' ' + SegmentBuilder::tr("All of it is rebuilt from the orders known today.");
    if (segment.firstRecordedDay <= segment.days.first)
        return logged + u' ' + SegmentBuilder::tr("All of it was recorded as the days came.");
    return logged + u' '
        + SegmentBuilder::tr("Rebuilt before %1, recorded from then on.").arg(dayText(segment.firstRecordedDay));
}

} // namespace

SegmentBuilder::SegmentBuilder(QThreadPool& countPool, QWidget* parent)
    : QWidget(parent)
    , m_preview(countPool)
    , m_title(makeLabel({}, "title"))
    , m_save(makeButton({}, "primary"))
    , m_problem(makeLabel({}, "secondary"))
    , m_name(new QLineEdit)
    , m_stage(new QComboBox)
    , m_words(makeLabel({}))
    , m_size(makeLabel({}, "number"))
    , m_share(makeLabel({}, "secondary"))
    , m_past(new PastLine)
    , m_pastDays(makeLabel({}, "faint"))
    , m_note(new QPlainTextEdit)
    , m_withoutPast(new QCheckBox)
    , m_historyWords(makeLabel({}, "secondary"))
{
    setRole(this, "canvas");
    QPushButton* const cancel = makeButton(tr("Cancel"));

    auto* const bar = new QWidget;
    setRole(bar, "panel");
    bar->setFixedHeight(7 * Theme::Unit);
    auto* const barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(2 * Theme::Unit, 0, 2 * Theme::Unit, 0);
    barLayout->setSpacing(Theme::Unit);
    barLayout->addWidget(m_title);
    barLayout->addStretch();
    barLayout->addWidget(m_problem);
    barLayout->addWidget(cancel);
    barLayout->addWidget(m_save);

    auto* const content = new QWidget;
    setRole(content, "canvas");
    auto* const columns = new QHBoxLayout(content);
    columns->setContentsMargins(3 * Theme::Unit, 3 * Theme::Unit, 3 * Theme::Unit, 3 * Theme::Unit);
    columns->setSpacing(2 * Theme::Unit);
    columns->addWidget(makeMainCard(), 1);
    columns->addWidget(makeSideCards());

    auto* const scroll = new QScrollArea;
    setRole(scroll, "canvas");
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(makeFrame("hairline"));
    layout->addWidget(scroll, 1);

    constexpr int TypingPause = 120; // ms: a count per pause, not per key
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(TypingPause);
    connect(&m_countSoon, &QTimer::timeout, this, &SegmentBuilder::count);
    connect(&m_preview, &core::LatestJob<Preview>::finished, this, &SegmentBuilder::showPreview);
    connect(cancel, &QPushButton::clicked, this, &SegmentBuilder::cancelled);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(draft()); });
    connect(m_name, &QLineEdit::textChanged, this, &SegmentBuilder::contentChanged);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &SegmentBuilder::contentChanged);
    connect(m_note, &QPlainTextEdit::textChanged, this, &SegmentBuilder::contentChanged);
}

SegmentBuilder::~SegmentBuilder() = default;

QWidget* SegmentBuilder::makeMainCard()
{
    setRole(m_name, "headline");
    m_name->setPlaceholderText(tr("Name of the segment"));
    m_name->setAccessibleName(tr("Name of the segment"));
    // In the order of core::Stage.
    m_stage->addItems({ tr("No stage"), tr("Entry"), tr("First purchase"), tr("Repeat"), tr("Loyal"), tr("At risk") });
    m_stage->setAccessibleName(tr("Stage in the life cycle"));

    QFrame* const card = makeFrame("card");
    QVBoxLayout* const layout = cardLayout(card);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_stage);
    layout->addLayout(head);
    m_conditionLayout = new QVBoxLayout;
    layout->addLayout(m_conditionLayout);

    QFrame* const wordsCard = makeFrame("card");
    m_words->setWordWrap(true);
    cardLayout(wordsCard)->addWidget(makeLabel(tr("In words"), "caption"));
    wordsCard->layout()->addWidget(m_words);

    auto* const column = new QWidget;
    auto* const columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(2 * Theme::Unit);
    columnLayout->addWidget(card);
    columnLayout->addWidget(wordsCard);
    columnLayout->addStretch();
    return column;
}

QWidget* SegmentBuilder::makeSideCards()
{
    QFrame* const sizeCard = makeFrame("card");
    QVBoxLayout* const sizeLayout = cardLayout(sizeCard);
    sizeLayout->addWidget(makeLabel(tr("Customers on the last complete day"), "caption"));
    sizeLayout->addWidget(m_size);
    sizeLayout->addWidget(m_share);
    sizeLayout->addWidget(makeLabel(tr("Its past, as it would have been"), "secondary"));
    sizeLayout->addWidget(m_past);
    sizeLayout->addWidget(m_pastDays);

    QFrame* const historyCard = makeFrame("card");
    QVBoxLayout* const historyLayout = cardLayout(historyCard);
    historyLayout->addWidget(makeLabel(tr("History"), "caption"));
    historyLayout->addWidget(m_withoutPast);
    m_historyWords->setWordWrap(true);
    historyLayout->addWidget(m_historyWords);

    QFrame* const noteCard = makeFrame("card");
    QVBoxLayout* const noteLayout = cardLayout(noteCard);
    noteLayout->addWidget(makeLabel(tr("Measure for this segment"), "caption"));
    m_note->setPlaceholderText(tr("What to do for these customers"));
    m_note->setAccessibleName(tr("Measure for this segment"));
    m_note->setFixedHeight(12 * Theme::Unit);
    m_note->setTabChangesFocus(true);
    noteLayout->addWidget(m_note);

    auto* const column = new QWidget;
    column->setFixedWidth(40 * Theme::Unit);
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::Unit);
    layout->addWidget(sizeCard);
    layout->addWidget(historyCard);
    layout->addWidget(noteCard);
    layout->addStretch();
    return column;
}

void SegmentBuilder::setFacts(std::shared_ptr<const ShopFacts> facts, core::Day lastDay, const QString& currency)
{
    m_facts = std::move(facts);
    m_lastDay = lastDay;
    m_currency = currency;
    m_context.setCurrency(currency);
    m_context.setFacts(m_facts);
    contentChanged();
}

void SegmentBuilder::startNew(const std::vector<Segment>& existing)
{
    Segment segment;
    segment.conditions = firstCondition();
    fill(segment, existing);
    m_title->setText(tr("New segment"));
    m_save->setText(tr("Create segment"));
    m_withoutPast->setText(tr("Without its past"));
    m_historyWords->setText(
        tr("Its whole past is worked out at once. Without it, its log starts on the newest complete day."));
    m_name->setFocus();
}

void SegmentBuilder::edit(const Segment& segment, const std::vector<Segment>& existing)
{
    fill(segment, existing);
    m_title->setText(tr("Edit segment"));
    m_save->setText(tr("Save segment"));
    m_withoutPast->hide();
    m_historyWords->setText(historyText(segment) + u'\n'
        + tr("If you change the conditions, saving asks what becomes of its past, and says what that would change."));
}

void SegmentBuilder::fill(const Segment& segment, const std::vector<Segment>& existing)
{
    m_original = segment;
    m_context.setSegments(segment, existing);
    m_takenNames.clear();
    for (const Segment& other : existing) {
        if (other.id != segment.id || !segment.id.isValid())
            m_takenNames.append(other.name);
    }
    m_name->setText(segment.name);
    m_stage->setCurrentIndex(static_cast<int>(segment.stage));
    m_note->setPlainText(segment.note);
    m_withoutPast->setChecked(segment.fromCreation);
    m_withoutPast->setVisible(!segment.isList());
    m_historyWords->setVisible(!segment.isList());
    delete m_conditions;
    m_conditions = nullptr;
    if (segment.conditions) {
        m_conditions = new ConditionGroup(m_context, *segment.conditions, BuilderRow::Handles::None);
        m_conditionLayout->addWidget(m_conditions);
        connect(m_conditions, &BuilderRow::changed, this, &SegmentBuilder::contentChanged);
    }
    m_start = draft();
    contentChanged();
}

Segment SegmentBuilder::draft() const
{
    Segment segment = m_original;
    segment.name = m_name->text();
    segment.stage = static_cast<core::Stage>(m_stage->currentIndex());
    segment.note = m_note->toPlainText();
    if (!segment.id.isValid())
        segment.fromCreation = m_withoutPast->isChecked();
    if (m_conditions)
        segment.conditions = m_conditions->condition();
    return segment;
}

bool SegmentBuilder::isModified() const
{
    const Segment now = draft();
    return now.name != m_start.name || now.stage != m_start.stage || now.note != m_start.note
        || now.conditions != m_start.conditions;
}

QString SegmentBuilder::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the segment a name.");
    if (m_takenNames.contains(m_name->text()))
        return tr("There is a segment of this name already.");
    return m_conditions ? m_conditions->problem() : QString();
}

void SegmentBuilder::contentChanged()
{
    const QString what = problem();
    m_problem->setText(what);
    m_save->setEnabled(what.isEmpty());
    if (!m_conditions) {
        m_words->setText(tr("A list of customers that was made elsewhere; its log comes from a file."));
        m_size->setText(QLocale().toString(m_original.customers));
        return;
    }
    m_words->setText(m_conditions->problem().isEmpty() ? core::conditionText(m_conditions->condition(), m_currency)
                                                       : tr("Complete the conditions to read them here."));
    m_countSoon.start();
}

void SegmentBuilder::count()
{
    if (!m_facts || !m_facts->days || !m_conditions || !m_conditions->problem().isEmpty()) {
        m_preview.cancel();
        m_size->setText(u"…"_s);
        m_share->clear();
        return;
    }
    const core::DayRange days{ m_facts->days->first, m_lastDay };
    m_preview.start([facts = m_facts, condition = m_conditions->condition(), days](QPromise<Preview>& promise) {
        core::Progress progress;
        progress.isCancelled = [&promise] { return promise.isCanceled(); };
        const auto stays = core::Evaluator(condition, *facts).stays(days, progress);
        if (!stays || days.isEmpty())
            return;
        std::vector<qint64> changes(static_cast<size_t>(days.length()) + 1);
        for (const core::Stay& stay : *stays) {
            ++changes[static_cast<size_t>(stay.joined - days.first)];
            if (!stay.left.isNever())
                --changes[static_cast<size_t>(stay.left - days.first)];
        }
        Preview preview;
        qint64 members = 0;
        for (int day = 0; day < days.length(); ++day) {
            members += changes[static_cast<size_t>(day)];
            preview.members.push_back(static_cast<quint32>(members));
        }
        for (const ShopFacts::Customer& customer : facts->customers)
            preview.known += customer.known <= days.last;
        promise.addResult(std::move(preview));
    });
}

void SegmentBuilder::showPreview()
{
    const auto preview = m_preview.outcome();
    if (!preview || preview->members.empty())
        return;
    const QLocale locale;
    const qint64 members = preview->members.back();
    m_size->setText(locale.toString(members));
    const double share =
        preview->known == 0 ? 0 : 100.0 * static_cast<double>(members) / static_cast<double>(preview->known);
    m_share->setText(tr("%1 % of %2 customers").arg(locale.toString(share, 'f', 1), locale.toString(preview->known)));
    m_past->setValues(preview->members, Theme::current().stage(static_cast<core::Stage>(m_stage->currentIndex())));
    m_pastDays->setText(tr("%1 – %2").arg(dayText(m_facts->days->first), dayText(m_lastDay)));
}

} // namespace ui
