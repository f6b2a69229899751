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
    SetGeometry geometry; // opening a file arranges parts without a place
    for (const Component &component : after.components()) {
        if (!component.position)
            geometry.geometries.push_back({component.id, QPointF(number, 0), component.size});
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
