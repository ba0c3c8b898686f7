// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/largeboard.h"
#include "tests/support/testing.h"
#include "ui/board/arrowitem.h"
#include "ui/board/distantpainter.h"
#include "ui/board/focuspaths.h"
#include "ui/panels/alertbanner.h"
#include "ui/seeing/minimap.h"
#include "ui/seeing/seeingpanels.h"
#include "ui/seeing/viewactions.h"
#include "ui/seeing/widthlegend.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::ArrowId;
using core::NodeId;

namespace {

/// A board in a row 1 → 2 → 3 → 4 and 5 below 1 → 5, with the panels over it. Between i and j move min(i, j) customers.
class SeenBoard : public LargeBoard {
public:
    explicit SeenBoard(int segments = 8, int inARow = 4)
        : LargeBoard(segments, inARow)
    {
        view.addActions(actions.all());
        open();
        view.activateWindow();
    }

    void open() { panels = new ui::SeeingPanels(view, actions, u"test"_s); }
    [[nodiscard]] ui::BoardScene& scene() { return view.boardScene(); }
    [[nodiscard]] QPointF center() const { return view.mapToScene(view.viewport()->rect().center()); }
    template <typename Widget>
    [[nodiscard]] Widget* child(const QString& name) const
    {
        return panels->findChild<Widget*>(name);
    }
    [[nodiscard]] bool isDim(NodeId node)
    {
        for (const ui::BoardSnapshot::Card& card : scene().snapshot()->cards) {
            if (card.id == node)
                return card.look.isDim;
        }
        return false;
    }
    [[nodiscard]] bool isDim(ArrowId arrow)
    {
        for (const ui::BoardSnapshot::Line& line : scene().snapshot()->lines) {
            if (line.id == arrow)
                return line.look.isDim;
        }
        return false;
    }
    [[nodiscard]] size_t drawnArrows() { return scene().snapshot()->lines.size(); }

    ui::ViewActions actions;
    ui::SeeingPanels* panels = nullptr;
};

} // namespace

