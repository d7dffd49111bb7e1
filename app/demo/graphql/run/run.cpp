// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/run/run.h"

#include <QJsonDocument>
#include <QUrl>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

QString Run::rooted(const QString &path) const
{
    return QUrl(m_context.baseUrl).path() + path;
}

QByteArray Run::answer(const ObjectPlan &root)
{
    m_out.put(std::string_view("{\"data\":"));
    fields(root, {});
    if (!m_errors.empty()) {
        QJsonArray errors;
        for (const QueryError &error : m_errors)
            errors.append(error.toJson());
        m_out.put(std::string_view(",\"errors\":"));
        m_out.put(QJsonDocument(errors).toJson(QJsonDocument::Compact));
    }
    m_out.put('}');
    return m_out.take();
}

bool Run::fields(const ObjectPlan &plan, const Subject &subject)
{
    const qsizetype start = m_out.size();
    m_out.put('{');
    bool first = true;
    for (const FieldPlan &field : plan.fields) {
        if (!first)
            m_out.put(',');
        first = false;
        m_out.put(field.prefix);
        const size_t errors = m_errors.size();
        if (field.write(*this, subject, field) || !field.nonNull)
            continue;
        // Null where none may be: the object itself is null then. If an error already says why, that is enough.
        if (m_errors.size() == errors)
            fail(field, u"Cannot return null for non-nullable field %1.%2"_s.arg(text(plan.type->name), text(field.def->name)));
        m_out.truncate(start);
        return null();
    }
    m_out.put('}');
    return true;
}

QJsonArray Run::pathTo(const FieldPlan &field) const
{
    QJsonArray path;
    for (const Step &step : m_path) {
        if (step.index >= 0)
            path.append(step.index);
        else
            path.append(text(step.key));
    }
    path.append(text(field.key));
    return path;
}

bool Run::fail(const FieldPlan &field, const QString &message, const QJsonObject &extensions)
{
    m_errors.push_back({ message, { field.at }, pathTo(field), extensions });
    return null();
}

bool Run::string(const QString &value)
{
    if (value.isNull())
        return null();
    m_out.string(value);
    return true;
}

bool Run::time(qint64 milliseconds)
{
    if (milliseconds == 0)
        return null();
    m_out.time(milliseconds / 1000);
    return true;
}

bool Run::globalId(std::string_view className, qint64 number)
{
    m_out.put(std::string_view("\"gid://gitlab/"));
    m_out.put(className);
    m_out.put('/');
    m_out.integer(number);
    m_out.put('"');
    return true;
}

bool Run::strings(const QStringList &values)
{
    m_out.put('[');
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_out.put(',');
        m_out.string(values[i]);
    }
    m_out.put(']');
    return true;
}

} // namespace muster::demo::graphql
