#pragma once

#include "views/picture/picture.h"

#include <QLineEdit>

namespace views {

/// Edits the name of a part in its place: lies over the drawn name, in its font and size. Enter or leaving keeps the
/// text, Escape drops it; Tab keeps it and goes on to another part.
class NameEditor : public QLineEdit
{
    Q_OBJECT

public:
    explicit NameEditor(QWidget *viewport);

    void start(const QString &name);
    /// Covers the name drawn in `group`, whose part has the outline `rect`, both on the viewport through `toViewport`.
    void placeOver(const PictureGroup &group, const QRectF &rect, const QTransform &toViewport);

    /// Closes with what was typed.
    void accept() { finish(true); }
    /// Closes without a new name.
    void cancel() { finish(false); }

Q_SIGNALS:
    void accepted(const QString &name);
    void closed(); ///< after accepted(), or without it
    void leftFor(bool next); ///< by Tab (the next part) or Shift+Tab, after closed()

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void finish(bool keep);

    bool m_open = false;
};

} // namespace views
