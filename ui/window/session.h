// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/board/boardsnapshot.h"
#include "core/board/versionstore.h"
#include "core/engine/countservice.h"
#include "core/engine/pairmatrix.h"
#include "core/exchange/bundletransfer.h"
#include "core/exchange/segmentusers.h"
#include "core/importing/importreport.h"
#include "core/importing/orderimport.h"
#include "core/log/customerstaystore.h"
#include "core/log/logkeeper.h"
#include "core/segments/segment.h"
#include "core/shop/customerfilestore.h"
#include "core/shop/settings.h"
#include "core/shop/shopfacts.h"
#include "core/templates/rfmrecipe.h"
#include "ui/dialogs/rebuildsummary.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace core {
class Connection;
struct Progress;
} // namespace core

namespace ui {

class Upkeep;
using FactsPtr = std::shared_ptr<const core::ShopFacts>;

/// What the window shows of an open workspace, read in one go after every change of it. A value.
struct WorkspaceState {
    QString path;
    core::Settings settings;
    std::vector<core::Segment> segments;
    std::vector<core::SegmentGroup> groups;
    std::vector<core::ImportReport> imports; ///< newest first
    qint64 customers = 0;
    std::optional<core::Day> lastDay; ///< the last complete day; none without orders or logs
    std::optional<core::Day> logSince; ///< the first day of any log

    [[nodiscard]] QString shopName() const; ///< the file's name where the shop has none
    [[nodiscard]] const core::Segment* segment(core::SegmentId id) const;
    [[nodiscard]] const core::SegmentGroup* group(core::GroupId id) const;
};

/// One customer as the window shows them, read in one go.
struct CustomerView {
    core::CustomerFile file;
    std::vector<core::CustomerStays> stays; ///< of every segment with a log
};

/// An open workspace as the window sees it: state to look at, verbs that answer with futures, numbers to count with.
/// GUI thread. Everything that touches the file runs on the pools; writes run one after the other on the one thread
/// that owns the writing connection. One verb at a time changes the workspace: isBusy() says so.
class Session final : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Answer = QFuture<core::Result<T>>;

    explicit Session(core::Clock clock = {}, QObject* parent = nullptr);
    ~Session() override; ///< cancels, waits, closes

    [[nodiscard]] bool isOpen() const { return !m_state.path.isEmpty(); }
    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    [[nodiscard]] const WorkspaceState& state() const { return m_state; }
    [[nodiscard]] core::CountService& counts() { return *m_counts; }
    [[nodiscard]] QThreadPool& exportPool() { return m_exportPool; }
    [[nodiscard]] QThreadPool& figuresPool() { return m_figuresPool; } ///< what follows the hand on a board
    /// What is worked out while a segment is edited waits for nothing else.
    [[nodiscard]] QThreadPool& builderPool() { return m_builderPool; }
    [[nodiscard]] QThreadPool& listPool() { return m_listPool; } ///< looking through a list waits for nothing else

    // Files. Opening another workspace closes the one before.
    Answer<bool> open(const QString& path);
    Answer<bool> create(const QString& path);
    Answer<bool> openDemo(const QString& path, core::Day lastDay);
    void close();

    // Writing. Each is one transaction; progress() and cancel() go with the one that runs.
    /// `isLastPart`: false for all but the last of several files that belong together; the log waits for that one.
    Answer<core::ImportReport> importFile(const QString& path, const QByteArray& timeZone, bool isLastPart = true);
    Answer<bool> advanceLog(); ///< for parts that were imported without their last one
    Answer<bool> saveSettings(const core::Settings& settings, bool rebuildAll);
    Answer<core::SegmentId> addSegment(const core::Segment& segment, core::GroupId group = {});
    /// A list segment of exactly these customers, in it on every day that there is a log of. The numbers ascend.
    Answer<core::SegmentId> addList(
        const QString& name, const QString& note, std::shared_ptr<const std::vector<core::CustomerNumber>> customers);
    Answer<bool> updateSegment(const core::Segment& segment, core::History history);
    Answer<bool> removeSegments(const std::vector<core::SegmentId>& segments);
    Answer<core::bundletransfer::Taken> importBundle(
        const core::Bundle& bundle, core::bundletransfer::SameSegments same);
    Answer<bool> rebuild(const std::vector<core::SegmentId>& segments);
    Answer<core::GroupId> addGroup(const QString& name, const std::vector<core::SegmentId>& segments = {});
    /// The whole group of the recipe at once: segments with their past, the group of that name, its board.
    Answer<core::GroupId> addRecipe(const QString& groupName, const core::rfmrecipe::Recipe& recipe);
    Answer<bool> renameGroup(core::GroupId group, const QString& name);
    Answer<bool> removeGroup(core::GroupId group);
    Answer<bool> setGroupSegments(core::GroupId group, const std::vector<core::SegmentId>& segments);
    Answer<core::BoardId> saveBoard(const core::Board& board); ///< and keeps it as a version
    Answer<bool> keepBoardVersion(const core::Board& board, const QString& name);
    Answer<bool> renameBoardVersion(core::VersionId version, const QString& name);
    Answer<bool> removeBoardVersion(core::VersionId version);
    void cancel(); ///< asks the running verb to stop; what it began is undone

