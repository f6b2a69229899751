#include "app/picturecontents.h"

#include "model/diagram/viewtexts.h"
#include "views/session/sessiongraphics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QListView>

namespace app {

using namespace Qt::StringLiterals;

QComboBox *namedChoice(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setView(new QListView(combo));
    combo->setAccessibleName(name);
    return combo;
}

QFormLayout *createPictureForm()
{
    auto *form = new QWidget;
    form->setMinimumWidth(270);
    form->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(10);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return layout;
}

PictureContents::PictureContents(const views::Session &session, QFormLayout &form, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_steps(namedChoice(tr("Steps of a request")))
    , m_title(new QCheckBox(tr("Title and description")))
    , m_legend(new QCheckBox(tr("Legend")))
    , m_titleBlock(new QCheckBox(tr("Title block")))
    , m_findings(new QCheckBox(tr("Marks on single points of failure")))
{
    m_steps->addItem(tr("None"));
    for (const model::Operation operation : model::allOperations)
        m_steps->addItem(model::choiceLabel(model::operationId(operation)), int(operation));
    if (session.trace())
        m_steps->addItem(tr("The request shown"), -1);
    m_title->setChecked(true);
    m_legend->setChecked(model::isLegendShown(session.diagram()));
    m_titleBlock->setToolTip(tr("Author, version and date as they stand in the inspector when nothing is selected"));
    m_findings->setChecked(session.areSpofMarksVisible());

    form.addRow(tr("Steps of"), m_steps);
    connect(m_steps, &QComboBox::currentIndexChanged, this, &PictureContents::changed);
    for (QCheckBox *box : {m_title, m_legend, m_titleBlock, m_findings}) {
        form.addRow(box);
        connect(box, &QCheckBox::toggled, this, &PictureContents::changed);
    }
}

void PictureContents::apply(views::ExportOptions &options) const
{
    options.title = m_title->isChecked();
    options.legend = m_legend->isChecked();
    options.titleBlock = m_titleBlock->isChecked();
    options.findings = m_findings->isChecked();
    options.down = m_session.down();
    options.layers = m_session.layers();
    options.graphics = m_session.graphics().forExport();
    const QVariant steps = m_steps->currentData();
    if (steps.isValid())
        options.request = steps.toInt() < 0 ? m_session.request() : views::requestOf(model::Operation(steps.toInt()));
}

QVariantMap PictureContents::choices() const
{
    return {{u"steps"_s, m_steps->currentData()},
            {u"title"_s, m_title->isChecked()},
            {u"legend"_s, m_legend->isChecked()},
            {u"titleBlock"_s, m_titleBlock->isChecked()},
            {u"findings"_s, m_findings->isChecked()}};
}

void PictureContents::setChoices(const QVariantMap &choices)
{
    m_steps->setCurrentIndex(qMax(0, m_steps->findData(choices.value(u"steps"_s))));
    m_title->setChecked(choices.value(u"title"_s).toBool());
    m_legend->setChecked(choices.value(u"legend"_s).toBool());
    m_titleBlock->setChecked(choices.value(u"titleBlock"_s).toBool());
    m_findings->setChecked(choices.value(u"findings"_s).toBool());
}

} // namespace app
