#pragma once

#include "views/canvas/canvasgeometry.h"

#include <QAccessibleActionInterface>
#include <QAccessibleInterface>

namespace views {

class CanvasAccessible;
class DiagramView;

/// A part or a connection of the drawing, for screen readers. It knows what it stands for by id, so it may outlive it.
class ElementAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// `view` and `canvas` outlive it.
    ElementAccessible(DiagramView &view, const CanvasAccessible &canvas, const Element &element);

    const Element &element() const { return m_element; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const model::Component *component() const;
    const model::Connection *connection() const;
    bool isContainer() const;
    std::vector<Element> contents() const;

    DiagramView &m_view;
    const CanvasAccessible &m_canvas;
    Element m_element;
};

} // namespace views
