// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedock.h"

#include "ui/theme/theme.h"
#include "ui/timeline/player.h"
#include "ui/timeline/timelinebars.h"
#include "ui/widgets/parts.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QToolButton* makeTool(const QString& sign, const QString& name, const QString& id)
{
    auto* button = new QToolButton;
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(id);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TimelineDock::TimelineDock(
    BoardDocument& document, BoardNumbers& numbers, core::CountService& counts, QThreadPool& pool, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_numbers(numbers)
    , m_counts(counts)
    , m_strip(new TimelineStrip)
    , m_bars(new TimelineBars(pool, this))
    , m_player(new Player(document, this))
{
    setObjectName(u"timeline"_s);
    setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    makeRow();
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(Theme::Unit * 2, Theme::Unit / 2, Theme::Unit * 2, Theme::Unit / 2);
    inner->setSpacing(0);
    inner->addWidget(m_row);
    inner->addWidget(m_strip);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeFrame("hairline"));
    column->addLayout(inner);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_strip, &TimelineStrip::periodWanted, this, &TimelineDock::setPeriod);
    connect(m_strip, &TimelineStrip::dragCancelled, this, [this](int gesture) {
        if (gesture == m_gesture)
            m_document.setPeriod(m_before, gesture);
    });
    connect(m_strip, &TimelineStrip::playWanted, m_play, &QToolButton::click);
    connect(m_strip, &TimelineStrip::stopWanted, m_player, &Player::stop);
    connect(m_bars, &TimelineBars::ready, this,
        [this](const std::vector<qint64>& bars) { m_strip->setBars(bars, m_what); });
    connect(m_player, &Player::changed, this, &TimelineDock::refreshPlayer);
    connect(&m_document, &BoardDocument::periodChanged, this, [this] {
        m_strip->setPeriod(m_document.period());
        // The log may have got days.
        refreshPlayer();
    });
    connect(&m_numbers, &BoardNumbers::changed, this, &TimelineDock::refresh);
    for (const auto signal : { &BoardDocument::nodeRemoved, &BoardDocument::nodeAdded })
        connect(&m_document, signal, this, &TimelineDock::refresh);
    for (const auto signal : { &BoardDocument::arrowRemoved, &BoardDocument::arrowAdded, &BoardDocument::arrowChanged })
        connect(&m_document, signal, this, &TimelineDock::refresh);
    connect(&m_document, &BoardDocument::optionsChanged, this, &TimelineDock::refresh);
    connect(&m_document, &BoardDocument::segmentsChanged, this, &TimelineDock::refresh);
    m_strip->setPeriod(m_document.period());
    refresh();
    refreshPlayer();
}

TimelineDock::~TimelineDock() = default;

void TimelineDock::makeRow()
{
    m_row = new QWidget;
    m_collapse = makeTool(u"▾"_s, tr("Timeline"), u"timelineCollapse"_s);
    m_title = makeLabel({}, "secondary");
    m_title->setObjectName(u"timelineTitle"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_play = makeTool(u"▶"_s, {}, u"timelinePlay"_s);
    m_stop = makeTool(u"■"_s, tr("Stop and go back to where it began (Esc)"), u"timelineStop"_s);
    m_speed = makeTool({}, tr("Speed"), u"timelineSpeed"_s);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_loop = makeTool(u"↻"_s, tr("Play again and again"), u"timelineLoop"_s);
    m_loop->setCheckable(true);

    auto* speeds = new QMenu(m_speed);
    auto* group = new QActionGroup(speeds);
    for (const int speed : { 1, 2, 4, 8 }) {
        QAction* action = speeds->addAction(tr("%1×").arg(speed));
        action->setCheckable(true);
        action->setChecked(speed == m_player->speed());
        action->setActionGroup(group);
        connect(action, &QAction::triggered, m_player, [this, speed] { m_player->setSpeed(speed); });
    }
    m_speed->setMenu(speeds);
    setRole(m_speed, "plain-menu");

    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins({});
    row->setSpacing(2);
    row->addWidget(m_collapse);
    row->addWidget(m_title, 1);
    row->addWidget(m_play);
    row->addWidget(m_stop);
    row->addWidget(m_speed);
    row->addWidget(m_loop);
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!isCollapsed()); });
    connect(
        m_play, &QToolButton::clicked, this, [this] { m_player->isPlaying() ? m_player->pause() : m_player->play(); });
    connect(m_stop, &QToolButton::clicked, m_player, &Player::stop);
    connect(m_loop, &QToolButton::toggled, m_player, &Player::setLoop);
}

void TimelineDock::setCollapsed(bool isCollapsed)
{
    if (isCollapsed == this->isCollapsed())
        return;
    m_strip->setVisible(!isCollapsed);
    m_collapse->setText(isCollapsed ? u"▴"_s : u"▾"_s);
    Q_EMIT collapsedChanged(isCollapsed);
}

