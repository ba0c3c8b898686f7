// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector.h"

#include "core/engine/rebuiltdays.h"
#include "ui/panels/daybars.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/window/session.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Width = Theme::Unit * 37 + 4;
constexpr int RowsAtMost = 4;

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    return label;
}

QString countText(const BoardNumbers::Number& number)
{
    return number.count ? numberText(*number.count) : u"…"_s;
}

} // namespace

Inspector::Inspector(BoardDocument& document, BoardNumbers& numbers, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_numbers(numbers)
    , m_session(session)
    , m_arrowFigures(session.exportPool())
    , m_nodeFigures(session.exportPool())
    , m_kind(makeLabel({}, "caption"))
    , m_title(wrapped(makeLabel({}, "title")))
    , m_number(makeLabel({}, "number"))
    , m_sentence(wrapped(makeLabel({})))
    , m_alert(wrapped(makeLabel({})))
    , m_barsTitle(makeLabel(tr("Moved per day"), "secondary"))
    , m_bars(new DayBars)
    , m_noteTitle(makeLabel(tr("Measure"), "secondary"))
    , m_note(new QPlainTextEdit)
    , m_customers(makeButton(tr("Show customers")))
    , m_export(makeButton(tr("Export list")))
{
    setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(Width);
    setAccessibleName(tr("Inspector"));
    m_number->setObjectName(u"inspectorNumber"_s);
    m_sentence->setObjectName(u"inspectorSentence"_s);
    m_note->setObjectName(u"inspectorNote"_s);
    m_note->setAccessibleName(tr("Measure"));
    m_note->setPlaceholderText(tr("What do you do for this step? A coupon, a mail, a sample …"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(Theme::Unit * 11);
    m_note->installEventFilter(this);
    m_customers->setObjectName(u"showCustomers"_s);
    connect(m_customers, &QPushButton::clicked, this, &Inspector::customersWanted);
    connect(m_export, &QPushButton::clicked, this, &Inspector::exportWanted);

    auto* column = new QVBoxLayout;
    const int margin = Theme::Unit * 9 / 4;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit);
    column->addWidget(m_kind);
    column->addWidget(m_title);
    column->addWidget(m_number);
    column->addWidget(m_sentence);
    column->addWidget(m_alert);
    column->addSpacing(Theme::Unit);
    auto* table = new QGridLayout;
    table->setColumnStretch(0, 1);
    table->setHorizontalSpacing(Theme::Unit);
    table->setVerticalSpacing(Theme::Unit);
    for (int row = 0; row < RowsAtMost; ++row) {
        m_rows.push_back({ wrapped(makeLabel({}, "secondary")), makeLabel({}, "strong") });
        table->addWidget(m_rows.back().name, row, 0);
        table->addWidget(m_rows.back().value, row, 1, Qt::AlignRight | Qt::AlignTop);
    }
    column->addLayout(table);
    column->addSpacing(Theme::Unit);
    column->addWidget(m_barsTitle);
    column->addWidget(m_bars);
    column->addSpacing(Theme::Unit);
    column->addWidget(m_noteTitle);
    column->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_customers);
    buttons->addWidget(m_export);
    buttons->addStretch();
    column->addSpacing(Theme::Unit);
    column->addLayout(buttons);
    column->addStretch();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeFrame("vertical-hairline"));
    row->addLayout(column, 1);

    connect(&m_numbers, &BoardNumbers::changed, this, &Inspector::refresh);
    connect(&m_document, &BoardDocument::periodChanged, this, &Inspector::refresh);
    connect(&m_document, &BoardDocument::optionsChanged, this, &Inspector::refresh);
    connect(&m_document, &BoardDocument::segmentsChanged, this, &Inspector::refresh);
    connect(&m_document, &BoardDocument::nodeChanged, this, &Inspector::refresh);
    connect(&m_document, &BoardDocument::arrowChanged, this, &Inspector::refresh);
    connect(&m_document, &BoardDocument::nodeRemoved, this, &Inspector::refresh);
    connect(&m_document, &BoardDocument::arrowRemoved, this, &Inspector::refresh);
    connect(&m_arrowFigures, &QFutureWatcherBase::finished, this, &Inspector::showArrowFigures);
    connect(&m_nodeFigures, &QFutureWatcherBase::finished, this, &Inspector::showNodeFigures);
    setEditing(false);
    refresh();
}

Inspector::~Inspector() = default;

void Inspector::showArrow(core::ArrowId arrow)
{
    commitNote();
    m_arrow = arrow;
    m_node = {};
    refresh();
}

void Inspector::showNode(core::NodeId node)
{
    commitNote();
    m_node = node;
    m_arrow = {};
    refresh();
}

