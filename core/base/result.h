// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace core {

/// What kind of failure it was: for the program, which maps it to a state, an exit code or a question to the user.
enum class ErrorCode {
    InvalidInput, ///< the user's file or arguments are not what they must be
    NotFound, ///< a name or a file that does not exist
    Conflict, ///< somebody else holds the workspace, a newer file, a name that is taken
    ReadOnly, ///< the place cannot be written
    Io, ///< the disk or the file failed
    Database, ///< the workspace failed
    Cancelled, ///< the user stopped it; never shown as an error
};

/// A failure on its way to a person. `text` is one translated sentence (or two: what is wrong, what to do);
/// `detail` is for the log and holds no personal data.
struct Error {
    ErrorCode code = ErrorCode::Io;
    QString text;
    QString detail;
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString text, QString detail = {})
{
    return tl::unexpected<Error>(Error{ code, std::move(text), std::move(detail) });
}

} // namespace core
