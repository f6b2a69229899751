#pragma once

#include "views/canvas/canvasstyle.h"
#include "views/picture/picturebuilder.h"

#include <QGraphicsItem>
#include <QPixmap>

#include <map>

namespace views {

/// A token at its place on the canvas.
struct PlacedToken {
    QPointF center;
    TokenShape shape = TokenShape::Request;
    bool operator==(const PlacedToken &) const = default;
};

/// The ways of the events shown: found once, then asked for a place on each frame.
class TokenTracks
{
public:
    /// To be called when routes or events have changed.
    void clear() { m_tracks.clear(); }
    std::vector<PlacedToken> place(const PictureBuilder &builder, const model::Routes &routes, const Overlay &overlay);

private:
    struct Track {
        std::vector<QPointF> points;
        std::vector<double> lengths; ///< from the start to each point
        QPointF at(double progress) const;
    };
    static Track trackOf(const QPainterPath &path);

    QHash<int, Track> m_tracks; ///< by event
};

/// Shows the tokens, any number of them, as stamps that are drawn once per zoom; repaints only what they touch. They stay
/// large enough to be seen when the drawing is small.
class TokenLayer : public QGraphicsItem
{
public:
    /// `style` outlives the layer.
    TokenLayer(const Theme &theme, const CanvasStyle &style);

    void setTheme(const Theme &theme);
    void show(std::vector<PlacedToken> tokens);
    const std::vector<PlacedToken> &tokens() const { return m_tokens; }

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF areaOf(const PlacedToken &token) const;
    const QPixmap &stamp(TokenShape shape, const QPoint &phase, double scale);
    void updateArea(const std::vector<PlacedToken> &tokens);

    Palette m_palette;
    const CanvasStyle &m_style;
    std::vector<PlacedToken> m_tokens;
    double m_scale = 0; ///< of the stamps: pixels of the device in one of the drawing
    std::map<std::tuple<TokenShape, int, int>, QPixmap> m_stamps;
};

} // namespace views
