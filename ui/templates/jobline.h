// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Session;

/// What the session is doing and how far it is, with a way to stop it; hidden while it does nothing.
class JobLine final : public QWidget {
    Q_OBJECT

public:
    explicit JobLine(Session& session, QWidget* parent = nullptr);
};

} // namespace ui
