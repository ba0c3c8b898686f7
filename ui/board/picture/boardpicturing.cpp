// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/picture/boardpicturing.h"

#include "ui/board/detail.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

/// Board units on the board's device pixels.
QRectF onDevice(const QRectF& rect, double scale)
{
    return { rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale };
}

constexpr double Bleed = 2; ///< device pixels by which antialiasing and thin pens reach out

QRectF bled(const QRectF& rect)
{
    return rect.adjusted(-Bleed, -Bleed, Bleed, Bleed);
}

/// Calls with rectangles that cover the line: the one around a long line is mostly empty. True: enough.
template <typename Visit>
bool eachPiece(const BoardSnapshot::Line& line, double scale, Visit visit)
{
    constexpr int Pieces = 16;
    const double margin =
        (boardpainter::arrowMargin(line.look) + (line.hasHandles ? boardgeometry::DotRadius + 2 : 0)) * scale + Bleed;
    const auto between = [&](const QPointF& a, const QPointF& b) {
        return visit(onDevice(QRectF(a, b).normalized(), scale).adjusted(-margin, -margin, margin, margin));
    };
    QPointF last = line.shape.start;
    for (int i = 1; i <= Pieces; ++i) {
        const QPointF next = line.shape.pointAt(static_cast<double>(i) / Pieces);
        if (between(last, next))
            return true;
        last = next;
    }
    return between(last, line.shape.tip);
}

QRectF placeOf(const BoardSnapshot::Card& card, double scale)
{
    return bled(onDevice(boardpainter::cardBounds(card.rect), scale));
}

QRectF placeOf(const BoardSnapshot::Pill& pill, double scale)
{
    return bled(onDevice(boardpainter::pillBounds(pill.rect, pill.look, scale), scale));
}

QRectF placeOf(const BoardSnapshot::Stub& stub, double scale)
{
    return bled(onDevice(stub.place.bounds().adjusted(-2, -2, 2, 2), scale));
}

void addTo(PictureDamage& damage, const BoardSnapshot::Line& line, double scale)
{
    eachPiece(line, scale, [&damage](const QRectF& piece) {
        damage.add(piece);
        return false;
    });
}

template <typename Thing>
void addTo(PictureDamage& damage, const Thing& thing, double scale)
{
    damage.add(placeOf(thing, scale));
}

bool isHit(const PictureDamage& damage, const BoardSnapshot::Line& line, double scale)
{
    if (!damage.mayMeet(onDevice(line.shape.bounds(line.look.width + boardgeometry::DotRadius), scale)))
        return false;
    return eachPiece(line, scale, [&damage](const QRectF& piece) { return damage.meets(piece); });
}

template <typename Thing>
bool isHit(const PictureDamage& damage, const Thing& thing, double scale)
{
    return damage.meets(placeOf(thing, scale));
}

/// Both lists are in the order of their ids.
template <typename Thing>
void addDifferences(
    PictureDamage& damage, const std::vector<Thing>& before, const std::vector<Thing>& after, double scale)
{
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && old->id < now->id)) {
            addTo(damage, *old++, scale);
        } else if (old == before.end() || now->id < old->id) {
            addTo(damage, *now++, scale);
        } else {
            if (*old != *now) {
                addTo(damage, *old, scale);
                addTo(damage, *now, scale);
            }
            ++old;
            ++now;
        }
    }
}

/// Paints what the damage meets; the painter's clip does the rest.
class Painting {
public:
    Painting(QPainter& painter, const PictureSubject& subject, const PictureDamage& damage,
        const std::function<bool()>& shouldStop)
        : m_painter(painter)
        , m_theme(Theme::of(subject.scheme))
        , m_dimmed(m_theme.dimmed())
        , m_subject(subject)
        , m_damage(damage)
        , m_shouldStop(shouldStop)
    {
    }

