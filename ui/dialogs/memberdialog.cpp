// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/memberdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

MemberDialog::MemberDialog(const core::SegmentGroup& group, const std::vector<core::Segment>& segments, QWidget* parent)
    : QDialog(parent)
    , m_before(group.segments)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Segments of the group"));
    resize(Theme::Unit * 50, Theme::Unit * 65);
    m_list->setAccessibleName(tr("Segments"));
    for (const core::Segment& segment : segments) {
        auto* item = new QListWidgetItem(segment.name, m_list);
        item->setData(Qt::UserRole, segment.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(m_before, segment.id) == m_before.end() ? Qt::Unchecked : Qt::Checked);
    }
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Find a segment"));
    search->setAccessibleName(tr("Find a segment"));
    connect(search, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
    });
    auto* buttons = new QDialogButtonBox;
    QPushButton* save = makeButton(tr("Save"), "primary");
    buttons->addButton(makeButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &MemberDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    const int margin = Theme::Unit * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::Unit);
    column->addWidget(makeLabel(group.name, "title"));
    column->addWidget(search);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
}

void MemberDialog::finish()
{
    std::vector<core::SegmentId> ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked.push_back({ m_list->item(row)->data(Qt::UserRole).toLongLong() });
    }
    // Those that were in the group keep their order; new ones follow.
    std::vector<core::SegmentId> result;
    for (const core::SegmentId id : m_before) {
        if (std::erase(ticked, id) > 0)
            result.push_back(id);
    }
    result.insert(result.end(), ticked.begin(), ticked.end());
    Q_EMIT chosen(result);
    accept();
}

} // namespace ui
