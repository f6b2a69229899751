#include "app/shortcuts/shortcuts.h"

#include "app/actions.h"
#include "app/settings.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

bool collide(const QKeySequence &a, const QKeySequence &b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

bool collidesWithAny(const QKeySequence &keys, const QList<QKeySequence> &others)
{
    return std::any_of(others.begin(), others.end(), [&keys](const QKeySequence &other) { return collide(keys, other); });
}

QList<QKeySequence> without(QList<QKeySequence> keys, const QList<QKeySequence> &taken)
{
    keys.removeIf([&taken](const QKeySequence &each) { return collidesWithAny(each, taken); });
    return keys;
}

void give(const Shortcuts::Entry &entry, const QList<QKeySequence> &keys)
{
    QAction &action = *entry.action;
    if (action.shortcuts() == keys)
        return;
    action.setShortcuts(keys);
    describeShortcut(action, entry.name);
}

} // namespace

void Shortcuts::add(const QString &section, QAction *action)
{
    m_entries.push_back({section, plainActionText(action->text()), action, action->shortcuts()});
}

void Shortcuts::addMenu(const QString &text)
{
    if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
        m_menus.insert(keys, plainActionText(text));
}

void Shortcuts::load()
{
    const QHash<QString, QList<QKeySequence>> stored = Settings::shortcuts();
    QList<QKeySequence> chosen;
    for (const Entry &entry : m_entries)
        chosen += stored.value(entry.action->objectName());
    for (const Entry &entry : m_entries) {
        const auto own = stored.constFind(entry.action->objectName());
        give(entry, own != stored.cend() ? *own : without(entry.usual, chosen));
    }
}

std::vector<const Shortcuts::Entry *> Shortcuts::rivals(const Entry &entry, const QList<QKeySequence> &keys) const
{
    std::vector<const Entry *> found;
    for (const Entry &other : m_entries) {
        const QList<QKeySequence> theirs = other.action->shortcuts();
        if (other.action != entry.action
            && std::any_of(theirs.begin(), theirs.end(), [&keys](const QKeySequence &each) { return collidesWithAny(each, keys); }))
            found.push_back(&other);
    }
    return found;
}

void Shortcuts::assign(const Entry &entry, const QList<QKeySequence> &keys)
{
    const auto store = [](const Entry &changed, const QList<QKeySequence> &theirs) {
        give(changed, theirs);
        Settings::setShortcuts(changed.action->objectName(), isUsual(changed) ? std::nullopt : std::optional(theirs));
    };
    for (const Entry *rival : rivals(entry, keys))
        store(*rival, without(rival->action->shortcuts(), keys));
    store(entry, keys);
}

void Shortcuts::resetAll()
{
    for (const Entry &entry : m_entries)
        Settings::setShortcuts(entry.action->objectName(), std::nullopt);
    load();
}

bool Shortcuts::isUsual(const Entry &entry)
{
    return entry.action->shortcuts() == entry.usual;
}

bool belongsToDrawing(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
    const Qt::Key key = keys[0].key();
    if (key >= Qt::Key_Left && key <= Qt::Key_Down)
        return modifiers != (Qt::ControlModifier | Qt::ShiftModifier) && modifiers != (Qt::ControlModifier | Qt::AltModifier);
    if (modifiers & ~Qt::ShiftModifier)
        return false;
    constexpr Qt::Key always[] = {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape};
    return std::find(std::begin(always), std::end(always), key) != std::end(always) ? modifiers == Qt::NoModifier || key != Qt::Key_Escape
                                                                                   : modifiers == Qt::NoModifier && key == Qt::Key_B;
}

QString keysText(const QKeySequence &keys)
{
    static constexpr std::pair<Qt::Key, char16_t> arrows[] = {
        {Qt::Key_Left, u'\u2190'}, {Qt::Key_Up, u'\u2191'}, {Qt::Key_Right, u'\u2192'}, {Qt::Key_Down, u'\u2193'}};
    QString text = keys.toString(QKeySequence::NativeText);
    for (const auto &[key, sign] : arrows) {
        const QString name = QKeySequence(key).toString(QKeySequence::NativeText);
        if (keys.count() == 1 && keys[0].key() == key && text.endsWith(name))
            text.replace(text.size() - name.size(), name.size(), QChar(sign));
    }
    return text;
}

QString keysText(const QList<QKeySequence> &shortcuts)
{
    QStringList texts;
    for (const QKeySequence &keys : shortcuts)
        texts.append(keysText(keys));
    return texts.join(QCoreApplication::translate("Shortcuts", " or ", "between shortcuts"));
}

QString shortcutText(const QAction &action)
{
    return keysText(action.shortcut());
}

void describeShortcut(QAction &action, const QString &name)
{
    const QString keys = shortcutText(action);
    action.setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
}

} // namespace app
