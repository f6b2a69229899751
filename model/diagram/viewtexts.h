#pragma once

#include "model/diagram/diagram.h"

namespace model {

/// Texts about the drawing that the file keeps in groups of `view`: `"view": {"titleBlock": {"author": "..."}}`.
enum class ViewTexts {
    TitleBlock, ///< `titleBlock`: `author`, `version` and `date`, all as the user typed them
    ColorNames  ///< `colorNames`: what a colour stands for, by the id of the hue
};

/// Empty when there is none.
QString viewText(const Diagram &diagram, ViewTexts group, const QString &key);

/// The members of a diagram with that text; an empty one is left out.
QJsonObject withViewText(QJsonObject members, ViewTexts group, const QString &key, const QString &text);

/// Whether the drawing shows its legend: on the canvas, and in exports unless somebody says otherwise (`view.legend`).
bool isLegendShown(const Diagram &diagram);
QJsonObject withLegendShown(QJsonObject members, bool shown);

} // namespace model
