// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/joblist.h"

#include "models/sync/errorsense.h"
#include "models/sync/pagesize.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

JobList::JobList(gitlab::JobsQuery query, int mostPages) : m_query(std::move(query)), m_mostPages(mostPages) { }

gitlab::JobsQuery JobList::ask(const PageSize &size)
{
    m_isAsked = true;
    gitlab::JobsQuery query = m_query;
    query.pageSize = m_askedSize = std::min(query.pageSize, size.value());
    // While less can be asked for, repeating the same question is a waste: the first failure comes straight back here.
    query.attempts = m_askedSize > PageSize::smallest && !m_isPatient ? 1 : 0;
    return query;
}

void JobList::take(const gitlab::JobsPage &page, bool isEnough, PageSize &size)
{
    m_isAsked = false;
    m_isPatient = false;
    m_troubles = 0;
    ++m_pages;
    size.noteSuccess(m_askedSize);
    bool isNew = false;
    for (const Job &job : page.jobs) {
        isNew = m_seen.insert(job.id.value).second || isNew;
        m_newest = std::max(m_newest, job.id);
    }
    if (!page.hasNext || isEnough) {
        m_isWhole = true;
    } else if (!isNew || page.endCursor.isEmpty() || page.endCursor == m_query.after) {
        m_error = failure(Error::Kind::Parse, u"a list of jobs promises a next page and does not get on"_s).value();
    } else if (m_pages == m_mostPages) {
        m_isCut = true;
    } else {
        m_query.after = page.endCursor;
    }
}

JobList::Next JobList::takeError(const Error &error, PageSize &size)
{
    m_isAsked = false;
    ++m_troubles;
    if (isAboutSize(error.kind) && m_askedSize > PageSize::smallest) {
        size.noteTrouble(m_askedSize);
        m_isWaiting = true;
        return Next::AskLater;
    }
    if (mayPass(error.kind) && m_askedSize > PageSize::smallest && !m_isPatient) {
        m_isPatient = true;
        return Next::AskAgain;
    }
    m_error = error;
    return isAboutEverything(error.kind) ? Next::EndPass : Next::GoOn;
}

QString JobList::name() const
{
    switch (m_query.of) {
    case gitlab::JobsQuery::Of::Instance:
        break;
    case gitlab::JobsQuery::Of::Project:
        return m_query.path;
    case gitlab::JobsQuery::Of::Runner:
        return u"runner %1"_s.arg(m_query.runner.value);
    }
    return {};
}

} // namespace muster
