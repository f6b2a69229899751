#include "app/shortcuts/shortcuteditor.h"

#include "app/search/searchentry.h"

#include "views/style/icons.h"
#include "views/style/screenroom.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 16;

void showKeysOf(const QAction &action, QTreeWidgetItem &item)
{
    const QString keys = keysText(action.shortcuts());
    item.setText(1, keys);
    item.setData(1, Qt::AccessibleTextRole, keys.isEmpty() ? ShortcutEditor::tr("No shortcut") : keys);
}

/// Names stand in one line, whether there is an icon before them or not.
QIcon iconOf(const QAction &action)
{
    if (!action.icon().isNull())
        return action.icon();
    QPixmap nothing(iconSide, iconSide);
    nothing.fill(Qt::transparent);
    return nothing;
}

/// Takes one press of keys and tells at once: sequences of several are hard to remember and hold up the first one.
class KeyField : public QKeySequenceEdit
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QKeySequenceEdit::keyPressEvent(event);
        if (keySequence().isEmpty())
            return; // Ctrl alone, so far
        const QKeySequence first(keySequence()[0]);
        setKeySequence(first); // waits for no more
        Q_EMIT keySequenceChanged(first);
    }
};

QPushButton *button(const QString &text)
{
    auto *result = new QPushButton(text);
    result->setAutoDefault(false);
    return result;
}

} // namespace

ShortcutEditor::ShortcutEditor(Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_name(new QLabel)
    , m_keys(new KeyField)
    , m_conflict(new QLabel)
    , m_assign(button(tr("&Assign")))
    , m_remove(button(tr("Re&move")))
    , m_reset(button(tr("&Reset")))
{
    setWindowTitle(tr("Change shortcuts"));
    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(views::actionIcon(u"find"_s), QLineEdit::LeadingPosition)->setText(m_search->placeholderText());
    m_tree->setAccessibleName(tr("Actions and their shortcuts"));
    m_tree->setHeaderLabels({tr("Action"), tr("Shortcut")});
    m_tree->setUniformRowHeights(true);
    fill();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *resetAll = buttons->addButton(tr("Reset a&ll"), QDialogButtonBox::ResetRole);
    for (QAbstractButton *each : buttons->buttons())
        static_cast<QPushButton *>(each)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(createForm());
    layout->addWidget(buttons);
    views::resizeWithinScreen(*this, {640, 620});

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        showKeys();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showAction);
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

ShortcutEditor::~ShortcutEditor()
{
    // The field still tells of the keys when it loses the focus on its way out.
    m_keys->disconnect(this);
    m_tree->disconnect(this);
}

QWidget *ShortcutEditor::createForm()
{
    m_name->setObjectName(u"pageTitle"_s);
    m_name->setIndent(0);
    m_keys->setAccessibleName(tr("New shortcut"));
    if (auto *line = m_keys->findChild<QLineEdit *>())
        line->setAccessibleName(m_keys->accessibleName()); // it has the focus
    m_conflict->setObjectName(u"fieldHint"_s);
    m_conflict->setWordWrap(true);
    m_conflict->setIndent(0);
    m_conflict->setMinimumHeight(2 * m_conflict->fontMetrics().lineSpacing());
    m_conflict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    for (QPushButton *each : {m_assign, m_remove, m_reset})
        row->addWidget(each);
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_name);
    layout->addLayout(row);
    layout->addWidget(m_conflict);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::showConflict);
    connect(m_assign, &QPushButton::clicked, this, [this] { assign(typed()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { assign({}); });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutEditor::reset);
    return form;
}

void ShortcutEditor::fill()
{
    const std::vector<Shortcuts::Entry> &entries = m_shortcuts.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString &section = entries[i].section;
        QTreeWidgetItem *parent = m_tree->topLevelItem(m_tree->topLevelItemCount() - 1);
        if (!parent || parent->text(0) != section) {
            parent = new QTreeWidgetItem(m_tree, QStringList(section));
            parent->setFlags(Qt::ItemIsEnabled);
            parent->setData(1, Qt::AccessibleTextRole, section);
        }
        auto *item = new QTreeWidgetItem(parent, QStringList(entries[i].name));
        showKeysOf(*entries[i].action, *item);
        item->setIcon(0, iconOf(*entries[i].action));
        item->setData(0, Qt::UserRole, int(i));
    }
    m_tree->expandAll();
}

