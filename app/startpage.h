#pragma once

#include <QWidget>

#include <vector>

namespace app {

class TemplateCard;

/// What an empty drawing offers: the examples as pictures to start from, a file to open, or an empty page.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void templateWanted(const QString &path);
    void galleryWanted();
    void tourWanted();
    void openWanted();
    void emptyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createTourOffer();
    void layOut(const QSize &size);

    QWidget *m_tourOffer = nullptr;
    std::vector<TemplateCard *> m_cards;
};

} // namespace app
