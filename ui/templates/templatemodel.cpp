// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using core::templates::Category;
using core::templates::Template;

namespace ui {

namespace {

QString shownName(const Template& offered)
{
    return nameOf(offered, suggestedValues(offered));
}

} // namespace

void TemplateModel::setTemplates(std::vector<Template> offered)
{
    beginResetModel();
    m_templates = std::move(offered);
    endResetModel();
}

int TemplateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size());
}

QVariant TemplateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Template& offered = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownName(offered);
    case Qt::AccessibleTextRole:
        return QStringList{ shownName(offered), offered.whenToUse, offered.missing }.join(u". "_s);
    case WhenRole:
        return offered.whenToUse;
    case MissingRole:
        return offered.missing;
    case StageRole:
        return static_cast<int>(offered.stage);
    default:
        return {};
    }
}

TemplateFilter::TemplateFilter(TemplateModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    sort(0);
}

void TemplateFilter::setCategory(std::optional<Category> category)
{
    m_category = category;
    invalidateFilter();
}

void TemplateFilter::setSearch(const QString& search)
{
    m_words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

const Template& TemplateFilter::at(const QModelIndex& index) const
{
    return m_model.at(mapToSource(index).row());
}

int TemplateFilter::found(std::optional<Category> category) const
{
    int number = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Template& offered = m_model.at(row);
        number += (!category || offered.category == *category) && isFound(offered) ? 1 : 0;
    }
    return number;
}

bool TemplateFilter::isFound(const Template& offered) const
{
    const QString text = QStringList{ shownName(offered), offered.whenToUse, offered.measure,
        categoryName(offered.category), offered.id }
                             .join(u'\n');
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool TemplateFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const Template& offered = m_model.at(row);
    return (!m_category || offered.category == *m_category) && isFound(offered);
}

bool TemplateFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool isLeftMissing = !m_model.at(left.row()).missing.isEmpty();
    const bool isRightMissing = !m_model.at(right.row()).missing.isEmpty();
    return isLeftMissing != isRightMissing ? isRightMissing : left.row() < right.row();
}

} // namespace ui
