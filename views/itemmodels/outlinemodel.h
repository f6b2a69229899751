#pragma once

#include "views/session/session.h"

#include <QAbstractItemModel>

namespace views {

/// The parts of a session's diagram as a tree: what is inside what. The order is that of the file.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        LettersRole, ///< "RW": the operations that a single point of failure takes along
        DownRole
    };

    /// `session` outlives the model.
    explicit OutlineModel(Session &session, QObject *parent = nullptr);

    std::optional<model::ComponentId> idAt(const QModelIndex &index) const;
    QModelIndex indexOf(const model::ComponentId &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    /// Asks for the move; never removes a row by itself.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void renameWanted(const model::ComponentId &id, const QString &name);
    /// Into the container, or to the top level.
    void moveWanted(const QSet<model::ComponentId> &ids, const std::optional<model::ComponentId> &container);

private:
    struct Node {
        model::ComponentId id;
        int parent = -1; ///< -1: the top level
        int row = 0;
        std::vector<int> children;
    };

    void reset();
    void onDiagramChanged(const model::DiagramDiff &diff);
    void refreshAll();
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    Session &m_session;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    QHash<model::ComponentId, int> m_places;
};

} // namespace views
