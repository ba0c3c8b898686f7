// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/bundle.h"

#include <QByteArray>

namespace core::bundlejson {

/// A bundle as a file (README, "Segments and groups as a file"): {"journeyboard": 1, "segments": […], "groups": […]}.
/// Segments and relations go by name. Refused with the place: unknown keys, other versions, names that stand twice,
/// names of segments that are not in it.
[[nodiscard]] Result<Bundle> fromJson(const QByteArray& text);
[[nodiscard]] QByteArray toJson(const Bundle& bundle); ///< indented, stable order

/// Whether the text is meant as a bundle: an object with "journeyboard". What segmentsFromJson reads is not.
[[nodiscard]] bool isBundle(const QByteArray& text);

} // namespace core::bundlejson
