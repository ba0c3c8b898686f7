// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardaccess.h"

#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <QAccessibleWidget>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString numberWords(const BoardNumbers::Number& number, const QString& counted)
{
    if (number.state == core::CountService::State::Failed)
        return tr("could not be counted");
    return number.count ? counted : tr("counting");
}

/// A card or an arrow as screen readers see it. It lives as long as its thing is on the board.
class ThingAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    explicit ThingAccess(BoardView& view)
        : m_view(view)
    {
    }

    [[nodiscard]] bool isValid() const override { return true; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QRect rect() const override
    {
        const QRect shown = m_view.mapFromScene(place()).boundingRect();
        return { m_view.viewport()->mapToGlobal(shown.topLeft()), shown.size() };
    }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = isSelected();
        state.offscreen = !m_view.viewport()->rect().intersects(m_view.mapFromScene(place()).boundingRect());
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return { pressAction(), showMenuAction() }; }
    [[nodiscard]] QString localizedActionName(const QString& name) const override
    {
        return name == pressAction() ? tr("Select") : tr("Show customers");
    }
    [[nodiscard]] QString localizedActionDescription(const QString& name) const override
    {
        return localizedActionName(name);
    }
    void doAction(const QString& name) override { name == pressAction() ? select() : activate(); }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

protected:
    [[nodiscard]] virtual QRectF place() const = 0;
    [[nodiscard]] virtual bool isSelected() const = 0;
    virtual void select() = 0;
    virtual void activate() = 0;
    [[nodiscard]] BoardScene& scene() const { return m_view.boardScene(); }
    [[nodiscard]] const core::Board& board() const { return scene().document().board(); }
    [[nodiscard]] QString nameOf(core::NodeId node) const
    {
        const core::Node* known = board().node(node);
        const core::Segment* segment = known ? scene().document().segment(known->segment) : nullptr;
        return segment ? segment->name : tr("Deleted segment");
    }

    BoardView& m_view;
};

class CardAccess final : public ThingAccess {
public:
    CardAccess(BoardView& view, core::NodeId id)
        : ThingAccess(view)
        , m_id(id)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const core::Node* node = board().node(m_id);
        if (!node)
            return {};
        if (kind == QAccessible::Description)
            return descriptionOf(*node);
        if (kind != QAccessible::Name)
            return {};
        const BoardNumbers::Number number = scene().numbers().node(m_id);
        QString words = nameOf(m_id) + u": "_s
            + numberWords(number, tr("%Ln customer(s)", nullptr, static_cast<int>(number.count.value_or(0))));
        if (scene().numbers().isIncomplete(node->segment))
            words += u", "_s + tr("incomplete data");
        if (scene().document().restsOnRebuiltDays(node->segment))
            words += u", "_s + tr("rebuilt days");
        return words;
    }

protected:
    [[nodiscard]] QRectF place() const override
    {
        const core::Node* node = board().node(m_id);
        return node ? boardgeometry::cardRect(node->position) : QRectF();
    }
    [[nodiscard]] bool isSelected() const override
    {
        const auto selected = scene().selectedNodes();
        return std::ranges::find(selected, m_id) != selected.end();
    }
    void select() override { scene().selectOnly(m_id); }
    void activate() override { Q_EMIT m_view.nodeCountActivated(m_id); }

private:
    [[nodiscard]] QString descriptionOf(const core::Node& node) const
    {
        QStringList words;
        if (!node.note.isEmpty())
            words += node.note;
        if (const auto count = scene().numbers().elsewhere().of(node.id)) {
            words += tr("%Ln customer(s) from elsewhere", nullptr, static_cast<int>(count->from));
            words += tr("%Ln customer(s) to elsewhere", nullptr, static_cast<int>(count->to));
        }
        return words.join(u", "_s);
    }

    core::NodeId m_id;
};

class ArrowAccess final : public ThingAccess {
public:
    ArrowAccess(BoardView& view, core::ArrowId id)
        : ThingAccess(view)
        , m_id(id)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Link; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const core::Arrow* arrow = board().arrow(m_id);
        if (!arrow)
            return {};
        if (kind == QAccessible::Description)
            return arrow->note;
        if (kind != QAccessible::Name)
            return {};
        const BoardNumbers::Number number = scene().numbers().arrow(m_id);
        return tr("From %1 to %2").arg(nameOf(arrow->source), nameOf(arrow->target)) + u": "_s
            + numberWords(number, tr("%Ln customer(s) moved", nullptr, static_cast<int>(number.count.value_or(0))));
    }

protected:
    [[nodiscard]] QRectF place() const override
    {
        const auto& arrows = scene().boardLayout().arrows;
        const auto shape = std::ranges::find(arrows, m_id, &ArrowShape::id);
        return shape == arrows.end() ? QRectF() : shape->pill;
    }
    [[nodiscard]] bool isSelected() const override
    {
        const auto selected = scene().selectedArrows();
        return std::ranges::find(selected, m_id) != selected.end();
    }
    void select() override { scene().selectOnly(m_id); }
    void activate() override { Q_EMIT m_view.arrowCountActivated(m_id); }

private:
    core::ArrowId m_id;
};

/// The canvas: its cards, then its arrows, each in the order of the board.
class BoardAccess final : public QAccessibleWidget {
public:
    explicit BoardAccess(BoardView& view)
        : QAccessibleWidget(&view, QAccessible::List)
        , m_view(view)
    {
    }
    ~BoardAccess() override
    {
        for (const auto& [id, thing] : m_cards)
            QAccessible::deleteAccessibleInterface(thing);
        for (const auto& [id, thing] : m_arrows)
            QAccessible::deleteAccessibleInterface(thing);
    }
    Q_DISABLE_COPY_MOVE(BoardAccess)

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(board().nodes().size() + board().arrows().size());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        const size_t nodes = board().nodes().size();
        const auto place = static_cast<size_t>(index);
        if (index < 0 || place >= nodes + board().arrows().size())
            return nullptr;
        return place < nodes ? thingOf<CardAccess>(m_cards, board().nodes()[place].id)
                             : thingOf<ArrowAccess>(m_arrows, board().arrows()[place - nodes].id);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        // What is in front is asked first: the counts of the arrows lie over the cards.
        for (int i = childCount() - 1; i >= 0; --i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    [[nodiscard]] const core::Board& board() const { return m_view.boardScene().document().board(); }

    template <typename Access, typename Id>
    QAccessibleInterface* thingOf(std::map<Id, QAccessible::Id>& things, Id id) const
    {
        const auto known = things.find(id);
        if (known != things.end())
            return QAccessible::accessibleInterface(known->second);
        auto* thing = new Access(m_view, id);
        things.emplace(id, QAccessible::registerAccessibleInterface(thing)); // which owns it from now on
        return thing;
    }

    BoardView& m_view;
    mutable std::map<core::NodeId, QAccessible::Id> m_cards;
    mutable std::map<core::ArrowId, QAccessible::Id> m_arrows;
};

QAccessibleInterface* accessOf(const QString&, QObject* object)
{
    auto* view = qobject_cast<BoardView*>(object);
    return view ? new BoardAccess(*view) : nullptr;
}

} // namespace

void installBoardAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

} // namespace ui
