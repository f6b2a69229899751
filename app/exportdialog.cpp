#include "app/exportdialog.h"

#include "app/picturecontents.h"
#include "app/question.h"
#include "app/settings.h"

#include "views/graphics/embedding.h"
#include "views/picture/painterbackend.h"
#include "views/style/screenroom.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkerSide = 8;
constexpr double largestPreview = 4000; // pixels
constexpr double millimetersPerPixel = 25.4 / 96;

/// What lies behind a transparent picture.
void paintCheckers(QPainter &painter, const QRectF &area)
{
    painter.fillRect(area, QColor(255, 255, 255));
    for (int y = 0; y * checkerSide < area.height(); ++y) {
        for (int x = y % 2; x * checkerSide < area.width(); x += 2) {
            const QRectF square(area.left() + x * checkerSide, area.top() + y * checkerSide, checkerSide, checkerSide);
            painter.fillRect(square.intersected(area), QColor(224, 224, 224));
        }
    }
}

} // namespace

ExportDialog::ExportDialog(views::Session &session, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(path)
    , m_format(namedChoice(tr("Format")))
    , m_scale(namedChoice(tr("Scale")))
    , m_theme(namedChoice(tr("Theme")))
    , m_transparent(new QCheckBox(tr("Transparent background")))
    , m_carries(new QCheckBox(tr("Carry the diagram along")))
    , m_preview(new QLabel)
    , m_size(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Export image"));
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(240, 160);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setAccessibleName(tr("Preview"));
    m_size->setObjectName(u"quiet"_s);
    m_size->setAlignment(Qt::AlignCenter);
    QPushButton *save = m_buttons->addButton(tr("Export\u2026"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"primaryButton"_s);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_size);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(views::scrollingForm(createForm()));
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(columns, 1);
    layout->addWidget(m_buttons);
    views::resizeWithinScreen(*this, {860, 520});

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::updatePreview);
    m_soon.start(); // a large drawing takes its time; the window comes first
}

QWidget *ExportDialog::createForm()
{
    for (const views::Exporter &exporter : views::exporters())
        m_format->addItem(QCoreApplication::translate("Exporters", exporter.name), exporter.id);
    for (const double scale : {1.0, 2.0, 3.0, 4.0})
        m_scale->addItem(tr("%1 %").arg(scale * 100), scale);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);

    QFormLayout *layout = createPictureForm();
    layout->addRow(tr("Format"), m_format);
    layout->addRow(tr("Scale"), m_scale);
    layout->addRow(tr("Theme"), m_theme);
    m_contents = new PictureContents(m_session, *layout, this);
    layout->addRow(m_transparent);
    m_carries->setToolTip(tr("The file of the diagram is inside the picture: a PNG or SVG opens as a diagram again, a PDF has it attached"));
    layout->addRow(m_carries);
    connect(m_contents, &PictureContents::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_transparent, &QCheckBox::toggled, &m_soon, qOverload<>(&QTimer::start));
    for (QComboBox *combo : {m_format, m_scale, m_theme})
        connect(combo, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::suggestScale);
    suggestScale();
    recall();
    return layout->parentWidget();
}

const views::Exporter &ExportDialog::exporter() const
{
    return *views::findExporter(m_format->currentData().toString());
}

void ExportDialog::suggestScale()
{
    m_scale->setEnabled(exporter().usualScale > 0);
    m_scale->setCurrentIndex(qMax(0, m_scale->findData(exporter().usualScale)));
}

/// A diagram gets the same picture again; another one is exported as usual, and shows what its own window shows.
void ExportDialog::recall()
{
    const QVariantMap own = QFileInfo::exists(m_path) ? Settings::exportChoices(m_path) : QVariantMap();
    const QVariantMap choices = own.isEmpty() ? Settings::exportChoices({}) : own;
    if (choices.isEmpty())
        return;
    m_format->setCurrentIndex(qMax(0, m_format->findData(choices.value(u"format"_s))));
    m_scale->setCurrentIndex(qMax(0, m_scale->findData(choices.value(u"scale"_s))));
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(choices.value(u"theme"_s))));
    m_transparent->setChecked(choices.value(u"transparent"_s).toBool());
    m_carries->setChecked(choices.value(u"carries"_s).toBool());
    if (own.isEmpty())
        return;
    m_contents->setChoices(own);
    m_before = own.value(u"picture"_s).toString();
}

