// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/measureedit.h"

#include "ui/document/boarddocument.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MeasureEdit::MeasureEdit(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_title(makeLabel(tr("Measure"), "secondary"))
    , m_note(new QPlainTextEdit)
    , m_hasSince(new QCheckBox(tr("Since")))
    , m_since(makeDateEdit(tr("First day of the measure")))
    , m_foot(makeLabel({}, "secondary"))
{
    const bool isOfStep = kind == Kind::OfStep;
    m_note->setObjectName(isOfStep ? u"inspectorNote"_s : u"segmentNote"_s);
    m_note->setAccessibleName(isOfStep ? tr("Measure") : tr("Measure for this segment"));
    m_note->setPlaceholderText(isOfStep ? tr("What do you do for this step? A coupon, a mail, a sample …")
                                        : tr("What do you do for these customers?"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(Theme::Unit * 9);
    m_note->installEventFilter(this);
    m_foot->setObjectName(isOfStep ? u"measureFoot"_s : u"segmentNoteFoot"_s);
    m_foot->setWordWrap(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(BoardDocument::TypingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (isModified())
            Q_EMIT typed();
    });
    if (isOfStep)
        connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
            if (m_note->document()->isModified() && !m_typing.isActive())
                m_typing.start();
        });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::Unit / 2);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(makeSince());
    column->addWidget(m_foot);
}

QWidget* MeasureEdit::makeSince()
{
    auto* row = new QWidget;
    row->setVisible(m_kind == Kind::OfStep);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_hasSince);
    layout->addWidget(m_since, 1);
    if (m_kind == Kind::OfStep) {
        m_hasSince->setObjectName(u"measureHasSince"_s);
        m_since->setObjectName(u"measureSince"_s);
    }
    m_since->setKeyboardTracking(false); // a day that is typed is one edit
    m_since->setDate(QDate::currentDate());
    connect(m_hasSince, &QCheckBox::clicked, this, &MeasureEdit::sinceEdited);
    connect(m_since, &QDateEdit::dateChanged, this, &MeasureEdit::sinceEdited);
    return row;
}

void MeasureEdit::sinceEdited()
{
    m_since->setVisible(m_hasSince->isChecked());
    m_isSinceModified = true;
    Q_EMIT edited();
}

void MeasureEdit::setEditable(bool isEditable)
{
    m_note->setReadOnly(!isEditable);
    m_hasSince->setEnabled(isEditable);
    m_since->setReadOnly(!isEditable);
    m_since->setButtonSymbols(isEditable ? QAbstractSpinBox::UpDownArrows : QAbstractSpinBox::NoButtons);
}

void MeasureEdit::show(
    const QString& title, const QString& measure, const std::optional<core::Day>& since, const QString& foot)
{
    const QSignalBlocker blocker(m_since);
    m_hasSince->setChecked(since.has_value());
    m_hasSince->setVisible(since || m_hasSince->isEnabled());
    m_since->setVisible(since.has_value());
    // A day that is being typed stays, too, while figures come.
    const bool isTyped = m_since->text() != m_since->locale().toString(m_since->date(), m_since->displayFormat());
    if (since && !(isTyped && m_since->hasFocus()))
        m_since->setDate(since->toDate());
    m_isSinceModified = false;
    m_title->setText(title);
    m_foot->setText(foot);
    m_foot->setVisible(!foot.isEmpty());
    // What is being typed stays.
    if (m_note->hasFocus() && (m_note->document()->isModified() || text() == measure))
        return;
    if (m_note->toPlainText() != measure)
        m_note->setPlainText(measure);
    setUnmodified();
}

bool MeasureEdit::isModified() const
{
    return m_isSinceModified || m_note->document()->isModified();
}

QString MeasureEdit::text() const
{
    return m_note->toPlainText().trimmed();
}

std::optional<core::Day> MeasureEdit::since() const
{
    return m_hasSince->isChecked() ? std::optional(core::Day::fromDate(m_since->date())) : std::nullopt;
}

void MeasureEdit::setUnmodified()
{
    m_isSinceModified = false;
    m_note->document()->setModified(false);
}

bool MeasureEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        Q_EMIT edited();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
