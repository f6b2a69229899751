#pragma once

#include "views/canvas/diagramview.h"

namespace views {

/// Takes the look of a part or connection to others, in any window of the program.
class StyleActions : public QObject
{
    Q_OBJECT

public:
    /// `view` and its session outlive this.
    explicit StyleActions(DiagramView &view, QObject *parent = nullptr);

    /// Of the first selected part, else of the first selected connection, in the order of the file.
    void copyStyle() const;
    /// Onto everything selected, as one entry of the undo history.
    void pasteStyle();

private:
    Session &m_session;
};

} // namespace views
