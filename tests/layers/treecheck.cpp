// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layers/treecheck.h"

#include "tests/layers/sourcescan.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QStringList parts{u"models"_s, u"views"_s, u"app"_s, u"tests"_s};

bool isCpp(const QString &path)
{
    return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1);
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString at(const QString &path, int line, const QString &reason)
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(reason);
}

struct Checker {
    const Tree &tree;
    const LayerTable &table;
    const QtModules &qt;

    [[nodiscard]] QString wrongWith(const Include &include, const QString &path) const
    {
        const QString layer = table.layerOf(path);
        const QString &name = include.name;
        const bool isOurs = parts.contains(name.section(u'/', 0, 0));
        if (include.angled && !isOurs) {
            if (const QString module = qt.moduleOf(name); !module.isEmpty() && !table.mayUseModule(layer, module))
                return u"%1 may not use %2 (<%3>)"_s.arg(layer, module, name);
            if (!table.mayUseHeader(layer, u"<%1>"_s.arg(name)))
                return u"%1 may not use <%2>"_s.arg(layer, name);
            return {};
        }
        if (name.startsWith("./"_L1) || name.contains("../"_L1))
            return u"\"%1\" is a relative path; write the path from the root"_s.arg(name);
        if (!isOurs)
            return name.endsWith(".moc"_L1) ? QString() : u"\"%1\" is not a path from the root"_s.arg(name);
        if (!tree.contains(name))
            return u"\"%1\" does not exist"_s.arg(name);
        const QString other = table.layerOf(name);
        return table.mayUse(layer, other) ? QString() : u"%1 may not use %2 (\"%3\")"_s.arg(layer, other, name);
    }

    /// A call against the table, and what its own sources include against its USES.
    [[nodiscard]] QStringList wrongWith(const CMakeCall &call, const QString &path) const
    {
        QStringList findings;
        const QString folder = folderOf(path);
        if (call.kind == CMakeCall::Kind::Layer && call.name.text != folder)
            findings += at(path, call.name.line, u"the library of %1 is called %2"_s.arg(folder, call.name.text));

        QStringList uses;
        for (const CMakeWord &word : call.uses)
            uses += table.layerOf(word.text);   // a folder of a layer (app/demo/server) counts as the layer
        QStringList layers{table.layerOf(folder)};
        for (const CMakeWord &source : call.sources) {
            const QString file = folder + u'/' + source.text;
            const QString layer = table.layerOf(file);
            if (!layers.contains(layer))
                layers += layer;
            if (call.kind == CMakeCall::Kind::Test)
                continue;   // tests link what they need to link
            for (const Include &include : includesOf(tree.value(file))) {
                const QString other = table.layerOf(include.name);
                if (tree.contains(include.name) && other != layer && !uses.contains(other) && table.mayUse(layer, other))
                    findings += at(file, include.line, u"%1 is used, but %2 does not say USES %1"_s.arg(other, path));
            }
        }
        if (layers.size() > 1)
            layers.removeFirst();   // the sources have lines of their own: the folder's does not count
        for (const QString &layer : std::as_const(layers)) {
            for (const CMakeWord &use : call.uses) {
                if (!table.mayUse(layer, table.layerOf(use.text)))
                    findings += at(path, use.line, u"%1 may not use %2 (USES)"_s.arg(layer, use.text));
            }
            for (const CMakeWord &module : call.qt) {
                if (!table.mayUseModule(layer, "Qt"_L1 + module.text))
                    findings += at(path, module.line, u"%1 may not use Qt%2 (QT)"_s.arg(layer, module.text));
            }
        }
        return findings;
    }
};

} // namespace

Tree readTree(const QString &root)
{
    Tree tree;
    for (const QString &part : parts) {
        QDirIterator files(root + u'/' + part, {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                tree.insert(file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll()));
        }
    }
    return tree;
}

QStringList crossings(const Tree &tree, const LayerTable &table, const QtModules &qt)
{
    const Checker checker{tree, table, qt};
    QStringList findings;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!isCpp(file.key())) {
            for (const CMakeCall &call : callsOf(file.value()))
                findings += checker.wrongWith(call, file.key());
            continue;
        }
        for (const Include &include : includesOf(file.value())) {
            if (const QString reason = checker.wrongWith(include, file.key()); !reason.isEmpty())
                findings += at(file.key(), include.line, reason);
        }
    }
    return findings;
}

QStringList forgotten(const Tree &tree, const LayerTable &table, const QStringList &targets)
{
    QStringList findings;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        const QString &path = file.key();
        if (!isCpp(path) || path.startsWith("tests/"_L1))
            continue;
        const QString folder = folderOf(path);
        if (table.layerOf(path).isEmpty())
            findings += at(path, 1, u"%1 has no line in tests/layers/table.txt"_s.arg(folder));
        QString home = folder;   // a big layer may keep its files in folders of its own
        while (home.contains(u'/') && !tree.contains(home + "/CMakeLists.txt"_L1))
            home = folderOf(home);
        bool isBuilt = false;
        for (const CMakeCall &call : callsOf(tree.value(home + "/CMakeLists.txt"_L1))) {
            const QString target = call.kind == CMakeCall::Kind::Layer ? QString(call.name.text).replace(u'/', u'_') : call.name.text;
            for (const CMakeWord &source : call.sources)
                isBuilt = isBuilt || (home + u'/' + source.text == path && targets.contains(target));
        }
        if (!isBuilt)
            findings += at(path, 1, u"no CMake target builds this file"_s);
    }
    return findings;
}

QStringList brokenGroundRules(const LayerTable &table)
{
    QStringList findings;
    const QStringList layers = table.layers();
    const auto partOf = [](const QString &layer) { return layer.section(u'/', 0, 0); };
    for (const QString &layer : layers) {
        const QString part = partOf(layer);
        for (const QString &other : layers) {
            const QString otherPart = partOf(other);
            const bool isForbidden = (part == "models"_L1 && (otherPart == "views"_L1 || otherPart == "app"_L1))
                || (part == "views"_L1 && (otherPart == "app"_L1 || other == "models/gitlab"_L1 || other == "models/history"_L1))
                || (layer == "app/demo"_L1 && other == "models/gitlab"_L1)
                || (layer.startsWith("app/"_L1) && layer != "app/window"_L1 && otherPart == "views"_L1)
                || (part != "tests"_L1 && part != layer && otherPart == "tests"_L1);
            if (isForbidden && table.mayUse(layer, other))
                findings += u"%1 must never use %2"_s.arg(layer, other);
        }
        for (const QString &module : {u"QtGui"_s, u"QtWidgets"_s}) {
            if ((part == "models"_L1 || (layer.startsWith("app/"_L1) && layer != "app/window"_L1)) && table.mayUseModule(layer, module))
                findings += u"%1 must never use %2"_s.arg(layer, module);
        }
    }
    return findings;
}
