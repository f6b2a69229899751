#include "app/gallery/galleryactions.h"

#include "app/filecontroller.h"
#include "app/gallery/gallerydialog.h"
#include "app/gallery/savetemplatedialog.h"
#include "app/mainwindow.h"
#include "app/safety/datafolders.h"
#include "app/tabs/opendiagrams.h"

#include "views/graphics/embedding.h"
#include "views/session/sessiongraphics.h"

#include <QAction>

namespace app {

namespace {

void newFromTemplate(MainWindow &window)
{
    GalleryDialog gallery(OwnTemplates(templatesFolder()), &window);
    if (gallery.exec() == QDialog::Accepted)
        window.diagrams().newFromTemplate(gallery.chosenPath());
}

void saveAsTemplate(MainWindow &window)
{
    // Its images and icons lie beside the drawing: a template has them inside.
    const model::Diagram whole = views::withGraphicsInside(window.session().diagram(), *window.session().graphics().forExport());
    SaveTemplateDialog(OwnTemplates(templatesFolder()), whole, window.files().displayName(), &window).exec();
}

} // namespace

void bindGallery(MainWindow &window)
{
    QObject::connect(window.action("file.templates"), &QAction::triggered, &window, [&window] { newFromTemplate(window); });
    QObject::connect(window.action("file.save-template"), &QAction::triggered, &window, [&window] { saveAsTemplate(window); });
}

} // namespace app
