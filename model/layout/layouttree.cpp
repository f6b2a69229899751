#include "model/layout/layouttree.h"

#include <QHash>

namespace model {

namespace {

void markLinks(LayoutTree &tree, const Diagram &diagram, const QHash<ComponentId, int> &indices)
{
    tree.links.reserve(diagram.connections().size());
    for (const Connection &connection : diagram.connections()) {
        const LayoutTree::Link link{indices.value(connection.from), indices.value(connection.to), connection.traffic(),
                                    connection.portPin(true), connection.portPin(false), connection.waypoints()};
        tree.links.push_back(link);
        if (link.traffic == TrafficKind::Request)
            tree.node(link.from).onPath = tree.node(link.to).onPath = true;
    }
}

void orderOuterFirst(LayoutTree &tree)
{
    tree.outerFirst = tree.roots;
    tree.outerFirst.reserve(tree.nodes.size());
    for (std::size_t i = 0; i < tree.outerFirst.size(); ++i) {
        const std::vector<int> &children = tree.node(tree.outerFirst[i]).children;
        tree.outerFirst.insert(tree.outerFirst.end(), children.begin(), children.end());
    }
}

} // namespace

LayoutTree::LayoutTree(const Diagram &diagram)
{
    const std::vector<Component> &components = diagram.components();
    nodes.resize(components.size());
    QHash<ComponentId, int> indices;
    indices.reserve(qsizetype(components.size()));
    for (int i = 0; i < size(); ++i)
        indices.insert(components[std::size_t(i)].id, i);
    markLinks(*this, diagram, indices);

    for (int i = 0; i < size(); ++i) {
        const Component &component = components[std::size_t(i)];
        const ComponentKind &kind = component.kindInfo();
        node(i).size = component.size.value_or(kind.defaultSize);
        node(i).position = component.position;
        node(i).frame = node(i).frame || kind.has(Trait::Encloses);
        if (!component.parent) {
            roots.push_back(i);
            continue;
        }
        const int parent = indices.value(*component.parent);
        node(i).parent = parent;
        node(i).docked = kind.has(Trait::Badge) && !node(i).onPath && !node(i).frame;
        node(parent).children.push_back(i);
        node(parent).frame = true;
    }
    orderOuterFirst(*this);
}

std::vector<QRectF> LayoutTree::absoluteRects() const
{
    std::vector<QRectF> rects(nodes.size());
    for (const int index : outerFirst) {
        QPointF corner = node(index).position.value_or(QPointF());
        if (node(index).parent >= 0)
            corner += rects[std::size_t(node(index).parent)].topLeft();
        rects[std::size_t(index)] = QRectF(corner, node(index).size);
    }
    return rects;
}

} // namespace model
