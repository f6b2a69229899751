#pragma once

#include "views/canvas/diagramview.h"

#include <QAccessibleWidget>

#include <map>

namespace views {

/// Lets screen readers meet the drawing as a tree: containers hold their parts, and the connections follow the parts. Each
/// says in a sentence what it is and how it is. Made by Qt for every DiagramView after installCanvasAccessibility().
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(DiagramView &view);
    ~CanvasAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    /// What the next key acts on while the canvas has the focus: the part that is aimed at with keys, or else what is
    /// selected alone; nothing otherwise.
    Element current() const;
    /// Of an element of the drawing; nullptr when there is no such thing (any more).
    QAccessibleInterface *of(const Element &element) const;
    /// What lies right inside a container; without one, everything that lies in none.
    const std::vector<Element> &contents(const std::optional<model::ComponentId> &container) const;

private:
    void updateTree() const;
    void forget();
    void tellCurrent();
    void tellChanges();

    DiagramView &m_view;
    QObject m_context; ///< of the signals that are followed
    mutable std::map<QString, QAccessible::Id> m_elements; ///< by key of the element
    mutable QHash<QString, std::vector<Element>> m_contents; ///< by id of the container
    mutable bool m_isTreeValid = false;
    QString m_told; ///< what was last said of what is selected
};

/// For all views made from now on.
void installCanvasAccessibility();

} // namespace views
