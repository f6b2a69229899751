#pragma once

#include "model/layout/routing.h"

#include "views/picture/drawingcontext.h"
#include "views/picture/picture.h"

namespace views {

inline constexpr double connectionCornerRadius = 8;

/// The chip's size: text, and a padlock when the connection is encrypted; null when there is nothing to say. Without protocols
/// there is only what the user calls the connection.
QSizeF chipSize(const model::Connection &connection, bool protocols);
/// Of the text beside an end, null when there is none.
QSizeF endLabelSize(const model::Connection &connection, bool atStart);

/// The line with its jumps, without arrowheads.
QPainterPath connectionPath(const std::vector<QPointF> &points, const std::vector<model::LineJump> &jumps);

/// Line with arrowhead, then the texts at its ends and the chip on it.
void drawConnection(const DrawingContext &context, const model::Connection &connection, const model::Route &route,
                    Emphasis emphasis, std::vector<Shape> &shapes);

/// The line of a traffic kind; also for legends.
Stroke connectionStroke(const Palette &palette, model::TrafficKind traffic, bool standby);

/// The line of a connection at the moment shown.
Stroke connectionStroke(const DrawingContext &context, const model::Connection &connection, Emphasis emphasis);

enum class Heads { None, AtEnd, AtBothEnds };

/// Which way things go along lines of this kind.
Heads headsOf(model::TrafficKind traffic);

/// The line of `points` with its arrowheads, also for legends.
void addArrow(std::vector<QPointF> points, const Stroke &stroke, Heads heads, std::vector<Shape> &shapes,
              const std::vector<model::LineJump> &jumps = {});

/// Used only when the way of higher priority does not work.
bool isStandby(const model::Connection &connection);

} // namespace views
