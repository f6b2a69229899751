#include "tests/app/accessibletree.h"

#include <set>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

/// Roles that somebody lands on and would hear nothing about without a name.
bool needsName(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> roles{
        QAccessible::Button,       QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::SpinBox,  QAccessible::Slider,      QAccessible::ListItem,
        QAccessible::TreeItem,     QAccessible::Cell,     QAccessible::MenuItem,    QAccessible::Graphic,
        QAccessible::Grouping,     QAccessible::Canvas,   QAccessible::List,        QAccessible::Tree,
        QAccessible::Table,        QAccessible::PageTab,  QAccessible::Dialog,      QAccessible::Window};
    return roles.contains(role);
}

QString placeOf(QAccessibleInterface *node)
{
    QStringList names;
    for (QAccessibleInterface *at = node; at && at->role() != QAccessible::Application; at = at->parent()) {
        const QObject *object = at->object();
        names.prepend(u"%1(%2 \"%3\")"_s.arg(object ? QString::fromLatin1(object->metaObject()->className()) : u"-"_s,
                                             QString::number(at->role()), accessibleName(at)));
    }
    return names.join(u" > "_s);
}

/// Everything that is shown, or can be scrolled to, below a node and with it.
void collect(QAccessibleInterface *node, std::vector<QAccessibleInterface *> &found)
{
    if (!node || !node->isValid() || (node->state().invisible && !isAccessibleRow(node->role())))
        return;
    found.push_back(node);
    for (int i = 0; i < node->childCount(); ++i)
        collect(node->child(i), found);
}

} // namespace

QString accessibleName(QAccessibleInterface *node)
{
    return node->text(QAccessible::Name);
}

bool isAccessibleRow(QAccessible::Role role)
{
    return role == QAccessible::ListItem || role == QAccessible::TreeItem || role == QAccessible::Cell;
}

std::vector<QAccessibleInterface *> accessibleTree(QObject *root)
{
    std::vector<QAccessibleInterface *> found;
    collect(QAccessible::queryAccessibleInterface(root), found);
    return found;
}

QStringList namelessNodes(QObject *root)
{
    QStringList nameless;
    for (QAccessibleInterface *node : accessibleTree(root)) {
        if (node->object() && node->object()->inherits("QDialogButtonBox"))
            continue; // the buttons tell
        if (node->role() == QAccessible::NoRole
            || (needsName(node->role()) && accessibleName(node).trimmed().isEmpty()))
            nameless.append(placeOf(node));
    }
    return nameless;
}

} // namespace tests
