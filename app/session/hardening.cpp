// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/hardening.h"

#include "models/base/redaction.h"
#include "models/base/secretstring.h"

#include <QFile>

#include <cstring>
#include <string_view>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace muster {

namespace {

struct Taken {
    QByteArray name;
    SecretString value;
};

/// Held until the end of the process, and so known to the redaction that long.
std::vector<Taken> &takenVariables()
{
    static std::vector<Taken> taken;
    return taken;
}

bool holdsSecret(std::string_view name)
{
    return name == "GITLAB_TOKEN" || name == "MUSTER_PROXY_PASSWORD" || name.substr(0, 13) == "MUSTER_TOKEN_";
}

void takeVariables()
{
    std::vector<QByteArray> names;
    for (char **at = environ; at && *at; ++at) {
        const char *equals = std::strchr(*at, '=');
        if (!equals || !holdsSecret(std::string_view(*at, std::size_t(equals - *at))))
            continue;
        char *value = *at + (equals - *at) + 1;
        takenVariables().push_back({ QByteArray(*at, equals - *at), SecretString(QByteArray(value)) });
        // The bytes themselves: /proc/PID/environ shows where they were put at the start, whatever unsetenv() does.
        std::memset(value, 0, std::strlen(value));
    }
    for (const Taken &taken : takenVariables())
        ::unsetenv(taken.name.constData());
}

} // namespace

void keepMemoryInside(CrashCover cover)
{
    const rlimit none{ 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
    // A collector behind a pipe is called in spite of the limit; then it gets no memory to keep (core(5)).
    if (QFile filter(QStringLiteral("/proc/self/coredump_filter")); filter.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        filter.write("0");
    if (cover == CrashCover::Process)
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void keepSecretsInside([[maybe_unused]] CrashCover cover)
{
    redactMessages();
    takeVariables();
#ifdef NDEBUG
    keepMemoryInside(cover);
#endif
}

QProcessEnvironment startEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const Taken &taken : takenVariables())
        environment.insert(QString::fromUtf8(taken.name), QString::fromUtf8(taken.value.reveal()));
    return environment;
}

} // namespace muster
