#pragma once

#include "app/filecontroller.h"

#include "model/formats/diagramfile.h"

#include "tests/app/answers.h"

#include <QTemporaryDir>

namespace tests {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// What another program does to a file.
inline bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// A drawing with its file and a folder to work in, without a window.
struct Desk {
    Answers answers;
    views::Session session;
    app::FileController files{session, std::make_unique<AnsweredDialogs>(answers)};
    QTemporaryDir folder;

    QString path(const QString &name) const { return folder.filePath(name); }
    void change() { session.push(model::SetDocumentInfo{QStringLiteral("Changed %1").arg(session.undoStack().count()), {}, session.diagram().members()}); }
    bool saveAs(const QString &name)
    {
        answers.savePath = path(name);
        return files.saveAs();
    }
};

/// A diagram with this title and one part.
inline model::Diagram titled(const QString &title)
{
    model::Diagram diagram;
    diagram.setTitle(title);
    const model::ComponentId id = diagram.freeComponentId(QStringLiteral("part"));
    static_cast<void>(diagram.insertComponent({id, QStringLiteral("x-thing"), {}, {}, QPointF(0, 0), {}, {}, {}}));
    return diagram;
}

} // namespace tests