class TestSeeing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName(u"Journeyboard tests"_s);
        QCoreApplication::setApplicationName(u"tst_seeing"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }
    void init()
    {
        failOnAnyWarning();
        QSettings().clear();
    }

    void aWheelPans()
    {
        SeenBoard board;
        QVERIFY(board.isReady());
        const QPointF before = board.center();

        board.wheel({ 300, 300 }, { 0, -120 });
        QCOMPARE(board.center() - before, QPointF(0, 60) / board.view.zoom());
        board.wheel({ 300, 300 }, { 0, -120 }, Qt::ShiftModifier);
        QCOMPARE(board.center() - before, QPointF(60, 60) / board.view.zoom());
        board.wheel({ 300, 300 }, { 120, 120 });
        QCOMPARE(board.center(), before);
    }
    void ctrlWheelAndPinchZoomAtTheCursor()
    {
        SeenBoard board;
        QVERIFY(board.isReady());
        const QPointF cursor(220, 140);
        const QPointF under = board.view.mapToScene(cursor.toPoint());

        for (int i = 0; i < 30; ++i)
            board.wheel(cursor, { 0, 120 }, Qt::ControlModifier);
        QCOMPARE(board.view.zoom(), 4.0);
        QVERIFY(QLineF(board.view.mapToScene(cursor.toPoint()), under).length() < 2);
        for (int i = 0; i < 60; ++i)
            board.wheel(cursor, { 0, -120 }, Qt::ControlModifier);
        QCOMPARE(board.view.zoom(), 0.1);

        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, cursor, cursor,
            board.view.viewport()->mapToGlobal(cursor), 0.5, {});
        QCoreApplication::sendEvent(board.view.viewport(), &pinch);
        QVERIFY(qAbs(board.view.zoom() - 0.15) < 1e-6);
    }
    void spaceAndTheMiddleButtonPan_data()
    {
        QTest::addColumn<bool>("withSpace");
        QTest::newRow("space") << true;
        QTest::newRow("middle button") << false;
    }
    void spaceAndTheMiddleButtonPan()
    {
        QFETCH(bool, withSpace);
        SeenBoard board;
        board.view.setEditing(true);
        QVERIFY(board.isReady());
        const QPointF before = board.center();
        const QPointF card = board.at(board.middle(1));
        const Qt::MouseButton button = withSpace ? Qt::LeftButton : Qt::MiddleButton;

        if (withSpace)
            QTest::keyPress(&board.view, Qt::Key_Space);
        board.press(card, button);
        board.move(card + QPointF(70, 40), button);
        board.move(card + QPointF(100, 50), button);
        board.release(card + QPointF(100, 50), button);
        if (withSpace)
            QTest::keyRelease(&board.view, Qt::Key_Space);

        QCOMPARE(board.center(), before - QPointF(100, 50) / board.view.zoom());
        QCOMPARE(board.document.undoStack().count(), 0); // the card stayed
        QVERIFY(board.view.selectedNodes().empty());
    }
    void keysFitTheSelectionAndGoBack()
    {
        SeenBoard board(40, 8);
        board.view.setFocus();
        QVERIFY(board.isReady());
        board.view.fitAll();
        const double all = board.view.zoom();
        const QPointF center = board.center();
        QVERIFY(all < 0.9);

        board.scene().selectOnly(board.nodes[9]);
        QTest::keyClick(&board.view, Qt::Key_9, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(board.view.zoom(), 1.0);
        QVERIFY(QLineF(board.center(), board.middle(9) - QPointF(60, 0)).length() < 2);
        QTest::keyClick(&board.view, Qt::Key_8, Qt::ControlModifier);

        QCOMPARE(board.view.zoom(), all);
        QVERIFY(QLineF(board.center(), center).length() * all < 2);
    }

    void fewMoversAreHiddenOnRequest()
    {
        SeenBoard board;
        QVERIFY(board.isReady());
        const size_t all = board.arrows.size();
        QTRY_COMPARE(board.numbers.arrow(board.arrows.back()).state, core::CountService::State::Ready);
        QCOMPARE(board.drawnArrows(), all);
        std::vector<std::optional<qint64>> counts;
        for (const ArrowId arrow : board.arrows)
            counts.push_back(board.numbers.arrow(arrow).count);
        auto* chip = board.child<QPushButton>(u"hiddenArrows"_s);
        QVERIFY(!chip->isVisible());

        board.panels->menu()->popup(board.view.mapToGlobal(QPoint(10, 10)));
        auto* number = board.panels->menu()->findChild<QSpinBox*>(u"threshold"_s);
        QVERIFY(number);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, u"3"_s);
        board.panels->menu()->close();

        size_t below = 0;
        for (const auto& count : counts)
            below += count.value_or(0) < 3 ? 1 : 0;
        QVERIFY(below > 0 && below < all);
        QCOMPARE(board.drawnArrows(), all - below);
        QTRY_VERIFY(chip->isVisible());
        QVERIFY2(chip->text().startsWith(QString::number(below)), qPrintable(chip->text()));
        for (size_t i = 0; i < all; ++i)
            QCOMPARE(board.numbers.arrow(board.arrows[i]).count, counts[i]); // hidden, and counted
        QCOMPARE(board.document.undoStack().count(), 0);

        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(board.drawnArrows(), all);
        QVERIFY(!chip->isVisible());
        QCOMPARE(number->value(), 0);
    }
    void aHiddenArrowIsNotThereForTheMouse()
    {
        SeenBoard board;
        QVERIFY(board.isReady());
        const ui::ArrowShape shape = *board.scene().boardLayout().arrow(board.arrows.front());
        QVERIFY(board.scene().hitAt(shape.pill.center()).isArrow());
        ui::ViewSettings settings;
        settings.threshold = 1000;
        board.scene().setView(settings);
        QVERIFY(!board.scene().hitAt(shape.pill.center()).isArrow());
        QVERIFY(!board.scene().arrowItem(board.arrows.front())->isVisible());
    }
    void whatIsAtHandIsDrawnThough()
    {
        SeenBoard board;
        QVERIFY(board.isReady());
        const ArrowId weak = board.document.board().arrowBetween(board.nodes[0], board.nodes[1])->id;
        ui::ViewSettings view = board.scene().view();
        view.threshold = 1'000;
        board.scene().setView(view);
        QCOMPARE(board.drawnArrows(), size_t(0));
        const auto isDrawn = [&board](ArrowId id) {
            return std::ranges::find(board.scene().snapshot()->lines, id, &ui::BoardSnapshot::Line::id)
                != board.scene().snapshot()->lines.end();
        };

        board.scene().selectOnly(weak); // by name, as a table does
        QCOMPARE(board.view.selectedArrows(), std::vector{ weak });
        QVERIFY(isDrawn(weak));
        board.scene().clearSelection();
        QVERIFY(!isDrawn(weak));

        board.view.selectAll();
        QVERIFY(board.view.selectedArrows().empty());
        QCOMPARE(board.drawnArrows(), size_t(0));
        board.scene().clearSelection();
        board.move(board.at(board.middle(0)), Qt::NoButton);
        QVERIFY(!isDrawn(weak)); // while one only looks
        board.view.setEditing(true);
        board.move(board.at(board.middle(0) + QPointF(1, 1)), Qt::NoButton);
        QVERIFY(isDrawn(weak));
        QCOMPARE(board.drawnArrows(), size_t(2)); // to the next and to the one below
        board.move({ 3, 3 }, Qt::NoButton);
        QVERIFY(!isDrawn(weak));
        const ArrowId drawn = board.document.connectNodes(board.nodes[0], board.nodes[3]);
        board.scene().selectOnly(drawn);
        QCOMPARE(board.view.selectedArrows(), std::vector{ drawn });
        QTRY_VERIFY(board.numbers.arrow(drawn).count.has_value());
        QVERIFY(isDrawn(drawn));
    }
    void theSettingsComeBackWithTheBoard()
    {
        SeenBoard board;
        QVERIFY(board.isReady());
        board.actions.minimap->trigger();
        board.actions.widths->actions().at(1)->trigger();
        board.panels->menu()->findChild<QSlider*>(u"thresholdSlider"_s)->setValue(2);
        delete board.panels;
        board.actions.minimap->setChecked(false);

        board.open();

        QVERIFY(board.actions.minimap->isChecked());
        QVERIFY(board.child<QWidget>(u"map"_s)->isVisibleTo(board.panels));
        QCOMPARE(board.panels->settings().widths, ui::ArrowWidths::Scale::Logarithmic);
        QCOMPARE(board.scene().view().threshold, 2);
        QVERIFY(board.actions.widths->actions().at(1)->isChecked());
    }
    void theLegendSaysWhatWidthsMean()
    {
        SeenBoard board;
        QVERIFY(board.isReady());
        QTRY_COMPARE(board.numbers.arrow(board.arrows.back()).state, core::CountService::State::Ready);
        QTest::keyClick(&board.view, Qt::Key_L, Qt::ControlModifier);
        const auto* legend = board.child<ui::WidthLegend>(u"legend"_s);
        QTRY_VERIFY(legend->isVisible());
        QVERIFY(legend->widths().top >= 1);
        QVERIFY(legend->accessibleDescription().endsWith(QString::number(legend->widths().top)));
        board.actions.widths->actions().at(2)->trigger();
        QTRY_COMPARE(legend->widths().scale, ui::ArrowWidths::Scale::Equal);
        QCOMPARE(board.scene().snapshot()->lines.front().look.width, board.scene().snapshot()->lines.back().look.width);
    }

    void pathsAreFollowedBothWays()
    {
        core::Board board;
        for (int i = 1; i <= 6; ++i)
            board.insertNode({ { i }, { i }, QPointF(i * 300, 0), {} });
        // 1 → 2 → 3 → 4, 5 → 3, 6 alone, and a loop from 3 back to 2.
        const std::pair<int, int> ends[] = { { 1, 2 }, { 2, 3 }, { 3, 4 }, { 5, 3 }, { 3, 2 } };
        for (const auto& [from, to] : ends)
            board.insertArrow({ board.nextArrowId(), { from }, { to }, {} });
        using Nodes = std::set<NodeId>;
        using Arrows = std::set<ArrowId>;

        const auto through4 = ui::focuspaths::through(board, { { 4 } }, {});
        QCOMPARE(through4.nodes, (Nodes{ { 1 }, { 2 }, { 3 }, { 4 }, { 5 } }));
        QCOMPARE(through4.arrows.size(), size_t(5));
        const auto through1 = ui::focuspaths::through(board, { { 1 } }, {});
        QCOMPARE(through1.nodes, (Nodes{ { 1 }, { 2 }, { 3 }, { 4 } }));
        QVERIFY(!through1.arrows.contains({ 4 }));
        const auto throughArrow = ui::focuspaths::through(board, {}, { { 4 } });
        QCOMPARE(throughArrow.nodes, (Nodes{ { 2 }, { 3 }, { 4 }, { 5 } }));
        QCOMPARE(ui::focuspaths::through(board, { { 6 } }, {}).nodes, (Nodes{ { 6 } }));
        QCOMPARE(ui::focuspaths::through(board, { { 1 } }, {}, Arrows{ { 2 } }).nodes, (Nodes{ { 1 }, { 2 } }));
    }
    void hoveringANodeDimsWhatIsNotOnItsPaths()
    {
        SeenBoard board(8, 4); // 1 2 3 4 / 5 6 7 8
        QVERIFY(board.isReady());
        QTest::keyClick(&board.view, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(board.actions.focus->isChecked());
        QVERIFY(!board.isDim(board.nodes[4]));

        board.move(board.at(board.middle(2)), Qt::NoButton); // the third: from 1, 2; to 4, 7, 8
        QVERIFY(!board.isDim(board.nodes[4])); // not before the mouse has come to rest
        QTRY_VERIFY(board.isDim(board.nodes[4]));
        QVERIFY(board.isDim(board.nodes[5]));
        for (const size_t lit : { 0, 1, 2, 3, 6, 7 })
            QVERIFY(!board.isDim(board.nodes[lit]));
        QVERIFY(board.isDim(board.document.board().arrowBetween(board.nodes[4], board.nodes[5])->id));
        QVERIFY(!board.isDim(board.document.board().arrowBetween(board.nodes[2], board.nodes[6])->id));

        board.move({ 5, 5 }, Qt::NoButton);
        QTRY_VERIFY(!board.isDim(board.nodes[4]));
        QTest::keyClick(&board.view, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        board.move(board.at(board.middle(2)), Qt::NoButton);
        QTest::qWait(2 * ui::FocusMode::RestMilliseconds);
        QVERIFY(!board.isDim(board.nodes[4]));
    }
    void theSelectionIsFocusedWithoutAMouse()
    {
        SeenBoard board(8, 4);
        board.view.setFocus();
        QVERIFY(board.isReady());
        board.actions.focus->trigger();

        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&board.view, Qt::Key_Tab);
        QCOMPARE(board.view.selectedNodes(), std::vector<NodeId>{ board.nodes[3] });

        QVERIFY(board.isDim(board.nodes[6]));
        QVERIFY(!board.isDim(board.nodes[0]));
        QVERIFY(!board.isDim(board.nodes[7])); // below the fourth
        QTest::keyClick(&board.view, Qt::Key_Escape);
        QVERIFY(!board.isDim(board.nodes[6]));
    }

    void theMapGoesWhereItIsClicked()
    {
        SeenBoard board(60, 10);
        QVERIFY(board.isReady());
        board.view.setZoom(1);
        board.actions.minimap->trigger();
        auto* map = board.child<ui::Minimap>(u"map"_s);
        QTRY_VERIFY(map->isVisible());
        QCoreApplication::processEvents();
        const QPointF there = board.middle(55);

        QTest::mouseClick(map, Qt::LeftButton, {}, map->placeOf(there).toPoint());
        QVERIFY2(QLineF(board.center(), there).length() < 40,
            qPrintable(QString::number(QLineF(board.center(), there).length())));
        QVERIFY(map->frame().contains(map->placeOf(there)));

        // Held by its frame, it moves along.
        const QPointF before = board.center();
        const QPoint from = map->frame().center().toPoint() + QPoint(2, 2);
        QTest::mousePress(map, Qt::LeftButton, {}, from);
        QVERIFY(QLineF(board.center(), before).length() < 2);
        QMouseEvent move(QEvent::MouseMove, from - QPointF(20, 0), map->mapToGlobal(from - QPointF(20, 0)),
            Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(map, &move);
        QTest::mouseRelease(map, Qt::LeftButton, {}, from - QPoint(20, 0));
        QVERIFY(board.center().x() < before.x() - 100);
        QVERIFY(qAbs(board.center().y() - before.y()) < 2);

        // Frames and notes belong to the board.
        const QRectF lane(-3000, 0, 312, 600);
        const QPointF corner = map->placeOf(lane.topLeft());
        QVERIFY(!QRectF(map->rect()).contains(corner));
        board.document.addFrames({ { {}, core::Frame::Kind::Lane, lane, u"Stage"_s, 3 } });
        QTRY_VERIFY(QRectF(map->rect()).contains(map->placeOf(lane.topLeft())));
        const QPoint inside = map->placeOf(lane.center()).toPoint();
        const QColor seen = map->grab().toImage().pixelColor(inside * map->devicePixelRatioF());
        QVERIFY(seen != ui::Theme::current().panel);
    }

    void numbersStayShort_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("small") << qint64(812) << u"812"_s;
        QTest::newRow("thousands") << qint64(9'999) << u"10K"_s;
        QTest::newRow("a thousand and some") << qint64(5'932) << u"5.9K"_s;
        QTest::newRow("almost a million") << qint64(999'700) << u"1.0M"_s;
        QTest::newRow("many") << qint64(59'320) << u"59K"_s;
        QTest::newRow("hundreds of thousands") << qint64(593'200) << u"593K"_s;
        QTest::newRow("millions") << qint64(1'234'567) << u"1.2M"_s;
    }
    void numbersStayShort()
    {
        QFETCH(qint64, count);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(ui::boardpainter::shortCountText(count, ui::NumberState::Ready), text);
    }
    void fromAfarTextGrowsWithinItsCard_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : { 0.5, 0.3, 0.2, 0.12 })
            QTest::addRow("%d %%", int(scale * 100)) << scale;
    }
    /// There is ink in the card, as high as can be read, and none beside it.
    void fromAfarTextGrowsWithinItsCard()
    {
        QFETCH(double, scale);
        const ui::Theme theme = ui::Theme::of(ui::Theme::Scheme::Light);
        QImage image(int(400 * scale), int(200 * scale), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        ui::CardLook look;
        look.name = u"A name that is rather long for its card"_s;
        look.count = 5932;
        const QRectF card(100, 50, 200, 96);
        ui::boardpainter::paintCard(painter, theme, card, look, scale);
        painter.end();
        int first = image.height(), last = -1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isInk = image.pixelColor(x, y).lightness() < 110;
                const bool isInside =
                    QRectF(card.topLeft() * scale, card.size() * scale).adjusted(-1, -1, 1, 1).contains(x, y);
                QVERIFY(!isInk || isInside);
                if (isInk) {
                    first = std::min(first, y);
                    last = std::max(last, y);
                }
            }
        }
        QVERIFY2(last - first >= int(96 * scale * 0.4), qPrintable(QString::number(last - first)));
    }

    /// However many segments lack days, the alert leaves the board to be seen, and names each when asked.
    void theAlertNamesAFewAndTheOthersWhenAsked()
    {
        std::vector<core::Segment> segments;
        std::vector<core::Incomplete> incomplete;
        for (int i = 1; i <= 60; ++i) {
            core::Segment segment;
            segment.id = { i };
            segment.name = u"Segment %1"_s.arg(i);
            segments.push_back(segment);
            incomplete.push_back({ { i }, { { 10 }, { 90 } } });
        }
        ui::AlertBanner banner;
        banner.resize(900, 10);
        const core::Period period{ { 5 }, { 12 } };
        banner.setIncomplete(incomplete, segments, period, {});
        auto* more = banner.findChild<QPushButton*>(u"alertMore"_s);
        auto* others = banner.findChild<QLabel*>(u"alertOthers"_s);
        QVERIFY(banner.isVisible() && more->isVisible() && !others->isVisible());
        QCOMPARE(more->text(), u"… and 57 more segment(s)"_s);
        QVERIFY(banner.heightForWidth(900) < 150);
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(others->isVisible());
        QCOMPARE(others->text().count(u'\n'), 56);
        QVERIFY(others->text().contains(u"“Segment 60” is logged"_s));
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(!others->isVisible());

        incomplete.resize(4);
        banner.setIncomplete(incomplete, segments, period, {});
        QVERIFY(!more->isVisible());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSeeing)
#include "tst_seeing.moc"
