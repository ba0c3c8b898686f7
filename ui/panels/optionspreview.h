// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/countservice.h"
#include "ui/document/boarddocument.h"

#include <QObject>

#include <array>
#include <optional>

namespace ui {

/// What each option of the rule does, or would do, to the movements of a board: the sum of all arrows' counts with it
/// and without it, the other options as they are. Asks the count service for what is missing. GUI thread.
class OptionsPreview final : public QObject {
    Q_OBJECT

public:
    enum Option { DirectOnly, FirstTimeOnly, RecordedOnly };
    static constexpr std::array All{ DirectOnly, FirstTimeOnly, RecordedOnly };

    OptionsPreview(const BoardDocument& document, core::CountService& counts, QObject* parent = nullptr);

    struct Effect {
        bool isOn = false;
        qint64 without = 0; ///< movements on all arrows, the option off
        qint64 with = 0; ///< …, the option on
        friend bool operator==(const Effect&, const Effect&) = default;
    };
    void want(); ///< the board as it is now
    /// Nothing until all arrows are counted both ways.
    [[nodiscard]] std::optional<Effect> effect(Option option) const;
    /// "Would hide 1,204 of 5,310 movements"; "Counting …".
    [[nodiscard]] QString text(Option option) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] core::RuleOptions with(Option option, bool isOn) const;
    [[nodiscard]] std::optional<qint64> movements(const core::RuleOptions& options) const;

    const BoardDocument& m_document;
    core::CountService& m_counts;
};

} // namespace ui
