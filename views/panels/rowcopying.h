#pragma once

#include <QModelIndexList>
#include <QObject>

#include <functional>

class QAbstractItemView;
class QPoint;

namespace views {

/// Lets the rows of a list be taken along as text: several can be marked, Ctrl+C and the context menu copy them, and while
/// the list has the focus these keys are not the drawing's. The list's own actions are in the menu too.
class RowCopying : public QObject
{
    Q_OBJECT

public:
    /// `text` makes the text of rows, which come from top to bottom. `list` becomes the parent.
    RowCopying(QAbstractItemView *list, std::function<QString(const QModelIndexList &rows)> text);

    void copy() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QModelIndexList rows() const;
    void showMenu(const QPoint &place);

    QAbstractItemView *m_list;
    std::function<QString(const QModelIndexList &rows)> m_text;
};

} // namespace views
