#pragma once

#include "views/canvas/canvasgeometry.h"

#include <QObject>

namespace views {

class CanvasItem;
class DiagramView;
class NameEditor;
class TextEditor;

/// Edits names of parts, texts of notes and labels of connections where they are drawn in a view.
class InPlaceEditing : public QObject
{
    Q_OBJECT

public:
    /// `view` owns it.
    explicit InPlaceEditing(DiagramView &view);

    /// Opens the editor over the name of the part, or over the text of a note.
    void start(const model::ComponentId &id);
    /// Only for a part that is there to be written on.
    void startOnNew(const model::ComponentId &id);
    /// Opens it over the text on the line.
    void start(const model::ConnectionId &id);
    /// What was typed is kept; for whoever wants the diagram as it is meant now.
    void finish();
    /// The same, and one can go on typing.
    void keep();
    bool isUnderWay() const { return !std::holds_alternative<std::monostate>(m_edited); }
    const Element &edited() const { return m_edited; }
    /// What is in the editor that is open.
    QString typed() const;
    /// The view was scrolled or zoomed, or the part was moved.
    void follow();
    /// Nothing is to be written on what has gone.
    void cancelIfGone();

Q_SIGNALS:
    void changed(); ///< what is typed, or whether anything is
    void nameAccepted(const model::ComponentId &id, const QString &name);
    void textAccepted(const model::ComponentId &id, const QString &text);
    void labelAccepted(const model::ConnectionId &id, const QString &label);
    /// By Tab (for what comes after it) or Shift+Tab.
    void left(const Element &element, bool next);

private:
    void accept(const QString &text);
    void onClosed();
    void openName(const QString &text);
    void placeOver(const model::Component &component, const CanvasItem &item);
    void placeOver(const model::Connection &connection);

    DiagramView &m_view;
    NameEditor *m_nameEditor;
    TextEditor *m_textEditor;
    Element m_edited;
    Element m_last; ///< edited before
};

} // namespace views
