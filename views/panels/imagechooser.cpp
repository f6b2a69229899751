#include "views/panels/imagechooser.h"

#include "model/catalog/graphicnames.h"
#include "views/tools/imageparts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace views {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImageChooser)
};

} // namespace

model::Result<QString> chooseImage(const QString &drawing, QWidget *parent)
{
    const QString folder = drawing.isEmpty() ? QString() : QFileInfo(drawing).absolutePath();
    const QString file = QFileDialog::getOpenFileName(parent, Texts::tr("Choose an image"), folder, Texts::tr("Images (*.png *.jpg *.jpeg *.svg)"));
    if (file.isEmpty())
        return QString();
    model::Result<QString> source = imageSourceOf(file, drawing);
    if (!source || model::embeddedImage(*source))
        return source;
    QMessageBox question(QMessageBox::Question, Texts::tr("Embed the image?"),
                         Texts::tr("\u201c%1\u201d is beside the drawing. A link shows every new version of the file; an embedded image travels with the drawing alone.").arg(QFileInfo(file).fileName()),
                         QMessageBox::Cancel, parent);
    const QPushButton *link = question.addButton(Texts::tr("&Link"), QMessageBox::AcceptRole);
    const QPushButton *embed = question.addButton(Texts::tr("&Embed"), QMessageBox::AcceptRole);
    question.exec();
    if (question.clickedButton() == embed)
        return embeddedSourceOf(file);
    return question.clickedButton() == link ? source : model::Result<QString>(QString());
}

} // namespace views
