// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importreport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Each number of a report and its key, for both directions.
struct NumberKey {
    QLatin1StringView key;
    qint64 ImportReport::*member;
};
constexpr NumberKey Numbers[] = {
    { "imported_at"_L1, &ImportReport::importedAt },
    { "rows_read"_L1, &ImportReport::rowsRead },
    { "orders_read"_L1, &ImportReport::ordersRead },
    { "orders_new"_L1, &ImportReport::ordersNew },
    { "orders_changed"_L1, &ImportReport::ordersChanged },
    { "orders_same"_L1, &ImportReport::ordersSame },
    { "orders_rejected"_L1, &ImportReport::ordersRejected },
    { "customers_new"_L1, &ImportReport::customersNew },
    { "customers_joined_by_case"_L1, &ImportReport::customersJoinedByCase },
    { "left_out_cancelled"_L1, &ImportReport::leftOutCancelled },
    { "left_out_voided"_L1, &ImportReport::leftOutVoided },
    { "left_out_refunded"_L1, &ImportReport::leftOutRefunded },
    { "left_out_test"_L1, &ImportReport::leftOutTest },
    { "orders_without_customer"_L1, &ImportReport::ordersWithoutCustomer },
    { "orders_in_other_currency"_L1, &ImportReport::ordersInOtherCurrency },
    { "revenue"_L1, &ImportReport::revenue },
    { "refunds"_L1, &ImportReport::refunds },
    { "joined"_L1, &ImportReport::joined },
    { "left"_L1, &ImportReport::left },
    { "late_orders"_L1, &ImportReport::lateOrders },
    { "profiles_read"_L1, &ImportReport::profilesRead },
    { "profiles_new"_L1, &ImportReport::profilesNew },
    { "profiles_changed"_L1, &ImportReport::profilesChanged },
    { "profiles_same"_L1, &ImportReport::profilesSame },
    { "profiles_rejected"_L1, &ImportReport::profilesRejected },
    { "profiles_undated"_L1, &ImportReport::profilesUndated },
    { "orders_of_known"_L1, &ImportReport::ordersOfKnown },
    { "orders_with_profile"_L1, &ImportReport::ordersWithProfile },
    { "products_read"_L1, &ImportReport::productsRead },
    { "products_new"_L1, &ImportReport::productsNew },
    { "products_changed"_L1, &ImportReport::productsChanged },
    { "products_same"_L1, &ImportReport::productsSame },
    { "products_rejected"_L1, &ImportReport::productsRejected },
    { "lines_known"_L1, &ImportReport::linesKnown },
    { "lines_with_product"_L1, &ImportReport::linesWithProduct },
};

struct MonthKey {
    QLatin1StringView key;
    qint64 ImportReport::Month::*member;
};
constexpr MonthKey MonthNumbers[] = {
    { "orders"_L1, &ImportReport::Month::orders },
    { "cancelled"_L1, &ImportReport::Month::cancelled },
    { "counted"_L1, &ImportReport::Month::counted },
    { "gross"_L1, &ImportReport::Month::gross },
    { "discounts"_L1, &ImportReport::Month::discounts },
    { "refunds"_L1, &ImportReport::Month::refunds },
    { "net"_L1, &ImportReport::Month::net },
};

} // namespace

QJsonObject ImportReport::toJson() const
{
    QJsonObject json{ { u"file"_s, fileName }, { u"format"_s, format }, { u"currency"_s, currency },
        { u"time_zone"_s, timeZone }, { u"segments_advanced"_s, segmentsAdvanced } };
    for (const auto& [key, member] : Numbers)
        json.insert(key, this->*member);
    if (days) {
        json.insert("first_day"_L1, days->first.toIso());
        json.insert("last_day"_L1, days->last.toIso());
    }
    if (loggedThrough)
        json.insert("logged_through"_L1, loggedThrough->toIso());
    QJsonArray rejected;
    for (const Rejection& rejection : rejections) {
        rejected.append(QJsonObject{ { u"file"_s, rejection.file }, { u"line"_s, rejection.line },
            { u"order"_s, rejection.order }, { u"reason"_s, rejection.reason }, { u"remedy"_s, rejection.remedy } });
    }
    json.insert("rejections"_L1, rejected);
    QJsonArray byMonth;
    for (const Month& month : months) {
        QJsonObject row{ { u"month"_s, month.month } };
        for (const auto& [key, member] : MonthNumbers)
            row.insert(key, month.*member);
        byMonth.append(row);
    }
    json.insert("months"_L1, byMonth);
    return json;
}

ImportReport ImportReport::fromJson(const QJsonObject& json)
{
    ImportReport report;
    report.fileName = json.value("file"_L1).toString();
    report.format = json.value("format"_L1).toString();
    report.currency = json.value("currency"_L1).toString();
    report.timeZone = json.value("time_zone"_L1).toString();
    report.segmentsAdvanced = json.value("segments_advanced"_L1).toInt();
    for (const auto& [key, member] : Numbers)
        report.*member = json.value(key).toInteger();
    const auto first = Day::fromIso(json.value("first_day"_L1).toString());
    const auto last = Day::fromIso(json.value("last_day"_L1).toString());
    if (first && last)
        report.days = DayRange{ *first, *last };
    report.loggedThrough = Day::fromIso(json.value("logged_through"_L1).toString());
    const QJsonArray rejected = json.value("rejections"_L1).toArray();
    for (const QJsonValue& value : rejected) {
        report.rejections.push_back({ value["file"_L1].toString(), value["line"_L1].toInteger(),
            value["order"_L1].toString(), value["reason"_L1].toString(), value["remedy"_L1].toString() });
    }
    const QJsonArray byMonth = json.value("months"_L1).toArray();
    for (const QJsonValue& value : byMonth) {
        Month month;
        month.month = value["month"_L1].toString();
        for (const auto& [key, member] : MonthNumbers)
            month.*member = value[key].toInteger();
        report.months.push_back(month);
    }
    return report;
}

} // namespace core
