// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector.h"

#include "ui/panels/inspectorpage.h"
#include "ui/panels/measureedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Width = Theme::Unit * 37 + 4;
constexpr int FollowMs = 40;

} // namespace

Inspector::Inspector(BoardDocument& document, BoardNumbers& numbers, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_numbers(numbers)
    , m_session(session)
    , m_figures(document, session)
    , m_page(new InspectorPage)
    , m_why(makeButton(tr("Why (not) …"), "link"))
    , m_suggest(makeButton(tr("Suggest arrows …"), "link"))
{
    setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(Width);
    setAccessibleName(tr("Inspector"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_page);
    scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeFrame("vertical-hairline"));
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    auto* further = new QHBoxLayout;
    further->setContentsMargins(Theme::Unit * 9 / 4, 0, Theme::Unit * 9 / 4, Theme::Unit);
    further->addWidget(m_why);
    further->addWidget(m_suggest);
    further->addStretch();
    column->addLayout(further);
    row->addLayout(column, 1);

    m_why->setObjectName(u"whyArrow"_s);
    m_why->setToolTip(tr("For any customer: whether this arrow counts them, and what decides"));
    connect(m_why, &QPushButton::clicked, this, &Inspector::whyWanted);
    m_suggest->setObjectName(u"suggestArrows"_s);
    m_suggest->setToolTip(tr("The strongest movements that are not on the board"));
    connect(m_suggest, &QPushButton::clicked, this, &Inspector::suggestionsWanted);
    connect(m_page, &InspectorPage::customersWanted, this, &Inspector::customersWanted);
    connect(m_page, &InspectorPage::exportWanted, this, &Inspector::exportWanted);
    connect(&m_page->measure(), &MeasureEdit::edited, this, &Inspector::commitNote);
    connect(&m_page->measure(), &MeasureEdit::typed, this, &Inspector::commitStepNote);
    connect(&m_page->segmentMeasure(), &MeasureEdit::edited, this, &Inspector::commitNote);
    connect(&m_figures, &InspectorFigures::changed, this, &Inspector::refresh);
    // While the period is dragged the words follow a few times a second; the counts on the board do at once.
    m_later.setSingleShot(true);
    m_later.setInterval(FollowMs);
    connect(&m_later, &QTimer::timeout, this, &Inspector::refresh);
    const auto follow = [this] {
        if (!m_later.isActive())
            m_later.start();
    };
    connect(&m_numbers, &BoardNumbers::changed, this, follow);
    connect(&m_numbers, &BoardNumbers::comparisonChanged, this, follow);
    connect(&m_document, &BoardDocument::periodChanged, this, follow);
    connect(&m_document, &BoardDocument::optionsChanged, this, follow);
    connect(&m_document, &BoardDocument::segmentsChanged, this, follow);
    connect(&m_document, &BoardDocument::nodeChanged, this, follow);
    connect(&m_document, &BoardDocument::arrowChanged, this, follow);
    connect(&m_document, &BoardDocument::nodeRemoved, this, follow);
    connect(&m_document, &BoardDocument::arrowRemoved, this, follow);
    setEditing(false);
}

Inspector::~Inspector() = default;

void Inspector::showArrow(core::ArrowId arrow)
{
    select(arrow, {});
}

void Inspector::showNode(core::NodeId node)
{
    select({}, node);
}

void Inspector::showBoard()
{
    select({}, {});
}

void Inspector::select(core::ArrowId arrow, core::NodeId node)
{
    commitNote();
    m_arrow = arrow;
    m_node = node;
    refresh();
}

void Inspector::setEditing(bool isEditing)
{
    m_isEditing = isEditing;
    m_page->measure().setEditable(isEditing);
    refresh();
}

void Inspector::commitNote()
{
    commitSegmentNote();
    commitStepNote();
    m_typing = 0;
}

/// All that is typed before the focus leaves is one step.
void Inspector::commitStepNote()
{
    MeasureEdit& measure = m_page->measure();
    if (!m_isEditing || !measure.isModified())
        return;
    const QString text = measure.text();
    const std::optional<core::Day> since = measure.since();
    measure.setUnmodified();
    if (m_typing == 0)
        m_typing = m_document.startGesture();
    if (m_document.board().arrow(m_arrow))
        m_document.setArrowNote(m_arrow, text, since, m_typing);
    else if (m_document.board().node(m_node))
        m_document.setNodeNote(m_node, text, since, m_typing);
}

/// The measure of a segment is the workspace's, not the board's: it is saved at once, whether the board is edited or
/// not.
void Inspector::commitSegmentNote()
{
    MeasureEdit& measure = m_page->segmentMeasure();
    const core::Node* node = m_document.board().node(m_node);
    const core::Segment* known = node ? m_session.state().segment(node->segment) : nullptr;
    if (!measure.isModified() || !known)
        return;
    measure.setUnmodified();
    core::Segment segment = *known;
    segment.note = measure.text();
    const qint64 id = segment.id.value;
    m_beingSaved[id] = segment.note;
    whenDone(
        m_session.updateSegment(segment, core::History::Rebuild), this, [this, id, note = segment.note](const auto&) {
            if (m_beingSaved.value(id) == note)
                m_beingSaved.remove(id);
            refresh();
        });
}

void Inspector::refresh()
{
    m_why->setVisible(m_document.board().arrow(m_arrow) != nullptr);
    m_suggest->setVisible(m_why->isHidden());
    const InspectorMatter matter{ m_document, m_numbers, m_session.state().settings.currency, m_isEditing };
    if (const core::Arrow* arrow = m_document.board().arrow(m_arrow)) {
        if (m_numbers.arrow(arrow->id).state == core::CountService::State::Ready)
            m_figures.wantArrow(*arrow);
        m_page->show(
            arrowText(matter, *arrow, m_figures.arrow(arrow->id), m_figures.revenue(arrow->id), m_figures.isSettled()));
    } else if (const core::Node* node = m_document.board().node(m_node)) {
        if (m_numbers.node(node->id).state == core::CountService::State::Ready)
            m_figures.wantNode(*node);
        InspectorText text =
            nodeText(matter, *node, m_figures.node(node->id), m_figures.metrics(node->id), m_figures.isSettled());
        if (const auto saving = m_beingSaved.constFind(node->segment.value); saving != m_beingSaved.cend())
            text.segmentMeasure = *saving;
        m_page->show(text);
    } else {
        m_figures.cancel();
        m_page->show(boardText(matter));
    }
}

} // namespace ui
