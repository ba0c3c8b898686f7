// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/shop/order.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace core {

/// Columns that have no meaning of their own here, with what they say; blank cells are left out.
using ExtraTexts = QList<std::pair<QString, QString>>;

/// What a customers export says of one person. Texts are trimmed; empty means "not said".
struct CustomerProfile {
    QString idKey; ///< "id:…", see core/importing/identity.h; at least one of the three is there
    QString emailKey;
    QString phoneKey; ///< "tel:…"
    std::optional<Day> added; ///< the day they were added as a customer
    std::optional<bool> acceptsEmail;
    std::optional<bool> acceptsSms;
    QString language;
    QString accountState;
    QString company;
    QString note;
    ShopPlace place; ///< of the default address
    QStringList tags;
    ExtraTexts extras;

    /// As an order of this person would be keyed.
    [[nodiscard]] const QString& key() const
    {
        return !emailKey.isEmpty() ? emailKey : !idKey.isEmpty() ? idKey : phoneKey;
    }
};

/// What a products export says of one product, its variants put together.
struct ShopProduct {
    QString handle; ///< what the shop knows it by
    QString title;
    QString vendor;
    QString type;
    QString category;
    QStringList tags;
    QStringList collections;
    QStringList skus; ///< of its variants, each once
    ExtraTexts extras;
};

} // namespace core
