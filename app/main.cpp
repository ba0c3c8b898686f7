// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"

int main()
{
    core::makeNewFilesPrivate();
    return 0;
}
