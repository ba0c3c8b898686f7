// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/commandpalette.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Role { NumberRole = Qt::UserRole, PlaceRole, KeysRole };

constexpr int RowHeight = Theme::Unit * 5;
constexpr int RowsShown = 10;

class CommandDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return { 0, RowHeight }; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const QRect row = option.rect.adjusted(Theme::Unit, 0, -Theme::Unit, 0);
        if (option.state & QStyle::State_Selected) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.softAccent);
            painter->drawRoundedRect(row, Theme::Radius, Theme::Radius);
        }
        const QRect inner = row.adjusted(Theme::Unit, 0, -Theme::Unit, 0);
        painter->setFont(Theme::font(Theme::Type::Small));
        painter->setPen(theme.secondary);
        const QString keys = index.data(KeysRole).toString();
        const int keysWidth = painter->fontMetrics().horizontalAdvance(keys);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, keys);
        QRect left = inner.adjusted(0, 0, -keysWidth - Theme::Unit * 2, 0);
        painter->setFont(Theme::font(Theme::Type::Body));
        painter->setPen(theme.text);
        const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, left.width());
        painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter, name);
        left.setLeft(left.left() + painter->fontMetrics().horizontalAdvance(name) + Theme::Unit * 3 / 2);
        painter->setFont(Theme::font(Theme::Type::Small));
        painter->setPen(theme.faint);
        painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(PlaceRole).toString(), Qt::ElideRight, left.width()));
    }
};

} // namespace

int paletteScore(const QString& typed, const QString& name)
{
    int score = 0;
    qsizetype at = 0;
    qsizetype before = -2;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        qsizetype found = -1;
        int best = -1;
        for (qsizetype i = at; i < name.size(); ++i) {
            if (name[i].toCaseFolded() != letter.toCaseFolded())
                continue;
            const bool isStart = i == 0 || !name[i - 1].isLetterOrNumber();
            const int worth = i == before + 1 ? 4 : isStart ? 3 : 1;
            if (worth > best) {
                best = worth;
                found = i;
            }
            if (worth == 4)
                break;
        }
        if (found < 0)
            return -1;
        score += best;
        before = found;
        at = found + 1;
    }
    return score;
}

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_commands(std::move(commands))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Everything that can be done now"));
    m_search->setObjectName(u"commandSearch"_s);
    m_search->setPlaceholderText(tr("What do you want to do?"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedHeight(RowHeight * RowsShown);
    QFrame* frame = makeFrame("popup");
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(frame);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(Theme::Unit, Theme::Unit, Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit);
    column->addWidget(m_search);
    column->addWidget(m_list);
    resize(Theme::Unit * 80, sizeHint().height());
    const QRect around = parent->window()->geometry();
    move(around.center().x() - width() / 2, around.top() + around.height() / 8);

    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    find({});
    m_search->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        runCurrent();
        return true;
    }
    const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (!moves || m_model->rowCount() == 0)
        return false;
    const int step = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -RowsShown : RowsShown;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

void CommandPalette::find(const QString& typed)
{
    std::vector<std::pair<int, size_t>> found;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const int score = paletteScore(typed, m_commands[i].name);
        if (score >= 0)
            found.emplace_back(score, i);
    }
    std::ranges::stable_sort(found, std::greater(), [](const auto& one) { return one.first; });
    m_model->clear();
    for (const auto& [score, number] : found) {
        const Command& command = m_commands[number];
        auto* item = new QStandardItem(command.name);
        item->setData(static_cast<qulonglong>(number), NumberRole);
        item->setData(command.place, PlaceRole);
        item->setData(command.keys, KeysRole);
        item->setAccessibleText(command.keys.isEmpty() ? command.name : tr("%1, %2").arg(command.name, command.keys));
        m_model->appendRow(item);
    }
    if (found.empty()) {
        auto* nothing = new QStandardItem(tr("Nothing of that name"));
        nothing->setEnabled(false);
        m_model->appendRow(nothing);
        return;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

/// The command runs after the palette is gone: it may open something of its own.
void CommandPalette::runCurrent()
{
    const QVariant number = m_list->currentIndex().data(NumberRole);
    if (!number.isValid())
        return;
    QMetaObject::invokeMethod(
        parentWidget(), [run = m_commands[number.toULongLong()].run] { run(); }, Qt::QueuedConnection);
    close();
}

} // namespace ui
