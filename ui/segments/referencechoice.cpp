// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/referencechoice.h"

#include "ui/segments/buildercontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QComboBox* searchBox(const QString& name, const QString& hint)
{
    auto* const box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->lineEdit()->setPlaceholderText(hint);
    box->setAccessibleName(name);
    box->lineEdit()->setAccessibleName(name);
    box->setMinimumWidth(28 * Theme::Unit);
    setRole(box, "value");
    return box;
}

} // namespace

SegmentChoice::SegmentChoice(BuilderContext& context, const core::SegmentRef& segment, QWidget* parent)
    : BuilderPart(parent)
    , m_context(context)
    , m_original(segment)
    , m_box(searchBox(tr("Segment"), tr("Find a segment")))
    , m_message(makeLabel({}, "field-problem"))
{
    for (const core::Segment& other : context.segments())
        m_box->addItem(other.name, other.id.value);
    m_box->setCurrentIndex(segment.id.isValid() ? m_box->findData(segment.id.value) : m_box->findText(segment.name));
    if (m_box->currentIndex() < 0)
        m_box->setEditText(segment.name);
    m_message->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Unit / 4);
    layout->addWidget(m_box);
    layout->addWidget(m_message);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::editTextChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
    check();
}

core::SegmentRef SegmentChoice::segment() const
{
    const QString name = m_box->currentText().trimmed();
    const auto found = std::ranges::find(m_context.segments(), name, &core::Segment::name);
    if (found != m_context.segments().end())
        return { found->id, found->name };
    return { name == m_original.name ? m_original.id : core::SegmentId(), name };
}

void SegmentChoice::check()
{
    const core::SegmentRef chosen = segment();
    const bool isKnown =
        std::ranges::find(m_context.segments(), chosen.name, &core::Segment::name) != m_context.segments().end();
    const QString circle = m_context.circleThrough(chosen.id);
    QString message;
    if (chosen.name.isEmpty())
        m_problem = tr("Choose a segment.");
    else if (!isKnown)
        m_problem = message = tr("There is no segment of this name.");
    else if (!circle.isEmpty())
        m_problem = message = tr("This would go round in a circle: %1.").arg(circle);
    else
        m_problem.clear();
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

ColumnChoice::ColumnChoice(BuilderContext& context, const QString& column, QWidget* parent)
    : BuilderPart(parent)
    , m_context(context)
    , m_box(searchBox(tr("Column"), tr("Name of the column")))
{
    offer();
    m_box->setEditText(column);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::editTextChanged, this, &BuilderPart::changed);
    connect(&context, &BuilderContext::factsChanged, this, &ColumnChoice::offer);
}

void ColumnChoice::offer()
{
    const QSignalBlocker quiet(m_box);
    const QString column = m_box->currentText();
    m_box->clear();
    m_box->addItems(m_context.columns());
    m_box->setEditText(column);
}

QString ColumnChoice::column() const
{
    return m_box->currentText().trimmed();
}

QString ColumnChoice::problem() const
{
    return column().isEmpty() ? tr("Choose a column.") : QString();
}

} // namespace ui
