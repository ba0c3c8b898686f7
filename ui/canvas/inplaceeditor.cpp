// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/inplaceeditor.h"

#include "core/board/boardrules.h"
#include "ui/board/decorationpainter.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

InPlaceEditor::InPlaceEditor(BoardView& view, BoardDocument& document)
    : QObject(&view)
    , m_view(view)
    , m_document(document)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(BoardDocument::TypingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { keep(text()); });
    // The field does not travel with the board.
    connect(&view, &BoardView::moved, this, [this] { close(true); });
    connect(&document, &BoardDocument::decorationsChanged, this, [this] {
        const core::Board& board = m_document.board();
        if (m_field && !board.frame(m_frame) && !board.sticky(m_sticky))
            close(false);
    });
}

void InPlaceEditor::edit(core::FrameId frame)
{
    close(true);
    const core::Frame* there = m_document.board().frame(frame);
    if (!core::boardrules::mayChange(m_document.board(), frame))
        return;
    m_frame = frame;
    auto* field = new QLineEdit(there->title, m_view.viewport());
    field->setObjectName(u"frameTitle"_s);
    field->setAccessibleName(tr("Title of the frame"));
    field->setPlaceholderText(tr("Title"));
    open(field, decorationpainter::titleRect(*there), decorationpainter::titleFont());
    connect(field, &QLineEdit::textEdited, this, &InPlaceEditor::keepSoon);
    field->selectAll();
}

void InPlaceEditor::edit(core::StickyId sticky)
{
    close(true);
    const core::Sticky* there = m_document.board().sticky(sticky);
    if (!core::boardrules::mayChange(m_document.board(), sticky))
        return;
    m_sticky = sticky;
    auto* field = new QPlainTextEdit(there->text, m_view.viewport());
    field->setObjectName(u"stickyText"_s);
    field->setAccessibleName(tr("Text of the sticky note"));
    field->setPlaceholderText(tr("Write a note"));
    field->setTabChangesFocus(true);
    open(field, there->rect, decorationpainter::stickyFont());
    connect(field, &QPlainTextEdit::textChanged, this, &InPlaceEditor::keepSoon);
    field->selectAll();
}

void InPlaceEditor::open(QWidget* field, const QRectF& area, const QFont& font)
{
    m_field = field;
    m_before = text();
    m_gesture = m_document.startGesture();
    QFont scaled = font;
    scaled.setPixelSize(std::max(9, qRound(font.pixelSize() * m_view.zoom())));
    field->setFont(scaled);
    QRect place = m_view.mapFromScene(area).boundingRect();
    constexpr QSize Least{ 120, 28 };
    place.setSize(place.size().expandedTo(Least));
    field->setGeometry(place);
    field->installEventFilter(this);
    field->show();
    field->setFocus(Qt::OtherFocusReason);
}

bool InPlaceEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        close(true);
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isLine = m_frame.isValid();
        if (key->key() == Qt::Key_Escape || (isEnter && (isLine || key->modifiers().testFlag(Qt::ControlModifier)))) {
            close(key->key() != Qt::Key_Escape);
            m_view.setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void InPlaceEditor::close(bool isKept)
{
    if (!m_field)
        return;
    m_typing.stop();
    keep(isKept ? text() : m_before);
    QWidget* const field = m_field;
    m_field = nullptr;
    m_frame = {};
    m_sticky = {};
    if (field->hasFocus())
        m_view.setFocus(Qt::OtherFocusReason); // else the next card would be taken for the next field
    field->hide();
    field->deleteLater();
}

void InPlaceEditor::keepSoon()
{
    if (!m_typing.isActive())
        m_typing.start();
}

QString InPlaceEditor::text() const
{
    const auto* line = qobject_cast<const QLineEdit*>(m_field);
    return line ? line->text().trimmed() : qobject_cast<const QPlainTextEdit*>(m_field)->toPlainText();
}

/// All that is typed into a field is one step, and none if the text is what it was.
void InPlaceEditor::keep(const QString& text)
{
    if (const core::Frame* old = m_document.board().frame(m_frame)) {
        core::Frame frame = *old;
        frame.title = text;
        m_document.setFrame(frame, m_gesture);
    } else if (const core::Sticky* note = m_document.board().sticky(m_sticky)) {
        core::Sticky sticky = *note;
        sticky.text = text;
        m_document.setSticky(sticky, m_gesture);
    }
}

} // namespace ui
