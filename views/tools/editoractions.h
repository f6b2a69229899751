#pragma once

#include "views/canvas/diagramview.h"
#include "views/tools/duplicate.h"

#include <functional>

namespace views {

struct Placement;
struct Surroundings;

/// What menus, keys and panels can do with the drawing. Each is one entry of the undo history.
class EditorActions : public QObject
{
    Q_OBJECT

public:
    /// `view` and its session outlive this.
    explicit EditorActions(DiagramView &view, QObject *parent = nullptr);

    /// Puts a part of this kind at a free place near the selection, selects it and shows it.
    void addKind(const QString &kind);
    /// Where the user is, for what is to be added.
    Surroundings surroundings() const;
    /// Puts a part of this kind on the connection.
    void insertKind(const QString &kind, const model::ConnectionId &connection);
    /// Selects what is added, shows it, and lets it be written on where that is usual.
    void add(const Placement &placement);
    /// How the image of a new part is asked for; an empty text: none, so that nothing is added. Without this they come empty.
    using AskImage = std::function<model::Result<QString>()>;
    void setAskImage(AskImage ask) { m_askImage = std::move(ask); }
    /// Adds a part that shows an image as soon as the user has chosen which one. False when it is none, or none that is new.
    bool addImage(const Placement &placement);
    void deleteSelection();
    void selectAll();
    void clearSelection();
    /// Copies of the selected parts with their contents and the connections between them, beside the originals.
    void duplicateSelection();
    /// The same, connected as the originals are: a second server behind the same balancer, a replica of a database.
    void replicateSelection();
    /// Takes the selected containers away; what is inside stays where it is.
    void unwrapSelection();
    bool canUnwrapSelection() const;
    /// Opens the editor over the name of the selected part; does nothing unless one part is selected.
    void renameSelected();
    void rename(const model::ComponentId &id, const QString &name);
    void label(const model::ConnectionId &id, const QString &label);
    /// Gives a note its text, and the height for it.
    void write(const model::ComponentId &id, const QString &text);
    /// Connects exactly two selected parts, from left to right.
    void connectSelected();
    bool canConnectSelected() const;
    /// What-if: not part of the history.
    void setSelectionDown(bool down);
    /// Down when something of the selection is up, else up.
    void toggleSelectionDown();
    /// Moves the right and the lower edge of the selected parts, as far as what is inside them allows. Badges have one size.
    /// Steps of one gesture are one entry.
    void resizeSelectionBy(const QSizeF &delta);
    /// Moves the selected parts; steps of one gesture are one entry. See Session::beginGesture().
    void moveSelectionBy(const QPointF &delta);
    /// Turns the selected connections around.
    void reverseSelected();
    /// Forgets where the hand has put the lines and the ends of the selected connections.
    void routeSelectedAutomatically();
    bool isSelectedLineKept() const;
    /// Whether lines jump over others that they cross; kept in the diagram.
    void setLineJumps(bool jumps);
    /// Whether the drawing shows its legend; kept in the diagram.
    void setLegendShown(bool shown);

private:
    std::vector<model::ComponentId> selectedRoots() const;
    void askForImage(const Placement &placement);
    void pushCopies(const Duplicates &copies);

    Session &m_session;
    DiagramView &m_view;
    AskImage m_askImage;
};

} // namespace views
