#pragma once

#include "model/catalog/componentkind.h"
#include "model/catalog/protocol.h"

#include "views/picture/theme.h"

#include <array>
#include <optional>

namespace views {

/// The colours of a drawing, looked up once per theme.
struct Palette {
    QColor canvas;
    QColor cardFill, cardStroke, cardText, cardSubtext, cardShadow;
    QColor frameTitle;
    QColor chipFill, chipStroke, chipText;
    QColor spof, spofText, spofBadgeFill;
    QColor down, downHatch;
    QColor tokenRequest, tokenReply, tokenText, failure;
    QColor pathLit, pathStepFill, pathStepText;
    QColor selectionHalo, hover;
    QColor noteFill, noteStroke, noteText;
    QColor legendFill, legendStroke, legendText;
    QColor titleText;
    std::array<QColor, std::size(model::allCategories)> category;
    std::array<QColor, std::size(model::allTrafficKinds)> traffic;

    QHash<QString, QColor> hues; ///< by id

    const QColor &of(model::Category c) const { return category[std::size_t(c)]; }
    const QColor &of(model::TrafficKind t) const { return traffic[std::size_t(t)]; }

    /// What the theme has for a colour that a user chose by its name; nothing for other names.
    std::optional<QColor> chosen(const QString &hue) const;

    static Palette of(const Theme &theme);
    /// The same, faded into the canvas: for everything that a request has not reached.
    Palette dimmed(double opacity) const;
};

/// Every colour a theme must have for drawings, frames of all kinds that enclose included.
QStringList drawingColorNames();

/// `top` at the given strength over `bottom`, as one opaque colour.
QColor mixed(const QColor &top, const QColor &bottom, double strength);

} // namespace views
