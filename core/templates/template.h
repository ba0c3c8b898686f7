// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jobs/progress.h"
#include "core/segments/segment.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

struct ShopFacts;

/// Ready segments for the questions marketers ask, with thresholds that the shop's own data suggest.
namespace templates {

enum class Category {
    LifeCycle,
    Needs,
    InitialPurchase,
    AcquisitionChannel,
    PurchaseMethod,
    Demographic,
    Geographic,
    Journey,
    PromoteRepeats,
    CrossSell,
    NewProduct,
    Revenue,
    WakeUp,
    RewardLoyal,
};
[[nodiscard]] std::vector<Category> categories(); ///< all, in the order they are shown
[[nodiscard]] QString categoryName(Category category);

/// Something to fill in before a segment is made from a template: with what the shop's data suggest to begin with.
struct Parameter {
    enum class Kind { Count, Days, Percent, Money, Text };

    QString label; ///< "Active within days of the last order"
    Kind kind = Kind::Count;
    QString value; ///< as conditions write it: "34", "150.00", "Rum Baba"; may be empty for a text nothing suggests
    QString basis; ///< why this value: "Half of all repeat orders come within 34 days."; may be empty
    QStringList choices; ///< for a text: what the shop has, most frequent first
};

struct Template {
    QString id; ///< "repeat-at-risk"; stable, never translated
    Category category = Category::LifeCycle;
    Stage stage = Stage::None;
    QString name; ///< may have %1, %2 for the values of its parameters
    QString whenToUse;
    QString measure; ///< an idea what to do about these customers
    QString missing; ///< what the shop's data lack for it, in a sentence; empty: it can be used
    std::vector<Parameter> parameters;
};

/// The values that a template's parameters begin with, in their order.
[[nodiscard]] QStringList suggestedValues(const Template& offered);

/// All templates for this shop. Goes through all orders once: for a background thread if the shop is large. None when
/// it is told to stop.
[[nodiscard]] std::vector<Template> offered(const ShopFacts& facts, const Progress& progress = {});

/// What a segment of these values is named; "…" stands for a value that is still empty.
[[nodiscard]] QString nameOf(const Template& named, const QStringList& values);

/// InvalidInput with the reason, a sentence, for a value that the parameter cannot have.
[[nodiscard]] Result<void> check(const Parameter& parameter, const QString& value);

/// The segment of a template with these values, one for each of its parameters in their order. InvalidInput, naming the
/// parameter, for a value that is none. The measure becomes its note.
[[nodiscard]] Result<Segment> make(const Template& made, const QStringList& values);

} // namespace templates
} // namespace core
