// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/policydraft.h"
#include "models/sync/policyfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QByteArray good = "[[rule]]\nscope='**'\nallow='18'\n";
const QByteArray better = "[[rule]]\nscope='**'\nallow='19'\n";
const QByteArray broken = "[[rule]]\nscop='**'\nallow='19'\n";

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestPolicyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatIsNotThereIsAPolicyThatIsNotThere()
    {
        const QTemporaryDir folder;
        PolicyFile file(folder.filePath(u"policies/a.toml"_s));
        QTRY_VERIFY(file.state().isRead);
        QVERIFY(!file.state().exists);
        QVERIFY(!file.state().policy);
        write(file.path(), good);   // somebody else does
        QTRY_VERIFY(file.state().policy);
        QVERIFY(file.state().exists);
    }

    void aBrokenFileKeepsTheLastGoodPolicy()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.toml"_s);
        write(path, good);
        PolicyFile file(path);
        QTRY_VERIFY(file.state().policy);
        const auto before = file.state().policy;
        write(path, broken);
        QTRY_VERIFY(file.state().isOutdated);
        QCOMPARE(file.state().policy, before);
        QVERIFY(!file.state().problems.empty());
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(!file.state().exists);
        QCOMPARE(file.state().policy, before);
        write(path, better);
        QTRY_VERIFY(!file.state().isOutdated);
        QVERIFY(file.state().policy->rules.front().approves({ 19, 0, 0 }));
    }

    void savingPutsThePolicyInForce()
    {
        const QTemporaryDir folder;
        PolicyFile file(folder.filePath(u"new/a.toml"_s));
        QSignalSpy saved(&file, &PolicyFile::saved), failed(&file, &PolicyFile::saveFailed);
        file.save(better);
        QTRY_COMPARE(saved.size(), 1);
        QTRY_VERIFY(file.state().policy);
        QCOMPARE(file.state().text, better);
        QVERIFY(failed.isEmpty());
    }

    void whatCannotBeSavedIsSaid()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"file"_s), "x");
        PolicyFile file(folder.filePath(u"file/a.toml"_s));   // below a file there can be none
        QSignalSpy failed(&file, &PolicyFile::saveFailed);
        file.save(good);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
    }

    void aFileThatGoesWithItsOwnerHarmsNobody()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 20; ++i) {
            PolicyFile file(folder.filePath(u"a.toml"_s));
            file.save(i % 2 ? good : broken);
        }
    }

    void ofADraftTheNewestTextCounts()
    {
        PolicyDraft draft;
        QSignalSpy read(&draft, &PolicyDraft::read);
        for (int i = 0; i < 50; ++i)
            draft.setText(broken);
        draft.setText(good);
        QTRY_VERIFY(draft.isCurrent());
        QVERIFY(draft.reading().isGood());
        QVERIFY(read.size() >= 1 && read.size() < 51);
    }
};

QTEST_GUILESS_MAIN(TestPolicyFile)
#include "tst_policyfile.moc"
