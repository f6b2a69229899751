#pragma once

#include "model/diagram/component.h"

#include <QObject>

#include <optional>

namespace views {

class DiagramView;
class NameEditor;
class TextEditor;

/// Edits names and texts where they are drawn in a view.
class InPlaceEditing : public QObject
{
    Q_OBJECT

public:
    /// `view` owns it.
    explicit InPlaceEditing(DiagramView &view);

    /// Opens the editor over the name of the part, or over the text of a note.
    void start(const model::ComponentId &id);
    bool isUnderWay() const { return m_edited.has_value(); }
    /// The view was scrolled or zoomed, or the part was moved.
    void follow();
    /// Nothing is to be written on a part that has gone.
    void cancelIfGone();

Q_SIGNALS:
    void nameAccepted(const model::ComponentId &id, const QString &name);
    void textAccepted(const model::ComponentId &id, const QString &text);
    /// By Tab (for the part after it) or Shift+Tab.
    void nameLeft(const model::ComponentId &id, bool next);

private:
    void onClosed();

    DiagramView &m_view;
    NameEditor *m_nameEditor;
    TextEditor *m_textEditor;
    std::optional<model::ComponentId> m_edited;
    std::optional<model::ComponentId> m_last; ///< edited before
};

} // namespace views
