// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/segment.h"
#include "ui/segments/buildercontext.h"
#include "ui/segments/builderhistory.h"
#include "ui/segments/livecount.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QKeyEvent;
class QVBoxLayout;

namespace ui {

class BuilderRow;
class ConditionGroup;
class CountCard;
class WhyCard;

/// The page on which a segment is made or changed: its conditions as rows, the sentence they make, its size and past
/// while it is edited. GUI thread; counting and looking through the shop run on the given pool.
class SegmentBuilder final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentBuilder(QThreadPool& pool, QWidget* parent = nullptr);
    ~SegmentBuilder() override;

    /// What to count with; may come later, the size shows "…" until then.
    /// `logs`: of the other segments that conditions ask for; without it nobody is in any.
    void setFacts(std::shared_ptr<const core::ShopFacts> facts, core::Day lastDay, const QString& currency,
        core::CountService::LogReader logs = {});
    /// `draft`: what a new segment begins with.
    void startNew(const std::vector<core::Segment>& existing, const std::optional<core::Segment>& draft = {});
    void edit(const core::Segment& segment, const std::vector<core::Segment>& existing);
    [[nodiscard]] bool isModified() const;
    /// The segment as it stands in the builder.
    [[nodiscard]] core::Segment draft() const;

Q_SIGNALS:
    void saveRequested(const core::Segment& segment);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fill(const core::Segment& segment, const std::vector<core::Segment>& existing);
    void showDraft(const core::Segment& segment);
    void dropConditions();
    void makeBar(QVBoxLayout* page);
    QWidget* makeMainCard();
    QWidget* makeSideCards();
    void contentChanged();
    void refresh(); ///< sentence, problem, count: all that follows from the fields
    void count();
    void judge();
    void showVerdicts(const std::vector<bool>& verdicts);
    void refreshUndo();
    [[nodiscard]] static BuilderRow* rowAround(QWidget* widget);
    [[nodiscard]] bool moveRow(QWidget* from, int key);
    enum class ClipAct { None, Copy, Cut, Paste };
    /// What the key means for the row; None where it belongs to the text of a field.
    [[nodiscard]] ClipAct clipActOf(const QWidget* widget, const QKeyEvent& key) const;
    void clip(ClipAct act, QWidget* from);
    [[nodiscard]] QString problem() const; ///< why it cannot be saved yet; empty if it can

    BuilderContext m_context;
    BuilderHistory m_history;
    std::shared_ptr<const core::ShopFacts> m_facts;
    core::Day m_lastDay;
    QString m_currency;
    core::Segment m_original;
    core::Segment m_start; ///< the draft right after filling: what "modified" compares with
    QStringList m_takenNames;
    ConditionGroup* m_conditions = nullptr;
    bool m_isFilling = false;
    QTimer m_countSoon;
    LiveCount m_count;
    qint64 m_members = 0; ///< as counted last

    QLabel* m_title;
    QPushButton* m_save;
    QLabel* m_problem;
    QLineEdit* m_name;
    QComboBox* m_stage;
    QVBoxLayout* m_conditionLayout = nullptr;
    QLabel* m_words;
    QToolButton* m_undo;
    QToolButton* m_redo;
    CountCard* m_countCard;
    WhyCard* m_why;
    QPlainTextEdit* m_note;
    QCheckBox* m_withoutPast; ///< for a new segment only
    QLabel* m_historyWords;
};

} // namespace ui
