// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/buildercontext.h"

namespace ui {

void BuilderContext::setFacts(std::shared_ptr<const core::ShopFacts> facts)
{
    m_facts = std::move(facts);
    // Rows let go of the old lists before these are gone.
    const auto oldValues = std::exchange(m_values, {});
    const auto oldPlaces = std::exchange(m_places, {});
    Q_EMIT factsChanged();
}

ShopValues* BuilderContext::values(core::OrderAttribute attribute)
{
    if (!m_facts)
        return nullptr;
    auto& values = m_values[attribute];
    if (!values)
        values = std::make_unique<ShopValues>(ShopValues::of(*m_facts, attribute));
    return values.get();
}

ShopValues* BuilderContext::places(core::Fact fact)
{
    if (!m_facts)
        return nullptr;
    auto& values = m_places[fact];
    if (!values)
        values = std::make_unique<ShopValues>(
            fact == core::Fact::Country ? ShopValues::countries(*m_facts) : ShopValues::regions(*m_facts));
    return values.get();
}

} // namespace ui
