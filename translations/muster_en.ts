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
    <name>muster::ComplianceGroupTable</name>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) compliant</source>
        <translation>
            <numerusform>%1 of %Ln runner compliant</numerusform>
            <numerusform>%1 of %Ln runners compliant</numerusform>
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
        <source>Jobs of the same name that ended in at least two places while Muster was watching are compared here; %n of each make a verdict.</source>
        <translation>
            <numerusform>Jobs of the same name that ended in at least two places while Muster was watching are compared here; %n of each makes a verdict.</numerusform>
            <numerusform>Jobs of the same name that ended in at least two places while Muster was watching are compared here; %n of each make a verdict.</numerusform>
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
        <source>%Ln interrupted run(s), show the activity</source>
        <translation>
            <numerusform>%Ln interrupted run, show the activity</numerusform>
            <numerusform>%Ln interrupted runs, show the activity</numerusform>
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
    <name>muster::headless::PlanReview</name>
    <message numerus="yes">
        <source>%Ln request(s) to GitLab</source>
        <translation>
            <numerusform>%Ln request to GitLab</numerusform>
            <numerusform>%Ln requests to GitLab</numerusform>
        </translation>
    </message>
</context>
</TS>
