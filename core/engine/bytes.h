// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <type_traits>
#include <vector>

/// Numbers and arrays of numbers as little-endian bytes, for what is derived and kept. Reading is of untrusted bytes:
/// false, and nothing taken, if they do not suffice.
namespace core::bytes {

template <typename Number>
void append(QByteArray& bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof(Number));
}

/// The length, then the numbers.
template <typename Number>
void append(QByteArray& bytes, const std::vector<Number>& numbers)
{
    append(bytes, static_cast<quint32>(numbers.size()));
    if (numbers.empty()) // has no address to copy from
        return;
    const qsizetype begin = bytes.size();
    bytes.resize(begin + static_cast<qsizetype>(numbers.size() * sizeof(Number)));
    qToLittleEndian<Number>(numbers.data(), static_cast<qsizetype>(numbers.size()), bytes.data() + begin);
}

/// Memory a vector holds.
template <typename Number>
[[nodiscard]] qsizetype heldBy(const std::vector<Number>& numbers)
{
    return static_cast<qsizetype>(numbers.capacity() * sizeof(Number));
}

template <typename Number>
[[nodiscard]] bool take(QByteArrayView& bytes, Number& number)
{
    static_assert(std::is_integral_v<Number>);
    if (bytes.size() < qsizetype(sizeof(Number)))
        return false;
    number = qFromLittleEndian<Number>(bytes.data());
    bytes = bytes.sliced(sizeof(Number));
    return true;
}

template <typename Number>
[[nodiscard]] bool take(QByteArrayView& bytes, std::vector<Number>& numbers)
{
    quint32 count = 0;
    QByteArrayView rest = bytes;
    if (!take(rest, count) || static_cast<quint64>(rest.size()) < quint64(count) * sizeof(Number))
        return false;
    numbers.resize(count);
    if (count > 0)
        qFromLittleEndian<Number>(rest.data(), static_cast<qsizetype>(count), numbers.data());
    bytes = rest.sliced(static_cast<qsizetype>(count * sizeof(Number)));
    return true;
}

} // namespace core::bytes
