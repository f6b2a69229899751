#include "app/motion/motioncontroller.h"

#include "tests/support/strictmain.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

const QString gnome = u"org.gnome.desktop.interface"_s;
const QString kde = u"org.kde.kdeglobals.KDE"_s;

} // namespace

/// Answers as the settings portal of a desktop does.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> values; ///< by group and key
    int asked = 0;

    void set(const QString &group, const QString &key, const QVariant &value)
    {
        values.insert(group + key, value);
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++asked;
        const QVariant value = values.value(group + key);
        if (!value.isValid())
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value.isValid() ? value : QVariant(0)))); // portals wrap it twice
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_daemon.waitForReadyRead(10000), "dbus-daemon does not start; scripts/install-dependencies installs it");
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    }

    void init()
    {
        app::Settings::setMotionChoice(app::MotionChoice::System);
        m_config = std::make_unique<QTemporaryDir>();
        m_portal = std::make_unique<FakePortal>();
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_address, u"desktop"_s));
        QVERIFY2(m_bus->isConnected(), qPrintable(m_bus->lastError().message()));
        QVERIFY(m_bus->registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void cleanup()
    {
        m_bus.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void filesSayIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("reduced");
        QTest::newRow("nothing said") << QString() << QByteArray() << false;
        QTest::newRow("GTK off") << u"gtk-3.0/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=false\n") << true;
        QTest::newRow("GTK off as a number") << u"gtk-4.0/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=0\n") << true;
        QTest::newRow("GTK on") << u"gtk-3.0/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=true\n") << false;
        QTest::newRow("KDE off") << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0\n") << true;
        QTest::newRow("KDE fast") << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0.5\n") << false;
    }

    void filesSayIt()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(bool, reduced);
        if (!file.isEmpty())
            QVERIFY(write(m_config->filePath(file), content));
        QCOMPARE(app::doFilesReduceMotion(m_config->path()), reduced);
        app::DesktopMotion desktop(m_config->path());
        QCOMPARE(desktop.isReduced(), reduced);
    }

    void filesAreFollowed()
    {
        const QString file = m_config->filePath(u"kdeglobals"_s);
        QVERIFY(write(file, "[KDE]\nAnimationDurationFactor=1.25\n"));
        app::DesktopMotion desktop(m_config->path());
        QSignalSpy changed(&desktop, &app::DesktopMotion::changed);
        QVERIFY(write(file, "[KDE]\nAnimationDurationFactor=0\n"));
        QTRY_VERIFY(desktop.isReduced());
        QVERIFY(write(file, "[KDE]\nAnimationDurationFactor=1.5\n"));
        QTRY_VERIFY(!desktop.isReduced());
        QCOMPARE(changed.size(), 2);
    }

    void thePortalIsAskedAndFollowed_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("less");
        QTest::addColumn<QVariant>("more");
        QTest::newRow("GNOME") << gnome << u"enable-animations"_s << QVariant(false) << QVariant(true);
        QTest::newRow("KDE") << kde << u"AnimationDurationFactor"_s << QVariant(u"0"_s) << QVariant(u"0.5"_s);
    }

    void thePortalIsAskedAndFollowed()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, less);
        QFETCH(QVariant, more);
        openPortal();
        m_portal->values.insert(group + key, less);
        app::DesktopMotion desktop(m_config->path());
        QSignalSpy changed(&desktop, &app::DesktopMotion::changed);
        desktop.ask(program());
        QVERIFY(!desktop.isReduced()); // nobody waits
        QTRY_VERIFY(desktop.isReduced());
        m_portal->set(group, u"something-else"_s, more);
        m_portal->set(group, key, more);
        QTRY_VERIFY(!desktop.isReduced());
        m_portal->set(group, key, less);
        QTRY_VERIFY(desktop.isReduced());
        QCOMPARE(changed.size(), 3);
    }

    void thePortalKnowsBetterThanFiles()
    {
        openPortal();
        QVERIFY(write(m_config->filePath(u"gtk-3.0/settings.ini"_s), "[Settings]\ngtk-enable-animations=false\n"));
        m_portal->values.insert(gnome + u"enable-animations"_s, true);
        app::DesktopMotion desktop(m_config->path());
        QVERIFY(desktop.isReduced());
        desktop.ask(program());
        QTRY_VERIFY(!desktop.isReduced());
    }

    void withoutAPortalFilesCount()
    {
        QVERIFY(write(m_config->filePath(u"gtk-3.0/settings.ini"_s), "[Settings]\ngtk-enable-animations=false\n"));
        app::DesktopMotion desktop(m_config->path());
        desktop.ask(program());
        desktop.ask(QDBusConnection(u"no such bus"_s));
        // The bus has refused the questions when it has answered a later one.
        QDBusMessage later = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s);
        QCOMPARE(program().call(later).type(), QDBusMessage::ReplyMessage);
        QCoreApplication::processEvents();
        QVERIFY(desktop.isReduced());
    }

    void theChoiceComesFirst()
    {
        openPortal();
        auto *desktop = new app::DesktopMotion(m_config->path());
        app::MotionController motion(desktop);
        QSignalSpy changed(&motion, &app::MotionController::reducedChanged);
        QMenu menu;
        app::fillMotionMenu(menu, motion);
        QVERIFY(menu.actions().at(0)->isChecked());
        menu.actions().at(1)->trigger();
        QVERIFY(motion.isReduced() && app::Settings::motionChoice() == app::MotionChoice::Reduced);
        menu.actions().at(2)->trigger();
        QVERIFY(!motion.isReduced() && app::Settings::motionChoice() == app::MotionChoice::Full);
        m_portal->values.insert(gnome + u"enable-animations"_s, false);
        desktop->ask(program());
        QTRY_VERIFY(desktop->isReduced());
        QVERIFY(!motion.isReduced());
        menu.actions().at(0)->trigger();
        QVERIFY(motion.isReduced());
        m_portal->set(gnome, u"enable-animations"_s, true);
        QTRY_VERIFY(!motion.isReduced());
        QCOMPARE(changed.size(), 4);
        QCOMPARE(app::Settings::motionChoice(), app::MotionChoice::System);
    }

private:
    void openPortal() { QVERIFY(m_bus->registerService(u"org.freedesktop.portal.Desktop"_s)); }
    QDBusConnection program() const { return QDBusConnection::connectToBus(m_address, u"program"_s); }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<QTemporaryDir> m_config;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<QDBusConnection> m_bus;
};

STRICT_GUI_TEST_MAIN(TestMotion)
#include "tst_motion.moc"
