#pragma once

#include "app/filecontroller.h"

#include "views/session/sessiongraphics.h"

#include "tests/app/answers.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tests {

using namespace Qt::StringLiterals;

inline const QByteArray mark = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='M0 0h10v10H0z'/></svg>";
inline const QByteArray otherMark = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='M0 0h5v5H0z'/></svg>";
inline const QByteArray drawingWithFiles = R"({"format": "tracepaper", "version": 1, "components": [
    {"id": "i", "kind": "image", "x": 0, "y": 0, "properties": {"source": "pictures/rack.png"}},
    {"id": "a", "kind": "browser", "x": 400, "y": 0, "properties": {"icon": "mine"}}]})";

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// One open drawing, and folders on the disk.
struct CompanionDesk {
    tests::Answers answers;
    views::Session session;
    app::FileController files{session, std::make_unique<tests::AnsweredDialogs>(answers)};
    QTemporaryDir folder;
    QSignalSpy noticed{&files, &app::FileController::noticed};

    QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    void paint(const QString &name, const QColor &color) const
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(color);
        QDir().mkpath(QFileInfo(path(name)).path());
        if (!image.save(path(name)))
            qFatal("cannot write %s", qPrintable(name));
    }
    /// A drawing in the folder "old" with an image and an icon beside it.
    void open()
    {
        paint(u"old/pictures/rack.png"_s, Qt::red);
        write(u"old/icons/mine.svg"_s, mark);
        write(u"old/a.tracepaper"_s, drawingWithFiles);
        if (!files.openFile(path(u"old/a.tracepaper"_s)))
            qFatal("cannot open");
    }
    bool saveAs(const QString &name)
    {
        answers.savePath = path(name);
        return files.saveAs();
    }
    QString value(const char *part, const QString &property) const { return session.diagram().component(*model::ComponentId::fromString(QString::fromLatin1(part)))->text(property); }
    QRgb shownColor() const
    {
        const auto image = session.graphics().image(value("i", u"source"_s));
        return image && image->raster ? image->raster->imageFor({4, 4}).pixel(1, 1) : 0;
    }
};

} // namespace tests
