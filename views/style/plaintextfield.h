#pragma once

#include <QMimeData>
#include <QPlainTextEdit>

namespace views {

/// A field of several lines. Pasting while nobody has a clipboard, as at the begin of a session, is nothing; Qt 6.4 ends the
/// program there.
class PlainTextField : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (source && !source->formats().isEmpty())
            QPlainTextEdit::insertFromMimeData(source);
    }
};

} // namespace views
