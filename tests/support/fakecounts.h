// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/countsource.h"

#include <functional>
#include <utility>

/// A source of counts made of functions; called on the worker's thread.
struct FakeCounts {
    std::function<core::Result<core::SegmentLogPtr>(core::SegmentId, const core::Progress&)> log;
    std::function<core::Result<qint64>(core::SegmentId)> version = [](core::SegmentId) { return 1; };
    std::function<core::NodeIndexPtr(const core::NodeKey&)> node = [](const core::NodeKey&) { return nullptr; };
    std::function<core::ArrowIndexPtr(const core::ArrowKey&)> arrow = [](const core::ArrowKey&) { return nullptr; };

    [[nodiscard]] core::OpenCountSource opener() const;

private:
    class Source;
};

class FakeCounts::Source final : public core::CountSource {
public:
    explicit Source(FakeCounts fake)
        : m_fake(std::move(fake))
    {
    }

    core::Result<qint64> logVersion(core::SegmentId segment) override { return m_fake.version(segment); }
    core::Result<core::SegmentLogPtr> log(core::SegmentId segment, const core::Progress& progress) override
    {
        return m_fake.log(segment, progress);
    }
    core::NodeIndexPtr storedNode(const core::NodeKey& node) override { return m_fake.node(node); }
    core::ArrowIndexPtr storedArrow(const core::ArrowKey& arrow) override { return m_fake.arrow(arrow); }

private:
    const FakeCounts m_fake;
};

inline core::OpenCountSource FakeCounts::opener() const
{
    return
        [fake = *this]() -> core::Result<std::unique_ptr<core::CountSource>> { return std::make_unique<Source>(fake); };
}
