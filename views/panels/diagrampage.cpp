#include "views/panels/inspectorpages.h"

#include "model/catalog/hue.h"
#include "model/diagram/viewtexts.h"

#include "views/itemmodels/counttext.h"
#include "views/panels/collapsiblesection.h"
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

/// Those that parts and connections were given.
QSet<QString> usedColors(const model::Diagram &diagram)
{
    QSet<QString> used;
    for (const model::Component &part : diagram.components())
        used.insert(part.text(u"color"_s));
    for (const model::Connection &connection : diagram.connections())
        used.insert(connection.text(u"color"_s));
    used.remove(QString());
    return used;
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
        addTitleBlock(layout);
        addColorNames(layout);
        layout->addWidget(hint);
        layout->addStretch();

        for (PropertyField *field : {m_title, m_description}) {
            connect(field, &PropertyField::entered, &context.session, &Session::beginGesture);
            connect(field, &PropertyField::takenBack, &context.session, &Session::takeBackGesture);
            connect(field, &PropertyField::edited, this, &DiagramPage::change);
        }
    }

    bool refresh() override
    {
        if (!session().selection().isEmpty())
            return false;
        const model::Diagram &diagram = session().diagram();
        m_header->setTitle(diagram.title().isEmpty() ? tr("Diagram without a title") : diagram.title());
        m_header->setSubtitle(countText(qsizetype(diagram.components().size()), tr("%1 part"), tr("%1 parts")) + u", "_s
                              + countText(qsizetype(diagram.connections().size()), tr("%1 connection"), tr("%1 connections")));
        m_title->setValue(valueOf(diagram.title()));
        m_description->setValue(valueOf(diagram.description()));
        for (const ViewField &each : m_viewFields)
            each.field->setValue(valueOf(model::viewText(diagram, each.group, each.field->key())));
        showUsedColors(diagram);
        return true;
    }

private:
    struct ViewField {
        model::ViewTexts group;
        PropertyField *field;
    };

    PropertyField *addViewField(CollapsibleSection *section, model::ViewTexts group, const model::PropertySchema &schema)
    {
        auto *field = new PropertyField(schema);
        section->body()->addWidget(field);
        m_viewFields.push_back({group, field});
        connect(field, &PropertyField::entered, &session(), &Session::beginGesture);
        connect(field, &PropertyField::takenBack, &session(), &Session::takeBackGesture);
        connect(field, &PropertyField::edited, this, [this, group](const QString &key, const QJsonValue &value) {
            const model::Diagram &diagram = session().diagram();
            session().push(model::SetDocumentInfo{diagram.title(), diagram.description(), model::withViewText(diagram.members(), group, key, value.toString())});
        });
        return field;
    }

    void addTitleBlock(QVBoxLayout *layout)
    {
        using model::PropertyType;
        auto *section = new CollapsibleSection(tr("Title block"));
        layout->addWidget(section);
        const QString help = tr("Stands in the title block of exports and prints, when it is asked for.");
        addViewField(section, model::ViewTexts::TitleBlock, textSchema(u"author"_s, tr("Author"), PropertyType::Text, help));
        addViewField(section, model::ViewTexts::TitleBlock, textSchema(u"version"_s, tr("Version"), PropertyType::Text, help));
        addViewField(section, model::ViewTexts::TitleBlock, textSchema(u"date"_s, tr("Date"), PropertyType::Text, help));
    }

    void addColorNames(QVBoxLayout *layout)
    {
        m_colorNames = new CollapsibleSection(tr("Meaning of colors"));
        layout->addWidget(m_colorNames);
        for (const QString &hue : model::hueIds()) {
            addViewField(m_colorNames, model::ViewTexts::ColorNames,
                         textSchema(hue, model::hueName(hue), model::PropertyType::Text, tr("What the color stands for in this drawing; the legend says so.")));
        }
    }

    void showUsedColors(const model::Diagram &diagram)
    {
        const QSet<QString> used = usedColors(diagram);
        for (const ViewField &each : m_viewFields) {
            if (each.group == model::ViewTexts::ColorNames)
                each.field->setVisible(used.contains(each.field->key()));
        }
        m_colorNames->setVisible(!used.isEmpty());
    }

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
    std::vector<ViewField> m_viewFields;
    CollapsibleSection *m_colorNames = nullptr;
};

} // namespace

InspectorPage *createDiagramPage(const PanelContext &context)
{
    return new DiagramPage(context);
}

} // namespace views
