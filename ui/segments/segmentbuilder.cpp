// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentbuilder.h"

#include "core/segments/conditiontext.h"
#include "ui/segments/conditionclipboard.h"
#include "ui/segments/conditiongroup.h"
#include "ui/segments/countcard.h"
#include "ui/segments/whycard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
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

SegmentBuilder::SegmentBuilder(QThreadPool& pool, QWidget* parent)
    : QWidget(parent)
    , m_context(pool)
    , m_count(pool)
    , m_title(makeLabel({}, "title"))
    , m_save(makeButton({}, "primary"))
    , m_problem(makeLabel({}, "secondary"))
    , m_name(new QLineEdit)
    , m_stage(new QComboBox)
    , m_words(makeLabel({}))
    , m_undo(new QToolButton)
    , m_redo(new QToolButton)
    , m_countCard(new CountCard)
    , m_why(new WhyCard(pool))
    , m_note(new QPlainTextEdit)
    , m_withoutPast(new QCheckBox)
    , m_historyWords(makeLabel({}, "secondary"))
{
    setRole(this, "canvas");
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
    makeBar(layout);
    layout->addWidget(makeFrame("hairline"));
    layout->addWidget(scroll, 1);

    constexpr int TypingPause = 60; // ms: a count per pause, not per key
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(TypingPause);
    connect(&m_countSoon, &QTimer::timeout, this, &SegmentBuilder::count);
    connect(&m_count, &LiveCount::counted, this, [this](const LiveCount::Size& size) {
        m_members = size.members;
        m_countCard->showSize(size);
    });
    connect(&m_count, &LiveCount::pastKnown, this, [this](const LiveCount::Past& past) {
        m_countCard->showPast(
            past, { m_facts->days->first, m_lastDay }, static_cast<core::Stage>(m_stage->currentIndex()));
        m_why->showMembers(past.first, m_members);
    });
    connect(&m_count, &LiveCount::judged, this, &SegmentBuilder::showVerdicts);
    connect(m_why, &WhyCard::customerChanged, this, &SegmentBuilder::judge);
    connect(&m_history, &BuilderHistory::restored, this, &SegmentBuilder::showDraft);
    connect(&m_history.stack(), &QUndoStack::indexChanged, this, &SegmentBuilder::refreshUndo);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(draft()); });
    connect(m_name, &QLineEdit::textChanged, this, &SegmentBuilder::contentChanged);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &SegmentBuilder::contentChanged);
    connect(m_note, &QPlainTextEdit::textChanged, this, &SegmentBuilder::contentChanged);
    connect(m_withoutPast, &QCheckBox::toggled, this, &SegmentBuilder::contentChanged);
    refreshUndo();
}

void SegmentBuilder::makeBar(QVBoxLayout* page)
{
    QPushButton* const cancel = makeButton(tr("Cancel"));
    m_undo->setText(u"↶"_s);
    m_redo->setText(u"↷"_s);
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setAccessibleName(tr("Redo"));
    connect(m_undo, &QToolButton::clicked, &m_history.stack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &m_history.stack(), &QUndoStack::redo);
    connect(cancel, &QPushButton::clicked, this, &SegmentBuilder::cancelled);
    auto* const bar = new QWidget;
    setRole(bar, "panel");
    bar->setFixedHeight(7 * Theme::Unit);
    auto* const barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(2 * Theme::Unit, 0, 2 * Theme::Unit, 0);
    barLayout->setSpacing(Theme::Unit);
    barLayout->addWidget(m_title);
    barLayout->addWidget(m_undo);
    barLayout->addWidget(m_redo);
    barLayout->addStretch();
    barLayout->addWidget(m_problem);
    barLayout->addWidget(cancel);
    barLayout->addWidget(m_save);
    page->addWidget(bar);
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
    // A long page of rows stretches none, and words that wrap get the lines they need, which Maximum would cut off.
    for (QFrame* const card : { historyCard, noteCard })
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    layout->addWidget(m_countCard);
    layout->addWidget(m_why);
    layout->addWidget(historyCard);
    layout->addWidget(noteCard);
    layout->addStretch();
    return column;
}

