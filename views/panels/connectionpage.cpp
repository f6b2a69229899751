#include "views/panels/inspectorpages.h"

#include "views/itemmodels/endstext.h"
#include "views/panels/choicebox.h"
#include "views/panels/connectionmeaning.h"
#include "views/panels/pagewidgets.h"
#include "views/panels/propertyfield.h"
#include "views/panels/propertyform.h"
#include "views/style/icons.h"

#include <QCoreApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

namespace {

class ConnectionPage : public InspectorPage
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionPage)

public:
    ConnectionPage(const PanelContext &context, const model::Connection &connection)
        : InspectorPage(context.session)
        , m_id(connection.id)
        , m_header(new PageHeader)
        , m_meaning(new NoteBox(u"info"_s))
        , m_protocol(new ChoiceBox(8))
        , m_form(new PropertyForm(model::connectionProperties()))
    {
        auto *protocolLabel = new QLabel(tr("Protocol"));
        protocolLabel->setFixedWidth(PropertyField::labelWidth);
        protocolLabel->setBuddy(m_protocol);
        auto *protocolRow = new QHBoxLayout;
        protocolRow->setSpacing(PropertyField::spacing);
        protocolRow->addWidget(protocolLabel);
        protocolRow->addWidget(m_protocol, 1);
        protocolRow->addSpacing(PropertyField::spacing + PropertyField::resetWidth);
        m_protocol->setAccessibleName(tr("Protocol"));
        for (const model::Protocol &protocol : model::protocols()) {
            m_protocol->addItem(protocol.name, protocol.id);
            m_protocol->setItemData(m_protocol->count() - 1, protocol.description, Qt::ToolTipRole);
        }

        QVBoxLayout *layout = createPageLayout(this);
        layout->addWidget(m_header);
        layout->addWidget(m_meaning);
        layout->addLayout(protocolRow);
        layout->addWidget(m_form);
        layout->addStretch();

        connect(m_protocol, &QComboBox::activated, this, &ConnectionPage::changeProtocol);
        connect(m_form, &PropertyForm::entered, &context.session, &Session::beginGesture);
        connect(m_form, &PropertyForm::takenBack, &context.session, &Session::takeBackGesture);
        connect(m_form, &PropertyForm::edited, this, [this](const QString &key, const QJsonValue &value) {
            session().push(model::SetConnectionProperty{m_id, key, value});
        });
    }

    bool refresh() override
    {
        const model::Connection *connection = session().diagram().connection(m_id);
        if (!connection)
            return false;
        showHeader(*connection);
        showProtocol(connection->protocol);
        m_form->setValues([connection](const QString &key) {
            return connection->hasProperty(key) ? connection->property(key) : QJsonValue(QJsonValue::Undefined);
        });
        showMeaning();
        m_form->setShown([this, connection](const QString &key) { return connection->hasProperty(key) || hasMeaning(*connection, key); });
        return true;
    }

private:
    QString nameOf(const model::ComponentId &id) const
    {
        const model::Component *component = session().diagram().component(id);
        return component ? component->displayName() : id.toString();
    }

    void showHeader(const model::Connection &connection)
    {
        m_header->setIcon(themedIcon(u"actions/connect"_s, u"traffic."_s + model::trafficKindId(connection.traffic())));
        m_header->setTitle(endsText(nameOf(connection.from), nameOf(connection.to)));
        m_header->setSubtitle(tr("%1 \u00b7 id: %2").arg(model::trafficKindName(connection.traffic()), m_id.toString()));
    }

    void showProtocol(const QString &id)
    {
        const QString shown = id.isEmpty() ? u"tcp"_s : id;
        int index = m_protocol->findData(shown);
        if (index < 0) {
            m_protocol->addItem(shown, shown);
            index = m_protocol->count() - 1;
        }
        m_protocol->setCurrentIndex(index);
    }

    void showMeaning()
    {
        if (m_version == session().document().structureVersion())
            return;
        m_version = session().document().structureVersion();
        const model::Topology topology(session().diagram());
        m_meaning->setText(tr("What the arrow means"), connectionMeaning(topology, m_id));
        m_hasAlternatives = hasAlternatives(topology, m_id);
    }

    /// Whether anything follows from the property on such a line.
    bool hasMeaning(const model::Connection &connection, const QString &key) const
    {
        if (key == u"replication"_s)
            return connection.traffic() == model::TrafficKind::Replication;
        if (key == u"priority"_s || key == u"weight"_s)
            return m_hasAlternatives;
        return true;
    }

    void changeProtocol()
    {
        const model::Connection *connection = session().diagram().connection(m_id);
        const QString protocol = m_protocol->currentData().toString();
        if (!connection || connection->protocol == protocol)
            return;
        session().beginGesture();
        session().push(model::Reconnect{m_id, connection->from, connection->to, protocol});
    }

    model::ConnectionId m_id;
    PageHeader *m_header;
    NoteBox *m_meaning;
    QComboBox *m_protocol;
    PropertyForm *m_form;
    quint64 m_version = 0;
    bool m_hasAlternatives = false; ///< other targets that can do the same
};

} // namespace

InspectorPage *createConnectionPage(const PanelContext &context, const model::ConnectionId &id)
{
    return new ConnectionPage(context, *context.session.diagram().connection(id));
}

} // namespace views
