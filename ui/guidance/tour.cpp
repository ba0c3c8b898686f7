// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/tour.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int CardWidth = Theme::Unit * 42;
constexpr int Gap = Theme::Unit * 2;
constexpr int VeilAlpha = 110;

} // namespace

Tour::Tour(std::vector<Step> steps, QWidget* window)
    : QWidget(window)
    , m_steps(std::move(steps))
    , m_card(makeFrame("card"))
    , m_title(makeLabel({}, "title"))
    , m_text(makeLabel({}))
    , m_count(makeLabel({}, "secondary"))
    , m_back(makeButton(tr("Back")))
    , m_next(makeButton({}, "primary"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"tour"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_card->setParent(this);
    m_card->setFixedWidth(CardWidth);
    m_card->setAttribute(Qt::WA_StyledBackground);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_next->setObjectName(u"tourNext"_s);
    m_back->setObjectName(u"tourBack"_s);
    QPushButton* skip = makeButton(tr("End the tour"));
    skip->setObjectName(u"tourEnd"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Unit);
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(skip);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(Gap, Gap, Gap, Gap);
    column->setSpacing(Theme::Unit);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(Theme::Unit);
    column->addLayout(buttons);

    connect(m_next, &QPushButton::clicked, this, [this] { show(m_step + 1); });
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(skip, &QPushButton::clicked, this, &Tour::end);
    // Wherever the focus is: a board that has just been opened may take it.
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &Tour::end);
    window->installEventFilter(this);
    setGeometry(window->rect());
    show(0);
    QWidget::show();
    raise();
    m_next->setFocus();
}

void Tour::show(int step)
{
    if (step >= static_cast<int>(m_steps.size()))
        return end();
    m_step = std::max(0, step);
    const Step& now = m_steps[static_cast<size_t>(m_step)];
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(m_steps.size()));
    m_back->setVisible(m_step > 0);
    m_next->setText(m_step + 1 == static_cast<int>(m_steps.size()) ? tr("Done") : tr("Next"));
    m_card->setAccessibleName(now.title);
    m_card->setAccessibleDescription(now.text);
    place();
}

void Tour::end()
{
    close();
}

/// The part the step is about, in the coordinates of the veil; the middle of the window if it is not to be seen.
QRect Tour::hole() const
{
    const QPointer<QWidget>& about = m_steps[static_cast<size_t>(m_step)].about;
    if (!about || !about->isVisible())
        return {};
    const QRect all(about->mapTo(parentWidget(), QPoint()), about->size());
    return all.adjusted(-Theme::Unit / 2, -Theme::Unit / 2, Theme::Unit / 2, Theme::Unit / 2) & rect();
}

/// Beside the hole where there is room: below, above, right, left; else inside it.
void Tour::place()
{
    // A label that wraps has its height only once its width is known.
    m_card->setFixedHeight(m_card->layout()->heightForWidth(CardWidth));
    const QSize size = m_card->size();
    const QRect about = hole();
    const QRect room = rect().adjusted(Gap, Gap, -Gap, -Gap);
    QPoint corner = room.center() - QPoint(size.width() / 2, size.height() / 2);
    if (about.isValid()) {
        const int x = std::clamp(about.center().x() - size.width() / 2, room.left(), room.right() - size.width());
        const int y = std::clamp(about.center().y() - size.height() / 2, room.top(), room.bottom() - size.height());
        const QPoint corners[] = { { x, about.bottom() + Gap }, { x, about.top() - Gap - size.height() },
            { about.right() + Gap, y }, { about.left() - Gap - size.width(), y } };
        const auto fits = std::ranges::find_if(corners, [&](QPoint at) { return room.contains(QRect(at, size)); });
        if (fits != std::end(corners))
            corner = *fits;
        else
            corner = QPoint(about.left() + Gap, about.bottom() - Gap - size.height());
    }
    m_card->move(corner);
    update();
}

void Tour::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath veil;
    veil.addRect(rect());
    const QRect about = hole();
    if (about.isValid())
        veil.addRoundedRect(about, Theme::Radius, Theme::Radius);
    QColor shade = theme.text;
    if (theme.scheme == Theme::Scheme::Dark)
        shade = theme.canvas;
    shade.setAlpha(VeilAlpha);
    painter.fillPath(veil, shade);
    if (about.isValid()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(about, Theme::Radius, Theme::Radius);
    }
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return end();
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return show(m_step + 1);
    case Qt::Key_Left:
        return show(m_step - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
