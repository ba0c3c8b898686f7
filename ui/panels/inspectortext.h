// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"
#include "ui/panels/daybars.h"
#include "ui/panels/figures.h"
#include "ui/widgets/changetext.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// All that the inspector says about one thing. A value; the functions below write it.
struct InspectorText {
    struct Row {
        QString name;
        QString value;
        QString tip = {}; ///< how it is worked out
        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Chart {
        QString title;
        std::vector<DayBars::Bar> bars;
        QString foot = {}; ///< a line below it
    };

    QString kind;
    QString title;
    std::optional<QString> number; ///< none: no number and no customers behind it
    ChangeLook change;
    QString changeFoot; ///< what the change is against
    QString sentence;
    QString alert;
    std::vector<Row> rows;
    std::vector<Chart> charts; ///< at most two
    bool isSettled = true; ///< false: rows and charts are of figures that are on their way
    bool hasMeasure = false;
    QString measureTitle;
    QString measure;
    std::optional<core::Day> measureSince;
    QString measureFoot; ///< what came of it
    std::optional<QString> segmentMeasure; ///< of the segment wherever it stands; none: this is no segment
};

/// What the words are written from.
struct InspectorMatter {
    const BoardDocument& document;
    const BoardNumbers& numbers;
    QString currency;
    bool isEditing = false;
};

/// `figures`: none while they are being worked out for the first time; `isSettled`: they are of this very question.
[[nodiscard]] InspectorText arrowText(const InspectorMatter& matter, const core::Arrow& arrow,
    const std::optional<ArrowFigures>& figures, const std::optional<core::MoversRevenue>& revenue, bool isSettled);
[[nodiscard]] InspectorText nodeText(const InspectorMatter& matter, const core::Node& node,
    const std::optional<NodeFigures>& figures, const std::optional<core::SegmentFigures>& metrics, bool isSettled);
[[nodiscard]] InspectorText boardText(const InspectorMatter& matter);

// Sentences that more than one of them says.

[[nodiscard]] QString narrowingText(const core::RuleOptions& options); ///< of the options that are on
/// Days of the period that were not recorded as they came.
[[nodiscard]] QString rebuiltText(const InspectorMatter& matter, std::initializer_list<const core::Segment*> segments);
/// What the number is held against; why nothing is said, if nothing can be.
[[nodiscard]] QString comparedText(const InspectorMatter& matter, const BoardNumbers::Number& number);

} // namespace ui
