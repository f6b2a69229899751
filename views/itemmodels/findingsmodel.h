#pragma once

#include "model/analysis/finding.h"

#include <QAbstractListModel>

namespace views {

/// The single points of failure, then the other findings, each group under a heading.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Heading, Spof, Finding };
    enum Role {
        RowKindRole = Qt::UserRole,
        MessageRole,
        SeverityRole,  ///< int of model::Severity
        LettersRole,   ///< "RW": the operations it affects
        CountRole      ///< of a heading: what it counts, as text
    };

    explicit FindingsModel(QObject *parent = nullptr);

    /// `diagram` gives the names of the parts; it is the one that was analysed.
    void setAnalysis(const model::Diagram &diagram, const model::Analysis &analysis);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    RowKind rowKind(int row) const { return m_rows[std::size_t(row)].kind; }
    /// Of a row that is not a heading.
    const model::Finding &finding(int row) const { return m_rows[std::size_t(row)].finding; }

private:
    struct Row {
        RowKind kind;
        model::Finding finding; ///< of a heading: only the title; of a single point of failure the part's name as title
        QString count;
        bool operator==(const Row &) const = default;
    };

    static void appendGroup(std::vector<Row> &rows, const QString &title, const QString &count, std::vector<Row> group);

    std::vector<Row> m_rows;
};

} // namespace views
