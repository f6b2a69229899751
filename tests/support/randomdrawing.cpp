#include "tests/support/randomdrawing.h"

#include "model/layout/arrange.h"

#include "tests/support/randomdiagram.h"

#include <algorithm>
#include <cmath>

namespace tests {
namespace {

using model::ComponentId;

constexpr int deepest = 3;

struct Box {
    bool frame = false;
    QSizeF size;
    QPointF position;
    std::vector<Box> inside;
};

class Drawing
{
public:
    explicit Drawing(unsigned seed)
        : m_choices(seed)
    {}

    model::Diagram draw(int parts)
    {
        std::vector<Box> roots = boxes(parts, 0);
        place(roots, QPointF(20, 20));
        insert(roots, {});
        const int connections = std::max(1, parts * m_choices.between(8, 16) / 10);
        for (int i = 0; i < connections; ++i)
            connect();
        return m_diagram;
    }

private:
    std::vector<Box> boxes(int parts, int depth)
    {
        std::vector<Box> result;
        while (parts > 0) {
            Box box;
            box.frame = depth < deepest && m_choices.chance(depth == 0 ? 40 : 25);
            if (!box.frame) {
                box.size = QSizeF(m_choices.between(50, 160), m_choices.between(36, 90));
                --parts;
            } else {
                const int count = std::min(parts, m_choices.between(1, 9));
                parts -= count;
                box.inside = boxes(count, depth + 1);
                box.size = place(box.inside, QPointF(20, model::frameTitleHeight + 14)) + QSizeF(20, 20);
            }
            result.push_back(std::move(box));
        }
        return result;
    }

    /// In rows, each box somewhere in its cell; what they take up from the origin.
    QSizeF place(std::vector<Box> &boxes, const QPointF &corner)
    {
        const int columns = int(std::ceil(std::sqrt(double(boxes.size()))));
        const int gap = m_choices.pick(std::vector<int>{40, 100, 200});
        QSizeF all;
        double y = corner.y();
        for (std::size_t first = 0; first < boxes.size(); first += std::size_t(columns)) {
            double x = corner.x();
            double bottom = y;
            for (std::size_t i = first; i < std::min(boxes.size(), first + std::size_t(columns)); ++i) {
                boxes[i].position = QPointF(x + m_choices.below(gap / 2), y + m_choices.below(gap / 2));
                x = boxes[i].position.x() + boxes[i].size.width() + gap / 2 + m_choices.below(gap);
                bottom = std::max(bottom, boxes[i].position.y() + boxes[i].size.height());
                all = all.expandedTo(QSizeF(boxes[i].position.x() + boxes[i].size.width(), bottom));
            }
            y = bottom + gap / 2 + m_choices.below(gap);
        }
        return all;
    }

    void insert(const std::vector<Box> &boxes, const std::optional<ComponentId> &parent)
    {
        static const std::vector<QString> names{QStringLiteral("Web"), QStringLiteral("Application server 2"),
                                                QStringLiteral("データベース"), QString()};
        for (const Box &box : boxes) {
            const QString kind = box.frame              ? QStringLiteral("host")
                                 : m_choices.chance(50) ? QStringLiteral("web-server")
                                                        : QStringLiteral("database");
            model::Component component{
                m_diagram.freeComponentId(kind), kind, m_choices.pick(names), parent, box.position, box.size, {}, {}};
            if (!m_diagram.insertComponent(component))
                qFatal("random drawing: a part does not fit");
            m_ids.push_back(component.id);
            insert(box.inside, component.id);
        }
    }

    void connect()
    {
        const ComponentId from = m_choices.pick(m_ids);
        ComponentId to = m_choices.pick(m_ids);
        if (from == to && !m_choices.chance(20))
            to = m_choices.pick(m_ids);
        const int count = m_choices.chance(10) ? 2 : 1; // several between the same two
        for (int i = 0; i < count; ++i) {
            if (!m_diagram.insertConnection(
                    {m_diagram.freeConnectionId(), from, to, QStringLiteral("http"), endTexts()}))
                qFatal("random drawing: a connection does not fit");
        }
    }

    /// In turn, so that the drawings are the same as without them.
    QJsonObject endTexts() const
    {
        const std::size_t turn = m_diagram.connections().size();
        QJsonObject texts;
        if (turn % 3 == 0)
            texts.insert(model::Connection::endTextKey(true), turn % 2 ? QStringLiteral("1") : QStringLiteral("eth0"));
        if (turn % 4 == 0)
            texts.insert(model::Connection::endTextKey(false),
                         turn % 8 ? QStringLiteral(":8080") : QStringLiteral("*"));
        return texts;
    }

    Choices m_choices;
    model::Diagram m_diagram;
    std::vector<ComponentId> m_ids;
};

} // namespace

model::Diagram randomDrawing(unsigned seed, int parts)
{
    return Drawing(seed).draw(parts);
}

} // namespace tests
