// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/check/queryerror.h"

namespace muster::demo::graphql {

/// Collects validation errors, with the path of the place that is being looked at: `query`, `runners`, `nodes`, `... on CiJob`.
class Findings {
public:
    static constexpr size_t most = 5;

    [[nodiscard]] bool isFull() const { return m_errors.size() >= most; }
    [[nodiscard]] size_t count() const { return m_errors.size(); }
    [[nodiscard]] std::vector<QueryError> take() { return std::move(m_errors); }

    void add(const QString &message, std::vector<Position> at, QLatin1StringView code, QJsonObject more = {})
    {
        addAt(m_path, message, std::move(at), code, std::move(more));
    }
    void addAt(const QJsonArray &path, const QString &message, std::vector<Position> at, QLatin1StringView code, QJsonObject more = {})
    {
        if (isFull())
            return;
        QJsonObject extensions { { QStringLiteral("code"), code } };
        for (auto it = more.begin(); it != more.end(); ++it)
            extensions.insert(it.key(), it.value());
        m_errors.push_back({ message, std::move(at), path, std::move(extensions) });
    }
    [[nodiscard]] const QJsonArray &path() const { return m_path; }

    /// Puts one step onto the path for as long as it lives.
    class Step {
    public:
        Step(Findings &findings, const QString &name) : m_findings(findings) { m_findings.m_path.append(name); }
        ~Step() { m_findings.m_path.removeLast(); }
        Q_DISABLE_COPY_MOVE(Step)
    private:
        Findings &m_findings;
    };

private:
    std::vector<QueryError> m_errors;
    QJsonArray m_path;
};

} // namespace muster::demo::graphql
