#pragma once

#include <QDialog>

namespace app {

class ActionSet;

/// All shortcuts on one sheet, made from the table of actions and that of the panels.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ActionSet &actions, QWidget *parent = nullptr);
};

} // namespace app
