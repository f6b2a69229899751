#include "model/edit/renaming.h"

#include <algorithm>

namespace model {

namespace {

/// What it is called from now on; what has no other name keeps its value.
QJsonValue renamed(const QString &key, const QJsonValue &value, const std::vector<Renaming> &renamings)
{
    const auto it = std::find_if(renamings.begin(), renamings.end(), [&](const Renaming &each) { return each.key == key && value.isString() && value.toString() == each.before; });
    return it == renamings.end() ? value : QJsonValue(it->after);
}

QStringList keysOf(const std::vector<Renaming> &renamings)
{
    QStringList keys;
    for (const Renaming &each : renamings) {
        if (!keys.contains(each.key))
            keys.append(each.key);
    }
    return keys;
}

} // namespace

Edit renamingEdit(const Diagram &diagram, const std::vector<Renaming> &renamings)
{
    Edits edits;
    const QStringList keys = keysOf(renamings);
    for (const Component &component : diagram.components()) {
        for (const QString &key : keys) {
            const QJsonValue before = component.properties.value(key);
            if (const QJsonValue after = renamed(key, before, renamings); after != before)
                edits.edits.push_back(SetComponentProperty{component.id, key, after});
        }
    }
    return edits;
}

void rename(Edit &edit, const std::vector<Renaming> &renamings)
{
    if (auto *insertion = std::get_if<InsertParts>(&edit)) {
        const QStringList keys = keysOf(renamings);
        for (auto &placed : insertion->parts.components) {
            QJsonObject &properties = placed.part.properties;
            for (const QString &key : keys) {
                if (properties.contains(key))
                    properties.insert(key, renamed(key, properties.value(key), renamings));
            }
        }
    } else if (auto *change = std::get_if<SetComponentProperty>(&edit)) {
        change->value = renamed(change->key, change->value, renamings);
    } else if (auto *several = std::get_if<Edits>(&edit)) {
        for (Edit &each : several->edits)
            rename(each, renamings);
    }
}

std::vector<std::pair<QString, QString>> namesIn(const Edit &edit, const QStringList &keys)
{
    std::vector<std::pair<QString, QString>> names;
    const auto add = [&](const QString &key, const QJsonValue &value) {
        if (keys.contains(key) && value.isString())
            names.emplace_back(key, value.toString());
    };
    if (const auto *insertion = std::get_if<InsertParts>(&edit)) {
        for (const auto &placed : insertion->parts.components) {
            for (const QString &key : keys)
                add(key, placed.part.properties.value(key));
        }
    } else if (const auto *change = std::get_if<SetComponentProperty>(&edit)) {
        add(change->key, change->value);
    } else if (const auto *several = std::get_if<Edits>(&edit)) {
        for (const Edit &each : several->edits) {
            const auto inside = namesIn(each, keys);
            names.insert(names.end(), inside.begin(), inside.end());
        }
    }
    return names;
}

} // namespace model
