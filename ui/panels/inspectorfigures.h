// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/latestjob.h"
#include "core/metrics/purchases.h"
#include "core/shop/shopfacts.h"
#include "ui/document/boarddocument.h"
#include "ui/panels/figures.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace ui {

class Session;

/// The figures of what is selected that are too slow for every pixel of a drag: worked out in the background once the
/// question has stood for a moment, given up when it is another one. First what the logs say, then what the orders say.
/// The last ones of the same arrow or node stay until the new ones are there. GUI thread.
class InspectorFigures final : public QObject {
    Q_OBJECT

public:
    InspectorFigures(const BoardDocument& document, Session& session, QObject* parent = nullptr);
    ~InspectorFigures() override;

    void wantArrow(const core::Arrow& arrow); ///< nothing if this very question is open or answered
    void wantNode(const core::Node& node);
    void cancel();

    /// Those there are of this arrow or node, perhaps of another period: isSettled() tells.
    [[nodiscard]] std::optional<ArrowFigures> arrow(core::ArrowId arrow) const;
    [[nodiscard]] std::optional<core::MoversRevenue> revenue(core::ArrowId arrow) const;
    [[nodiscard]] std::optional<NodeFigures> node(core::NodeId node) const;
    [[nodiscard]] std::optional<core::SegmentFigures> metrics(core::NodeId node) const;
    [[nodiscard]] bool isSettled() const { return m_asked == m_answered; }

Q_SIGNALS:
    void changed();

private:
    /// All that figures depend on.
    struct Question {
        core::ArrowId arrow;
        core::NodeId node;
        std::vector<core::SegmentId> segments; ///< the arrow's ends, or the node's and those of its arrows
        size_t sources = 0; ///< of a node: how many of the others have an arrow into it; the rest are targets
        std::vector<qint64> versions; ///< of their logs
        core::Period period;
        core::RuleOptions options;
        friend bool operator==(const Question&, const Question&) = default;
    };
    struct Answer {
        std::optional<ArrowFigures> arrow;
        std::optional<NodeFigures> node;
    };
    struct Money {
        std::optional<core::MoversRevenue> revenue;
        std::optional<core::SegmentFigures> metrics;
        core::PurchasesPtr purchases; ///< to be kept
    };

    void want(Question question);
    void start();
    void startMoney();
    void takeAnswer();
    void takeMoney();
    void fetchFacts();

    const BoardDocument& m_document;
    Session& m_session;
    QTimer m_pause;
    core::LatestJob<Answer> m_job;
    core::LatestJob<Money> m_moneyJob;
    Question m_asked;
    Question m_answered;
    Question m_paid; ///< what m_money is of
    Answer m_answer;
    Money m_money;
    std::shared_ptr<const core::ShopFacts> m_facts;
    core::PurchasesPtr m_purchases; ///< of m_facts
    bool m_isFetching = false;
};

} // namespace ui
