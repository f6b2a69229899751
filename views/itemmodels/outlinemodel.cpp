#include "views/itemmodels/outlinemodel.h"

#include "views/itemmodels/operationletters.h"
#include "views/picture/description.h"
#include "views/session/sessiongraphics.h"
#include "views/style/icons.h"
#include "views/style/plaintip.h"

#include <QMimeData>

#include <algorithm>

namespace views {

namespace {

constexpr QLatin1String partsMimeType("application/x-tracepaper-parts"); ///< ids, one a line

QSet<model::ComponentId> idsIn(const QMimeData &data)
{
    QSet<model::ComponentId> ids;
    for (const QByteArray &line : data.data(partsMimeType).split('\n')) {
        if (const std::optional<model::ComponentId> id = model::ComponentId::fromString(QString::fromUtf8(line)))
            ids.insert(*id);
    }
    return ids;
}

} // namespace

OutlineModel::OutlineModel(Session &session, QObject *parent) : QAbstractItemModel(parent), m_session(session)
{
    connect(&session, &Session::diagramReset, this, &OutlineModel::reset);
    connect(&session, &Session::diagramChanged, this, &OutlineModel::onDiagramChanged);
    connect(&session, &Session::analysisChanged, this, &OutlineModel::refreshAll);
    connect(&session, &Session::downChanged, this, &OutlineModel::refreshAll);
    reset();
}

void OutlineModel::reset()
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    m_places.clear();
    const std::vector<model::Component> &parts = m_session.diagram().components();
    for (const model::Component &part : parts) {
        m_places.insert(part.id, int(m_nodes.size()));
        m_nodes.push_back({part.id, -1, 0, {}});
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Node &node = m_nodes[i];
        node.parent = parts[i].parent ? m_places.value(*parts[i].parent, -1) : -1;
        std::vector<int> &siblings = node.parent < 0 ? m_roots : m_nodes[std::size_t(node.parent)].children;
        node.row = int(siblings.size());
        siblings.push_back(int(i));
    }
    endResetModel();
}

void OutlineModel::onDiagramChanged(const model::DiagramDiff &diff)
{
    const auto hasMoved = [this](const model::ComponentId &id) {
        const model::Component *part = m_session.diagram().component(id);
        const int parent = m_nodes[std::size_t(m_places.value(id))].parent;
        return part->parent != (parent < 0 ? std::nullopt : std::optional(m_nodes[std::size_t(parent)].id));
    };
    if (!diff.addedComponents.isEmpty() || !diff.removedComponents.isEmpty()
        || std::any_of(diff.changedComponents.begin(), diff.changedComponents.end(), hasMoved)) {
        reset();
        return;
    }
    for (const model::ComponentId &id : diff.changedComponents) {
        const QModelIndex changed = indexOf(id);
        Q_EMIT dataChanged(changed, changed);
    }
}

void OutlineModel::refreshAll()
{
    const auto refresh = [this](const std::vector<int> &nodes) {
        if (!nodes.empty())
            Q_EMIT dataChanged(indexOf(m_nodes[std::size_t(nodes.front())].id), indexOf(m_nodes[std::size_t(nodes.back())].id));
    };
    refresh(m_roots);
    for (const Node &node : m_nodes)
        refresh(node.children);
}

std::optional<model::ComponentId> OutlineModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_nodes[index.internalId()].id) : std::nullopt;
}

QModelIndex OutlineModel::indexOf(const model::ComponentId &id) const
{
    const int place = m_places.value(id, -1);
    return place < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(place)].row, 0, quintptr(place));
}

const std::vector<int> &OutlineModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(childrenOf(parent)[std::size_t(row)])) : QModelIndex();
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const int parent = child.isValid() ? m_nodes[child.internalId()].parent : -1;
    return parent < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(parent)].row, 0, quintptr(parent));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return int(childrenOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const std::optional<model::ComponentId> id = idAt(index);
    const model::Component *part = id ? m_session.diagram().component(*id) : nullptr;
    if (!part)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return part->displayName();
    case Qt::DecorationRole:
        return partIcon(*part, m_session.graphics());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        Overlay overlay;
        overlay.spofs.insert(*id, m_session.analysis().spofs.killedBy(*id));
        overlay.down = m_session.down();
        const QString text = describe(*part, overlay);
        return role == Qt::ToolTipRole ? plainTip(text) : text;
    }
    case IdRole:
        return id->toString();
    case LettersRole:
        return operationLetters(m_session.analysis().spofs.killedBy(*id));
    case DownRole:
        return m_session.down().contains(*id);
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<model::ComponentId> id = idAt(index);
    if (!id || role != Qt::EditRole)
        return false;
    Q_EMIT renameWanted(*id, value.toString());
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    const std::optional<model::ComponentId> id = idAt(index);
    const model::Component *part = id ? m_session.diagram().component(*id) : nullptr;
    if (!part)
        return Qt::ItemIsDropEnabled; // the top level
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    if (part->has(model::Trait::Encloses))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList OutlineModel::mimeTypes() const
{
    return {partsMimeType};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray lines;
    for (const QModelIndex &index : indexes)
        lines += idAt(index)->toString().toUtf8() + '\n';
    auto *data = new QMimeData;
    data->setData(partsMimeType, lines);
    return data;
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const std::optional<model::ComponentId> container = idAt(parent);
    const QSet<model::ComponentId> ids = idsIn(*data);
    // Into itself it cannot go, and where all of it is already there is nothing to move.
    bool changes = false;
    for (const model::ComponentId &id : ids) {
        const model::Component *part = m_session.diagram().component(id);
        if (!part || (container && (*container == id || m_session.diagram().isInside(*container, id))))
            return false;
        changes = changes || part->parent != container;
    }
    return changes;
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT moveWanted(idsIn(*data), idAt(parent));
    return false; // the session's change moves the rows
}

} // namespace views
