// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/buildergroup.h"

#include "ui/segments/buildercontext.h"
#include "ui/segments/checkedfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using core::Combine;

namespace ui {

BuilderGroup::BuilderGroup(BuilderContext& context, const QString& sentence, Handles handles, QWidget* parent)
    : BuilderRow(context, handles, parent)
    , m_combine(new QComboBox)
    , m_least(new CheckedField(CheckedField::What::Count, tr("At least how many")))
    , m_leastUnit(makeLabel(tr("of these"), "unit"))
    , m_message(makeLabel({}, "field-problem"))
    , m_head(new QHBoxLayout)
    , m_rowLayout(new QVBoxLayout)
    , m_links(new QHBoxLayout)
{
    setRole(this, handles == Handles::None ? "row" : "group");
    // In the order of core::Combine.
    m_combine->addItems({ tr("all of these"), tr("any of these"), tr("none of these"), tr("at least") });
    m_combine->setAccessibleName(sentence);
    m_combine->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setRole(m_combine, "pill");
    m_least->setValue(2);
    m_head->setSpacing(Theme::Unit);
    m_head->addWidget(makeLabel(sentence, "strong"));
    m_head->addWidget(m_combine);
    m_head->addWidget(m_least);
    m_head->addWidget(m_leastUnit);
    m_head->addStretch();
    m_head->addWidget(tools());
    m_rowLayout->setSpacing(Theme::Unit);
    m_links->setSpacing(2 * Theme::Unit);
    m_links->addStretch();
    m_message->setWordWrap(true);
    m_message->hide();
    content()->addLayout(m_head);
    content()->addLayout(m_rowLayout);
    content()->addWidget(m_message);
    content()->addLayout(m_links);
    const auto tellOfHead = [this] {
        showRows();
        tell(tr("Change how rows are combined"));
    };
    connect(m_combine, &QComboBox::currentIndexChanged, this, tellOfHead);
    connect(m_least, &BuilderPart::changed, this, tellOfHead);
    showRows();
}

QString BuilderGroup::problem() const
{
    if (combine() == Combine::AtLeast && !m_least->problem().isEmpty())
        return m_least->problem();
    for (const BuilderRow* const row : m_rows) {
        if (const QString problem = row->problem(); !problem.isEmpty())
            return problem;
    }
    return m_rows.empty() && combine() != Combine::All ? tr("A group has no rows.") : QString();
}

void BuilderGroup::setCombine(Combine combine, int least)
{
    const QSignalBlocker quiet(this);
    m_combine->setCurrentIndex(static_cast<int>(combine));
    m_least->setValue(std::max(1, least));
}

Combine BuilderGroup::combine() const
{
    return static_cast<Combine>(m_combine->currentIndex());
}

int BuilderGroup::least() const
{
    return combine() == Combine::AtLeast ? std::max(1, m_least->number()) : 1;
}

void BuilderGroup::showRows()
{
    m_least->setVisible(combine() == Combine::AtLeast);
    m_leastUnit->setVisible(combine() == Combine::AtLeast);
    m_least->setRange(1, std::max<qint64>(1, static_cast<qint64>(m_rows.size())));
    rowsChanged();
}

void BuilderGroup::tell(const QString& doing)
{
    context().setDoing(doing);
    Q_EMIT changed();
}

int BuilderGroup::placeOf(const BuilderRow* row) const
{
    return static_cast<int>(std::ranges::find(m_rows, row) - m_rows.begin());
}

void BuilderGroup::insert(BuilderRow* row, int place)
{
    m_rows.insert(m_rows.begin() + place, row);
    m_rowLayout->insertWidget(place, row);
    row->m_group = this;
    connect(row, &BuilderRow::changed, this, [this] {
        m_message->hide();
        showRows();
        Q_EMIT changed();
    });
    row->show();
    showRows();
}

void BuilderGroup::append(BuilderRow* row)
{
    const QSignalBlocker quiet(this);
    insert(row, static_cast<int>(m_rows.size()));
}

void BuilderGroup::release(BuilderRow* row)
{
    std::erase(m_rows, row);
    m_rowLayout->removeWidget(row);
    disconnect(row, nullptr, this, nullptr);
    row->m_group = nullptr;
    showRows();
}

void BuilderGroup::discard(BuilderRow* row)
{
    release(row);
    row->hide();
    row->deleteLater(); // it may be the sender
}

void BuilderGroup::replace(BuilderRow* row, BuilderRow* by)
{
    const int place = placeOf(row);
    discard(row);
    insert(by, place);
}

void BuilderGroup::add(BuilderRow* row)
{
    insert(row, static_cast<int>(m_rows.size()));
    tell(tr("Add a row"));
}

void BuilderGroup::remove(BuilderRow* row)
{
    discard(row);
    tell(tr("Remove a row"));
}

void BuilderGroup::duplicate(BuilderRow* row)
{
    insert(copyOf(*row), placeOf(row) + 1);
    tell(tr("Duplicate a row"));
}

void BuilderGroup::negate(BuilderRow* row)
{
    auto* const inner = qobject_cast<BuilderGroup*>(row);
    const bool isOnlyDenied = combine() == Combine::None && m_rows.size() == 1 && group();
    if (inner && (inner->combine() == Combine::Any || inner->combine() == Combine::None)) {
        inner->setCombine(inner->combine() == Combine::Any ? Combine::None : Combine::Any, 1);
    } else if (BuilderRow* const opposite = oppositeOf(*row)) {
        replace(row, opposite);
    } else if (isOnlyDenied) {
        BuilderGroup* const outer = group();
        const int place = outer->placeOf(this);
        release(row);
        outer->insert(row, place);
        outer->discard(this);
        return outer->tell(tr("Negate a row"));
    } else {
        BuilderGroup* const around = makeGroup();
        around->setCombine(Combine::None, 1);
        const int place = placeOf(row);
        release(row);
        around->append(row);
        insert(around, place);
    }
    tell(tr("Negate a row"));
}

void BuilderGroup::copy(const BuilderRow& row)
{
    QApplication::clipboard()->setText(QString::fromUtf8(jsonOf(row)));
}

void BuilderGroup::paste(const BuilderRow* after)
{
    const auto row = rowOf(QApplication::clipboard()->text().toUtf8());
    m_message->setVisible(!row);
    if (!row) {
        m_message->setText(tr("The clipboard holds no conditions: %1").arg(row.error().text));
        return;
    }
    insert(*row, after ? placeOf(after) + 1 : static_cast<int>(m_rows.size()));
    tell(tr("Paste a row"));
}

void BuilderGroup::takeIn(BuilderRow* row, int place)
{
    BuilderGroup* const from = row->group();
    const QPointer<QWidget> focused =
        row->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    if (from == this && from->placeOf(row) < place)
        --place;
    from->release(row);
    insert(row, place);
    if (from != this && from->m_rows.empty() && from->group())
        from->group()->discard(from);
    if (focused)
        focused->setFocus();
    tell(tr("Move a row"));
}

void BuilderGroup::move(BuilderRow* row, Way way)
{
    const int place = placeOf(row);
    const int last = static_cast<int>(m_rows.size()) - 1;
    const auto intoGroup = [&](int neighbour, bool atEnd) {
        auto* const inner =
            neighbour >= 0 && neighbour <= last ? qobject_cast<BuilderGroup*>(m_rows[neighbour]) : nullptr;
        if (!inner || !inner->canTake(*row))
            return false;
        inner->takeIn(row, atEnd ? static_cast<int>(inner->m_rows.size()) : 0);
        return true;
    };
    const auto outOf = [&](int offset) {
        if (group() && group()->canTake(*row))
            group()->takeIn(row, group()->placeOf(this) + offset);
    };
    switch (way) {
    case Way::Up:
        return place > 0 ? takeIn(row, place - 1) : outOf(0);
    case Way::Down:
        return place < last ? takeIn(row, place + 2) : outOf(1);
    case Way::Out:
        return outOf(1);
    case Way::In:
        if (intoGroup(place - 1, true) || intoGroup(place + 1, false))
            return;
        // No group beside it: one of its own.
        BuilderGroup* const around = makeGroup();
        around->setCombine(Combine::Any, 1);
        insert(around, place);
        around->takeIn(row, 0);
        return;
    }
}

void BuilderGroup::addLink(const QString& text, std::function<void()> onClick)
{
    QPushButton* const link = makeButton(text, "link");
    connect(link, &QPushButton::clicked, this, std::move(onClick));
    m_links->insertWidget(m_links->count() - 1, link);
}

} // namespace ui
