#pragma once

#include "model/edit/nextpart.h"
#include "views/canvas/diagramview.h"
#include "views/tools/kindchooser.h"

#include <functional>

namespace views {

class EditorActions;
struct Placement;

/// What begins with the choice of a kind. Each is one entry of the undo history.
class KindActions : public QObject
{
    Q_OBJECT

public:
    /// `view`, its session and `actions` outlive this.
    KindActions(DiagramView &view, EditorActions &actions, QObject *parent = nullptr);

    /// Asks which part comes next to the selected one, on the side where requests go on, and adds it there, connected; for a
    /// selected connection, what goes in between; with nothing selected, or several parts, any part at a free place.
    void chooseNextAlong();
    void chooseNextOfSelected(Qt::Edge side);
    void chooseNext(const model::ComponentId &at, Qt::Edge side);
    /// Asks which part `from` asks at `position` (in the drawing), where a connection was let go.
    void chooseNextAt(const model::ComponentId &from, const QPointF &position);

    /// Asks which part is to be at `position`.
    void chooseAt(const QPointF &position);

    /// Asks which kind the selected part should be of, and replaces it, connections kept.
    void chooseReplacement();
    /// Asks for a container and puts the selected parts into a new one; its name is ready to be typed.
    void chooseFrame();

    bool isChoosing() const { return m_chooser->isVisible(); }

Q_SIGNALS:
    void closed(); ///< the chooser, whatever was chosen

private:
    using Chosen = std::function<void(const QString &kind)>;

    void chooseAny();
    /// False when nothing may be put on the connection.
    bool chooseBetween(const model::ConnectionId &id);
    std::vector<KindChooser::Group> groupsBetween(const model::ConnectionId &id) const;
    std::optional<model::ComponentId> selectedPart() const;
    std::vector<KindChooser::Group> nextGroups(const model::ComponentId &at, model::NextSide side) const;
    void ask(const QString &title, const std::vector<KindChooser::Group> &groups, const QPointF &position, const QRectF &beside, const Chosen &chosen);
    void push(const Placement &placement);

    Session &m_session;
    DiagramView &m_view;
    EditorActions &m_actions;
    KindChooser *m_chooser; ///< owned by the view
    Chosen m_chosen;
};

} // namespace views
