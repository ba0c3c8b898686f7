// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/packedlog.h"

#include "core/log/segmentlog.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <limits>
#include <span>

namespace core::packedlog {

namespace {

constexpr size_t BlockStays = 512;
constexpr size_t FrontBytes = 12;
constexpr size_t HeadBytes = 11;
constexpr size_t PaddingBytes = 8;

using Numbers = std::array<quint32, BlockStays>;

/// `to` less `from`, wherever on the line of days they are.
quint32 distance(Day from, Day to)
{
    return static_cast<quint32>(to.value) - static_cast<quint32>(from.value);
}

size_t columnBytes(size_t count, unsigned bits)
{
    return (count * bits + 7) / 8;
}

template <typename Number>
void appendNumber(QByteArray& bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

template <typename Number>
Number numberAt(const char* bytes)
{
    return qFromLittleEndian<Number>(bytes);
}

void appendColumn(QByteArray& bytes, const Numbers& numbers, size_t count, unsigned bits)
{
    quint64 waiting = 0;
    unsigned width = 0;
    for (size_t i = 0; i < count; ++i) {
        waiting |= quint64{ numbers[i] } << width;
        width += bits;
        for (; width >= 8; width -= 8, waiting >>= 8)
            bytes.append(static_cast<char>(waiting & 0xff));
    }
    if (width > 0)
        bytes.append(static_cast<char>(waiting & 0xff));
}

void appendBlock(QByteArray& bytes, std::span<const Stay> stays)
{
    Day earliest = stays.front().joined;
    for (const Stay& stay : stays)
        earliest = std::min(earliest, stay.joined);
    Numbers customers, joined, lengths;
    quint32 allCustomers = 0, allJoined = 0, allLengths = 0;
    for (size_t i = 0; i < stays.size(); ++i) {
        customers[i] = i == 0 ? 0 : stays[i].customer - stays[i - 1].customer;
        joined[i] = distance(earliest, stays[i].joined);
        lengths[i] = stays[i].left.isNever() ? 0 : distance(stays[i].joined, stays[i].left);
        allCustomers |= customers[i];
        allJoined |= joined[i];
        allLengths |= lengths[i];
    }
    const auto bitsOf = [](quint32 all) { return static_cast<unsigned>(std::bit_width(all)); };
    const unsigned customerBits = bitsOf(allCustomers), joinedBits = bitsOf(allJoined), lengthBits = bitsOf(allLengths);
    appendNumber<quint32>(bytes, stays.front().customer);
    appendNumber<qint32>(bytes, earliest.value);
    for (const unsigned bits : { customerBits, joinedBits, lengthBits })
        bytes.append(static_cast<char>(bits));
    appendColumn(bytes, customers, stays.size(), customerBits);
    appendColumn(bytes, joined, stays.size(), joinedBits);
    appendColumn(bytes, lengths, stays.size(), lengthBits);
}

/// The numbers of one column, read at any place. At least PaddingBytes follow the column.
class Column {
public:
    Column(const char* bytes, unsigned bits)
        : m_bytes(bytes)
        , m_bits(bits)
        , m_mask((quint64{ 1 } << bits) - 1)
    {
    }
    quint32 operator[](size_t index) const
    {
        const size_t bit = index * m_bits;
        return static_cast<quint32>((numberAt<quint64>(m_bytes + bit / 8) >> (bit % 8)) & m_mask);
    }

private:
    const char* m_bytes;
    size_t m_bits;
    quint64 m_mask;
};

struct Block {
    quint32 customer = 0;
    Day earliest;
    unsigned customerBits = 0, joinedBits = 0, lengthBits = 0;

    explicit Block(const char* head)
        : customer(numberAt<quint32>(head))
        , earliest{ numberAt<qint32>(head + 4) }
        , customerBits(numberAt<quint8>(head + 8))
        , joinedBits(numberAt<quint8>(head + 9))
        , lengthBits(numberAt<quint8>(head + 10))
    {
    }
    /// Several stays differ in their customer or in their day: not all columns can be empty, so that few bytes cannot
    /// ask for much memory.
    [[nodiscard]] bool isSound(size_t count) const
    {
        return customerBits <= 32 && joinedBits <= 32 && lengthBits <= 32
            && (count == 1 || customerBits + joinedBits > 0);
    }
    [[nodiscard]] size_t bytes(size_t count) const
    {
        return HeadBytes + columnBytes(count, customerBits) + columnBytes(count, joinedBits)
            + columnBytes(count, lengthBits);
    }
};

/// The number of stays if the blocks fill the bytes exactly.
std::optional<size_t> measure(QByteArrayView bytes, DayRange days)
{
    if (static_cast<size_t>(bytes.size()) < FrontBytes + PaddingBytes)
        return {};
    const size_t stays = numberAt<quint32>(bytes.data());
    const size_t end = static_cast<size_t>(bytes.size()) - PaddingBytes;
    const DayRange packedDays{ { numberAt<qint32>(bytes.data() + 4) }, { numberAt<qint32>(bytes.data() + 8) } };
    if (packedDays != days || numberAt<quint64>(bytes.data() + end) != 0)
        return {};
    size_t at = FrontBytes;
    for (size_t left = stays; left > 0;) {
        const size_t count = std::min(left, BlockStays);
        if (end - at < HeadBytes)
            return {};
        const Block block(bytes.data() + at);
        if (!block.isSound(count) || end - at < block.bytes(count))
            return {};
        at += block.bytes(count);
        left -= count;
    }
    return at == end ? std::optional(stays) : std::nullopt;
}

/// Unpacks block after block and remembers whether any stay broke a law.
class Unpacker {
public:
    explicit Unpacker(DayRange days)
        : m_days(days)
    {
    }

    [[nodiscard]] bool unpack(const char* bytes, std::span<Stay> stays)
    {
        const Block block(bytes);
        if (!m_days.contains(block.earliest))
            return false;
        const char* const columns = bytes + HeadBytes;
        const Column customers(columns, block.customerBits);
        const Column joined(columns + columnBytes(stays.size(), block.customerBits), block.joinedBits);
        const Column lengths(
            columns + columnBytes(stays.size(), block.customerBits) + columnBytes(stays.size(), block.joinedBits),
            block.lengthBits);
        // The laws as numbers that fit: how far into the days, and not before the stay before has ended.
        const quint32 room = distance(block.earliest, m_days.last);
        qint64 customer = block.customer;
        bool isBroken = false;
        for (size_t i = 0; i < stays.size(); ++i) {
            customer += customers[i];
            const quint32 offset = joined[i];
            const quint32 length = lengths[i];
            const qint64 joinedDay = qint64{ block.earliest.value } + offset;
            const qint64 leftDay = length == 0 ? qint64{ Day::never().value } : joinedDay + length;
            isBroken |= offset > room;
            isBroken |= length != 0 && leftDay > qint64{ m_days.last.value } + 1;
            isBroken |= customer < m_customer;
            isBroken |= customer == m_customer && joinedDay <= m_left;
            m_customer = customer;
            m_left = leftDay;
            stays[i] = { static_cast<CustomerNumber>(customer), { static_cast<qint32>(joinedDay) },
                { static_cast<qint32>(leftDay) } };
        }
        return !isBroken && customer <= std::numeric_limits<CustomerNumber>::max();
    }

private:
    DayRange m_days;
    qint64 m_customer = -1;
    qint64 m_left = 0;
};

/// Gives block after block to `take`, a bool(Unpacker&, const char* block, size_t stays), until it says false.
template <typename Take>
bool unpackBlocks(QByteArrayView bytes, DayRange days, size_t count, Take take)
{
    Unpacker unpacker(days);
    const char* at = bytes.data() + FrontBytes;
    for (size_t left = count; left > 0;) {
        const size_t size = std::min(left, BlockStays);
        if (!take(unpacker, at, size))
            return false;
        at += Block(at).bytes(size);
        left -= size;
    }
    return true;
}

} // namespace

std::optional<QByteArray> pack(const std::vector<Stay>& stays, DayRange days)
{
    if (stays.size() > std::numeric_limits<quint32>::max() || !areLawful(stays, days))
        return {};
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(stays.size() * 4 + 64));
    appendNumber(bytes, static_cast<quint32>(stays.size()));
    appendNumber(bytes, days.first.value);
    appendNumber(bytes, days.last.value);
    for (size_t i = 0; i < stays.size(); i += BlockStays)
        appendBlock(bytes, std::span(stays).subspan(i, std::min(BlockStays, stays.size() - i)));
    bytes.append(static_cast<qsizetype>(PaddingBytes), '\0');
    return bytes;
}

std::optional<std::vector<Stay>> unpack(QByteArrayView bytes, DayRange days)
{
    const auto count = measure(bytes, days);
    if (!count)
        return {};
    std::vector<Stay> stays;
    stays.reserve(*count);
    const bool isGood = unpackBlocks(bytes, days, *count, [&](Unpacker& unpacker, const char* block, size_t size) {
        stays.resize(stays.size() + size); // its memory is still in the nearest cache when it is filled
        return unpacker.unpack(block, std::span(stays).last(size));
    });
    return isGood ? std::optional(std::move(stays)) : std::nullopt;
}

std::optional<std::vector<Stay>> unpackOpen(QByteArrayView bytes, DayRange days)
{
    const auto count = measure(bytes, days);
    if (!count)
        return {};
    std::vector<Stay> open;
    std::array<Stay, BlockStays> stays;
    const bool isGood = unpackBlocks(bytes, days, *count, [&](Unpacker& unpacker, const char* block, size_t size) {
        const std::span now = std::span(stays).first(size);
        if (!unpacker.unpack(block, now))
            return false;
        std::ranges::copy_if(now, std::back_inserter(open), [](const Stay& stay) { return stay.left.isNever(); });
        return true;
    });
    return isGood ? std::optional(std::move(open)) : std::nullopt;
}

} // namespace core::packedlog
