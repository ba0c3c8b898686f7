// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace core {

/// A row's number that cannot be mixed up with the number of another kind of row. 0 is "none".
template <typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value != 0; }
    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using SegmentId = Id<struct SegmentTag>;
using GroupId = Id<struct GroupTag>;
using BoardId = Id<struct BoardTag>;
using NodeId = Id<struct NodeTag>; ///< unique within its board
using ArrowId = Id<struct ArrowTag>; ///< unique within its board
using ImportId = Id<struct ImportTag>;
using OrderId = Id<struct OrderTag>;

/// A customer's number in the workspace (the rowid of `customer`); 32 bits, since columns of it are held in memory.
using CustomerNumber = quint32;

} // namespace core

template <typename Tag>
struct std::hash<core::Id<Tag>> {
    size_t operator()(const core::Id<Tag>& id) const noexcept { return std::hash<qint64>()(id.value); }
};
