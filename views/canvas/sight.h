#pragma once

#include <QPoint>
#include <QRectF>

namespace views {

/// What is visible of what: a view that has the same sight again was neither zoomed, scrolled nor edited meanwhile.
struct Sight {
    double zoom = 0;
    QPoint scrolled;
    QRectF content;
    bool operator==(const Sight &) const = default;
};

} // namespace views
