// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace ui {

class Session;

/// Finds a customer by a part of the key, offers those there are, and says which one was chosen.
class CustomerSearch final : public QLineEdit {
    Q_OBJECT

public:
    explicit CustomerSearch(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& key);
    void nobodyFound(const QString& text);

private:
    void look(bool takesFirst);

    Session& m_session;
    QStringListModel* m_found;
    QCompleter* m_completer;
    QTimer m_soon;
    int m_question = 0; ///< grows with every look: what an older one finds is late
};

} // namespace ui
