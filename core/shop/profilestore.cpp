// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/profilestore.h"

#include "core/db/connection.h"
#include "core/shop/digest.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

// In the order of ProfileWriter::Sql.
constexpr const char* Statements[] = {
    "SELECT profile FROM profile_key WHERE key = ?",
    "SELECT key FROM profile_key WHERE profile = ?",
    "SELECT content_hash FROM profile WHERE id = ?",
    "INSERT INTO profile(import, added_day, accepts_email, accepts_sms, email_domain, language, account_state, company,"
    " note, country, region, city, postcode, tags, content_hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    "UPDATE profile SET import=?, added_day=?, accepts_email=?, accepts_sms=?, email_domain=?, language=?,"
    " account_state=?, company=?, note=?, country=?, region=?, city=?, postcode=?, tags=?, content_hash=? WHERE id=?",
    "INSERT INTO profile_key(key, profile) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET profile = excluded.profile",
    "INSERT INTO profile_key(key, profile) VALUES (?, ?) ON CONFLICT DO NOTHING",
    "SELECT 1 FROM customer WHERE key = ?",
    "INSERT INTO customer(key) VALUES (?)",
};

constexpr int UpdateIdPosition = 16; ///< after the columns both statements write

QString domainOf(const QString& email)
{
    return email.contains(u'@') ? email.section(u'@', -1) : QString();
}

QByteArray hashOf(const CustomerProfile& profile)
{
    Digest digest;
    const auto addAnswer = [&](std::optional<bool> answer) {
        digest.add(answer ? std::optional<qint64>(*answer ? 1 : 0) : std::nullopt);
    };
    digest.add(profile.added ? std::optional<qint64>(profile.added->value) : std::nullopt);
    addAnswer(profile.acceptsEmail);
    addAnswer(profile.acceptsSms);
    for (const QString* text : { &profile.idKey, &profile.emailKey, &profile.phoneKey, &profile.language,
             &profile.accountState, &profile.company, &profile.note, &profile.place.country, &profile.place.region,
             &profile.place.city, &profile.place.postcode })
        digest.add(*text);
    digest.add(profile.tags);
    for (const auto& [name, text] : profile.extras) {
        digest.add(name);
        digest.add(text);
    }
    return digest.hash().first(16);
}

bool isId(QStringView key)
{
    return key.startsWith(u"id:");
}

bool isPhone(QStringView key)
{
    return key.startsWith(u"tel:");
}

} // namespace

Result<ProfileWriter> ProfileWriter::prepare(Connection& connection, ImportId import)
{
    static_assert(std::size(Statements) == SqlCount);
    auto statements = Statement::prepareAll(connection, Statements);
    if (!statements)
        return tl::unexpected(statements.error());
    auto extras = ExtraStore::prepare(connection, ExtraStore::Of::Profile);
    if (!extras)
        return tl::unexpected(extras.error());
    return ProfileWriter(import, std::move(*statements), std::move(*extras));
}

Result<StoreOutcome> ProfileWriter::put(const CustomerProfile& profile)
{
    const auto known = find(profile);
    if (!known)
        return tl::unexpected(known.error());
    const QByteArray hash = hashOf(profile);
    if (*known != 0) {
        Statement& select = m_statements[HashOf];
        if (const auto row = select.bind(*known).next(); !row)
            return tl::unexpected(row.error());
        const bool isSame = select.blob(0) == hash;
        select.reset();
        if (isSame)
            return StoreOutcome::Same;
    }
    const auto id = write(*known, profile, hash);
    if (!id)
        return tl::unexpected(id.error());
    if (auto done = writeKeys(*id, profile); !done)
        return tl::unexpected(done.error());
    if (auto done = m_extras.replace(*id, profile.extras); !done)
        return tl::unexpected(done.error());
    if (auto done = makeKnown(profile); !done)
        return tl::unexpected(done.error());
    return *known != 0 ? StoreOutcome::Changed : StoreOutcome::New;
}

