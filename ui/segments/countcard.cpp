// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/countcard.h"

#include "ui/segments/pastline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CountCard::CountCard(QWidget* parent)
    : QFrame(parent)
    , m_size(makeLabel(u"…"_s, "number"))
    , m_share(makeLabel({}, "secondary"))
    , m_took(makeLabel({}, "faint"))
    , m_past(new PastLine)
    , m_pastDays(makeLabel({}, "faint"))
{
    setRole(this, "card");
    m_size->setAccessibleName(tr("Customers who match"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    layout->setSpacing(Theme::Unit);
    layout->addWidget(makeLabel(tr("Customers on the last complete day"), "caption"));
    layout->addWidget(m_size);
    layout->addWidget(m_share);
    layout->addWidget(m_took);
    layout->addWidget(makeLabel(tr("Its past, as it would have been"), "secondary"));
    layout->addWidget(m_past);
    layout->addWidget(m_pastDays);
}

void CountCard::showNothing()
{
    setRole(m_size, "number");
    m_size->setText(u"…"_s);
    m_share->clear();
    m_took->clear();
}

void CountCard::showCounting()
{
    setRole(m_size, "number-old");
    m_took->setText(tr("counting …"));
}

void CountCard::showSize(qint64 members)
{
    setRole(m_size, "number");
    m_size->setText(numberText(members));
}

void CountCard::showSize(const LiveCount::Size& size)
{
    showSize(size.members);
    const QLocale locale;
    const double share =
        size.known == 0 ? 0 : 100.0 * static_cast<double>(size.members) / static_cast<double>(size.known);
    m_share->setText(tr("%1 % of %2 customers").arg(locale.toString(share, 'f', 1), locale.toString(size.known)));
    m_took->setText(tr("counted in %1 ms").arg(locale.toString(size.milliseconds)));
}

void CountCard::showPast(const LiveCount::Past& past, const core::DayRange& days, core::Stage stage)
{
    m_past->setValues(past.members, stage);
    m_pastDays->setText(tr("%1 – %2").arg(dayText(days.first), dayText(days.last)));
}

} // namespace ui