void ExportDialog::remember(const QString &written) const
{
    QVariantMap choices = m_contents->choices();
    choices.insert(u"format"_s, m_format->currentData());
    choices.insert(u"scale"_s, m_scale->currentData());
    choices.insert(u"theme"_s, m_theme->currentData());
    choices.insert(u"transparent"_s, m_transparent->isChecked());
    choices.insert(u"carries"_s, m_carries->isChecked());
    choices.insert(u"picture"_s, written);
    Settings::setExportChoices(m_path, choices);
}

QString ExportDialog::suggestion() const
{
    const QFileInfo before(m_before);
    if (!m_before.isEmpty() && before.dir().exists() && before.suffix().compare(exporter().suffix, Qt::CaseInsensitive) == 0)
        return m_before;
    const QFileInfo diagram(m_path);
    return diagram.dir().filePath(diagram.completeBaseName() + u'.' + exporter().suffix);
}

views::ExportOptions ExportDialog::options() const
{
    views::ExportOptions options = pictureOptions();
    if (m_carries->isChecked())
        options.carried = views::carriedFile(m_session.diagram(), *options.graphics);
    return options;
}

views::ExportOptions ExportDialog::pictureOptions() const
{
    views::ExportOptions options;
    options.theme = m_theme->currentData().toString();
    options.scale = m_scale->currentData().toDouble();
    options.transparent = m_transparent->isChecked();
    m_contents->apply(options);
    return options;
}

void ExportDialog::updatePreview()
{
    const model::Result<views::Picture> picture = views::pictureOf(m_session.diagram(), pictureOptions());
    m_buttons->setEnabled(true);
    if (!picture) {
        m_picture = {};
        m_preview->setText(picture.error().message);
        m_size->clear();
        return;
    }
    m_picture = *picture;
    const bool pixels = exporter().usualScale > 0;
    const QSizeF size = m_picture.bounds.size() * (pixels ? m_scale->currentData().toDouble() : millimetersPerPixel);
    m_size->setText((pixels ? tr("%1 \u00d7 %2 pixels") : tr("%1 \u00d7 %2 mm")).arg(int(size.width())).arg(int(size.height())));
    drawPreview();
    showPreview();
}

/// In its true size, and made smaller when it is shown: a small drawing would leave details out that the file has.
void ExportDialog::drawPreview()
{
    const QRectF bounds = m_picture.bounds;
    const double scale = qMin(devicePixelRatioF(), largestPreview / qMax(bounds.width(), bounds.height()));
    m_drawn = QImage((bounds.size() * scale).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    m_drawn.fill(Qt::transparent);
    QPainter painter(&m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_transparent->isChecked())
        paintCheckers(painter, m_drawn.rect());
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    views::paintPicture(painter, m_picture);
}

void ExportDialog::showPreview()
{
    const QSizeF size = m_picture.bounds.size();
    const QSize room = m_preview->contentsRect().size() - QSize(24, 24);
    if (size.isEmpty() || room.isEmpty())
        return;
    const double zoom = qMin(1.0, qMin(room.width() / size.width(), room.height() / size.height()));
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(m_drawn.scaled((size * zoom * ratio).toSize().expandedTo(QSize(1, 1)), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showPreview();
}

void ExportDialog::chooseFile()
{
    const QString suggested = suggestion();
    QFileDialog dialog(this, windowTitle(), suggested, QCoreApplication::translate("Exporters", exporter().filterText));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(exporter().suffix);
    dialog.selectFile(QFileInfo(suggested).fileName());
    views::makeRoomForDetails(dialog);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (write(dialog.selectedFiles().value(0)))
        accept();
}

bool ExportDialog::write(const QString &path)
{
    const model::Result<void> written = views::exportDiagram(m_session.diagram(), options(), path);
    if (!written) {
        Question::explain(tr("The picture was not written"), written.error().message, this);
        return false;
    }
    m_written = path;
    remember(path);
    return true;
}

} // namespace app
