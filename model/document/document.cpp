#include "model/document/document.h"

namespace model {

Document::Document(QObject *parent)
    : QObject(parent)
{}

Result<Edit> Document::apply(const Edit &edit)
{
    Result<AppliedEdit> applied = applyEdit(m_diagram, edit);
    if (!applied)
        return applied.error();
    if (applied->diff.isStructural())
        ++m_structureVersion;
    if (!applied->diff.isEmpty())
        Q_EMIT changed(applied->diff);
    return applied->inverse;
}

void Document::setDiagram(const Diagram &diagram)
{
    m_diagram = diagram;
    ++m_structureVersion;
    Q_EMIT reset();
}

} // namespace model
