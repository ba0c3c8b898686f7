// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customersearch.h"

#include "ui/theme/theme.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MostOffered = 12;
constexpr int TypingPause = 150; // ms

} // namespace

CustomerSearch::CustomerSearch(Session& session, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_found(new QStringListModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    setObjectName(u"customerSearch"_s);
    setPlaceholderText(tr("Find a customer by e-mail or key"));
    setAccessibleName(tr("Find a customer"));
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MostOffered);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& key) {
        setText(key);
        Q_EMIT chosen(key);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(TypingPause);
    connect(&m_soon, &QTimer::timeout, this, [this] { look(false); });
    connect(this, &QLineEdit::textEdited, this, [this] { m_soon.start(); });
    connect(this, &QLineEdit::returnPressed, this, [this] { look(true); });
}

void CustomerSearch::look(bool takesFirst)
{
    m_soon.stop();
    const int question = ++m_question;
    const QString wanted = text().trimmed();
    if (wanted.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    whenDone(m_session.findCustomers(wanted, MostOffered), this,
        [this, question, wanted, takesFirst](const core::Result<QStringList>& keys) {
            if (!keys || question != m_question)
                return;
            m_completer->popup()->hide();
            if (keys->isEmpty())
                return Q_EMIT nobodyFound(wanted);
            if (takesFirst) {
                setText(keys->first());
                return Q_EMIT chosen(keys->first());
            }
            m_found->setStringList(*keys);
            if (hasFocus())
                m_completer->complete();
        });
}

} // namespace ui
