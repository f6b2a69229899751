#pragma once

#include <QWidget>

namespace app {

/// What an empty drawing offers: the examples as pictures to start from, a file to open, or an empty page.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void templateWanted(const QString &path);
    void openWanted();
    void emptyWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
};

} // namespace app
