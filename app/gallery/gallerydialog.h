#pragma once

#include "app/gallery/owntemplates.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace app {

class GalleryModel;

/// Templates as pictures, by category and by search, with what there is to know about the one that is chosen.
class GalleryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GalleryDialog(OwnTemplates own, QWidget *parent = nullptr);

    /// The template to start from, after it was accepted.
    const QString &chosenPath() const { return m_chosenPath; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createCategories();
    QWidget *createGrid();
    QWidget *createDescription();
    QWidget *createButtons();
    void load();
    void choose(int row);
    void showChosen();
    void create();
    void removeChosen();
    const Template *chosen() const;

    OwnTemplates m_own;
    GalleryModel *m_model;
    QLineEdit *m_line;
    QListWidget *m_categories;
    QListView *m_grid;
    QLabel *m_nothingFound;
    QLabel *m_title;
    QLabel *m_description;
    QLabel *m_facts;
    QPushButton *m_remove;
    QPushButton *m_create;
    QPushButton *m_cancel = nullptr;
    QString m_chosenPath;
};

} // namespace app
