#pragma once

#include "app/gallery/owntemplates.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace app {

/// Asks how a template is to be called and what it is good for, and keeps it.
class SaveTemplateDialog : public QDialog
{
    Q_OBJECT

public:
    SaveTemplateDialog(OwnTemplates own, const model::Diagram &diagram, const QString &name, QWidget *parent = nullptr);

private:
    void checkTitle();
    void save();

    OwnTemplates m_own;
    model::Diagram m_diagram;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    QLabel *m_remark;
    QPushButton *m_save;
};

} // namespace app
