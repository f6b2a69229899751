#include "model/formats/nativeparts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace model::native {

namespace {

/// The parents as indices, so that chains can be followed quickly.
class Nesting
{
    Q_DECLARE_TR_FUNCTIONS(NativeParents)

public:
    Nesting(std::vector<ReadComponent> &components, Problems &problems)
        : m_components(components)
        , m_problems(problems)
        , m_parents(components.size(), none)
    {
        QHash<ComponentId, std::size_t> indices;
        indices.reserve(qsizetype(components.size()));
        for (std::size_t i = 0; i < components.size(); ++i)
            indices.insert(components[i].component.id, i);
        for (std::size_t i = 0; i < components.size(); ++i) {
            const std::optional<ComponentId> parent = components[i].component.parent;
            if (!parent)
                continue;
            m_parents[i] = indices.value(*parent, none);
            if (m_parents[i] == none)
                takeOut(i, tr("There is no component \"%1\" for this one to be inside.").arg(parent->toString()));
        }
    }

    void breakCircles()
    {
        std::vector<std::size_t> seenFrom(m_parents.size(), none);
        for (std::size_t start = 0; start < m_parents.size(); ++start) {
            std::size_t at = start;
            for (; at != none && seenFrom[at] == none; at = m_parents[at])
                seenFrom[at] = start;
            if (at == none || seenFrom[at] != start)
                continue;
            std::size_t first = at;
            for (std::size_t member = m_parents[at]; member != at; member = m_parents[member])
                first = std::min(first, member);
            takeOut(first, tr("\"%1\" is inside itself; choose another parent.").arg(idOf(first)));
        }
    }

    void limitDepth()
    {
        std::vector<int> depths(m_parents.size(), -1);
        std::vector<std::size_t> chain;
        for (std::size_t start = 0; start < m_parents.size(); ++start) {
            for (std::size_t at = start; at != none && depths[at] < 0; at = m_parents[at])
                chain.push_back(at);
            for (; !chain.empty(); chain.pop_back()) {
                const std::size_t at = chain.back();
                depths[at] = m_parents[at] == none ? 0 : depths[m_parents[at]] + 1;
                if (depths[at] > maxNesting) {
                    takeOut(
                        at,
                        tr("\"%1\" is nested more than %2 levels deep.").arg(idOf(at), QString::number(maxNesting)));
                    depths[at] = 0;
                }
            }
        }
    }

    void checkContainers()
    {
        for (std::size_t i = 0; i < m_parents.size(); ++i) {
            const Component *parent = m_parents[i] == none ? nullptr : &m_components[m_parents[i]].component;
            if (parent && findComponentKind(parent->kind) && !parent->has(Trait::Encloses))
                report(ProblemLevel::Warning, i,
                       tr("\"%1\" is inside \"%2\", which is no container.").arg(idOf(i), parent->id.toString()));
        }
    }

private:
    static constexpr std::size_t none = std::size_t(-1);

    QString idOf(std::size_t index) const { return m_components[index].component.id.toString(); }

    void takeOut(std::size_t index, const QString &message)
    {
        report(ProblemLevel::Error, index, message);
        m_components[index].component.parent.reset();
        m_parents[index] = none;
    }

    void report(ProblemLevel level, std::size_t index, const QString &message)
    {
        const JsonPlace place{QLatin1String("components"), m_components[index].index};
        m_problems.push_back({level, message, place.pathOf(QStringLiteral("parent")), 0});
    }

    std::vector<ReadComponent> &m_components;
    Problems &m_problems;
    std::vector<std::size_t> m_parents;
};

} // namespace

void resolveParents(std::vector<ReadComponent> &components, Problems &problems)
{
    Nesting nesting(components, problems);
    nesting.breakCircles();
    nesting.limitDepth();
    nesting.checkContainers();
}

} // namespace model::native
