#include "views/picture/description.h"

#include <QCoreApplication>

namespace views {

namespace {

struct Description {
    Q_DECLARE_TR_FUNCTIONS(Description)
};

QString operationNames(model::OperationSet operations)
{
    QStringList names;
    for (const model::Operation operation : model::allOperations) {
        if (operations.contains(operation))
            names += model::operationName(operation);
    }
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return Description::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

QString nameOf(const model::Diagram &diagram, const model::ComponentId &id)
{
    const model::Component *component = diagram.component(id);
    return component ? component->displayName() : id.toString();
}

QStringList endTexts(const model::Connection &connection)
{
    QStringList texts;
    if (const QString start = connection.endText(true); !start.isEmpty())
        texts += Description::tr("%1 where it begins").arg(start);
    if (const QString end = connection.endText(false); !end.isEmpty())
        texts += Description::tr("%1 where it ends").arg(end);
    return texts;
}

} // namespace

QString describe(const model::Component &component, const Overlay &overlay)
{
    QString text = component.displayName();
    const QString kind = component.kindInfo().name;
    if (text.compare(kind, Qt::CaseInsensitive) != 0)
        text += QStringLiteral(", ") + kind.toLower();
    if (const auto spof = overlay.spofs.constFind(component.id); spof != overlay.spofs.constEnd() && !spof->isEmpty())
        text += Description::tr(", single point of failure for %1").arg(operationNames(*spof));
    if (overlay.down.contains(component.id))
        text += Description::tr(", down");
    return text;
}

QString describe(const model::Connection &connection, const model::Diagram &diagram)
{
    const QString text =
        Description::tr("%1 from %2 to %3")
            .arg(connection.displayText(), nameOf(diagram, connection.from), nameOf(diagram, connection.to));
    QStringList details{text};
    if (connection.isEncrypted())
        details += Description::tr("encrypted");
    return (details + endTexts(connection)).join(QStringLiteral(", "));
}

QString describeWithoutProtocol(const model::Connection &connection, const model::Diagram &diagram)
{
    const QString from = nameOf(diagram, connection.from);
    const QString to = nameOf(diagram, connection.to);
    const QString label = connection.ownLabel();
    const QString text = label.isEmpty() ? Description::tr("Connection from %1 to %2").arg(from, to)
                                         : Description::tr("%1 from %2 to %3").arg(label, from, to);
    return (QStringList(text) + endTexts(connection)).join(QStringLiteral(", "));
}

QString describeSurroundings(const model::Component &component, const model::Diagram &diagram)
{
    QStringList sentences;
    if (component.parent)
        sentences.append(Description::tr("In %1.").arg(nameOf(diagram, *component.parent)));
    for (const model::ConnectionId &id : diagram.connectionsOf(component.id))
        sentences.append(describe(*diagram.connection(id), diagram) + QLatin1Char('.'));
    return sentences.join(QLatin1Char(' '));
}

} // namespace views
