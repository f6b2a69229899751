#pragma once

#include "model/layout/align.h"
#include "model/layout/arrange.h"

#include "views/tools/glide.h"

namespace views {

/// What the menu "Arrange" can do with the drawing. Each is one entry of the undo history.
class ArrangeActions : public QObject
{
    Q_OBJECT

public:
    /// `view` and its session outlive this.
    explicit ArrangeActions(DiagramView &view, QObject *parent = nullptr);

    void arrangeDiagram();
    /// Among themselves, contents included; nothing else moves.
    void arrangeSelection();
    /// Remembers the direction in the diagram and arranges it.
    void arrangeAlong(model::FlowDirection direction);
    /// Straightens the selected parts, or all when none is selected.
    void tidyUp();

    void align(model::Alignment alignment);
    void distribute(Qt::Orientation direction);
    void equalizeSizes(Qt::Orientations directions);

    /// True when something is selected and all of it is pinned.
    bool isSelectionPinned() const;
    void setSelectionPinned(bool pinned);

    /// What is arranged moves there while one watches; see Glide.
    Glide &glide() { return m_glide; }

private:
    void push(const model::SetGeometry &moves, const QString &text);
    void push(const model::Edit &edit);

    Session &m_session;
    DiagramView &m_view;
    Glide m_glide;
};

} // namespace views
