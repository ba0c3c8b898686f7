// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/template.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace ui {

/// The templates offered for a shop, one a row.
class TemplateModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { WhenRole = Qt::UserRole, MissingRole, StageRole };

    using QAbstractListModel::QAbstractListModel;

    void setTemplates(std::vector<core::templates::Template> offered);
    [[nodiscard]] const core::templates::Template& at(int row) const { return m_templates[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<core::templates::Template> m_templates;
};

/// Those of one category, or of all, that hold every word of a search; what the shop lacks data for comes last.
class TemplateFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TemplateFilter(TemplateModel& model, QObject* parent = nullptr);

    void setCategory(std::optional<core::templates::Category> category);
    void setSearch(const QString& search);
    [[nodiscard]] const core::templates::Template& at(const QModelIndex& index) const;
    /// How many the search finds in a category, or in all.
    [[nodiscard]] int found(std::optional<core::templates::Category> category) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool isFound(const core::templates::Template& offered) const;

    TemplateModel& m_model;
    std::optional<core::templates::Category> m_category;
    QStringList m_words;
};

} // namespace ui