bool TimelineDock::isCollapsed() const
{
    return m_strip->isHidden();
}

void TimelineDock::showArrow(core::ArrowId arrow)
{
    m_arrow = arrow;
    m_node = {};
    refresh();
}

void TimelineDock::showNode(core::NodeId node)
{
    m_node = node;
    m_arrow = {};
    refresh();
}

void TimelineDock::showBoard()
{
    m_arrow = {};
    m_node = {};
    refresh();
}

/// The segments whose days the bars rest on.
std::vector<core::SegmentId> TimelineDock::concerned() const
{
    const core::Board& board = m_document.board();
    if (const core::Arrow* arrow = board.arrow(m_arrow))
        return { board.node(arrow->source)->segment, board.node(arrow->target)->segment };
    if (const core::Node* node = board.node(m_node))
        return { node->segment };
    std::vector<core::SegmentId> all;
    for (const core::Node& node : board.nodes())
        all.push_back(node.segment);
    return all;
}

TimelineDays TimelineDock::days() const
{
    TimelineDays days;
    // The timeline is as long as the longest log of the workspace, whatever is selected: it must not jump.
    for (const core::Segment& segment : m_document.segments()) {
        if (segment.days.isEmpty())
            continue;
        days.days = days.days.isEmpty() ? segment.days
                                        : core::DayRange{ std::min(days.days.first, segment.days.first),
                                              std::max(days.days.last, segment.days.last) };
    }
    days.complete = days.days;
    days.firstRecorded = days.days.first;
    const bool isRecordedOnly = m_document.board().options.recordedOnly;
    for (const core::SegmentId id : concerned()) {
        const core::Segment* segment = m_document.segment(id);
        if (!segment)
            continue;
        const core::Day first =
            isRecordedOnly ? std::max(segment->days.first, segment->firstRecordedDay) : segment->days.first;
        days.complete = segment->days.isEmpty()
            ? core::DayRange()
            : core::DayRange{ std::max(days.complete.first, first), std::min(days.complete.last, segment->days.last) };
        days.firstRecorded = std::max(days.firstRecorded, segment->firstRecordedDay);
    }
    return days;
}

void TimelineDock::refresh()
{
    const core::Board& board = m_document.board();
    const TimelineDays days = this->days();
    m_strip->setDays(days);
    m_player->setDays(days.days);
    const auto nameOf = [this, &board](core::NodeId node) {
        const core::Segment* segment = m_document.segment(board.node(node)->segment);
        return segment ? segment->name : QString();
    };
    if (const core::Arrow* arrow = board.arrow(m_arrow)) {
        m_what = tr("moved", "after a number of customers");
        m_title->setText(
            tr("Moved from one day to the next: %1 → %2").arg(nameOf(arrow->source), nameOf(arrow->target)));
    } else if (const core::Node* node = board.node(m_node)) {
        m_what = tr("joined", "after a number of customers");
        m_title->setText(tr("Joined per day: %1").arg(nameOf(node->id)));
        return m_bars->show(m_counts.node(node->segment, board.options), days.days);
    } else {
        m_what = tr("moved", "after a number of customers");
        m_title->setText(tr("Moved from one day to the next: all %Ln arrow(s)", nullptr, int(board.arrows().size())));
    }
    std::vector<core::ArrowIndexPtr> indexes;
    for (const core::Arrow& arrow : board.arrows()) {
        if (board.arrow(m_arrow) && arrow.id != m_arrow)
            continue;
        if (auto index =
                m_counts.arrow(board.node(arrow.source)->segment, board.node(arrow.target)->segment, board.options))
            indexes.push_back(std::move(index));
    }
    m_bars->show(std::move(indexes), days.days);
    refreshPlayer();
}

void TimelineDock::refreshPlayer()
{
    const bool isPlaying = m_player->isPlaying();
    m_play->setText(isPlaying ? u"❚❚"_s : u"▶"_s);
    const QString name = isPlaying ? tr("Pause and keep these days (space bar)")
                                   : tr("Play: let the period glide over the log (space bar)");
    m_play->setToolTip(name);
    m_play->setAccessibleName(name);
    m_play->setEnabled(isPlaying || m_strip->scale().days().length() > m_document.period().length());
    m_stop->setEnabled(isPlaying);
    m_speed->setText(tr("%1×").arg(m_player->speed()));
}

void TimelineDock::setPeriod(const core::Period& period, int gesture)
{
    if (gesture != m_gesture)
        m_before = m_document.board().period;
    m_gesture = gesture;
    const bool isAsBefore = m_before.resolve(m_document.lastDay()) == period;
    using Kind = core::PeriodChoice::Kind;
    m_document.setPeriod(isAsBefore ? m_before : core::PeriodChoice{ Kind::Custom, m_before.days, period }, gesture);
}

} // namespace ui
