#pragma once

#include <QRectF>

namespace views {

/// What lies over a corner of a view, as a child of it: what is brought into sight is kept clear of it.
class Cover
{
public:
    /// What of the view it covers, or will once everything drawn, or a part of it only, is in sight; null: nothing.
    virtual QRectF covered(bool everythingInSight) = 0;

protected:
    ~Cover() = default;
};

} // namespace views
