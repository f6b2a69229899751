#pragma once

#include "model/edit/edit.h"

namespace views {

/// Puts together what one gesture does, as one edit: what the user asked for, then frames that must grow around it,
/// badges that follow the border they are docked on, and lines bent by hand that move with both of their parts.
class EditComposer
{
public:
    explicit EditComposer(const model::Diagram &diagram);

    /// Adds an edit. An edit that is refused is left out; the message is kept.
    bool add(const model::Edit &edit);
    /// Frames around the part must have room for it in the end. Those that grow push their neighbours aside instead of
    /// covering them.
    void makeRoomFor(const model::ComponentId &id) { m_touched.insert(id); }

    /// Lines bent by hand whose parts move apart are routed automatically from then on.
    void forgetStretchedLines() { m_forgetsStretched = true; }

    /// The diagram with everything added so far.
    const model::Diagram &diagram() const { return m_after; }
    const QString &refusal() const { return m_refusal; }

    /// The edit; several are listed under `text`, or under the text of the first one. An empty one changes nothing.
    model::Edit finish(const QString &text = {});

private:
    void growFrames();
    model::SetGeometry missingGrowth() const;
    void followBorders();
    void followParts();

    model::Diagram m_before;
    model::Diagram m_after;
    model::Edits m_edits;
    QSet<model::ComponentId> m_touched;
    QString m_refusal;
    bool m_forgetsStretched = false;
};

/// The selected parts that are not inside another selected part: what a move of the selection has to move.
std::vector<model::ComponentId> outermost(const model::Diagram &diagram, const QSet<model::ComponentId> &ids);

/// The parts, everything inside them included.
QSet<model::ComponentId> withContents(const model::Diagram &diagram, const std::vector<model::ComponentId> &ids);

} // namespace views
