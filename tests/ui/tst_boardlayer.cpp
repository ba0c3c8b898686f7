// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/largeboard.h"
#include "tests/support/testing.h"
#include "ui/board/nodeitem.h"
#include "ui/board/picture/boardpicturing.h"

#include <QPaintEvent>
#include <QScrollBar>

#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// All that was painted of a widget since it was asked last.
class Painted final : public QObject {
public:
    explicit Painted(QWidget& widget)
        : m_widget(widget)
    {
        widget.installEventFilter(this);
    }

    [[nodiscard]] QRegion take() { return std::exchange(m_region, {}); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_widget && event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

private:
    QWidget& m_widget;
    QRegion m_region;
};

double areaOf(const QRegion& region)
{
    double area = 0;
    for (const QRect& rect : region)
        area += double(rect.width()) * rect.height();
    return area;
}

QImage pictureOf(ui::BoardView& view)
{
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// What is drawn when everything is drawn anew.
QImage freshPictureOf(LargeBoard& board)
{
    ui::BoardView other(board.document, board.numbers);
    other.resize(board.view.size());
    other.show();
    other.setTransform(board.view.transform());
    other.horizontalScrollBar()->setValue(board.view.horizontalScrollBar()->value());
    other.verticalScrollBar()->setValue(board.view.verticalScrollBar()->value());
    for (const core::NodeId node : board.view.selectedNodes())
        other.boardScene().nodeItem(node)->setSelected(true);
    if (!QTest::qWaitFor([&other] { return other.isSharp(); }, 30'000))
        return {};
    return pictureOf(other);
}

} // namespace

class TestBoardLayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aDragRepaintsAroundWhatMoved()
    {
        LargeBoard board(300, 20);
        board.view.setEditing(true);
        board.view.setZoom(0.5);
        board.view.centerOn(board.middle(150));
        QVERIFY(board.isReady());
        const QPointF from = board.at(board.middle(150));
        board.press(from);
        board.move(from + QPointF(16, 0));
        QTRY_VERIFY_WITH_TIMEOUT(board.view.isSharp(), 30'000);
        Painted painted(*board.view.viewport());

        for (int step = 2; step <= 6; ++step) {
            board.move(from + QPointF(16 * step, 0));
            QTRY_VERIFY_WITH_TIMEOUT(board.view.isSharp(), 30'000);
        }
        QCoreApplication::processEvents();
        QVERIFY(!painted.take().isEmpty());
        board.move(from + QPointF(16 * 7, 0));
        QTRY_VERIFY_WITH_TIMEOUT(board.view.isSharp(), 30'000);
        QCoreApplication::processEvents();

        const QRegion region = painted.take();
        const QRect viewport = board.view.viewport()->rect();
        QVERIFY(areaOf(region) > 0);
        QVERIFY2(
            areaOf(region) < 0.25 * viewport.width() * viewport.height(), qPrintable(QString::number(areaOf(region))));
        QVERIFY(!region.intersects(QRect(0, 0, 100, viewport.height())));
        board.release(from + QPointF(16 * 7, 0));
    }
    void whatADragLeavesIsLaidOutWithCare()
    {
        LargeBoard board(120, 12);
        board.view.setEditing(true);
        QVERIFY(board.isReady());
        const QPointF from = board.at(board.middle(60));
        const auto pills = [](ui::BoardView& view) {
            std::vector<QRectF> places;
            for (const ui::ArrowShape& arrow : view.boardScene().boardLayout().arrows)
                places.push_back(arrow.pill);
            return places;
        };
        const std::vector<QRectF> before = pills(board.view);
        board.press(from);
        for (int step = 1; step <= 4; ++step) {
            board.move(from + QPointF(12 * step, 17 * step));
            QVERIFY(pills(board.view) != before); // they go along
        }
        board.release(from + QPointF(48, 68));

        ui::BoardView other(board.document, board.numbers);
        QCOMPARE(pills(board.view), pills(other));
        board.document.undoStack().undo();
        QCOMPARE(pills(board.view), before);
    }
    void aNumberThatChangesRepaintsItself()
    {
        LargeBoard board(300, 20);
        QVERIFY(board.isReady());
        core::PeriodChoice period;
        period.kind = core::PeriodChoice::Kind::Custom;
        period.custom = { LargeBoard::Day0 + 5, LargeBoard::Day0 + 8 };
        board.document.setPeriod(period);
        QTRY_VERIFY_WITH_TIMEOUT(board.view.isSharp(), 30'000);
        QCoreApplication::processEvents();
        Painted painted(*board.view.viewport());

        board.document.setPeriod(board.document.board().period);
        QVERIFY(board.view.isSharp());
        QCoreApplication::processEvents();
        QVERIFY(painted.take().isEmpty()); // the same period: nothing changes
    }
    void paintedInPartsIsPaintedWhole_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("as designed") << 1.0;
        QTest::newRow("smaller") << 0.4;
        QTest::newRow("far") << 0.15;
    }
    void paintedInPartsIsPaintedWhole()
    {
        QFETCH(double, zoom);
        LargeBoard board(120, 12);
        board.view.setZoom(zoom);
        board.view.centerOn(board.middle(60));
        QVERIFY(board.isReady());

        // Moved, scrolled, with other numbers, each painted over the picture of before.
        board.document.moveNodes(
            { { board.nodes[60], board.document.board().node(board.nodes[60])->position + QPointF(48, 64) } }, 1);
        QTRY_VERIFY_WITH_TIMEOUT(board.view.isSharp(), 30'000);
        for (int i = 0; i < 5; ++i) {
            board.wheel({ 300, 300 }, { 0, 120 });
            QTRY_VERIFY_WITH_TIMEOUT(board.view.isSharp(), 30'000);
        }
        core::PeriodChoice period;
        period.days = 20;
        board.document.setPeriod(period);
        board.document.undoStack().undo();
        board.document.setPeriod(period);
        QTRY_VERIFY_WITH_TIMEOUT(board.view.isSharp(), 30'000);

        const QImage parts = pictureOf(board.view);
        const QImage whole = freshPictureOf(board);
        QCOMPARE(parts.size(), whole.size());
        int different = 0;
        for (int y = 0; y < parts.height(); ++y) {
            for (int x = 0; x < parts.width(); ++x) {
                const QColor a = parts.pixelColor(x, y), b = whole.pixelColor(x, y);
                if (std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) > 24)
                    ++different;
            }
        }
        QVERIFY2(different < 40, qPrintable(QString::number(different))); // a clip may shift a rounding
    }
    void thePictureIsSharpAgainAfterAZoom()
    {
        LargeBoard board(300, 20);
        QVERIFY(board.isReady());

        for (int i = 0; i < 10; ++i)
            board.wheel({ 400, 300 }, { 0, 60 }, Qt::ControlModifier);

        QTRY_VERIFY_WITH_TIMEOUT(board.view.isSharp(), 30'000);
        const QImage whole = freshPictureOf(board);
        QVERIFY(!whole.isNull());
    }
    void damageIsWhatIsDifferent()
    {
        using namespace ui;
        auto content = std::make_shared<BoardSnapshot>();
        CardLook look;
        look.name = u"Once"_s;
        content->cards = { { { 1 }, QRectF(0, 0, 200, 96), look, false, {} },
            { { 2 }, QRectF(1000, 0, 200, 96), look, false, {} } };
        PictureSubject subject{ content, 1, 1, QRect(-50, -50, 1400, 300), Theme::Scheme::Light };
        const RenderedPicture none;
        const RenderedPicture first =
            boardpicturing::render(none, subject, boardpicturing::damageBetween(none, subject));
        QCOMPARE(first.image.size(), QSize(1400, 300));
        QVERIFY(boardpicturing::damageBetween(first, subject).isEmpty());

        auto other = std::make_shared<BoardSnapshot>(*content);
        other->cards[1].look.count = 5;
        PictureSubject changed = subject;
        changed.content = other;
        const PictureDamage damage = boardpicturing::damageBetween(first, changed);
        QVERIFY(damage.meets(QRectF(1010, 10, 1, 1)));
        QVERIFY(!damage.meets(QRectF(10, 10, 1, 1)));
        changed.zoom = 2;
        QVERIFY(boardpicturing::damageBetween(first, changed).meets(QRectF(10, 10, 1, 1)));
        PictureSubject scrolled = subject;
        scrolled.area.translate(64, 0);
        QVERIFY(boardpicturing::damageBetween(first, scrolled).region().boundingRect().width() < 64 + 32);
    }
};

QTEST_MAIN(TestBoardLayer)
#include "tst_boardlayer.moc"
