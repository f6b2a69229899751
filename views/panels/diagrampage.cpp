#include "views/panels/inspectorpages.h"

#include "views/itemmodels/counttext.h"
#include "views/panels/pagewidgets.h"
#include "views/panels/propertyfield.h"
#include "views/style/icons.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

namespace {

model::PropertySchema textSchema(const QString &key, const QString &label, model::PropertyType type, const QString &help)
{
    model::PropertySchema schema;
    schema.key = key;
    schema.label = label;
    schema.type = type;
    schema.defaultValue = QJsonValue(QJsonValue::Undefined);
    schema.help = help;
    return schema;
}

QJsonValue valueOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

class DiagramPage : public InspectorPage
{
    Q_DECLARE_TR_FUNCTIONS(DiagramPage)

public:
    explicit DiagramPage(const PanelContext &context)
        : InspectorPage(context.session)
        , m_header(new PageHeader)
        , m_title(new PropertyField(textSchema(u"title"_s, tr("Title"), model::PropertyType::Text, tr("Shown above exported pictures."))))
        , m_description(new PropertyField(textSchema(u"description"_s, tr("Description"), model::PropertyType::LongText, tr("What the drawing is about."))))
    {
        auto *hint = new QLabel(tr("Select a part or a connection to see and change its properties."));
        hint->setObjectName(u"quiet"_s);
        hint->setWordWrap(true);
        m_header->setIcon(actionIcon(u"template"_s));

        QVBoxLayout *layout = createPageLayout(this);
        layout->addWidget(m_header);
        layout->addWidget(m_title);
        layout->addWidget(m_description);
        layout->addWidget(hint);
        layout->addStretch();

        for (PropertyField *field : {m_title, m_description}) {
            connect(field, &PropertyField::entered, &context.session, &Session::beginGesture);
            connect(field, &PropertyField::edited, this, &DiagramPage::change);
        }
    }

    bool refresh() override
    {
        if (!session().selection().isEmpty())
            return false;
        const model::Diagram &diagram = session().diagram();
        m_header->setTitle(diagram.title().isEmpty() ? tr("Diagram without a title") : diagram.title());
        m_header->setSubtitle(countText(qsizetype(diagram.components().size()), tr("1 part"), tr("%1 parts")) + u", "_s
                              + countText(qsizetype(diagram.connections().size()), tr("1 connection"), tr("%1 connections")));
        m_title->setValue(valueOf(diagram.title()));
        m_description->setValue(valueOf(diagram.description()));
        return true;
    }

private:
    void change(const QString &key, const QJsonValue &value)
    {
        const model::Diagram &diagram = session().diagram();
        model::SetDocumentInfo edit{diagram.title(), diagram.description(), diagram.members()};
        (key == u"title"_s ? edit.title : edit.description) = value.toString();
        session().push(edit);
    }

    PageHeader *m_header;
    PropertyField *m_title;
    PropertyField *m_description;
};

} // namespace

InspectorPage *createDiagramPage(const PanelContext &context)
{
    return new DiagramPage(context);
}

} // namespace views
