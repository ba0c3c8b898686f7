// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/operatornames.h"

#include "ui/widgets/translate.h"

namespace ui::operatornames {

namespace {

QString nameOfDateOp(core::NumberOp op)
{
    using core::NumberOp;
    switch (op) {
    case NumberOp::GreaterOrEqual:
        return tr("on or after");
    case NumberOp::LessOrEqual:
        return tr("on or before");
    case NumberOp::Equal:
        return tr("on");
    case NumberOp::NotEqual:
        return tr("not on");
    case NumberOp::Greater:
        return tr("after");
    case NumberOp::Less:
        return tr("before");
    case NumberOp::Between:
        return tr("between");
    case NumberOp::NotBetween:
        return tr("not between");
    }
    return {};
}

} // namespace

QString nameOf(core::NumberOp op, core::catalogue::Kind kind)
{
    using core::NumberOp;
    if (kind == core::catalogue::Kind::Date)
        return nameOfDateOp(op);
    switch (op) {
    case NumberOp::GreaterOrEqual:
        return tr("at least");
    case NumberOp::LessOrEqual:
        return tr("at most");
    case NumberOp::Equal:
        return tr("exactly");
    case NumberOp::NotEqual:
        return tr("not");
    case NumberOp::Greater:
        return tr("more than");
    case NumberOp::Less:
        return tr("less than");
    case NumberOp::Between:
        return tr("between");
    case NumberOp::NotBetween:
        return tr("not between");
    }
    return {};
}

QString nameOf(core::TextOp op)
{
    using core::TextOp;
    switch (op) {
    case TextOp::Is:
        return tr("is");
    case TextOp::IsNot:
        return tr("is not");
    case TextOp::OneOf:
        return tr("is one of");
    case TextOp::NoneOf:
        return tr("is none of");
    case TextOp::Contains:
        return tr("contains");
    case TextOp::NotContains:
        return tr("does not contain");
    case TextOp::StartsWith:
        return tr("starts with");
    case TextOp::NotStartsWith:
        return tr("does not start with");
    case TextOp::EndsWith:
        return tr("ends with");
    case TextOp::NotEndsWith:
        return tr("does not end with");
    case TextOp::Matches:
        return tr("matches");
    case TextOp::NotMatches:
        return tr("does not match");
    case TextOp::IsSet:
        return tr("is known");
    case TextOp::IsNotSet:
        return tr("is not known");
    }
    return {};
}

QString nameOf(core::catalogue::Family family)
{
    using core::catalogue::Family;
    switch (family) {
    case Family::Orders:
        return tr("Orders and money");
    case Family::Rhythm:
        return tr("Recency and habit");
    case Family::Product:
        return tr("Products");
    case Family::Channel:
        return tr("Channel and source");
    case Family::Order:
        return tr("The order");
    case Family::Time:
        return tr("Time");
    case Family::Customer:
        return tr("The customer");
    case Family::Place:
        return tr("Place");
    case Family::Rfm:
        return tr("RFM");
    case Family::Relation:
        return tr("Other segments");
    }
    return {};
}

QString reasonOfLack(core::FactKind needs)
{
    using core::FactKind;
    if (needs >= FactKind::AddedDay)
        return tr("not in the data: import the customers export");
    if (needs == FactKind::ProductType || needs == FactKind::ProductCategory || needs == FactKind::Collection
        || needs == FactKind::ProductTag)
        return tr("not in the data: import the products export");
    return tr("not in the data: no order tells it");
}

} // namespace ui::operatornames
