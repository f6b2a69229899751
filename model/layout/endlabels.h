#pragma once

#include "model/layout/labels.h"

#include <span>

namespace model {

/// Finds places for the texts beside the ends of lines: near the part, above a horizontal line or to the right of an
/// upright one, else on its other side, else on the line itself, and in each case as little away as possible.
class EndLabelPlacer
{
public:
    /// See placeLabels(). All outlive the placer.
    EndLabelPlacer(const RoutingScene &scene, const LineIndex &lines, RectIndex &labels)
        : m_scene(scene)
        , m_lines(lines)
        , m_labels(labels)
    {}

    /// The labels that the path has, none, one or two, are added to `placed`. `overChip`: also so far beside a horizontal
    /// line that its chip has room between.
    void place(const Path &path, bool overChip, std::vector<PlacedLabel> &placed);

private:
    /// Where along its line and how far beside it a label may be.
    struct Stretch;
    /// What a label must keep away from: each includes those before it.
    enum class Avoid { Solids, Lines, Borders };

    PlacedLabel place(const Path &path, LabelPlace place, const QSizeF &size, bool overChip);
    std::optional<PlacedLabel> find(std::span<const Stretch> stretches, Avoid avoid) const;
    std::optional<double> freePlace(const Stretch &stretch, Avoid avoid) const;

    const RoutingScene &m_scene;
    const LineIndex &m_lines;
    RectIndex &m_labels;
};

} // namespace model
