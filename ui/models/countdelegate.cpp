// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/countdelegate.h"

#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Margin = Theme::Unit;
constexpr int MarkWidth = Theme::Unit / 2;
constexpr int MarkHeight = Theme::Unit * 2;
constexpr int SquareSide = Theme::Unit;
constexpr int LinesAtMost = 2;

auto stageColor(const QModelIndex& index, int role)
{
    return Theme::current().stage(static_cast<core::Stage>(index.data(role).toInt()));
}

void paintMark(QPainter& painter, const QRectF& mark, const QColor& color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(mark, 2, 2);
}

} // namespace

CountDelegate::CountDelegate(Mark mark, int stageRole, int countRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_mark(mark)
    , m_stageRole(stageRole)
    , m_countRole(countRole)
{
}

QRect CountDelegate::nameRect(const QRect& row, const QModelIndex& index) const
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Small));
    const int count = metrics.horizontalAdvance(index.data(m_countRole).toString());
    const int mark = m_mark == Mark::Square ? SquareSide : MarkWidth;
    return row.adjusted(Margin + mark + Margin, 0, -(Margin + count + Margin), 0);
}

void CountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isUnderMouse = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || isUnderMouse) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? theme.softAccent : theme.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), 6, 6);
    }

    QRectF mark(
        0, 0, m_mark == Mark::Square ? SquareSide : MarkWidth, m_mark == Mark::Square ? SquareSide : MarkHeight);
    mark.moveLeft(option.rect.left() + Margin);
    mark.moveTop(option.rect.center().y() - mark.height() / 2 + 1);
    paintMark(*painter, mark,
        m_mark == Mark::StageBar ? stageColor(index, m_stageRole)
            : isSelected         ? theme.accent
                                 : theme.arrow);

    const QRect name = nameRect(option.rect, index);
    painter->setFont(Theme::font(Theme::Type::Body, isSelected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(isSelected ? theme.accent : theme.text);
    const QString text = index.data().toString();
    const QFontMetrics metrics = painter->fontMetrics();
    const bool wraps = metrics.horizontalAdvance(text) > name.width();
    const bool isTooLong = metrics.boundingRect(name, Qt::TextWordWrap, text).height() > LinesAtMost * metrics.height();
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft | (wraps && !isTooLong ? int(Qt::TextWordWrap) : 0),
        isTooLong ? metrics.elidedText(text, Qt::ElideRight, name.width()) : text);

    painter->setFont(Theme::font(Theme::Type::Small));
    painter->setPen(isSelected ? theme.accent : theme.secondary);
    painter->drawText(
        option.rect.adjusted(0, 0, -Margin, 0), Qt::AlignVCenter | Qt::AlignRight, index.data(m_countRole).toString());
    painter->restore();
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Body));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    // As if the scroll bar were there: whether it will be is not known yet.
    const int narrowest = view ? view->width() - Theme::Unit * 2 : width;
    const QRect name = nameRect(QRect(0, 0, narrowest, 0), index);
    const int lines = metrics.horizontalAdvance(index.data().toString()) > name.width() ? LinesAtMost : 1;
    return { width, lines * metrics.lineSpacing() + Theme::Unit * 7 / 4 };
}

} // namespace ui
