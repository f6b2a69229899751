#pragma once

#include "views/picture/settext.h"

#include <QTextEdit>

namespace views {

/// Edits the text of a note in its place, over several lines. Leaving, Escape and Ctrl+Enter keep it; there is nothing to
/// lose, because Undo brings back what was there. Each paragraph runs in its own direction, as in the picture.
class TextEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget *viewport);

    struct Look {
        TextStyle style;
        QColor paper;
        QColor ink;
    };
    /// How the text looks at 100 %.
    void setLook(const Look &look);
    void start(const QString &text);
    /// Covers `area` of the viewport, where the text is drawn at this zoom; grows downwards with what is typed.
    void placeOver(const QRectF &area, double zoom);
    /// Closes with what was typed.
    void accept() { finish(true); }
    /// Closes without a new text.
    void cancel() { finish(false); }

Q_SIGNALS:
    void accepted(const QString &text);
    void closed(); ///< after accepted(), or without it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void finish(bool keep);
    void grow();
    void turnEmptyLine();

    Look m_look;
    QRectF m_area;
    bool m_open = false;
    bool m_fits = true; ///< nothing is to be scrolled
};

} // namespace views
