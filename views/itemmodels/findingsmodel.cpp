#include "views/itemmodels/findingsmodel.h"

#include "views/itemmodels/counttext.h"
#include "views/itemmodels/operationletters.h"
#include "views/style/icons.h"

namespace views {
namespace {

/// The names of the single points of failure that no finding before this one told of; they are added to `told`.
QStringList newSpofs(const model::Finding &finding, const model::Diagram &diagram, const model::SpofResult &spofs,
                     QSet<model::ComponentId> &told)
{
    QStringList names;
    for (const model::ComponentId &id : finding.components) {
        const model::Component *part = diagram.component(id);
        if (!part || spofs.killedBy(id).intersected(finding.operations).isEmpty() || told.contains(id))
            continue;
        told.insert(id);
        names.append(part->displayName());
    }
    return names;
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractListModel(parent) {}

void FindingsModel::setAnalysis(const model::Diagram &diagram, const model::Analysis &analysis)
{
    std::vector<Row> spofs;
    std::vector<Row> others;
    QSet<model::ComponentId> told;
    for (const model::Finding &finding : analysis.findings) {
        const QStringList names = newSpofs(finding, diagram, analysis.spofs, told);
        std::vector<Row> &group = names.isEmpty() ? others : spofs;
        group.push_back({names.isEmpty() ? RowKind::Finding : RowKind::Spof, finding, {}});
        if (!names.isEmpty())
            group.back().finding.title = names.join(tr(", ", "between the names of parts"));
    }
    std::vector<Row> rows;
    // Parts are counted, as everywhere, and it says so: a database and its machine fail together and have one entry.
    appendGroup(rows, tr("Single points of failure"), countText(told.size(), tr("%1 part"), tr("%1 parts")), std::move(spofs));
    const QString count = QLocale().toString(qulonglong(others.size()));
    appendGroup(rows, tr("Further findings"), count, std::move(others));
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void FindingsModel::appendGroup(std::vector<Row> &rows, const QString &title, const QString &count, std::vector<Row> group)
{
    if (group.empty())
        return;
    model::Finding heading;
    heading.title = title;
    rows.push_back({RowKind::Heading, heading, count});
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
        return operationLetters(row.finding.operations);
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
