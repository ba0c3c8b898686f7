// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/segmentmix.h"

#include "core/segments/conditionjson.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>

using namespace Qt::StringLiterals;

namespace core::bench {

namespace {

/// $n is a small number, $d a number of days, $m an amount, $p a product; each another one the next time round.
constexpr const char* Kinds[] = {
    R"({"fact":"orders","count":{"op":">=","value":$n}})",
    R"({"fact":"orders","count":{"op":"=","value":0},"window":{"last_days":$d}})",
    R"({"fact":"total_spent","op":">","value":"$m","window":{"last_days":365}})",
    R"({"fact":"average_order_value","op":">=","value":"$m"})",
    R"({"fact":"largest_order","op":">=","value":"$m"})",
    R"({"fact":"smallest_order","op":"<","value":"$m"})",
    R"({"fact":"items","op":">=","value":$n,"lines":{"attribute":"product","op":"contains","value":"$n"}})",
    R"({"fact":"distinct_products","op":">=","value":$n})",
    R"({"fact":"discount_share","op":">","value":"$n","window":{"days_ago":{"from":200,"to":$n}}})",
    R"({"fact":"refunded_amount","op":">","value":"$m"})",
    R"({"fact":"refunded_share","op":">","value":"$n"})",
    R"({"fact":"days_since_first_order","op":"between","value":[$n,$d]})",
    R"({"fact":"days_since_last_order","op":"between","value":[$n,$d]})",
    R"({"fact":"days_since_last_order","op":">","value":$d,"where":{"attribute":"channel","op":"is","value":"pos"}})",
    R"({"fact":"mean_gap","op":"<=","value":"$d"})",
    R"({"fact":"median_gap","op":"<=","value":"$d"})",
    R"({"fact":"last_gap","op":">","value":$d})",
    R"({"fact":"overdue","op":">","value":"$n.5"})",
    R"({"fact":"days_first_to_second_order","op":"<=","value":$d})",
    R"({"fact":"active_periods","op":">=","value":$n,"in_last":{"weeks":16}})",
    R"({"fact":"active_periods","op":">=","value":$n,"in_last":{"months":12}})",
    R"({"fact":"order_share","op":">=","value":"50","where":{"all":[{"attribute":"weekday","op":"is","value":"fri"},
        {"attribute":"hour","op":"between","value":["1$n:00","22:30"]}]}})",
    R"({"fact":"sequence","steps":[{"where":{"attribute":"product_type","op":"is","value":"Type $n"}},
        {"where":{"attribute":"vendor","op":"is","value":"Vendor $n"},"within_days":$d}]})",
    R"({"fact":"orders","position":{"from":1,"to":1},"where":{"attribute":"product","op":"is","value":"Product $p"}})",
    R"({"fact":"orders","position":{"from":1,"to":$n,"from_end":true},
        "where":{"attribute":"amount","op":">=","value":"$m"}})",
    R"({"fact":"orders","count":{"op":">=","value":$n},"window":{"last_days":$d},"where":{"all":[
        {"attribute":"product","op":"contains","value":"1"},{"attribute":"channel","op":"is","value":"web"},
        {"attribute":"discount_code","op":"is not set"}]}})",
    R"({"fact":"orders","where":{"line":{"all":[{"attribute":"sku","op":"starts with","value":"SKU-$n"},
        {"attribute":"line_quantity","op":">=","value":2}]}}})",
    R"({"fact":"orders","where":{"attribute":"product","op":"matches","value":"^product ($n|$p).*$"}})",
    R"({"fact":"orders","where":{"attribute":"collection","op":"is","value":"Collection $n"}})",
    R"({"fact":"orders","where":{"attribute":"product_tag","op":"one of","value":["tag$n","season1"]}})",
    R"({"fact":"orders","where":{"all":[{"attribute":"utm_source","op":"is","value":"Display Ads"},
        {"attribute":"utm_campaign","op":"ends with","value":"$n"}]}})",
    R"({"fact":"orders","where":{"attribute":"landing_page","op":"ends with","value":"product-$n"}})",
    R"({"fact":"orders","where":{"all":[{"attribute":"location","op":"is","value":"Shop $n"},
        {"attribute":"payment_method","op":"is","value":"Cash"}]}})",
    R"({"fact":"orders","where":{"attribute":"order_note","op":"contains","value":"ring $n"}})",
    R"({"fact":"orders","which":"all","where":{"attribute":"cancelled","op":"is","value":true},
        "window":{"last_days":$d}})",
    R"({"fact":"orders","where":{"attribute":"month","op":"is","value":$n},"window":{"anniversary":true}})",
    R"({"fact":"orders","where":{"attribute":"shipping_city","op":"one of","value":["City $n","City $p"]}})",
    R"({"fact":"orders","where":{"attribute":"billing_postcode","op":"starts with","value":"1$n"}})",
    R"({"fact":"country","op":"none of","value":["KR","US","DE"]})",
    R"({"all":[{"fact":"customer_tag","op":"is","value":"vip$n"},{"fact":"accepts_email","op":"is","value":true}]})",
    R"({"any":[{"fact":"customer_city","op":"starts with","value":"City $n"},
        {"fact":"company","op":"is set"},{"fact":"language","op":"is not","value":"ja"}]})",
    R"({"fact":"customer_column","column":"Birthday","op":"starts with","value":"$n-"})",
    R"({"fact":"rfm_recency","op":">=","value":$n})",
    R"({"fact":"rfm_frequency","op":"<=","value":$n})",
    R"({"fact":"rfm_group","op":"one of","value":["champions","loyal"]})",
    R"({"fact":"rfm_group_changed","window":{"last_days":$d}})",
    R"({"fact":"in_segment","segment":"Segment 1","window":{"last_days":$d}})",
    R"({"fact":"days_in_segment","segment":"Segment 1","op":">","value":$d})",
    R"({"at_least":2,"of":[{"fact":"orders","count":{"op":">=","value":$n}},
        {"fact":"total_spent","op":">","value":"$m"},{"fact":"rfm_monetary","op":">=","value":4}]})",
    R"({"all":[{"fact":"orders","count":{"op":">=","value":2}},{"none":[{"fact":"orders","window":{"last_days":$d}}]},
        {"any":[{"fact":"country","op":"is","value":"JP"},{"fact":"total_spent","op":">","value":"$m"}]}]})",
};

/// With the numbers of one time round.
QByteArray filled(const char* kind, int round)
{
    QByteArray json(kind);
    json.replace("$n", QByteArray::number(1 + round % 4));
    json.replace("$d", QByteArray::number(30 + 17 * (round % 40)));
    json.replace("$m", QByteArray::number(2'000 + 700 * (round % 50)));
    json.replace("$p", QByteArray::number(10 + 13 * (round % 35)));
    return json;
}

} // namespace

int segmentKinds()
{
    return static_cast<int>(std::size(Kinds));
}

Result<std::vector<Segment>> inventedSegments(int first, int count)
{
    std::vector<Segment> segments;
    for (int i = first; i < first + count; ++i) {
        const QByteArray json = filled(Kinds[i % segmentKinds()], i / segmentKinds());
        auto condition = conditionFromJson(QJsonDocument::fromJson(json).object());
        if (!condition)
            return tl::unexpected(condition.error());
        Segment segment;
        segment.name = u"Segment %1"_s.arg(i + 1);
        segment.conditions = std::move(*condition);
        segments.push_back(std::move(segment));
    }
    return segments;
}

} // namespace core::bench
