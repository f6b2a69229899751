#include "app/filecontroller.h"
#include "app/gallery/gallerydelegate.h"
#include "app/gallery/gallerydialog.h"
#include "app/gallery/gallerymodel.h"
#include "app/gallery/savetemplatedialog.h"
#include "app/gallery/templatefacts.h"
#include "app/mainwindow.h"
#include "app/safety/datafolders.h"
#include "app/startpage.h"
#include "app/themecontroller.h"

#include "model/formats/diagramfile.h"

#include "tests/app/answers.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QToolTip>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/diagrams/"_s + name + u".tracepaper"_s;
}

model::Diagram example(const QString &name)
{
    return model::loadDiagram(pathOf(name)).diagram;
}

QStringList titles(const app::GalleryModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.index(row).data().toString());
    return shown;
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<app::ThemeController>(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void searchAndCategoryFilter()
    {
        app::GalleryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTemplates(app::templates());
        QCOMPARE(std::size_t(model.rowCount()), app::templates().size());
        model.setSearch(u"queue"_s); // a kind: also in a drawing that calls it something else
        QCOMPARE(titles(model), (QStringList{u"Three tiers with cache and queue"_s, u"Microservices behind a gateway"_s}));
        model.setSearch(u"queue GATEWAY"_s);
        QCOMPARE(titles(model), QStringList{u"Microservices behind a gateway"_s});
        model.setSearch(u"no such thing"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setSearch({});
        model.setCategory(app::TemplateCategory::Own);
        QCOMPARE(model.rowCount(), 0);
        model.setCategory(app::TemplateCategory::First);
        QVERIFY(titles(model).contains(u"Simple web stack"_s));
        QVERIFY(!titles(model).contains(u"Microservices behind a gateway"_s));
    }

    void titlesTakeTwoLines()
    {
        app::GalleryModel model;
        app::Template own = app::templates().front();
        own.title = u"Trois couches avec cache et file d\u2019attente de messages"_s;
        app::Template endless = own;
        endless.title = QString(u"A very long title "_s).repeated(12);
        model.setTemplates({own, endless});
        app::GalleryDelegate delegate(model, nullptr);
        QListView view;
        view.setModel(&model);
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.font = view.font();
        option.rect = QRect(QPoint(), delegate.sizeHint(option, model.index(0)));
        const auto isCut = [&](int row) {
            QHelpEvent event(QEvent::ToolTip, {}, {});
            return delegate.helpEvent(&event, &view, option, model.index(row));
        };
        QVERIFY(!isCut(0));
        QVERIFY(isCut(1)); // and its tip has all of it
    }

    void picturesComeOneAfterTheOther()
    {
        app::GalleryModel model;
        model.setTemplates(app::templates());
        model.setScale(2);
        QSignalSpy drawn(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.picture(model.index(3)).isNull());
        QVERIFY(model.picture(model.index(0)).isNull());
        QTRY_COMPARE(drawn.size(), 2);
        QCOMPARE(model.picture(model.index(3)).size(), app::GalleryModel::pictureSize * 2);
        QVERIFY(model.picture(model.index(3)).toImage() != model.picture(model.index(0)).toImage());
        model.drawAnew();
        QVERIFY(model.picture(model.index(3)).isNull());
    }

    void ownTemplatesAreKeptReplacedAndRemoved()
    {
        const app::OwnTemplates own(m_folder->filePath(u"below/templates"_s));
        QVERIFY(own.all().empty());
        QVERIFY(own.save(example(u"simple-web-stack"_s), u"Our shop / EU"_s, u"What we start from"_s));
        QVERIFY(own.save(example(u"scale-up"_s), u"Another"_s, {}));
        QCOMPARE(own.all().size(), std::size_t(2));
        QCOMPARE(own.all().front().title, u"Another"_s);
        QCOMPARE(own.all().back().description, u"What we start from"_s);
        QVERIFY(own.save(example(u"scale-up"_s), u"our SHOP / eu"_s, {}));
        QCOMPARE(own.all().size(), std::size_t(2));
        QCOMPARE(own.find(u"Our Shop / EU"_s)->diagram.components(), example(u"scale-up"_s).components());
        QVERIFY(own.save(example(u"scale-up"_s), u"Our shop ? EU"_s, {})); // its file would have the same name
        QCOMPARE(own.all().size(), std::size_t(3));
        QVERIFY(!own.remove(m_folder->filePath(u"elsewhere.tracepaper"_s)));
        QVERIFY(own.remove(own.find(u"Another"_s)->path));
        QCOMPARE(own.all().size(), std::size_t(2));
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const app::OwnTemplates own(m_folder->filePath(u"file/templates"_s));
        const model::Result<void> saved = own.save(example(u"scale-up"_s), u"Any"_s, {});
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(m_folder->path()));
    }

    void factsAreThoseOfTheAnalysis()
    {
        const QString facts = app::templateFacts(example(u"two-zones-with-a-managed-database"_s));
        QVERIFY2(facts.contains(u"read: 1<br>write: 1<br>static file: 1"_s, Qt::CaseInsensitive), qPrintable(facts));
        QVERIFY(facts.contains(u"Single point of failure"_s));
        QVERIFY(app::templateFacts(example(u"static-site-behind-a-cdn"_s)).contains(u"read: none"_s, Qt::CaseInsensitive));
        QCOMPARE(app::kindNames(example(u"static-site-behind-a-cdn"_s)).size(), 7);
    }

    void longNamesWidenNothing()
    {
        const app::OwnTemplates own(m_folder->path());
        const QString name = u"our-shop-in-europe-with-everything-that-belongs-to-it-"_s.repeated(4);
        QVERIFY(own.save(example(u"scale-up"_s), name, u"https://wiki.example.com/"_s + name));
        QVERIFY(own.save(example(u"scale-up"_s), u"Many words "_s.repeated(60), {}));
        app::GalleryDialog dialog{own};
        dialog.show();
        QVERIFY(tests::settle(dialog));
        auto *grid = dialog.findChild<QListView *>(u"templateGrid"_s);
        auto *area = dialog.findChild<QScrollArea *>();
        for (int row = grid->model()->rowCount() - 2; row < grid->model()->rowCount(); ++row) {
            grid->setCurrentIndex(grid->model()->index(row, 0));
            QCoreApplication::processEvents();
            QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(QString::number(area->widget()->width())));
            const auto *title = dialog.findChild<QLabel *>(u"dialogTitle"_s);
            QVERIFY(title->height() <= 5 * title->fontMetrics().lineSpacing());
            QVERIFY(title->toolTip().contains(grid->currentIndex().data().toString().left(200).trimmed()));
            const QPoint onCard = grid->visualRect(grid->currentIndex()).center();
            QHelpEvent help(QEvent::ToolTip, onCard, grid->viewport()->mapToGlobal(onCard));
            QCoreApplication::sendEvent(grid->viewport(), &help);
            QVERIFY(QToolTip::text().contains(grid->currentIndex().data().toString().left(200).trimmed()));
            QToolTip::hideText();
        }
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QVERIFY(dialog.findChild<QLabel *>(u"dialogTitle"_s)->toolTip().isEmpty());
    }

    /// The window's texts of our templates are in the sources, where they are found by those who translate.
    void titlesAreThoseOfTheFiles()
    {
        for (const app::Template &entry : app::templates()) {
            const model::Diagram diagram = model::loadDiagram(entry.path).diagram;
            QCOMPARE(entry.title, diagram.title());
            QCOMPARE(entry.description, diagram.description());
            QCOMPARE(entry.diagram.description(), diagram.description());
        }
    }

    void whatIsCreatedSpeaksTheLanguageOfTheWindow()
    {
        struct Shouting : QTranslator {
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *text, const char *, int) const override
            {
                return qstrncmp(context, "Template", 8) == 0 ? QString::fromLatin1(text).toUpper() : QString();
            }
        } translator;
        QCoreApplication::installTranslator(&translator);
        tests::Answers answers;
        views::Session session;
        app::FileController files(session, std::make_unique<tests::AnsweredDialogs>(answers));
        QVERIFY(files.newFromTemplate(pathOf(u"simple-web-stack"_s)));
        QCOMPARE(session.diagram().title(), u"SIMPLE WEB STACK"_s);
        QVERIFY(session.diagram().description().startsWith(u"ONE SERVER"_s));
        QVERIFY(!files.isModified());
        for (const app::Template &entry : app::templates()) {
            QVERIFY(files.newFromTemplate(entry.path));
            for (const model::Component &part : session.diagram().components())
                QVERIFY2(part.name == part.name.toUpper() || part.name.startsWith(u"HAProxy"_s), qPrintable(part.name));
            for (const model::Connection &line : session.diagram().connections())
                QCOMPARE(line.properties.value(u"label"_s).toString(), line.properties.value(u"label"_s).toString().toUpper());
            const model::Diagram english = model::loadDiagram(entry.path).diagram;
            QCOMPARE(session.diagram().components().size(), english.components().size());
        }
        QVERIFY(files.newFromTemplate(pathOf(u"simple-web-stack"_s)));
        QCOMPARE(model::readNative(model::writeNative(session.diagram())).diagram, session.diagram());
        // A template of one's own is left as it is.
        const QString own = m_folder->filePath(u"own.tracepaper"_s);
        QVERIFY(model::saveDiagram(example(u"simple-web-stack"_s), own));
        QVERIFY(files.newFromTemplate(own));
        QCOMPARE(session.diagram().title(), u"Simple web stack"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    void typingAndEnterCreate()
    {
        app::GalleryDialog dialog{app::OwnTemplates(m_folder->path())};
        dialog.show();
        QVERIFY(tests::settle(dialog));
        auto *line = dialog.findChild<QLineEdit *>();
        QCOMPARE(dialog.focusWidget(), line);
        QTest::keyClicks(line, u"multi"_s);
        QTest::keyClicks(line, u"plicity"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"primaryButton"_s)->isEnabled());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(dialog.result(), 0);
        line->selectAll();
        dialog.findChild<QListWidget *>(u"drawingsList"_s)->setCurrentRow(1); // none of the first steps has zones
        QTest::keyClicks(line, u"zone"_s);
        QCOMPARE(dialog.findChild<QListWidget *>(u"drawingsList"_s)->currentRow(), 0);
        auto *grid = dialog.findChild<QListView *>(u"templateGrid"_s);
        const QString first = grid->currentIndex().data().toString();
        QTest::keyClick(line, Qt::Key_Down);
        QVERIFY(grid->currentIndex().data().toString() != first || grid->model()->rowCount() == 1);
        const QString chosen = grid->currentIndex().data().toString();
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(app::readTemplate(dialog.chosenPath(), app::TemplateCategory::First).title, chosen);
    }

    void aDoubleClickCreates()
    {
        app::GalleryDialog dialog{app::OwnTemplates(m_folder->path())};
        dialog.show();
        QVERIFY(tests::settle(dialog));
        auto *grid = dialog.findChild<QListView *>(u"templateGrid"_s);
        const QPoint second = grid->visualRect(grid->model()->index(1, 0)).center();
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(grid->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.chosenPath(), app::templates()[1].path);
    }

    void onesOwnCanBeRemovedAndOthersNot()
    {
        const app::OwnTemplates own(m_folder->path());
        app::SaveTemplateDialog saving(own, example(u"simple-web-stack"_s), u"Name of the file"_s);
        auto *title = saving.findChild<QLineEdit *>(u"templateTitle"_s);
        QCOMPARE(title->text(), u"Simple web stack"_s);
        title->setText(u"  "_s);
        QVERIFY(!saving.findChild<QPushButton *>(u"primaryButton"_s)->isEnabled());
        title->setText(u"Mine"_s);
        saving.findChild<QPushButton *>(u"primaryButton"_s)->click();
        QCOMPARE(saving.result(), int(QDialog::Accepted));

        app::GalleryDialog dialog(own);
        auto *remove = dialog.findChild<QPushButton *>(u"removeTemplate"_s);
        QVERIFY(!remove->isVisibleTo(&dialog));
        auto *categories = dialog.findChild<QListWidget *>();
        categories->setCurrentRow(categories->count() - 1);
        QVERIFY(remove->isVisibleTo(&dialog));
        tests::whenModal<QMessageBox>(&dialog, [](QMessageBox &question) {
            for (QAbstractButton *button : question.buttons()) {
                if (question.buttonRole(button) == QMessageBox::DestructiveRole)
                    button->click();
            }
        });
        remove->click();
        QVERIFY(own.all().empty());
        QVERIFY(!remove->isVisibleTo(&dialog));
    }

    void templatesHaveTheirImagesInside()
    {
        tests::Answers answers;
        app::MainWindow window(*m_themes, std::make_unique<tests::AnsweredDialogs>(answers));
        window.show();
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(m_folder->filePath(u"rack.png"_s)));
        model::Diagram diagram = example(u"scale-up"_s);
        QVERIFY(diagram.insertComponent({*model::ComponentId::fromString(u"rack"_s), u"image"_s, {}, {}, QPointF(0, 0), {}, {{u"source"_s, u"rack.png"_s}}, {}}));
        const QString path = m_folder->filePath(u"drawn.tracepaper"_s);
        QVERIFY(model::saveDiagram(diagram, path));
        QVERIFY(window.openFile(path));
        tests::whenModal<app::SaveTemplateDialog>(&window, [](app::SaveTemplateDialog &saving) {
            saving.findChild<QLineEdit *>()->setText(u"With an image"_s);
            saving.findChild<QPushButton *>(u"primaryButton"_s)->click();
        });
        window.action("file.save-template")->trigger();
        const auto own = app::OwnTemplates(app::templatesFolder()).all();
        QCOMPARE(own.size(), std::size_t(1));
        const model::Diagram kept = model::loadDiagram(own.front().path).diagram;
        QVERIFY(kept.component(*model::ComponentId::fromString(u"rack"_s))->text(u"source"_s).startsWith(u"data:image/png"_s));
        QVERIFY(QFile::remove(own.front().path));
    }

    void theWindowStartsFromWhatIsChosen()
    {
        tests::Answers answers;
        app::MainWindow window(*m_themes, std::make_unique<tests::AnsweredDialogs>(answers));
        window.show();
        tests::whenModal<app::GalleryDialog>(&window, [](app::GalleryDialog &gallery) {
            gallery.findChild<QLineEdit *>()->setText(u"microservices"_s);
            gallery.findChild<QPushButton *>(u"primaryButton"_s)->click();
        });
        window.findChild<app::StartPage *>()->galleryWanted();
        QCOMPARE(window.session().diagram().title(), u"Microservices behind a gateway"_s);
        QVERIFY(window.files().path().isEmpty());
    }

private:
    std::unique_ptr<app::ThemeController> m_themes;
    std::unique_ptr<QTemporaryDir> m_folder;
};

STRICT_GUI_TEST_MAIN(TestGallery)
#include "tst_gallery.moc"
