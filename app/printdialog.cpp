#include "app/printdialog.h"

#include "app/question.h"
#include "app/sheetpreview.h"

#include "views/exporters/printing.h"
#include "views/style/screenroom.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPageSetupDialog>
#include <QPrintDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSheetsAcross = 8;
enum Orientation { AsFits, Portrait, Landscape };

} // namespace

PrintDialog::PrintDialog(const views::Session &session, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_file(QFileInfo(path).dir().filePath(QFileInfo(path).completeBaseName() + u".pdf"_s))
    , m_printer(QPrinter::HighResolution)
    , m_preview(new SheetPreview)
    , m_sheets(new QLabel)
    , m_problem(new QLabel)
    , m_orientation(namedChoice(tr("Paper")))
    , m_across(new QSpinBox)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Print"));
    m_printer.setDocName(QFileInfo(path).completeBaseName());
    m_printer.setCreator(u"Tracepaper " TRACEPAPER_VERSION ""_s);
    m_sheets->setObjectName(u"quiet"_s);
    m_sheets->setAlignment(Qt::AlignCenter);
    m_problem->setObjectName(u"quiet"_s);
    m_problem->setWordWrap(true);

    QPushButton *paper = m_buttons->addButton(tr("Paper\u2026"), QDialogButtonBox::ActionRole);
    QPushButton *print = m_buttons->addButton(tr("Print\u2026"), QDialogButtonBox::AcceptRole);
    print->setObjectName(u"primaryButton"_s);
    connect(paper, &QPushButton::clicked, this, &PrintDialog::choosePaper);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PrintDialog::print);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_sheets);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(views::scrollingForm(createForm()));
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(columns, 1);
    layout->addWidget(m_buttons);
    views::resizeWithinScreen(*this, {900, 560});

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PrintDialog::updatePicture);
    updatePicture();
}

QWidget *PrintDialog::createForm()
{
    m_orientation->addItem(tr("As the drawing fits"), AsFits);
    m_orientation->addItem(tr("Portrait"), Portrait);
    m_orientation->addItem(tr("Landscape"), Landscape);
    m_across->setRange(1, mostSheetsAcross);
    m_across->setAccessibleName(tr("Sheets across"));
    m_across->setToolTip(tr("More than one makes a poster to be glued together"));

    QFormLayout *layout = createPictureForm();
    layout->addRow(tr("Paper"), m_orientation);
    layout->addRow(tr("Sheets across"), m_across);
    m_contents = new PictureContents(m_session, *layout, this);
    layout->addRow(m_problem);
    connect(m_orientation, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_across, &QSpinBox::valueChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_contents, &PictureContents::changed, &m_soon, qOverload<>(&QTimer::start));
    return layout->parentWidget();
}

void PrintDialog::updatePicture()
{
    views::ExportOptions options;
    options.transparent = true; // the paper is the background
    options.padding = 4;
    m_contents->apply(options);
    const model::Result<views::Picture> picture = views::pictureOf(m_session.diagram(), options);
    m_picture = picture ? *picture : views::Picture();
    m_problem->setText(picture ? QString() : picture.error().message);

    const int orientation = m_orientation->currentData().toInt();
    const bool isWide = m_picture.bounds.width() >= m_picture.bounds.height();
    const bool landscape = orientation == Landscape || (orientation == AsFits && isWide);
    m_printer.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    m_preview->setSheets(m_picture, m_printer.pageLayout(), m_printer.resolution(), m_across->value());
    m_sheets->setText(m_preview->sheetsText());
}

void PrintDialog::choosePaper()
{
    QPageSetupDialog dialog(&m_printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_orientation->setCurrentIndex(m_printer.pageLayout().orientation() == QPageLayout::Landscape ? Landscape : Portrait);
    updatePicture();
}

void PrintDialog::print()
{
    QPrintDialog dialog(&m_printer, this);
    // Qt would propose the home folder; naming a file on the printer would choose printing into it.
    if (auto *file = dialog.findChild<QLineEdit *>(u"filename"_s))
        file->setText(QDir::toNativeSeparators(m_file));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const model::Result<void> printed = views::printPicture(m_printer, m_picture, m_across->value()); !printed)
        Question::explain(tr("The drawing was not printed"), printed.error().message, this);
    else
        accept();
}

} // namespace app
