// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/picture/boardsnapshot.h"

#include <QImage>
#include <QRect>
#include <QRegion>

#include <functional>
#include <vector>

namespace ui {

/// What a picture of a board shows: which content, how large, which part.
struct PictureSubject {
    BoardSnapshotPtr content;
    double zoom = 1; ///< logical pixels of a board unit
    double ratio = 1; ///< device pixels of a logical pixel
    QRect area; ///< of the whole board's device pixels; the board's origin is at 0, 0
    Theme::Scheme scheme = Theme::Scheme::Light;

    [[nodiscard]] double scale() const { return zoom * ratio; }
    /// Whether a picture of the other one can be turned into one of this by painting a part of it anew.
    [[nodiscard]] bool isLike(const PictureSubject& other) const
    {
        return zoom == other.zoom && ratio == other.ratio && scheme == other.scheme;
    }
};

/// A picture with a clear ground, and what it shows.
struct RenderedPicture {
    PictureSubject subject;
    QImage image; ///< as large as the subject's area; null: none yet

    [[nodiscard]] bool isNull() const { return image.isNull(); }
};

/// The squares of a picture that must be painted anew.
class PictureDamage {
public:
    explicit PictureDamage(const QRect& area);

    void add(const QRectF& rect); ///< in the board's device pixels
    void addAll();
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] bool meets(const QRectF& rect) const;
    [[nodiscard]] bool mayMeet(const QRectF& rect) const { return rect.intersects(m_bounds); } ///< quicker
    [[nodiscard]] QRegion region() const; ///< in the board's device pixels
    [[nodiscard]] qint64 pixels() const;

private:
    [[nodiscard]] QRect cellsOf(const QRectF& rect) const; ///< columns and rows; empty: outside

    static constexpr int Cell = 32;
    QRect m_area;
    int m_columns = 0;
    int m_rows = 0;
    int m_count = 0;
    QRectF m_bounds; ///< of what is marked
    std::vector<char> m_isMarked;
};

/// Makes pictures of boards. Pure functions for any thread.
namespace boardpicturing {

/// What of a picture of `before` is not as in `after`, in the area of `after`; everything if they are not alike.
[[nodiscard]] PictureDamage damageBetween(const RenderedPicture& before, const PictureSubject& after);
/// How long it will take about to make the picture of `after` from the one before, in microseconds; does not look on
/// once it is more than `most`.
[[nodiscard]] double costOf(
    const RenderedPicture& before, const PictureSubject& after, const PictureDamage& damage, double most);
/// The picture of `subject`, from the one before as far as nothing is damaged there. A null picture if `shouldStop`.
[[nodiscard]] RenderedPicture render(RenderedPicture before, const PictureSubject& subject, const PictureDamage& damage,
    const std::function<bool()>& shouldStop = {});

} // namespace boardpicturing
} // namespace ui
