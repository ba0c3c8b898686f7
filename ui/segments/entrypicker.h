// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/catalogue.h"

#include <QPushButton>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace ui {

/// A button that shows which entry of the catalogue is chosen, and opens all of them: to search in, by families; what
/// the shop's data lack stands there with the reason and cannot be chosen.
class EntryPicker final : public QPushButton {
    Q_OBJECT

public:
    struct Entry {
        int value = 0;
        core::catalogue::Family family = core::catalogue::Family::Orders;
        QString label;
        QString lack; ///< why it cannot be chosen; empty if it can
    };
    using Entries = std::function<std::vector<Entry>()>;

    /// `entries` is asked every time the list opens.
    EntryPicker(const QString& name, Entries entries, QWidget* parent = nullptr);

    void setCurrent(int value, const QString& label);
    void openList();

Q_SIGNALS:
    void chosen(int value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& search);
    void choose(const QModelIndex& index);
    void step(int by); ///< to the next entry that can be chosen

    Entries m_entries;
    int m_value = 0;
    QWidget* m_popup = nullptr;
    QLineEdit* m_search = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel* m_model = nullptr;
};

} // namespace ui
