// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace ui {

/// One row of the builder: a test, or a group of rows. Tells when it changed and when the user wants it gone or twice.
class BuilderRow : public QFrame {
    Q_OBJECT

public:
    using QFrame::QFrame;

    /// Whether all its values are given, so that it means something.
    [[nodiscard]] virtual bool isComplete() const = 0;

Q_SIGNALS:
    void changed();
    void removeWanted();
    void duplicateWanted();
};

/// Rows combined by all / any / none. What the rows are is the business of the two kinds of group derived from it.
class BuilderGroup : public BuilderRow {
    Q_OBJECT

public:
    BuilderGroup(const QString& sentence, bool isRemovable, QWidget* parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] const std::vector<BuilderRow*>& rows() const { return m_rows; }

protected:
    void setCombine(int index); ///< 0 all, 1 any, 2 none
    [[nodiscard]] int combine() const;
    /// Takes a row in; it becomes a child of the group. `after` null: at the end.
    void insertRow(BuilderRow* row, const BuilderRow* after = nullptr);
    void addLink(const QString& text, std::function<void()> onClick);
    /// A fresh copy of a row of this group.
    [[nodiscard]] virtual BuilderRow* copyOf(const BuilderRow& row) = 0;

private:
    void removeRow(BuilderRow* row);

    QComboBox* m_combine;
    QVBoxLayout* m_rowLayout;
    class QHBoxLayout* m_links;
    std::vector<BuilderRow*> m_rows;
};

} // namespace ui