void ShortcutEditor::filter(const QString &text)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *section = m_tree->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < section->childCount(); ++j) {
            QTreeWidgetItem *item = section->child(j);
            SearchEntry entry;
            entry.title = item->text(0);
            entry.detail = section->text(0);
            entry.facts = {item->text(1)};
            const bool fits = findIn(entry, text).has_value();
            item->setHidden(!fits);
            shown += fits;
            first = fits && !first ? item : first;
        }
        section->setHidden(shown == 0);
    }
    if (first && (!m_tree->currentItem() || m_tree->currentItem()->isHidden()))
        m_tree->setCurrentItem(first);
}

const Shortcuts::Entry *ShortcutEditor::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item && item->parent() ? &m_shortcuts.entries()[item->data(0, Qt::UserRole).toUInt()] : nullptr;
}

void ShortcutEditor::showAction()
{
    const Shortcuts::Entry *entry = current();
    m_name->setText(entry ? entry->name : QString());
    m_keys->setEnabled(entry);
    m_keys->setKeySequence(entry ? entry->action->shortcut() : QKeySequence());
    showConflict();
}

void ShortcutEditor::showKeys()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *item = m_tree->topLevelItem(i)->child(j);
            const Shortcuts::Entry &entry = m_shortcuts.entries()[item->data(0, Qt::UserRole).toUInt()];
            showKeysOf(*entry.action, *item);
            QFont font = item->font(1);
            font.setBold(!Shortcuts::isUsual(entry));
            item->setFont(1, font);
        }
    }
    showAction();
}

QList<QKeySequence> ShortcutEditor::typed() const
{
    if (m_keys->keySequence().isEmpty())
        return {};
    const QKeySequence keys(m_keys->keySequence()[0]);
    const Shortcuts::Entry *entry = current();
    return entry && !entry->usual.isEmpty() && entry->usual.front() == keys ? entry->usual : QList<QKeySequence>{keys};
}

QString ShortcutEditor::refusalOf(const QKeySequence &keys) const
{
    if (belongsToDrawing(keys))
        return tr("The drawing itself answers %1: choose other keys.").arg(keysText(keys));
    if (const QString menu = m_shortcuts.menuOpenedBy(keys); !menu.isEmpty())
        return tr("%1 opens the menu “%2”: choose other keys.").arg(keysText(keys), menu);
    return {};
}

void ShortcutEditor::showConflict()
{
    const Shortcuts::Entry *entry = current();
    const QList<QKeySequence> keys = typed();
    const bool isNew = entry && !keys.isEmpty() && entry->action->shortcuts() != keys;
    const QString refusal = isNew ? refusalOf(keys.front()) : QString();
    QStringList names;
    if (isNew && refusal.isEmpty()) {
        for (const Shortcuts::Entry *rival : m_shortcuts.rivals(*entry, keys))
            names.append(tr("“%1”").arg(rival->name));
    }
    if (!refusal.isEmpty())
        m_conflict->setText(refusal);
    else if (!names.isEmpty())
        m_conflict->setText(tr("%1 is the shortcut of %2, which loses it.").arg(keysText(keys.front()), names.join(tr(", "))));
    else
        m_conflict->setText(entry ? tr("Click into the field and press the new keys.") : QString());
    m_assign->setText(names.isEmpty() ? tr("&Assign") : tr("Re&assign"));
    m_assign->setEnabled(isNew && refusal.isEmpty());
    m_remove->setEnabled(entry && !entry->action->shortcuts().isEmpty());
    m_reset->setEnabled(entry && !Shortcuts::isUsual(*entry));
}

void ShortcutEditor::reset()
{
    const Shortcuts::Entry *entry = current();
    if (m_shortcuts.rivals(*entry, entry->usual).empty())
        assign(entry->usual);
    else
        m_keys->setKeySequence(entry->usual.front()); // says who has it, and what assigning it would do
}

void ShortcutEditor::assign(const QList<QKeySequence> &keys)
{
    if (const Shortcuts::Entry *entry = current())
        m_shortcuts.assign(*entry, keys);
    showKeys();
}

} // namespace app
