#pragma once

#include <QSize>

class QDialog;
class QFileDialog;
class QScrollArea;
class QWidget;

namespace views {

/// How large a dialog of this window may be: the screen without what the desktop keeps, and without the frame of the dialog.
QSize screenRoom(const QWidget *parent);

/// Gives a dialog its usual size, or less where the screen has less: twice as large letters leave half of it.
void resizeWithinScreen(QDialog &dialog, QSize usual);

/// Makes a dialog for files so wide that name, size and date are read, and gives the name what is left. The dialogs of
/// a desktop know better.
void makeRoomForDetails(QFileDialog &dialog);

/// Scrolls a form up and down where it has no room, so that what is below it stays in sight. The area is as wide as the form.
QScrollArea *scrollingForm(QWidget *form);

} // namespace views
