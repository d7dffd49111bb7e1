<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>muster::BulkBar</name>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marked</numerusform>
            <numerusform>%Ln marked</numerusform>
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
    <name>muster::FilterBar</name>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln runner</numerusform>
            <numerusform>%Ln runners</numerusform>
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
    <name>muster::SkippedList</name>
    <message numerus="yes">
        <source>%Ln runner(s) left &amp;alone: %1</source>
        <extracomment>heading that folds out; %1 are the reasons</extracomment>
        <translation>
            <numerusform>%Ln runner left &amp;alone: %1</numerusform>
            <numerusform>%Ln runners left &amp;alone: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
