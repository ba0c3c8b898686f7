// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/entrypicker.h"

#include "ui/segments/operatornames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int ValueRole = Qt::UserRole;
constexpr QSize ListSize{ 54 * Theme::Unit, 52 * Theme::Unit };

} // namespace

EntryPicker::EntryPicker(const QString& name, Entries entries, QWidget* parent)
    : QPushButton(parent)
    , m_entries(std::move(entries))
{
    setRole(this, "pill");
    setAccessibleName(name);
    connect(this, &QPushButton::clicked, this, &EntryPicker::openList);
}

void EntryPicker::setCurrent(int value, const QString& label)
{
    m_value = value;
    setText(label + u"  ▾"_s);
    setAccessibleDescription(label);
}

void EntryPicker::openList()
{
    if (!m_popup) {
        m_popup = new QFrame(this, Qt::Popup);
        setRole(m_popup, "popup");
        m_search = new QLineEdit;
        m_search->setPlaceholderText(tr("Search"));
        m_search->setAccessibleName(tr("Search"));
        m_search->setClearButtonEnabled(true);
        m_search->installEventFilter(this);
        m_model = new QStandardItemModel(this);
        m_list = new QListView;
        m_list->setAccessibleName(accessibleName());
        m_list->setModel(m_model);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setUniformItemSizes(false);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setMouseTracking(true);
        auto* const layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(Theme::Unit, Theme::Unit, Theme::Unit, Theme::Unit);
        layout->setSpacing(Theme::Unit);
        layout->addWidget(m_search);
        layout->addWidget(m_list);
        connect(m_search, &QLineEdit::textChanged, this, &EntryPicker::fill);
        connect(m_list, &QListView::clicked, this, &EntryPicker::choose);
    }
    m_search->clear();
    fill({});
    m_popup->resize(ListSize);
    QPoint place = mapToGlobal(QPoint(0, height() + Theme::Unit / 2));
    const QRect room = screen()->availableGeometry();
    place.setY(std::max(room.top(), std::min(place.y(), room.bottom() - ListSize.height())));
    place.setX(std::max(room.left(), std::min(place.x(), room.right() - ListSize.width())));
    m_popup->move(place);
    m_popup->show();
    m_search->setFocus();
}

void EntryPicker::fill(const QString& search)
{
    m_model->clear();
    std::vector<Entry> entries = m_entries();
    std::ranges::stable_sort(entries, {}, &Entry::family);
    const QString wanted = search.trimmed();
    QModelIndex current;
    bool isCurrentBest = false;
    std::optional<core::catalogue::Family> family;
    for (const Entry& entry : entries) {
        const QString familyName = operatornames::nameOf(entry.family);
        if (!wanted.isEmpty() && !entry.label.contains(wanted, Qt::CaseInsensitive)
            && !familyName.contains(wanted, Qt::CaseInsensitive))
            continue;
        if (family != entry.family) {
            family = entry.family;
            auto* const head = new QStandardItem(familyName);
            head->setFlags(Qt::NoItemFlags);
            head->setForeground(Theme::current().secondary);
            head->setFont(Theme::font(Theme::Type::Caption, QFont::DemiBold));
            m_model->appendRow(head);
        }
        auto* const item = new QStandardItem(entry.label);
        item->setData(entry.value, ValueRole);
        if (!entry.lack.isEmpty()) {
            item->setText(tr("%1 – %2").arg(entry.label, entry.lack));
            item->setFlags(Qt::NoItemFlags);
            item->setForeground(Theme::current().faint);
            item->setToolTip(item->text());
        }
        m_model->appendRow(item);
        // What bears the word in its own name before what only belongs to a family of that name.
        const bool isBest =
            wanted.isEmpty() ? entry.value == m_value : entry.label.contains(wanted, Qt::CaseInsensitive);
        if (item->isEnabled() && (!current.isValid() || (isBest && !isCurrentBest))) {
            current = item->index();
            isCurrentBest = isBest;
        }
    }
    m_list->setCurrentIndex(current);
    m_list->scrollTo(current, QAbstractItemView::PositionAtCenter);
}

void EntryPicker::choose(const QModelIndex& index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const int value = index.data(ValueRole).toInt();
    m_popup->hide();
    setFocus();
    if (value != m_value)
        Q_EMIT chosen(value);
}

void EntryPicker::step(int by)
{
    for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_model->rowCount(); row += by) {
        if (m_model->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

bool EntryPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QPushButton::eventFilter(watched, event);
}

} // namespace ui
