// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/countservice.h"
#include "core/jobs/latestjob.h"
#include "core/segments/condition.h"
#include "core/segments/factdays.h"
#include "core/shop/shopfacts.h"

#include <QObject>

#include <memory>
#include <vector>

namespace core {
class RfmCache;
}

namespace ui {

/// What is worked out while a segment is edited: how many match, their past, who they are, and why one customer does
/// or does not. The newest question wins; the work runs on the pool. GUI thread.
class LiveCount final : public QObject {
    Q_OBJECT

public:
    static constexpr int FirstMembers = 100;
    struct Size {
        qint64 members = 0;
        qint64 known = 0; ///< customers there are on that day
        qint64 milliseconds = 0; ///< it took
    };
    struct Past {
        std::vector<quint32> members; ///< per day, from the first day of the facts to the day asked
        QStringList first; ///< keys of the first so many members on the day asked
    };

    explicit LiveCount(QThreadPool& pool, QObject* parent = nullptr);

    void setShop(std::shared_ptr<const core::ShopFacts> facts, core::Day day, core::CountService::LogReader logs);
    [[nodiscard]] bool hasShop() const { return m_facts && m_facts->days; }
    [[nodiscard]] const core::ShopFacts& facts() const { return *m_facts; }
    [[nodiscard]] core::Day day() const { return m_day; }

    void ask(const core::Condition& condition); ///< counted(), then pastKnown()
    void cancel();
    /// Whether each condition holds for the customer on the day: judged(), in the same order.
    void judge(const QByteArray& customerKey, const std::vector<core::Condition>& conditions);

Q_SIGNALS:
    void counted(const ui::LiveCount::Size& size);
    void pastKnown(const ui::LiveCount::Past& past);
    void judged(const std::vector<bool>& verdicts);

private:
    void askPast();
    [[nodiscard]] core::EvaluationContext context() const;

    std::shared_ptr<const core::ShopFacts> m_facts;
    std::shared_ptr<core::RfmCache> m_rfm; ///< of these facts
    core::CountService::LogReader m_logs;
    core::Day m_day;
    core::Condition m_condition; ///< the one asked about last
    core::LatestJob<Size> m_size;
    core::LatestJob<Past> m_past;
    core::LatestJob<std::vector<bool>> m_verdicts;
    QThreadPool m_ahead; ///< works scores out before somebody asks for them
};

} // namespace ui
