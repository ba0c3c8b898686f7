// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boarddocument.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

namespace ui {

[[nodiscard]] QString recoveryFolder(); ///< of this user, for BoardAutosave

/// Keeps the changes of an open board that are not saved yet where a crash does not reach them: at most half a second
/// after a change they are on their way to the disk, written whole on a thread of its own. What is kept goes when the
/// board is as saved again, or with discard(). GUI thread.
class BoardAutosave final : public QObject {
    Q_OBJECT

public:
    /// `folder`: see boardrecovery; `workspace`: the path of its file.
    BoardAutosave(BoardDocument& document, QString folder, QString workspace, QObject* parent = nullptr);
    ~BoardAutosave() override; ///< waits for the write in hand; what is kept stays

    void discard(); ///< the changes are saved or not wanted: what this has kept of them goes
    void keep(); ///< keeps now what the board is, without waiting
    void flush(); ///< keeps now what has changed, and waits until it is written

private:
    void follow();

    BoardDocument& m_document;
    const QString m_folder;
    const QString m_workspace;
    QThreadPool m_pool;
    QTimer m_soon;
    bool m_hasKept = false; ///< what stands there is of this editing
};

} // namespace ui