void Inspector::showBoard()
{
    commitNote();
    m_arrow = {};
    m_node = {};
    refresh();
}

void Inspector::setEditing(bool isEditing)
{
    m_isEditing = isEditing;
    m_note->setReadOnly(!isEditing);
    refresh();
}

void Inspector::commitNote()
{
    if (!m_isEditing || !m_note->document()->isModified())
        return;
    const QString text = m_note->toPlainText().trimmed();
    m_note->document()->setModified(false);
    if (m_document.board().arrow(m_arrow))
        m_document.setArrowNote(m_arrow, text);
    else if (m_document.board().node(m_node))
        m_document.setNodeNote(m_node, text);
}

bool Inspector::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        commitNote();
    return QWidget::eventFilter(watched, event);
}

void Inspector::refresh()
{
    m_arrowFigures.cancel();
    m_nodeFigures.cancel();
    if (const core::Arrow* arrow = m_document.board().arrow(m_arrow))
        refreshArrow(*arrow);
    else if (const core::Node* node = m_document.board().node(m_node))
        refreshNode(*node);
    else
        refreshBoard();
}

QString Inspector::optionsText() const
{
    const core::RuleOptions& options = m_document.board().options;
    QString text;
    if (options.directOnly)
        text += u' ' + tr("Only direct moves: in the source on the day before.");
    if (options.firstTimeOnly)
        text += u' ' + tr("Only who was never in the target before.");
    if (options.recordedOnly)
        text += u' ' + tr("Only recorded days; rebuilt days are unknown.");
    return text;
}

/// Says that a number rests on days that were not recorded as they came.
QString Inspector::rebuiltText(std::initializer_list<const core::Segment*> segments) const
{
    QString text;
    if (m_document.board().options.recordedOnly)
        return text;
    for (const core::Segment* segment : segments) {
        const core::DayRange days = core::rebuiltDays(*segment, m_document.period());
        if (!days.isEmpty())
            text += u' ' + tr("“%1”: %2 rebuilt, not recorded.").arg(segment->name, rangeText(days));
    }
    return text;
}

void Inspector::refreshArrow(const core::Arrow& arrow)
{
    const core::Node* source = m_document.board().node(arrow.source);
    const core::Node* target = m_document.board().node(arrow.target);
    const core::Segment* from = m_document.segment(source->segment);
    const core::Segment* to = m_document.segment(target->segment);
    if (!from || !to)
        return refreshBoard();
    const BoardNumbers::Number number = m_numbers.arrow(arrow.id);
    const core::Period period = m_document.period();
    const QString last = dayText(period.last);
    m_kind->setText(tr("Arrow"));
    m_title->setText(from->name + u" → "_s + to->name);
    m_number->setText(countText(number));
    m_sentence->setText(
        tr("customers joined “%1” between %2 and %3, were still in it on %3, and had been in “%4” before, "
           "on %5 at the earliest.")
            .arg(to->name, dayText(period.first), last, from->name, dayText(period.first - 1))
        + optionsText() + rebuiltText({ from, to }));
    m_alert->setVisible(m_numbers.isIncomplete(source->segment) || m_numbers.isIncomplete(target->segment));
    m_alert->setText(tr("⚠ Rests on incomplete data: see the alert over the board."));
    setRows({});
    setNote(arrow.note);
    m_noteTitle->setText(tr("Measure for this step"));
    for (QWidget* widget :
        std::initializer_list<QWidget*>{ m_number, m_barsTitle, m_bars, m_noteTitle, m_note, m_customers, m_export })
        widget->show();

    if (number.state != core::CountService::State::Ready)
        return m_bars->clear();
    m_arrowFigures.start([read = m_session.counts().logReader(), ends = std::vector{ from->id, to->id },
                             options = m_document.board().options, period](QPromise<ArrowFigures>& promise) {
        if (promise.isCanceled())
            return;
        if (const auto logs = read(ends, {}); logs && !promise.isCanceled())
            promise.addResult(arrowFigures(logs->front(), logs->back(), options, period));
    });
}

void Inspector::showArrowFigures()
{
    const std::optional<ArrowFigures> figures = m_arrowFigures.outcome();
    const core::Arrow* arrow = m_document.board().arrow(m_arrow);
    if (!figures || !arrow)
        return;
    m_bars->setBars(m_document.period().first, figures->movedPerDay);
    const core::Segment* to = m_document.segment(m_document.board().node(arrow->target)->segment);
    if (!to)
        return;
    const QString share = figures->joiners == 0
        ? u"–"_s
        : tr("%1 %").arg(locale().toString(
            100.0 * static_cast<double>(figures->moved) / static_cast<double>(figures->joiners), 'f', 0));
    setRows({ { tr("Joined “%1” from anywhere").arg(to->name), numberText(figures->joiners) },
        { tr("… of which through this arrow"), share } });
}

