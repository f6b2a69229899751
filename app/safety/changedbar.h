#pragma once

#include "app/filedialogs.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace app {

/// An action of the table of actions that answers: so it has a place in the menus, and a button of the bar its text.
struct ChangedChoice {
    const char *action;
    ChangedAnswer answer;
};
inline constexpr std::array changedChoices{ChangedChoice{"file.keep-mine", ChangedAnswer::KeepMine}, ChangedChoice{"file.take-other", ChangedAnswer::TakeOther},
                                           ChangedChoice{"file.save-mine", ChangedAnswer::SaveAs}, ChangedChoice{"file.decide-later", ChangedAnswer::Later}};

/// Says over the drawing that another program changed its file, and asks what that shall mean, for as long as it takes:
/// whoever is drawing or typing goes on.
class ChangedBar : public QFrame
{
    Q_OBJECT

public:
    explicit ChangedBar(QWidget *parent = nullptr);

    void ask(const ChangedFile &file);
    bool isAsking() const { return !isHidden(); }
    bool canTakeOther() const;
    void choose(ChangedAnswer answer);

Q_SIGNALS:
    void answered(ChangedAnswer answer);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addButton(const char *action, ChangedAnswer answer);

    QLabel *m_text;
    QPushButton *m_other = nullptr;
};

} // namespace app
