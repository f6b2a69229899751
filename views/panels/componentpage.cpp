#include "views/panels/inspectorpages.h"

#include "views/panels/choosegraphic.h"
#include "views/panels/connectionmeaning.h"
#include "views/panels/measureform.h"
#include "views/panels/pagewidgets.h"
#include "views/panels/propertyfield.h"
#include "views/panels/propertyform.h"
#include "views/picture/notedrawing.h"
#include "views/session/sessiongraphics.h"
#include "views/style/icons.h"
#include "views/tools/writing.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

namespace {

model::PropertySchema nameSchema(const model::ComponentKind &kind)
{
    model::PropertySchema schema;
    schema.key = u"name"_s;
    schema.label = QCoreApplication::translate("ComponentPage", "Name");
    schema.defaultValue = kind.name;
    schema.help = QCoreApplication::translate("ComponentPage", "What the drawing calls the part.");
    return schema;
}

class ComponentPage : public InspectorPage
{
    Q_DECLARE_TR_FUNCTIONS(ComponentPage)

public:
    ComponentPage(const PanelContext &context, const model::Component &component)
        : InspectorPage(context.session)
        , m_id(component.id)
        , m_kind(component.kind)
        , m_header(new PageHeader)
        , m_down(new NoteBox(u"warning"_s))
        , m_spof(new NoteBox(u"bad"_s))
        , m_needs(new NoteBox(u"info"_s))
        , m_name(new PropertyField(nameSchema(component.kindInfo())))
        , m_form(new PropertyForm(component.kindInfo().properties))
        , m_measures(new MeasureForm(context.session))
    {
        QVBoxLayout *layout = createPageLayout(this);
        layout->addWidget(m_header);
        layout->addWidget(m_down);
        layout->addWidget(m_spof);
        layout->addWidget(m_name);
        layout->addWidget(m_form);
        layout->addWidget(m_measures);
        layout->addWidget(m_needs);
        layout->addStretch();

        Session *shared = &context.session;
        connect(m_name, &PropertyField::entered, shared, &Session::beginGesture);
        connect(m_name, &PropertyField::takenBack, shared, &Session::takeBackGesture);
        connect(m_form, &PropertyForm::entered, shared, &Session::beginGesture);
        connect(m_form, &PropertyForm::takenBack, shared, &Session::takeBackGesture);
        connect(m_name, &PropertyField::edited, this, [this](const QString &, const QJsonValue &value) {
            session().push(model::Rename{m_id, value.toString()});
        });
        connect(m_form, &PropertyForm::edited, this, [this](const QString &key, const QJsonValue &value) {
            const model::Component *part = session().diagram().component(m_id);
            const bool written = part && isWritten(*part);
            session().push(written ? writtenEdit(session().diagram(), m_id, key, value) : model::SetComponentProperty{m_id, key, value});
        });
        connect(m_form, &PropertyForm::choiceWanted, this, [this] { chooseGraphic(session(), this); });
        connect(&shared->graphics(), &SessionGraphics::changed, this, [this] { refresh(); });
    }

    bool refresh() override
    {
        const model::Component *component = session().diagram().component(m_id);
        if (!component || component->kind != m_kind)
            return false;
        showHeader(*component);
        m_name->setValue(component->name.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(component->name));
        m_form->setValues([component](const QString &key) {
            return component->hasProperty(key) ? component->property(key) : QJsonValue(QJsonValue::Undefined);
        });
        m_measures->refresh({m_id});
        showGraphics(*component);
        showState();
        showNeeds();
        return true;
    }

private:
    void showHeader(const model::Component &component)
    {
        const model::ComponentKind &kind = component.kindInfo();
        m_header->setIcon(partIcon(component, session().graphics()));
        m_header->setTitle(component.displayName());
        QString subtitle = tr("%1 \u00b7 id: %2").arg(kind.name, m_id.toString());
        if (component.parent) {
            if (const model::Component *parent = session().diagram().component(*component.parent))
                subtitle += tr("\ninside %1").arg(parent->displayName());
        }
        m_header->setSubtitle(subtitle);
        m_header->setToolTip(kind.description);
    }

    void showGraphics(const model::Component &component)
    {
        for (const QString &key : {u"icon"_s, u"source"_s}) {
            if (PropertyField *field = m_form->field(key))
                field->setPicture(graphicPreview(component, session().graphics()), missingGraphic(component, session().graphics()));
        }
    }

    void showState()
    {
        m_down->setText(session().down().contains(m_id) ? tr("Marked down") : QString(),
                        session().down().contains(m_id) ? tr("Requests find it failed. This is not saved in the file.") : QString());
        QStringList names;
        const model::OperationSet killed = session().analysis().spofs.killedBy(m_id);
        for (const model::Operation operation : model::allOperations) {
            if (killed.contains(operation))
                names.append(model::operationName(operation));
        }
        m_spof->setText(names.isEmpty() ? QString() : tr("Single point of failure"),
                        names.isEmpty() ? QString() : tr("Without it these requests fail: %1.").arg(names.join(u", "_s)));
    }

    void showNeeds()
    {
        if (m_needsVersion == session().document().structureVersion())
            return;
        m_needsVersion = session().document().structureVersion();
        const QStringList needs = componentNeeds(model::Topology(session().diagram()), m_id);
        m_needs->setText(needs.isEmpty() ? QString() : tr("What it needs"), needs.join(u'\n'));
    }

    model::ComponentId m_id;
    QString m_kind;
    PageHeader *m_header;
    NoteBox *m_down;
    NoteBox *m_spof;
    NoteBox *m_needs;
    PropertyField *m_name;
    PropertyForm *m_form;
    MeasureForm *m_measures;
    quint64 m_needsVersion = 0;
};

} // namespace

InspectorPage *createComponentPage(const PanelContext &context, const model::ComponentId &id)
{
    return new ComponentPage(context, *context.session.diagram().component(id));
}

} // namespace views
