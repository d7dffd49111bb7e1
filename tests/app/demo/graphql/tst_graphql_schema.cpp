// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/schema/schema.h"

#include <QTest>

using namespace muster::demo;
using namespace muster::demo::graphql;
using namespace Qt::StringLiterals;

class SchemaTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<const Schema> schemaOf(const QString &name) { return Schema::load(*Profile::parse(name)); }

    /// "CiRunner.creationState", "Query.runners.ownerFullPath", "CiRunnerSort.MOST_ACTIVE_DESC", "RunnerUpdateInput.id", "CiJobInterface"
    static bool has(const Schema &schema, const QString &member)
    {
        const QStringList parts = member.split(u'.');
        const TypeDef *type = schema.type(parts[0].toStdString());
        if (!type || parts.size() == 1)
            return type != nullptr;
        const std::string name = parts[1].toStdString();
        const FieldDef *field = type->field(name);
        if (parts.size() == 3)
            return field && field->argument(parts[2].toStdString());
        return field || type->input(name) || type->hasValue(name);
    }

private Q_SLOTS:
    void everyProfileLoads_data()
    {
        QTest::addColumn<QString>("profile");
        for (const char *name : { "17.0-ce", "17.11-ee", "18.1-ee", "18.11-ee", "19.5-ce", "19.5-ee" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyProfileLoads()
    {
        QFETCH(QString, profile);
        const auto schema = schemaOf(profile);
        QVERIFY(schema->query() && schema->mutation());
        for (const TypeDef &type : schema->types()) {
            for (const FieldDef &field : type.fields) {
                QVERIFY2(field.named, qPrintable(text(type.name) + u'.' + text(field.name)));
                for (const InputDef &argument : field.arguments)
                    QVERIFY(argument.named && argument.named->isInput());
            }
            for (const InputDef &input : type.inputs)
                QVERIFY(input.named && input.named->isInput());
            if (type.kind == TypeDef::Kind::Interface) {
                QVERIFY2(!type.members.empty(), std::string(type.name).c_str());
                for (const TypeDef *member : type.members) {
                    for (const FieldDef &field : type.fields)
                        QVERIFY2(member->field(field.name), qPrintable(text(member->name) + u'.' + text(field.name)));
                }
            }
        }
    }

    void membersExistFromTheirVersionOn_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("with");
        const auto row = [](const char *member, const char *without, const char *with) {
            QTest::newRow(member) << QString::fromLatin1(member) << QString::fromLatin1(without) << QString::fromLatin1(with);
        };
        row("CiRunnerJobExecutionStatus.ACTIVE", "17.1-ee", "17.2-ce");
        row("CiRunnerJobExecutionStatus.RUNNING", "17.2-ee", "17.1-ce");
        row("Project.jobs.name", "17.0-ee", "17.1-ce");
        row("Kas.externalK8sProxyUrl", "17.5-ee", "17.6-ce");
        row("Query.runners.ownerFullPath", "17.7-ee", "17.8-ce");
        row("CiRunner.creationState", "17.10-ee", "17.11-ce");
        row("Mutation.runnerBulkPause", "17.10-ee", "17.11-ce");
        row("RunnerBulkPauseInput", "17.10-ee", "17.11-ce");
        row("Query.jobs.compatibleRunnerId", "18.0-ee", "18.1-ce");
        row("Mutation.runnerAssignToProject", "18.0-ee", "18.1-ce");
        row("Mutation.runnerUnassignFromProject", "18.0-ee", "18.1-ce");
        row("CiJobInterface", "18.2-ee", "18.3-ce");
        row("CiJobMinimalAccess", "18.2-ee", "18.3-ce");
        row("ProjectInterface", "18.2-ee", "18.3-ce");
        row("PipelineInterface", "18.2-ee", "18.3-ce");
        row("GroupInterface.name", "18.2-ee", "18.3-ce");
        row("GroupInterface.fullPath", "18.5-ee", "18.6-ce");
        row("CiRunner.tokenRotationDeadline", "18.9-ee", "18.10-ee");
        row("CiRunner.upgradeStatus", "19.5-ce", "17.0-ee");
        row("CiRunnerManager.upgradeStatus", "19.5-ce", "17.0-ee");
        row("Query.runners.upgradeStatus", "19.5-ce", "17.0-ee");
        row("Group.runners.upgradeStatus", "19.5-ce", "17.0-ee");
        row("CiRunnerSort.MOST_ACTIVE_DESC", "19.5-ce", "17.0-ee");
        row("CiRunnerConnection.jobsStatistics", "19.5-ce", "17.0-ee");
        row("Group.allowStaleRunnerPruning", "19.5-ce", "17.0-ee");
        row("Mutation.namespaceCiCdSettingsUpdate", "19.5-ce", "17.0-ee");
        row("CiRunnerUpgradeStatus", "19.5-ce", "17.0-ee");
        row("CiDurationStatistics", "18.2-ee", "18.3-ee");
        row("CiJobsDurationStatistics", "18.3-ee", "18.2-ee");
    }
    void membersExistFromTheirVersionOn()
    {
        QFETCH(QString, member);
        QFETCH(QString, without);
        QFETCH(QString, with);
        QVERIFY(!has(*schemaOf(without), member));
        QVERIFY(has(*schemaOf(with), member));
    }

    void fieldsThatBecameInterfacesWereConcreteTypes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("jobs") << u"Query"_s << u"jobs"_s << u"CiJobConnection"_s << u"CiJobInterfaceConnection"_s;
        QTest::newRow("runner jobs") << u"CiRunner"_s << u"jobs"_s << u"CiJobConnection"_s << u"CiJobInterfaceConnection"_s;
        QTest::newRow("owner") << u"CiRunner"_s << u"ownerProject"_s << u"Project"_s << u"ProjectInterface"_s;
        QTest::newRow("groups") << u"CiRunner"_s << u"groups"_s << u"GroupConnection"_s << u"GroupInterfaceConnection"_s;
        QTest::newRow("pipeline") << u"CiJob"_s << u"pipeline"_s << u"Pipeline"_s << u"PipelineInterface"_s;
    }
    void fieldsThatBecameInterfacesWereConcreteTypes()
    {
        QFETCH(QString, type);
        QFETCH(QString, field);
        const auto typeIn = [&](const QString &profile) {
            return schemaOf(profile)->type(type.toStdString())->field(field.toStdString())->type.toString();
        };
        QTEST(typeIn(u"18.2-ee"_s), "before");
        QTEST(typeIn(u"18.3-ee"_s), "after");
    }

    void runnersLostTheFieldsOfManagersLongAgo()
    {
        const auto schema = schemaOf(u"17.0-ce"_s);
        for (const char *field : { "version", "revision", "ipAddress", "platformName", "architectureName", "executorName" })
            QVERIFY(!has(*schema, u"CiRunner."_s + QString::fromLatin1(field)));
    }

    void introducedDirectiveCameWith182()
    {
        QVERIFY(!schemaOf(u"18.1-ee"_s)->directive("gl_introduced"));
        QVERIFY(schemaOf(u"18.2-ee"_s)->directive("gl_introduced"));
    }

    void brokenTextIsReportedNotLoaded()
    {
        QString error;
        QVERIFY(!Schema::fromText("type Query { a Int }", *Profile::parse(u"19.5-ee"), &error));
        QVERIFY(error.contains(u"Expected COLON"_s));
    }
};

QTEST_APPLESS_MAIN(SchemaTest)
#include "tst_graphql_schema.moc"
