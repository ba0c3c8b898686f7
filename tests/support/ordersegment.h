// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/segment.h"

/// A segment of the customers with so many orders.
inline core::Segment segmentOf(const QString& name, qint64 orders, core::NumberOp op = core::NumberOp::Equal)
{
    core::FactTest test;
    test.op = op;
    test.number = orders;
    core::Condition leaf;
    leaf.test = test;
    core::Segment segment;
    segment.name = name;
    segment.conditions = core::Condition{};
    segment.conditions->group = core::Condition::Group{ core::Combine::All, { leaf } };
    return segment;
}
