// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "core/shop/shopfacts.h"
#include "ui/segments/shopvalues.h"

#include <QObject>

#include <map>
#include <memory>

namespace ui {

/// What all rows of a builder share: the shop's facts and the lists of its values, made when first asked for. GUI
/// thread.
class BuilderContext final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setFacts(std::shared_ptr<const core::ShopFacts> facts);
    /// Null while the facts are not known.
    [[nodiscard]] ShopValues* values(core::OrderAttribute attribute);
    [[nodiscard]] ShopValues* places(core::Fact fact); ///< Fact::Country or Fact::Region

Q_SIGNALS:
    void factsChanged();

private:
    std::shared_ptr<const core::ShopFacts> m_facts;
    std::map<core::OrderAttribute, std::unique_ptr<ShopValues>> m_values;
    std::map<core::Fact, std::unique_ptr<ShopValues>> m_places;
};

} // namespace ui
