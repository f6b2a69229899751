#pragma once

#include "views/canvas/diagramview.h"
#include "views/tools/pasting.h"

class QMimeData;

namespace views {

/// Cut, copy and paste, within a drawing, between windows and to other programs. A change is one entry of the undo
/// history; what cannot be pasted is reported through the session and changes nothing.
class ClipboardActions : public QObject
{
    Q_OBJECT

public:
    /// `view` and its session outlive this.
    explicit ClipboardActions(DiagramView &view, QObject *parent = nullptr);

    /// The selected parts with their contents and the connections between them.
    void copy() const;
    void cut();
    /// Only a picture of what is selected, or of the whole drawing: for programs that would rather take the text.
    void copyPicture() const;
    /// Into the selected container; else where the cursor is, into the container there; else beside what was copied when
    /// that can be seen, or into the middle of the view. Never on top of something.
    void paste();
    /// Puts images that were dragged from another program where they were dropped.
    void dropImages(const QMimeData &data, const QPointF &position);

private:
    void insert(const model::Diagram &fragment, const PastePlace &place);
    std::vector<model::ComponentId> selectedRoots() const;
    PastePlace placeFor(const model::Diagram &fragment) const;
    std::optional<model::ComponentId> selectedContainer(const model::Diagram &fragment) const;

    Session &m_session;
    DiagramView &m_view;
};

} // namespace views
