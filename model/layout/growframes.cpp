#include "model/layout/arrange.h"
#include "model/layout/layouttree.h"

namespace model {

namespace {

/// Where the contents of a frame are, relative to the frame; null when nothing inside counts.
QRectF contentsOf(const LayoutTree &tree, int frame)
{
    QRectF contents;
    for (const int child : tree.node(frame).children) {
        if (!tree.node(child).docked)
            contents |= QRectF(tree.node(child).position.value_or(QPointF()), tree.node(child).size);
    }
    return contents;
}

/// Grows the frame to the left and top by `shift` while everything inside stays where it is drawn.
void shiftFrame(LayoutTree &tree, int frame, const QPointF &shift)
{
    LayoutTree::Node &node = tree.node(frame);
    node.position = node.position.value_or(QPointF()) - shift;
    node.size += QSizeF(shift.x(), shift.y());
    for (const int child : node.children) {
        // A docked badge stays at the border it is on.
        if (!tree.node(child).docked)
            tree.node(child).position = tree.node(child).position.value_or(QPointF()) + shift;
    }
}

} // namespace

SetGeometry growFrames(const Diagram &diagram)
{
    LayoutTree tree(diagram);
    for (auto frame = tree.outerFirst.rbegin(); frame != tree.outerFirst.rend(); ++frame) {
        const QRectF contents = contentsOf(tree, *frame);
        if (contents.isNull())
            continue;
        const QPointF shift(std::max(0.0, framePadding - contents.left()), std::max(0.0, frameTitleHeight - contents.top()));
        if (!shift.isNull())
            shiftFrame(tree, *frame, shift);
        QSizeF &size = tree.node(*frame).size;
        size = size.expandedTo(QSizeF(contents.right() + shift.x() + framePadding, contents.bottom() + shift.y() + framePadding));
    }

    SetGeometry result;
    for (int i = 0; i < tree.size(); ++i) {
        const Component &component = diagram.components()[std::size_t(i)];
        const LayoutTree::Node &node = tree.node(i);
        const bool moved = node.position != component.position;
        const bool grown = node.size != component.size.value_or(component.kindInfo().defaultSize);
        if (moved || grown)
            result.geometries.push_back({component.id, node.position, grown ? node.size : component.size});
    }
    return result;
}

} // namespace model
