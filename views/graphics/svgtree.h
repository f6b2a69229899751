#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace views {

/// An element of an SVG document. Names are without prefix; of attributes in foreign namespaces only `href` of XLink is kept.
struct SvgElement {
    QString name;
    QMap<QString, QString> attributes; ///< ordered: the same file always gives the same bytes
    QString text;                      ///< of its own, before its children
    std::vector<SvgElement> children;
};

/// What a file may hold at most. A drawing that goes beyond it was not made for being looked at.
namespace svglimits {
inline constexpr qsizetype bytes = 1024 * 1024;
inline constexpr int depth = 64;
inline constexpr int elements = 5000;  ///< as written out, with what is used several times
inline constexpr int letters = 10000;  ///< of all texts, as written out
inline constexpr int dashedCosts = 5;  ///< elements that one with a dashed line counts for, as it takes that long to draw
} // namespace svglimits

/// Reads the elements of the SVG namespace (and of none, as some programs write them). Refused with a sentence: what is no SVG,
/// too large or too deep, and what declares entities.
model::Result<SvgElement> readSvgTree(const QByteArray &file);

} // namespace views
