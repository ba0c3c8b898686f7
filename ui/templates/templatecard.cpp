// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatecard.h"

#include "ui/templates/templatemodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ui {

namespace {

constexpr int Gap = Theme::Unit; ///< between two cards
constexpr int Padding = Theme::Unit * 3 / 2;
constexpr int Bar = Theme::Unit / 2;
constexpr int LineGap = Theme::Unit / 2;

struct Line {
    QString text;
    QFont font;
    QColor color;
};

std::vector<Line> linesOf(const QModelIndex& index, bool isSelected = false)
{
    const Theme& theme = Theme::current();
    const QString missing = index.data(TemplateModel::MissingRole).toString();
    const bool isDimmed = !missing.isEmpty();
    std::vector<Line> lines{ { index.data().toString(), Theme::font(Theme::Type::Body, QFont::DemiBold),
                                 isDimmed ? theme.secondary : theme.text },
        { index.data(TemplateModel::WhenRole).toString(), Theme::font(Theme::Type::Small),
            isDimmed && !isSelected ? theme.faint : theme.secondary } };
    if (isDimmed)
        lines.push_back({ missing, Theme::font(Theme::Type::Small), theme.secondary });
    return lines;
}

int heightOf(const Line& line, int width)
{
    return QFontMetrics(line.font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, line.text).height();
}

int textWidth(int cardWidth)
{
    return cardWidth - 3 * Padding - Bar;
}

} // namespace

void TemplateCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isDimmed = !index.data(TemplateModel::MissingRole).toString().isEmpty();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -Gap - 0.5);
    const QColor ground = isSelected             ? theme.softAccent
        : option.state & QStyle::State_MouseOver ? theme.hover
        : isDimmed                               ? theme.canvas
                                                 : theme.card;
    painter->setPen(isSelected ? theme.accent : theme.hairline);
    painter->setBrush(ground);
    painter->drawRoundedRect(card, Theme::Radius, Theme::Radius);

    QColor stage = theme.stage(static_cast<core::Stage>(index.data(TemplateModel::StageRole).toInt()));
    if (isDimmed)
        stage = theme.hairline;
    painter->setPen(Qt::NoPen);
    painter->setBrush(stage);
    painter->drawRoundedRect(
        QRectF(card.left() + Padding, card.top() + Padding, Bar, card.height() - 2 * Padding), 2, 2);

    QRect rest(option.rect.left() + 2 * Padding + Bar, option.rect.top() + Padding, textWidth(option.rect.width()), 0);
    for (const Line& line : linesOf(index, isSelected)) {
        rest.setHeight(heightOf(line, rest.width()));
        painter->setFont(line.font);
        painter->setPen(line.color);
        painter->drawText(rest, Qt::TextWordWrap, line.text);
        rest.moveTop(rest.bottom() + 1 + LineGap);
    }
    painter->restore();
}

QSize TemplateCard::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    int height = 2 * Padding - LineGap + Gap;
    for (const Line& line : linesOf(index))
        height += heightOf(line, textWidth(width)) + LineGap;
    return { width, height };
}

} // namespace ui
