#pragma once

#include "model/formats/diagramfile.h"
#include "views/panels/panels.h"
#include "views/panels/playback.h"
#include "views/panels/propertyfield.h"
#include "views/session/session.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

namespace tests {

using namespace Qt::StringLiterals;

inline model::Diagram example(const QString &name)
{
    return model::loadDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/"_s + name + u".tracepaper"_s).diagram;
}

inline model::ComponentId part(const QString &text)
{
    return *model::ComponentId::fromString(text);
}

inline model::ConnectionId connection(const QString &text)
{
    return *model::ConnectionId::fromString(text);
}

/// A session with its playback, and the panels as the window makes them.
struct Bench {
    views::Session session;
    views::Playback playback{session};
    QStringList added;
    QSet<model::ComponentId> revealed;
    views::PanelContext context{session, playback, [this](const QString &kind) { added.append(kind); },
                                [this](const QSet<model::ComponentId> &ids) { revealed = ids; }};

    std::unique_ptr<QWidget> panel(const char *id)
    {
        for (const views::PanelInfo &info : views::panels()) {
            if (QLatin1String(info.id) == QLatin1String(id)) {
                std::unique_ptr<QWidget> widget(info.create(context, nullptr));
                widget->resize(420, 640);
                widget->show();
                return widget;
            }
        }
        return {};
    }

    void open(const QString &name)
    {
        QSignalSpy analysed(&session, &views::Session::analysisChanged);
        session.setDiagram(example(name));
        QTRY_VERIFY(!session.isAnalysisStale());
    }
};

/// The row of a property in the inspector, or nullptr.
inline views::PropertyField *field(const QWidget &panel, const QString &key)
{
    for (views::PropertyField *candidate : panel.findChildren<views::PropertyField *>()) {
        if (candidate->key() == key)
            return candidate;
    }
    return nullptr;
}

/// Types over what the line holds.
inline void enter(QLineEdit *line, const QString &text)
{
    QFocusEvent arrival(QEvent::FocusIn);
    QCoreApplication::sendEvent(line, &arrival);
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace tests
