// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/boardautosave.h"

#include "core/board/boardrecovery.h"
#include "core/board/boardsnapshot.h"

#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int SoonMs = 400;

} // namespace

QString recoveryFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"recovery"_s);
}

BoardAutosave::BoardAutosave(BoardDocument& document, QString folder, QString workspace, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(std::move(folder))
    , m_workspace(std::move(workspace))
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &BoardAutosave::keep);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &BoardAutosave::follow);
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, &BoardAutosave::follow);
}

BoardAutosave::~BoardAutosave()
{
    m_pool.waitForDone();
}

void BoardAutosave::discard()
{
    m_soon.stop();
    if (!std::exchange(m_hasKept, false))
        return;
    m_pool.start([folder = m_folder, workspace = m_workspace, group = m_document.board().group] {
        core::boardrecovery::remove(folder, workspace, group);
    });
}

void BoardAutosave::flush()
{
    if (m_document.isModified())
        keep();
    m_pool.waitForDone();
}

/// A change that goes on does not put the writing off: half a second is what may be lost.
void BoardAutosave::follow()
{
    if (!m_document.isModified())
        discard();
    else if (!m_soon.isActive())
        m_soon.start();
}

void BoardAutosave::keep()
{
    m_soon.stop();
    m_hasKept = true;
    m_pool.start([folder = m_folder, workspace = m_workspace, board = m_document.board(),
                     segments = m_document.segments(), now = QDateTime::currentDateTimeUtc()] {
        const auto kept = core::boardrecovery::keep(
            folder, workspace, { board.group, now, core::boardsnapshot::toBytes(board, segments) });
        if (!kept)
            qInfo("unsaved changes: %s", qUtf8Printable(kept.error().detail));
    });
}

} // namespace ui
