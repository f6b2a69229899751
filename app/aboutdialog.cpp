#include "app/aboutdialog.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 96;

QLabel *centred(const QString &text, const QString &objectName)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Tracepaper"));
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(u":/tracepaper.svg"_s).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    icon->setAccessibleName(tr("The icon of Tracepaper"));
    icon->setAlignment(Qt::AlignCenter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 28, 32, 18);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(centred(u"Tracepaper"_s, u"dialogTitle"_s));
    layout->addWidget(centred(tr("Version %1").arg(QStringLiteral(TRACEPAPER_VERSION)), u"quiet"_s));
    layout->addWidget(centred(tr("Draw a web infrastructure, watch a request run through it, see what breaks it, ship the picture."), QString()));
    layout->addWidget(centred(tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."), u"quiet"_s));
    layout->addSpacing(10);
    layout->addWidget(buttons);
    setFixedWidth(400);
}

} // namespace app
