// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/boarddialogs.h"

#include "ui/dialogs/customerlist.h"
#include "ui/dialogs/prompts.h"
#include "ui/exporting/boardimage.h"
#include "ui/exporting/boardsheet.h"
#include "ui/exporting/boardtaking.h"
#include "ui/movements/movementsdialog.h"
#include "ui/panels/inspector.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace ui {

BoardDialogs::BoardDialogs(
    BoardDocument& document, BoardNumbers& numbers, const Inspector& inspector, Session& session, QWidget& page)
    : m_document(document)
    , m_numbers(numbers)
    , m_inspector(inspector)
    , m_session(session)
    , m_page(page)
{
}

BoardDialogs::~BoardDialogs()
{
    delete m_movements;
}

std::optional<CustomerQuestion> BoardDialogs::askedCustomers() const
{
    return CustomerQuestion::of(m_document, m_session, m_inspector.arrow(), m_inspector.node(),
        m_numbers.comparison().kind == core::Comparison::Kind::Within ? m_numbers.comparison().segment
                                                                      : core::SegmentId());
}

void BoardDialogs::showCustomers()
{
    if (const auto question = askedCustomers())
        openCustomers(*question);
}

void BoardDialogs::showElsewhere(core::NodeId node, bool isOut)
{
    if (const auto question = CustomerQuestion::ofElsewhere(m_document, m_session, node, isOut))
        openCustomers(*question);
}

void BoardDialogs::explainArrow()
{
    const auto question = CustomerQuestion::of(m_document, m_session, m_inspector.arrow(), {});
    if (question && question->why)
        (new WhyDialog(*question->why, m_session, &m_page))->open();
}

void BoardDialogs::exportCustomers()
{
    const auto question = askedCustomers();
    if (!question)
        return;
    askForCustomerFile(&m_page, question->title, [self = QPointer(this), question](const QString& path) {
        if (self)
            self->openCustomers(*question)->exportTo(path);
    });
}

CustomerList* BoardDialogs::openCustomers(const CustomerQuestion& question)
{
    auto* list = new CustomerList(question, m_session, &m_page);
    connect(list, &CustomerList::customerChosen, this, &BoardDialogs::customerWanted);
    list->open();
    return list;
}

void BoardDialogs::showMovements(bool asMatrix)
{
    if (!m_movements) {
        m_movements = new MovementsDialog(m_document, m_session, &m_page);
        connect(m_movements, &MovementsDialog::drawWanted, this, &BoardDialogs::drawWanted);
    }
    const core::Node* node = m_document.board().node(m_inspector.node());
    m_movements->showPage(asMatrix ? MovementsDialog::Page::Matrix : MovementsDialog::Page::List,
        node ? node->segment : core::SegmentId());
    m_movements->show();
    m_movements->raise();
    m_movements->activateWindow();
}

void BoardDialogs::exportImage(const QString& suffix, int scale)
{
    const BoardPicture picture = pictureOf(m_session.state().shopName(), m_document, m_numbers);
    // The board may be closed by the time a place is chosen.
    Prompts::current().saveFile(&m_page, tr("Export the board"), picture.board.name + u'.' + suffix,
        tr("Pictures (*.%1)").arg(suffix), [page = &m_page, &session = m_session, picture, scale](const QString& path) {
            auto job = QtConcurrent::run(
                &session.exportPool(), [picture, path, scale] { return exportBoardImage(picture, path, scale); });
            whenDone(job, page, [page](const core::Result<void>& done) {
                if (!done)
                    Prompts::current().tell(page, tr("Export"), done.error().text);
            });
        });
}

void BoardDialogs::exportNumbers()
{
    const QByteArray csv = numbersCsv(m_document, m_numbers);
    Prompts::current().saveFile(&m_page, tr("Export the numbers"), m_document.board().name + u".csv"_s,
        tr("Tables (*.csv)"), [page = &m_page, &session = m_session, csv](const QString& path) {
            whenDone(session.saveText(path, csv), page, [](const auto&) {});
        });
}

} // namespace ui
