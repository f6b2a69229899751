#include "model/layout/chipsidesteps.h"

#include "model/layout/labels.h"

#include <algorithm>
#include <map>

namespace model {

namespace {

/// The piece of a path that is to carry its chip.
struct Carrier {
    int path;
    double position; ///< across
    double low;      ///< along
    double high;
    double extent; ///< of the chip, across
};

struct Bundle {
    int from; ///< the smaller of the two nodes
    int to;
    bool horizontal;

    auto operator<=>(const Bundle &) const = default;
};

bool areClose(const Carrier &a, const Carrier &b)
{
    const bool apart = std::abs(b.position - a.position) >= (a.extent + b.extent) / 2 + labelDistance;
    return !apart && a.low < b.high && b.low < a.high;
}

} // namespace

std::vector<int> chipSidesteps(const RoutingScene &scene, const std::vector<Path> &paths)
{
    std::map<Bundle, std::vector<Carrier>> bundles;
    for (int i = 0; i < int(paths.size()); ++i) {
        const Path &path = paths[std::size_t(i)];
        if (path.label.isEmpty())
            continue;
        const LayoutTree::Link &link = scene.link(path.link);
        const std::size_t piece = std::size_t(chipPiece(path));
        const QRectF line = QRectF(path.points[piece], path.points[piece + 1]).normalized();
        const bool horizontal = line.width() > line.height();
        const auto [from, to] = std::minmax({link.from, link.to});
        bundles[{from, to, horizontal}].push_back(
            horizontal ? Carrier{i, line.top(), line.left(), line.right(), path.label.height()}
                       : Carrier{i, line.left(), line.top(), line.bottom(), path.label.width()});
    }
    std::vector<int> sidesteps(paths.size(), 0);
    for (auto &[ends, carriers] : bundles) {
        std::stable_sort(carriers.begin(), carriers.end(),
                         [](const Carrier &a, const Carrier &b) { return a.position < b.position; });
        for (std::size_t i = 1; i < carriers.size(); ++i) {
            if (!areClose(carriers[i - 1], carriers[i]))
                continue;
            int &before = sidesteps[std::size_t(carriers[i - 1].path)];
            if (before == 0)
                before = -1;
            sidesteps[std::size_t(carriers[i].path)] = -before;
        }
    }
    return sidesteps;
}

} // namespace model
