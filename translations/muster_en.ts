<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>muster::AccountText</name>
    <message numerus="yes">
        <source>The token for %1 ends on %2, in %n day(s). Replace it before that.</source>
        <extracomment>%1 is an instance, %2 a date, %n the days until then</extracomment>
        <translation>
            <numerusform>The token for %1 ends on %2, in %n day. Replace it before that.</numerusform>
            <numerusform>The token for %1 ends on %2, in %n days. Replace it before that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ActivityPage</name>
    <message numerus="yes">
        <source>Exported to %1: %Ln line(s)</source>
        <translation>
            <numerusform>Exported to %1: %Ln line</numerusform>
            <numerusform>Exported to %1: %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were written.</source>
        <translation>
            <numerusform>The one entry is as it was written.</numerusform>
            <numerusform>All %Ln entries are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ActivityText</name>
    <message numerus="yes">
        <source>%Ln running job(s)</source>
        <translation>
            <numerusform>%Ln running job</numerusform>
            <numerusform>%Ln running jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::AssignDialog</name>
    <message numerus="yes">
        <source>Projects of %Ln runner(s)</source>
        <translation>
            <numerusform>Projects of %Ln runner</numerusform>
            <numerusform>Projects of %Ln runners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::AttentionTiles</name>
    <message numerus="yes">
        <source>%Ln runner(s) with grave findings, show what to do</source>
        <translation>
            <numerusform>%Ln runner with grave findings, show what to do</numerusform>
            <numerusform>%Ln runners with grave findings, show what to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) on a version that is not approved, show them</source>
        <translation>
            <numerusform>%Ln runner on a version that is not approved, show it</numerusform>
            <numerusform>%Ln runners on a version that is not approved, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted run(s), show the activity</source>
        <translation>
            <numerusform>%Ln interrupted run, show the activity</numerusform>
            <numerusform>%Ln interrupted runs, show the activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted maintenance run(s), show them</source>
        <translation>
            <numerusform>%Ln interrupted maintenance run, show it</numerusform>
            <numerusform>%Ln interrupted maintenance runs, show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::BarChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>in a chart: all the bars that are too small to be drawn one by one</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::BlastDialog</name>
    <message numerus="yes">
        <source>Since %1, as far as Muster was watching, %Ln job(s) ran there. What they could read must be taken for known: tell their owners.</source>
        <translation>
            <numerusform>Since %1, as far as Muster was watching, %Ln job ran there. What it could read must be taken for known: tell its owner.</numerusform>
            <numerusform>Since %1, as far as Muster was watching, %Ln jobs ran there. What they could read must be taken for known: tell their owners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::BulkBar</name>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marked</numerusform>
            <numerusform>%Ln marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln mark(s)</source>
        <translation>
            <numerusform>Bring back %Ln mark</numerusform>
            <numerusform>Bring back %Ln marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::BusyRibbon</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>of a chart with a row for each runner process and a block for each job</extracomment>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CandidateList</name>
    <message numerus="yes">
        <source>This may mean %Ln things. Choose one:</source>
        <translation>
            <numerusform>This may mean %Ln thing:</numerusform>
            <numerusform>This may mean %Ln things. Choose one:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This may mean %Ln things; here are the first %1. Choose one, write more of it above, or go on among all runners:</source>
        <translation>
            <numerusform>This may mean %Ln thing; here are the first %1. Choose one, write more of it above, or go on among all runners:</numerusform>
            <numerusform>This may mean %Ln things; here are the first %1. Choose one, write more of it above, or go on among all runners:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ChangeLineText</name>
    <message numerus="yes">
        <source>Create %Ln runner(s)</source>
        <translation>
            <numerusform>Create %Ln runner</numerusform>
            <numerusform>Create %Ln runners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ChangeOffer</name>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <extracomment>behind what a line does: so many runners match, but will not be changed</extracomment>
        <translation>
            <numerusform>%Ln left alone</numerusform>
            <numerusform>%Ln left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ChangeTiles</name>
    <message numerus="yes">
        <source>%Ln runner(s) appeared, show them</source>
        <translation>
            <numerusform>%Ln runner appeared, show it</numerusform>
            <numerusform>%Ln runners appeared, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) gone, look them up</source>
        <translation>
            <numerusform>%Ln runner gone, look it up</numerusform>
            <numerusform>%Ln runners gone, look them up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) changed status, show them</source>
        <translation>
            <numerusform>%Ln runner changed status, show it</numerusform>
            <numerusform>%Ln runners changed status, show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ChangesPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More happened than is shown: these are the newest %Ln change(s). Choose a shorter span for the others.</source>
        <translation>
            <numerusform>More happened than is shown: this is the newest %Ln change. Choose a shorter span for the others.</numerusform>
            <numerusform>More happened than is shown: these are the newest %Ln changes. Choose a shorter span for the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A filter cannot hold all %Ln runner(s); the Runners page shows the first of them.</source>
        <translation>
            <numerusform>A filter cannot hold %Ln runner; the Runners page shows the first of them.</numerusform>
            <numerusform>A filter cannot hold all %Ln runners; the Runners page shows the first of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CleanupEditor</name>
    <message numerus="yes">
        <source>Counted over %Ln runner(s), rules that are off included.</source>
        <translation>
            <numerusform>Counted over %Ln runner, rules that are off included.</numerusform>
            <numerusform>Counted over %Ln runners, rules that are off included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CleanupPage</name>
    <message numerus="yes">
        <source>Cleanup: %1; %Ln left as they were, the Activity page says why.</source>
        <translation>
            <numerusform>Cleanup: %1; %Ln left as it was, the Activity page says why.</numerusform>
            <numerusform>Cleanup: %1; %Ln left as they were, the Activity page says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CleanupReview</name>
    <message numerus="yes">
        <source>%Ln request(s) to GitLab. Right before a runner is paused or deleted it is looked at once more, and left alone if it came back. Only a contact in the moment between that look and the request would go unnoticed.</source>
        <translation>
            <numerusform>%Ln request to GitLab. Right before a runner is paused or deleted it is looked at once more, and left alone if it came back. Only a contact in the moment between that look and the request would go unnoticed.</numerusform>
            <numerusform>%Ln requests to GitLab. Right before a runner is paused or deleted it is looked at once more, and left alone if it came back. Only a contact in the moment between that look and the request would go unnoticed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CleanupTables</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <extracomment>when a runner is going to be deleted</extracomment>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CleanupText</name>
    <message numerus="yes">
        <source>%Ln into quarantine</source>
        <translation>
            <numerusform>%Ln into quarantine</numerusform>
            <numerusform>%Ln into quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln released</source>
        <translation>
            <numerusform>%Ln released</numerusform>
            <numerusform>%Ln released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reported</source>
        <translation>
            <numerusform>%Ln reported</numerusform>
            <numerusform>%Ln reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln runner(s); one run may take %1.</source>
        <translation>
            <numerusform>It would take %Ln runner; one run may take %1.</numerusform>
            <numerusform>It would take %Ln runners; one run may take %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln runner(s); of this fleet one run may take %1.</source>
        <translation>
            <numerusform>It would take %Ln runner; of this fleet one run may take %1.</numerusform>
            <numerusform>It would take %Ln runners; of this fleet one run may take %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its runners have %Ln manager(s); of this fleet&apos;s one run may take %1.</source>
        <translation>
            <numerusform>Its runners have %Ln manager; of this fleet&apos;s one run may take %1.</numerusform>
            <numerusform>Its runners have %Ln managers; of this fleet&apos;s one run may take %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this run %Ln runner(s) were taken in 24 hours; %1 may be.</source>
        <translation>
            <numerusform>With this run %Ln runner was taken in 24 hours; %1 may be.</numerusform>
            <numerusform>With this run %Ln runners were taken in 24 hours; %1 may be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its runners run(s) a job.</source>
        <translation>
            <numerusform>%Ln of its runners runs a job.</numerusform>
            <numerusform>%Ln of its runners run a job.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its runners are the instance&apos;s, and the rule does not name those.</source>
        <translation>
            <numerusform>%Ln of its runners is the instance&apos;s, and the rule does not name those.</numerusform>
            <numerusform>%Ln of its runners are the instance&apos;s, and the rule does not name those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Muster has watched this fleet for %Ln hour(s) only; before a day has passed, a person has to confirm that it is as it should be.</source>
        <translation>
            <numerusform>Muster has watched this fleet for %Ln hour only; before a day has passed, a person has to confirm that it is as it should be.</numerusform>
            <numerusform>Muster has watched this fleet for %Ln hours only; before a day has passed, a person has to confirm that it is as it should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CleanupTrendView</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) since %1; days by UTC</source>
        <translation>
            <numerusform>%Ln run since %1; days by UTC</numerusform>
            <numerusform>%Ln runs since %1; days by UTC</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ComplianceGroupTable</name>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) compliant</source>
        <translation>
            <numerusform>%1 of %Ln runner compliant</numerusform>
            <numerusform>%1 of %Ln runners compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) that Muster saw in 30 days ran on compliant runners</source>
        <translation>
            <numerusform>%1 of %Ln job that Muster saw in 30 days ran on compliant runners</numerusform>
            <numerusform>%1 of %Ln jobs that Muster saw in 30 days ran on compliant runners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ComplianceTab</name>
    <message numerus="yes">
        <source>%Ln runner(s), %1, in %2</source>
        <extracomment>%1: a state such as &quot;not approved&quot;; %2: a group</extracomment>
        <translation>
            <numerusform>%Ln runner, %1, in %2</numerusform>
            <numerusform>%Ln runners, %1, in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) in %1</source>
        <translation>
            <numerusform>%Ln runner in %1</numerusform>
            <numerusform>%Ln runners in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s), %1</source>
        <translation>
            <numerusform>%Ln runner, %1</numerusform>
            <numerusform>%Ln runners, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln runner</numerusform>
            <numerusform>%Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) about the policy. %1</source>
        <translation>
            <numerusform>%Ln warning about the policy. %1</numerusform>
            <numerusform>%Ln warnings about the policy. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ComplianceTable</name>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <extracomment>a version that is needed, and in how many days at the latest</extracomment>
        <translation>
            <numerusform>%1 in %Ln day</numerusform>
            <numerusform>%1 in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ConnectDialog</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>%1 is what is wrong with a file, %n how many further sentences of that kind there are</extracomment>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CreateDialog</name>
    <message numerus="yes">
        <source>&amp;Create %Ln runner(s)</source>
        <translation>
            <numerusform>&amp;Create %Ln runner</numerusform>
            <numerusform>&amp;Create %Ln runners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DecisionDialog</name>
    <message numerus="yes">
        <source>%Ln finding(s) will be resolved and not raised again. What they are about (address, machine, setting) counts as usual for the runner from now on.</source>
        <translation>
            <numerusform>%Ln finding will be resolved and not raised again. What it is about (address, machine, setting) counts as usual for the runner from now on.</numerusform>
            <numerusform>%Ln findings will be resolved and not raised again. What they are about (address, machine, setting) counts as usual for the runner from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) will not ask for attention before the end of this day.</source>
        <translation>
            <numerusform>%Ln finding will not ask for attention before the end of this day.</numerusform>
            <numerusform>%Ln findings will not ask for attention before the end of this day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) will be put away as dealt with. If it happens again, they are open again.</source>
        <translation>
            <numerusform>%Ln finding will be put away as dealt with. If it happens again, it is open again.</numerusform>
            <numerusform>%Ln findings will be put away as dealt with. If it happens again, they are open again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DesktopNotifier</name>
    <message numerus="yes">
        <source>%Ln message(s) while it was quiet</source>
        <translation>
            <numerusform>%Ln message while it was quiet</numerusform>
            <numerusform>%Ln messages while it was quiet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DetailsPane</name>
    <message numerus="yes">
        <source>The first %Ln of them are loaded.</source>
        <translation>
            <numerusform>The first of them is loaded.</numerusform>
            <numerusform>The first %Ln of them are loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::EditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln runner(s)</source>
        <translation>
            <numerusform>Edit %Ln runner</numerusform>
            <numerusform>Edit %Ln runners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::EditForm</name>
    <message numerus="yes">
        <source>now: %Ln different</source>
        <extracomment>beside a field: how many values the runners have now</extracomment>
        <translation>
            <numerusform>now: %Ln different</numerusform>
            <numerusform>now: %Ln different</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::EmptyFleet</name>
    <message numerus="yes">
        <source>%1 has %Ln runner(s) for you.</source>
        <translation>
            <numerusform>%1 has %Ln runner for you.</numerusform>
            <numerusform>%1 has %Ln runners for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln runner(s) loaded so far.</source>
        <translation>
            <numerusform>None of the %Ln runner loaded so far.</numerusform>
            <numerusform>None of the %Ln runners loaded so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln runner(s).</source>
        <translation>
            <numerusform>None of %Ln runner.</numerusform>
            <numerusform>None of %Ln runners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ErrorText</name>
    <message numerus="yes">
        <source>GitLab asks to slow down; it takes requests again in %n second(s).</source>
        <translation>
            <numerusform>GitLab asks to slow down; it takes requests again in %n second.</numerusform>
            <numerusform>GitLab asks to slow down; it takes requests again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FacetPanel</name>
    <message numerus="yes">
        <source>%1: %Ln runner(s)</source>
        <translation>
            <numerusform>%1: %Ln runner</numerusform>
            <numerusform>%1: %Ln runners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FilterLanguage</name>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln runner</numerusform>
            <numerusform>%Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FindingAlerts</name>
    <message numerus="yes">
        <source>%Ln finding(s) at %1</source>
        <translation>
            <numerusform>%Ln finding at %1</numerusform>
            <numerusform>%Ln findings at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln runner</numerusform>
            <numerusform>%Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FindingDetails</name>
    <message numerus="yes">
        <source>seen %Ln time(s)</source>
        <translation>
            <numerusform>seen %Ln time</numerusform>
            <numerusform>seen %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FleetMarks</name>
    <message numerus="yes">
        <source>This is done on one instance at a time; the marked runners are of %Ln instance(s)</source>
        <translation>
            <numerusform>This is done on one instance at a time; the marked runners are of %Ln instance</numerusform>
            <numerusform>This is done on one instance at a time; the marked runners are of %Ln instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FleetStatus</name>
    <message numerus="yes">
        <source>GitLab is slow or asks to wait; going on in %n second(s)</source>
        <translation>
            <numerusform>GitLab is slow or asks to wait; going on in %n second</numerusform>
            <numerusform>GitLab is slow or asks to wait; going on in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln runner</numerusform>
            <numerusform>%Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in flight</source>
        <translation>
            <numerusform>%Ln request in flight</numerusform>
            <numerusform>%Ln requests in flight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s)</source>
        <translation>
            <numerusform>%Ln instance</numerusform>
            <numerusform>%Ln instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from memory</source>
        <extracomment>of several instances: so many are shown from memory</extracomment>
        <translation>
            <numerusform>%Ln from memory</numerusform>
            <numerusform>%Ln from memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for a token</source>
        <extracomment>of several instances</extracomment>
        <translation>
            <numerusform>%Ln waiting for a token</numerusform>
            <numerusform>%Ln waiting for a token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a token</source>
        <extracomment>of several instances</extracomment>
        <translation>
            <numerusform>%Ln without a token</numerusform>
            <numerusform>%Ln without a token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signing in</source>
        <extracomment>of several instances</extracomment>
        <translation>
            <numerusform>%Ln signing in</numerusform>
            <numerusform>%Ln signing in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loading</source>
        <extracomment>of several instances: their lists</extracomment>
        <translation>
            <numerusform>%Ln loading</numerusform>
            <numerusform>%Ln loading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <extracomment>of several instances: something of their lists is missing</extracomment>
        <translation>
            <numerusform>%Ln incomplete</numerusform>
            <numerusform>%Ln incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>of several instances</extracomment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FleetTiles</name>
    <message numerus="yes">
        <source>%Ln runner(s), show them</source>
        <translation>
            <numerusform>%Ln runner, show it</numerusform>
            <numerusform>%Ln runners, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln online runner(s), show them</source>
        <translation>
            <numerusform>%Ln online runner, show it</numerusform>
            <numerusform>%Ln online runners, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offline runner(s), show them</source>
        <translation>
            <numerusform>%Ln offline runner, show it</numerusform>
            <numerusform>%Ln offline runners, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale runner(s), show them</source>
        <translation>
            <numerusform>%Ln stale runner, show it</numerusform>
            <numerusform>%Ln stale runners, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) that never made contact, show them</source>
        <translation>
            <numerusform>%Ln runner that never made contact, show it</numerusform>
            <numerusform>%Ln runners that never made contact, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused runner(s), show them</source>
        <translation>
            <numerusform>%Ln paused runner, show it</numerusform>
            <numerusform>%Ln paused runners, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance runner(s), show them</source>
        <translation>
            <numerusform>%Ln instance runner, show it</numerusform>
            <numerusform>%Ln instance runners, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group runner(s), show them</source>
        <translation>
            <numerusform>%Ln group runner, show it</numerusform>
            <numerusform>%Ln group runners, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project runner(s), show them</source>
        <translation>
            <numerusform>%Ln project runner, show it</numerusform>
            <numerusform>%Ln project runners, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) with the newest version, show them</source>
        <translation>
            <numerusform>%Ln runner with the newest version, show it</numerusform>
            <numerusform>%Ln runners with the newest version, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) one version behind, show them</source>
        <translation>
            <numerusform>%Ln runner one version behind, show it</numerusform>
            <numerusform>%Ln runners one version behind, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) two versions behind, show them</source>
        <translation>
            <numerusform>%Ln runner two versions behind, show it</numerusform>
            <numerusform>%Ln runners two versions behind, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) three or more versions behind, show them</source>
        <translation>
            <numerusform>%Ln runner three or more versions behind, show it</numerusform>
            <numerusform>%Ln runners three or more versions behind, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) whose own token has ended, show them</source>
        <translation>
            <numerusform>%Ln runner whose own token has ended, show it</numerusform>
            <numerusform>%Ln runners whose own token has ended, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) whose own token ends within 14 days, show them</source>
        <translation>
            <numerusform>%Ln runner whose own token ends within 14 days, show it</numerusform>
            <numerusform>%Ln runners whose own token ends within 14 days, show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::HostsTab</name>
    <message numerus="yes">
        <source>Jobs of the same name that ended in at least two places while Muster was watching are compared here; %n of each make a verdict. Until then, Load and Managers below show who is busy with what.</source>
        <translation>
            <numerusform>Jobs of the same name that ended in at least two places while Muster was watching are compared here; %n of each makes a verdict. Until then, Load and Managers below show who is busy with what.</numerusform>
            <numerusform>Jobs of the same name that ended in at least two places while Muster was watching are compared here; %n of each make a verdict. Until then, Load and Managers below show who is busy with what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::IdentityText</name>
    <message numerus="yes">
        <source>The token ends on %1, in %n day(s).</source>
        <extracomment>%1 is a date, %n the days until then</extracomment>
        <translation>
            <numerusform>The token ends on %1, in %n day.</numerusform>
            <numerusform>The token ends on %1, in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::IncidentReport</name>
    <message numerus="yes">
        <source>%1: %Ln job(s)</source>
        <translation>
            <numerusform>%1: %Ln job</numerusform>
            <numerusform>%1: %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::JobsTab</name>
    <message numerus="yes">
        <source>None of %Ln job(s).</source>
        <translation>
            <numerusform>None of %Ln job.</numerusform>
            <numerusform>None of %Ln jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LagChart</name>
    <message numerus="yes">
        <source>at least %Ln behind</source>
        <extracomment>series of a chart: runners as far behind as was asked, or further</extracomment>
        <translation>
            <numerusform>at least %Ln behind</numerusform>
            <numerusform>at least %Ln behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LagControls</name>
    <message numerus="yes">
        <source>runner(s) are at least</source>
        <extracomment>after a large number of runners; &quot;[412] runners are at least [3] minor versions behind [the newest release]&quot;</extracomment>
        <translation>
            <numerusform>runner is at least</numerusform>
            <numerusform>runners are at least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minor version(s) behind</source>
        <extracomment>between two inputs; &quot;[412] runners are at least [3] minor versions behind [the newest release]&quot;</extracomment>
        <translation>
            <numerusform>minor version behind</numerusform>
            <numerusform>minor versions behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LagTrend</name>
    <message numerus="yes">
        <source>On record from %1: %Ln state(s) of the fleet</source>
        <extracomment>%1: from when until when</extracomment>
        <translation>
            <numerusform>On record from %1: %Ln state of the fleet</numerusform>
            <numerusform>On record from %1: %Ln states of the fleet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) of more than a day</source>
        <extracomment>in how many stretches, which are hatched, nobody looked at the fleet</extracomment>
        <translation>
            <numerusform>%Ln gap of more than a day</numerusform>
            <numerusform>%Ln gaps of more than a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LookupCard</name>
    <message numerus="yes">
        <source>The newest ones; and %Ln more.</source>
        <translation>
            <numerusform>The newest ones; and %Ln more.</numerusform>
            <numerusform>The newest ones; and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LookupWords</name>
    <message numerus="yes">
        <source>Project %1, assigned to %Ln projects</source>
        <translation>
            <numerusform>Project %1, assigned to %Ln project</numerusform>
            <numerusform>Project %1, assigned to %Ln projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::MainWindow</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>said with the page&apos;s name: so many jobs wait for a runner</extracomment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with grave findings</source>
        <extracomment>said with the page&apos;s name: so many runners have findings of high or critical severity</extracomment>
        <translation>
            <numerusform>%Ln with grave findings</numerusform>
            <numerusform>%Ln with grave findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <extracomment>said with the page&apos;s name: so many runners wait for a person&apos;s decision</extracomment>
        <translation>
            <numerusform>%Ln waiting for you</numerusform>
            <numerusform>%Ln waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::MaintenanceDialog</name>
    <message numerus="yes">
        <source>Rolling maintenance of %Ln runner(s)</source>
        <translation>
            <numerusform>Rolling maintenance of %Ln runner</numerusform>
            <numerusform>Rolling maintenance of %Ln runners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::MaintenancePage</name>
    <message numerus="yes">
        <source>%Ln paused runner(s) are resumed as they are now, and their notes taken back. Those that are done stay so.</source>
        <translation>
            <numerusform>%Ln paused runner is resumed as it is now, and its note taken back. Those that are done stay so.</numerusform>
            <numerusform>%Ln paused runners are resumed as they are now, and their notes taken back. Those that are done stay so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::MaintenanceText</name>
    <message numerus="yes">
        <source>too few would stay online: %Ln with its tags and owner at present</source>
        <translation>
            <numerusform>too few would stay online: %Ln with its tags and owner at present</numerusform>
            <numerusform>too few would stay online: %Ln with its tags and owner at present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln runner</numerusform>
            <numerusform>%Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wave(s)</source>
        <translation>
            <numerusform>%Ln wave</numerusform>
            <numerusform>%Ln waves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for you</source>
        <translation>
            <numerusform>%Ln waits for you</numerusform>
            <numerusform>%Ln wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>%Ln to come</numerusform>
            <numerusform>%Ln to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside or failed</source>
        <translation>
            <numerusform>%Ln set aside or failed</numerusform>
            <numerusform>%Ln set aside or failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped or put back</source>
        <translation>
            <numerusform>%Ln skipped or put back</numerusform>
            <numerusform>%Ln skipped or put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) idle: update now.</source>
        <translation>
            <numerusform>%Ln runner idle: update now.</numerusform>
            <numerusform>%Ln runners idle: update now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) take longer than expected.</source>
        <translation>
            <numerusform>%Ln runner takes longer than expected.</numerusform>
            <numerusform>%Ln runners take longer than expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) set aside or failed.</source>
        <translation>
            <numerusform>%Ln runner set aside or failed.</numerusform>
            <numerusform>%Ln runners set aside or failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it could not be resumed, %Ln time(s) in a row</source>
        <translation>
            <numerusform>it could not be resumed, %Ln time in a row</numerusform>
            <numerusform>it could not be resumed, %Ln times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; it is tried again in %Ln minute(s)</source>
        <extracomment>%1: &quot;it could not be resumed, 3 times in a row&quot;</extracomment>
        <translation>
            <numerusform>%1; it is tried again in %Ln minute</numerusform>
            <numerusform>%1; it is tried again in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) could not be resumed and stay(s) paused. Muster tries again, more and more rarely.</source>
        <translation>
            <numerusform>%Ln runner could not be resumed and stays paused. Muster tries again, more and more rarely.</numerusform>
            <numerusform>%Ln runners could not be resumed and stay paused. Muster tries again, more and more rarely.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::MyRunnersPage</name>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln runner</numerusform>
            <numerusform>%Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of all probably useless</source>
        <translation>
            <numerusform>%Ln of all probably useless</numerusform>
            <numerusform>%Ln of all probably useless</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen, %1 of them yours to manage</source>
        <translation>
            <numerusform>%Ln chosen, %1 of them yours to manage</numerusform>
            <numerusform>%Ln chosen, %1 of them yours to manage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::MyRunnersText</name>
    <message numerus="yes">
        <source>In %Ln project(s) where you are Developer, GitLab does not list the runners: only those of their newest jobs are known.</source>
        <translation>
            <numerusform>In %Ln project where you are Developer, GitLab does not list the runners: only those of its newest jobs are known.</numerusform>
            <numerusform>In %Ln projects where you are Developer, GitLab does not list the runners: only those of their newest jobs are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further project(s) were not looked at.</source>
        <translation>
            <numerusform>%Ln further project was not looked at.</numerusform>
            <numerusform>%Ln further projects were not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) were not answered.</source>
        <translation>
            <numerusform>%Ln question was not answered.</numerusform>
            <numerusform>%Ln questions were not answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::Navigation</name>
    <message numerus="yes">
        <source>%1, %Ln runner(s)</source>
        <extracomment>for assistive tools: a saved view, and how many runners are in it</extracomment>
        <translation>
            <numerusform>%1, %Ln runner</numerusform>
            <numerusform>%1, %Ln runners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::OperationDialog</name>
    <message numerus="yes">
        <source>What became of %Ln runner(s) is not known here. After connecting again the list shows it.</source>
        <translation>
            <numerusform>What became of %Ln runner is not known here. After connecting again the list shows it.</numerusform>
            <numerusform>What became of %Ln runners is not known here. After connecting again the list shows it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::OperationText</name>
    <message numerus="yes">
        <source>Pause %Ln runner(s)</source>
        <translation>
            <numerusform>Pause %Ln runner</numerusform>
            <numerusform>Pause %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln runner(s)</source>
        <translation>
            <numerusform>Resume %Ln runner</numerusform>
            <numerusform>Resume %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln runner(s)</source>
        <translation>
            <numerusform>Delete %Ln runner</numerusform>
            <numerusform>Delete %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are instance runners, which every project may use.</source>
        <translation>
            <numerusform>One of them is an instance runner, which every project may use.</numerusform>
            <numerusform>%Ln of them are instance runners, which every project may use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are online.</source>
        <translation>
            <numerusform>One of them is online.</numerusform>
            <numerusform>%Ln of them are online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are running jobs now.</source>
        <translation>
            <numerusform>One of them is running jobs now.</numerusform>
            <numerusform>%Ln of them are running jobs now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) paused</source>
        <translation>
            <numerusform>%1 of %Ln runner paused</numerusform>
            <numerusform>%1 of %Ln runners paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) resumed</source>
        <translation>
            <numerusform>%1 of %Ln runner resumed</numerusform>
            <numerusform>%1 of %Ln runners resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) deleted</source>
        <translation>
            <numerusform>%1 of %Ln runner deleted</numerusform>
            <numerusform>%1 of %Ln runners deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s)</source>
        <translation>
            <numerusform>Cancel %Ln job</numerusform>
            <numerusform>Cancel %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln job(s)</source>
        <translation>
            <numerusform>Retry %Ln job</numerusform>
            <numerusform>Retry %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them run already: what they did so far is lost.</source>
        <translation>
            <numerusform>%Ln of them runs already: what it did so far is lost.</numerusform>
            <numerusform>%Ln of them run already: what they did so far is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) cancelled</source>
        <translation>
            <numerusform>%1 of %Ln job cancelled</numerusform>
            <numerusform>%1 of %Ln jobs cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) retried</source>
        <translation>
            <numerusform>%1 of %Ln job retried</numerusform>
            <numerusform>%1 of %Ln jobs retried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln runner(s)</source>
        <translation>
            <numerusform>Edit %Ln runner</numerusform>
            <numerusform>Edit %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln runner(s) to a project</source>
        <translation>
            <numerusform>Assign %Ln runner to a project</numerusform>
            <numerusform>Assign %Ln runners to a project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln runner(s) from a project</source>
        <translation>
            <numerusform>Remove %Ln runner from a project</numerusform>
            <numerusform>Remove %Ln runners from a project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset the token of %Ln runner(s)</source>
        <translation>
            <numerusform>Reset the token of %Ln runner</numerusform>
            <numerusform>Reset the tokens of %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln runner(s) into quarantine</source>
        <translation>
            <numerusform>Put %Ln runner into quarantine</numerusform>
            <numerusform>Put %Ln runners into quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln runner(s) from quarantine</source>
        <translation>
            <numerusform>Release %Ln runner from quarantine</numerusform>
            <numerusform>Release %Ln runners from quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old tokens stop working at once: no manager of %Ln runner(s) is let in until it is given the new one.</source>
        <translation>
            <numerusform>The old token stops working at once: no manager of %Ln runner is let in until it is given the new one.</numerusform>
            <numerusform>The old tokens stop working at once: no manager of %Ln runners is let in until it is given the new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) edited</source>
        <translation>
            <numerusform>%1 of %Ln runner edited</numerusform>
            <numerusform>%1 of %Ln runners edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) assigned</source>
        <translation>
            <numerusform>%1 of %Ln runner assigned</numerusform>
            <numerusform>%1 of %Ln runners assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) removed from the project</source>
        <translation>
            <numerusform>%1 of %Ln runner removed from the project</numerusform>
            <numerusform>%1 of %Ln runners removed from the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) reset</source>
        <translation>
            <numerusform>%1 of %Ln token reset</numerusform>
            <numerusform>%1 of %Ln tokens reset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) put into quarantine</source>
        <translation>
            <numerusform>%1 of %Ln runner put into quarantine</numerusform>
            <numerusform>%1 of %Ln runners put into quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) released from quarantine</source>
        <translation>
            <numerusform>%1 of %Ln runner released from quarantine</numerusform>
            <numerusform>%1 of %Ln runners released from quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contain %Ln runner(s)</source>
        <translation>
            <numerusform>Contain %Ln runner</numerusform>
            <numerusform>Contain %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) contained</source>
        <translation>
            <numerusform>%1 of %Ln runner contained</numerusform>
            <numerusform>%1 of %Ln runners contained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) would have no online runner left that is known to take them.</source>
        <translation>
            <numerusform>%Ln waiting job would have no online runner left that is known to take it.</numerusform>
            <numerusform>%Ln waiting jobs would have no online runner left that is known to take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) would have no online runner left that is known to take them; most ask for %1.</source>
        <translation>
            <numerusform>%Ln waiting job would have no online runner left that is known to take it; it asks for %1.</numerusform>
            <numerusform>%Ln waiting jobs would have no online runner left that is known to take them; most ask for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) were left alone, because somebody else had changed them since the preview. This is the same edit on what is there now; tags that they added stay.</source>
        <translation>
            <numerusform>%Ln runner was left alone, because somebody else had changed it since the preview. This is the same edit on what is there now; tags that they added stay.</numerusform>
            <numerusform>%Ln runners were left alone, because somebody else had changed them since the preview. This is the same edit on what is there now; tags that they added stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln runner(s) to another project</source>
        <translation>
            <numerusform>Move %Ln runner to another project</numerusform>
            <numerusform>Move %Ln runners to another project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) taken back</source>
        <translation>
            <numerusform>%1 of %Ln change taken back</numerusform>
            <numerusform>%1 of %Ln changes taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) moved</source>
        <translation>
            <numerusform>%1 of %Ln runner moved</numerusform>
            <numerusform>%1 of %Ln runners moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln runner(s) in all.</source>
        <translation>
            <numerusform>%Ln runner in all.</numerusform>
            <numerusform>%Ln runners in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::OwnerDialog</name>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <translation>
            <numerusform>%1, and %Ln more</numerusform>
            <numerusform>%1, and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PastFleetView</name>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln runner</numerusform>
            <numerusform>%Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manager(s)</source>
        <translation>
            <numerusform>%Ln manager</numerusform>
            <numerusform>%Ln managers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since the one before</source>
        <translation>
            <numerusform>%Ln change since the one before</numerusform>
            <numerusform>%Ln changes since the one before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PlanNotes</name>
    <message numerus="yes">
        <source>%Ln more tag(s) would lose their last online runner.</source>
        <translation>
            <numerusform>%Ln more tag would lose their last online runner.</numerusform>
            <numerusform>%Ln more tags would lose their last online runner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GitLab&apos;s rate limit has %Ln request(s) left at present; the rest waits until it is renewed.</source>
        <translation>
            <numerusform>GitLab&apos;s rate limit has %Ln request left at present; the rest waits until it is renewed.</numerusform>
            <numerusform>GitLab&apos;s rate limit has %Ln requests left at present; the rest waits until it is renewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PlanWords</name>
    <message numerus="yes">
        <source>&amp;Pause %Ln runner(s)</source>
        <translation>
            <numerusform>&amp;Pause %Ln runner</numerusform>
            <numerusform>&amp;Pause %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %Ln runner(s)</source>
        <translation>
            <numerusform>&amp;Resume %Ln runner</numerusform>
            <numerusform>&amp;Resume %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln runner(s)</source>
        <translation>
            <numerusform>&amp;Delete %Ln runner</numerusform>
            <numerusform>&amp;Delete %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>target(s)</source>
        <extracomment>caption below a number: runners that something will be done to</extracomment>
        <translation>
            <numerusform>target</numerusform>
            <numerusform>targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>request(s) to GitLab</source>
        <extracomment>caption below a number: requests to GitLab</extracomment>
        <translation>
            <numerusform>request to GitLab</numerusform>
            <numerusform>requests to GitLab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln &amp;job(s)</source>
        <extracomment>the mnemonic must not be that of the button “Cancel”, which stands beside it</extracomment>
        <translation>
            <numerusform>Cancel %Ln &amp;job</numerusform>
            <numerusform>Cancel %Ln &amp;jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln job(s)</source>
        <translation>
            <numerusform>&amp;Retry %Ln job</numerusform>
            <numerusform>&amp;Retry %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Edit %Ln runner(s)</source>
        <translation>
            <numerusform>&amp;Edit %Ln runner</numerusform>
            <numerusform>&amp;Edit %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign %Ln runner(s)</source>
        <translation>
            <numerusform>&amp;Assign %Ln runner</numerusform>
            <numerusform>&amp;Assign %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln runner(s)</source>
        <translation>
            <numerusform>&amp;Remove %Ln runner</numerusform>
            <numerusform>&amp;Remove %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reset %Ln token(s)</source>
        <translation>
            <numerusform>&amp;Reset %Ln token</numerusform>
            <numerusform>&amp;Reset %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln runner(s) into &amp;quarantine</source>
        <translation>
            <numerusform>Put %Ln runner into &amp;quarantine</numerusform>
            <numerusform>Put %Ln runners into &amp;quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Release %Ln runner(s)</source>
        <translation>
            <numerusform>&amp;Release %Ln runner</numerusform>
            <numerusform>&amp;Release %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;ntain %Ln runner(s)</source>
        <extracomment>stands beside the button “Cancel”, whose mnemonic is C</extracomment>
        <translation>
            <numerusform>Co&amp;ntain %Ln runner</numerusform>
            <numerusform>Co&amp;ntain %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %Ln runner(s)</source>
        <translation>
            <numerusform>&amp;Move %Ln runner</numerusform>
            <numerusform>&amp;Move %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Take back %Ln change</numerusform>
            <numerusform>&amp;Take back %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PolicyEditor</name>
    <message numerus="yes">
        <source>Counted over %Ln runner(s).</source>
        <translation>
            <numerusform>Counted over %Ln runner.</numerusform>
            <numerusform>Counted over %Ln runners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted over %Ln runner(s); more are to be loaded.</source>
        <translation>
            <numerusform>Counted over %Ln runner; more are to be loaded.</numerusform>
            <numerusform>Counted over %Ln runners; more are to be loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PolicyText</name>
    <message numerus="yes">
        <source>%Ln day(s) left to update to %1 or another approved release.</source>
        <translation>
            <numerusform>%Ln day left to update to %1 or another approved release.</numerusform>
            <numerusform>%Ln days left to update to %1 or another approved release.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no contact for %Ln day(s)</source>
        <translation>
            <numerusform>no contact for %Ln day</numerusform>
            <numerusform>no contact for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ProjectsDialog</name>
    <message numerus="yes">
        <source>Of %Ln projects chosen, each look asks the %1 that were active last.</source>
        <translation>
            <numerusform>Of %Ln project chosen, each look asks the %1 that were active last.</numerusform>
            <numerusform>Of %Ln projects chosen, each look asks the %1 that were active last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::QueueBoardTable</name>
    <message numerus="yes">
        <source>Of %Ln more runner(s) GitLab does not tell enough: they may serve these jobs, be paused or be offline.</source>
        <translation>
            <numerusform>Of %Ln more runner GitLab does not tell enough: it may serve these jobs, be paused or be offline.</numerusform>
            <numerusform>Of %Ln more runners GitLab does not tell enough: they may serve these jobs, be paused or be offline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) no runner could ever take.</source>
        <translation>
            <numerusform>%Ln job no runner could ever take.</numerusform>
            <numerusform>%Ln jobs no runner could ever take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) whose runners are all paused or not online.</source>
        <translation>
            <numerusform>%Ln job whose runners are all paused or not online.</numerusform>
            <numerusform>%Ln jobs whose runners are all paused or not online.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::QueueText</name>
    <message numerus="yes">
        <source>GitLab calls %Ln of the waiting job(s) stuck; Muster finds %1 for which no runner is online.</source>
        <translation>
            <numerusform>GitLab calls %Ln of the waiting jobs stuck; Muster finds %1 for which no runner is online.</numerusform>
            <numerusform>GitLab calls %Ln of the waiting jobs stuck; Muster finds %1 for which no runner is online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <extracomment>a part of: You see the jobs of 12 projects and 40 runners</extracomment>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <extracomment>a part of: You see the jobs of 12 projects and 40 runners</extracomment>
        <translation>
            <numerusform>%Ln runner</numerusform>
            <numerusform>%Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %2 × the median of its %3 peers for %4, %Ln job(s)</source>
        <extracomment>%1 a runner, machine or platform, %2 a number, %3 how many others, %4 a job&apos;s name; %n how many jobs this rests on</extracomment>
        <translation>
            <numerusform>%1 takes %2 × the median of its %3 peers for %4, %Ln job</numerusform>
            <numerusform>%1 takes %2 × the median of its %3 peers for %4, %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fails %2 % of %3, far more than its %4 peers, %Ln job(s)</source>
        <extracomment>%1 a runner, machine or platform, %2 a percentage, %3 a job&apos;s name, %4 how many others; %n how many jobs this rests on</extracomment>
        <translation>
            <numerusform>%1 fails %2 % of %3, far more than its %4 peers, %Ln job</numerusform>
            <numerusform>%1 fails %2 % of %3, far more than its %4 peers, %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::QueueTiles</name>
    <message numerus="yes">
        <source>%Ln waiting job(s), show them</source>
        <translation>
            <numerusform>%Ln waiting job, show it</numerusform>
            <numerusform>%Ln waiting jobs, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running job(s), show them</source>
        <translation>
            <numerusform>%Ln running job, show it</numerusform>
            <numerusform>%Ln running jobs, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) for %1, %2, show the queue</source>
        <extracomment>%1: tags; %2: a word such as &quot;starved&quot;</extracomment>
        <translation>
            <numerusform>%Ln waiting job for %1, %2, show the queue</numerusform>
            <numerusform>%Ln waiting jobs for %1, %2, show the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RecipeDialog</name>
    <message numerus="yes">
        <source>Replacements for %Ln deleted runner(s)</source>
        <translation>
            <numerusform>Replacements for %Ln deleted runner</numerusform>
            <numerusform>Replacements for %Ln deleted runners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RecoveryFlow</name>
    <message numerus="yes">
        <source>%Ln run(s) were broken off. The last one: %1, %2.</source>
        <translation>
            <numerusform>%Ln run was broken off. The last one: %1, %2.</numerusform>
            <numerusform>%Ln runs were broken off. The last one: %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ReportDialog</name>
    <message numerus="yes">
        <source>A report holds at most %Ln rows. A CSV file has them all.</source>
        <translation>
            <numerusform>A report holds at most %Ln row. A CSV file has them all.</numerusform>
            <numerusform>A report holds at most %Ln rows. A CSV file has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here and on paper are the first %Ln rows; HTML has them all.</source>
        <translation>
            <numerusform>Here and on paper is the first %Ln row; HTML has them all.</numerusform>
            <numerusform>Here and on paper are the first %Ln rows; HTML has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RiskTable</name>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <extracomment>the gravest finding, and how many more there are</extracomment>
        <translation>
            <numerusform>%1, and %Ln more</numerusform>
            <numerusform>%1, and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RunTimeText</name>
    <message numerus="yes">
        <source>about %1, because GitLab allows %Ln request(s) a minute</source>
        <extracomment>an estimate and its reason; %1 is a span of time, &quot;3 min&quot;</extracomment>
        <translation>
            <numerusform>about %1, because GitLab allows %Ln request a minute</numerusform>
            <numerusform>about %1, because GitLab allows %Ln requests a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RunWords</name>
    <message numerus="yes">
        <source>Pausing %Ln runner(s)</source>
        <translation>
            <numerusform>Pausing %Ln runner</numerusform>
            <numerusform>Pausing %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resuming %Ln runner(s)</source>
        <translation>
            <numerusform>Resuming %Ln runner</numerusform>
            <numerusform>Resuming %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln runner(s)</source>
        <translation>
            <numerusform>Deleting %Ln runner</numerusform>
            <numerusform>Deleting %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %Ln job(s)</source>
        <translation>
            <numerusform>Cancelling %Ln job</numerusform>
            <numerusform>Cancelling %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying %Ln job(s)</source>
        <translation>
            <numerusform>Retrying %Ln job</numerusform>
            <numerusform>Retrying %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Editing %Ln runner(s)</source>
        <translation>
            <numerusform>Editing %Ln runner</numerusform>
            <numerusform>Editing %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning %Ln runner(s)</source>
        <translation>
            <numerusform>Assigning %Ln runner</numerusform>
            <numerusform>Assigning %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln runner(s) from a project</source>
        <translation>
            <numerusform>Removing %Ln runner from a project</numerusform>
            <numerusform>Removing %Ln runners from a project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln token(s)</source>
        <translation>
            <numerusform>Resetting %Ln token</numerusform>
            <numerusform>Resetting %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln runner(s) into quarantine</source>
        <translation>
            <numerusform>Putting %Ln runner into quarantine</numerusform>
            <numerusform>Putting %Ln runners into quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Releasing %Ln runner(s)</source>
        <translation>
            <numerusform>Releasing %Ln runner</numerusform>
            <numerusform>Releasing %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln runner(s) to another project</source>
        <translation>
            <numerusform>Moving %Ln runner to another project</numerusform>
            <numerusform>Moving %Ln runners to another project</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RunnerCells</name>
    <message numerus="yes">
        <source>%1 (%n manager(s))</source>
        <extracomment>one line of a tip: a version or an address and how many managers have it</extracomment>
        <translation>
            <numerusform>%1 (%n manager)</numerusform>
            <numerusform>%1 (%n managers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>at the end of a list that was cut</extracomment>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RunsDialog</name>
    <message numerus="yes">
        <source>On %Ln instance(s)</source>
        <translation>
            <numerusform>On %Ln instance</numerusform>
            <numerusform>On %Ln instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report of %Ln instance(s)</source>
        <translation>
            <numerusform>Report of %Ln instance</numerusform>
            <numerusform>Report of %Ln instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RunsTable</name>
    <message numerus="yes">
        <source>The connection was closed; what became of %Ln runner(s) is not known here.</source>
        <translation>
            <numerusform>The connection was closed; what became of %Ln runner is not known here.</numerusform>
            <numerusform>The connection was closed; what became of %Ln runners is not known here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SavedViewsDialog</name>
    <message numerus="yes">
        <source>%Ln view(s) imported.</source>
        <translation>
            <numerusform>%Ln view imported.</numerusform>
            <numerusform>%Ln views imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SecurityPage</name>
    <message numerus="yes">
        <source>%Ln finding(s) of %1</source>
        <extracomment>what the buttons are about; %1: &quot;2 runners&quot;</extracomment>
        <translation>
            <numerusform>%Ln finding of %1</numerusform>
            <numerusform>%Ln findings of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln runner</numerusform>
            <numerusform>%Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln runner(s)</source>
        <translation>
            <numerusform>Choose at most %Ln runner</numerusform>
            <numerusform>Choose at most %Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <extracomment>%1: titles of findings, separated by semicolons</extracomment>
        <translation>
            <numerusform>%1, and %Ln more</numerusform>
            <numerusform>%1, and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking GitLab which jobs run on %Ln runner(s)…</source>
        <translation>
            <numerusform>Asking GitLab which jobs run on %Ln runner…</numerusform>
            <numerusform>Asking GitLab which jobs run on %Ln runners…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SeenJobs</name>
    <message numerus="yes">
        <source>Jobs: %Ln seen in the last 30 days; Muster was watching for %1 of them.</source>
        <translation>
            <numerusform>Jobs: %Ln seen in the last 30 days; Muster was watching for %1 of them.</numerusform>
            <numerusform>Jobs: %Ln seen in the last 30 days; Muster was watching for %1 of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln seen in the last 30 days; Muster was watching for %1 of them, and at times saw a part of the jobs.</source>
        <translation>
            <numerusform>Jobs: %Ln seen in the last 30 days; Muster was watching for %1 of them, and at times saw a part of the jobs.</numerusform>
            <numerusform>Jobs: %Ln seen in the last 30 days; Muster was watching for %1 of them, and at times saw a part of the jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SettingsDialog</name>
    <message numerus="yes">
        <source>%Ln minute(s) after the last time</source>
        <translation>
            <numerusform>%Ln minute after the last time</numerusform>
            <numerusform>%Ln minutes after the last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) after the last time</source>
        <translation>
            <numerusform>%Ln second after the last time</numerusform>
            <numerusform>%Ln seconds after the last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SheetDialog</name>
    <message numerus="yes">
        <source>Edit %Ln runner(s) as a sheet</source>
        <translation>
            <numerusform>Edit %Ln runner as a sheet</numerusform>
            <numerusform>Edit %Ln runners as a sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) changed here. Nothing is sent before you have seen and confirmed the preview.</source>
        <translation>
            <numerusform>%Ln runner changed here. Nothing is sent before you have seen and confirmed the preview.</numerusform>
            <numerusform>%Ln runners changed here. Nothing is sent before you have seen and confirmed the preview.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) are changed here and not sent. Close once more to forget that.</source>
        <translation>
            <numerusform>%Ln runner is changed here and not sent. Close once more to forget that.</numerusform>
            <numerusform>%Ln runners are changed here and not sent. Close once more to forget that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SheetTable</name>
    <message numerus="yes">
        <source>%Ln cell(s) left as they were: %1</source>
        <translation>
            <numerusform>%Ln cell left as it was: %1</numerusform>
            <numerusform>%Ln cells left as they were: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SkippedList</name>
    <message numerus="yes">
        <source>%Ln runner(s) left &amp;alone: %1</source>
        <extracomment>heading that folds out; %1 are the reasons</extracomment>
        <translation>
            <numerusform>%Ln runner left &amp;alone: %1</numerusform>
            <numerusform>%Ln runners left &amp;alone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) left &amp;alone: %1</source>
        <extracomment>heading that folds out; %1 are the reasons</extracomment>
        <translation>
            <numerusform>%Ln job left &amp;alone: %1</numerusform>
            <numerusform>%Ln jobs left &amp;alone: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TableReport</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TagsDialog</name>
    <message numerus="yes">
        <source>%Ln waiting job(s) ask for “%1”; no runner that has it takes jobs now.</source>
        <translation>
            <numerusform>%Ln waiting job asks for “%1”; no runner that has it takes jobs now.</numerusform>
            <numerusform>%Ln waiting jobs ask for “%1”; no runner that has it takes jobs now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) ask for “%1”, which no runner has; is “%2” meant?</source>
        <translation>
            <numerusform>%Ln waiting job asks for “%1”, which no runner has; is “%2” meant?</numerusform>
            <numerusform>%Ln waiting jobs ask for “%1”, which no runner has; is “%2” meant?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) ask for “%1”, which no runner has.</source>
        <translation>
            <numerusform>%Ln waiting job asks for “%1”, which no runner has.</numerusform>
            <numerusform>%Ln waiting jobs ask for “%1”, which no runner has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TeamSheetText</name>
    <message numerus="yes">
        <source>%1 of %Ln job(s) that Muster saw on these runners ran on compliant ones.</source>
        <translation>
            <numerusform>%1 of %Ln job that Muster saw on these runners ran on compliant ones.</numerusform>
            <numerusform>%1 of %Ln jobs that Muster saw on these runners ran on compliant ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln runner(s) with grave &amp;findings</source>
        <translation>
            <numerusform>%Ln runner with grave &amp;findings</numerusform>
            <numerusform>%Ln runners with grave &amp;findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) in &amp;quarantine</source>
        <translation>
            <numerusform>%Ln runner in &amp;quarantine</numerusform>
            <numerusform>%Ln runners in &amp;quarantine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::UsefulnessText</name>
    <message numerus="yes">
        <source>at least %Ln job(s) in the last 7 days</source>
        <translation>
            <numerusform>at least %Ln job in the last 7 days</numerusform>
            <numerusform>at least %Ln jobs in the last 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) in the last 7 days</source>
        <translation>
            <numerusform>%Ln job in the last 7 days</numerusform>
            <numerusform>%Ln jobs in the last 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last job %Ln day(s) ago</source>
        <translation>
            <numerusform>last job %Ln day ago</numerusform>
            <numerusform>last job %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created %Ln day(s) ago, no job in that time</source>
        <translation>
            <numerusform>created %Ln day ago, no job in that time</numerusform>
            <numerusform>created %Ln days ago, no job in that time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created %Ln day(s) ago</source>
        <translation>
            <numerusform>created %Ln day ago</numerusform>
            <numerusform>created %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no job in %Ln day(s)</source>
        <translation>
            <numerusform>no job in %Ln day</numerusform>
            <numerusform>no job in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but it was in contact %Ln day(s) ago</source>
        <extracomment>%1: &quot;no job in 120 days&quot;</extracomment>
        <translation>
            <numerusform>%1, but it was in contact %Ln day ago</numerusform>
            <numerusform>%1, but it was in contact %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, silent for %Ln day(s)</source>
        <extracomment>%1: &quot;no job in 120 days&quot;; %n: days since the last contact</extracomment>
        <translation>
            <numerusform>%1, silent for %Ln day</numerusform>
            <numerusform>%1, silent for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::VersionMatrixTable</name>
    <message numerus="yes">
        <source>%Ln of %1 with %2</source>
        <translation>
            <numerusform>%Ln of %1 with %2</numerusform>
            <numerusform>%Ln of %1 with %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::VersionTable</name>
    <message numerus="yes">
        <source>%1 (%n manager(s))</source>
        <translation>
            <numerusform>%1 (%n manager)</numerusform>
            <numerusform>%1 (%n managers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::VersionText</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::VersionsNotes</name>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not supported</source>
        <translation>
            <numerusform>%Ln not supported</numerusform>
            <numerusform>%Ln not supported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a security fix</source>
        <translation>
            <numerusform>%Ln without a security fix</numerusform>
            <numerusform>%Ln without a security fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with managers of different versions</source>
        <translation>
            <numerusform>%Ln with managers of different versions</numerusform>
            <numerusform>%Ln with managers of different versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly unknown</source>
        <translation>
            <numerusform>%Ln partly unknown</numerusform>
            <numerusform>%Ln partly unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln runner(s) no version is known.</source>
        <translation>
            <numerusform>Of %Ln runner no version is known.</numerusform>
            <numerusform>Of %Ln runners no version is known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::VersionsTab</name>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln runner</numerusform>
            <numerusform>%Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) of which no version is known</source>
        <translation>
            <numerusform>%Ln runner of which no version is known</numerusform>
            <numerusform>%Ln runners of which no version is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s), %1 minor versions behind</source>
        <translation>
            <numerusform>%Ln runner, %1 minor versions behind</numerusform>
            <numerusform>%Ln runners, %1 minor versions behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s): %1</source>
        <extracomment>%1: an executor or a group, and perhaps a minor version</extracomment>
        <translation>
            <numerusform>%Ln runner: %1</numerusform>
            <numerusform>%Ln runners: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::WelcomePage</name>
    <message numerus="yes">
        <source>&amp;Import from glab or python-gitlab (%n)…</source>
        <translation>
            <numerusform>&amp;Import from glab or python-gitlab (%n)…</numerusform>
            <numerusform>&amp;Import from glab or python-gitlab (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::headless::CleanupPrint</name>
    <message numerus="yes">
        <source>%Ln request(s) to GitLab</source>
        <translation>
            <numerusform>%Ln request to GitLab</numerusform>
            <numerusform>%Ln requests to GitLab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::headless::CleanupRunner</name>
    <message numerus="yes">
        <source>%Ln run(s) that had been broken off were checked.</source>
        <translation>
            <numerusform>%Ln run that had been broken off was checked.</numerusform>
            <numerusform>%Ln runs that had been broken off were checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is stale: %Ln of its runner(s) would not be taken any more. Make a new one.</source>
        <translation>
            <numerusform>The plan is stale: %Ln of its runners would not be taken any more. Make a new one.</numerusform>
            <numerusform>The plan is stale: %Ln of its runners would not be taken any more. Make a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::headless::LookupCommand</name>
    <message numerus="yes">
        <source>This may mean %Ln things; here are the first %1. Give more of it, or use list.</source>
        <translation>
            <numerusform>This may mean %Ln thing; here are the first %1. Give more of it, or use list.</numerusform>
            <numerusform>This may mean %Ln things; here are the first %1. Give more of it, or use list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::headless::PlanReview</name>
    <message numerus="yes">
        <source>%Ln request(s) to GitLab</source>
        <translation>
            <numerusform>%Ln request to GitLab</numerusform>
            <numerusform>%Ln requests to GitLab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::headless::VersionsCommand</name>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln runner</numerusform>
            <numerusform>%Ln runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minor version(s)</source>
        <translation>
            <numerusform>%Ln minor version</numerusform>
            <numerusform>%Ln minor versions</numerusform>
        </translation>
    </message>
</context>
</TS>