    /// Whether it came to its end.
    bool run()
    {
        const BoardSnapshot& content = *m_subject.content;
        const double scale = m_subject.zoom;
        const auto theme = [this](const auto& thing) -> const Theme& { return thing.look.isDim ? m_dimmed : m_theme; };
        // Whether a long line is hit takes a while to say: once for all that is painted of it.
        std::vector<const BoardSnapshot::Line*> lines;
        const auto keep = [&lines](const BoardSnapshot::Line& line) { lines.push_back(&line); };
        if (!paintAll(content.lines, keep))
            return false;
        const auto paintLines = [&](auto isMeant) {
            for (const BoardSnapshot::Line* line : lines) {
                if (!isMeant(line->look))
                    continue;
                if (m_shouldStop && m_shouldStop())
                    return false;
                boardpainter::paintArrow(m_painter, theme(*line), line->shape, line->look, scale);
            }
            return true;
        };
        const auto paintCard = [&](const BoardSnapshot::Card& card) {
            boardpainter::paintCard(m_painter, theme(card), card.rect, card.look, scale);
            if (card.hasDots)
                boardpainter::paintDots(m_painter, m_theme, card.rect, card.hotDot);
        };
        const auto paintPill = [&](const BoardSnapshot::Pill& pill) {
            boardpainter::paintPill(m_painter, theme(pill), pill.rect, pill.look, scale);
        };
        const auto paintStubs = [&] {
            return paintAll(content.stubs, [&](const BoardSnapshot::Stub& stub) {
                boardpainter::paintStub(m_painter, theme(stub), stub.place, stub.look);
            });
        };
        const auto paintCards = [&] { return paintAll(content.cards, paintCard); };
        const auto paintPills = [&] { return paintAll(content.pills, paintPill); };
        const bool areLinesPainted = paintLines([](const ArrowLook& look) { return look.isDim; })
            && paintLines([](const ArrowLook& look) { return !look.isDim && !look.isSelected; })
            && paintLines([](const ArrowLook& look) { return !look.isDim && look.isSelected; });
        if (!areLinesPainted)
            return false;
        for (const BoardSnapshot::Line* line : lines) {
            if (!line->hasHandles)
                continue;
            boardpainter::paintEndHandle(m_painter, m_theme, line->shape.start);
            boardpainter::paintEndHandle(m_painter, m_theme, line->shape.tip);
        }
        // From afar counts are larger than their places; what a card says goes before.
        return Detail(scale).isNear() ? paintStubs() && paintCards() && paintPills() : paintPills() && paintCards();
    }

private:
    template <typename Thing, typename Paint>
    bool paintAll(const std::vector<Thing>& things, Paint paint)
    {
        for (const Thing& thing : things) {
            if (!isHit(m_damage, thing, m_subject.scale()))
                continue;
            if (m_shouldStop && m_shouldStop())
                return false;
            paint(thing);
        }
        return true;
    }

    QPainter& m_painter;
    const Theme m_theme;
    const Theme m_dimmed;
    const PictureSubject& m_subject;
    const PictureDamage& m_damage;
    const std::function<bool()>& m_shouldStop;
};

QImage moved(QImage image, const QRect& from, const QRect& to)
{
    if (from == to)
        return image;
    QImage other(to.size(), QImage::Format_ARGB32_Premultiplied);
    other.fill(Qt::transparent);
    QPainter painter(&other);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(from.topLeft() - to.topLeft(), image);
    return other;
}

} // namespace

PictureDamage::PictureDamage(const QRect& area)
    : m_area(area)
    , m_columns((area.width() + Cell - 1) / Cell)
    , m_rows((area.height() + Cell - 1) / Cell)
    , m_isMarked(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows), 0)
{
}

QRect PictureDamage::cellsOf(const QRectF& rect) const
{
    const auto cell = [](double from, int origin, int most) {
        return static_cast<int>(std::clamp(std::floor((from - origin) / Cell), -1.0, static_cast<double>(most)));
    };
    const QPoint first(cell(rect.left(), m_area.left(), m_columns), cell(rect.top(), m_area.top(), m_rows));
    const QPoint last(cell(rect.right(), m_area.left(), m_columns), cell(rect.bottom(), m_area.top(), m_rows));
    return QRect(first, last) & QRect(0, 0, m_columns, m_rows);
}

void PictureDamage::add(const QRectF& rect)
{
    const QRect cells = cellsOf(rect);
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x) {
            char& isMarked =
                m_isMarked[static_cast<size_t>(y) * static_cast<size_t>(m_columns) + static_cast<size_t>(x)];
            m_count += isMarked ? 0 : 1;
            isMarked = 1;
        }
    }
    if (!cells.isEmpty())
        m_bounds |= QRectF(m_area.topLeft() + cells.topLeft() * Cell, QSizeF(cells.size()) * Cell);
}

