// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/distantpainter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::boardpainter {

namespace {

constexpr double Padding = 12;

/// Text is set in whole pixels of the screen and scaled up from there: hinting at odd sizes would make it jump.
class ScreenText {
public:
    ScreenText(QPainter& painter, const Detail& detail, double size, QFont::Weight weight)
        : m_painter(painter)
        , m_scale(detail.scale)
    {
        m_font = Theme::font(Theme::Type::Body, weight);
        m_font.setPixelSize(std::max(1, static_cast<int>(std::floor(size * m_scale))));
    }

    [[nodiscard]] double widthOf(const QString& text) const
    {
        return QFontMetricsF(m_font).horizontalAdvance(text) / m_scale;
    }
    [[nodiscard]] QString elided(const QString& text, double width) const
    {
        return QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, width * m_scale);
    }
    void draw(const QRectF& rect, Qt::Alignment alignment, const QString& text) const
    {
        m_painter.save();
        m_painter.translate(rect.topLeft());
        m_painter.scale(1 / m_scale, 1 / m_scale);
        m_painter.setFont(m_font);
        m_painter.drawText(QRectF(QPointF(0, 0), rect.size() * m_scale),
            static_cast<int>(alignment) | Qt::TextDontClip | Qt::TextSingleLine, text);
        m_painter.restore();
    }

private:
    QPainter& m_painter;
    double m_scale;
    QFont m_font;
};

struct FittingNumber {
    QString text;
    double size; ///< in board units
};

/// The number in full, else the short one; smaller only where that is too long, too.
FittingNumber fitting(QPainter& painter, const Detail& detail, double size, const CardLook& look, double width)
{
    const QString mark = look.isIncomplete ? u"! "_s : QString();
    const ScreenText text(painter, detail, size, QFont::Bold);
    const QString full = mark + countText(look.count, look.state);
    if (text.widthOf(full) <= width)
        return { full, size };
    const QString brief = mark + shortCountText(look.count, look.state);
    return { brief, size * std::min(1.0, width / text.widthOf(brief)) };
}

} // namespace

QString shortCountText(const std::optional<qint64>& count, NumberState state)
{
    if (!count || state == NumberState::Failed || *count < 1000)
        return countText(count, state);
    const bool isMillions = *count >= 999'500;
    const double value = static_cast<double>(*count) / (isMillions ? 1e6 : 1e3);
    return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0) + (isMillions ? u'M' : u'K');
}

void paintDistantCard(
    QPainter& painter, const Theme& theme, const QRectF& rect, const CardLook& look, const Detail& detail)
{
    const double line = std::max(1.0, 1 / detail.scale);
    painter.setBrush(look.isIncomplete ? theme.alertGround : theme.tinted(look.color));
    painter.setPen(look.isHighlighted ? QPen(theme.accent, 2 * line)
            : look.isIncomplete       ? QPen(theme.alertLine, line)
                                      : QPen(look.isHovered ? theme.secondary : theme.hairline, line));
    painter.drawRect(rect);
    painter.fillRect(
        QRectF(rect.left(), rect.top(), std::max(6.0, 3 / detail.scale), rect.height()), theme.stage(look.stage));

    const double left = rect.left() + std::max(Padding, 5 / detail.scale);
    const double width = rect.right() - left - line;
    double top = rect.top();
    double height = rect.height();
    if (detail.hasNames()) {
        const double share = 0.46;
        const ScreenText name(painter, detail, detail.name(rect.height() * 0.42), QFont::DemiBold);
        painter.setPen(look.isMissing ? theme.secondary : theme.text);
        name.draw(
            QRectF(left, top, width, height * share), Qt::AlignLeft | Qt::AlignVCenter, name.elided(look.name, width));
        top += height * share;
        height *= 1 - share;
    }
    const FittingNumber number = fitting(painter, detail, detail.number(height * 0.86), look, width);
    painter.setPen(
        look.isIncomplete && look.state == NumberState::Ready ? theme.alertText : numberColor(theme, look.state));
    ScreenText(painter, detail, number.size, QFont::Bold)
        .draw(QRectF(left, top, width, height), Qt::AlignLeft | Qt::AlignVCenter, number.text);
}

void paintDistantPill(
    QPainter& painter, const Theme& theme, const QRectF& rect, const PillLook& look, const Detail& detail)
{
    const ScreenText number(painter, detail, rect.height() * 0.74, QFont::DemiBold);
    const QString count =
        look.count < 10'000 ? countText(look.count, look.state) : shortCountText(look.count, look.state);
    const QString text = (look.isIncomplete ? u"!"_s : QString()) + count;
    const double width = number.widthOf(text) + 6 / detail.scale;
    QRectF ground(0, 0, width, rect.height());
    ground.moveCenter(rect.center());
    painter.fillRect(ground, look.isIncomplete ? theme.alertGround : look.isSelected ? theme.softAccent : theme.canvas);
    painter.setPen(look.isSelected                                  ? theme.accent
            : look.isIncomplete && look.state == NumberState::Ready ? theme.alertText
            : look.state == NumberState::Ready                      ? theme.secondary
                                                                    : numberColor(theme, look.state));
    number.draw(rect, Qt::AlignCenter, text);
}

} // namespace ui::boardpainter
