#include "app/safety/differencetext.h"

#include "model/diagram/diagramdiff.h"
#include "model/diagram/viewtexts.h"
#include "views/itemmodels/counttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

/// What is different about the diagram as a whole.
QStringList membersTexts(const model::Diagram &drawing, const model::Diagram &other)
{
    QStringList texts;
    if (drawing.title() != other.title())
        texts.append(Texts::tr("another title"));
    if (drawing.description() != other.description())
        texts.append(Texts::tr("another description"));
    if (model::isLegendShown(drawing) != model::isLegendShown(other))
        texts.append(model::isLegendShown(other) ? Texts::tr("the legend") : Texts::tr("no legend"));
    return texts.isEmpty() ? QStringList(Texts::tr("other settings")) : texts;
}

} // namespace

QString differenceText(const model::Diagram &drawing, const model::Diagram &other)
{
    const model::DiagramDiff diff = model::diffDiagrams(drawing, other);
    struct Count {
        qsizetype count;
        QString one;
        QString many;
    };
    const Count counts[] = {
        {diff.addedComponents.size(), Texts::tr("%1 part more"), Texts::tr("%1 parts more")},
        {diff.removedComponents.size(), Texts::tr("%1 part fewer"), Texts::tr("%1 parts fewer")},
        {diff.changedComponents.size(), Texts::tr("%1 part changed"), Texts::tr("%1 parts changed")},
        {diff.movedComponents.size(), Texts::tr("%1 part elsewhere"), Texts::tr("%1 parts elsewhere")},
        {diff.addedConnections.size(), Texts::tr("%1 connection more"), Texts::tr("%1 connections more")},
        {diff.removedConnections.size(), Texts::tr("%1 connection fewer"), Texts::tr("%1 connections fewer")},
        {diff.changedConnections.size(), Texts::tr("%1 connection changed"), Texts::tr("%1 connections changed")},
    };
    QStringList texts;
    for (const Count &entry : counts) {
        if (entry.count > 0)
            texts.append(views::countText(entry.count, entry.one, entry.many));
    }
    if (diff.membersChanged)
        texts += membersTexts(drawing, other);
    return texts.isEmpty() ? Texts::tr("no difference") : texts.join(Texts::tr(", ", "between the items of a list"));
}

QString sizeText(const model::Diagram &diagram)
{
    return views::countText(qsizetype(diagram.components().size()), Texts::tr("%1 part"), Texts::tr("%1 parts"))
           + Texts::tr(", ", "between the items of a list")
           + views::countText(qsizetype(diagram.connections().size()), Texts::tr("%1 connection"), Texts::tr("%1 connections"));
}

QString timeText(const QDateTime &time)
{
    const QLocale locale;
    const QString clock = locale.toString(time.time(), QLocale::ShortFormat);
    const qint64 days = time.date().daysTo(QDate::currentDate());
    if (days == 0)
        return Texts::tr("Today, %1").arg(clock);
    if (days == 1)
        return Texts::tr("Yesterday, %1").arg(clock);
    return Texts::tr("%1, %2", "date, time").arg(locale.toString(time.date(), QLocale::ShortFormat), clock);
}

} // namespace app
