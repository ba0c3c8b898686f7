// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/ending.h"
#include "core/segments/segment.h"
#include "core/workspace/workspace.h"

#include <memory>

namespace app {

/// A workspace for a command that writes: made where it is missing, and taken away again where the command that made
/// it did not succeed – a mistyped file leaves nothing behind.
class WritableWorkspace final {
public:
    [[nodiscard]] static Outcome<std::unique_ptr<WritableWorkspace>> open(const QString& path);
    ~WritableWorkspace();
    Q_DISABLE_COPY_MOVE(WritableWorkspace)

    [[nodiscard]] core::Connection& connection() { return m_workspace->writer(); }
    void keep() { m_isKept = true; } ///< the command did what it was to do

private:
    WritableWorkspace(std::unique_ptr<core::Workspace> workspace, bool isNew);

    std::unique_ptr<core::Workspace> m_workspace;
    bool m_isKept;
};

/// A workspace for a command that reads; the window may have it open.
[[nodiscard]] Outcome<std::unique_ptr<core::Connection>> openReader(const QString& path);
/// The segment a user named; a sentence if there is none.
[[nodiscard]] Outcome<core::Segment> segmentNamed(core::Connection& connection, const QString& name);

} // namespace app
