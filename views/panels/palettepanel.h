#pragma once

#include "views/panels/panelcontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace views {

class PaletteFilter;

/// The kinds one can draw: search, drag into the drawing, or double click and Enter to add.
class PalettePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PalettePanel(const PanelContext &context, QWidget *parent = nullptr);

    /// Puts the focus into the search field.
    void startSearch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpView();
    void onSearchChanged(const QString &text);
    void addAt(const QModelIndex &index);
    void selectFirstKind();
    QModelIndex bestKind(const QString &text) const;

    PanelContext m_context;
    PaletteFilter *m_filter;
    QLineEdit *m_search;
    QTreeView *m_view;
    QLabel *m_nothingFound;
};

} // namespace views
