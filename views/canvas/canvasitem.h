#pragma once

#include "views/canvas/canvasgeometry.h"
#include "views/picture/farlook.h"
#include "views/picture/picture.h"

namespace views {

/// One part or connection as the canvas shows it. Owns no data besides its group of the picture, which is made when it is
/// first looked at.
class CanvasItem
{
public:
    CanvasItem(const model::ComponentId &id, bool frame)
        : m_element(id)
        , m_frame(frame)
    {}
    explicit CanvasItem(const model::ConnectionId &id)
        : m_element(id)
    {}

    const Element &element() const { return m_element; }
    bool isConnection() const { return std::holds_alternative<model::ConnectionId>(m_element); }
    bool isFrame() const { return m_frame; }
    const QRectF &rect() const { return m_rect; }         ///< of a part
    const model::Route &route() const { return m_route; } ///< of a connection

    /// Where it is painted: its outline with everything around it, or the pieces of its line and its labels. Never less
    /// than what is painted, more only while there is no group.
    std::vector<QRectF> areas() const;
    QRectF extent() const; ///< areas() together
    /// Of a part: never less than what is painted, whatever its state.
    QRectF reach() const;

    /// Both say whether anything changes. Moving does not draw anew what looks the same elsewhere.
    bool setRect(const QRectF &rect);
    bool setRoute(const model::Route &route);

    bool hasGroup() const { return m_made; }
    const PictureGroup &group() const { return m_group; }
    QPointF offset() const { return m_offset; } ///< the group was drawn that far from where it is shown
    void setGroup(PictureGroup group);
    void forgetLooks();

    /// What is seen from far; absent until it is asked for.
    std::optional<FarLook> far;
    /// Dragged: painted above the drawing that lies still.
    bool lifted = false;
    /// Position in the painting order.
    int order = 0;

private:
    Element m_element;
    bool m_frame = false;
    QRectF m_rect;
    model::Route m_route;
    bool m_made = false;
    PictureGroup m_group;
    QRectF m_extent; ///< of the group
    QPointF m_offset;
};

} // namespace views