void SegmentBuilder::setFacts(std::shared_ptr<const ShopFacts> facts, core::Day lastDay, const QString& currency,
    core::CountService::LogReader logs)
{
    m_facts = facts;
    m_lastDay = lastDay;
    m_currency = currency;
    m_count.setShop(facts, lastDay, std::move(logs));
    m_why->setFacts(facts);
    m_context.setCurrency(currency);
    m_context.setFacts(std::move(facts));
    refresh();
}

void SegmentBuilder::startNew(const std::vector<Segment>& existing, const std::optional<Segment>& draft)
{
    Segment segment = draft.value_or(Segment());
    if (!segment.conditions)
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
    m_withoutPast->setVisible(!segment.isList());
    m_historyWords->setVisible(!segment.isList());
    m_why->setVisible(!segment.isList());
    m_why->forgetCustomer();
    dropConditions(); // they look at the segments there were
    showDraft(segment);
    m_start = draft();
    m_history.reset(m_start);
    refreshUndo();
}

void SegmentBuilder::dropConditions()
{
    if (!m_conditions)
        return;
    m_conditions->hide();
    m_conditions->deleteLater(); // a row of it may be the sender
    m_conditions = nullptr;
}

void SegmentBuilder::showDraft(const Segment& segment)
{
    m_isFilling = true;
    m_name->setText(segment.name);
    m_name->setCursorPosition(0); // the beginning of a long one says more
    m_stage->setCurrentIndex(static_cast<int>(segment.stage));
    if (m_note->toPlainText() != segment.note)
        m_note->setPlainText(segment.note);
    m_withoutPast->setChecked(segment.fromCreation);
    if (!m_conditions || !segment.conditions || m_conditions->condition() != *segment.conditions) {
        setUpdatesEnabled(false);
        dropConditions();
        if (segment.conditions) {
            m_conditions = new ConditionGroup(m_context, *segment.conditions, BuilderRow::Handles::None);
            m_conditionLayout->addWidget(m_conditions);
            connect(m_conditions, &BuilderRow::changed, this, &SegmentBuilder::contentChanged);
        }
        setUpdatesEnabled(true);
    }
    m_isFilling = false;
    refresh();
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
    if (m_isFilling)
        return;
    QString doing = m_context.takeDoing();
    if (doing.isEmpty())
        doing = tr("Edit");
    const QWidget* const focused = QApplication::focusWidget();
    const bool isTyping = qobject_cast<const QLineEdit*>(focused) || qobject_cast<const QPlainTextEdit*>(focused);
    m_history.record(draft(), doing, isTyping ? focused : nullptr);
    refresh();
}

void SegmentBuilder::refresh()
{
    const QString what = problem();
    m_problem->setText(what);
    m_save->setEnabled(what.isEmpty());
    if (!m_conditions) {
        m_words->setText(tr("A list of customers that was made elsewhere; its log comes from a file."));
        m_countCard->showSize(m_original.customers);
        return;
    }
    m_words->setText(m_conditions->problem().isEmpty() ? core::conditionText(m_conditions->condition(), m_currency)
                                                       : tr("Complete the conditions to read them here."));
    m_count.cancel(); // what is being worked out is of no use any more
    m_countCard->showCounting();
    m_countSoon.start();
}

void SegmentBuilder::count()
{
    if (!m_conditions || !m_count.hasShop() || !m_conditions->problem().isEmpty()) {
        m_countCard->showNothing();
        return;
    }
    m_count.ask(m_conditions->condition());
    judge();
}

void SegmentBuilder::judge()
{
    if (!m_conditions)
        return;
    const std::vector<BuilderRow*> rows = m_conditions->allRows();
    if (m_why->customer().isEmpty()) {
        for (BuilderRow* const row : rows)
            row->setVerdict(std::nullopt);
        return;
    }
    if (!m_count.hasShop() || !m_conditions->problem().isEmpty())
        return;
    std::vector<Condition> conditions;
    for (const BuilderRow* const row : rows)
        conditions.push_back(ConditionGroup::conditionOf(*row));
    m_count.judge(m_why->customer().toUtf8(), conditions);
}

