// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/quickpicker.h"

#include "ui/models/countdelegate.h"
#include "ui/models/segmentmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize PickerSize{ 36 * Theme::Unit, 40 * Theme::Unit };

} // namespace

QuickPicker::QuickPicker(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_empty(makeLabel(tr("No such segment"), "secondary"))
    , m_segments(new SegmentModel(this))
    , m_filter(new SegmentFilter(this))
{
    setObjectName(u"quickPicker"_s);
    setRole(this, "popup");
    setAccessibleName(tr("Add segment"));
    m_search->setPlaceholderText(tr("Find a segment"));
    m_search->setAccessibleName(tr("Find a segment"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_filter->setSourceModel(m_segments);
    m_filter->sort(SegmentModel::Name);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(
        new CountDelegate(CountDelegate::Mark::StageBar, SegmentModel::StageRole, SegmentModel::CountRole, m_list));
    m_list->setAccessibleName(tr("Segments"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Unit, Theme::Unit, Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit);
    column->addWidget(m_search);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &QuickPicker::search);
    connect(m_list, &QListView::clicked, this, &QuickPicker::choose);
}

void QuickPicker::open(
    const std::vector<core::Segment>& segments, const QSet<core::SegmentId>& leftOut, const QPoint& globalPosition)
{
    m_isChosen = false;
    m_segments->setSegments(segments);
    m_filter->setLeftOut(leftOut);
    m_search->clear();
    search({});
    resize(PickerSize);
    const QRect room = screen()->availableGeometry();
    move(std::clamp(globalPosition.x(), room.left(), std::max(room.left(), room.right() - PickerSize.width())),
        std::clamp(globalPosition.y(), room.top(), std::max(room.top(), room.bottom() - PickerSize.height())));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void QuickPicker::search(const QString& text)
{
    m_filter->setSearch(text);
    const bool isEmpty = m_filter->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_list->setCurrentIndex(m_filter->index(0, SegmentModel::Name));
    m_list->scrollToTop();
}

void QuickPicker::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const core::SegmentId segment = m_filter->idAt(index);
    m_isChosen = true;
    hide();
    Q_EMIT chosen(segment);
}

bool QuickPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto step = [this](int by) {
        const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_filter->rowCount() - 1));
        m_list->setCurrentIndex(m_filter->index(row, SegmentModel::Name));
    };
    constexpr int Page = 8;
    switch (key->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(Page);
        return true;
    case Qt::Key_PageUp:
        step(-Page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void QuickPicker::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (!m_isChosen)
        Q_EMIT dismissed();
}

} // namespace ui
