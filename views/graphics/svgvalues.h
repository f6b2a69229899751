#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

class QRectF;

namespace views {

/// The numbers in a text such as path data or a list of points, whatever stands between them.
std::vector<double> numbersIn(QStringView text);

/// The largest magnitude among the numbers in the text; nothing when one of them is not finite.
std::optional<double> largestNumberIn(QStringView text);

/// A length in pixels: "12", "12px", "3mm", "1in" ...; nothing for percentages and what is no length.
std::optional<double> svgLength(const QString &text);

/// Four numbers with a width and a height above zero and no absurd values.
std::optional<QRectF> svgViewBox(const QString &text);

/// "#gradient" or "url(#gradient)" name what is in the same file; empty for everything else.
QString localReference(const QString &text);

} // namespace views
