#pragma once

#include "views/canvas/viewtravel.h"
#include "views/panels/playback.h"

namespace views {

/// Brings the parts between which something happens into the sight of a view, large enough to be read, as the request plays or
/// somebody goes to a moment of it. What can be read already stays where it is.
class RequestFollower : public QObject
{
    Q_OBJECT

public:
    static constexpr double readableZoom = 0.35;

    /// `view` and `playback`, of the same session, outlive this.
    RequestFollower(DiagramView &view, Playback &playback, QObject *parent = nullptr);

    void setWanted(bool on) { m_wanted = on; }
    bool isWanted() const { return m_wanted; }
    ViewTravel &travel() { return m_travel; }

private:
    void follow();
    void bring(const model::ComponentId &from, const model::ComponentId &to);

    DiagramView &m_view;
    Playback &m_playback;
    ViewTravel m_travel;
    bool m_wanted = true;
    int m_event = -1; ///< that was followed last
};

} // namespace views
