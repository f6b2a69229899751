#pragma once

#include "views/tools/placement.h"
#include "views/tools/tool.h"

#include <functional>

namespace views {

/// Shows a part of a kind under the cursor, with the container that it would go into or the connection that would lead
/// through it, and puts it there. With Alt or Control held over a part, that part becomes one of the kind instead.
class PlacePreview
{
public:
    explicit PlacePreview(const ToolContext &context) : m_context(context) {}

    void show(const QString &kind, const PointerEvent &event);
    void hide();
    /// One edit; the new part is selected.
    void place(const QString &kind, const PointerEvent &event);

private:
    std::optional<model::ComponentId> containerAt(const QString &kind, const QPointF &position) const;
    std::optional<model::ConnectionId> connectionAt(const QString &kind, const PointerEvent &event) const;
    std::optional<model::ComponentId> replacedAt(const QString &kind, const PointerEvent &event) const;
    Placement placementAt(const QString &kind, const PointerEvent &event) const;

    const ToolContext &m_context;
};

/// Puts a part of the chosen kind where the canvas is clicked; with Shift one after the other.
class PlaceTool : public Tool
{
public:
    /// `done` is called when the tool has done its work.
    PlaceTool(const ToolContext &context, std::function<void()> done);

    void setKind(const QString &kind) { m_kind = kind; }
    const QString &kind() const { return m_kind; }

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void leave() override { m_preview.hide(); }
    bool cancel() override;

private:
    PlacePreview m_preview;
    QString m_kind;
    std::function<void()> m_done;
    bool m_pressed = false;
};

} // namespace views
