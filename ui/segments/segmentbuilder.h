// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/latestjob.h"
#include "core/segments/segment.h"
#include "ui/segments/buildercontext.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ConditionGroup;
class PastLine;

/// The page on which a segment is made or changed: its conditions as rows, the sentence they make, its size and past
/// while it is edited. GUI thread; counting runs on the given pool.
class SegmentBuilder final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentBuilder(QThreadPool& countPool, QWidget* parent = nullptr);
    ~SegmentBuilder() override;

    /// What to count with; may come later, the size shows "…" until then.
    void setFacts(std::shared_ptr<const core::ShopFacts> facts, core::Day lastDay, const QString& currency);
    void startNew(const std::vector<core::Segment>& existing);
    void edit(const core::Segment& segment, const std::vector<core::Segment>& existing);
    [[nodiscard]] bool isModified() const;
    /// The segment as it stands in the builder.
    [[nodiscard]] core::Segment draft() const;

Q_SIGNALS:
    void saveRequested(const core::Segment& segment);
    void cancelled();

private:
    struct Preview {
        std::vector<quint32> members; ///< per day, from the first day of the facts to the last complete one
        qint64 known = 0; ///< customers there are on the last day
    };

    void fill(const core::Segment& segment, const std::vector<core::Segment>& existing);
    QWidget* makeMainCard();
    QWidget* makeSideCards();
    void contentChanged();
    void count();
    void showPreview();
    [[nodiscard]] QString problem() const; ///< why it cannot be saved yet; empty if it can

    BuilderContext m_context;
    std::shared_ptr<const core::ShopFacts> m_facts;
    core::Day m_lastDay;
    QString m_currency;
    core::Segment m_original;
    core::Segment m_start; ///< the draft right after filling: what "modified" compares with
    QStringList m_takenNames;
    ConditionGroup* m_conditions = nullptr;
    QTimer m_countSoon;
    core::LatestJob<Preview> m_preview;

    QLabel* m_title;
    QPushButton* m_save;
    QLabel* m_problem;
    QLineEdit* m_name;
    QComboBox* m_stage;
    QVBoxLayout* m_conditionLayout = nullptr;
    QLabel* m_words;
    QLabel* m_size;
    QLabel* m_share;
    PastLine* m_past;
    QLabel* m_pastDays;
    QPlainTextEdit* m_note;
    QCheckBox* m_withoutPast; ///< for a new segment only
    QLabel* m_historyWords;
};

} // namespace ui
