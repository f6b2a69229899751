#include "tests/support/stackdrawing.h"

#include "tests/support/diagramtext.h"

#include <QTest>

namespace tests {

model::Diagram stack()
{
    model::Diagram diagram = diagramFromText("user -> web -> app -> db; h1[web app]; h2(width=0)");
    const auto put = [&diagram](const char *id, const QPointF &position, const std::optional<QSizeF> &size = {}) {
        model::Component component = *diagram.component(part(id));
        component.position = position;
        component.size = size;
        component.properties = {};
        (void)diagram.replace(component);
    };
    put("user", {0, 100});
    put("h1", {300, 40}, QSizeF(560, 200));
    put("web", {40, 60});
    put("app", {320, 60});
    put("db", {960, 100});
    put("h2", {300, 360}, QSizeF(400, 180));
    return diagram;
}

QPointF handle(const SceneDriver &driver, const char *id, bool right, bool bottom)
{
    const QRectF rect = views::markedRect(driver.rect(id));
    return {right ? rect.right() : rect.left(), bottom ? rect.bottom() : rect.top()};
}

} // namespace tests