    // Reading.
    [[nodiscard]] Answer<core::orderimport::Survey> survey(const QString& path);
    [[nodiscard]] Answer<core::Board> loadBoard(core::GroupId group);
    [[nodiscard]] Answer<std::vector<core::BoardVersion>> boardVersions(core::GroupId group); ///< newest first
    [[nodiscard]] Answer<core::boardsnapshot::Restored> boardVersion(core::VersionId version);
    [[nodiscard]] Answer<FactsPtr> facts(); ///< kept until the next import
    /// What an arrow between any two segments of the workspace would say, on a thread of its own: no number of a board
    /// waits for it. Its progress goes to 1000. cancel() of the answer ends it; then, and when the workspace closes, it
    /// has no result.
    [[nodiscard]] Answer<core::PairMatrix> countAllPairs(const core::RuleOptions& options, const core::Period& period);
    /// What a rebuild of the segments, as given, would change; for any thread. `settings`: others than the workspace's.
    [[nodiscard]] RebuildWork rebuildWork(
        std::vector<core::Segment> segments, std::optional<core::Settings> settings = {}) const;
    [[nodiscard]] Answer<core::SegmentUsers> segmentUsers(const std::vector<core::SegmentId>& segments);
    [[nodiscard]] Answer<core::Bundle> readBundle(const QString& path);
    Answer<bool> exportSegments(const std::vector<core::SegmentId>& segments, const QString& path);
    Answer<bool> exportGroup(core::GroupId group, const QString& path);
    [[nodiscard]] Answer<std::optional<CustomerView>> customer(const QString& key); ///< nothing: nobody has this key
    [[nodiscard]] Answer<QStringList> findCustomers(const QString& text, int most); ///< see customerfilestore::find
    [[nodiscard]] Answer<bool> saveText(const QString& path, const QByteArray& content);

Q_SIGNALS:
    void opened();
    void closed();
    void changed(); ///< segments, groups, imports or settings are different: look at state()
    void imported(const core::ImportReport& report);
    void failed(const QString& text); ///< a sentence for the user; never for what the user cancelled
    void busyChanged(bool isBusy, const QString& doing);
    void progress(double share, const QString& text);
    void kept(); ///< all that is derived from the logs is in the workspace, for the next opening

private:
    class Writer;
    template <typename T>
    struct Outcome;
    enum class Facts { Keep, Forget };

    template <typename T, typename Work>
    Answer<T> write(const QString& doing, Facts facts, Work work);
    template <typename T, typename Work>
    Answer<T> read(Work work);
    template <typename T, typename Work>
    Answer<T> readWorkspace(Work work); ///< `work` is given a connection; all it reads is of one moment
    void adopt(WorkspaceState state, std::vector<core::LogChanges> changes);
    void startUpkeep();
    void setRunning(int change, const QString& doing);

    core::Clock m_clock;
    QThreadPool m_writePool;
    QThreadPool m_readPool;
    QThreadPool m_countPool;
    QThreadPool m_exportPool;
    QThreadPool m_figuresPool;
    QThreadPool m_pairsPool;
    QThreadPool m_listPool;
    QThreadPool m_builderPool;
    std::shared_ptr<Writer> m_writer; ///< touched on the write pool's thread only
    std::shared_ptr<std::atomic_bool> m_cancelled;
    Answer<core::PairMatrix> m_pairs; ///< the newest
    std::unique_ptr<core::CountService> m_counts;
    std::unique_ptr<Upkeep> m_upkeep;
    WorkspaceState m_state;
    FactsPtr m_facts;
    int m_factsVersion = 0; ///< grows when the shop's facts change: a late reader's are not kept
    int m_running = 0;
};

} // namespace ui
