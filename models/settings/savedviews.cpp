// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/savedviews.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct ViewNames {
    Q_DECLARE_TR_FUNCTIONS(muster::SavedViews)

public:
    static std::vector<SavedView> shipped()
    {
        const QString silentFirst = u"last_contact:asc"_s;
        return {
            //: name of a saved view
            { tr("Offline over a day"), u"status:offline,stale seen:>1d"_s, {}, silentFirst },
            //: name of a saved view
            { tr("Never contacted"), u"status:never_contacted"_s, {}, {} },
            //: name of a saved view: runners several releases behind
            { tr("Outdated"), u"behind:>=3"_s, {}, {} },
            //: name of a saved view
            { tr("Paused"), u"paused:yes"_s, {}, {} },
            //: name of a saved view: nobody knows who made them, and they are silent
            { tr("Orphans"), u"method:registration_token seen:>7d"_s, {}, silentFirst },
            //: name of a saved view
            { tr("Expiring tokens"), u"expires:<14d"_s, {}, {} },
        };
    }
};

constexpr int format = 1;
constexpr qsizetype longestFilter = 10'000;

} // namespace

SavedViews::SavedViews(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    QFile source(file);
    if (!source.exists()) {
        m_views = ViewNames::shipped();
        return;
    }
    if (!source.open(QIODevice::ReadOnly)) {
        m_trouble = source.errorString();
        m_mayWrite = false;
        return;
    }
    Result<std::vector<SavedView>> read = source.size() > longestFile ? failure(Error::Kind::Parse, u"too large"_s) : fromJson(source.readAll());
    if (read) {
        m_views = std::move(*read);
    } else {
        m_trouble = read.error().detail;
        m_mayWrite = false;   // somebody's work is in there
    }
}

std::vector<SavedView>::iterator SavedViews::find(const QString &name)
{
    return std::find_if(m_views.begin(), m_views.end(), [&](const SavedView &view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; });
}

bool SavedViews::save(const SavedView &view)
{
    SavedView kept = view;
    kept.name = view.name.trimmed();
    if (kept.name.isEmpty() || kept.name.size() > longestName)
        return false;
    if (const auto at = find(kept.name); at != m_views.end())
        *at = kept;
    else if (int(m_views.size()) >= mostViews)
        return false;
    else
        m_views.push_back(kept);
    write();
    return true;
}

bool SavedViews::remove(const QString &name)
{
    const auto at = find(name);
    if (at == m_views.end())
        return false;
    m_views.erase(at);
    write();
    return true;
}

bool SavedViews::rename(const QString &from, const QString &to)
{
    const QString name = to.trimmed();
    const auto at = find(from), taken = find(name);
    if (at == m_views.end() || name.isEmpty() || name.size() > longestName || (taken != m_views.end() && taken != at))
        return false;
    at->name = name;
    write();
    return true;
}

Result<int> SavedViews::import(const QByteArray &json)
{
    const auto read = fromJson(json);
    if (!read)
        return tl::unexpected<Error>(read.error());
    int added = 0;
    for (SavedView view : *read) {
        if (int(m_views.size()) >= mostViews)
            break;
        const QString name = view.name.left(longestName - 4);   // room for a number
        for (int number = 2; find(view.name) != m_views.end(); ++number)
            view.name = u"%1 %2"_s.arg(name).arg(number);
        m_views.push_back(std::move(view));
        ++added;
    }
    if (added > 0)
        write();
    return added;
}

QByteArray SavedViews::toJson(const std::vector<SavedView> &views)
{
    QJsonArray list;
    for (const SavedView &view : views) {
        list.append(QJsonObject{ { u"name"_s, view.name }, { u"filter"_s, view.filter }, { u"columns"_s, QJsonArray::fromStringList(view.columns) }, { u"sorting"_s, view.sorting } });
    }
    return QJsonDocument(QJsonObject{ { u"muster_views"_s, format }, { u"views"_s, list } }).toJson();
}

Result<std::vector<SavedView>> SavedViews::fromJson(const QByteArray &json)
{
    if (json.size() > longestFile)
        return failure(Error::Kind::Parse, u"too large"_s);
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return failure(Error::Kind::Parse, parsing.errorString());
    if (object["muster_views"_L1].toInt() != format || !object["views"_L1].isArray())
        return failure(Error::Kind::Parse, u"no views of Muster"_s);
    std::vector<SavedView> views;
    const QJsonArray list = object["views"_L1].toArray();
    for (const auto &value : list) {
        const QJsonObject each = value.toObject();
        SavedView view{ each["name"_L1].toString().simplified().left(longestName), each["filter"_L1].toString(), {}, each["sorting"_L1].toString().left(500) };
        const QJsonArray columns = each["columns"_L1].toArray();
        for (const auto &column : columns)
            view.columns += column.toString().left(60);
        const bool isTaken = std::any_of(views.begin(), views.end(), [&](const SavedView &other) { return other.name.compare(view.name, Qt::CaseInsensitive) == 0; });
        if (view.name.isEmpty() || view.filter.size() > longestFilter || isTaken || int(views.size()) == mostViews)
            continue;
        views.push_back(std::move(view));
    }
    return views;
}

void SavedViews::write()
{
    if (m_mayWrite) {
        QDir().mkpath(QFileInfo(m_file).path());
        QSaveFile file(m_file);
        const QByteArray json = toJson(m_views);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
        m_trouble = isWritten ? QString() : file.errorString();
    }
    Q_EMIT changed();
}

} // namespace muster