/// 0 if nobody knows them yet.
Result<qint64> ProfileWriter::find(const CustomerProfile& profile)
{
    for (const QString& key : { profile.idKey, profile.emailKey, profile.phoneKey }) {
        if (key.isEmpty())
            continue;
        Statement& select = m_statements[FindByKey];
        const auto row = select.bind(key).next();
        if (!row)
            return tl::unexpected(row.error());
        const qint64 id = *row ? select.integer(0) : 0;
        select.reset();
        if (id == 0)
            continue;
        if (isId(key))
            return id;
        const auto isOther = contradicts(id, profile);
        if (!isOther)
            return tl::unexpected(isOther.error());
        if (!*isOther)
            return id;
    }
    return 0;
}

/// Whether somebody found by e-mail or phone has another id (or, found by phone, another e-mail), and so is not them.
Result<bool> ProfileWriter::contradicts(qint64 id, const CustomerProfile& profile)
{
    Statement& select = m_statements[KeysOf];
    select.bind(id);
    bool hasOtherId = false;
    bool hasEmail = false;
    bool hasThisEmail = false;
    while (true) {
        const auto row = select.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        const QString key = select.text(0);
        hasOtherId = hasOtherId || (isId(key) && key != profile.idKey);
        hasEmail = hasEmail || (!isId(key) && !isPhone(key));
        hasThisEmail = hasThisEmail || key == profile.emailKey;
    }
    return (hasOtherId && !profile.idKey.isEmpty()) || (hasEmail && !hasThisEmail && !profile.emailKey.isEmpty());
}

Result<qint64> ProfileWriter::write(qint64 id, const CustomerProfile& profile, const QByteArray& hash)
{
    Statement& statement = m_statements[id != 0 ? UpdateProfile : InsertProfile];
    statement.bind(m_import, profile.added, profile.acceptsEmail, profile.acceptsSms, domainOf(profile.emailKey),
        profile.language, profile.accountState, profile.company, profile.note, profile.place.country,
        profile.place.region, profile.place.city, profile.place.postcode, jsonArray(profile.tags), hash);
    if (id != 0)
        statement.bindAt(UpdateIdPosition, id);
    if (auto written = statement.run(); !written)
        return tl::unexpected(written.error());
    return id != 0 ? id : statement.lastInsertId();
}

/// Ids and e-mails are one person's: the newest file holds. A phone may be a family's: it stays with the first.
Result<void> ProfileWriter::writeKeys(qint64 id, const CustomerProfile& profile)
{
    for (const QString& key : { profile.idKey, profile.emailKey }) {
        if (key.isEmpty())
            continue;
        if (auto done = m_statements[TakeKey].bind(key, id).run(); !done)
            return done;
    }
    return profile.phoneKey.isEmpty() ? Result<void>() : m_statements[LendKey].bind(profile.phoneKey, id).run();
}

Result<void> ProfileWriter::makeKnown(const CustomerProfile& profile)
{
    if (!profile.added)
        return {};
    for (const QString& key : { profile.emailKey, profile.idKey, profile.phoneKey }) {
        if (key.isEmpty())
            continue;
        Statement& find = m_statements[FindCustomer];
        const auto row = find.bind(key).next();
        if (!row)
            return tl::unexpected(row.error());
        find.reset();
        if (*row)
            return {};
    }
    ++m_newCustomers;
    return m_statements[AddCustomer].bind(profile.key()).run();
}

namespace profilestore {

Result<void> link(Connection& connection)
{
    return connection.execute("UPDATE customer SET profile = profile_key.profile FROM profile_key"
                              " WHERE profile_key.key = customer.key AND customer.profile IS NOT profile_key.profile");
}

Result<Coverage> coverage(Connection& connection)
{
    const auto orders = connection.integer("SELECT count(*) FROM shop_order WHERE customer IS NOT NULL");
    const auto withProfile = connection.integer("SELECT count(*) FROM shop_order JOIN customer"
                                                " ON customer.id = shop_order.customer WHERE profile IS NOT NULL");
    const auto undated = connection.integer("SELECT count(*) FROM profile WHERE added_day IS NULL AND id NOT IN"
                                            " (SELECT profile FROM customer WHERE profile IS NOT NULL)");
    for (const auto* number : { &orders, &withProfile, &undated }) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    return Coverage{ *orders, *withProfile, *undated };
}

} // namespace profilestore
} // namespace core
