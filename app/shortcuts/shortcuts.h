#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

class QAction;

namespace app {

/// The shortcuts of a window's actions: those of the tables unless the user has chosen others. No two actions share one.
/// What is chosen goes into the settings at once; other windows load() it when they come to the front.
class Shortcuts
{
public:
    struct Entry {
        QString section; ///< "Edit": where it is listed
        QString name;    ///< as at the start, without what the action tells of the moment ("Undo: Move 3 parts")
        QAction *action; ///< its objectName is the permanent id
        QList<QKeySequence> usual;
    };

    /// The shortcuts that the action has now are its usual ones. The action outlives this.
    void add(const QString &section, QAction *action);
    /// The keys that open a menu of the menu bar are not for actions. `text` is the menu's title with its access key.
    void addMenu(const QString &text);
    /// The title of the menu that these keys open; empty when they open none.
    QString menuOpenedBy(const QKeySequence &keys) const { return m_menus.value(keys); }
    const std::vector<Entry> &entries() const { return m_entries; }

    /// Gives every action what the settings say. What the user chose comes before what is usual.
    void load();

    /// The other actions that would lose something if this one got these keys.
    std::vector<const Entry *> rivals(const Entry &entry, const QList<QKeySequence> &keys) const;
    /// Gives the keys to the action and takes them away from its rivals.
    void assign(const Entry &entry, const QList<QKeySequence> &keys);
    void resetAll();

    static bool isUsual(const Entry &entry);

private:
    std::vector<Entry> m_entries;
    QHash<QKeySequence, QString> m_menus;
};

/// The canvas itself, not an action, answers these keys: arrows, Tab, Enter ...
bool belongsToDrawing(const QKeySequence &keys);

/// For people, in their language; arrow keys as arrows.
QString keysText(const QKeySequence &keys);
QString keysText(const QList<QKeySequence> &shortcuts);

/// The first shortcut as the system writes it; empty when there is none.
QString shortcutText(const QAction &action);

/// The name and the shortcut, as the tool bar shows them. Not the text of the action, which may tell of the moment.
void describeShortcut(QAction &action, const QString &name);

} // namespace app