void PictureDamage::addAll()
{
    std::ranges::fill(m_isMarked, 1);
    m_count = static_cast<int>(m_isMarked.size());
    m_bounds = m_area;
}

bool PictureDamage::meets(const QRectF& rect) const
{
    const QRect cells = cellsOf(rect);
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x) {
            if (m_isMarked[static_cast<size_t>(y) * static_cast<size_t>(m_columns) + static_cast<size_t>(x)])
                return true;
        }
    }
    return false;
}

QRegion PictureDamage::region() const
{
    if (m_count == static_cast<int>(m_isMarked.size()))
        return m_area;
    std::vector<QRect> rects; // sorted and apart, as QRegion wants them
    for (int y = 0; y < m_rows; ++y) {
        for (int x = 0; x < m_columns; ++x) {
            const auto isMarked = [&](int column) {
                return m_isMarked[static_cast<size_t>(y) * static_cast<size_t>(m_columns) + static_cast<size_t>(column)]
                    != 0;
            };
            if (!isMarked(x))
                continue;
            const int first = x;
            while (x + 1 < m_columns && isMarked(x + 1))
                ++x;
            rects.push_back(
                QRect(m_area.left() + first * Cell, m_area.top() + y * Cell, (x - first + 1) * Cell, Cell) & m_area);
        }
    }
    QRegion region;
    region.setRects(rects.data(), static_cast<int>(rects.size()));
    return region;
}

qint64 PictureDamage::pixels() const
{
    return static_cast<qint64>(m_count) * Cell * Cell;
}

namespace boardpicturing {

PictureDamage damageBetween(const RenderedPicture& before, const PictureSubject& after)
{
    PictureDamage damage(after.area);
    if (before.isNull() || !before.subject.isLike(after)) {
        damage.addAll();
        return damage;
    }
    for (const QRect& strip : QRegion(after.area) - before.subject.area)
        damage.add(strip);
    if (before.subject.content == after.content)
        return damage;
    const BoardSnapshot& old = *before.subject.content;
    const BoardSnapshot& now = *after.content;
    addDifferences(damage, old.lines, now.lines, after.scale());
    addDifferences(damage, old.cards, now.cards, after.scale());
    addDifferences(damage, old.pills, now.pills, after.scale());
    if (Detail(after.zoom).isNear())
        addDifferences(damage, old.stubs, now.stubs, after.scale());
    return damage;
}

double costOf(const RenderedPicture& before, const PictureSubject& after, const PictureDamage& damage, double most)
{
    constexpr double Line = 220, Card = 140, Pill = 50, Stub = 60; // microseconds, as measured
    constexpr double Megapixel = 1500;
    double cost = static_cast<double>(damage.pixels()) / 1e6 * Megapixel;
    if (before.isNull() || before.subject.area != after.area) // moved into another picture
        cost += static_cast<double>(after.area.width()) * after.area.height() / 1e6 * Megapixel;
    const auto add = [&](const auto& things, double each) {
        for (const auto& thing : things) {
            if (cost > most)
                return;
            cost += isHit(damage, thing, after.scale()) ? each : 0;
        }
    };
    add(after.content->cards, Card);
    add(after.content->pills, Pill);
    if (Detail(after.zoom).isNear())
        add(after.content->stubs, Stub);
    add(after.content->lines, Line);
    return cost;
}

RenderedPicture render(RenderedPicture before, const PictureSubject& subject, const PictureDamage& damage,
    const std::function<bool()>& shouldStop)
{
    RenderedPicture picture{ subject, {} };
    const bool isNew = before.isNull() || !before.subject.isLike(subject);
    if (isNew) {
        picture.image = QImage(subject.area.size(), QImage::Format_ARGB32_Premultiplied);
        picture.image.fill(Qt::transparent);
    } else {
        picture.image = moved(std::move(before.image), before.subject.area, subject.area);
    }
    if (damage.isEmpty() || picture.isNull())
        return picture;
    QPainter painter(&picture.image);
    if (!isNew) {
        const QRegion region = damage.region().translated(-subject.area.topLeft());
        painter.setClipRegion(region);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.fillRect(region.boundingRect(), Qt::transparent);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-subject.area.topLeft());
    painter.scale(subject.scale(), subject.scale());
    const bool isDone = Painting(painter, subject, damage, shouldStop).run();
    painter.end();
    return isDone ? picture : RenderedPicture{};
}

} // namespace boardpicturing
} // namespace ui
