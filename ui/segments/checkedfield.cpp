// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/checkedfield.h"

#include "core/base/money.h"
#include "core/segments/textmatcher.h"
#include "core/segments/threshold.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 MostDays = 36'525; // a hundred years
constexpr qint64 MostCount = 1'000'000'000;

QString exampleOf(CheckedField::What what)
{
    using What = CheckedField::What;
    switch (what) {
    case What::Decimal:
        return u"1.5"_s;
    case What::Percent:
        return u"10"_s;
    case What::Money:
        return u"150.00"_s;
    case What::TimeOfDay:
        return u"06:30"_s;
    case What::Pattern:
        return u"^gift.*card$"_s;
    default:
        return {};
    }
}

int widthOf(CheckedField::What what)
{
    using What = CheckedField::What;
    if (what == What::Pattern)
        return 26 * Theme::Unit;
    return what == What::Money ? 12 * Theme::Unit : 9 * Theme::Unit;
}

} // namespace

CheckedField::CheckedField(What what, const QString& name, QWidget* parent)
    : BuilderPart(parent)
    , m_what(what)
    , m_most(what == What::Days ? MostDays : MostCount)
    , m_edit(new QLineEdit)
    , m_message(makeLabel({}, "field-problem"))
{
    setRole(m_edit, "value");
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(exampleOf(what));
    m_edit->setFixedWidth(widthOf(what));
    m_message->hide();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Unit / 4);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        read(text);
        Q_EMIT changed();
    });
    read({});
}

CheckedField::What CheckedField::whatOf(core::catalogue::Kind kind)
{
    using core::catalogue::Kind;
    switch (kind) {
    case Kind::Days:
        return What::Days;
    case Kind::Decimal:
        return What::Decimal;
    case Kind::Percent:
        return What::Percent;
    case Kind::Money:
        return What::Money;
    case Kind::TimeOfDay:
        return What::TimeOfDay;
    default:
        return What::Count;
    }
}

void CheckedField::setRange(qint64 least, qint64 most, const QString& reason)
{
    if (m_least == least && m_most == most && m_reason == reason)
        return;
    m_reason = reason;
    m_least = least;
    m_most = most;
    read(m_edit->text());
}

void CheckedField::setValue(const QString& value)
{
    m_edit->setText(value);
}

bool CheckedField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

void CheckedField::complain(const QString& problem)
{
    m_complaint = problem;
    read(m_edit->text());
}

void CheckedField::read(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_value.clear();
        m_problem = tr("A value is missing.");
        showProblem(m_complaint);
        return;
    }
    QString problem;
    const QString value = parsed(text.trimmed(), problem);
    if (problem.isEmpty())
        m_value = value;
    m_problem = problem.isEmpty() ? m_complaint : problem;
    showProblem(m_problem);
}

QString CheckedField::parsed(const QString& text, QString& problem) const
{
    switch (m_what) {
    case What::Count:
    case What::Days:
        return parsedNumber(text, problem);
    case What::TimeOfDay: {
        if (text == u"24:00"_s || text == u"24"_s)
            return u"24:00"_s;
        for (const QString& form : { u"H:mm"_s, u"H"_s, u"H.mm"_s }) {
            const QTime time = QTime::fromString(text, form);
            if (time.isValid())
                return time.toString(u"HH:mm"_s);
        }
        problem = tr("Give a time of day such as 06:30.");
        return {};
    }
    case What::Pattern: {
        const auto pattern = core::conditionPattern(text);
        if (!pattern)
            problem = pattern.error().text;
        return text;
    }
    default:
        break;
    }
    QString plain = text;
    const QString point = QLocale().decimalPoint();
    if (point != u"."_s && !plain.contains(u'.'))
        plain.replace(point, u"."_s);
    const auto amount = core::parseMinorUnits(plain, core::Threshold::MostDecimals);
    const bool isPercent = m_what == What::Percent;
    constexpr qint64 Hundred = 1'000'000; // in units of 10^-4
    // Only money can be less than nothing: refunds may be more than what was paid.
    const bool isPossible = amount && (m_what == What::Money || *amount >= 0) && (!isPercent || *amount <= Hundred);
    if (isPossible && !plain.startsWith(u'\''))
        return plain;
    if (m_what == What::Decimal && amount)
        problem = tr("Not less than 0.");
    else if (isPercent)
        problem = tr("Give a percentage from 0 to 100.");
    else
        problem = m_what == What::Money ? tr("Give an amount such as 150.00.") : tr("Give a number such as 1.5.");
    return {};
}

QString CheckedField::parsedNumber(const QString& text, QString& problem) const
{
    bool isNumber = false;
    qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        number = QLocale().toLongLong(text, &isNumber);
    if (isNumber && number >= m_least && number <= m_most)
        return QString::number(number);
    const QLocale locale;
    if (isNumber && !m_reason.isEmpty())
        problem = m_reason;
    else if (isNumber && number > m_most)
        problem = tr("At most %1.").arg(locale.toString(m_most));
    else if (isNumber && number < m_least)
        problem = tr("At least %1.").arg(locale.toString(m_least));
    else
        problem = tr("Give a whole number.");
    return {};
}

void CheckedField::showProblem(const QString& problem)
{
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
    const char* const role = problem.isEmpty() ? "value" : "value-bad";
    if (m_edit->property("role") != QLatin1StringView(role))
        setRole(m_edit, role);
    m_edit->setAccessibleDescription(problem);
}

} // namespace ui
