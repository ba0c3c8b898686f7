// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/whyarrow.h"

#include <QString>

/// The rule of an arrow, told about one customer in sentences.
namespace ui::whytext {

/// What one clause found; `source` and `target` are the names of the segments.
[[nodiscard]] QString sentence(const core::RuleClause& clause, const core::ArrowReason& reason, const QString& source,
    const QString& target, const core::RuleOptions& options, const core::Period& period);

} // namespace ui::whytext
