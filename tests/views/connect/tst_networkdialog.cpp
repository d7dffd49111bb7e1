// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/timezone.h"
#include "views/connect/certificatedialog.h"
#include "views/connect/networkdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Wrong = TlsTrouble::Wrong;

namespace {

template <class T>
T *child(const QWidget &window, const char *name)
{
    return window.findChild<T *>(QString::fromLatin1(name));
}

QPushButton *ok(const QWidget &window)
{
    return window.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

NetworkSettings pinned()
{
    NetworkSettings settings;
    settings.pin({ u"git.example.com"_s, 443, QByteArray(32, '\x01') });
    settings.pin({ u"git.example.com"_s, 8443, QByteArray(32, '\x02') });
    return settings;
}

TlsTrouble trouble(const QList<Wrong> &wrong)
{
    TlsTrouble trouble;
    trouble.host = u"git.example.com"_s;
    trouble.port = 8443;
    trouble.wrong = wrong;
    CertificateFacts own;
    own.subject = u"CN=<b>git</b>.example.com"_s;
    own.issuer = u"CN=Corp\u202e Authority"_s;
    own.names = { u"git.example.com"_s };
    own.validFrom = QDateTime({ 2026, 1, 1 }, { 0, 0 }, utcZone);
    own.validUntil = QDateTime({ 2027, 1, 1 }, { 0, 0 }, utcZone);
    own.sha256 = QByteArray(32, '\xab');
    CertificateFacts authority = own;
    authority.subject = u"CN=Corp Authority"_s;
    authority.sha256 = QByteArray(32, '\xcd');
    trouble.chain = { own, authority };
    return trouble;
}

void checkNames(QWidget &window, int atLeast)
{
    QWidget *first = window.nextInFocusChain();
    QWidget *at = first;
    int controls = 0;
    do {
        if ((at->focusPolicy() & Qt::TabFocus) != 0 && at->isVisible() && at != &window && !qobject_cast<QLineEdit *>(at->parentWidget()) && !qobject_cast<QAbstractSpinBox *>(at->parentWidget())) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(at);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(at->objectName() + u' ' + QLatin1String(at->metaObject()->className())));
            ++controls;
        }
        at = at->nextInFocusChain();
    } while (at != first);
    QVERIFY2(controls >= atLeast, qPrintable(QString::number(controls)));
}

} // namespace

class TestNetworkDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<NetworkSettings>();
        qRegisterMetaType<Pin>();
    }

    void whatIsShownIsWhatComesBack_data()
    {
        QTest::addColumn<NetworkSettings>("settings");
        QTest::newRow("as it comes") << NetworkSettings();
        NetworkSettings none;
        none.proxy.kind = ProxyChoice::Kind::None;
        QTest::newRow("no proxy") << none;
        NetworkSettings everything = pinned();
        everything.proxy = { ProxyChoice::Kind::Socks5, u"proxy.example.com"_s, 1081, u"mira"_s, SecretString("wörd pass "), true };
        everything.authorityFile = u"/etc/ca.pem"_s;
        everything.clientCertificateFile = u"/home/m/client.pem"_s;
        everything.clientKeyFile = u"/home/m/client.key"_s;
        QTest::newRow("everything") << everything;
    }
    void whatIsShownIsWhatComesBack()
    {
        QFETCH(const NetworkSettings, settings);
        NetworkDialog dialog(u"https://git.example.com"_s, settings);
        QCOMPARE(dialog.settings(), settings);
    }

    void aProxyIsSetByKeyboard()
    {
        NetworkDialog dialog(u"https://git.example.com"_s, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!child<QLineEdit>(dialog, "proxyHost")->isEnabled());
        auto *kind = child<QComboBox>(dialog, "proxyKind");
        QTest::keyClick(kind, Qt::Key_H);
        QCOMPARE(kind->currentText(), u"HTTP"_s);
        QVERIFY(!ok(dialog)->isEnabled());   // no host yet
        QTest::keyClicks(child<QLineEdit>(dialog, "proxyHost"), u" proxy.example.com "_s);
        QCOMPARE(child<QSpinBox>(dialog, "proxyPort")->value(), 3128);
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(child<QSpinBox>(dialog, "proxyPort")->value(), 1080);
        QSignalSpy chosen(&dialog, &NetworkDialog::chosen);
        QTest::keyClick(ok(dialog), Qt::Key_Space);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(dialog.isVisible());   // until somebody says that the files are good
        QCOMPARE(proxyText(chosen.constFirst().constFirst().value<NetworkSettings>().proxy), u"socks5://proxy.example.com:1080"_s);
    }

    void troubleStaysUntilSomethingIsChanged()
    {
        NetworkDialog dialog(u"https://git.example.com"_s, {});
        dialog.show();
        dialog.showTrouble(u"<b>/etc/ca.pem</b>: no"_s);
        auto *label = child<QLabel>(dialog, "trouble");
        QVERIFY(label->isVisible());
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QTest::keyClicks(child<QLineEdit>(dialog, "clientCertificateFile"), u"/x"_s);
        QVERIFY(!label->isVisible());
    }

    void nothingOverlapsAtTheSmallestSize_data()
    {
        QTest::addColumn<bool>("hasTrouble");
        QTest::newRow("as it opens") << false;
        QTest::newRow("with a long sentence") << true;
    }
    void nothingOverlapsAtTheSmallestSize()
    {
        QFETCH(const bool, hasTrouble);
        NetworkDialog dialog(u"https://git.example.com"_s, pinned());
        dialog.show();
        if (hasTrouble)
            dialog.showTrouble(u"/a/long/path/certificate.pem: nothing in it can be used "_s.repeated(6));
        dialog.resize(dialog.minimumSize());
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.layout()->activate();
        QCoreApplication::sendPostedEvents();
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        const auto *pins = child<QListWidget>(dialog, "pins");
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->parentWidget() == pins->parentWidget())
                QVERIFY2(!label->geometry().intersects(pins->geometry()), qPrintable(label->text()));
        }
    }

    void aPinIsRemoved()
    {
        NetworkDialog dialog(u"https://git.example.com"_s, pinned());
        dialog.show();
        auto *pins = child<QListWidget>(dialog, "pins");
        auto *remove = child<QPushButton>(dialog, "removePin");
        QCOMPARE(pins->count(), 2);
        QVERIFY(!remove->isEnabled());
        pins->setCurrentRow(0);
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(dialog.settings().pins, QList<Pin>{ pinned().pins.at(1) });
        pins->setCurrentRow(0);
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(dialog.settings().pins.isEmpty());
        QVERIFY(!remove->isEnabled());
    }

    void aKeyWithoutACertificateIsNothing()
    {
        NetworkSettings settings;
        settings.clientKeyFile = u"/home/m/client.key"_s;
        NetworkDialog dialog(u"https://git.example.com"_s, settings);
        QVERIFY(!child<QLineEdit>(dialog, "clientKeyFile")->isEnabled());
        QCOMPARE(dialog.settings(), NetworkSettings());
    }

    void everyControlHasAName()
    {
        NetworkSettings settings = pinned();
        settings.proxy.kind = ProxyChoice::Kind::Http;
        settings.clientCertificateFile = u"/x"_s;
        NetworkDialog network(u"https://git.example.com"_s, settings);
        network.show();
        checkNames(network, 14);
        CertificateDialog certificate(trouble({ Wrong::Untrusted }));
        certificate.show();
        checkNames(certificate, 4);
    }

    void theCertificateIsShownAndPinnedExactly()
    {
        CertificateDialog dialog(trouble({ Wrong::Untrusted, Wrong::OtherHost }));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *fingerprint = child<QLabel>(dialog, "fingerprint");
        QCOMPARE(fingerprint->text(), fingerprintText(QByteArray(32, '\xab')));
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty() || label->buddy() || !label->text().contains(u'<'));
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"CN=<b>git</b>.example.com"_s; }));
        QVERIFY(std::none_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u'\u202e'); }));

        // Looking at who vouches for it does not change what is pinned.
        child<QComboBox>(dialog, "chain")->setCurrentIndex(1);
        QSignalSpy pinRequested(&dialog, &CertificateDialog::pinRequested);
        QTest::keyClick(child<QPushButton>(dialog, "pin"), Qt::Key_Space);
        QCOMPARE(pinRequested.count(), 1);
        QCOMPARE(pinRequested.constFirst().constFirst().value<Pin>(), (Pin{ u"git.example.com"_s, 8443, QByteArray(32, '\xab') }));
        QVERIFY(!dialog.isVisible());
    }

    void enterAndEscapePinNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
        QTest::newRow("Space") << int(Qt::Key_Space);
    }
    void enterAndEscapePinNothing()
    {
        QFETCH(const int, key);
        CertificateDialog dialog(trouble({ Wrong::NotPinned }));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSignalSpy pinRequested(&dialog, &CertificateDialog::pinRequested);
        QTest::keyClick(dialog.focusWidget(), Qt::Key(key));
        QVERIFY(!dialog.isVisible());
        QVERIFY(pinRequested.isEmpty());
    }

    void whatCannotBePinnedOffersNoPin_data()
    {
        QTest::addColumn<Wrong>("wrong");
        QTest::newRow("revoked") << Wrong::Revoked;
        QTest::newRow("unsound") << Wrong::Unsound;
    }
    void whatCannotBePinnedOffersNoPin()
    {
        QFETCH(const Wrong, wrong);
        CertificateDialog dialog(trouble({ Wrong::Untrusted, wrong }));
        QVERIFY(!child<QPushButton>(dialog, "pin"));
    }
};

QTEST_MAIN(TestNetworkDialog)
#include "tst_networkdialog.moc"
