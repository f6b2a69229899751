#pragma once

#include <QByteArray>

#include <optional>

namespace model {

/// A PNG or SVG picture that carries the file of its drawing inside, where viewers do not look. Other pictures are returned as
/// they are.
QByteArray withFileInside(const QByteArray &picture, const QByteArray &file);

/// The file that a picture carries; nothing when these bytes are no such picture.
std::optional<QByteArray> fileInside(const QByteArray &picture);

} // namespace model
