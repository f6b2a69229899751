#include "app/tabs/rememberedtabs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const RememberedTab &tab)
{
    QJsonObject object{{u"path"_s, tab.path}};
    if (tab.outlook) {
        object.insert(u"zoom"_s, tab.outlook->zoom);
        object.insert(u"x"_s, tab.outlook->middle.x());
        object.insert(u"y"_s, tab.outlook->middle.y());
    }
    if (!tab.work.isEmpty())
        object.insert(u"work"_s, tab.work);
    if (tab.isMissing)
        object.insert(u"missing"_s, true);
    return object;
}

RememberedTab fromJson(const QJsonObject &object)
{
    RememberedTab tab{object.value(u"path"_s).toString(), std::nullopt, object.value(u"missing"_s).toBool(), object.value(u"work"_s).toString()};
    const double zoom = object.value(u"zoom"_s).toDouble();
    if (zoom > 0)
        tab.outlook = views::Outlook{zoom, {object.value(u"x"_s).toDouble(), object.value(u"y"_s).toDouble()}};
    return tab;
}

} // namespace

QByteArray rememberedText(const std::vector<RememberedTabs> &windows)
{
    QJsonArray all;
    for (const RememberedTabs &window : windows) {
        QJsonArray tabs;
        for (const RememberedTab &tab : window.tabs)
            tabs.append(toJson(tab));
        QJsonObject object{{u"tabs"_s, tabs}, {u"current"_s, window.current}};
        if (!window.geometry.isEmpty())
            object.insert(u"geometry"_s, QString::fromLatin1(window.geometry.toBase64()));
        all.append(object);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::vector<RememberedTabs> rememberedFromText(const QByteArray &text)
{
    std::vector<RememberedTabs> windows;
    for (const QJsonValue window : QJsonDocument::fromJson(text).array()) {
        RememberedTabs remembered;
        for (const QJsonValue tab : window[u"tabs"_s].toArray())
            remembered.tabs.push_back(fromJson(tab.toObject()));
        std::erase_if(remembered.tabs, [](const RememberedTab &tab) { return tab.path.isEmpty() && tab.work.isEmpty(); });
        remembered.current = std::clamp(window[u"current"_s].toInt(), 0, std::max(0, int(remembered.tabs.size()) - 1));
        remembered.geometry = QByteArray::fromBase64(window[u"geometry"_s].toString().toLatin1());
        if (!remembered.tabs.empty())
            windows.push_back(remembered);
    }
    return windows;
}

} // namespace app
