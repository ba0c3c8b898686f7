// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/segments/segment.h"
#include "core/shop/settings.h"

#include <functional>
#include <vector>

class QWidget;

namespace ui {

class Session;

/// What is done to whole segments and groups, with the questions it takes: each says first what it would change. GUI
/// thread; `parent` is the window the dialogs belong to.
namespace segmentlife {

/// Says what a rebuild would change, then rebuilds if the user wants it.
void rebuild(QWidget* parent, Session& session, const std::vector<core::SegmentId>& segments);
/// The same for all segments under other settings, which are saved then, with a rebuild or without.
void saveSettings(QWidget* parent, Session& session, const core::Settings& settings);
/// Saves a changed segment; for other conditions the user chooses what becomes of its past. `then`: it is saved.
void save(
    QWidget* parent, Session& session, const core::Segment& segment, core::GroupId group, std::function<void()> then);
/// Names the boards, groups and segments that use them before it removes them.
void remove(QWidget* parent, Session& session, const std::vector<core::SegmentId>& segments);

void exportSegments(QWidget* parent, Session& session, const std::vector<core::SegmentId>& segments);
void exportGroup(QWidget* parent, Session& session, core::GroupId group);
/// Takes segments and groups from a file. `then` gets the first of its groups, or none.
void import(QWidget* parent, Session& session, std::function<void(core::GroupId group)> then);

} // namespace segmentlife
} // namespace ui
