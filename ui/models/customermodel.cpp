// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customermodel.h"

#include "core/db/connection.h"
#include "core/shop/customerstore.h"
#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int PagesKept = 64;
constexpr size_t PagesWanted = 4; // a window shows two at most; the others were passed by

core::Result<QStringList> readKeys(const QString& workspace, std::span<const core::CustomerNumber> customers)
{
    auto reader = core::Workspace::openReader(workspace);
    if (!reader)
        return tl::unexpected(reader.error());
    return core::customerstore::keys(**reader, customers);
}

} // namespace

CustomerModel::CustomerModel(QString workspace, QThreadPool& pool, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(std::move(workspace))
    , m_customers(std::make_shared<const std::vector<core::CustomerNumber>>())
    , m_pages(PagesKept)
    , m_job(pool)
{
    connect(&m_job, &QFutureWatcherBase::finished, this, &CustomerModel::take);
}

void CustomerModel::setCustomers(CustomersPtr customers)
{
    beginResetModel();
    m_job.cancel();
    m_customers = std::move(customers);
    m_pages.clear();
    m_wanted.clear();
    m_hasFailed = false;
    endResetModel();
}

QString CustomerModel::key(int row) const
{
    const QStringList* const page = m_pages.object(row / PageSize);
    return page ? page->value(row % PageSize) : QString();
}

int CustomerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_customers->size());
}

QVariant CustomerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText && role != Qt::ForegroundRole)
        return {};
    const int number = index.row() / PageSize;
    const QStringList* const page = m_pages.object(number);
    if (!page)
        want(number);
    if (role == Qt::ForegroundRole)
        return page ? QVariant() : Theme::current().faint;
    if (page)
        return page->value(index.row() % PageSize);
    return role == Qt::AccessibleTextRole ? tr("Being read") : u"…"_s;
}

/// Rows are painted again and again, so asking again is the usual case.
void CustomerModel::want(int page) const
{
    if (m_hasFailed || (!m_wanted.empty() && m_wanted.back() == page))
        return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > PagesWanted)
        m_wanted.pop_front();
    if (!m_job.isRunning())
        readNext();
}

void CustomerModel::readNext() const
{
    const int page = m_wanted.back();
    m_job.start([workspace = m_workspace, customers = m_customers, page](QPromise<Page>& promise) {
        const auto first = static_cast<size_t>(page) * PageSize;
        const auto rows = std::span(*customers).subspan(first, std::min<size_t>(PageSize, customers->size() - first));
        promise.addResult(Page{ page, readKeys(workspace, rows) });
    });
}

void CustomerModel::take()
{
    if (auto page = m_job.outcome()) {
        std::erase(m_wanted, page->number);
        if (!page->keys) {
            m_hasFailed = true;
            m_wanted.clear();
            Q_EMIT failed(page->keys.error().text);
            return;
        }
        const int first = page->number * PageSize;
        const int last = first + static_cast<int>(page->keys->size()) - 1;
        m_pages.insert(page->number, new QStringList(std::move(*page->keys)));
        Q_EMIT dataChanged(index(first), index(last));
    }
    if (!m_wanted.empty() && !m_job.isRunning())
        readNext();
}

} // namespace ui
