// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/introduced.h"
#include "app/demo/graphql/check/validator.h"
#include "app/demo/graphql/language/parser.h"

#include <QJsonDocument>
#include <QTest>

using namespace muster::demo;
using namespace muster::demo::graphql;
using namespace Qt::StringLiterals;

class ValidationTest : public QObject {
    Q_OBJECT

    static std::vector<QueryError> errorsOf(const QByteArray &query, const QString &profileName = u"19.5-ee"_s)
    {
        const Profile profile = *Profile::parse(profileName);
        auto document = parseDocument({ query.constData(), size_t(query.size()) });
        if (!document)
            return { { document.error().message, {}, {}, {} } };
        dropIntroduced(*document, profile);
        return validate(*Schema::load(profile), *document);
    }

    static QString messages(const std::vector<QueryError> &errors)
    {
        QStringList lines;
        for (const QueryError &error : errors)
            lines += error.message;
        return lines.join(u'\n');
    }

    static void row(const char *name, const char *query, const char *message, const char *code, const char *profile = "19.5-ee")
    {
        QTest::newRow(name) << QByteArray(query) << QString::fromUtf8(message) << QString::fromLatin1(code) << QString::fromLatin1(profile);
    }

private Q_SLOTS:
    void undefinedFieldIsReportedExactlyAsGitLabDoes()
    {
        const auto errors = errorsOf("query { runners { nodes { id version } } }");
        QCOMPARE(errors.size(), size_t(1));
        const QJsonObject place { { u"line"_s, 1 }, { u"column"_s, 30 } };
        const QJsonObject expected {
            { u"message"_s, u"Field 'version' doesn't exist on type 'CiRunner'"_s },
            { u"locations"_s, QJsonArray { place } },
            { u"path"_s, QJsonArray { u"query"_s, u"runners"_s, u"nodes"_s, u"version"_s } },
            { u"extensions"_s, QJsonObject { { u"code"_s, u"undefinedField"_s }, { u"typeName"_s, u"CiRunner"_s }, { u"fieldName"_s, u"version"_s } } },
        };
        QCOMPARE(errors.front().toJson(), expected);
    }

