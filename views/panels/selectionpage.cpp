#include "views/panels/inspectorpages.h"

#include "views/itemmodels/counttext.h"
#include "views/panels/choosegraphic.h"
#include "views/panels/measureform.h"
#include "views/panels/pagewidgets.h"
#include "views/panels/propertyform.h"
#include "views/panels/sharedproperties.h"
#include "views/style/icons.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace views {

using namespace Qt::StringLiterals;

namespace {

class SelectionPage : public InspectorPage
{
    Q_DECLARE_TR_FUNCTIONS(SelectionPage)

public:
    explicit SelectionPage(const PanelContext &context)
        : InspectorPage(context.session)
        , m_header(new PageHeader)
        , m_parts(createGroup({context.session.selection().components, {}}))
        , m_connections(createGroup({{}, context.session.selection().connections}))
        , m_measures(new MeasureForm(context.session))
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
        for (const Group *group : {&m_parts, &m_connections}) {
            layout->addWidget(group->title);
            layout->addWidget(group->form);
            if (group == &m_parts)
                layout->addWidget(m_measures);
        }
        layout->addStretch();

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
        if (components + connections < 2)
            return false;
        QStringList counts;
        if (components > 0)
            counts.append(countText(components, tr("%1 part"), tr("%1 parts")));
        if (connections > 0)
            counts.append(countText(connections, tr("%1 connection"), tr("%1 connections")));
        // What holds for all of one sort needs no title of its own.
        const bool mixed = components > 0 && connections > 0;
        if (!refreshGroup(m_parts, {selection.components, {}}, mixed ? counts.front() : QString())
            || !refreshGroup(m_connections, {{}, selection.connections}, mixed ? counts.back() : QString()))
            return false;
        m_measures->refresh(selection.components);
        m_header->setTitle(counts.join(u", "_s));
        m_header->setSubtitle(tr("selected"));
        m_markDown->setEnabled(std::any_of(selection.components.begin(), selection.components.end(), [this](const model::ComponentId &id) {
            const model::Component *component = session().diagram().component(id);
            return component && !component->has(model::Trait::Annotation) && !session().down().contains(id);
        }));
        m_markUp->setEnabled(session().down().intersects(selection.components));
        return true;
    }

private:
    /// What the parts have in common, or the connections.
    struct Group {
        SharedProperties shared;
        QLabel *title;
        PropertyForm *form;
    };

    Group createGroup(const Selection &selection)
    {
        SharedProperties shared(session().diagram(), selection);
        auto *form = new PropertyForm(shared.schemas());
        const bool ofParts = !selection.components.isEmpty();
        connect(form, &PropertyForm::choiceWanted, this, [this] { chooseGraphic(session(), this); });
        connect(form, &PropertyForm::entered, &session(), &Session::beginGesture);
        connect(form, &PropertyForm::takenBack, &session(), &Session::takeBackGesture);
        connect(form, &PropertyForm::edited, this, [this, ofParts](const QString &key, const QJsonValue &value) {
            session().push((ofParts ? m_parts : m_connections).shared.set(key, value));
        });
        auto *title = new QLabel;
        title->setObjectName(u"groupTitle"_s);
        return {std::move(shared), title, form};
    }

    /// False when other properties are shared than the form has fields for.
    bool refreshGroup(Group &group, const Selection &selection, const QString &title)
    {
        SharedProperties shared(session().diagram(), selection);
        if (shared.schemas() != group.shared.schemas())
            return false;
        group.shared = std::move(shared);
        group.form->setValues([&group](const QString &key) { return group.shared.value(key); },
                              [&group](const QString &key) { return group.shared.different(key); });
        group.form->setAccessibleName(title);
        group.title->setText(title);
        group.title->setVisible(!title.isEmpty());
        return true;
    }

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

    PageHeader *m_header;
    Group m_parts;
    Group m_connections;
    MeasureForm *m_measures;
    QPushButton *m_markDown;
    QPushButton *m_markUp;
};

} // namespace

InspectorPage *createSelectionPage(const PanelContext &context)
{
    return new SelectionPage(context);
}

} // namespace views
