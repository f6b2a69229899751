#pragma once

#include "model/base/result.h"
#include "views/panels/iconlist.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace views {

class SessionGraphics;

/// All icons of the drawing and of the user's folders as a grid, with a search and the folders beside it.
class IconChooser : public QDialog
{
    Q_OBJECT

public:
    /// `current` is selected when it is found.
    IconChooser(SessionGraphics &graphics, const QString &current, QWidget *parent = nullptr);

    /// After the dialog was accepted: what the part has as `icon`; empty for the icon of the kind.
    const QString &chosenName() const { return m_chosen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createSide();
    QWidget *createMiddle();
    QWidget *createEmpty();
    QPushButton *createAdd();
    QWidget *createButtons();
    void showFolders();
    void search();
    void filter();
    void updateState();
    void showPage(bool isEmpty);
    void addFolder();
    void removeFolder();
    void choose();
    QString selectedFolder() const;
    bool isUsersFolder(const QString &folder) const;

    SessionGraphics &m_graphics;
    QString m_current;
    QString m_chosen;
    IconList *m_icons;
    QTreeWidget *m_folders;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLineEdit *m_words;
    QListView *m_grid;
    QStackedWidget *m_pages; ///< the grid, or what to do where there is nothing
    QLabel *m_state;
    QCheckBox *m_copy;
    QPushButton *m_choose;
};

/// Copies an icon beside the drawing, into the folder `icons`: the name that it has there. An icon of another content is never
/// written over; then the new one is called differently.
model::Result<QString> copyIconBeside(const QString &drawing, const FoundIcon &icon);

} // namespace views