/// Which days its log holds, and which of them were recorded as they came.
std::vector<std::pair<QString, QString>> Inspector::daysRows(const core::Segment& segment) const
{
    if (segment.days.isEmpty())
        return { { tr("Days logged"), u"–"_s } };
    std::vector<std::pair<QString, QString>> rows{ { tr("Days logged"), rangeText(segment.days) } };
    if (segment.firstRecordedDay > segment.days.last)
        rows.emplace_back(tr("… of which recorded"), tr("none, all rebuilt"));
    else
        rows.emplace_back(tr("… of which recorded"), rangeText({ segment.firstRecordedDay, segment.days.last }));
    return rows;
}

void Inspector::refreshNode(const core::Node& node)
{
    const core::Segment* segment = m_document.segment(node.segment);
    if (!segment)
        return refreshBoard();
    const core::Period period = m_document.period();
    m_kind->setText(tr("Segment"));
    m_title->setText(segment->name);
    m_number->setText(countText(m_numbers.node(node.id)));
    const bool isLogged = segment->days.isEmpty() || segment->days.last >= period.last;
    m_sentence->setText(segment->days.isEmpty() ? tr("Nothing is logged of this segment yet.")
            : isLogged
            ? tr("customers were in it at the end of %1.").arg(dayText(period.last))
            : tr("customers were in it at the end of %1, its last logged day.").arg(dayText(segment->days.last)));
    m_alert->setVisible(m_numbers.isIncomplete(node.segment));
    m_alert->setText(tr("⚠ Its data are incomplete for this period."));
    setRows(daysRows(*segment));
    setNote(node.note);
    m_noteTitle->setText(tr("Measure at this step"));
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_number, m_noteTitle, m_note, m_customers, m_export })
        widget->show();
    m_barsTitle->hide();
    m_bars->hide();

    if (m_numbers.node(node.id).state != core::CountService::State::Ready)
        return;
    m_nodeFigures.start([read = m_session.counts().logReader(), id = segment->id, options = m_document.board().options,
                            period](QPromise<NodeFigures>& promise) {
        if (promise.isCanceled())
            return;
        if (const auto logs = read({ id }, {}); logs && !promise.isCanceled())
            promise.addResult(nodeFigures(logs->front(), options, period));
    });
}

void Inspector::showNodeFigures()
{
    const std::optional<NodeFigures> figures = m_nodeFigures.outcome();
    const core::Node* node = m_document.board().node(m_node);
    const core::Segment* segment = node ? m_document.segment(node->segment) : nullptr;
    if (!figures || !segment)
        return;
    std::vector<std::pair<QString, QString>> rows{ { tr("Joined in the period"), numberText(figures->joined) },
        { tr("Left in the period"), numberText(figures->left) } };
    for (auto& row : daysRows(*segment))
        rows.push_back(std::move(row));
    setRows(rows);
}

void Inspector::refreshBoard()
{
    const core::Board& board = m_document.board();
    m_kind->setText(tr("Board"));
    m_title->setText(board.name);
    const QString options = optionsText();
    if (board.nodes().empty()) {
        m_sentence->setText(m_isEditing
                ? tr("Drag segments from the list on the left onto the board, then draw arrows from one to another.")
                : tr("This board is empty. Choose Edit to put segments on it."));
    } else {
        m_sentence->setText(
            tr("Each arrow counts the customers who were in its first segment and joined its second "
               "between %1 and %2, and were still in it on %2. Select an arrow or a segment to read more.")
                .arg(dayText(m_document.period().first), dayText(m_document.period().last))
            + options);
    }
    setRows(board.nodes().empty() ? std::vector<std::pair<QString, QString>>()
                                  : std::vector<std::pair<QString, QString>>{
                                      { tr("Segments"), numberText(static_cast<qint64>(board.nodes().size())) },
                                      { tr("Arrows"), numberText(static_cast<qint64>(board.arrows().size())) } });
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_number, m_alert, m_barsTitle, m_bars, m_noteTitle, m_note, m_customers, m_export })
        widget->hide();
}

void Inspector::setRows(const std::vector<std::pair<QString, QString>>& rows)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < rows.size();
        m_rows[i].name->setText(isUsed ? rows[i].first : QString());
        m_rows[i].value->setText(isUsed ? rows[i].second : QString());
        m_rows[i].name->setVisible(isUsed);
        m_rows[i].value->setVisible(isUsed);
    }
}

void Inspector::setNote(const QString& note)
{
    // What is being typed stays; it goes into the board when the focus leaves.
    if (m_note->document()->isModified() && m_note->hasFocus())
        return;
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
    m_note->document()->setModified(false);
}

} // namespace ui
