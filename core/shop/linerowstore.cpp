// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/linerowstore.h"

#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/shop/texttable.h"

namespace core {

namespace {

constexpr size_t PollEvery = 4096; // rows

/// The two parts of a line's name.
struct Name {
    TextNumber title = 0;
    TextNumber variant = 0;
    bool isKnown = false;
};

} // namespace

Result<LineRows> LineRows::read(Connection& connection, const std::function<bool()>& shouldStop)
{
    auto statement = Statement::prepare(connection,
        "SELECT shop_order, name, sku, vendor, quantity, price, discount, title, variant FROM line_item"
        " ORDER BY shop_order, position");
    if (!statement)
        return tl::unexpected(statement.error());
    ShopFacts names;
    TextTable texts(names);
    std::vector<Name> known; // by the number of the text
    LineRows found;
    while (true) {
        const auto hasRow = statement->next();
        if (!hasRow)
            return tl::unexpected(hasRow.error());
        if (!*hasRow)
            break;
        if (found.rows.size() % PollEvery == PollEvery - 1 && shouldStop())
            return failure(ErrorCode::Cancelled, {});
        Row& row = found.rows.emplace_back();
        row.order = statement->integer(0);
        ShopFacts::Line& line = row.line;
        line.name = texts.number(statement->utf8(1));
        line.sku = texts.number(statement->utf8(2));
        line.vendor = texts.number(statement->utf8(3));
        line.quantity = static_cast<qint32>(statement->integer(4));
        row.hasPrice = !statement->isNull(5);
        line.price = statement->integer(5);
        line.discount = statement->integer(6);
        if (line.name >= known.size())
            known.resize(line.name + 1);
        Name& name = known[line.name];
        if (!name.isKnown) // the name says both: two columns less to look at in nearly all lines
            name = { texts.number(statement->utf8(7)), texts.number(statement->utf8(8)), true };
        line.title = name.title;
        line.variant = name.variant;
    }
    found.texts = std::move(names.texts);
    return found;
}

} // namespace core
