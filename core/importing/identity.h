// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Who ordered, in one text that is the same in every export: the e-mail, trimmed and in lower case; without one
/// "id:" and the shop's number of the customer, or "tel:" and the digits of the phone; empty where nobody is known.
[[nodiscard]] QString customerKey(QStringView email, QStringView phone, QStringView id = {});

/// The three by themselves, each empty where it is not told (or was rounded by a spreadsheet).
[[nodiscard]] QString emailKey(QStringView email);
[[nodiscard]] QString idKey(QStringView id);
[[nodiscard]] QString phoneKey(QStringView phone);

} // namespace core
