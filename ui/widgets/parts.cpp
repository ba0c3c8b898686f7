// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts.h"

#include "core/base/money.h"
#include "ui/theme/theme.h"

#include <QDateEdit>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

QDateEdit* makeDateEdit(const QString& accessibleName)
{
    auto* edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setAccessibleName(accessibleName);
    edit->setDisplayFormat(
        edit->locale().dateFormat(QLocale::ShortFormat).replace(u"yyyy"_s, u"yy"_s).replace(u"yy"_s, u"yyyy"_s));
    // The hint of Qt forgets the paddings of a style sheet.
    const QString widest = edit->locale().toString(QDate(2028, 12, 28), edit->displayFormat());
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(widest) + 6 * Theme::Unit);
    return edit;
}

void setRole(QWidget* widget, const char* role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel* makeLabel(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QPushButton* makeButton(const QString& text, const char* role)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    if (role)
        button->setProperty("role", QString::fromLatin1(role));
    return button;
}

QToolButton* makeMenuButton(const QString& text)
{
    auto* button = new QToolButton;
    button->setProperty("role", u"button"_s);
    button->setText(text + u" ▾"_s);
    button->setAccessibleName(text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QFrame* makeFrame(const char* role)
{
    auto* frame = new QFrame;
    frame->setProperty("role", QString::fromLatin1(role));
    if (qstrcmp(role, "hairline") == 0)
        frame->setFixedHeight(1);
    if (qstrcmp(role, "vertical-hairline") == 0)
        frame->setFixedWidth(1);
    return frame;
}

void paintPanel(QPainter& painter, const QRect& rect)
{
    const Theme& theme = Theme::current();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Theme::Radius, Theme::Radius);
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

namespace {

/// The locale's short date with the month as a word, without the year if `withYear` is false.
QString dateText(QDate date, bool withYear)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    // "dddd, MMMM d, yyyy", "dddd, d. MMMM yyyy", "yyyy年M月d日dddd": the same order without weekday and long month.
    format.remove(u"dddd, "_s).remove(u"dddd "_s).remove(u", dddd"_s).remove(u" dddd"_s).remove(u"dddd"_s);
    if (locale.language() != QLocale::Japanese && locale.language() != QLocale::Chinese)
        format.replace(u"MMMM"_s, u"MMM"_s);
    if (!withYear)
        format.remove(u", yyyy"_s).remove(u" yyyy"_s).remove(u"yyyy年"_s).remove(u"yyyy"_s);
    return locale.toString(date, format.trimmed());
}

} // namespace

QString dayText(core::Day day)
{
    return dateText(day.toDate(), true);
}

QString rangeText(const core::DayRange& days)
{
    const QDate first = days.first.toDate();
    const QDate last = days.last.toDate();
    if (first == last)
        return dateText(last, true);
    // The year is said once, and where the language says it: before the first day or behind the last.
    const bool isOneYear = first.year() == last.year();
    const bool isYearFirst = QLocale().dateFormat(QLocale::LongFormat).startsWith(u'y');
    return dateText(first, !isOneYear || isYearFirst) + u" – "_s + dateText(last, !isOneYear || !isYearFirst);
}

QString moneyText(qint64 minorUnits, const QString& currency)
{
    const int digits = core::currencyDigits(currency);
    const double amount = static_cast<double>(minorUnits) / std::pow(10, digits);
    const QLocale locale;
    QString symbol = currency;
    if (currency == u"USD"_s)
        symbol = u"$"_s;
    else if (currency == u"JPY"_s)
        symbol = u"¥"_s;
    else if (currency == u"EUR"_s)
        symbol = u"€"_s;
    else if (currency == u"GBP"_s)
        symbol = u"£"_s;
    else
        symbol += u'\u00a0';
    return locale.toCurrencyString(amount, symbol, digits);
}

} // namespace ui
