#include "app/exportdialog.h"
#include "app/mainwindow.h"
#include "app/printdialog.h"
#include "app/problemsdialog.h"
#include "app/question.h"
#include "app/themecontroller.h"

#include "model/formats/diagramfile.h"

#include "tests/app/answers.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// As HTML it would read a file.
const QString hostile = u"<img src=\"x.png\"> & <b>name</b>"_s;

/// A drawing with the text wherever a drawing may have one.
QByteArray hostileDrawing()
{
    QFile file(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/distributed-web-infrastructure.tracepaper"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example cannot be read");
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &member : {u"title"_s, u"description"_s, u"author"_s, u"version"_s})
        root[member] = hostile;
    for (const auto &[list, member] : {std::pair{u"components"_s, u"name"_s}, {u"connections"_s, u"label"_s}, {u"requests"_s, u"name"_s}}) {
        QJsonArray items = root[list].toArray();
        for (QJsonValueRef item : items) {
            QJsonObject object = item.toObject();
            object[member] = hostile;
            item = object;
        }
        root[list] = items;
    }
    return QJsonDocument(root).toJson();
}

bool isTakenForHtml(const QString &text)
{
    return text.contains("<img"_L1) && Qt::mightBeRichText(text);
}

void examineTips(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &defects)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            if (isTakenForHtml(model.index(row, column, parent).data(Qt::ToolTipRole).toString()))
                defects.append(u"the tip of a row in %1"_s.arg(QLatin1StringView(model.metaObject()->className())));
        }
        examineTips(model, model.index(row, 0, parent), defects);
    }
}

QStringList defectsIn(QWidget &window)
{
    QStringList defects;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText && isTakenForHtml(label->text()))
            defects.append(u"label %1: %2"_s.arg(label->objectName(), label->text()));
        if (isTakenForHtml(widget->toolTip()))
            defects.append(u"tip of %1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName()));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            examineTips(*view->model(), {}, defects);
    }
    defects.removeDuplicates();
    return defects;
}

} // namespace

/// What a drawing of somebody else says is shown as it is written, never taken for HTML.
class TestForeignTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<app::MainWindow>(m_themes(), std::make_unique<tests::AnsweredDialogs>(m_answers));
        m_window->show();
        QVERIFY(tests::settle(*m_window));
        m_path = m_folder->filePath(u"<img src=x>.tracepaper"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(hostileDrawing()) > 0);
        file.close();
        QVERIFY(m_window->openFile(m_path));
        for (const model::Component &component : m_window->session().diagram().components())
            QCOMPARE(component.name, hostile);
    }
    void cleanup() { m_window.reset(); }

    void inTheWindow()
    {
        views::Session &session = m_window->session();
        const model::Diagram &diagram = session.diagram();
        QTRY_VERIFY(!session.analysis().findings.empty());
        for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
            dock->show();
            dock->raise();
            QVERIFY(tests::settle(*m_window));
        }
        session.sendRequest();
        session.setDown({diagram.components().back().id}, true);
        for (const model::Component &component : diagram.components())
            verifySelected({{component.id}, {}});
        for (const model::Connection &connection : diagram.connections())
            verifySelected({{}, {connection.id}});
        verifySelected({{diagram.components().front().id, diagram.components().back().id}, {}});
    }

    void inMessages()
    {
        QVERIFY(!m_window->openFile(m_folder->filePath(u"<img src=gone>.tracepaper"_s)));
        QVERIFY(tests::settle(*m_window));
        QCOMPARE(defectsIn(*m_window).join(u'\n'), QString());
        app::Question question(hostile, hostile, m_window.get());
        question.setInformativeText(hostile);
        question.show();
        QVERIFY(tests::settle(question));
        QCOMPARE(defectsIn(question).join(u'\n'), QString());
    }

    void inDialogs()
    {
        const model::Problems problems{{model::ProblemLevel::Error, hostile, hostile, 1}};
        const std::unique_ptr<QDialog> dialogs[] = {
            std::make_unique<app::PrintDialog>(m_window->session(), m_path, m_window.get()),
            std::make_unique<app::ExportDialog>(m_window->session(), m_path, m_window.get()),
            std::make_unique<app::ProblemsDialog>(hostile, hostile, m_path, problems, m_window.get()),
        };
        for (const std::unique_ptr<QDialog> &dialog : dialogs) {
            dialog->show();
            QVERIFY(tests::settle(*dialog));
            QCOMPARE(defectsIn(*dialog).join(u'\n'), QString());
        }
    }

private:
    static app::ThemeController &m_themes()
    {
        static app::ThemeController themes;
        return themes;
    }
    void verifySelected(const views::Selection &selection)
    {
        m_window->session().setSelection(selection);
        QVERIFY(tests::settle(*m_window));
        QCOMPARE(defectsIn(*m_window).join(u'\n'), QString());
    }

    tests::Answers m_answers;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::MainWindow> m_window;
    QString m_path;
};

STRICT_GUI_TEST_MAIN(TestForeignTexts)
#include "tst_foreigntexts.moc"
