#pragma once

#include "model/diagram/diagram.h"

#include <QDialog>
#include <QDialogButtonBox>

class QLabel;
class QListWidget;
class QPushButton;

namespace app {

class DrawingPreview;

/// A list of drawings with a picture of the one that is chosen; what they are, and what can be done, say those that
/// inherit from it.
class DrawingsDialog : public QDialog
{
    Q_OBJECT

protected:
    DrawingsDialog(const QString &title, const QString &introduction, QWidget *parent);

    QListWidget &list() { return *m_list; }
    /// The one with the role of accepting is the default.
    QPushButton *addButton(const QString &text, QDialogButtonBox::ButtonRole role);
    /// Leaves the introduction alone.
    void showNothing();
    void showDrawing(const model::Diagram &diagram, const QString &caption);

private:
    QListWidget *m_list;
    DrawingPreview *m_preview;
    QLabel *m_caption;
    QDialogButtonBox *m_buttons;
};

} // namespace app
