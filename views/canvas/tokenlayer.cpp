#include "views/canvas/tokenlayer.h"

#include "views/picture/painterbackend.h"

#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double reach = tokenRadius + 5; ///< of the largest token from its centre, its halo included
constexpr double smallestScale = 0.45;    ///< tokens are drawn no smaller
constexpr int phases = 4;                 ///< stamps per pixel and direction: movement stays smooth
constexpr std::size_t mostSingleUpdates = 30; ///< more dirty places cost more than one copy of the whole view
constexpr double everywhere = 1e7;

} // namespace

QPointF TokenTracks::Track::at(double progress) const
{
    const double wanted = progress * lengths.back();
    const auto next = std::upper_bound(lengths.begin() + 1, lengths.end() - 1, wanted);
    const auto i = std::size_t(next - lengths.begin());
    const double piece = lengths[i] - lengths[i - 1];
    return points[i - 1] + (points[i] - points[i - 1]) * (piece > 0 ? (wanted - lengths[i - 1]) / piece : 0);
}

TokenTracks::Track TokenTracks::trackOf(const QPainterPath &path)
{
    Track track;
    for (const QPolygonF &piece : path.toSubpathPolygons())
        track.points.insert(track.points.end(), piece.begin(), piece.end());
    while (track.points.size() < 2)
        track.points.push_back(path.currentPosition());
    track.lengths.push_back(0);
    for (std::size_t i = 1; i < track.points.size(); ++i) {
        const QPointF along = track.points[i] - track.points[i - 1];
        track.lengths.push_back(track.lengths.back() + std::hypot(along.x(), along.y()));
    }
    return track;
}

std::vector<PlacedToken> TokenTracks::place(const PictureBuilder &builder, const model::Routes &routes, const Overlay &overlay)
{
    std::vector<PlacedToken> tokens;
    if (!overlay.trace || !overlay.frame)
        return tokens;
    for (const model::Frame::Token &token : overlay.frame->tokens) {
        const model::Event &event = overlay.trace->events.at(std::size_t(token.event));
        if (!builder.isDrawn(event))
            continue;
        auto track = m_tracks.constFind(token.event);
        if (track == m_tracks.cend())
            track = m_tracks.insert(token.event, trackOf(builder.tokenPath(event, routes)));
        tokens.push_back({track->at(std::clamp(token.progress, 0.0, 1.0)), tokenShape(event, token.returning)});
    }
    return tokens;
}

TokenLayer::TokenLayer(const Theme &theme, const CanvasStyle &style)
    : m_palette(Palette::of(theme))
    , m_style(style)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption); // says what is exposed
}

void TokenLayer::setTheme(const Theme &theme)
{
    m_palette = Palette::of(theme);
    m_stamps.clear();
    update();
}

QRectF TokenLayer::boundingRect() const
{
    return {-everywhere, -everywhere, 2 * everywhere, 2 * everywhere};
}

QRectF TokenLayer::areaOf(const PlacedToken &token) const
{
    const double radius = reach * std::max(1.0, smallestScale * m_style.pixel);
    return {token.center - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

void TokenLayer::updateArea(const std::vector<PlacedToken> &tokens)
{
    for (const PlacedToken &token : tokens)
        scene()->update(areaOf(token));
}

void TokenLayer::show(std::vector<PlacedToken> tokens)
{
    if (tokens == m_tokens)
        return;
    const std::vector<PlacedToken> before = std::exchange(m_tokens, std::move(tokens));
    if (!scene())
        return;
    if (before.size() + m_tokens.size() > mostSingleUpdates) {
        scene()->update();
        return;
    }
    updateArea(before);
    updateArea(m_tokens);
}

const QPixmap &TokenLayer::stamp(TokenShape shape, const QPoint &phase, double scale)
{
    QPixmap &stamp = m_stamps[{shape, phase.x(), phase.y()}];
    if (!stamp.isNull())
        return stamp;
    const int half = int(std::ceil(reach * scale)) + 1;
    stamp = QPixmap(2 * half, 2 * half);
    stamp.fill(Qt::transparent);
    PictureGroup group;
    drawToken({}, shape, m_palette, group.shapes);
    QPainter painter(&stamp);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(half + double(phase.x()) / phases, half + double(phase.y()) / phases);
    painter.scale(scale, scale);
    paintGroup(painter, group);
    return stamp;
}

void TokenLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    if (m_tokens.empty())
        return;
    const QTransform toDevice = painter->combinedTransform();
    const double ratio = painter->device()->devicePixelRatioF();
    const double scale = std::max(smallestScale, toDevice.m11()) * ratio;
    if (scale != m_scale) {
        m_scale = scale;
        m_stamps.clear();
    }
    painter->save();
    painter->resetTransform();
    for (const PlacedToken &token : m_tokens) {
        if (!areaOf(token).intersects(option->exposedRect))
            continue;
        const QPointF center = toDevice.map(token.center) * ratio;
        const QPointF fine(std::floor(center.x() * phases), std::floor(center.y() * phases));
        const QPoint pixel(int(std::floor(fine.x() / phases)), int(std::floor(fine.y() / phases)));
        const QPoint phase(int(fine.x()) - phases * pixel.x(), int(fine.y()) - phases * pixel.y());
        const QPixmap &image = stamp(token.shape, phase, scale);
        const QPointF corner = QPointF(pixel - QPoint(image.width() / 2, image.height() / 2)) / ratio;
        painter->drawPixmap(QRectF(corner, QSizeF(image.size()) / ratio), image, QRectF(image.rect()));
    }
    painter->restore();
}

} // namespace views
