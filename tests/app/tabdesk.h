#pragma once

#include "app/mainwindow.h"
#include "app/safety/datafolders.h"
#include "app/tabs/drawingtabs.h"
#include "app/tabs/tabbar.h"
#include "app/themecontroller.h"
#include "app/windows.h"

#include "tests/app/desk.h"

#include <QTest>

namespace tests {

/// The windows of a program in which somebody opens diagrams, and a folder for these.
class TabDesk
{
public:
    TabDesk()
        : windows(themes(), [this] { return std::make_unique<AnsweredDialogs>(answers); })
    {
        window().activateWindow();
    }

    app::MainWindow &window() { return *windows.all().front(); }
    app::DrawingTab &tab(int index) { return window().tabs().at(index); }
    app::TabBar &bar() { return *window().findChild<app::TabBar *>(); }
    void trigger(const char *id) { window().action(id)->trigger(); }

    /// The path of a diagram that has the name as its title.
    QString file(const QString &name) const
    {
        const QString path = folder.filePath(name + QStringLiteral(".tracepaper"));
        if (!QFileInfo::exists(path) && !model::saveDiagram(titled(name), path))
            qFatal("the diagram cannot be written");
        return path;
    }

    QStringList titles() { return titlesOf(window()); }
    static QStringList titlesOf(app::MainWindow &window)
    {
        QStringList result;
        for (int i = 0; i < window.tabs().count(); ++i)
            result.append(window.tabs().title(i));
        return result;
    }

    static void change(app::DrawingTab &tab, const QString &title = QStringLiteral("Changed"))
    {
        tab.session().push(model::SetDocumentInfo{title, {}, tab.session().diagram().members()});
    }

    static app::ThemeController &themes()
    {
        static app::ThemeController controller;
        return controller;
    }

    Answers answers;
    QTemporaryDir folder;
    app::Windows windows;
};

} // namespace tests
