#pragma once

#include "model/edit/edit.h"

#include <QRandomGenerator>

namespace tests {

/// Edits of every kind on parts that exist and, now and then, on parts that do not. The same seed gives the same edits.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {}

    /// `depth`: how deep edits of several edits may go.
    model::Edit next(const model::Diagram &diagram, int depth = 1);

private:
    QString kind();
    std::optional<QPointF> position();
    model::ComponentId component(const model::Diagram &diagram);
    model::Edit insertion(const model::Diagram &diagram);
    model::Edit property(const model::Diagram &diagram);
    model::Edit connectionChange(const model::Diagram &diagram);
    model::Edit several(const model::Diagram &diagram);

    QRandomGenerator m_random;
};

} // namespace tests
