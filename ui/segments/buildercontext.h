// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "core/segments/segment.h"
#include "core/shop/shopfacts.h"
#include "ui/segments/entrypicker.h"
#include "ui/segments/shopvalues.h"

#include <QObject>

#include <map>
#include <memory>

namespace ui {

/// What all rows of a builder share: the shop's facts and the lists of its values, looked for on the
/// pool when first asked for; the other
/// segments. GUI thread.
class BuilderContext final : public QObject {
    Q_OBJECT

public:
    explicit BuilderContext(QThreadPool& pool, QObject* parent = nullptr);

    void setFacts(std::shared_ptr<const core::ShopFacts> facts);
    void setCurrency(const QString& currency) { m_currency = currency; }
    /// `edited` is the segment in the builder; it is not among those offered.
    void setSegments(const core::Segment& edited, const std::vector<core::Segment>& all);

    [[nodiscard]] const QString& currency() const { return m_currency; }
    [[nodiscard]] const std::vector<core::Segment>& segments() const { return m_segments; }
    /// "A → B → A" if asking for that segment would lead back to the one in the builder; else empty.
    [[nodiscard]] QString circleThrough(core::SegmentId segment) const;
    [[nodiscard]] QStringList columns() const; ///< further columns of the customers file

    /// Null while the facts are not known, and for what is no text.
    [[nodiscard]] ShopValues* values(core::OrderAttribute attribute);
    [[nodiscard]] ShopValues* values(core::Fact fact, const QString& column = {});

    /// All facts or attributes as they are offered now.
    [[nodiscard]] std::vector<EntryPicker::Entry> factEntries() const;
    [[nodiscard]] std::vector<EntryPicker::Entry> attributeEntries(bool ofLinesOnly) const;
    /// Why the shop's data cannot answer it; empty if they can, or are not known yet.
    [[nodiscard]] QString lackOf(core::Fact fact) const;
    [[nodiscard]] QString lackOf(core::OrderAttribute attribute) const;

    /// What the user does, for the name of the step to undo; said before the row tells that it changed.
    void setDoing(const QString& doing) { m_doing = doing; }
    [[nodiscard]] QString takeDoing() { return std::exchange(m_doing, {}); }

Q_SIGNALS:
    void factsChanged();

private:
    [[nodiscard]] const core::Segment* segment(core::SegmentId id) const;

    QThreadPool& m_pool;
    std::shared_ptr<const core::ShopFacts> m_facts;
    QString m_currency;
    core::Segment m_edited;
    std::vector<core::Segment> m_segments;
    std::map<core::OrderAttribute, std::unique_ptr<ShopValues>> m_values;
    std::map<std::pair<core::Fact, QString>, std::unique_ptr<ShopValues>> m_factValues;
    QString m_doing;
};

} // namespace ui
