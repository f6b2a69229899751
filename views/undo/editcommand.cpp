#include "views/undo/editcommand.h"

#include <algorithm>

namespace views {

namespace {

template<typename Part>
bool sameEdit(const Part &edit, const Part &inverse)
{
    return edit == inverse;
}

bool sameEdit(const model::InsertParts &edit, const model::InsertParts &)
{
    return edit.parts == model::Diagram::Parts{};
}

bool sameEdit(const model::RemoveParts &edit, const model::RemoveParts &)
{
    return edit == model::RemoveParts{};
}

bool sameEdit(const model::SetGeometry &edit, const model::SetGeometry &inverse)
{
    // The inverse lists the parts backwards.
    return std::equal(edit.geometries.begin(), edit.geometries.end(), inverse.geometries.rbegin(),
                      inverse.geometries.rend());
}

bool sameEdit(const model::Edits &edit, const model::Edits &inverse)
{
    return std::equal(edit.edits.begin(), edit.edits.end(), inverse.edits.rbegin(), inverse.edits.rend(),
                      changesNothing);
}

/// Inserting and removing are each other's inverse: they change nothing only when they name nothing.
bool isEmptyEdit(const model::Edit &edit)
{
    if (const auto *insertion = std::get_if<model::InsertParts>(&edit))
        return sameEdit(*insertion, *insertion);
    if (const auto *removal = std::get_if<model::RemoveParts>(&edit))
        return sameEdit(*removal, *removal);
    return false;
}

} // namespace

bool changesNothing(const model::Edit &edit, const model::Edit &inverse)
{
    if (edit.index() != inverse.index())
        return isEmptyEdit(edit);
    return std::visit(
        [&inverse](const auto &alternative) {
            return sameEdit(alternative, std::get<std::decay_t<decltype(alternative)>>(inverse));
        },
        edit);
}

EditCommand::EditCommand(model::Document &document, const Applied &applied)
    : QUndoCommand(applied.text)
    , m_document(document)
    , m_edit(applied.edit)
    , m_inverse(applied.inverse)
    , m_gesture(applied.gesture)
{
}

model::Edit EditCommand::takingBack() const
{
    model::Edit edit = m_inverse;
    if (auto *several = std::get_if<model::Edits>(&edit))
        std::reverse(several->edits.begin(), several->edits.end()); // of different parts: in the order of the edit itself
    return edit;
}

void EditCommand::rename(const std::vector<model::Renaming> &renamings)
{
    model::rename(m_edit, renamings);
    model::rename(m_inverse, renamings);
}

std::vector<std::pair<QString, QString>> EditCommand::names(const QStringList &keys) const
{
    std::vector<std::pair<QString, QString>> names = model::namesIn(m_edit, keys);
    const auto before = model::namesIn(m_inverse, keys);
    names.insert(names.end(), before.begin(), before.end());
    return names;
}

int EditCommand::id() const
{
    return m_gesture == 0 ? -1 : m_gesture;
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const EditCommand *>(other);
    if (!later || later->m_gesture != m_gesture)
        return false;
    const std::optional<model::Edit> merged = model::mergeEdits(m_edit, later->m_edit);
    if (!merged)
        return false;
    // Edits merge only when the later one touches nothing that the first did not: the first inverse undoes both.
    m_edit = *merged;
    setObsolete(changesNothing(m_edit, m_inverse));
    return true;
}

void EditCommand::undo()
{
    apply(m_inverse);
    m_applied = false;
}

void EditCommand::redo()
{
    if (!m_applied)
        apply(m_edit);
    m_applied = true;
}

void EditCommand::apply(const model::Edit &edit)
{
    const bool done = m_document.apply(edit).hasValue();
    Q_ASSERT_X(done, "EditCommand", "the document was changed past the undo history");
    Q_UNUSED(done)
}

} // namespace views