void SegmentBuilder::showVerdicts(const std::vector<bool>& verdicts)
{
    if (!m_conditions || m_why->customer().isEmpty())
        return;
    const std::vector<BuilderRow*> rows = m_conditions->allRows();
    if (rows.size() != verdicts.size())
        return; // asked about before the last edit: the next answer is on its way
    std::vector<WhyCard::Line> lines;
    for (size_t i = 0; i < rows.size(); ++i) {
        int depth = 0;
        for (const BuilderGroup* group = rows[i]->group(); group; group = group->group())
            ++depth;
        rows[i]->setVerdict(depth > 0 ? std::optional(verdicts[i]) : std::nullopt);
        lines.push_back({ core::conditionText(ConditionGroup::conditionOf(*rows[i]), m_currency), depth, verdicts[i] });
    }
    m_why->showLines(lines);
}

void SegmentBuilder::refreshUndo()
{
    QUndoStack& stack = m_history.stack();
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    m_undo->setToolTip(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Undo"));
    m_redo->setToolTip(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Redo"));
}

void SegmentBuilder::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    qApp->installEventFilter(this);
}

void SegmentBuilder::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QWidget::hideEvent(event);
}

bool SegmentBuilder::eventFilter(QObject* watched, QEvent* event)
{
    // Who scrolls the page means the page, not the list or the date that the mouse happens to be over.
    if (event->type() == QEvent::Wheel
        && (qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched))
        && isAncestorOf(static_cast<QWidget*>(watched))) {
        event->ignore();
        return true;
    }
    // Fields have an undo of their own and take the keys; here one undo is for all fields and rows.
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    auto* const widget = isKey ? qobject_cast<QWidget*>(watched) : nullptr;
    if (!widget || (widget != this && !isAncestorOf(widget)))
        return QWidget::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isRedo =
        key->matches(QKeySequence::Redo) || (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
    const ClipAct clipAct = clipActOf(widget, *key);
    if (event->type() == QEvent::ShortcutOverride) {
        if (!isUndo && !isRedo && clipAct == ClipAct::None)
            return QWidget::eventFilter(watched, event);
        event->accept();
        return true;
    }
    if (isUndo)
        m_history.stack().undo();
    else if (isRedo)
        m_history.stack().redo();
    else if (clipAct != ClipAct::None)
        clip(clipAct, widget);
    else if (key->modifiers().testFlag(Qt::AltModifier))
        return moveRow(widget, key->key());
    return isUndo || isRedo || clipAct != ClipAct::None;
}

BuilderRow* SegmentBuilder::rowAround(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        auto* const row = qobject_cast<BuilderRow*>(widget);
        if (row && row->group())
            return row;
    }
    return nullptr;
}

SegmentBuilder::ClipAct SegmentBuilder::clipActOf(const QWidget* widget, const QKeyEvent& key) const
{
    if (!m_conditions || !m_conditions->isAncestorOf(widget))
        return ClipAct::None;
    // A field keeps the keys for its own text: what is marked in it, and texts from the clipboard.
    const auto* const field = qobject_cast<const QLineEdit*>(widget);
    const bool isMarked = field && field->hasSelectedText();
    if (key.matches(QKeySequence::Copy))
        return isMarked ? ClipAct::None : ClipAct::Copy;
    if (key.matches(QKeySequence::Cut))
        return isMarked ? ClipAct::None : ClipAct::Cut;
    if (key.matches(QKeySequence::Paste)) {
        const bool isText = field && !conditionclipboard::conditionFromJson(QApplication::clipboard()->text().toUtf8());
        return isText ? ClipAct::None : ClipAct::Paste;
    }
    return ClipAct::None;
}

void SegmentBuilder::clip(ClipAct act, QWidget* from)
{
    BuilderRow* const row = rowAround(from);
    if (act == ClipAct::Paste) {
        if (row)
            row->group()->paste(row);
        else
            m_conditions->paste(nullptr);
        return;
    }
    if (!row)
        return;
    row->group()->copy(*row);
    if (act == ClipAct::Cut)
        row->group()->remove(row);
}

bool SegmentBuilder::moveRow(QWidget* from, int key)
{
    BuilderRow* const row = rowAround(from);
    if (!row)
        return false;
    using Way = BuilderGroup::Way;
    switch (key) {
    case Qt::Key_Up:
        row->group()->move(row, Way::Up);
        return true;
    case Qt::Key_Down:
        row->group()->move(row, Way::Down);
        return true;
    case Qt::Key_Left:
        row->group()->move(row, Way::Out);
        return true;
    case Qt::Key_Right:
        row->group()->move(row, Way::In);
        return true;
    default:
        return false;
    }
}

} // namespace ui
