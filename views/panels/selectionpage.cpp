#include "views/panels/inspectorpages.h"

#include "views/itemmodels/counttext.h"
#include "views/panels/choosegraphic.h"
#include "views/panels/pagewidgets.h"
#include "views/panels/propertyform.h"
#include "views/panels/sharedproperties.h"
#include "views/style/icons.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

class SelectionPage : public InspectorPage
{
    Q_DECLARE_TR_FUNCTIONS(SelectionPage)

public:
    explicit SelectionPage(const PanelContext &context)
        : InspectorPage(context.session)
        , m_shared(context.session.diagram(), context.session.selection())
        , m_header(new PageHeader)
        , m_form(new PropertyForm(m_shared.schemas()))
        , m_markDown(button(u"mark-down"_s, tr("Mark all down")))
        , m_markUp(button(u"mark-up"_s, tr("Bring all up")))
    {
        QPushButton *remove = button(u"delete"_s, tr("Delete all"));
        m_header->setIcon(actionIcon(u"select"_s));

        QVBoxLayout *layout = createPageLayout(this);
        layout->addWidget(m_header);
        layout->addSpacing(4);
        for (QPushButton *each : {m_markDown, m_markUp, remove})
            layout->addWidget(each);
        layout->addSpacing(4);
        layout->addWidget(m_form);
        layout->addStretch();
        connect(m_form, &PropertyForm::choiceWanted, this, [this] { chooseGraphic(session(), this); });
        connect(m_form, &PropertyForm::entered, &context.session, &Session::beginGesture);
        connect(m_form, &PropertyForm::edited, this, [this](const QString &key, const QJsonValue &value) { session().push(m_shared.set(key, value)); });

        connect(m_markDown, &QPushButton::clicked, this,
                [this] { session().setDown(session().selection().components, true); });
        connect(m_markUp, &QPushButton::clicked, this,
                [this] { session().setDown(session().selection().components, false); });
        connect(remove, &QPushButton::clicked, this, &SelectionPage::removeAll);
    }

    bool refresh() override
    {
        const Selection &selection = session().selection();
        const int components = int(selection.components.size());
        const int connections = int(selection.connections.size());
        const SharedProperties shared(session().diagram(), selection);
        if (components + connections < 2 || shared.schemas() != m_shared.schemas())
            return false;
        m_shared = shared;
        m_form->setValues([&shared](const QString &key) { return shared.value(key); },
                          [&shared](const QString &key) { return shared.different(key); });
        QStringList counts;
        if (components > 0)
            counts.append(countText(components, tr("1 part"), tr("%1 parts")));
        if (connections > 0)
            counts.append(countText(connections, tr("1 connection"), tr("%1 connections")));
        m_header->setTitle(counts.join(u", "_s));
        m_header->setSubtitle(tr("selected"));
        m_markDown->setEnabled(components > 0 && !session().down().contains(selection.components));
        m_markUp->setEnabled(session().down().intersects(selection.components));
        return true;
    }

private:
    static QPushButton *button(const QString &icon, const QString &text)
    {
        auto *result = new QPushButton(actionIcon(icon), text);
        result->setAutoDefault(false);
        return result;
    }

    void removeAll()
    {
        const Selection selection = session().selection();
        model::RemoveParts edit{{selection.components.begin(), selection.components.end()},
                                {selection.connections.begin(), selection.connections.end()}};
        std::sort(edit.components.begin(), edit.components.end());
        std::sort(edit.connections.begin(), edit.connections.end());
        session().beginGesture();
        session().push(edit);
    }

    SharedProperties m_shared;
    PageHeader *m_header;
    PropertyForm *m_form;
    QPushButton *m_markDown;
    QPushButton *m_markUp;
};

} // namespace

InspectorPage *createSelectionPage(const PanelContext &context)
{
    return new SelectionPage(context);
}

} // namespace views
