// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ui {

class BuilderContext;
class BuilderGroup;

/// One row of the builder: a test, or a group of rows. It has a handle to be moved by, a menu, and a mark that says
/// whether it holds for the customer one asks about.
class BuilderRow : public QFrame {
    Q_OBJECT

public:
    enum class Handles {
        None, ///< the outermost group
        Remove, ///< it belongs where it is
        All,
    };

    BuilderRow(BuilderContext& context, Handles handles, QWidget* parent = nullptr);

    /// Why it means nothing as it stands, in a sentence; empty if it does.
    [[nodiscard]] virtual QString problem() const = 0;
    [[nodiscard]] BuilderGroup* group() const { return m_group; } ///< the one it is in; null outside of any
    [[nodiscard]] QWidget* handle() const; ///< by which the mouse takes it; null if it cannot be moved
    void setVerdict(std::optional<bool> holds);

Q_SIGNALS:
    void changed();
    void removeWanted();

protected:
    [[nodiscard]] BuilderContext& context() const { return m_context; }
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    [[nodiscard]] QWidget* tools() const { return m_tools; } ///< menu and remove: belongs at the end of the first line

private:
    friend class BuilderGroup;
    void openMenu();

    BuilderContext& m_context;
    BuilderGroup* m_group = nullptr;
    QLabel* m_handle = nullptr;
    QLabel* m_verdict;
    QWidget* m_tools;
    QToolButton* m_menu = nullptr;
    QVBoxLayout* m_content;
};

} // namespace ui
