// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What the operating system knows of this process. Nothing where it does not tell.
namespace core::bench::process {

[[nodiscard]] std::optional<qint64> residentBytes(); ///< now
[[nodiscard]] std::optional<qint64> peakResidentBytes(); ///< ever, or since forgetPeak()
void forgetPeak();
/// Nanoseconds of work this thread has done: time in which it waited for the processor does not count.
[[nodiscard]] std::optional<qint64> threadNanoseconds();
/// The same of all threads of this process together.
[[nodiscard]] std::optional<qint64> processNanoseconds();
/// How many threads wanted a processor on average, in the last minute.
[[nodiscard]] std::optional<double> load();
/// Asks the system to forget what it has read of a file, so that the next reader finds it as after a start of the
/// computer. Whether it was asked; it need not obey.
[[nodiscard]] bool makeCold(const QString& path);

} // namespace core::bench::process
