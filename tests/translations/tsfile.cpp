// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/translations/tsfile.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

TsMessage::State stateOf(const QXmlStreamAttributes &attributes)
{
    const auto type = attributes.value("type"_L1);
    if (type == "unfinished"_L1)
        return TsMessage::State::Unfinished;
    return type == "vanished"_L1 || type == "obsolete"_L1 ? TsMessage::State::Vanished : TsMessage::State::Finished;
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message{.context = context};
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = stateOf(xml.attributes());
            if (!message.isPlural) {
                message.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// %1, %L2, %n: each once, in no order.
QSet<QString> placesOf(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:n|[1-9][0-9]?)"_s);
    QSet<QString> places;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        places += match.next().captured();
    return places;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(u"&[^&\\s]"_s);
    return QString(text).remove(u"&&"_s).contains(pattern);
}

QString endOf(const QString &text)
{
    const QString last = text.right(1);
    return last == u"…" || last == u":" ? last : QString();
}

} // namespace

QList<TsMessage> messagesOf(const QByteArray &ts)
{
    QList<TsMessage> messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages += readMessage(xml, context);
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

QString faultOf(const TsMessage &message)
{
    if (message.state == TsMessage::State::Vanished)
        return u"is no longer in the source"_s;
    const QStringList &forms = message.forms;
    if (message.state == TsMessage::State::Unfinished || forms.isEmpty() || forms.contains(QString()))
        return u"is not translated"_s;
    if (forms.size() != (message.isPlural ? 2 : 1))
        return u"has %1 form(s)"_s.arg(forms.size());

    for (qsizetype i = 0; i < forms.size(); ++i) {
        QSet<QString> expected = placesOf(message.source);
        const QSet<QString> found = placesOf(forms[i]);
        for (const QString &number : {u"%n"_s, u"%Ln"_s}) {
            if (message.isPlural && i == 0 && !found.contains(number))
                expected -= number;   // "one runner" says the number in words
        }
        if (found != expected)
            return u"does not have the same %1, %n as the source: \"%1\""_s.arg(forms[i]);
        if (endOf(forms[i]) != endOf(message.source))
            return u"does not end like the source: \"%1\""_s.arg(forms[i]);
        if (hasMnemonic(forms[i]) != hasMnemonic(message.source))
            return u"has a mnemonic (&) where the source has none, or none where it has: \"%1\""_s.arg(forms[i]);
    }
    return {};
}

QStringList faultsOf(const QList<TsMessage> &messages)
{
    QStringList faults;
    for (const TsMessage &message : messages) {
        if (const QString fault = faultOf(message); !fault.isEmpty())
            faults += u"%1: \"%2\" %3"_s.arg(message.context, message.source, fault);
    }
    return faults;
}
