#include "tests/app/numberededits.h"

#include "tests/model/randomedits.h"

#include <QDeadlineTimer>

namespace tests {

using namespace model;

std::vector<Edit> numberedEdits(const Diagram &before, quint32 seed, int number)
{
    RandomEdits edits(seed * 1000003U + quint32(number));
    const Edit edit = edits.next(before);
    Diagram after = before;
    static_cast<void>(applyEdit(after, edit));
    SetGeometry geometry; // opening a file arranges parts without a place and makes texts without a size as high as they need
    for (const Component &component : after.components()) {
        const bool lacksSize = !component.size && findProperty(component.kindInfo().properties, QStringLiteral("text"));
        if (!component.position || lacksSize)
            geometry.geometries.push_back({component.id, component.position.value_or(QPointF(number, 0)),
                                           lacksSize ? component.kindInfo().defaultSize : component.size});
    }
    return {edit, geometry, SetDocumentInfo{QString::number(number), before.description(), {}}};
}

Diagram numberedState(quint32 seed, int number)
{
    Diagram diagram;
    for (int i = 1; i <= number; ++i) {
        for (const Edit &edit : numberedEdits(diagram, seed, i))
            static_cast<void>(applyEdit(diagram, edit));
    }
    return diagram;
}

qint64 nowMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

} // namespace tests
