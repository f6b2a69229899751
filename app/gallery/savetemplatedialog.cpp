#include "app/gallery/savetemplatedialog.h"

#include "views/style/plaintextfield.h"
#include "views/style/screenroom.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace app {

using namespace Qt::StringLiterals;

SaveTemplateDialog::SaveTemplateDialog(OwnTemplates own, const model::Diagram &diagram, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_own(std::move(own))
    , m_diagram(diagram)
    , m_title(new QLineEdit(diagram.title().isEmpty() ? name : diagram.title()))
    , m_description(new views::PlainTextField(diagram.description()))
    , m_remark(new QLabel)
    , m_save(new QPushButton(tr("&Save")))
{
    setWindowTitle(tr("Save as template"));
    m_title->setObjectName(u"templateTitle"_s);
    m_title->selectAll();
    m_description->setObjectName(u"templateDescription"_s);
    m_description->setTabChangesFocus(true);
    m_remark->setObjectName(u"fieldHint"_s);
    m_remark->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_title);
    form->addRow(tr("&Description"), m_description);
    form->addRow(QString(), m_remark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save->setObjectName(u"primaryButton"_s); // before the style sees it
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(form, 1);
    layout->addWidget(buttons);
    views::resizeWithinScreen(*this, {460, 280});
    connect(m_title, &QLineEdit::textChanged, this, &SaveTemplateDialog::checkTitle);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveTemplateDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    checkTitle();
}

void SaveTemplateDialog::checkTitle()
{
    const QString title = m_title->text().trimmed();
    const bool replaces = m_own.find(title).has_value();
    m_save->setEnabled(!title.isEmpty());
    m_save->setText(replaces ? tr("&Replace") : tr("&Save"));
    m_remark->setText(replaces ? tr("You have a template of this name; it will be replaced.")
                               : tr("You find it under File > New from template, among yours."));
}

void SaveTemplateDialog::save()
{
    const model::Result<void> saved = m_own.save(m_diagram, m_title->text().trimmed(), m_description->toPlainText().trimmed());
    if (saved)
        accept();
    else
        m_remark->setText(saved.error().message);
}

} // namespace app
