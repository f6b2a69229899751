#pragma once

#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"

#include <QtWidgets>
#include <QTest>

// A small site in a window.

namespace tests {

using namespace Qt::StringLiterals;

/// user, balancer, a server with web server and application, a database beside it.
inline model::Diagram smallSite()
{
    model::Diagram diagram = diagramFromText("user -> lb -> web -> app -> db; h1[web app]");
    const auto put = [&diagram](const char *id, const QPointF &position, const std::optional<QSizeF> &size = {}) {
        model::Component component = *diagram.component(part(id));
        component.position = position;
        component.size = size;
        (void)diagram.replace(component);
    };
    put("user", {0, 100});
    put("lb", {260, 100});
    put("h1", {540, 40}, QSizeF(540, 180));
    put("web", {40, 60});
    put("app", {320, 60});
    put("db", {1160, 100});
    return diagram;
}

inline void verifyNothingCovered(const model::Diagram &diagram)
{
    for (const model::Component &a : diagram.components()) {
        for (const model::Component &b : diagram.components()) {
            if (a.id < b.id && a.parent == b.parent)
                QVERIFY2(!diagram.absoluteRect(a.id).intersects(diagram.absoluteRect(b.id)), qPrintable(a.id.toString() + u" and "_s + b.id.toString()));
        }
    }
}

inline const model::Component &selected(SceneDriver &driver)
{
    return *driver.diagram().component(*driver.session().selection().components.begin());
}

} // namespace tests
