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
    field->selectAll();
}

void InPlaceEditor::open(QWidget* field, const QRectF& area, const QFont& font)
{
    m_field = field;
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
    if (isKept)
        keep();
    QWidget* const field = m_field;
    m_field = nullptr;
    m_frame = {};
    m_sticky = {};
    if (field->hasFocus())
        m_view.setFocus(Qt::OtherFocusReason); // else the next card would be taken for the next field
    field->hide();
    field->deleteLater();
}

void InPlaceEditor::keep()
{
    if (const core::Frame* old = m_document.board().frame(m_frame)) {
        core::Frame frame = *old;
        frame.title = qobject_cast<QLineEdit*>(m_field)->text().trimmed();
        m_document.setFrame(frame);
    } else if (const core::Sticky* note = m_document.board().sticky(m_sticky)) {
        core::Sticky sticky = *note;
        sticky.text = qobject_cast<QPlainTextEdit*>(m_field)->toPlainText();
        m_document.setSticky(sticky);
    }
}

} // namespace ui