    void pathsNameOperationsFragmentsAndAliases()
    {
        const auto pathOf = [](const QByteArray &query) {
            return QString::fromUtf8(QJsonDocument(errorsOf(query).front().path).toJson(QJsonDocument::Compact));
        };
        QCOMPARE(pathOf("query Fleet { r: runners { nope } }"), u"[\"query Fleet\",\"r\",\"nope\"]"_s);
        QCOMPARE(pathOf("mutation { nope }"), u"[\"mutation\",\"nope\"]"_s);
        QCOMPARE(pathOf("{ runners { nodes { ...F } } } fragment F on CiRunner { nope }"), u"[\"fragment F\",\"nope\"]"_s);
        QCOMPARE(pathOf("{ runners { nodes { ... on CiRunner { nope } } } }"), u"[\"query\",\"runners\",\"nodes\",\"... on CiRunner\",\"nope\"]"_s);
        QCOMPARE(pathOf("{ runners(firs: 1) { count } }"), u"[\"query\",\"runners\",\"firs\"]"_s);
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("profile");
        row("root field", "{ nothing }", "Field 'nothing' doesn't exist on type 'Query'", "undefinedField");
        row("field of another edition", "{ runners { nodes { upgradeStatus } } }", "Field 'upgradeStatus' doesn't exist on type 'CiRunner'", "undefinedField", "19.5-ce");
        row("field of a later version", "mutation { runnerBulkPause(input: {ids: [], paused: true}) { errors } }",
            "Field 'runnerBulkPause' doesn't exist on type 'Mutation'", "undefinedField", "17.10-ee");
        row("field beyond the interface", "{ jobs { nodes { runnerManager { id } } } }", "Field 'runnerManager' doesn't exist on type 'CiJobInterface'", "undefinedField");
        row("schema below the root", "{ runners { __schema { queryType { name } } } }", "Field '__schema' doesn't exist on type 'CiRunnerConnection'", "undefinedField");
        row("argument", "{ runners(nope: 1) { count } }", "Field 'runners' doesn't accept argument 'nope'", "argumentNotAccepted");
        row("argument of a later version", "{ runners(ownerFullPath: \"a\") { count } }", "Field 'runners' doesn't accept argument 'ownerFullPath'", "argumentNotAccepted", "17.7-ee");
        row("argument of an input object", "mutation { runnerDelete(input: {id: \"gid://gitlab/Ci::Runner/1\", force: true}) { errors } }",
            "InputObject 'RunnerDeleteInput' doesn't accept argument 'force'", "argumentNotAccepted");
        row("argument of a directive", "{ echo(text: \"x\") @include(if: true, unless: false) }", "Directive 'include' doesn't accept argument 'unless'", "argumentNotAccepted");
        row("missing argument", "{ runner { id } }", "Field 'runner' is missing required arguments: id", "missingRequiredArguments");
        row("missing argument of a directive", "{ echo(text: \"x\") @skip }", "Directive 'skip' is missing required arguments: if", "missingRequiredArguments");
        row("missing input field", "mutation { runnerBulkPause(input: {ids: []}) { errors } }",
            "Argument 'paused' on InputObject 'RunnerBulkPauseInput' is required. Expected type Boolean!", "missingRequiredInputObjectAttribute");
        row("doubled argument", "{ echo(text: \"x\", text: \"y\") }", "There can be only one argument named \"text\"", "argumentNotUnique");
        row("enum member", "{ runners(status: ACTIVE) { count } }",
            "Argument 'status' on Field 'runners' has an invalid value (ACTIVE). Expected type 'CiRunnerStatus'.", "argumentLiteralsIncompatible");
        row("enum in quotes", "{ runners(status: \"ONLINE\") { count } }",
            "Argument 'status' on Field 'runners' has an invalid value (\"ONLINE\"). Expected type 'CiRunnerStatus'.", "argumentLiteralsIncompatible");
        row("enum member of another edition", "{ runners(sort: MOST_ACTIVE_DESC) { count } }",
            "Argument 'sort' on Field 'runners' has an invalid value (MOST_ACTIVE_DESC). Expected type 'CiRunnerSort'.", "argumentLiteralsIncompatible", "19.5-ce");
        row("text for a number", "{ runners(first: \"10\") { count } }",
            "Argument 'first' on Field 'runners' has an invalid value (\"10\"). Expected type 'Int'.", "argumentLiteralsIncompatible");
        row("number too large", "{ runners(first: 3000000000) { count } }",
            "Argument 'first' on Field 'runners' has an invalid value (3000000000). Expected type 'Int'.", "argumentLiteralsIncompatible");
        row("null where none may be", "{ runner(id: null) { id } }",
            "Argument 'id' on Field 'runner' has an invalid value (null). Expected type 'CiRunnerID!'.", "argumentLiteralsIncompatible");
        row("wrong list item", "{ runners(tagList: [1]) { count } }",
            "Argument 'tagList' on Field 'runners' has an invalid value ([1]). Expected type '[String!]'.", "argumentLiteralsIncompatible");
        row("text that is no id", "{ runner(id: \"42\") { id } }", "\"42\" is not a valid Global ID", "argumentLiteralsIncompatible");
        row("id of another thing", "{ runner(id: \"gid://gitlab/Project/1\") { id } }",
            "\"gid://gitlab/Project/1\" does not represent an instance of Ci::Runner", "argumentLiteralsIncompatible");
        row("number for an id", "{ runner(id: 42) { id } }", "Argument 'id' on Field 'runner' has an invalid value (42). Expected type 'CiRunnerID!'.", "argumentLiteralsIncompatible");
        row("wrong value inside an input object", "mutation { runnerUpdate(input: {id: \"gid://gitlab/Ci::Runner/1\", paused: \"yes\"}) { errors } }",
            "Argument 'paused' on InputObject 'RunnerUpdateInput' has an invalid value (\"yes\"). Expected type 'Boolean'.", "argumentLiteralsIncompatible");
        row("scalar for an input object", "mutation { runnerUpdate(input: 1) { errors } }",
            "Argument 'input' on Field 'runnerUpdate' has an invalid value (1). Expected type 'RunnerUpdateInput!'.", "argumentLiteralsIncompatible");
        row("no selection on an object", "{ runners }",
            "Field must have selections (field 'runners' returns CiRunnerConnection but has no selections. Did you mean 'runners { ... }'?)", "selectionMismatch");
        row("selection on a scalar", "{ runners { count { x } } }", "Selections can't be made on scalars (field 'count' returns Int but has selections [\"x\"])", "selectionMismatch");
        row("selection on an enum", "{ runners { nodes { status { x } } } }",
            "Selections can't be made on enums (field 'status' returns CiRunnerStatus but has selections [\"x\"])", "selectionMismatch");
        row("undeclared variable", "{ echo(text: $t) }", "Variable $t is used by anonymous query but not declared", "variableNotDefined");
        row("undeclared variable in a fragment", "query Q { ...F } fragment F on Query { echo(text: $t) }", "Variable $t is used by Q but not declared", "variableNotDefined");
        row("unused variable", "query Q($t: String) { echo(text: \"x\") }", "Variable $t is declared by Q but not used", "variableNotUsed");
        row("doubled variable", "query Q($t: String!, $t: String!) { echo(text: $t) }", "There can only be one variable named \"t\"", "variableNotUnique");
        row("variable of an unknown type", "query Q($t: Strang) { echo(text: $t) }", "Strang isn't a defined input type (on $t)", "variableRequiresValidType");
        row("variable of an output type", "query Q($t: CiRunner) { echo(text: $t) }", "CiRunner isn't a valid input type (on $t)", "variableRequiresValidType");
        row("variable of another type", "query Q($i: ID!) { runner(id: $i) { id } }", "Type mismatch on variable $i and argument id (ID! / CiRunnerID!)", "variableMismatch");
        row("nullable variable for what may not be null", "query Q($t: String) { echo(text: $t) }", "Nullability mismatch on variable $t and argument text (String / String!)", "variableMismatch");
        row("single variable for a list", "query Q($t: String!) { runners(tagList: $t) { count } }",
            "List dimension mismatch on variable $t and argument tagList (String! / [String!])", "variableMismatch");
        row("default of another type", "query Q($n: Int = \"x\") { runners(first: $n) { count } }", "Default value for $n doesn't match type Int", "defaultValueInvalidType");
        row("unknown fragment", "{ ...F }", "Fragment F was used, but not defined", "useAndDefineFragment");
        row("unused fragment", "{ echo(text: \"x\") } fragment F on Query { echo(text: \"y\") }", "Fragment F was defined, but not used", "useAndDefineFragment");
        row("doubled fragment", "{ ...F } fragment F on Query { echo(text: \"y\") } fragment F on Query { echo(text: \"y\") }", "Fragment name \"F\" must be unique", "fragmentNotUnique");
        row("endless fragment", "{ ...F } fragment F on Query { ...F }", "Fragment F contains an infinite loop", "infiniteLoop");
        row("fragment on nothing", "{ ... on Strange { id } }", "No such type Strange, so it can't be a fragment condition", "undefinedType");
        row("interface before its time", "{ jobs { nodes { ... on CiJobInterface { id } } } }", "No such type CiJobInterface, so it can't be a fragment condition", "undefinedType", "18.2-ee");
        row("fragment on a scalar", "{ ... on Int { id } }", "Invalid fragment on type Int (must be Union, Interface or Object)", "fragmentOnNonCompositeType");
        row("fragment on another object", "{ runners { nodes { ... on Group { id } } } }", "Fragment on Group can't be spread inside CiRunner", "cannotSpreadFragment");
        row("named fragment on another object", "{ runners { ...F } } fragment F on Group { id }", "Fragment F on Group can't be spread inside CiRunnerConnection", "cannotSpreadFragment");
        row("unknown directive", "{ echo(text: \"x\") @nope }", "Directive @nope is not defined", "undefinedDirective");
        row("introduced before 18.2", "{ echo(text: \"x\") @gl_introduced(version: \"17.0\") }", "Directive @gl_introduced is not defined", "undefinedDirective", "18.1-ee");
        row("misplaced directive", "query @skip(if: true) { echo(text: \"x\") }",
            "'@skip' can't be applied to queries (allowed: fields, fragment spreads, inline fragments)", "directiveCannotBeApplied");
        row("doubled directive", "{ echo(text: \"x\") @skip(if: false) @skip(if: false) }", "The directive \"skip\" can only be used once at this location.", "directiveNotUniqueForLocation");
        row("same key, other field", "{ runners { nodes { a: id a: shortSha } } }", "Field 'a' has a field conflict: id or shortSha?", "fieldConflict");
        row("same key, other arguments", "{ runners(first: 1) { count } runners(first: 2) { count } }", "Field 'runners' has an argument conflict: {first:\"1\"} or {first:\"2\"}?", "fieldConflict");
        row("two anonymous operations", "{ echo(text: \"x\") } { echo(text: \"x\") }", "Operation name is required when multiple operations are present", "uniquelyNamedOperations");
        row("doubled operation", "query A { echo(text: \"x\") } query A { echo(text: \"x\") }", "Operation name \"A\" must be unique", "uniquelyNamedOperations");
        row("subscription", "subscription { x }", "Schema is not configured for subscriptions", "missingSubscriptionConfiguration");
    }
    void faultsAreNamed()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, profile);
        const auto errors = errorsOf(query, profile);
        QTEST(messages(errors), "message");
        QTEST(errors.front().extensions.value(u"code"_s).toString(), "code");
        QVERIFY(!errors.front().locations.empty());
    }

    void legalQueriesPass_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("job fragment") << QByteArray("{ jobs(first: 5) { nodes { id ... on CiJob { runnerManager { id } } } } }");
        QTest::newRow("owner fragment") << QByteArray("{ runners { nodes { ownerProject { id ... on Project { fullPath } } groups(first: 1) { nodes { ... on Group { fullPath } } } } } }");
        QTest::newRow("typename everywhere") << QByteArray("{ __typename runners { __typename nodes { __typename } } }");
        QTest::newRow("null for an optional argument") << QByteArray("{ runners(status: null, first: null) { count } }");
        QTest::newRow("one value for a list") << QByteArray("{ runners(tagList: \"a\") { count } }");
        QTest::newRow("variables in lists and objects")
            << QByteArray("mutation M($a: CiRunnerID!, $p: Boolean!) { x: runnerUpdate(input: {id: $a, paused: $p, tagList: [\"x\"]}) { errors } bulkRunnerDelete(input: {ids: [$a]}) { errors } }");
        QTest::newRow("default makes nullable fit") << QByteArray("query Q($t: String = \"x\") { echo(text: $t) }");
        QTest::newRow("nullable default argument") << QByteArray("query Q($o: Boolean) { groups(ownedOnly: $o) { count } }");
        QTest::newRow("nested fragments") << QByteArray("{ ...A } fragment A on Query { ...B runners { ...C } } fragment B on Query { echo(text: \"x\") } fragment C on CiRunnerConnection { count }");
        QTest::newRow("merging selections") << QByteArray("{ runners { nodes { id } } runners { nodes { id status } count } }");
        QTest::newRow("same key on different objects") << QByteArray("{ __type(name: \"X\") { fields { name } } }");
    }
    void legalQueriesPass()
    {
        QFETCH(QByteArray, query);
        for (const QString &profile : { u"17.0-ce"_s, u"18.1-ee"_s, u"19.5-ee"_s })
            QCOMPARE(messages(errorsOf(query, profile)), QString());
    }

    void atMostFiveErrorsAreReported()
    {
        const auto errors = errorsOf("{ a b c d e f g }");
        QCOMPARE(errors.size(), size_t(5));
        QCOMPARE(errors.back().message, u"Field 'e' doesn't exist on type 'Query'"_s);
    }

    void newerIntroducedFieldsAreDroppedUnseen()
    {
        QCOMPARE(messages(errorsOf("{ echo(text: \"x\") brandNew @gl_introduced(version: \"20.1\") ... on Strange @gl_introduced(version: \"20.1\") { a } }")), QString());
        QCOMPARE(messages(errorsOf("{ echo(text: \"x\") brandNew @gl_introduced(version: \"18.0\") }")), u"Field 'brandNew' doesn't exist on type 'Query'"_s);
    }

    void everyUseOfIntroducedIsNoticed()
    {
        for (const char *query : { "{ a @gl_introduced(version: \"1.0\") }", "{ ... @gl_introduced(version: \"1.0\") { a } }", "{ a { b { c @gl_introduced(version: \"99.0\") } } }",
                                   "{ ...F } fragment F on Query { a @gl_introduced(version: \"99.0\") }" }) {
            auto document = parseDocument(query);
            QVERIFY(document);
            QVERIFY(dropIntroduced(*document, *Profile::parse(u"18.1-ee")));
        }
        auto document = parseDocument("{ a @include(if: true) }");
        QVERIFY(!dropIntroduced(*document, *Profile::parse(u"18.1-ee")));
    }

    void artfulFragmentsEndInTime()
    {
        QByteArray query = "{ ...F0 }";
        for (int i = 0; i < 60; ++i) {
            const QByteArray next = QByteArray::number(i + 1);
            query += " fragment F" + QByteArray::number(i) + " on Query { a" + next + ": currentUser { ...U" + next + " } ...F" + next + " ...F" + next + " }"
                + " fragment U" + next + " on CurrentUser { id }";
        }
        query += " fragment F60 on Query { echo(text: \"x\") }";
        QCOMPARE(messages(errorsOf(query)), QString());
    }
};

QTEST_APPLESS_MAIN(ValidationTest)
#include "tst_graphql_validation.moc"
