#pragma once

#include "app/shortcuts/shortcuts.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace app {

/// Lets the user give other keys to actions. Keys that another action has are moved only after they were seen to.
class ShortcutEditor : public QDialog
{
    Q_OBJECT

public:
    /// `shortcuts` outlives the dialog.
    explicit ShortcutEditor(Shortcuts &shortcuts, QWidget *parent = nullptr);
    ~ShortcutEditor() override;

private:
    QWidget *createForm();
    void fill();
    void filter(const QString &text);
    void showAction();
    void showKeys();
    /// Why no action can have these keys; empty when one can.
    QString refusalOf(const QKeySequence &keys) const;
    void showConflict();
    void reset();
    void assign(const QList<QKeySequence> &keys);
    QList<QKeySequence> typed() const;
    const Shortcuts::Entry *current() const;

    Shortcuts &m_shortcuts;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_name;
    QKeySequenceEdit *m_keys;
    QLabel *m_conflict;
    QPushButton *m_assign;
    QPushButton *m_remove;
    QPushButton *m_reset;
};

} // namespace app
