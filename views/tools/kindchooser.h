#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace views {

/// Asks for a kind, over the drawing beside the place where the part will be: the likely ones first, filtered by what is
/// typed. Enter takes the one that fits best, arrows choose, Escape or a click elsewhere closes it.
class KindChooser : public QFrame
{
    Q_OBJECT

public:
    struct Entry {
        QString kind;
        QString detail; ///< shown behind the name, quietly
    };
    /// Kinds in groups; groups with a heading when there are several.
    struct Group {
        QString heading;
        std::vector<Entry> entries;
    };

    explicit KindChooser(QWidget *view);

    /// Opens with its upper left corner there (in the view), as far as the view has room, beside what it is for.
    void ask(const QString &title, const std::vector<Group> &groups, const QPoint &position, const QRect &beside = {});

Q_SIGNALS:
    void chosen(const QString &kind);
    void closed(); ///< before chosen(), or without it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool lineKey(QKeyEvent *event);
    void search(const QString &text);
    void choose();
    int wantedHeight() const;

    QLabel *m_title;
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_nothingFound;
    std::vector<Group> m_groups;
};

} // namespace views
