#pragma once

#include <QByteArray>

#include <optional>

namespace model {

/// A PNG or SVG picture that carries the file of its drawing inside, where viewers do not look. Other pictures are returned as
/// they are.
QByteArray withFileInside(const QByteArray &picture, const QByteArray &file);

/// Whether these bytes are a picture (PNG, SVG or PDF), with a file inside or without.
bool isPicture(const QByteArray &bytes);

/// The file that a picture carries; nothing when these bytes are no such picture.
std::optional<QByteArray> fileInside(const QByteArray &picture);

} // namespace model
