// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/settings.h"

#include "core/db/connection.h"
#include "core/db/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core::settingsstore {

Result<Settings> load(Connection& connection)
{
    auto statement = Statement::prepare(connection, "SELECT key, value FROM setting");
    if (!statement)
        return tl::unexpected(statement.error());
    QHash<QString, QString> values;
    while (true) {
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        values.insert(statement->text(0), statement->text(1));
    }
    const auto isOn = [&](const QString& key) { return values.value(key, u"1"_s) != u"0"_s; };
    Settings settings;
    settings.shopName = values.value(u"shop_name"_s);
    settings.timeZone = values.value(u"time_zone"_s).toUtf8();
    settings.currency = values.value(u"currency"_s);
    settings.recordingStart = Day::fromIso(values.value(u"recording_start"_s));
    settings.completeThrough = Day::fromIso(values.value(u"complete_through"_s));
    settings.orderRules.leaveOutCancelled = isOn(u"leave_out_cancelled"_s);
    settings.orderRules.leaveOutVoided = isOn(u"leave_out_voided"_s);
    settings.orderRules.leaveOutRefunded = isOn(u"leave_out_refunded"_s);
    settings.orderRules.leaveOutTests = isOn(u"leave_out_tests"_s);
    return settings;
}

Result<void> save(Connection& connection, const Settings& settings)
{
    auto statement = Statement::prepare(connection,
        "INSERT INTO setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto isoOf = [](const std::optional<Day>& day) { return day ? day->toIso() : QString(); };
    const auto flag = [](bool isOn) { return isOn ? u"1"_s : u"0"_s; };
    const std::pair<QString, QString> rows[] = {
        { u"shop_name"_s, settings.shopName },
        { u"time_zone"_s, QString::fromUtf8(settings.timeZone) },
        { u"currency"_s, settings.currency },
        { u"recording_start"_s, isoOf(settings.recordingStart) },
        { u"complete_through"_s, isoOf(settings.completeThrough) },
        { u"leave_out_cancelled"_s, flag(settings.orderRules.leaveOutCancelled) },
        { u"leave_out_voided"_s, flag(settings.orderRules.leaveOutVoided) },
        { u"leave_out_refunded"_s, flag(settings.orderRules.leaveOutRefunded) },
        { u"leave_out_tests"_s, flag(settings.orderRules.leaveOutTests) },
    };
    for (const auto& [key, value] : rows) {
        if (auto done = statement->bind(key, value).run(); !done)
            return done;
    }
    return {};
}

} // namespace core::settingsstore
