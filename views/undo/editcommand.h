#pragma once

#include "model/document/document.h"
#include "model/edit/renaming.h"

#include <QUndoCommand>

namespace views {

/// One entry of the undo history: an edit that was applied to the document, and its inverse. Holds values only, never
/// views. Edits of one gesture become one entry; an entry that ends where it began vanishes.
class EditCommand : public QUndoCommand
{
public:
    /// What `document` has just applied and what it returned. Commands of the same `gesture` merge, except of gesture 0.
    struct Applied {
        model::Edit edit;
        model::Edit inverse;
        QString text; ///< translated, for the undo menu
        int gesture = 0;
    };

    /// `document` must outlive the command. The first redo(), which QUndoStack::push() calls, does nothing.
    EditCommand(model::Document &document, const Applied &applied);

    /// What undoes the command and merges with it to nothing.
    model::Edit takingBack() const;

    /// What parts show has other names from now on, also after undoing and redoing.
    void rename(const std::vector<model::Renaming> &renamings);
    /// What undoing and redoing may give to parts as one of these properties.
    std::vector<std::pair<QString, QString>> names(const QStringList &keys) const;

    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    void undo() override;
    void redo() override;

private:
    void apply(const model::Edit &edit);

    model::Document &m_document;
    model::Edit m_edit;
    model::Edit m_inverse;
    int m_gesture;
    bool m_applied = true;
};

/// True when an edit with this inverse left the diagram as it was.
bool changesNothing(const model::Edit &edit, const model::Edit &inverse);

} // namespace views
