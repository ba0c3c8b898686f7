// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/segments/condition.h"
#include "ui/segments/builderrow.h"

#include <functional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace ui {

class CheckedField;

/// Rows combined by all / any / none / at least k. What the rows are is the business of the two kinds of group derived
/// from it; what is done with them is here.
class BuilderGroup : public BuilderRow {
    Q_OBJECT

public:
    enum class Way { Up, Down, In, Out };

    BuilderGroup(BuilderContext& context, const QString& sentence, Handles handles, QWidget* parent = nullptr);

    [[nodiscard]] QString problem() const override;
    [[nodiscard]] const std::vector<BuilderRow*>& rows() const { return m_rows; }

    // Each is one step to undo.
    void add(BuilderRow* row); ///< at the end; becomes a child
    void remove(BuilderRow* row);
    void duplicate(BuilderRow* row);
    void negate(BuilderRow* row);
    void copy(const BuilderRow& row); ///< to the clipboard, as JSON
    void paste(const BuilderRow* after); ///< null: at the end. What cannot be read is told below the group.
    void move(BuilderRow* row, Way way);
    /// Takes the row, of any group, in before the place; a group that it leaves empty goes.
    void takeIn(BuilderRow* row, int place);

    [[nodiscard]] virtual bool canTake(const BuilderRow& row) const = 0;

protected:
    void setCombine(core::Combine combine, int least);
    [[nodiscard]] core::Combine combine() const;
    [[nodiscard]] int least() const;
    void append(BuilderRow* row); ///< while the group is made: tells nobody
    void addLink(const QString& text, std::function<void()> onClick);
    [[nodiscard]] QHBoxLayout* head() const { return m_head; }
    virtual void rowsChanged() { }

    /// A fresh copy of a row of this group.
    [[nodiscard]] virtual BuilderRow* copyOf(const BuilderRow& row) = 0;
    /// An empty group of the same kind.
    [[nodiscard]] virtual BuilderGroup* makeGroup() = 0;
    /// A row that holds exactly when the other does not; null if it needs a group for that.
    [[nodiscard]] virtual BuilderRow* oppositeOf(const BuilderRow& row) = 0;
    [[nodiscard]] virtual QByteArray jsonOf(const BuilderRow& row) const = 0;
    [[nodiscard]] virtual core::Result<BuilderRow*> rowOf(const QByteArray& json) = 0;

private:
    [[nodiscard]] int placeOf(const BuilderRow* row) const;
    void insert(BuilderRow* row, int place);
    void release(BuilderRow* row);
    void discard(BuilderRow* row);
    void replace(BuilderRow* row, BuilderRow* by);
    void showRows();
    void tell(const QString& doing);

    QComboBox* m_combine;
    CheckedField* m_least;
    class QLabel* m_leastUnit;
    QLabel* m_message;
    QHBoxLayout* m_head;
    QVBoxLayout* m_rowLayout;
    QHBoxLayout* m_links;
    std::vector<BuilderRow*> m_rows;
};

} // namespace ui
