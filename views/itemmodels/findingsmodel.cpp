#include "views/itemmodels/findingsmodel.h"

#include "views/style/icons.h"

namespace views {
namespace {

/// True when the finding tells of single points of failure that none before it told of; they are added to `told`.
bool tellsSpof(const model::Finding &finding, const model::SpofResult &spofs, QSet<model::ComponentId> &told)
{
    bool isNew = false;
    for (const model::ComponentId &id : finding.components) {
        if (spofs.killedBy(id).intersected(finding.operations).isEmpty() || told.contains(id))
            continue;
        told.insert(id);
        isNew = true;
    }
    return isNew;
}

QString letters(model::OperationSet operations)
{
    QString text;
    for (const model::Operation operation : model::allOperations) {
        if (operations.contains(operation))
            text += model::operationLetter(operation);
    }
    return text;
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractListModel(parent) {}

void FindingsModel::setAnalysis(const model::Diagram &diagram, const model::Analysis &analysis)
{
    std::vector<Row> spofs;
    std::vector<Row> others;
    QSet<model::ComponentId> told;
    for (const model::Finding &finding : analysis.findings) {
        if (!tellsSpof(finding, analysis.spofs, told)) {
            others.push_back({RowKind::Finding, finding});
            continue;
        }
        spofs.push_back({RowKind::Spof, finding});
        if (const model::Component *part = diagram.component(finding.components.front()))
            spofs.back().finding.title = part->displayName();
    }
    std::vector<Row> rows;
    appendGroup(rows, tr("Single points of failure"), std::move(spofs));
    appendGroup(rows, tr("Further findings"), std::move(others));
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void FindingsModel::appendGroup(std::vector<Row> &rows, const QString &title, std::vector<Row> group)
{
    if (group.empty())
        return;
    model::Finding heading;
    heading.title = title;
    rows.push_back({RowKind::Heading, heading, int(group.size())});
    rows.insert(rows.end(), std::make_move_iterator(group.begin()), std::make_move_iterator(group.end()));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.finding.title;
    case Qt::DecorationRole:
        return row.kind == RowKind::Heading ? QVariant() : QVariant(severityIcon(row.finding.severity));
    case Qt::AccessibleTextRole:
        if (row.kind == RowKind::Heading)
            return row.finding.title;
        return tr("%1: %2. %3").arg(model::severityName(row.finding.severity), row.finding.title, row.finding.message);
    case RowKindRole:
        return int(row.kind);
    case MessageRole:
        return row.finding.message;
    case SeverityRole:
        return int(row.finding.severity);
    case LettersRole:
        return letters(row.finding.operations);
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (rowKind(index.row()) == RowKind::Heading)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace views
