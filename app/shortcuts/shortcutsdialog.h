#pragma once

#include <QDialog>

class QScrollArea;

namespace app {

class Shortcuts;

/// All shortcuts on one sheet, to be read, changed, printed and saved.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shortcuts` outlives the dialog.
    explicit ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent = nullptr);

private:
    void showSheet();
    void change();
    void print();
    void save();

    Shortcuts &m_shortcuts;
    QScrollArea *m_area;
};

} // namespace app
