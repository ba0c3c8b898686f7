// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// One input of a fuzz target; called by libFuzzer, and by replay.cpp for the inputs that are kept.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
