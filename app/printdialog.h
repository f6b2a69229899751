#pragma once

#include "app/picturecontents.h"

#include "views/picture/picture.h"

#include <QDialog>
#include <QPrinter>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QSpinBox;

namespace app {

class SheetPreview;

/// Prints the drawing, on one sheet or as a poster of several, and shows before what the paper will look like.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path` is that of the drawing, or what it would be: what is printed into a file is proposed to lie beside it.
    PrintDialog(const views::Session &session, const QString &path, QWidget *parent = nullptr);

    /// The file that was printed into; empty after printing on paper.
    QString writtenPath() const { return m_printer.outputFileName(); }

private:
    QWidget *createForm();
    void updatePicture();
    void choosePaper();
    void print();

    const views::Session &m_session;
    QString m_file; ///< to be proposed
    QPrinter m_printer;
    views::Picture m_picture;
    SheetPreview *m_preview;
    QLabel *m_sheets;
    QLabel *m_problem;
    QComboBox *m_orientation;
    QSpinBox *m_across;
    PictureContents *m_contents = nullptr;
    QDialogButtonBox *m_buttons;
    QTimer m_soon;
};

} // namespace app
