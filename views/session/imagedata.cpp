#include "views/session/imagedata.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace views {

using namespace Qt::StringLiterals;

QStringList imageFilesIn(const QMimeData *data)
{
    static const QStringList suffixes{u"png"_s, u"jpg"_s, u"jpeg"_s, u"svg"_s};
    QStringList files;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (!url.isLocalFile() || !suffixes.contains(QFileInfo(path).suffix().toLower()))
            return {};
        files += path;
    }
    return files;
}

bool hasImages(const QMimeData *data)
{
    return data->hasImage() || !imageFilesIn(data).isEmpty();
}

} // namespace views
