// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/boardimage.h"

#include "core/base/safefile.h"
#include "ui/exporting/boardsheet.h"
#include "ui/widgets/translate.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace ui {

namespace {

tl::unexpected<core::Error> cannotDraw()
{
    return core::failure(
        ErrorCode::Io, tr("The picture could not be drawn; it may be too large. Try a smaller scale."));
}

core::Result<QByteArray> png(const BoardSheet& sheet, int scale)
{
    const QSize size = sheet.size().toSize() * scale;
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return cannotDraw();
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return cannotDraw();
    return buffer.data();
}

core::Result<QByteArray> svg(const BoardSheet& sheet, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), sheet.size()));
    generator.setTitle(title);
    QPainter painter;
    if (!painter.begin(&generator))
        return cannotDraw();
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

core::Result<QByteArray> pdf(const BoardSheet& sheet, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(u"Journeyboard"_s);
    writer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
    writer.setResolution(300);
    QPainter painter;
    if (!painter.begin(&writer))
        return cannotDraw();
    const QSizeF page(writer.width(), writer.height());
    const double fit = std::min(page.width() / sheet.size().width(), page.height() / sheet.size().height());
    painter.translate(
        (page.width() - fit * sheet.size().width()) / 2, (page.height() - fit * sheet.size().height()) / 2);
    painter.scale(fit, fit);
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

} // namespace

core::Result<void> exportBoardImage(const BoardPicture& picture, const QString& path, int scale, Theme::Scheme scheme)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const BoardSheet sheet(picture, Theme::of(scheme));
    core::Result<QByteArray> content;
    if (ending == u"png")
        content = png(sheet, std::clamp(scale, 1, 4));
    else if (ending == u"svg")
        content = svg(sheet, picture.board.name);
    else if (ending == u"pdf")
        content = pdf(sheet, picture.board.name);
    else
        return core::failure(ErrorCode::InvalidInput,
            tr("A board's picture is written as .png, .svg or .pdf; “%1” is none of these.")
                .arg(QFileInfo(path).fileName()));
    if (!content)
        return tl::unexpected(content.error());
    return core::saveFile(path, *content);
}

} // namespace ui
