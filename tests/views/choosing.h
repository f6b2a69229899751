#pragma once

#include "views/tools/kindchooser.h"

#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"

#include <QtWidgets>
#include <QTest>

// Drawings, and the chooser of kinds in them.

namespace tests {

using namespace Qt::StringLiterals;

struct Place {
    const char *id;
    QPointF position;
    std::optional<QSizeF> size = {};
};

inline model::Diagram placed(const QByteArray &text, const std::vector<Place> &places)
{
    model::Diagram diagram = diagramFromText(text);
    for (const Place &place : places) {
        model::Component component = *diagram.component(part(place.id));
        component.position = place.position;
        component.size = place.size;
        (void)diagram.replace(component);
    }
    return diagram;
}

inline model::Diagram userAndWeb()
{
    return placed("user -> web", {{"user", {0, 100}}, {"web", {300, 100}}});
}

inline views::KindChooser *chooserOf(SceneDriver &driver)
{
    auto *chooser = driver.view().findChild<views::KindChooser *>();
    return chooser && chooser->isVisible() ? chooser : nullptr;
}

/// Types into the chooser that is open.
inline void type(SceneDriver &driver, const QString &text)
{
    QTest::keyClicks(driver.view().findChild<views::KindChooser *>()->findChild<QLineEdit *>(), text);
}

inline void press(SceneDriver &driver, Qt::Key key)
{
    QTest::keyClick(driver.view().findChild<views::KindChooser *>()->findChild<QLineEdit *>(), key);
}

inline const model::Component &selected(SceneDriver &driver)
{
    return *driver.diagram().component(*driver.session().selection().components.begin());
}

/// The arrow on that side of the part that shows its arrows.
inline std::optional<QPointF> arrow(SceneDriver &driver, const char *id, Qt::Edge edge)
{
    driver.moveTo(driver.center(id));
    // Of all items of the scene only the arrows have sides.
    for (QGraphicsItem *item : driver.scene().items()) {
        const auto *points = dynamic_cast<views::PointsItem *>(item);
        for (int i = 0; points && i < int(points->points().size()); ++i) {
            if (points->hasSides() && points->side(i) == edge)
                return points->points()[std::size_t(i)];
        }
    }
    return std::nullopt;
}

} // namespace tests
