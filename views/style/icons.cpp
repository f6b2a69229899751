#include "views/style/icons.h"

#include "views/picture/iconcache.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace views {
namespace {

/// Looks the colour up when it paints, so that one QIcon serves both themes and every state of its widget.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString path, QString colorName, VectorPointer own = {}) : m_path(std::move(path)), m_colorName(std::move(colorName)), m_own(std::move(own)) {}

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        if (size.isEmpty())
            return {}; // of a button that a layout has no room for
        const QColor tint = color(mode);
        const QString key = QStringLiteral("tracepaper/%1/%2/%3x%4")
                                .arg(m_path, tint.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = render(size, tint);
            QPixmapCache::insert(key, result);
        }
        result.setDevicePixelRatio(scale);
        return result;
    }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (!m_colorName.isEmpty())
            return windowTheme().color(m_colorName);
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QPixmap render(const QSize &size, const QColor &tint) const
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        const double side = qMin(size.width(), size.height());
        const QPointF corner((size.width() - side) / 2, (size.height() - side) / 2);
        const QRectF area(corner, QSizeF(side, side));
        paintIcon(painter, {m_path, m_own ? fittedInto(area, m_own->viewBox.size()) : area, tint, m_own});
        return result;
    }

    QString m_path;
    QString m_colorName;
    VectorPointer m_own; ///< the path is its id then
};

} // namespace

const Theme &windowTheme()
{
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return Theme::named(dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

QIcon themedIcon(const QString &path, const QString &colorName)
{
    return QIcon(new ThemedIconEngine(path, colorName));
}

QIcon actionIcon(const QString &name)
{
    return themedIcon(QStringLiteral("actions/") + name);
}

QIcon kindIcon(const model::ComponentKind &kind)
{
    return themedIcon(hasIcon(kind.id) ? kind.id : QStringLiteral("unknown"),
                      QStringLiteral("category.") + model::categoryId(kind.category));
}

QIcon graphicIcon(const VectorPointer &graphic, const QString &colorName)
{
    return QIcon(new ThemedIconEngine(QString::fromLatin1(graphic->id), colorName, graphic));
}

QIcon partIcon(const model::Component &component, const Graphics &graphics)
{
    const model::ComponentKind &kind = component.kindInfo();
    const VectorPointer own = ownIconOf(component, graphics);
    return own ? graphicIcon(own, QStringLiteral("category.") + model::categoryId(kind.category)) : kindIcon(kind);
}

QIcon severityIcon(model::Severity severity)
{
    const QString id = model::severityId(severity);
    return themedIcon(QStringLiteral("actions/severity-") + id, QStringLiteral("severity.") + id);
}

} // namespace views
