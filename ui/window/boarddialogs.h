// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace ui {

class CustomerList;
struct CustomerQuestion;
class Inspector;
class MovementsDialog;
class Session;

/// What opens over an open board and what is taken out of it: the customers of a number, why somebody is counted, the
/// movements that are not drawn, pictures and tables. Of what the inspector shows. GUI thread.
class BoardDialogs final : public QObject {
    Q_OBJECT

public:
    /// `page`: the parent of the dialogs.
    BoardDialogs(
        BoardDocument& document, BoardNumbers& numbers, const Inspector& inspector, Session& session, QWidget& page);
    ~BoardDialogs() override;

    void showCustomers();
    void showElsewhere(core::NodeId node, bool isOut); ///< who came to it from elsewhere, or went elsewhere
    void exportCustomers();
    void explainArrow();
    void showMovements(bool asMatrix);
    void exportImage(const QString& suffix, int scale);
    void exportNumbers();

Q_SIGNALS:
    void customerWanted(const QString& key); ///< the page of one of those a number counts
    void drawWanted(core::SegmentId source, core::SegmentId target); ///< an arrow for a movement

private:
    [[nodiscard]] std::optional<CustomerQuestion> askedCustomers() const; ///< of what is selected
    CustomerList* openCustomers(const CustomerQuestion& question);

    BoardDocument& m_document;
    BoardNumbers& m_numbers;
    const Inspector& m_inspector;
    Session& m_session;
    QWidget& m_page;
    QPointer<MovementsDialog> m_movements;
};

} // namespace ui
