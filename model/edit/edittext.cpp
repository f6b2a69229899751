#include "model/edit/edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

class EditText
{
    Q_DECLARE_TR_FUNCTIONS(EditText)

public:
    explicit EditText(const Diagram &diagram)
        : m_diagram(diagram)
    {}

    QString operator()(const InsertParts &edit) const
    {
        if (edit.parts.components.empty())
            return tr("Connect");
        if (edit.parts.components.size() == 1)
            return tr("Add %1").arg(edit.parts.components.front().part.displayName());
        return tr("Add %1 parts").arg(edit.parts.components.size());
    }
    QString operator()(const RemoveParts &edit) const
    {
        const std::size_t count = edit.components.size() + edit.connections.size();
        if (count == 1 && edit.components.size() == 1)
            return tr("Delete %1").arg(name(edit.components.front()));
        if (count == 1)
            return tr("Delete connection");
        return tr("Delete %1 items").arg(count);
    }
    QString operator()(const SetGeometry &edit) const
    {
        if (resizes(edit))
            return edit.geometries.size() == 1 ? tr("Resize %1").arg(name(edit.geometries.front().id)) : tr("Resize %1 parts").arg(edit.geometries.size());
        if (edit.geometries.size() == 1)
            return tr("Move %1").arg(name(edit.geometries.front().id));
        return tr("Move %1 parts").arg(edit.geometries.size());
    }
    QString operator()(const SetParent &edit) const
    {
        if (!edit.parent)
            return tr("Move %1 out").arg(name(edit.id));
        return tr("Move %1 into %2").arg(name(edit.id), name(*edit.parent));
    }
    QString operator()(const Rename &edit) const { return tr("Rename %1").arg(name(edit.id)); }
    QString operator()(const SetKind &edit) const { return tr("Change the kind of %1").arg(name(edit.id)); }
    QString operator()(const SetComponentProperty &edit) const
    {
        const Component *part = m_diagram.component(edit.id);
        const PropertySchema *schema = part ? findProperty(part->kindInfo().properties, edit.key) : nullptr;
        return tr("Change “%1” of %2").arg(schema ? schema->label : edit.key, name(edit.id));
    }
    QString operator()(const SetConnectionProperty &edit) const
    {
        const PropertySchema *schema = findProperty(connectionProperties(), edit.key);
        return tr("Change “%1” of a connection").arg(schema ? schema->label : edit.key);
    }
    QString operator()(const Reconnect &) const { return tr("Change connection"); }
    QString operator()(const SetDocumentInfo &) const { return tr("Change diagram information"); }
    QString operator()(const Edits &edit) const
    {
        if (!edit.text.isEmpty() || edit.edits.empty())
            return edit.text;
        return editText(m_diagram, edit.edits.front());
    }

private:
    /// True when no part goes elsewhere.
    bool resizes(const SetGeometry &edit) const
    {
        return std::all_of(edit.geometries.begin(), edit.geometries.end(), [this](const SetGeometry::Geometry &geometry) {
            const Component *part = m_diagram.component(geometry.id);
            return part && geometry.position == part->position && geometry.size != part->size;
        });
    }

    QString name(const ComponentId &id) const
    {
        const Component *part = m_diagram.component(id);
        return part ? part->displayName() : id.toString();
    }

    const Diagram &m_diagram;
};

} // namespace

QString editText(const Diagram &diagram, const Edit &edit)
{
    return std::visit(EditText(diagram), edit);
}

} // namespace model
