#pragma once

#include "app/filedialogs.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace app {

/// Says over the drawing that another program changed its file, and asks what that shall mean, for as long as it takes:
/// whoever is drawing or typing goes on.
class ChangedBar : public QFrame
{
    Q_OBJECT

public:
    explicit ChangedBar(QWidget *parent = nullptr);

    void ask(const ChangedFile &file);

Q_SIGNALS:
    void answered(ChangedAnswer answer);

private:
    QPushButton *addButton(const QString &text, ChangedAnswer answer);
    void giveAnswer(ChangedAnswer answer);

    QLabel *m_text;
    QPushButton *m_other;
};

} // namespace app
