#pragma once

#include "app/search/searchentry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace app {

class SearchModel;

/// Lies over the window: type a few letters of an action, a part or a connection, and Enter goes there. The keyboard is
/// enough: the field keeps the focus, arrows choose.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Shows itself over `place` (in the window) with these entries; `placeholder` says what there is to find.
    void open(SearchEntries entries, const QString &placeholder, const QRect &place);
    /// Gives the focus back to who had it.
    void dismiss();

Q_SIGNALS:
    /// An entry that can be used was chosen; the palette is closed already.
    void chosen(const app::SearchEntry &entry);
    /// The arrows stand on this entry; nullptr when there is none, or the palette closes.
    void considered(const app::SearchEntry *entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search(const QString &query);
    void choose(int row);
    void showCurrent();
    int currentRow() const;

    SearchModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_hint;
    QPointer<QWidget> m_focusBefore;
    QRect m_place;
};

} // namespace app
