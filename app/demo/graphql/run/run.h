// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/graphqlservice.h"
#include "app/demo/graphql/check/queryerror.h"
#include "app/demo/graphql/run/jsonbuffer.h"
#include "app/demo/graphql/run/plan.h"

namespace muster::demo {
class Access;
}

namespace muster::demo::graphql {

/// What one request knows while it is answered.
struct RunContext {
    World &world;
    const Profile &profile;
    const Access &access;          ///< of an anonymous request: of nobody, who has no rights
    bool signedIn = true;
    const Schema &schema;
    QString baseUrl;               ///< `https://gitlab.example.com`, no slash at the end
    qint64 complexity = 0;
    int complexityLimit = 0;
    bool mayChange = true;         ///< the token has the scope for mutations
};

/// Answers one plan: walks it, writes JSON and gathers errors. Lives for one operation, on one thread.
class Run {
public:
    explicit Run(RunContext context) : m_context(std::move(context)), m_out(16 * 1024) { }

    /// The whole answer: `{"data":…,"errors":[…]}`.
    [[nodiscard]] QByteArray answer(const ObjectPlan &root);

    // For resolvers.
    [[nodiscard]] JsonBuffer &out() { return m_out; }
    [[nodiscard]] World &world() { return m_context.world; }
    [[nodiscard]] const RunContext &context() const { return m_context; }
    [[nodiscard]] const Profile &profile() const { return m_context.profile; }
    [[nodiscard]] const Access &access() const { return m_context.access; }
    [[nodiscard]] QString url(const QString &path) const { return m_context.baseUrl + path; }
    /// As in `webPath`: below the relative URL root, where there is one.
    [[nodiscard]] QString rooted(const QString &path) const;

    bool null()
    {
        m_out.null();
        return false;
    }
    bool boolean(bool value)
    {
        m_out.boolean(value);
        return true;
    }
    bool integer(qint64 value)
    {
        m_out.integer(value);
        return true;
    }
    /// A null QString is null.
    bool string(const QString &value);
    bool constant(std::string_view value)
    {
        m_out.plain(value);
        return true;
    }
    /// Milliseconds since 1970; 0 is null.
    bool time(qint64 milliseconds);
    /// `gid://gitlab/Ci::Runner/42`
    bool globalId(std::string_view className, qint64 number);
    bool strings(const QStringList &values);

    /// The object a field answers with, as the slot-th of the kinds it can be.
    bool object(const FieldPlan &field, const Subject &subject, size_t slot = 0)
    {
        m_path.push_back({ field.key, -1 });
        const bool written = fields(field.children[slot], subject);
        m_path.pop_back();
        return written;
    }
    /// A list of `count` objects; `subjectOf(i)` gives each, one without object is null.
    template <class SubjectOf>
    bool list(const FieldPlan &field, qsizetype count, const SubjectOf &subjectOf, size_t slot = 0)
    {
        const ObjectPlan &plan = field.children[slot];
        const bool itemsNonNull = field.def->type.item().isNonNull();
        const qsizetype start = m_out.size();
        m_path.push_back({ field.key, -1 });
        m_out.put('[');
        bool whole = true;
        for (qsizetype i = 0; i < count && whole; ++i) {
            if (i > 0)
                m_out.put(',');
            m_path.push_back({ {}, i });
            const Subject subject = subjectOf(i);
            const bool written = subject.object ? fields(plan, subject) : null();
            m_path.pop_back();
            whole = written || !itemsNonNull;
        }
        m_path.pop_back();
        if (!whole) {
            m_out.truncate(start);
            return null();
        }
        m_out.put(']');
        return true;
    }

    /// An error at this field; the field is null.
    bool fail(const FieldPlan &field, const QString &message, const QJsonObject &extensions = {});
    /// The same for what is missing or forbidden.
    bool refuse(const FieldPlan &field) { return fail(field, notFoundOrForbidden()); }

    /// How many runners this request asked `jobs` of, projects likewise: GitLab answers one of each.
    int runnersAskedForJobs = 0;
    int projectsAskedForJobs = 0;
    std::vector<MutationRecord> mutations;

private:
    struct Step {
        std::string_view key;
        qsizetype index;
    };

    bool fields(const ObjectPlan &plan, const Subject &subject);
    [[nodiscard]] QJsonArray pathTo(const FieldPlan &field) const;

    RunContext m_context;
    JsonBuffer m_out;
    std::vector<Step> m_path;
    std::vector<QueryError> m_errors;
};

} // namespace muster::demo::graphql
