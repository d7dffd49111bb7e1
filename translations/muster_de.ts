<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>muster::About</name>
    <message>
        <source>About Muster</source>
        <translation>Über Muster</translation>
    </message>
    <message>
        <source>Muster %1

For the people who run GitLab Runner fleets.

Free software under the GNU General Public License, version 3 or later. Built with Qt %2.
Muster is not made or endorsed by GitLab.</source>
        <translation>Muster %1

Für alle, die GitLab-Runner-Flotten betreiben.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Erstellt mit Qt %2.
Muster stammt nicht von GitLab und wird nicht von GitLab unterstützt.</translation>
    </message>
</context>
<context>
    <name>muster::AccountColour</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>muster::AccountText</name>
    <message>
        <source>The key store has no token for this instance.</source>
        <translation>Der Schlüsselspeicher hat kein Token für diese Instanz.</translation>
    </message>
    <message>
        <source>This desktop session has no key store.</source>
        <translation>Diese Desktop-Sitzung hat keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The key store is locked and was not opened.</source>
        <translation>Der Schlüsselspeicher ist verschlossen und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>Der Schlüsselspeicher hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>What the key store holds for this instance was not put there by Muster, or is meant for another one; it is not used.</source>
        <translation>Was der Schlüsselspeicher für diese Instanz enthält, hat nicht Muster dort abgelegt, oder es gehört zu einer anderen; es wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The key store failed.</source>
        <translation>Der Schlüsselspeicher ist ausgefallen.</translation>
    </message>
    <message>
        <source>The key store failed: %1</source>
        <translation>Der Schlüsselspeicher ist ausgefallen: %1</translation>
    </message>
    <message>
        <source>The token was kept for one session only; enter it again.</source>
        <translation>Das Token war nur für eine Sitzung aufbewahrt; bitte erneut eingeben.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. It has to be set before Muster starts.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt. Sie muss gesetzt sein, bevor Muster startet.</translation>
    </message>
    <message>
        <source>What was found is no token: %1.</source>
        <extracomment>%1 is a variable or a program; %2 says what is wrong</extracomment>
        <translation>Was gefunden wurde, ist kein Token: %1.</translation>
    </message>
    <message>
        <source>What %1 gives is no token: %2.</source>
        <translation>Was %1 liefert, ist kein Token: %2.</translation>
    </message>
    <message>
        <source>The helper command is empty, or a quotation mark in it is not closed.</source>
        <translation>Der Hilfsbefehl ist leer, oder ein Anführungszeichen darin ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The helper %1 cannot be started: there is no such program, or it may not be run.</source>
        <translation>Der Hilfsbefehl %1 lässt sich nicht starten: es gibt kein solches Programm, oder es darf nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The helper %1 failed.</source>
        <translation>Der Hilfsbefehl %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The helper %1 failed: %2</source>
        <translation>Der Hilfsbefehl %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The helper %1 printed no token.</source>
        <translation>Der Hilfsbefehl %1 hat kein Token ausgegeben.</translation>
    </message>
    <message>
        <source>The helper %1 did not end in time and was stopped.</source>
        <translation>Der Hilfsbefehl %1 endete nicht rechtzeitig und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The list of instances cannot be read (%1). Changes to it last until Muster ends.</source>
        <translation>Die Liste der Instanzen lässt sich nicht lesen (%1). Änderungen daran gelten, bis Muster endet.</translation>
    </message>
    <message>
        <source>The list of instances is damaged (%1). It is set aside before a new one is written.</source>
        <translation>Die Liste der Instanzen ist beschädigt (%1). Sie wird beiseitegelegt, bevor eine neue geschrieben wird.</translation>
    </message>
    <message>
        <source>The list of instances was written by a newer Muster (%1). It is left as it is: changes last until Muster ends.</source>
        <translation>Die Liste der Instanzen stammt von einem neueren Muster (%1). Sie bleibt, wie sie ist: Änderungen gelten, bis Muster endet.</translation>
    </message>
    <message>
        <source>The list of instances cannot be written (%1). Changes last until Muster ends.</source>
        <translation>Die Liste der Instanzen lässt sich nicht schreiben (%1). Änderungen gelten, bis Muster endet.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not understood.</source>
        <translation>%1 ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>%1 is not understood: %2.</source>
        <translation>%1 ist nicht zu verstehen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a configuration.</source>
        <translation>%1 ist zu groß für eine Konfiguration.</translation>
    </message>
    <message>
        <source>%1: “%2” has no usable address.</source>
        <translation>%1: „%2“ hat keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>%1: “%2” has no usable token: %3.</source>
        <translation>%1: „%2“ hat kein brauchbares Token: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” has no token.</source>
        <translation>%1: „%2“ hat kein Token.</translation>
    </message>
    <message>
        <source>Key store of this desktop</source>
        <extracomment>where a token is kept</extracomment>
        <translation>Schlüsselspeicher dieses Desktops</translation>
    </message>
    <message>
        <source>This session only</source>
        <extracomment>where a token is kept: nowhere but in memory</extracomment>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <extracomment>where a token is taken from</extracomment>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>Helper command</source>
        <extracomment>where a token is taken from: what a program prints</extracomment>
        <translation>Hilfsbefehl</translation>
    </message>
    <message>
        <source>The token for %1 ended on %2. Replace it to go on.</source>
        <translation>Das Token für %1 endete am %2. Ohne ein neues geht es nicht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The token for %1 ends on %2, in %n day(s). Replace it before that.</source>
        <extracomment>%1 is an instance, %2 a date, %n the days until then</extracomment>
        <translation>
            <numerusform>Das Token für %1 endet am %2, in %n Tag. Bitte vorher ersetzen.</numerusform>
            <numerusform>Das Token für %1 endet am %2, in %n Tagen. Bitte vorher ersetzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tip of a button: what it does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>muster::ActivityPage</name>
    <message>
        <source>&amp;Find a Run</source>
        <translation>Lauf &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen…</translation>
    </message>
    <message>
        <source>Resume what this run paused, or pause what it resumed; the plan is shown first</source>
        <translation>Fortsetzen, was dieser Lauf pausiert hat, oder pausieren, was er fortgesetzt hat; der Plan wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>Choose a run first</source>
        <translation>Wählen Sie zuerst einen Lauf</translation>
    </message>
    <message>
        <source>That run was at another GitLab</source>
        <translation>Dieser Lauf war an einem anderen GitLab</translation>
    </message>
    <message>
        <source>Nothing in that run can be taken back</source>
        <translation>An diesem Lauf lässt sich nichts zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Durchsehen…</translation>
    </message>
    <message>
        <source>See what was done, what is unknown and what was not sent; check, continue or abandon</source>
        <translation>Sehen, was getan, was unbekannt und was nicht gesendet ist; prüfen, fortfahren oder aufgeben</translation>
    </message>
    <message>
        <source>Only for a run at this GitLab that was interrupted</source>
        <translation>Nur für einen abgebrochenen Lauf an diesem GitLab</translation>
    </message>
    <message>
        <source>There are no runs yet</source>
        <translation>Es gibt noch keine Läufe</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Everything on record, as CSV or as JSON Lines with the hashes</source>
        <translation>Alles Aufgezeichnete, als CSV oder als JSON Lines mit den Prüfsummen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Walk the chain of hashes: was an entry altered or taken out?</source>
        <translation>Die Kette der Prüfsummen durchgehen: Wurde ein Eintrag geändert oder entfernt?</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>Läufe suchen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Kein Lauf passt</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>The journal cannot be used, so nothing can be changed: %1</source>
        <translation>Das Journal ist nicht benutzbar, daher kann nichts geändert werden: %1</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>The journal can only be read, so nothing can be changed: a newer Muster wrote it, or the disk takes nothing.</source>
        <translation>Das Journal kann nur gelesen werden, daher kann nichts geändert werden: Ein neueres Muster hat es geschrieben, oder der Datenträger nimmt nichts an.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>CSV-Dateien (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %Ln line(s)</source>
        <translation>
            <numerusform>Nach %1 exportiert: %Ln Zeile</numerusform>
            <numerusform>Nach %1 exportiert: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The journal could not be read: %1</source>
        <translation>Das Journal konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Entry %1 is missing or was altered.</source>
        <translation>Eintrag %1 fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>The entries before it are as they were written.</source>
        <translation>Die Einträge davor sind, wie sie geschrieben wurden.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were written.</source>
        <translation>
            <numerusform>Der eine Eintrag ist, wie er geschrieben wurde.</numerusform>
            <numerusform>Alle %Ln Einträge sind, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash of the last one, to be noted elsewhere: %1</source>
        <translation>Prüfsumme des letzten, zum Notieren an anderer Stelle: %1</translation>
    </message>
    <message>
        <source>Whatever is changed with Muster is put on record here, with who did it and what came of it.</source>
        <translation>Was mit Muster geändert wird, steht hier: wer es tat und was daraus wurde.</translation>
    </message>
    <message>
        <source>&amp;Replacements…</source>
        <translation>Ersat&amp;z…</translation>
    </message>
    <message>
        <source>What this run deleted, and the commands that register runners with the same settings</source>
        <translation>Was dieser Lauf gelöscht hat, und die Befehle, die Runner mit denselben Einstellungen registrieren</translation>
    </message>
    <message>
        <source>Only for a run that deleted runners</source>
        <translation>Nur für einen Lauf, der Runner gelöscht hat</translation>
    </message>
    <message>
        <source>Find runs: user, reason, state, number…</source>
        <translation>Läufe suchen: Benutzer, Grund, Zustand, Nummer…</translation>
    </message>
</context>
<context>
    <name>muster::ActivityTable</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>muster::ActivityText</name>
    <message>
        <source>Pause</source>
        <extracomment>what a run did</extracomment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>what a run did: let paused runners take jobs again</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>what a run did</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>not ended</source>
        <extracomment>state of a run in the journal: it has no end on record</extracomment>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>state of a run in the journal</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of a run in the journal</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>state of a run in the journal: Muster stopped it by itself</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>abandoned</source>
        <extracomment>state of a run in the journal: interrupted, and left so by a person</extracomment>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>state of a run in the journal that this version does not know</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>first part of counts: 120 of 300 runners done</extracomment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a count and an outcome: &quot;50 unknown&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an outcome and its reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>nicht pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running job(s)</source>
        <translation>
            <numerusform>%Ln laufender Job</numerusform>
            <numerusform>%Ln laufende Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer exists</source>
        <extracomment>what is left of a deleted runner</extracomment>
        <translation>existiert nicht mehr</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <extracomment>what a run did: cancel jobs</extracomment>
        <translation>Jobs abbrechen</translation>
    </message>
    <message>
        <source>Retry jobs</source>
        <extracomment>what a run did: retry jobs</extracomment>
        <translation>Jobs wiederholen</translation>
    </message>
    <message>
        <source>retried</source>
        <extracomment>what became of a job: a new one took its place</extracomment>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>what a run did: change the settings of runners</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>what a run did: let runners into a project</extracomment>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Remove from project</source>
        <extracomment>what a run did: take runners out of a project</extracomment>
        <translation>Aus Projekt nehmen</translation>
    </message>
    <message>
        <source>Reset token</source>
        <extracomment>what a run did: give runners new authentication tokens</extracomment>
        <translation>Token zurücksetzen</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <extracomment>what a run did: paused runners with a note, to be deleted later</extracomment>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>what a run did: took runners out of quarantine</extracomment>
        <translation>Entlassen</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>what a run did: make new runners</extracomment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>new token</source>
        <translation>neues Token</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>a runner and a project</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <extracomment>a runner and a project</extracomment>
        <translation>nicht in %1</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <extracomment>what a run did: a rolling maintenance paused or resumed runners</extracomment>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Contain</source>
        <extracomment>what a run did: paused runners that may be compromised</extracomment>
        <translation>Eindämmen</translation>
    </message>
    <message>
        <source>to contain: %1</source>
        <extracomment>why a run was made; %1: a sign of compromise</extracomment>
        <translation>zum Eindämmen: %1</translation>
    </message>
    <message>
        <source>because of the finding: %1</source>
        <extracomment>why a run was made; %1: a sign of compromise</extracomment>
        <translation>wegen des Befunds: %1</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <extracomment>why a run was made; %1: a filter</extracomment>
        <translation>gewählt mit %1</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>what a run did: move runners from one project to another</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>in %1, not in %2</source>
        <extracomment>a runner and two projects: what became of it</extracomment>
        <translation>in %1, nicht in %2</translation>
    </message>
</context>
<context>
    <name>muster::AddressText</name>
    <message>
        <source>The address of the GitLab is missing.</source>
        <translation>Die Adresse von GitLab fehlt.</translation>
    </message>
    <message>
        <source>This is not a web address; write https://gitlab.example.com.</source>
        <translation>Das ist keine Webadresse; richtig wäre etwa https://gitlab.example.com.</translation>
    </message>
    <message>
        <source>GitLab is asked over https (or http), not over anything else.</source>
        <translation>GitLab wird über https (oder http) angesprochen, über nichts anderes.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address: they would end up in logs.</source>
        <translation>Benutzername und Passwort gehören nicht in die Adresse: Sie würden in Protokollen landen.</translation>
    </message>
</context>
<context>
    <name>muster::AssignDialog</name>
    <message numerus="yes">
        <source>Projects of %Ln runner(s)</source>
        <translation>
            <numerusform>Projekte von %Ln Runner</numerusform>
            <numerusform>Projekte von %Ln Runnern</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Let them into the project</source>
        <translation>In das Projekt lassen</translation>
    </message>
    <message>
        <source>Take them out of the project</source>
        <translation>Aus dem Projekt nehmen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>group/project</source>
        <translation>gruppe/projekt</translation>
    </message>
    <message>
        <source>&amp;Do:</source>
        <translation>Was &amp;tun:</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>&amp;Projekt:</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau …</translation>
    </message>
    <message>
        <source>Only project runners can be let into further projects, and only those that are not locked.</source>
        <translation>Nur Projekt-Runner lassen sich weiteren Projekten zuweisen, und nur solche, die nicht gesperrt sind.</translation>
    </message>
    <message>
        <source>A runner cannot be taken out of the project it belongs to.</source>
        <translation>Ein Runner lässt sich nicht aus dem Projekt nehmen, zu dem er gehört.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Move them from one project to another</source>
        <translation>Von einem Projekt in ein anderes verschieben</translation>
    </message>
    <message>
        <source>Project that they leave</source>
        <translation>Projekt, das sie verlassen</translation>
    </message>
    <message>
        <source>&amp;From project:</source>
        <translation>A&amp;us Projekt:</translation>
    </message>
    <message>
        <source>To &amp;project:</source>
        <translation>In &amp;Projekt:</translation>
    </message>
    <message>
        <source>Both are the same project.</source>
        <translation>Beides ist dasselbe Projekt.</translation>
    </message>
    <message>
        <source>Each is let into the new project first, and only then leaves the old one. A runner cannot leave the project it belongs to.</source>
        <translation>Jeder wird zuerst in das neue Projekt gelassen und verlässt erst dann das alte. Ein Runner kann das Projekt nicht verlassen, zu dem er gehört.</translation>
    </message>
</context>
<context>
    <name>muster::AttentionTiles</name>
    <message>
        <source>Maybe compromised</source>
        <extracomment>tile: runners that may be compromised</extracomment>
        <translation>Vielleicht kompromittiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) with grave findings, show what to do</source>
        <translation>
            <numerusform>%Ln Runner mit schwerwiegenden Befunden, zeigen, was zu tun ist</numerusform>
            <numerusform>%Ln Runner mit schwerwiegenden Befunden, zeigen, was zu tun ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Not approved</source>
        <extracomment>tile: runners on a version that the policy does not approve</extracomment>
        <translation>Nicht freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) on a version that is not approved, show them</source>
        <translation>
            <numerusform>%Ln Runner mit nicht freigegebener Version, zeigen</numerusform>
            <numerusform>%Ln Runner mit nicht freigegebener Version, zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted runs</source>
        <extracomment>tile: runs that were broken off</extracomment>
        <translation>Abgebrochene Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted run(s), show the activity</source>
        <translation>
            <numerusform>%Ln abgebrochener Lauf, Aktivität zeigen</numerusform>
            <numerusform>%Ln abgebrochene Läufe, Aktivität zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted maintenance</source>
        <extracomment>tile: rolling maintenance that was broken off, for instance because the program was closed</extracomment>
        <translation>Unterbrochene Wartung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted maintenance run(s), show them</source>
        <translation>
            <numerusform>%Ln unterbrochene Wartung, zeigen</numerusform>
            <numerusform>%Ln unterbrochene Wartungen, zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your access token</source>
        <extracomment>tile: the token with which Muster is signed in</extracomment>
        <translation>Ihr Zugriffstoken</translation>
    </message>
    <message>
        <source>days left</source>
        <extracomment>note of a tile before a number of days: &quot;days left 5&quot;</extracomment>
        <translation>verbleibende Tage</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>%1 Sign in with another one</source>
        <translation>%1 Mit einem anderen anmelden</translation>
    </message>
</context>
<context>
    <name>muster::AxisText</name>
    <message>
        <source>not watched</source>
        <extracomment>in a chart: Muster was not running, or not connected, at that time</extracomment>
        <translation>nicht beobachtet</translation>
    </message>
</context>
<context>
    <name>muster::BarChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>in a chart: all the bars that are too small to be drawn one by one</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The table (T) has all of them</source>
        <translation>Die Tabelle (T) enthält alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>of a series of a chart: its name and its value, such as &quot;pending 12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>muster::BlastDialog</name>
    <message>
        <source>Blast radius of %1</source>
        <extracomment>window title; %1: a runner</extracomment>
        <translation>Schadensradius von %1</translation>
    </message>
    <message>
        <source>Jobs were not watched, so it is not known whose jobs ran there. Muster watches them while it is open.</source>
        <translation>Jobs wurden nicht beobachtet, daher ist nicht bekannt, wessen Jobs dort liefen. Muster beobachtet sie, solange es offen ist.</translation>
    </message>
    <message>
        <source>The runner takes jobs of protected branches and tags, with their protected variables.</source>
        <translation>Der Runner nimmt Jobs geschützter Branches und Tags, mit deren geschützten Variablen.</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Registered by: %1</source>
        <translation>Registriert von: %1</translation>
    </message>
    <message>
        <source>Projects whose jobs ran on the runner</source>
        <translation>Projekte, deren Jobs auf dem Runner liefen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>No job that ran there since %1 is known, as far as Muster was watching.</source>
        <translation>Es ist kein Job bekannt, der seit %1 dort lief, soweit Muster zusah.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far as Muster was watching, %Ln job(s) ran there. What they could read must be taken for known: tell their owners.</source>
        <translation>
            <numerusform>Seit %1 lief dort, soweit Muster zusah, %Ln Job. Was er lesen konnte, muss als bekannt gelten: Sagen Sie es seinem Inhaber.</numerusform>
            <numerusform>Seit %1 liefen dort, soweit Muster zusah, %Ln Jobs. Was sie lesen konnten, muss als bekannt gelten: Sagen Sie es ihren Inhabern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs that ran on the runner</source>
        <translation>Jobs, die auf dem Runner liefen</translation>
    </message>
    <message>
        <source>By project, or every job</source>
        <translation>Nach Projekt, oder jeder Job</translation>
    </message>
    <message>
        <source>&amp;Projects (%1)</source>
        <extracomment>tab; %1: how many</extracomment>
        <translation>&amp;Projekte (%1)</translation>
    </message>
    <message>
        <source>&amp;Jobs (%1)</source>
        <extracomment>tab; %1: how many</extracomment>
        <translation>&amp;Jobs (%1)</translation>
    </message>
</context>
<context>
    <name>muster::BlastJobTable</name>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>muster::BlastTable</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>First started</source>
        <translation>Zuerst begonnen</translation>
    </message>
    <message>
        <source>Last ended</source>
        <translation>Zuletzt beendet</translation>
    </message>
</context>
<context>
    <name>muster::BoardTab</name>
    <message>
        <source>Queue by tags</source>
        <translation>Warteschlange nach Tags</translation>
    </message>
    <message>
        <source>Looking at the jobs…</source>
        <translation>Die Jobs werden angesehen…</translation>
    </message>
    <message>
        <source>Muster looks when the runners are loaded.</source>
        <translation>Muster sieht nach, wenn die Runner geladen sind.</translation>
    </message>
    <message>
        <source>No right to see jobs was found</source>
        <translation>Es wurde kein Recht gefunden, Jobs zu sehen</translation>
    </message>
    <message>
        <source>Choose &amp;Projects…</source>
        <translation>&amp;Projekte wählen…</translation>
    </message>
    <message>
        <source>Nothing waits and nothing runs</source>
        <translation>Nichts wartet, und nichts läuft</translation>
    </message>
</context>
<context>
    <name>muster::BulkBar</name>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln markiert</numerusform>
            <numerusform>%Ln markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked (%2 hidden by the filter)</source>
        <translation>%1 markiert (%2 vom Filter verborgen)</translation>
    </message>
    <message>
        <source>Mark all %1 shown</source>
        <translation>Alle %1 gezeigten markieren</translation>
    </message>
    <message>
        <source>Ctrl+A in the table</source>
        <translation>Strg+A in der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln mark(s)</source>
        <translation>
            <numerusform>%Ln Markierung zurückholen</numerusform>
            <numerusform>%Ln Markierungen zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z in the table: mark again what the last click or Escape dropped</source>
        <translation>Strg+Z in der Tabelle: wieder markieren, was der letzte Klick oder Esc aufgehoben hat</translation>
    </message>
</context>
<context>
    <name>muster::BusyRibbon</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>of a chart with a row for each runner process and a block for each job</extracomment>
        <translation>
            <numerusform>%n Job</numerusform>
            <numerusform>%n Jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CandidateList</name>
    <message>
        <source>What it may mean; Enter chooses</source>
        <translation>Was gemeint sein kann; die Eingabetaste wählt</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>This may mean %Ln things. Choose one:</source>
        <translation>
            <numerusform>Das kann %Ln Sache bedeuten:</numerusform>
            <numerusform>Das kann %Ln Dinge bedeuten. Wählen Sie eines:</numerusform>
        </translation>
    </message>
    <message>
        <source>only remembered</source>
        <translation>nur in Erinnerung</translation>
    </message>
    <message>
        <source>All of them on the Runners page, to narrow them there</source>
        <translation>Sie alle auf der Seite Runner, um sie dort einzugrenzen</translation>
    </message>
    <message numerus="yes">
        <source>This may mean %Ln things; here are the first %1. Choose one, write more of it above, or go on among all runners:</source>
        <translation>
            <numerusform>Das kann %Ln Sache bedeuten; hier die ersten %1. Eine wählen, oben mehr davon schreiben oder unter allen Runnern weitersuchen:</numerusform>
            <numerusform>Das kann %Ln Dinge bedeuten; hier die ersten %1. Eines wählen, oben mehr davon schreiben oder unter allen Runnern weitersuchen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All in R&amp;unners</source>
        <extracomment>a button; the number of runners</extracomment>
        <translation>Alle unter R&amp;unner zeigen</translation>
    </message>
</context>
<context>
    <name>muster::CardSection</name>
    <message>
        <source>Open its page at GitLab</source>
        <translation>Seite bei GitLab öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a button for screen readers: the part of the card, what the button does</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::CellText</name>
    <message>
        <source>%1 s</source>
        <extracomment>a span of time: seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a span of time: minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a span of time: hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>a span of time: days</extracomment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 y</source>
        <extracomment>a span of time: years, with one decimal</extracomment>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>how long ago something happened: &quot;3 h ago&quot;</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>when something will happen: &quot;in 3 h&quot;</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>something that never happened</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>a value that GitLab did not tell</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>a property of a runner</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>a property of a runner</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>online</source>
        <extracomment>status of a runner</extracomment>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>status of a runner</extracomment>
        <translation>offline</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>status of a runner</extracomment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>never contacted</source>
        <extracomment>status of a runner</extracomment>
        <translation>nie gemeldet</translation>
    </message>
    <message>
        <source>instance</source>
        <extracomment>type of a runner</extracomment>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>type of a runner</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>type of a runner</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>registration token</source>
        <extracomment>how a runner was created</extracomment>
        <translation>Registrierungstoken</translation>
    </message>
    <message>
        <source>by a signed-in user</source>
        <extracomment>how a runner was created</extracomment>
        <translation>von angemeldetem Benutzer</translation>
    </message>
    <message>
        <source>idle</source>
        <extracomment>what a runner manager is doing: no job</extracomment>
        <translation>frei</translation>
    </message>
    <message>
        <source>busy</source>
        <extracomment>what a runner manager is doing: running a job</extracomment>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>(instance)</source>
        <extracomment>in the place of an owner: the whole GitLab instance</extracomment>
        <translation>(Instanz)</translation>
    </message>
</context>
<context>
    <name>muster::CertificateDialog</name>
    <message>
        <source>Certificate refused</source>
        <translation>Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Nothing was sent there.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Certificate shown</source>
        <translation>Gezeigtes Zertifikat</translation>
    </message>
    <message>
        <source>The server&apos;s own</source>
        <extracomment>the server&apos;s certificate, first in a list with those who vouch for it</extracomment>
        <translation>Das des Servers selbst</translation>
    </message>
    <message>
        <source>If you know from elsewhere that this fingerprint is right (ask whoever runs the server), you can pin the certificate: then Muster accepts exactly this one at this address, and no other.</source>
        <translation>Wer von anderswo weiß, dass dieser Fingerabdruck stimmt (etwa vom Betreiber des Servers), kann das Zertifikat anheften: dann nimmt Muster unter dieser Adresse genau dieses an und kein anderes.</translation>
    </message>
    <message>
        <source>Such a certificate cannot be pinned. Whoever runs the server has to put it right.</source>
        <translation>Ein solches Zertifikat lässt sich nicht anheften. Der Betreiber des Servers muss es in Ordnung bringen.</translation>
    </message>
    <message>
        <source>&amp;Pin This One Instead</source>
        <translation>&amp;Stattdessen dieses anheften</translation>
    </message>
    <message>
        <source>&amp;Pin This Certificate</source>
        <translation>Dieses Zertifikat an&amp;heften</translation>
    </message>
</context>
<context>
    <name>muster::ChangeLineText</name>
    <message numerus="yes">
        <source>Create %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner erstellen</numerusform>
            <numerusform>%Ln Runner erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Pause the runners that match: they finish their jobs and take no new ones</source>
        <translation>Passende Runner pausieren: Sie beenden ihre Jobs und nehmen keine neuen</translation>
    </message>
    <message>
        <source>Resume paused runners that match</source>
        <translation>Passende pausierte Runner fortsetzen</translation>
    </message>
    <message>
        <source>Delete the runners that match from GitLab, for good</source>
        <translation>Passende Runner endgültig aus GitLab löschen</translation>
    </message>
    <message>
        <source>Change settings of the runners that match: tags, description, timeout, note and the like</source>
        <translation>Einstellungen passender Runner ändern: Tags, Beschreibung, Zeitlimit, Notiz und dergleichen</translation>
    </message>
    <message>
        <source>Let the project runners that match into a project</source>
        <translation>Passende Projekt-Runner in ein Projekt lassen</translation>
    </message>
    <message>
        <source>Take the project runners that match out of a project</source>
        <translation>Passende Projekt-Runner aus einem Projekt nehmen</translation>
    </message>
    <message>
        <source>Move the project runners that match from one project to another</source>
        <translation>Passende Projekt-Runner von einem Projekt in ein anderes verschieben</translation>
    </message>
    <message>
        <source>Give the runners that match new authentication tokens, which are printed this once</source>
        <translation>Passenden Runnern neue Authentifizierungstoken geben, die nur dieses eine Mal ausgegeben werden</translation>
    </message>
    <message>
        <source>Cancel the waiting and running jobs that match</source>
        <translation>Die passenden wartenden und laufenden Jobs abbrechen</translation>
    </message>
    <message>
        <source>Retry jobs that match, among the hundred that ended last</source>
        <translation>Passende Jobs wiederholen, unter den hundert, die zuletzt endeten</translation>
    </message>
    <message>
        <source>Pause the runners that match, with the reason in their maintenance notes</source>
        <translation>Passende Runner pausieren, mit dem Grund in ihren Wartungsnotizen</translation>
    </message>
    <message>
        <source>Create runners and print their tokens, which GitLab shows this once</source>
        <translation>Runner erstellen und ihre Token ausgeben, die GitLab nur dieses eine Mal zeigt</translation>
    </message>
    <message>
        <source>Delete one by one, each only if nobody edited it since the last look; slower.</source>
        <translation>Einzeln löschen, jeden nur, wenn ihn seit dem letzten Blick niemand bearbeitet hat; langsamer.</translation>
    </message>
    <message>
        <source>Delete runners with running jobs, too; their jobs fail.</source>
        <translation>Auch Runner mit laufenden Jobs löschen; deren Jobs schlagen fehl.</translation>
    </message>
    <message>
        <source>Add these tags, separated by commas; may be repeated.</source>
        <translation>Diese Tags hinzufügen, durch Kommas getrennt; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Take these tags away.</source>
        <translation>Diese Tags wegnehmen.</translation>
    </message>
    <message>
        <source>Put tag B in the place of tag A; may be repeated.</source>
        <translation>Tag B an die Stelle von Tag A setzen; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>These tags and no others; empty: none.</source>
        <translation>Diese Tags und keine anderen; leer: keine.</translation>
    </message>
    <message>
        <source>Description; {n} is a running number, {nn} one of two digits.</source>
        <translation>Beschreibung; {n} ist eine laufende Nummer, {nn} eine mit zwei Ziffern.</translation>
    </message>
    <message>
        <source>The whole description; {n} is a running number, {nn} one of two digits, {id} the runner&apos;s own.</source>
        <translation>Die ganze Beschreibung; {n} ist eine laufende Nummer, {nn} eine mit zwei Ziffern, {id} die des Runners.</translation>
    </message>
    <message>
        <source>Replace this in the description, as it is written.</source>
        <translation>Dies in der Beschreibung ersetzen, so wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>What --find is replaced by.</source>
        <translation>Wodurch --find ersetzt wird.</translation>
    </message>
    <message>
        <source>What {n} begins with; 1 otherwise.</source>
        <translation>Womit {n} beginnt; sonst 1.</translation>
    </message>
    <message>
        <source>The maintenance note.</source>
        <translation>Die Wartungsnotiz.</translation>
    </message>
    <message>
        <source>The maintenance note; empty: none.</source>
        <translation>Die Wartungsnotiz; leer: keine.</translation>
    </message>
    <message>
        <source>Maximum timeout of jobs: 3600, 90m, 2h, or none.</source>
        <translation>Höchstes Zeitlimit für Jobs: 3600, 90m, 2h oder none.</translation>
    </message>
    <message>
        <source>Lock to the projects it has.</source>
        <translation>Auf die Projekte sperren, die er hat.</translation>
    </message>
    <message>
        <source>Do not lock to projects.</source>
        <translation>Nicht auf Projekte sperren.</translation>
    </message>
    <message>
        <source>Take jobs of protected branches and tags only.</source>
        <translation>Nur Jobs geschützter Branches und Tags nehmen.</translation>
    </message>
    <message>
        <source>Take jobs of all branches and tags.</source>
        <translation>Jobs aller Branches und Tags nehmen.</translation>
    </message>
    <message>
        <source>Whether to run jobs without tags: yes (as long as nothing is said) or no.</source>
        <translation>Ob Jobs ohne Tags ausgeführt werden: yes (wenn nichts gesagt ist) oder no.</translation>
    </message>
    <message>
        <source>Whether to run jobs without tags: yes or no.</source>
        <translation>Ob Jobs ohne Tags ausgeführt werden: yes oder no.</translation>
    </message>
    <message>
        <source>Whether to take no jobs at first: yes or no.</source>
        <translation>Ob anfangs keine Jobs genommen werden: yes oder no.</translation>
    </message>
    <message>
        <source>Whether to take no new jobs: yes or no.</source>
        <translation>Ob keine neuen Jobs genommen werden: yes oder no.</translation>
    </message>
    <message>
        <source>The project they leave, by its full path.</source>
        <translation>Das Projekt, das sie verlassen, mit vollem Pfad.</translation>
    </message>
    <message>
        <source>The project they are let into before, by its full path.</source>
        <translation>Das Projekt, in das sie vorher gelassen werden, mit vollem Pfad.</translation>
    </message>
    <message>
        <source>Why: stands in the maintenance note of each runner and in the record.</source>
        <translation>Warum: steht in der Wartungsnotiz jedes Runners und in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>For this group, by its full path.</source>
        <translation>Für diese Gruppe, mit vollem Pfad.</translation>
    </message>
    <message>
        <source>For this project, by its full path.</source>
        <translation>Für dieses Projekt, mit vollem Pfad.</translation>
    </message>
    <message>
        <source>The project they are let into, by its full path.</source>
        <translation>Das Projekt, in das sie gelassen werden, mit vollem Pfad.</translation>
    </message>
    <message>
        <source>The project they are taken out of, by its full path.</source>
        <translation>Das Projekt, aus dem sie genommen werden, mit vollem Pfad.</translation>
    </message>
    <message>
        <source>For the whole instance.</source>
        <translation>Für die ganze Instanz.</translation>
    </message>
    <message>
        <source>How many; 1 otherwise, at most 100.</source>
        <translation>Wie viele; sonst 1, höchstens 100.</translation>
    </message>
    <message>
        <source>Tags, separated by commas.</source>
        <translation>Tags, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <extracomment>in the help of a command: what an option takes</extracomment>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>TAGS</source>
        <extracomment>in the help of a command: what an option takes</extracomment>
        <translation>TAGS</translation>
    </message>
    <message>
        <source>A=B</source>
        <extracomment>in the help of a command: what an option takes; two tags</extracomment>
        <translation>A=B</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <extracomment>in the help of a command: what an option takes</extracomment>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>TIME</source>
        <extracomment>in the help of a command: what an option takes</extracomment>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>YES</source>
        <extracomment>in the help of a command: what an option takes, yes or no</extracomment>
        <translation>YES</translation>
    </message>
    <message>
        <source>PATH</source>
        <extracomment>in the help of a command: what an option takes</extracomment>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>Say for whom: --group PATH, --project PATH, or --for-instance.</source>
        <translation>Für wen? --group PFAD, --project PFAD oder --for-instance.</translation>
    </message>
    <message>
        <source>A runner without tags has to run untagged jobs.</source>
        <translation>Ein Runner ohne Tags muss Jobs ohne Tags ausführen.</translation>
    </message>
    <message>
        <source>GitLab takes no more than 50 tags.</source>
        <translation>GitLab nimmt nicht mehr als 50 Tags.</translation>
    </message>
    <message>
        <source>A tag is longer than 255 characters.</source>
        <translation>Ein Tag ist länger als 255 Zeichen.</translation>
    </message>
    <message>
        <source>GitLab takes no maximum timeout under 10 minutes (600 s).</source>
        <translation>GitLab nimmt kein höchstes Zeitlimit unter 10 Minuten (600 s).</translation>
    </message>
    <message>
        <source>GitLab takes texts of no more than 1,024 characters.</source>
        <translation>GitLab nimmt Texte von höchstens 1.024 Zeichen.</translation>
    </message>
    <message>
        <source>--count takes 1 to %1.</source>
        <translation>--count nimmt 1 bis %1.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>„%1“ hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <translation>Nach %1 fehlt ein Wert.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>“%1” is no option, and new runners cannot be filtered.</source>
        <translation>„%1“ ist keine Option, und neue Runner lassen sich nicht filtern.</translation>
    </message>
    <message>
        <source>Say which jobs: a filter, or job:12,15.</source>
        <translation>Welche Jobs? Ein Filter, oder job:12,15.</translation>
    </message>
    <message>
        <source>Say which runners: a filter, or id:12,15.</source>
        <translation>Welche Runner? Ein Filter, oder id:12,15.</translation>
    </message>
    <message>
        <source>An empty filter means every job. If that is meant, say project:**.</source>
        <translation>Ein leerer Filter bedeutet alle Jobs. Wenn das gemeint ist: project:**.</translation>
    </message>
    <message>
        <source>An empty filter means every runner. If that is meant, say id:&gt;0.</source>
        <translation>Ein leerer Filter bedeutet alle Runner. Wenn das gemeint ist: id:&gt;0.</translation>
    </message>
    <message>
        <source>%1 alone would be looked for in every name. Write job:%1 for the job of that number.</source>
        <translation>%1 allein würde in jedem Namen gesucht. Für den Job mit dieser Nummer: job:%1.</translation>
    </message>
    <message>
        <source>%1 alone would be looked for in every name, tag and address. Write id:%1 for the runner of that number.</source>
        <translation>%1 allein würde in jedem Namen, Tag und jeder Adresse gesucht. Für den Runner mit dieser Nummer: id:%1.</translation>
    </message>
    <message>
        <source>--%1 takes yes or no.</source>
        <translation>--%1 nimmt yes oder no.</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1 nimmt eine Zahl.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, 90m, 2h, or none; not “%1”.</source>
        <translation>--timeout nimmt Sekunden, 90m, 2h oder none; nicht „%1“.</translation>
    </message>
    <message>
        <source>--rename-tag takes OLD=NEW.</source>
        <translation>--rename-tag nimmt ALT=NEU.</translation>
    </message>
    <message>
        <source>Either --%1 or --%2, not both.</source>
        <translation>Entweder --%1 oder --%2, nicht beides.</translation>
    </message>
    <message>
        <source>--find and --replace go together.</source>
        <translation>--find und --replace gehören zusammen.</translation>
    </message>
    <message>
        <source>Say which project: --project group/name.</source>
        <translation>Welches Projekt? --project gruppe/name.</translation>
    </message>
    <message>
        <source>Say which project they leave: --from group/name.</source>
        <translation>Welches Projekt verlassen sie? --from gruppe/name.</translation>
    </message>
    <message>
        <source>Say which project they move to: --to group/name.</source>
        <translation>In welches Projekt werden sie verschoben? --to gruppe/name.</translation>
    </message>
    <message>
        <source>--from and --to are the same project.</source>
        <translation>--from und --to sind dasselbe Projekt.</translation>
    </message>
    <message>
        <source>Say why: --reason TEXT. Whoever finds the runner paused reads it in its note.</source>
        <translation>Den Grund angeben: --reason TEXT. Wer den Runner pausiert vorfindet, liest ihn in dessen Notiz.</translation>
    </message>
</context>
<context>
    <name>muster::ChangeLinks</name>
    <message>
        <source>%1 added</source>
        <extracomment>runners and managers that are new</extracomment>
        <translation>%1 hinzugekommen</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>runners and managers that are not there any more</extracomment>
        <translation>%1 verschwunden</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>settings and facts of runners and managers</extracomment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 status</source>
        <extracomment>how often a status (online, offline, stale) changed</extracomment>
        <translation>%1 Status</translation>
    </message>
    <message>
        <source>Show only runners and managers that appeared</source>
        <translation>Nur hinzugekommene Runner und Manager zeigen</translation>
    </message>
    <message>
        <source>Show only runners and managers that went</source>
        <translation>Nur verschwundene Runner und Manager zeigen</translation>
    </message>
    <message>
        <source>Show only what was set or reported otherwise</source>
        <translation>Nur zeigen, was anders eingestellt oder gemeldet wurde</translation>
    </message>
    <message>
        <source>Show only who came online, went offline or became stale</source>
        <translation>Nur zeigen, wer online, offline oder veraltet wurde</translation>
    </message>
</context>
<context>
    <name>muster::ChangeOffer</name>
    <message>
        <source>%1…</source>
        <extracomment>what a line does that somebody writes; %1: &quot;Delete 1,000 runners&quot;; a preview follows</extracomment>
        <translation>%1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <extracomment>behind what a line does: so many runners match, but will not be changed</extracomment>
        <translation>
            <numerusform>%Ln unberührt</numerusform>
            <numerusform>%Ln unberührt</numerusform>
        </translation>
    </message>
    <message>
        <source>preview first</source>
        <translation>erst Vorschau</translation>
    </message>
    <message>
        <source>%1, preview first</source>
        <translation>%1, erst Vorschau</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>the key that does it</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>the key that takes the first completion</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>write on</source>
        <translation>weiterschreiben</translation>
    </message>
</context>
<context>
    <name>muster::ChangeOwnerTable</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>muster::ChangeTable</name>
    <message>
        <source>When:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Wann:</translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>After:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Nachher:</translation>
    </message>
    <message>
        <source>between the loads of %1 and %2</source>
        <extracomment>%1 and %2: moments at which the list of runners was loaded</extracomment>
        <translation>zwischen den Ständen von %1 und %2</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Eigenschaft</translation>
    </message>
</context>
<context>
    <name>muster::ChangeText</name>
    <message>
        <source>added</source>
        <extracomment>what happened to a runner or one of its managers: it is there now</extracomment>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>what happened to a runner or one of its managers: it is not there any more</extracomment>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>what happened to a runner or one of its managers: something of it is otherwise</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>of a runner</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>of a runner: its token was reset</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>of a runner: the maintenance note</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>creator&apos;s account</source>
        <extracomment>whether the account of the one who created the runner is active or blocked</extracomment>
        <translation>Konto des Erstellers</translation>
    </message>
    <message>
        <source>token expiry</source>
        <translation>Tokenablauf</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>of jobs</extracomment>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>projects</source>
        <extracomment>how many projects use the runner</extracomment>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>instance, group or project runner</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>protection</source>
        <extracomment>whether it takes jobs of protected refs only</extracomment>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>how it was made</source>
        <extracomment>how the runner was made</extracomment>
        <translation>Art der Erstellung</translation>
    </message>
    <message>
        <source>upgrade</source>
        <extracomment>whether GitLab knows a newer version</extracomment>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>untagged jobs</source>
        <extracomment>whether it takes jobs without tags</extracomment>
        <translation>Jobs ohne Tags</translation>
    </message>
    <message>
        <source>system ID</source>
        <translation>System-ID</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>revision</source>
        <extracomment>of the runner program: the commit it was built from</extracomment>
        <translation>Revision</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>Executor</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a value that is not set</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>online</source>
        <extracomment>status of a runner</extracomment>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>status of a runner</extracomment>
        <translation>offline</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>status of a runner</extracomment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>never contacted</source>
        <extracomment>status of a runner</extracomment>
        <translation>nie gemeldet</translation>
    </message>
    <message>
        <source>protected refs only</source>
        <extracomment>takes jobs of protected refs only</extracomment>
        <translation>nur geschützte Refs</translation>
    </message>
    <message>
        <source>all refs</source>
        <extracomment>takes jobs of all refs</extracomment>
        <translation>alle Refs</translation>
    </message>
    <message>
        <source>instance runner</source>
        <translation>Instanz-Runner</translation>
    </message>
    <message>
        <source>group runner</source>
        <translation>Gruppen-Runner</translation>
    </message>
    <message>
        <source>project runner</source>
        <translation>Projekt-Runner</translation>
    </message>
    <message>
        <source>registration token</source>
        <translation>Registrierungstoken</translation>
    </message>
    <message>
        <source>created by a user</source>
        <translation>von einem Benutzer erstellt</translation>
    </message>
    <message>
        <source>none needed</source>
        <extracomment>upgrade of a runner</extracomment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>available</source>
        <extracomment>upgrade of a runner</extracomment>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>recommended</source>
        <extracomment>upgrade of a runner</extracomment>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>upgrade of a runner: its version cannot be read</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>manager %1 added</source>
        <extracomment>%1: system ID of a manager</extracomment>
        <translation>Manager %1 hinzugekommen</translation>
    </message>
    <message>
        <source>manager %1 removed</source>
        <extracomment>%1: system ID of a manager</extracomment>
        <translation>Manager %1 verschwunden</translation>
    </message>
    <message>
        <source>runner added</source>
        <translation>Runner hinzugekommen</translation>
    </message>
    <message>
        <source>runner removed</source>
        <translation>Runner verschwunden</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a change</comment>
        <extracomment>%1: what changed, such as &quot;version&quot;; %2 and %3: from which value to which</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>manager %1, %2</source>
        <extracomment>%1: system ID of a manager; %2: a change, such as &quot;version: 17.4.0 → 18.0.0&quot;</extracomment>
        <translation>Manager %1, %2</translation>
    </message>
</context>
<context>
    <name>muster::ChangeTiles</name>
    <message>
        <source>Appeared</source>
        <extracomment>tile: runners that were not there before</extracomment>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>tile: runners that are not there any more</extracomment>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Changed status</source>
        <extracomment>tile: runners whose status is another one</extracomment>
        <translation>Status geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) appeared, show them</source>
        <translation>
            <numerusform>%Ln Runner hinzugekommen, zeigen</numerusform>
            <numerusform>%Ln Runner hinzugekommen, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) gone, look them up</source>
        <translation>
            <numerusform>%Ln Runner verschwunden, nachschlagen</numerusform>
            <numerusform>%Ln Runner verschwunden, nachschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) changed status, show them</source>
        <translation>
            <numerusform>%Ln Runner mit anderem Status, zeigen</numerusform>
            <numerusform>%Ln Runner mit anderem Status, zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie so far apart that only the first ones are shown.</source>
        <translation>Sie liegen so weit auseinander, dass nur die ersten gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>muster::ChangesPage</name>
    <message>
        <source>What &amp;Happened</source>
        <extracomment>tab of the Changes page</extracomment>
        <translation>Was &amp;geschah</translation>
    </message>
    <message>
        <source>Fleet &amp;Then</source>
        <extracomment>tab of the Changes page: the list of runners as it was at a past moment</extracomment>
        <translation>Flotte &amp;damals</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No change is shown</source>
        <translation>Keine Änderung wird gezeigt</translation>
    </message>
    <message>
        <source>Choose the &amp;Span of Time</source>
        <translation>&amp;Zeitspanne wählen</translation>
    </message>
    <message>
        <source>The fleet as it was after this change</source>
        <translation>Die Flotte, wie sie nach dieser Änderung war</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>Zuerst eine Änderung wählen</translation>
    </message>
    <message>
        <source>Show in &amp;Runners</source>
        <translation>Unter &amp;Runner zeigen</translation>
    </message>
    <message>
        <source>These runners on the Runners page, as far as they are still there</source>
        <translation>Diese Runner auf der Runner-Seite, soweit sie noch da sind</translation>
    </message>
    <message>
        <source>All &amp;Kinds and Owners</source>
        <translation>Alle &amp;Arten und Inhaber</translation>
    </message>
    <message>
        <source>Show every change of the span again</source>
        <translation>Wieder jede Änderung der Zeitspanne zeigen</translation>
    </message>
    <message>
        <source>Every kind and owner is shown already</source>
        <translation>Jede Art und jeder Inhaber ist schon zu sehen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>The changes that are shown, as CSV</source>
        <translation>Die gezeigten Änderungen, als CSV</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>Nothing is on record yet</source>
        <translation>Noch ist nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Muster keeps what changes from one complete load of the runners to the next. The first one is still to come.</source>
        <translation>Muster hält fest, was sich von einem vollständigen Laden der Runner zum nächsten ändert. Das erste steht noch aus.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Keine Änderung passt</translation>
    </message>
    <message>
        <source>&amp;Show All</source>
        <translation>A&amp;lle zeigen</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Muster has watched this fleet since %1. What changes from then on will be told here.</source>
        <translation>Muster beobachtet diese Flotte seit %1. Was sich von da an ändert, steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <translation>Seit %1 hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Muster has watched this fleet since %1.</source>
        <translation>Muster beobachtet diese Flotte seit %1.</translation>
    </message>
    <message>
        <source>&amp;Everything on Record</source>
        <translation>Alles A&amp;ufgezeichnete</translation>
    </message>
    <message>
        <source>Nothing changed in this time</source>
        <translation>In dieser Zeit hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Watched since %1, last complete load %2</source>
        <extracomment>since when Muster keeps changes of this fleet, and the last complete load that it knows</extracomment>
        <translation>Beobachtet seit %1, letzter vollständiger Stand %2</translation>
    </message>
    <message>
        <source>The record of changes cannot be written or read: %1</source>
        <translation>Die Aufzeichnung der Änderungen lässt sich nicht schreiben oder lesen: %1</translation>
    </message>
    <message>
        <source>The record of changes can only be read: a newer Muster wrote it, or the disk takes nothing.</source>
        <translation>Die Aufzeichnung der Änderungen kann nur gelesen werden: Ein neueres Muster hat sie geschrieben, oder der Datenträger nimmt nichts an.</translation>
    </message>
    <message numerus="yes">
        <source>More happened than is shown: these are the newest %Ln change(s). Choose a shorter span for the others.</source>
        <translation>
            <numerusform>Es geschah mehr, als gezeigt wird: zu sehen ist die neueste Änderung (%Ln). Wählen Sie für die anderen eine kürzere Zeitspanne.</numerusform>
            <numerusform>Es geschah mehr, als gezeigt wird: zu sehen sind die neuesten %Ln Änderungen. Wählen Sie für die anderen eine kürzere Zeitspanne.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these runners is there any more.</source>
        <translation>Keiner dieser Runner ist noch da.</translation>
    </message>
    <message numerus="yes">
        <source>A filter cannot hold all %Ln runner(s); the Runners page shows the first of them.</source>
        <translation>
            <numerusform>Ein Filter fasst nicht %Ln Runner; die Runner-Seite zeigt die ersten davon.</numerusform>
            <numerusform>Ein Filter fasst nicht alle %Ln Runner; die Runner-Seite zeigt die ersten davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Views of the past</source>
        <translation>Ansichten der Vergangenheit</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Die Aufzeichnung wird gelesen…</translation>
    </message>
</context>
<context>
    <name>muster::Chart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>read out: what a chart is of, and what its cursor is on</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::ChartPanel</name>
    <message>
        <source>There are no numbers yet</source>
        <translation>Es gibt noch keine Zahlen</translation>
    </message>
    <message>
        <source>&amp;Table of the Numbers</source>
        <translation>Zahlen als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Die Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy the Numbers</source>
        <translation>Zahlen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers as CSV</source>
        <translation>Die Zahlen als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;Picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Als C&amp;SV speichern …</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Als P&amp;NG speichern …</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Als S&amp;VG speichern …</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>C&amp;lear the Range</source>
        <translation>Ausschnitt auf&amp;heben</translation>
    </message>
    <message>
        <source>No range is chosen; drag over the chart, or Shift+Left</source>
        <translation>Kein Ausschnitt gewählt; über das Diagramm ziehen oder Umschalt+Links</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy and save</source>
        <translation>Kopieren und speichern</translation>
    </message>
    <message>
        <source>%1, numbers</source>
        <extracomment>accessible name of the table of a chart&apos;s numbers; %1: what the chart is of</extracomment>
        <translation>%1, Zahlen</translation>
    </message>
    <message>
        <source>Muster began to watch at %1</source>
        <translation>Muster beobachtet seit %1</translation>
    </message>
    <message>
        <source>The picture fills up as time goes by.</source>
        <translation>Das Bild füllt sich mit der Zeit.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Reading what was recorded…</source>
        <translation>Aufzeichnungen werden gelesen …</translation>
    </message>
    <message>
        <source>Chosen range %1, Delete removes it</source>
        <translation>Gewählter Ausschnitt %1, Entf hebt ihn auf</translation>
    </message>
    <message>
        <source>%1
Everything on the page is about this range. × or Esc removes it</source>
        <translation>%1
Alles auf der Seite betrifft diesen Ausschnitt. × oder Esc hebt ihn auf</translation>
    </message>
</context>
<context>
    <name>muster::ChartUnitText</name>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>a span: days, and hours</extracomment>
        <translation>%1 T %2 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>a span: hours, and minutes</extracomment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>a span: minutes, and seconds</extracomment>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a span: seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 k</source>
        <extracomment>thousands, in short: 12 k</extracomment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>millions, in short: 1.2 M</extracomment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 G</source>
        <extracomment>thousands of millions, in short: 3 G</extracomment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share: per cent</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>muster::Chip</name>
    <message>
        <source>Filter term %1, Delete removes it</source>
        <extracomment>of a term of the filter; %1 is the term, such as status:offline</extracomment>
        <translation>Filterbegriff %1, Entf entfernt ihn</translation>
    </message>
    <message>
        <source>%1
Click to edit, × or Delete to remove</source>
        <translation>%1
Klicken zum Bearbeiten, × oder Entf zum Entfernen</translation>
    </message>
</context>
<context>
    <name>muster::CleanupEditor</name>
    <message>
        <source>Cleanup policy</source>
        <extracomment>heading of a table: what each rule of a policy would do now</extracomment>
        <translation>Aufräum-Richtlinie</translation>
    </message>
    <message>
        <source>Saved. Rules that are on run by their schedules while Muster runs.</source>
        <translation>Gespeichert. Eingeschaltete Regeln laufen nach ihrem Zeitplan, solange Muster läuft.</translation>
    </message>
    <message>
        <source>There is no policy yet. This is the example that comes with Muster; all of its rules are off, and nothing is in force before it is saved.</source>
        <translation>Es gibt noch keine Richtlinie. Dies ist das mitgelieferte Beispiel; alle seine Regeln sind aus, und in Kraft tritt erst etwas, wenn es gespeichert ist.</translation>
    </message>
    <message>
        <source>What each rule would take now</source>
        <translation>Was jede Regel jetzt treffen würde</translation>
    </message>
    <message>
        <source>What it would take is told once the runners are loaded.</source>
        <translation>Was sie treffen würde, steht hier, sobald die Runner geladen sind.</translation>
    </message>
    <message numerus="yes">
        <source>Counted over %Ln runner(s), rules that are off included.</source>
        <translation>
            <numerusform>Gezählt über %Ln Runner, ausgeschaltete Regeln eingeschlossen.</numerusform>
            <numerusform>Gezählt über %Ln Runner, ausgeschaltete Regeln eingeschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CleanupNews</name>
    <message>
        <source>Muster: cleanup refused, nothing was sent — %1</source>
        <translation>Muster: Aufräumen abgelehnt, nichts wurde gesendet — %1</translation>
    </message>
    <message>
        <source>Muster: cleanup: %1 — %2</source>
        <extracomment>%1: &quot;12 into quarantine, 3 deleted&quot;; %2: an address</extracomment>
        <translation>Muster: Aufräumen: %1 — %2</translation>
    </message>
    <message>
        <source>Run %1, policy %2</source>
        <translation>Lauf %1, Richtlinie %2</translation>
    </message>
</context>
<context>
    <name>muster::CleanupPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>A cleanup is going on</source>
        <translation>Ein Aufräumen ist im Gange</translation>
    </message>
    <message>
        <source>&amp;Edit Policy…</source>
        <translation>Richtlinie &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Which runners are removed, when, and how many at most</source>
        <translation>Welche Runner entfernt werden, wann, und wie viele höchstens</translation>
    </message>
    <message>
        <source>Switch Rule &amp;On or Off</source>
        <translation>Regel &amp;ein- oder ausschalten</translation>
    </message>
    <message>
        <source>A rule that is on runs by its schedule while Muster runs</source>
        <translation>Eine eingeschaltete Regel läuft nach ihrem Zeitplan, solange Muster läuft</translation>
    </message>
    <message>
        <source>Choose a rule first</source>
        <translation>Zuerst eine Regel wählen</translation>
    </message>
    <message>
        <source>Plan the rules that are on, look at it, carry it out</source>
        <translation>Die eingeschalteten Regeln planen, den Plan ansehen, ihn ausführen</translation>
    </message>
    <message>
        <source>No rule is on</source>
        <translation>Keine Regel ist eingeschaltet</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Send nothing new; what is on its way is waited for</source>
        <translation>Nichts Neues senden; auf das, was unterwegs ist, wird gewartet</translation>
    </message>
    <message>
        <source>No cleanup is going on</source>
        <translation>Kein Aufräumen ist im Gange</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>Entla&amp;ssen</translation>
    </message>
    <message>
        <source>Take the chosen runners out of quarantine: resume them and take the note back</source>
        <translation>Die gewählten Runner aus der Quarantäne entlassen: sie fortsetzen und die Notiz zurücknehmen</translation>
    </message>
    <message>
        <source>Choose runners in quarantine first</source>
        <translation>Zuerst Runner in Quarantäne wählen</translation>
    </message>
    <message>
        <source>&amp;Copy Recipe</source>
        <translation>Rezept &amp;kopieren</translation>
    </message>
    <message>
        <source>Commands that register another runner like the chosen one</source>
        <translation>Befehle, die einen weiteren Runner wie den gewählten registrieren</translation>
    </message>
    <message>
        <source>Choose a removed runner first</source>
        <translation>Zuerst einen entfernten Runner wählen</translation>
    </message>
    <message>
        <source>No plan could be made: %1</source>
        <translation>Es konnte kein Plan gemacht werden: %1</translation>
    </message>
    <message>
        <source>In the last 30 days: %1</source>
        <extracomment>%1: &quot;12 into quarantine, 3 deleted, 1 released&quot;</extracomment>
        <translation>In den letzten 30 Tagen: %1</translation>
    </message>
    <message>
        <source>Reading the policy …</source>
        <translation>Die Richtlinie wird gelesen …</translation>
    </message>
    <message>
        <source>There is no cleanup policy yet</source>
        <translation>Es gibt noch keine Aufräum-Richtlinie</translation>
    </message>
    <message>
        <source>The policy cannot be used, so nothing runs</source>
        <translation>Die Richtlinie ist nicht zu gebrauchen, daher läuft nichts</translation>
    </message>
    <message>
        <source>A cleanup is going on …</source>
        <translation>Ein Aufräumen ist im Gange …</translation>
    </message>
    <message>
        <source>The policy cannot be read: %1</source>
        <translation>Die Richtlinie lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The policy has errors, so nothing runs. %1</source>
        <translation>Die Richtlinie hat Fehler, daher läuft nichts. %1</translation>
    </message>
    <message>
        <source>What is on record about the quarantine cannot be read, so nothing runs.</source>
        <translation>Die Aufzeichnungen über die Quarantäne lassen sich nicht lesen, daher läuft nichts.</translation>
    </message>
    <message>
        <source>What you saw does not hold any more, so nothing was sent. Look at the new plan.</source>
        <translation>Was Sie gesehen haben, gilt nicht mehr, daher wurde nichts gesendet. Sehen Sie sich den neuen Plan an.</translation>
    </message>
    <message>
        <source>The cleanup was refused, and nothing was sent. %1</source>
        <translation>Das Aufräumen wurde abgelehnt, und nichts wurde gesendet. %1</translation>
    </message>
    <message>
        <source>GitLab refused every deletion by REST, as it does where Admin Mode is on. A rule with “fast = true” deletes by another way, without GitLab&apos;s check for edits.</source>
        <translation>GitLab hat jedes Löschen über REST verweigert, wie es das bei eingeschaltetem Admin-Modus tut. Eine Regel mit „fast = true“ löscht auf anderem Weg, ohne dass GitLab auf Bearbeitungen prüft.</translation>
    </message>
    <message>
        <source>The cleanup stopped: %1</source>
        <translation>Das Aufräumen hat angehalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>Cleanup: %1; %Ln left as they were, the Activity page says why.</source>
        <translation>
            <numerusform>Aufräumen: %1; %Ln blieb, wie er war, die Seite Aktivität sagt, warum.</numerusform>
            <numerusform>Aufräumen: %1; %Ln blieben, wie sie waren, die Seite Aktivität sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanup: %1.</source>
        <translation>Aufräumen: %1.</translation>
    </message>
    <message>
        <source>Nothing to clean up: no runner is due.</source>
        <translation>Nichts aufzuräumen: kein Runner ist fällig.</translation>
    </message>
    <message>
        <source>The recipe is on the clipboard: two commands for a shell.</source>
        <translation>Das Rezept ist in der Zwischenablage: zwei Befehle für eine Shell.</translation>
    </message>
    <message>
        <source>A policy says which runners are removed when they have not contacted GitLab for a while, such as 30 days: they are paused with a note first, and deleted two weeks later if nobody missed them. With the example nothing is paused or deleted: its rules are off, and this page shows what each of them would take.</source>
        <translation>Eine Richtlinie sagt, welche Runner entfernt werden, wenn sie sich eine Zeit lang nicht bei GitLab gemeldet haben, etwa 30 Tage: Sie werden erst mit einer Notiz pausiert und zwei Wochen später gelöscht, wenn niemand sie vermisst hat. Mit dem Beispiel wird nichts pausiert oder gelöscht: Seine Regeln sind aus, und diese Seite zeigt, was jede von ihnen nähme.</translation>
    </message>
    <message>
        <source>Use the E&amp;xample Policy</source>
        <translation>&amp;Beispielrichtlinie verwenden</translation>
    </message>
    <message>
        <source>All rules are off, so nothing is paused or deleted. To use one, choose it and switch it on.</source>
        <translation>Alle Regeln sind aus, also wird nichts pausiert oder gelöscht. Um eine zu verwenden, sie auswählen und einschalten.</translation>
    </message>
    <message>
        <source>All rules are off, so nothing is paused or deleted. If all were on: %1. To use one, choose it and switch it on.</source>
        <extracomment>%1: &quot;12 into quarantine, 3 reported&quot;</extracomment>
        <translation>Alle Regeln sind aus, also wird nichts pausiert oder gelöscht. Wären alle an: %1. Um eine zu verwenden, sie auswählen und einschalten.</translation>
    </message>
    <message>
        <source>Begin with the policy that comes with Muster: all its rules are off, so nothing is paused or deleted</source>
        <translation>Mit der Richtlinie beginnen, die Muster mitbringt: Alle ihre Regeln sind aus, also wird nichts pausiert oder gelöscht</translation>
    </message>
    <message>
        <source>There is a policy already</source>
        <translation>Es gibt schon eine Richtlinie</translation>
    </message>
    <message>
        <source>Run No&amp;w…</source>
        <translation>Jet&amp;zt ausführen…</translation>
    </message>
</context>
<context>
    <name>muster::CleanupParts</name>
    <message>
        <source>What the rules would take now</source>
        <translation>Was die Regeln jetzt treffen würden</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Removed runners</source>
        <translation>Entfernte Runner</translation>
    </message>
    <message>
        <source>Parts of the cleanup</source>
        <translation>Teile des Aufräumens</translation>
    </message>
    <message>
        <source>&amp;Past Runs</source>
        <translation>Frühere &amp;Läufe</translation>
    </message>
    <message>
        <source>Would Ta&amp;ke Now</source>
        <translation>Je&amp;tzt betroffen</translation>
    </message>
    <message>
        <source>Q&amp;uarantine</source>
        <translation>Q&amp;uarantäne</translation>
    </message>
    <message>
        <source>Remove&amp;d</source>
        <translation>Ent&amp;fernte</translation>
    </message>
    <message>
        <source>Over Time</source>
        <extracomment>tab: how many runners cleanup runs took and let go, over time</extracomment>
        <translation>Über die Zeit</translation>
    </message>
    <message>
        <source>Q&amp;uarantine (%1)</source>
        <extracomment>tab: so many runners are in quarantine</extracomment>
        <translation>Q&amp;uarantäne (%1)</translation>
    </message>
</context>
<context>
    <name>muster::CleanupReview</name>
    <message>
        <source>Cleanup</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1: &quot;12 into quarantine, 3 deleted&quot;; %2: an address</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing can be sent. %1</source>
        <translation>Nichts kann gesendet werden. %1</translation>
    </message>
    <message>
        <source>What happens to whom</source>
        <translation>Was mit wem geschieht</translation>
    </message>
    <message>
        <source>I &amp;looked: the fleet is as it should be</source>
        <translation>Ich habe &amp;nachgesehen: die Flotte ist, wie sie sein soll</translation>
    </message>
    <message>
        <source>Type the &amp;number of runners (%1):</source>
        <translation>&amp;Zahl der Runner (%1) eingeben:</translation>
    </message>
    <message>
        <source>Number of runners</source>
        <translation>Zahl der Runner</translation>
    </message>
    <message>
        <source>Carry &amp;Out</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) to GitLab. Right before a runner is paused or deleted it is looked at once more, and left alone if it came back. Only a contact in the moment between that look and the request would go unnoticed.</source>
        <translation>
            <numerusform>%Ln Anfrage an GitLab. Unmittelbar bevor ein Runner pausiert oder gelöscht wird, wird er noch einmal angesehen und in Ruhe gelassen, wenn er wieder da ist. Nur eine Meldung im Augenblick zwischen diesem Blick und der Anfrage bliebe unbemerkt.</numerusform>
            <numerusform>%Ln Anfragen an GitLab. Unmittelbar bevor ein Runner pausiert oder gelöscht wird, wird er noch einmal angesehen und in Ruhe gelassen, wenn er wieder da ist. Nur eine Meldung im Augenblick zwischen diesem Blick und der Anfrage bliebe unbemerkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CleanupTables</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>silent for %1: quarantine, deleted %2 later</source>
        <extracomment>%1, %2: spans of time</extracomment>
        <translation>%1 Schweigen: Quarantäne, %2 später gelöscht</translation>
    </message>
    <message>
        <source>silent for %1: %2</source>
        <extracomment>what a rule does; %1: a span of days; %2: &quot;delete&quot;, &quot;only report&quot;</extracomment>
        <translation>%1 Schweigen: %2</translation>
    </message>
    <message>
        <source>not by itself</source>
        <extracomment>when a rule runs by itself</extracomment>
        <translation>nicht von selbst</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>due</source>
        <extracomment>a runner in quarantine whose time has passed</extracomment>
        <translation>fällig</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Would take now</source>
        <translation>Jetzt betroffen</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>Letztes Lebenszeichen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <extracomment>when a runner is going to be deleted</extracomment>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>if on: %1</source>
        <extracomment>what a cleanup rule that is off would do; %1: &quot;12 into quarantine&quot;, &quot;quarantine&quot;</extracomment>
        <translation>wenn an: %1</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>%1: name of a cleanup rule</extracomment>
        <translation>%1 (aus)</translation>
    </message>
</context>
<context>
    <name>muster::CleanupText</name>
    <message>
        <source>It would take the last online runner of those without tags.</source>
        <translation>Betroffen wäre der letzte Online-Runner ohne Tags.</translation>
    </message>
    <message>
        <source>It would take the last online runner with the tags %1.</source>
        <translation>Betroffen wäre der letzte Online-Runner mit den Tags %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln into quarantine</source>
        <translation>
            <numerusform>%Ln in Quarantäne</numerusform>
            <numerusform>%Ln in Quarantäne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln released</source>
        <translation>
            <numerusform>%Ln entlassen</numerusform>
            <numerusform>%Ln entlassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reported</source>
        <translation>
            <numerusform>%Ln im Bericht</numerusform>
            <numerusform>%Ln im Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>release</source>
        <extracomment>what a cleanup does to a runner: out of quarantine</extracomment>
        <translation>entlassen</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>what a cleanup does to a runner
----------
what a cleanup rule does</extracomment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>quarantine</source>
        <extracomment>what a cleanup does to a runner: pauses it with a note, to delete it later</extracomment>
        <translation>in Quarantäne setzen</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>what a cleanup does to a runner: only tells of it</extracomment>
        <translation>berichten</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <extracomment>what a cleanup does to a runner: it stays in quarantine</extracomment>
        <translation>in Quarantäne</translation>
    </message>
    <message>
        <source>keep</source>
        <extracomment>what a cleanup does to a runner</extracomment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>silent for long enough</source>
        <extracomment>why a cleanup takes a runner</extracomment>
        <translation>schweigt lange genug</translation>
    </message>
    <message>
        <source>its grace period is over</source>
        <extracomment>why a cleanup takes a runner: its time in quarantine has passed</extracomment>
        <translation>seine Schonfrist ist vorbei</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>er ist zurückgekommen</translation>
    </message>
    <message>
        <source>somebody resumed it</source>
        <translation>jemand hat ihn fortgesetzt</translation>
    </message>
    <message>
        <source>the rule does not take it any more</source>
        <translation>die Regel trifft nicht mehr auf ihn zu</translation>
    </message>
    <message>
        <source>within its grace period</source>
        <translation>noch in seiner Schonfrist</translation>
    </message>
    <message>
        <source>GitLab does not say what would have to be known</source>
        <translation>GitLab sagt nicht, was man wissen müsste</translation>
    </message>
    <message>
        <source>its rule is not run, or is gone</source>
        <translation>seine Regel läuft nicht oder ist weg</translation>
    </message>
    <message>
        <source>kept because of a tag</source>
        <translation>wegen eines Tags behalten</translation>
    </message>
    <message>
        <source>kept because of its name</source>
        <translation>wegen seines Namens behalten</translation>
    </message>
    <message>
        <source>kept as one of the newest of its owner</source>
        <translation>als einer der neuesten seines Inhabers behalten</translation>
    </message>
    <message>
        <source>kept so that enough with its tags stay</source>
        <translation>behalten, damit genug mit seinen Tags bleiben</translation>
    </message>
    <message>
        <source>its tags were not told</source>
        <translation>seine Tags wurden nicht mitgeteilt</translation>
    </message>
    <message>
        <source>its owner was not told</source>
        <translation>sein Inhaber wurde nicht mitgeteilt</translation>
    </message>
    <message>
        <source>an instance runner, and the rule does not name those</source>
        <translation>ein Instanz-Runner, und die Regel nennt diese nicht</translation>
    </message>
    <message>
        <source>it runs a job</source>
        <translation>er führt einen Job aus</translation>
    </message>
    <message>
        <source>GitLab does not say whether it runs a job</source>
        <translation>GitLab sagt nicht, ob er einen Job ausführt</translation>
    </message>
    <message>
        <source>the token may not, or GitLab does not say so</source>
        <translation>das Token darf es nicht, oder GitLab sagt es nicht</translation>
    </message>
    <message>
        <source>let go a short while ago</source>
        <translation>erst kürzlich entlassen</translation>
    </message>
    <message>
        <source>left for a later run: the rule&apos;s limit for one run is reached</source>
        <translation>für einen späteren Lauf gelassen: die Grenze der Regel für einen Lauf ist erreicht</translation>
    </message>
    <message>
        <source>left for a later day: the rule&apos;s limit for a day is reached</source>
        <translation>für einen späteren Tag gelassen: die Grenze der Regel für einen Tag ist erreicht</translation>
    </message>
    <message>
        <source>The list of runners is incomplete.</source>
        <translation>Die Liste der Runner ist unvollständig.</translation>
    </message>
    <message>
        <source>Nobody knows when the runners were loaded.</source>
        <translation>Niemand weiß, wann die Runner geladen wurden.</translation>
    </message>
    <message>
        <source>The runners were loaded %1 minutes ago; %2 may be at most.</source>
        <translation>Die Runner wurden vor %1 Minuten geladen; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>GitLab&apos;s clock is not known.</source>
        <translation>Die Uhr von GitLab ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock and GitLab&apos;s differ by %1 minutes; it must be less than %2.</source>
        <translation>Die Uhr dieses Rechners und die von GitLab weichen um %1 Minuten voneinander ab; es müssen weniger als %2 sein.</translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln runner(s); one run may take %1.</source>
        <translation>
            <numerusform>%Ln Runner wäre betroffen; in einem Lauf sind %1 erlaubt.</numerusform>
            <numerusform>%Ln Runner wären betroffen; in einem Lauf sind %1 erlaubt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln runner(s); of this fleet one run may take %1.</source>
        <translation>
            <numerusform>%Ln Runner wäre betroffen; in dieser Flotte sind in einem Lauf %1 erlaubt.</numerusform>
            <numerusform>%Ln Runner wären betroffen; in dieser Flotte sind in einem Lauf %1 erlaubt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its runners have %Ln manager(s); of this fleet&apos;s one run may take %1.</source>
        <translation>
            <numerusform>Die betroffenen Runner haben %Ln Manager; von denen dieser Flotte sind in einem Lauf %1 erlaubt.</numerusform>
            <numerusform>Die betroffenen Runner haben %Ln Manager; von denen dieser Flotte sind in einem Lauf %1 erlaubt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this run %Ln runner(s) were taken in 24 hours; %1 may be.</source>
        <translation>
            <numerusform>Mit diesem Lauf wäre in 24 Stunden %Ln Runner betroffen; erlaubt sind %1.</numerusform>
            <numerusform>Mit diesem Lauf wären in 24 Stunden %Ln Runner betroffen; erlaubt sind %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its runners run(s) a job.</source>
        <translation>
            <numerusform>%Ln der betroffenen Runner führt einen Job aus.</numerusform>
            <numerusform>%Ln der betroffenen Runner führen einen Job aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its runners are the instance&apos;s, and the rule does not name those.</source>
        <translation>
            <numerusform>%Ln der betroffenen Runner ist ein Instanz-Runner, und die Regel nennt diese nicht.</numerusform>
            <numerusform>%Ln der betroffenen Runner sind Instanz-Runner, und die Regel nennt diese nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The share of silent runners has jumped by %1 points against the median of the last seven days. That looks like an outage, not like unused runners; %2 may be.</source>
        <translation>Der Anteil der schweigenden Runner ist gegenüber dem Median der letzten sieben Tage um %1 Punkte gesprungen. Das sieht nach einem Ausfall aus, nicht nach ungenutzten Runnern; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>quarantine, then delete</source>
        <extracomment>what a cleanup rule does</extracomment>
        <translation>Quarantäne, dann löschen</translation>
    </message>
    <message>
        <source>only report</source>
        <extracomment>what a cleanup rule does</extracomment>
        <translation>nur berichten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>how a cleanup run ended: it did not</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>how a cleanup run ended</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>how a cleanup run ended: a guard refused it, nothing was sent</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>how a cleanup run ended</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Muster has watched this fleet for %Ln hour(s) only; before a day has passed, a person has to confirm that it is as it should be.</source>
        <translation>
            <numerusform>Muster beobachtet diese Flotte erst seit %Ln Stunde; bevor ein Tag um ist, muss ein Mensch bestätigen, dass sie ist, wie sie sein soll.</numerusform>
            <numerusform>Muster beobachtet diese Flotte erst seit %Ln Stunden; bevor ein Tag um ist, muss ein Mensch bestätigen, dass sie ist, wie sie sein soll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CleanupTrendView</name>
    <message>
        <source>into quarantine</source>
        <extracomment>series of a chart: runners that were paused, to be deleted later</extracomment>
        <translation>in Quarantäne</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>series of a chart: runners that were deleted</extracomment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>series of a chart: runners that were taken out of quarantine</extracomment>
        <translation>entlassen</translation>
    </message>
    <message>
        <source>runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>heading of a column of dates</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>heading of a column of dates: on which a week begins</extracomment>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>heading of a column of months</extracomment>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) since %1; days by UTC</source>
        <translation>
            <numerusform>%Ln Lauf seit %1; Tage nach UTC</numerusform>
            <numerusform>%Ln Läufe seit %1; Tage nach UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed and released over time</source>
        <translation>Entfernt und entlassen über die Zeit</translation>
    </message>
    <message>
        <source>No cleanup was run yet</source>
        <translation>Noch lief kein Aufräumen</translation>
    </message>
    <message>
        <source>From the first run on, this shows how many runners were put into quarantine, deleted and released.</source>
        <translation>Vom ersten Lauf an ist hier zu sehen, wie viele Runner in Quarantäne gesetzt, gelöscht und entlassen wurden.</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
</context>
<context>
    <name>muster::ColumnMemory</name>
    <message>
        <source>&amp;Fit Widths</source>
        <translation>Breiten an&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>muster::ComparisonTable</name>
    <message>
        <source>stands out</source>
        <extracomment>verdict on a machine: it does worse than others</extracomment>
        <translation>fällt auf</translation>
    </message>
    <message>
        <source>as others</source>
        <extracomment>verdict on a machine: it does as others do</extracomment>
        <translation>wie andere</translation>
    </message>
    <message>
        <source>too few jobs</source>
        <extracomment>verdict on a machine: nothing can be said</extracomment>
        <translation>zu wenige Jobs</translation>
    </message>
    <message>
        <source>Verdict:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Urteil:</translation>
    </message>
    <message>
        <source>Muster compares places that ran the job at least %1 times, with at least %2 others to compare with.</source>
        <translation>Muster vergleicht Orte, an denen der Job mindestens %1-mal lief, mit mindestens %2 anderen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Against peers</source>
        <translation>Gegen andere</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>System failures</source>
        <translation>Systemfehler</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Vergleichbare</translation>
    </message>
</context>
<context>
    <name>muster::CompletionPopup</name>
    <message>
        <source>Filter suggestions</source>
        <translation>Filtervorschläge</translation>
    </message>
</context>
<context>
    <name>muster::ComplianceGroupTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a runner, and the version it runs</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Share:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Anteil:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) compliant</source>
        <translation>
            <numerusform>%1 von %Ln Runner erfüllt sie</numerusform>
            <numerusform>%1 von %Ln Runnern erfüllen sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>In der Frist</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Worst runner</source>
        <translation>Schlechtester Runner</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) that Muster saw in 30 days ran on compliant runners</source>
        <translation>
            <numerusform>%1 von %Ln Job, den Muster in 30 Tagen sah, lief auf Runnern, die die Richtlinie erfüllen</numerusform>
            <numerusform>%1 von %Ln Jobs, die Muster in 30 Tagen sah, liefen auf Runnern, die die Richtlinie erfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Muster saw no job of these runners in 30 days</source>
        <translation>Muster sah in 30 Tagen keinen Job dieser Runner</translation>
    </message>
    <message>
        <source>Share of jobs</source>
        <translation>Anteil der Jobs</translation>
    </message>
</context>
<context>
    <name>muster::ComplianceTab</name>
    <message>
        <source>Nothing was judged yet</source>
        <translation>Noch nichts wurde beurteilt</translation>
    </message>
    <message>
        <source>&amp;Edit Policy…</source>
        <translation>Richtlinie &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Which versions are approved, for whom</source>
        <translation>Welche Versionen für wen freigegeben sind</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>&amp;Team Sheet…</source>
        <translation>&amp;Teamblatt …</translation>
    </message>
    <message>
        <source>One page about the chosen group, to hand over</source>
        <translation>Eine Seite über die gewählte Gruppe, zum Weitergeben</translation>
    </message>
    <message>
        <source>Show in &amp;Runners</source>
        <translation>Unter &amp;Runner zeigen</translation>
    </message>
    <message>
        <source>These runners on the Runners page, to mark and change them</source>
        <translation>Diese Runner auf der Runner-Seite, zum Markieren und Ändern</translation>
    </message>
    <message>
        <source>No runner is shown</source>
        <translation>Kein Runner wird gezeigt</translation>
    </message>
    <message>
        <source>All &amp;Groups and States</source>
        <translation>Alle &amp;Gruppen und Zustände</translation>
    </message>
    <message>
        <source>Show every runner again</source>
        <translation>Wieder jeden Runner zeigen</translation>
    </message>
    <message>
        <source>Every runner is shown already</source>
        <translation>Jeder Runner ist schon zu sehen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Runners and their state</source>
        <translation>Runner und ihr Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s), %1, in %2</source>
        <extracomment>%1: a state such as &quot;not approved&quot;; %2: a group</extracomment>
        <translation>
            <numerusform>%Ln Runner, %1, in %2</numerusform>
            <numerusform>%Ln Runner, %1, in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) in %1</source>
        <translation>
            <numerusform>%Ln Runner in %1</numerusform>
            <numerusform>%Ln Runner in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s), %1</source>
        <translation>
            <numerusform>%Ln Runner, %1</numerusform>
            <numerusform>%Ln Runner, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner</numerusform>
            <numerusform>%Ln Runner</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy cannot be used</source>
        <translation>Die Richtlinie ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>The policy cannot be read: %1</source>
        <translation>Die Richtlinie lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The policy has errors; the last good one stays in force. %1</source>
        <translation>Die Richtlinie hat Fehler; die letzte gute bleibt in Kraft. %1</translation>
    </message>
    <message>
        <source>The policy has errors, so nothing is judged. %1</source>
        <translation>Die Richtlinie hat Fehler, daher wird nichts beurteilt. %1</translation>
    </message>
    <message>
        <source>The policy file is gone; what was read of it stays in force until Muster ends.</source>
        <translation>Die Datei der Richtlinie ist weg; was davon gelesen wurde, bleibt in Kraft, bis Muster endet.</translation>
    </message>
    <message>
        <source>This GitLab has no policy yet. Shown is what the example that comes with Muster would say.</source>
        <translation>Dieses GitLab hat noch keine Richtlinie. Zu sehen ist, was das mitgelieferte Beispiel sagen würde.</translation>
    </message>
    <message>
        <source>Not all runners are loaded, so counts and shares are about a part.</source>
        <translation>Nicht alle Runner sind geladen, daher gelten Zahlen und Anteile nur für einen Teil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) about the policy. %1</source>
        <translation>
            <numerusform>%Ln Warnung zur Richtlinie. %1</numerusform>
            <numerusform>%Ln Warnungen zur Richtlinie. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter cannot hold all %1 runners; the Runners page shows the first %2. Choose a group to see all of its.</source>
        <translation>Ein Filter fasst nicht alle %1 Runner; die Runner-Seite zeigt die ersten %2. Wer eine Gruppe wählt, sieht alle der Gruppe.</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>Die Richtlinie wird gelesen…</translation>
    </message>
    <message>
        <source>The runners are being loaded…</source>
        <translation>Die Runner werden geladen…</translation>
    </message>
</context>
<context>
    <name>muster::ComplianceTable</name>
    <message>
        <source>Reason:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>State:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Status:</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Letzte Meldung:</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <extracomment>a version that is needed, and in how many days at the latest</extracomment>
        <translation>
            <numerusform>%1 in %Ln Tag</numerusform>
            <numerusform>%1 in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzte Meldung</translation>
    </message>
</context>
<context>
    <name>muster::ConnectDialog</name>
    <message>
        <source>&amp;Try the Demo Fleet</source>
        <translation>&amp;Demo-Flotte ausprobieren</translation>
    </message>
    <message>
        <source>Connect to GitLab</source>
        <translation>Mit GitLab verbinden</translation>
    </message>
    <message>
        <source>glpat-…</source>
        <translation>glpat-…</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Asking GitLab who this token is…</source>
        <translation>GitLab wird gefragt, wem dieses Token gehört …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>button: go on to the runners of the instance whose identity is shown</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Net&amp;z …</translation>
    </message>
    <message>
        <source>Proxy and certificates for this address</source>
        <translation>Proxy und Zertifikate für diese Adresse</translation>
    </message>
    <message>
        <source>&amp;Found here:</source>
        <translation>Hier &amp;gefunden:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Colou&amp;r:</source>
        <translation>Fa&amp;rbe:</translation>
    </message>
    <message>
        <source>Replace Token</source>
        <translation>Token ersetzen</translation>
    </message>
    <message>
        <source>Edit Instance</source>
        <translation>Instanz bearbeiten</translation>
    </message>
    <message>
        <source>Choose, or type below</source>
        <extracomment>first of a list of instances that other programs know: none of them</extracomment>
        <translation>Auswählen oder unten eintippen</translation>
    </message>
    <message>
        <source>%1 (%2), from %3</source>
        <extracomment>%1 is an instance, %2 its address, %3 the program that knows it</extracomment>
        <translation>%1 (%2), aus %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>%1 is what is wrong with a file, %n how many further sentences of that kind there are</extracomment>
        <translation>
            <numerusform>%1 (und %n weiterer)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users of this machine may read %1 and the token in it.</source>
        <translation>Andere Benutzer dieses Rechners dürfen %1 und das Token darin lesen.</translation>
    </message>
    <message>
        <source>This token is of a sign-in by browser and lasts two hours; a personal access token is better here.</source>
        <translation>Dieses Token stammt von einer Anmeldung im Browser und gilt zwei Stunden; ein persönliches Zugriffstoken ist hier besser.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: everybody on the way can read the token. It is not sent before you choose to.</source>
        <translation>%1 ist nicht verschlüsselt: unterwegs kann jeder das Token lesen. Es wird erst gesendet, wenn Sie es so wollen.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Asking the helper for the token, and GitLab who it is…</source>
        <translation>Der Hilfsbefehl wird nach dem Token gefragt, und GitLab, wem es gehört …</translation>
    </message>
    <message>
        <source>Until now this was @%1. What Muster remembers is kept apart for each user.</source>
        <translation>Bisher war dies @%1. Was Muster sich merkt, ist für jeden Benutzer getrennt.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>button: keep what was changed; before that, look whether it works</extracomment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>This user is connected as %1 already: opening puts this token in the place of the one it has.</source>
        <translation>Dieser Benutzer ist schon als %1 verbunden: Öffnen setzt dieses Token an die Stelle des bisherigen.</translation>
    </message>
    <message>
        <source>GitLab does not accept this token: it is unknown, expired or revoked.</source>
        <translation>GitLab nimmt dieses Token nicht an: Es ist unbekannt, abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>&amp;Production: framed in red, and every plan asks for its number</source>
        <translation>Pr&amp;oduktion: rot umrahmt, und jeder Plan fragt nach der Anzahl</translation>
    </message>
    <message>
        <source>Read-on&amp;ly: nothing can be changed on it, whatever the token allows</source>
        <translation>Nur &amp;lesend: Nichts kann geändert werden, was auch immer das Token erlaubt</translation>
    </message>
    <message>
        <source>Sign In to %1</source>
        <extracomment>window title; %1: name of an instance</extracomment>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>The token of this instance was kept in memory only, so it was gone when Muster ended. Enter it once more to go on. With another choice at “Kept in” Muster does not have to ask.</source>
        <translation>Das Token dieser Instanz war nur im Speicher aufbewahrt und deshalb weg, als Muster endete. Es noch einmal eingeben, um fortzufahren. Mit einer anderen Wahl bei „Aufbewahrt in“ muss Muster nicht fragen.</translation>
    </message>
</context>
<context>
    <name>muster::ConnectFlow</name>
    <message>
        <source>%1 The token of %2 is kept in memory and gone when Muster ends.</source>
        <extracomment>%1 is what happened</extracomment>
        <translation>%1 Das Token von %2 bleibt im Speicher und ist weg, wenn Muster endet.</translation>
    </message>
    <message>
        <source>Keep It Elsewhere…</source>
        <translation>Anderswo aufbewahren …</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Anmeldung bei %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <extracomment>%1 is an instance, %2 a sentence</extracomment>
        <translation>%1 wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>Replace Token…</source>
        <translation>Token ersetzen …</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>muster::Containment</name>
    <message>
        <source>Contained by %1</source>
        <extracomment>%1: &quot;@mira (run 7677a0b1)&quot;</extracomment>
        <translation>Eingedämmt von %1</translation>
    </message>
    <message>
        <source>Contained %1 by %2</source>
        <extracomment>%1: a date and time, %2: &quot;@mira (run 7677a0b1)&quot;</extracomment>
        <translation>Eingedämmt am %1 von %2</translation>
    </message>
    <message>
        <source>@%1 (run %2)</source>
        <extracomment>who did something, and the number of the run in which it was done</extracomment>
        <translation>@%1 (Lauf %2)</translation>
    </message>
    <message>
        <source>somebody (run %1)</source>
        <extracomment>in the place of a person: who did it is not on record; %1: number of a run</extracomment>
        <translation>jemandem (Lauf %1)</translation>
    </message>
    <message>
        <source>contained</source>
        <extracomment>a runner that may be compromised: it was paused for that reason, and still is</extracomment>
        <translation>eingedämmt</translation>
    </message>
    <message>
        <source>not certain</source>
        <extracomment>whether a runner was paused is not certain</extracomment>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>what was done to a runner was undone</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>resumed</source>
        <extracomment>a runner takes jobs again</extracomment>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>a runner was deleted</extracomment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>a runner is not there any more</extracomment>
        <translation>weg</translation>
    </message>
    <message>
        <source>contained before</source>
        <extracomment>a runner that may be compromised: it was paused for that reason; whether it still is, is not known</extracomment>
        <translation>früher eingedämmt</translation>
    </message>
    <message>
        <source>The containment was taken back by %1</source>
        <extracomment>%1: who</extracomment>
        <translation>Die Eindämmung wurde zurückgenommen von %1</translation>
    </message>
    <message>
        <source>Resumed by %1</source>
        <extracomment>a runner; %1: who</extracomment>
        <translation>Fortgesetzt von %1</translation>
    </message>
    <message>
        <source>Deleted by %1</source>
        <extracomment>a runner; %1: who</extracomment>
        <translation>Gelöscht von %1</translation>
    </message>
    <message>
        <source>Not in force any more: taken back %1 by %2.</source>
        <extracomment>%1: a date and time, %2: who</extracomment>
        <translation>Nicht mehr in Kraft: am %1 zurückgenommen von %2.</translation>
    </message>
    <message>
        <source>Not in force any more: resumed %1 by %2.</source>
        <extracomment>a runner; %1: a date and time, %2: who</extracomment>
        <translation>Nicht mehr in Kraft: am %1 fortgesetzt von %2.</translation>
    </message>
    <message>
        <source>The runner was deleted %1 by %2.</source>
        <extracomment>a runner; %1: a date and time, %2: who</extracomment>
        <translation>Der Runner wurde am %1 gelöscht von %2.</translation>
    </message>
    <message>
        <source>Still in force: the runner is paused.</source>
        <translation>Noch in Kraft: Der Runner ist pausiert.</translation>
    </message>
    <message>
        <source>Whether it ever was in force is not certain: GitLab&apos;s answer was lost. See the run under Activity.</source>
        <translation>Ob sie je in Kraft war, ist nicht sicher: Die Antwort von GitLab ging verloren. Siehe den Lauf unter Aktivität.</translation>
    </message>
    <message>
        <source>Not in force any more: the runner is not paused. Somebody resumed it, not with this Muster.</source>
        <translation>Nicht mehr in Kraft: Der Runner ist nicht pausiert. Jemand hat ihn fortgesetzt, nicht mit diesem Muster.</translation>
    </message>
    <message>
        <source>The runner is not in the list any more. Somebody deleted it, not with this Muster.</source>
        <translation>Der Runner ist nicht mehr in der Liste. Jemand hat ihn gelöscht, nicht mit diesem Muster.</translation>
    </message>
    <message>
        <source>Whether it is still in force is seen with the next complete list.</source>
        <translation>Ob sie noch in Kraft ist, zeigt sich mit der nächsten vollständigen Liste.</translation>
    </message>
</context>
<context>
    <name>muster::CreateDialog</name>
    <message>
        <source>Run &amp;untagged jobs</source>
        <translation>Jobs &amp;ohne Tags ausführen</translation>
    </message>
    <message>
        <source>&amp;Locked to its projects</source>
        <translation>Auf seine Projekte &amp;gesperrt</translation>
    </message>
    <message>
        <source>&amp;Paused at first</source>
        <translation>Anfangs &amp;pausiert</translation>
    </message>
    <message>
        <source>Create Runners</source>
        <translation>Runner erstellen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Group or project</source>
        <translation>Gruppe oder Projekt</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Maximum timeout</source>
        <translation>Höchstes Zeitlimit</translation>
    </message>
    <message>
        <source>Maintenance note</source>
        <translation>Wartungsnotiz</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>ein Projekt</translation>
    </message>
    <message>
        <source>the whole instance</source>
        <translation>die ganze Instanz</translation>
    </message>
    <message>
        <source>its full path</source>
        <translation>voller Pfad</translation>
    </message>
    <message>
        <source>build-{nn} numbers them</source>
        <translation>build-{nn} nummeriert sie</translation>
    </message>
    <message>
        <source>tags, separated by commas</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>2h, 90m, 3600; empty: none of its own</source>
        <translation>2h, 90m, 3600; leer: kein eigenes</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>&amp;Group or project:</source>
        <translation>Gruppe oder Pro&amp;jekt:</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>&amp;Wie viele:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Tags:</translation>
    </message>
    <message>
        <source>Ma&amp;ximum timeout:</source>
        <translation>Höchstes &amp;Zeitlimit:</translation>
    </message>
    <message>
        <source>Maintenance &amp;note:</source>
        <translation>Wartungs&amp;notiz:</translation>
    </message>
    <message>
        <source>Write a timeout as 2h, 90m, 3600, or none.</source>
        <translation>Ein Zeitlimit als 2h, 90m, 3600 oder none schreiben.</translation>
    </message>
    <message>
        <source>Say which group or project, by its full path.</source>
        <translation>Gruppe oder Projekt mit vollem Pfad angeben.</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>Höchstens %1 auf einmal.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner &amp;erstellen</numerusform>
            <numerusform>%Ln Runner &amp;erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>GitLab shows each token this once. Muster shows it to you and keeps it nowhere.</source>
        <translation>GitLab zeigt jedes Token nur dieses eine Mal. Muster zeigt es Ihnen und bewahrt es nirgends auf.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Protected &amp;branches and tags only</source>
        <translation>Nur ge&amp;schützte Branches und Tags</translation>
    </message>
</context>
<context>
    <name>muster::DecisionDialog</name>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) will be resolved and not raised again. What they are about (address, machine, setting) counts as usual for the runner from now on.</source>
        <translation>
            <numerusform>%Ln Befund wird erledigt und nicht wieder gemeldet. Worum es dabei geht (Adresse, Maschine, Einstellung), gilt für den Runner von nun an als üblich.</numerusform>
            <numerusform>%Ln Befunde werden erledigt und nicht wieder gemeldet. Worum es dabei geht (Adresse, Maschine, Einstellung), gilt für den Runner von nun an als üblich.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;nnehmen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) will not ask for attention before the end of this day.</source>
        <translation>
            <numerusform>%Ln Befund verlangt vor dem Ende dieses Tages keine Aufmerksamkeit.</numerusform>
            <numerusform>%Ln Befunde verlangen vor dem Ende dieses Tages keine Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) will be put away as dealt with. If it happens again, they are open again.</source>
        <translation>
            <numerusform>%Ln Befund wird als erledigt abgelegt. Geschieht es wieder, ist er wieder offen.</numerusform>
            <numerusform>%Ln Befunde werden als erledigt abgelegt. Geschieht es wieder, sind sie wieder offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Erledigen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>Zuerst den Grund angeben</translation>
    </message>
</context>
<context>
    <name>muster::DesktopNotifier</name>
    <message numerus="yes">
        <source>%Ln message(s) while it was quiet</source>
        <translation>
            <numerusform>%Ln Nachricht während der Ruhezeit</numerusform>
            <numerusform>%Ln Nachrichten während der Ruhezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button of a notification: brings the window to the front</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>muster::DetailsPane</name>
    <message>
        <source>Details of the current runner</source>
        <translation>Details des aktuellen Runners</translation>
    </message>
    <message>
        <source>Runner managers of this runner</source>
        <translation>Runner-Manager dieses Runners</translation>
    </message>
    <message>
        <source>Assigned projects</source>
        <translation>Zugewiesene Projekte</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Recent jobs of this runner</source>
        <translation>Letzte Jobs dieses Runners</translation>
    </message>
    <message>
        <source>Recent jobs</source>
        <translation>Letzte Jobs</translation>
    </message>
    <message>
        <source>Runner #%1 is not there any more</source>
        <translation>Runner #%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was deleted, or this token no longer sees it.</source>
        <translation>Er wurde gelöscht, oder dieses Token sieht ihn nicht mehr.</translation>
    </message>
    <message>
        <source>No runner chosen</source>
        <translation>Kein Runner gewählt</translation>
    </message>
    <message>
        <source>Go to a row of the table to see what is known of it.</source>
        <translation>Eine Zeile der Tabelle wählen, um zu sehen, was über den Runner bekannt ist.</translation>
    </message>
    <message>
        <source>Runner #%1</source>
        <translation>Runner #%1</translation>
    </message>
    <message>
        <source>Runner managers</source>
        <translation>Runner-Manager</translation>
    </message>
    <message>
        <source>Runner managers: %1</source>
        <translation>Runner-Manager: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them are loaded.</source>
        <translation>
            <numerusform>Der erste davon ist geladen.</numerusform>
            <numerusform>Die ersten %Ln davon sind geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine uses this runner&apos;s token, or none was heard of in the last 7 days.</source>
        <translation>Keine Maschine benutzt das Token dieses Runners, oder in den letzten 7 Tagen hat sich keine gemeldet.</translation>
    </message>
    <message>
        <source>GitLab told nothing about its runner managers.</source>
        <translation>GitLab hat über seine Runner-Manager nichts gesagt.</translation>
    </message>
    <message>
        <source>Asking GitLab…</source>
        <translation>Anfrage an GitLab …</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>This token may not read the jobs of this runner; GitLab shows them to those who maintain it.</source>
        <translation>Dieses Token darf die Jobs dieses Runners nicht lesen; GitLab zeigt sie denen, die ihn verwalten.</translation>
    </message>
    <message>
        <source>None. GitLab keeps no job that this runner took.</source>
        <translation>Keine. GitLab kennt keinen Job, den dieser Runner übernommen hat.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und ein weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>what happened to a runner</extracomment>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>muster::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For a report of a fault. No address, name or token is in it; read it before you pass it on.</source>
        <translation>Für die Meldung eines Fehlers. Keine Adresse, kein Name und kein Token steht darin; lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>muster::DialogHead</name>
    <message>
        <source>on</source>
        <extracomment>stands before the address of a GitLab: &quot;on https://gitlab.example.com&quot;</extracomment>
        <translation>auf</translation>
    </message>
    <message>
        <source>the demo fleet, nothing real is changed</source>
        <translation>die Demo-Flotte, nichts Echtes wird geändert</translation>
    </message>
</context>
<context>
    <name>muster::EditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner bearbeiten</numerusform>
            <numerusform>%Ln Runner bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau …</translation>
    </message>
    <message>
        <source>Shows what will be sent, and asks (Ctrl+Return)</source>
        <translation>Zeigt, was gesendet wird, und fragt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>What becomes of each runner; Space or Delete leaves one out</source>
        <translation>Was aus jedem Runner wird; Leertaste oder Entf lässt einen aus</translation>
    </message>
    <message>
        <source>Before and after of each runner will be shown here.</source>
        <translation>Hier steht dann das Vorher und Nachher jedes Runners.</translation>
    </message>
    <message>
        <source>%1. Left alone: %2</source>
        <translation>%1. Unberührt: %2</translation>
    </message>
    <message>
        <source>The list of runners is incomplete, so nothing can be changed on the ground of it. Load it again first.</source>
        <translation>Die Liste der Runner ist unvollständig, daher kann auf ihrer Grundlage nichts geändert werden. Laden Sie sie zuerst erneut.</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen and confirmed the preview.</source>
        <translation>Nichts wird gesendet, bevor Sie die Vorschau gesehen und bestätigt haben.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>muster::EditForm</name>
    <message>
        <source>now: %1</source>
        <extracomment>beside a field: the value that all runners have now</extracomment>
        <translation>jetzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>now: %Ln different</source>
        <extracomment>beside a field: how many values the runners have now</extracomment>
        <translation>
            <numerusform>jetzt: %Ln Wert</numerusform>
            <numerusform>jetzt: %Ln verschiedene</numerusform>
        </translation>
    </message>
    <message>
        <source>now: yes on %1 of %2</source>
        <extracomment>beside a field: of how many runners a setting is on; %1 and %2 are numbers</extracomment>
        <translation>jetzt: ja bei %1 von %2</translation>
    </message>
    <message>
        <source>now: unknown</source>
        <translation>jetzt: unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tag and how many of the runners have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now: no tags</source>
        <translation>jetzt: keine Tags</translation>
    </message>
    <message>
        <source>tags, separated by commas</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Add tags:</source>
        <translation>Tags &amp;hinzufügen:</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Tags hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove tags:</source>
        <translation>Tags &amp;entfernen:</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Tags entfernen</translation>
    </message>
    <message>
        <source>Rena&amp;me tags:</source>
        <translation>Tags &amp;umbenennen:</translation>
    </message>
    <message>
        <source>Rename tags</source>
        <translation>Tags umbenennen</translation>
    </message>
    <message>
        <source>old=new, separated by commas</source>
        <translation>alt=neu, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Only where the old tag is</source>
        <translation>Nur wo das alte Tag ist</translation>
    </message>
    <message>
        <source>&amp;Only these tags:</source>
        <translation>Nur &amp;diese Tags:</translation>
    </message>
    <message>
        <source>Only these tags</source>
        <translation>Nur diese Tags</translation>
    </message>
    <message>
        <source>Take all other tags away</source>
        <translation>Alle anderen Tags wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>build-{nn} numbers them; {id} is the runner&apos;s number</source>
        <translation>build-{nn} nummeriert sie; {id} ist die Nummer des Runners</translation>
    </message>
    <message>
        <source>&amp;Find in description:</source>
        <translation>In Beschreibung &amp;suchen:</translation>
    </message>
    <message>
        <source>Find in the description</source>
        <translation>In der Beschreibung suchen</translation>
    </message>
    <message>
        <source>text as it is written</source>
        <translation>Text, wie er geschrieben ist</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>E&amp;rsetzen durch:</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>text; {n} is a number</source>
        <translation>Text; {n} ist eine Nummer</translation>
    </message>
    <message>
        <source>Numb&amp;er from:</source>
        <translation>Nu&amp;mmerieren ab:</translation>
    </message>
    <message>
        <source>Number from</source>
        <translation>Nummerieren ab</translation>
    </message>
    <message>
        <source>What {n} begins with</source>
        <translation>Womit {n} beginnt</translation>
    </message>
    <message>
        <source>&amp;Paused:</source>
        <translation>&amp;Pausiert:</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>A paused runner takes no new jobs</source>
        <translation>Ein pausierter Runner nimmt keine neuen Jobs</translation>
    </message>
    <message>
        <source>&amp;Locked to its projects:</source>
        <translation>Auf seine Projekte &amp;gesperrt:</translation>
    </message>
    <message>
        <source>Locked to its projects</source>
        <translation>Auf seine Projekte gesperrt</translation>
    </message>
    <message>
        <source>It cannot be assigned to further projects</source>
        <translation>Er kann keinen weiteren Projekten zugewiesen werden</translation>
    </message>
    <message>
        <source>Protected refs onl&amp;y:</source>
        <translation>Nur ges&amp;chützte Refs:</translation>
    </message>
    <message>
        <source>Protected refs only</source>
        <translation>Nur geschützte Refs</translation>
    </message>
    <message>
        <source>It takes jobs of protected branches and tags only</source>
        <translation>Er nimmt nur Jobs geschützter Branches und Tags</translation>
    </message>
    <message>
        <source>Runs &amp;untagged jobs:</source>
        <translation>Nimmt Jobs &amp;ohne Tags:</translation>
    </message>
    <message>
        <source>Runs untagged jobs</source>
        <translation>Nimmt Jobs ohne Tags</translation>
    </message>
    <message>
        <source>It takes jobs that name no tag</source>
        <translation>Er nimmt Jobs, die kein Tag nennen</translation>
    </message>
    <message>
        <source>Maximum &amp;timeout:</source>
        <translation>Höchstes &amp;Zeitlimit:</translation>
    </message>
    <message>
        <source>Maximum timeout</source>
        <translation>Höchstes Zeitlimit</translation>
    </message>
    <message>
        <source>2h, 90m, 3600, or none</source>
        <translation>2h, 90m, 3600 oder none</translation>
    </message>
    <message>
        <source>At least ten minutes</source>
        <translation>Mindestens zehn Minuten</translation>
    </message>
    <message>
        <source>Maintenance &amp;note:</source>
        <translation>Wartungs&amp;notiz:</translation>
    </message>
    <message>
        <source>Maintenance note</source>
        <translation>Wartungsnotiz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <extracomment>choice beside a setting: do not change it</extracomment>
        <translation>lassen, wie es ist</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>choice beside a setting</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>choice beside a setting</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Write renamed tags as old=new, separated by commas.</source>
        <translation>Umbenannte Tags als alt=neu schreiben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The first number is none.</source>
        <translation>Die erste Nummer ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write a timeout as 2h, 90m, 3600, or none.</source>
        <translation>Ein Zeitlimit als 2h, 90m, 3600 oder none schreiben.</translation>
    </message>
</context>
<context>
    <name>muster::EditText</name>
    <message>
        <source>description</source>
        <extracomment>setting of a runner, in front of its value</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>setting of a runner, in front of its value</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>setting of a runner, in front of its value</extracomment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>setting of a runner, in front of its value: to its projects</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>protected</source>
        <extracomment>setting of a runner, in front of its value: takes jobs of protected branches only</extracomment>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>runs untagged jobs</source>
        <extracomment>setting of a runner, in front of its value</extracomment>
        <translation>nimmt Jobs ohne Tags</translation>
    </message>
    <message>
        <source>maximum timeout</source>
        <extracomment>setting of a runner, in front of its value</extracomment>
        <translation>höchstes Zeitlimit</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>setting of a runner, in front of its value</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a setting that has no value</extracomment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>a setting that GitLab did not tell</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a setting and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a value before and after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>Noch ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>GitLab takes no maximum timeout under 10 minutes (600 s).</source>
        <translation>GitLab nimmt kein höchstes Zeitlimit unter 10 Minuten (600 s).</translation>
    </message>
    <message>
        <source>GitLab takes no more than 50 tags.</source>
        <translation>GitLab nimmt nicht mehr als 50 Tags.</translation>
    </message>
    <message>
        <source>The tag “%1” is longer than 255 characters.</source>
        <translation>Das Tag „%1“ ist länger als 255 Zeichen.</translation>
    </message>
    <message>
        <source>The tag “%1” has a comma in it, which GitLab takes for the end of a tag.</source>
        <translation>Im Tag „%1“ ist ein Komma, das GitLab für das Ende eines Tags hält.</translation>
    </message>
    <message>
        <source>The description is longer than 1,024 characters.</source>
        <translation>Die Beschreibung ist länger als 1.024 Zeichen.</translation>
    </message>
    <message>
        <source>The note is longer than 1,024 characters.</source>
        <translation>Die Notiz ist länger als 1.024 Zeichen.</translation>
    </message>
    <message>
        <source>A runner without tags has to run untagged jobs.</source>
        <translation>Ein Runner ohne Tags muss Jobs ohne Tags ausführen.</translation>
    </message>
    <message>
        <source>The first number must not be negative.</source>
        <translation>Die erste Nummer darf nicht negativ sein.</translation>
    </message>
</context>
<context>
    <name>muster::EmptyFleet</name>
    <message>
        <source>Loading the first runners…</source>
        <translation>Die ersten Runner werden geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln runner(s) for you.</source>
        <translation>
            <numerusform>%1 hat einen Runner für dieses Token.</numerusform>
            <numerusform>%1 hat %Ln Runner für dieses Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>Anfrage an %1.</translation>
    </message>
    <message>
        <source>The runners could not be loaded</source>
        <translation>Die Runner konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This GitLab has no runners yet</source>
        <translation>Dieses GitLab hat noch keine Runner</translation>
    </message>
    <message>
        <source>As soon as one is created or registered, it is listed here.</source>
        <translation>Sobald einer erstellt oder registriert ist, steht er hier.</translation>
    </message>
    <message>
        <source>There are no runners in %1</source>
        <translation>In %1 gibt es keine Runner</translation>
    </message>
    <message>
        <source>Neither in the group nor in anything below it.</source>
        <translation>Weder in der Gruppe noch in etwas darunter.</translation>
    </message>
    <message>
        <source>You have no runners</source>
        <translation>Keine eigenen Runner</translation>
    </message>
    <message>
        <source>Listed here are the runners of groups where you are Owner or Maintainer and of projects where you are Maintainer. None of them has one.</source>
        <translation>Hier stehen die Runner der Gruppen mit eigener Rolle Owner oder Maintainer und der Projekte mit der Rolle Maintainer. Keine davon hat einen.</translation>
    </message>
    <message>
        <source>No runner matches “%1”</source>
        <translation>Kein Runner passt auf „%1“</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln runner(s) loaded so far.</source>
        <translation>
            <numerusform>Der eine bisher geladene nicht.</numerusform>
            <numerusform>Keiner der %Ln bisher geladenen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln runner(s).</source>
        <translation>
            <numerusform>Der einzige nicht.</numerusform>
            <numerusform>Keiner von %Ln Runnern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Noch nichts geladen</translation>
    </message>
</context>
<context>
    <name>muster::ErrorText</name>
    <message>
        <source>This is not a GitLab API: %1 sends requests on to %2. The token was not sent there. Enter the address at which GitLab itself answers, with its path if it has one.</source>
        <translation>Das ist keine GitLab-API: %1 leitet Anfragen an %2 weiter. Das Token wurde dorthin nicht gesendet. Die Adresse eingeben, unter der GitLab selbst antwortet, gegebenenfalls mit Pfad.</translation>
    </message>
    <message>
        <source>This is not a GitLab API: %1 answered with a web page (“%2”). Check the address; a login page in front of GitLab has to let API requests through.</source>
        <translation>Das ist keine GitLab-API: %1 hat mit einer Webseite geantwortet („%2“). Die Adresse prüfen; eine Anmeldeseite vor GitLab muss API-Anfragen durchlassen.</translation>
    </message>
    <message>
        <source>This is not a GitLab API: %1 answered with something else. Check the address.</source>
        <translation>Das ist keine GitLab-API: %1 hat mit etwas anderem geantwortet. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was sent: %2</source>
        <translation>Die Verbindung zu %1 ist nicht sicher, deshalb wurde nichts gesendet: %2</translation>
    </message>
    <message>
        <source>GitLab no longer accepts this token: it is unknown, expired or revoked. Connect again with another one.</source>
        <translation>GitLab akzeptiert dieses Token nicht mehr: Es ist unbekannt, abgelaufen oder widerrufen. Mit einem anderen Token neu verbinden.</translation>
    </message>
    <message>
        <source>GitLab refuses this to the token.</source>
        <translation>GitLab verweigert dies für das Token.</translation>
    </message>
    <message>
        <source>GitLab refuses this to the token: %1</source>
        <translation>GitLab verweigert dies für das Token: %1</translation>
    </message>
    <message>
        <source>GitLab says: it does not exist, or you don&apos;t have permission.</source>
        <translation>GitLab meldet: Es existiert nicht, oder die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>It was changed by somebody else at the same time.</source>
        <translation>Es wurde gleichzeitig von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>GitLab does not accept this: %1</source>
        <translation>GitLab akzeptiert dies nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>GitLab asks to slow down; it takes requests again in %n second(s).</source>
        <translation>
            <numerusform>GitLab bittet um weniger Anfragen; in einer Sekunde nimmt es wieder welche an.</numerusform>
            <numerusform>GitLab bittet um weniger Anfragen; in %n Sekunden nimmt es wieder welche an.</numerusform>
        </translation>
    </message>
    <message>
        <source>GitLab asks to slow down. Try again in a while.</source>
        <translation>GitLab bittet um weniger Anfragen. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>GitLab has a problem of its own (HTTP %1). Try again in a while.</source>
        <translation>GitLab hat selbst eine Störung (HTTP %1). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off or unreadable.</source>
        <translation>Die Antwort von %1 war abgeschnitten oder unlesbar.</translation>
    </message>
    <message>
        <source>This GitLab is not able to do that: %1</source>
        <translation>Dieses GitLab kann das nicht: %1</translation>
    </message>
    <message>
        <source>GitLab found the question too complex: %1</source>
        <translation>Die Abfrage war GitLab zu komplex: %1</translation>
    </message>
    <message>
        <source>Not everything arrived: %1</source>
        <translation>Nicht alles ist angekommen: %1</translation>
    </message>
    <message>
        <source>A file or a local service could not be used: %1</source>
        <translation>Eine Datei oder ein lokaler Dienst ließ sich nicht benutzen: %1</translation>
    </message>
    <message>
        <source>The proxy of this system did not make the connection to %1: %2</source>
        <translation>Der Proxy dieses Systems hat keine Verbindung zu %1 hergestellt: %2</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection to %2: %3</source>
        <translation>Der Proxy %1 hat keine Verbindung zu %2 hergestellt: %3</translation>
    </message>
    <message>
        <source>Nothing answers at %1, so GitLab may be down or at another port. Try again in a while, or check the address. %2</source>
        <translation>Unter %1 antwortet nichts; vielleicht läuft GitLab nicht oder an einem anderen Port. Später noch einmal versuchen oder die Adresse prüfen. %2</translation>
    </message>
    <message>
        <source>No machine of that name was found for %1. Check the address, and whether this machine is in the network (or VPN) that knows it. %2</source>
        <translation>Zu %1 wurde kein Rechner dieses Namens gefunden. Die Adresse prüfen, und ob dieser Rechner in dem Netz (oder VPN) ist, das sie kennt. %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the address, and try again. %2</source>
        <translation>%1 ist nicht erreichbar. Das Netz und die Adresse prüfen und noch einmal versuchen. %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the address, and try again.</source>
        <translation>%1 ist nicht erreichbar. Das Netz und die Adresse prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time: it is down, overloaded, or a firewall lets nothing through. Try again in a while.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet: Es läuft nicht, ist überlastet, oder eine Firewall lässt nichts durch. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>GitLab at %1 is not available (HTTP %2): it is starting, being updated or overloaded. Try again in some minutes.</source>
        <translation>GitLab unter %1 ist nicht verfügbar (HTTP %2): Es startet, wird aktualisiert oder ist überlastet. In einigen Minuten noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>muster::EvidenceTable</name>
    <message>
        <source>Fact</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Before → now</source>
        <translation>Vorher → jetzt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>muster::ExpiryWatch</name>
    <message>
        <source>Replace Token…</source>
        <translation>Token ersetzen …</translation>
    </message>
</context>
<context>
    <name>muster::FacetPanel</name>
    <message>
        <source>Owner</source>
        <extracomment>button with a menu: groups and projects that own runners</extracomment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Narrow the list to groups and projects that own runners</source>
        <translation>Die Liste auf Gruppen und Projekte eingrenzen, denen Runner gehören</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln runner(s)</source>
        <translation>
            <numerusform>%1: %Ln Runner</numerusform>
            <numerusform>%1: %Ln Runner</numerusform>
        </translation>
    </message>
    <message>
        <source>Only these: %1:%2</source>
        <translation>Nur diese: %1:%2</translation>
    </message>
</context>
<context>
    <name>muster::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a fact in copied text: word and value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::FilterActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>F&amp;iltern</translation>
    </message>
    <message>
        <source>Write a filter</source>
        <translation>Einen Filter schreiben</translation>
    </message>
    <message>
        <source>Show A&amp;ll</source>
        <translation>A&amp;lle zeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Den Filter leeren</translation>
    </message>
    <message>
        <source>There is no filter</source>
        <translation>Es gibt keinen Filter</translation>
    </message>
    <message>
        <source>Correct the Fil&amp;ter</source>
        <translation>Fil&amp;ter berichtigen</translation>
    </message>
    <message>
        <source>Write the suggested word where the filter is wrong</source>
        <translation>Das vorgeschlagene Wort dort einsetzen, wo der Filter falsch ist</translation>
    </message>
    <message>
        <source>Nothing is suggested</source>
        <translation>Es gibt keinen Vorschlag</translation>
    </message>
    <message>
        <source>Ne&amp;gate the Filter</source>
        <translation>Filter &amp;verneinen</translation>
    </message>
    <message>
        <source>Show what the filter leaves out; what is unknown is in neither. In the line itself ! negates the term at the cursor</source>
        <translation>Zeigen, was der Filter auslässt; was unbekannt ist, steht in keinem von beiden. In der Zeile selbst verneint ! den Begriff an der Schreibmarke</translation>
    </message>
</context>
<context>
    <name>muster::FilterBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows that match the filter, of all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Terms side by side must all hold. Down shows what can be written.</source>
        <translation>Begriffe nebeneinander müssen alle zutreffen. Pfeil nach unten zeigt, was sich schreiben lässt.</translation>
    </message>
    <message>
        <source>Terms side by side must all hold. Down shows what can be written, %1 comes here.</source>
        <translation>Begriffe nebeneinander müssen alle zutreffen. Pfeil nach unten zeigt, was sich schreiben lässt, %1 führt hierher.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <extracomment>button: writes the suggested word where the mistake is; %2 is its shortcut</extracomment>
        <translation>„%1“ nehmen</translation>
    </message>
    <message>
        <source>Use “%1” (%2)</source>
        <translation>„%1“ nehmen (%2)</translation>
    </message>
</context>
<context>
    <name>muster::FilterErrorText</name>
    <message>
        <source>There is no filter key “%1”.</source>
        <translation>Es gibt keinen Filterschlüssel „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a value of this key.</source>
        <translation>„%1“ ist kein Wert dieses Schlüssels.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a time span; write 15m, 12h, 30d or 2w.</source>
        <translation>„%1“ ist keine Zeitspanne; möglich sind 15m, 12h, 30d oder 2w.</translation>
    </message>
    <message>
        <source>“%1” is not a version; write 17, 17.4 or 17.4.1.</source>
        <translation>„%1“ ist keine Version; möglich sind 17, 17.4 oder 17.4.1.</translation>
    </message>
    <message>
        <source>“%1” is not an address; write 10.0.0.7, 10.0.0.0/8 or an IPv6 address.</source>
        <translation>„%1“ ist keine Adresse; möglich sind 10.0.0.7, 10.0.0.0/8 oder eine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The range “%1” is not complete or runs backwards.</source>
        <translation>Der Bereich „%1“ ist unvollständig oder läuft rückwärts.</translation>
    </message>
    <message>
        <source>A value is missing after the colon.</source>
        <translation>Nach dem Doppelpunkt fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>Die schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Hier fehlt etwas.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>Der Filter ist zu lang.</translation>
    </message>
    <message>
        <source>This key cannot be compared with &lt; or &gt;.</source>
        <translation>Dieser Schlüssel lässt sich nicht mit &lt; oder &gt; vergleichen.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
</context>
<context>
    <name>muster::FilterLanguage</name>
    <message>
        <source>Filter runners</source>
        <translation>Runner filtern</translation>
    </message>
    <message>
        <source>Filter: a word, or status:offline seen:&gt;30d tag:docker</source>
        <translation>Filter: ein Wort oder status:offline seen:&gt;30d tag:docker</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner</numerusform>
            <numerusform>%Ln Runner</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Jobs filtern</translation>
    </message>
    <message>
        <source>Filter: a word, or waiting:&gt;10m project:acme/**</source>
        <translation>Filter: ein Wort, oder waiting:&gt;10m project:acme/**</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Job</numerusform>
            <numerusform>%Ln Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>what GitLab says: online, offline, stale, never_contacted</source>
        <translation>was GitLab sagt: online, offline, stale, never_contacted</translation>
    </message>
    <message>
        <source>takes no new jobs: yes or no</source>
        <translation>nimmt keine neuen Jobs: yes oder no</translation>
    </message>
    <message>
        <source>cannot be assigned to other projects: yes or no</source>
        <translation>kann keinen anderen Projekten zugewiesen werden: yes oder no</translation>
    </message>
    <message>
        <source>only for protected branches and tags: yes or no</source>
        <translation>nur für geschützte Branches und Tags: yes oder no</translation>
    </message>
    <message>
        <source>runs jobs without tags: yes or no</source>
        <translation>führt Jobs ohne Tags aus: yes oder no</translation>
    </message>
    <message>
        <source>runs a job now: yes or no</source>
        <translation>führt gerade einen Job aus: yes oder no</translation>
    </message>
    <message>
        <source>instance, group or project</source>
        <translation>instance, group oder project</translation>
    </message>
    <message>
        <source>one whole tag: docker, gpu-*</source>
        <translation>ein ganzes Tag: docker, gpu-*</translation>
    </message>
    <message>
        <source>docker, kubernetes, shell, …</source>
        <translation>docker, kubernetes, shell, …</translation>
    </message>
    <message>
        <source>linux, windows, darwin, …</source>
        <translation>linux, windows, darwin, …</translation>
    </message>
    <message>
        <source>amd64, arm64, …</source>
        <translation>amd64, arm64, …</translation>
    </message>
    <message>
        <source>user name of who created it</source>
        <translation>Benutzername dessen, der ihn erstellt hat</translation>
    </message>
    <message>
        <source>in the maintenance note</source>
        <translation>in der Wartungsnotiz</translation>
    </message>
    <message>
        <source>the runner&apos;s name</source>
        <translation>der Name des Runners</translation>
    </message>
    <message>
        <source>numbers of runners: 12,15</source>
        <translation>Nummern von Runnern: 12,15</translation>
    </message>
    <message>
        <source>the short token</source>
        <translation>das Kurztoken</translation>
    </message>
    <message>
        <source>system ID of a runner manager</source>
        <translation>System-ID eines Runner-Managers</translation>
    </message>
    <message>
        <source>group or project: acme/ci, acme/** for all below</source>
        <translation>Gruppe oder Projekt: acme/ci, acme/** für alles darunter</translation>
    </message>
    <message>
        <source>address or network: 10.0.0.0/8</source>
        <translation>Adresse oder Netz: 10.0.0.0/8</translation>
    </message>
    <message>
        <source>of any runner manager: 17.4, &lt;18.9, 17.0..17.5</source>
        <translation>eines beliebigen Runner-Managers: 17.4, &lt;18.9, 17.0..17.5</translation>
    </message>
    <message>
        <source>minor versions behind: &gt;=3</source>
        <translation>Nebenversionen im Rückstand: &gt;=3</translation>
    </message>
    <message>
        <source>since the last contact: &gt;30d, &lt;15m</source>
        <translation>seit der letzten Meldung: &gt;30d, &lt;15m</translation>
    </message>
    <message>
        <source>since it was created: &gt;1w</source>
        <translation>seit der Erstellung: &gt;1w</translation>
    </message>
    <message>
        <source>number of runner managers: 0, &gt;=2</source>
        <translation>Zahl der Runner-Manager: 0, &gt;=2</translation>
    </message>
    <message>
        <source>number of jobs running now: 0, &gt;10</source>
        <translation>Zahl gerade laufender Jobs: 0, &gt;10</translation>
    </message>
    <message>
        <source>number of assigned projects</source>
        <translation>Zahl zugewiesener Projekte</translation>
    </message>
    <message>
        <source>how it was created: registration_token, authenticated_user</source>
        <translation>wie er erstellt wurde: registration_token, authenticated_user</translation>
    </message>
    <message>
        <source>until its token expires: &lt;14d</source>
        <translation>bis sein Token abläuft: &lt;14d</translation>
    </message>
    <message>
        <source>in the job&apos;s name, or its number: unit-tests, #4711</source>
        <translation>im Namen des Jobs, oder seine Nummer: unit-tests, #4711</translation>
    </message>
    <message>
        <source>project: acme/web, acme/** for all below</source>
        <translation>Projekt: acme/web, acme/** für alles darunter</translation>
    </message>
    <message>
        <source>branch or Git tag: main, release-*</source>
        <translation>Branch oder Git-Tag: main, release-*</translation>
    </message>
    <message>
        <source>stage of the pipeline: build, test, …</source>
        <translation>Stage der Pipeline: build, test, …</translation>
    </message>
    <message>
        <source>GitLab&apos;s word: pending, running, failed, …</source>
        <translation>das Wort von GitLab: pending, running, failed, …</translation>
    </message>
    <message>
        <source>one whole tag that the job asks for: docker, gpu-*</source>
        <translation>ein ganzer Tag, den der Job verlangt: docker, gpu-*</translation>
    </message>
    <message>
        <source>asks for no tags: yes or no</source>
        <translation>verlangt keine Tags: yes oder no</translation>
    </message>
    <message>
        <source>of a protected branch or tag: yes or no</source>
        <translation>von einem geschützten Branch oder Tag: yes oder no</translation>
    </message>
    <message>
        <source>GitLab finds no runner for it: yes or no</source>
        <translation>GitLab findet keinen Runner dafür: yes oder no</translation>
    </message>
    <message>
        <source>how long a pending job has waited: &gt;10m, &lt;1h</source>
        <translation>wie lange ein wartender Job schon wartet: &gt;10m, &lt;1h</translation>
    </message>
    <message>
        <source>how long a running job has run: &gt;1h, &lt;5m</source>
        <translation>wie lange ein laufender Job schon läuft: &gt;1h, &lt;5m</translation>
    </message>
    <message>
        <source>in the name of its runner, or the runner&apos;s number</source>
        <translation>im Namen seines Runners, oder dessen Nummer</translation>
    </message>
    <message>
        <source>system ID of the runner manager that has it</source>
        <translation>System-ID des Runner-Managers, der ihn hat</translation>
    </message>
    <message>
        <source>of the runner manager: 17.4, &lt;18.9, 17.0..17.5</source>
        <translation>des Runner-Managers: 17.4, &lt;18.9, 17.0..17.5</translation>
    </message>
    <message>
        <source>number of the pipeline</source>
        <translation>Nummer der Pipeline</translation>
    </message>
    <message>
        <source>what started the pipeline: push, schedule, …</source>
        <translation>was die Pipeline gestartet hat: push, schedule, …</translation>
    </message>
    <message>
        <source>the GitLab whose runner it is, by name or address</source>
        <translation>das GitLab des Runners, mit Name oder Adresse</translation>
    </message>
</context>
<context>
    <name>muster::FindingAlerts</name>
    <message numerus="yes">
        <source>%Ln finding(s) at %1</source>
        <translation>
            <numerusform>%Ln Befund bei %1</numerusform>
            <numerusform>%Ln Befunde bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner</numerusform>
            <numerusform>%Ln Runnern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a severity, the title of a finding, and the runner</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>muster::FindingDetails</name>
    <message>
        <source>The finding in full</source>
        <translation>Der ganze Befund</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a severity and the title of a finding</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>seen %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal gesehen</numerusform>
            <numerusform>%Ln-mal gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>zuerst %1</translation>
    </message>
    <message>
        <source>If it is harmless: %1</source>
        <extracomment>%1: a sentence: what usually is behind a finding when nothing is wrong</extracomment>
        <translation>Falls harmlos: %1</translation>
    </message>
    <message>
        <source>What to do next: cancel the jobs that still run on it; see the blast radius for secrets to replace; ask its owner. If it was not theirs, reset its token or delete it, then resolve.</source>
        <translation>Was als Nächstes zu tun ist: die Jobs abbrechen, die noch auf ihm laufen; im Schadensradius nachsehen, welche Geheimnisse zu ersetzen sind; den Inhaber fragen. War es nicht der Inhaber, das Token zurücksetzen oder den Runner löschen, dann erledigen.</translation>
    </message>
    <message>
        <source>What to do: contain it, which pauses it and notes why; cancel its jobs; see the blast radius for secrets to replace; ask its owner. If it was not theirs, reset its token or delete it. If it was, mark it as expected.</source>
        <translation>Was zu tun ist: ihn eindämmen, was ihn pausiert und den Grund notiert; seine Jobs abbrechen; im Schadensradius nachsehen, welche Geheimnisse zu ersetzen sind; den Inhaber fragen. War es nicht der Inhaber, das Token zurücksetzen oder den Runner löschen. War er es, den Befund als erwartet annehmen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>two sentences: that a runner was contained, and how that stands now</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>muster::FindingTable</name>
    <message>
        <source>Reason:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Belege:</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>a state and who brought it about: &quot;acknowledged by mira&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>muted until a date</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>muster::FleetMarks</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an instance, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>This is done on one instance at a time; the marked runners are of %Ln instance(s)</source>
        <translation>
            <numerusform>Das geht nur an einer Instanz auf einmal; die markierten Runner gehören zu %Ln Instanz</numerusform>
            <numerusform>Das geht nur an einer Instanz auf einmal; die markierten Runner gehören zu %Ln Instanzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FleetStatus</name>
    <message>
        <source>loading %1 of %2</source>
        <translation>lädt %1 von %2</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>state of the list: everything arrived</extracomment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>state of the list: something is missing</extracomment>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>not refreshed</source>
        <extracomment>state of the list: the last refresh brought nothing</extracomment>
        <translation>nicht aktualisiert</translation>
    </message>
    <message>
        <source>limit %1 left</source>
        <translation>noch %1 im Limit</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>GitLab is slow or asks to wait; going on in %n second(s)</source>
        <translation>
            <numerusform>GitLab ist langsam oder bittet zu warten; weiter in einer Sekunde</numerusform>
            <numerusform>GitLab ist langsam oder bittet zu warten; weiter in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>age of the list on screen: seconds, minutes, hours</extracomment>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner</numerusform>
            <numerusform>%Ln Runner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in flight</source>
        <translation>
            <numerusform>eine Anfrage unterwegs</numerusform>
            <numerusform>%Ln Anfragen unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>signing in</source>
        <extracomment>state of the list: GitLab has not yet said who one is</extracomment>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>status bar: this token can change no runner; the tip says why</extracomment>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>No instance is shown</source>
        <translation>Keine Instanz wird gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s)</source>
        <translation>
            <numerusform>%Ln Instanz</numerusform>
            <numerusform>%Ln Instanzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from memory</source>
        <extracomment>of several instances: so many are shown from memory</extracomment>
        <translation>
            <numerusform>%Ln aus dem Gedächtnis</numerusform>
            <numerusform>%Ln aus dem Gedächtnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for a token</source>
        <extracomment>of several instances</extracomment>
        <translation>
            <numerusform>%Ln wartet auf ein Token</numerusform>
            <numerusform>%Ln warten auf ein Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a token</source>
        <extracomment>of several instances</extracomment>
        <translation>
            <numerusform>%Ln ohne Token</numerusform>
            <numerusform>%Ln ohne Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signing in</source>
        <extracomment>of several instances</extracomment>
        <translation>
            <numerusform>%Ln in Anmeldung</numerusform>
            <numerusform>%Ln in Anmeldung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loading</source>
        <extracomment>of several instances: their lists</extracomment>
        <translation>
            <numerusform>%Ln lädt</numerusform>
            <numerusform>%Ln laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <extracomment>of several instances: something of their lists is missing</extracomment>
        <translation>
            <numerusform>%Ln unvollständig</numerusform>
            <numerusform>%Ln unvollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>of several instances</extracomment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FleetStrip</name>
    <message>
        <source>Instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message>
        <source>Marked as read-only: nothing can be changed on it.</source>
        <translation>Als nur lesend markiert: An ihr kann nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>muster::FleetTiles</name>
    <message>
        <source>All runners</source>
        <extracomment>tile: every runner</extracomment>
        <translation>Alle Runner</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>tile: status of runners</extracomment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>tile: status of runners</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>tile: status of runners</extracomment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <extracomment>tile: status of runners</extracomment>
        <translation>Nie gemeldet</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>tile: runners that take no new jobs</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Instance runners</source>
        <extracomment>tile: type of runners</extracomment>
        <translation>Instanz-Runner</translation>
    </message>
    <message>
        <source>Group runners</source>
        <extracomment>tile: type of runners</extracomment>
        <translation>Gruppen-Runner</translation>
    </message>
    <message>
        <source>Project runners</source>
        <extracomment>tile: type of runners</extracomment>
        <translation>Projekt-Runner</translation>
    </message>
    <message>
        <source>Up to date</source>
        <extracomment>tile: runners with the newest minor version</extracomment>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>1 version behind</source>
        <extracomment>tile: minor versions behind</extracomment>
        <translation>1 Version zurück</translation>
    </message>
    <message>
        <source>2 versions behind</source>
        <extracomment>tile: minor versions behind</extracomment>
        <translation>2 Versionen zurück</translation>
    </message>
    <message>
        <source>3 or more behind</source>
        <extracomment>tile: minor versions behind</extracomment>
        <translation>3 oder mehr zurück</translation>
    </message>
    <message>
        <source>Runner token ended</source>
        <extracomment>tile: runners whose own token is over</extracomment>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>Runner token ending</source>
        <extracomment>tile: runners whose own token ends within 14 days</extracomment>
        <translation>Token läuft ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s), show them</source>
        <translation>
            <numerusform>%Ln Runner, zeigen</numerusform>
            <numerusform>%Ln Runner, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln online runner(s), show them</source>
        <translation>
            <numerusform>%Ln Runner online, zeigen</numerusform>
            <numerusform>%Ln Runner online, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offline runner(s), show them</source>
        <translation>
            <numerusform>%Ln Runner offline, zeigen</numerusform>
            <numerusform>%Ln Runner offline, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale runner(s), show them</source>
        <translation>
            <numerusform>%Ln veralteter Runner, zeigen</numerusform>
            <numerusform>%Ln veraltete Runner, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) that never made contact, show them</source>
        <translation>
            <numerusform>%Ln Runner, der sich nie gemeldet hat, zeigen</numerusform>
            <numerusform>%Ln Runner, die sich nie gemeldet haben, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused runner(s), show them</source>
        <translation>
            <numerusform>%Ln pausierter Runner, zeigen</numerusform>
            <numerusform>%Ln pausierte Runner, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance runner(s), show them</source>
        <translation>
            <numerusform>%Ln Instanz-Runner, zeigen</numerusform>
            <numerusform>%Ln Instanz-Runner, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group runner(s), show them</source>
        <translation>
            <numerusform>%Ln Gruppen-Runner, zeigen</numerusform>
            <numerusform>%Ln Gruppen-Runner, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project runner(s), show them</source>
        <translation>
            <numerusform>%Ln Projekt-Runner, zeigen</numerusform>
            <numerusform>%Ln Projekt-Runner, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) with the newest version, show them</source>
        <translation>
            <numerusform>%Ln Runner mit der neuesten Version, zeigen</numerusform>
            <numerusform>%Ln Runner mit der neuesten Version, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) one version behind, show them</source>
        <translation>
            <numerusform>%Ln Runner eine Version zurück, zeigen</numerusform>
            <numerusform>%Ln Runner eine Version zurück, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) two versions behind, show them</source>
        <translation>
            <numerusform>%Ln Runner zwei Versionen zurück, zeigen</numerusform>
            <numerusform>%Ln Runner zwei Versionen zurück, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) three or more versions behind, show them</source>
        <translation>
            <numerusform>%Ln Runner drei oder mehr Versionen zurück, zeigen</numerusform>
            <numerusform>%Ln Runner drei oder mehr Versionen zurück, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) whose own token has ended, show them</source>
        <translation>
            <numerusform>%Ln Runner, dessen eigenes Token abgelaufen ist, zeigen</numerusform>
            <numerusform>%Ln Runner, deren eigenes Token abgelaufen ist, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) whose own token ends within 14 days, show them</source>
        <translation>
            <numerusform>%Ln Runner, dessen eigenes Token binnen 14 Tagen abläuft, zeigen</numerusform>
            <numerusform>%Ln Runner, deren eigenes Token binnen 14 Tagen abläuft, zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FleetTrouble</name>
    <message>
        <source>Load Again</source>
        <extracomment>button: load the list again</extracomment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>Die Liste konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>%1 The list below was loaded %2.</source>
        <extracomment>an error, then how old what is on screen is: &quot;… The list below is from 3 h ago.&quot;</extracomment>
        <translation>%1 Die Liste unten wurde %2 geladen.</translation>
    </message>
    <message>
        <source>The list is incomplete: %1 of %2 runners arrived.</source>
        <translation>Die Liste ist unvollständig: %1 von %2 Runnern sind angekommen.</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <translation>Die Liste ist unvollständig.</translation>
    </message>
    <message>
        <source>Loading was stopped; the list is incomplete.</source>
        <translation>Das Laden wurde angehalten; die Liste ist unvollständig.</translation>
    </message>
    <message>
        <source>%1 The list below is %2. Nothing can be changed before it has been loaded again.</source>
        <extracomment>an error, then where the list comes from: &quot;… The list below is from memory, 3 h ago.&quot;</extracomment>
        <translation>%1 Die Liste darunter ist %2. Bis sie neu geladen ist, lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>The list below is %1. It is being loaded again; nothing can be changed before that is done.</source>
        <extracomment>%1 is &quot;from memory, 3 h ago&quot;</extracomment>
        <translation>Die Liste darunter ist %1. Sie wird neu geladen; bis dahin lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>The list below is %1. Nothing can be changed before it has been loaded again.</source>
        <translation>Die Liste darunter ist %1. Bis sie neu geladen ist, lässt sich nichts ändern.</translation>
    </message>
</context>
<context>
    <name>muster::FleetWords</name>
    <message>
        <source>loading %1 of %2</source>
        <extracomment>how far an instance is: its runners are being loaded</extracomment>
        <translation>lädt %1 von %2</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>slow: %1</source>
        <extracomment>%1 is what an instance is doing: &quot;loading 300 of 5,000&quot;, &quot;signing in&quot;</extracomment>
        <translation>langsam: %1</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>age of what is shown of an instance</extracomment>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>state of an instance: some of its runners are missing</extracomment>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>state of an instance: the last load brought nothing</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting for its token</source>
        <extracomment>state of an instance: the key store or a helper is asked for it</extracomment>
        <translation>wartet auf ihr Token</translation>
    </message>
    <message>
        <source>no token</source>
        <extracomment>state of an instance: somebody has to enter it</extracomment>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>signing in</source>
        <extracomment>state of an instance: GitLab is asked who one is</extracomment>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>It is not connected.</source>
        <translation>Sie ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>muster::FleetsFlow</name>
    <message>
        <source>Instance %1 of %2, the last one.</source>
        <extracomment>of a row of plans, one for each instance; %1 of %2</extracomment>
        <translation>Instanz %1 von %2, die letzte.</translation>
    </message>
    <message>
        <source>Instance %1 of %2. Whether you confirm or cancel this one, the next follows.</source>
        <translation>Instanz %1 von %2. Ob diese bestätigt oder abgebrochen wird: Die nächste folgt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an instance as the person calls it, and its address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It could not be begun; nothing was sent.</source>
        <translation>Es konnte nicht begonnen werden; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Cancelled in the preview; nothing was sent.</source>
        <translation>In der Vorschau abgebrochen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Cancelled before the preview; nothing was sent.</source>
        <translation>Vor der Vorschau abgebrochen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>title of a preview in a row of them: its place, how many there are, the instance</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>muster::FleetsPage</name>
    <message>
        <source>Runners of several instances</source>
        <translation>Runner mehrerer Instanzen</translation>
    </message>
    <message>
        <source>Go to a runner first</source>
        <translation>Erst zu einem Runner gehen</translation>
    </message>
    <message>
        <source>G&amp;o to Its Instance</source>
        <translation>Zu seiner Ins&amp;tanz gehen</translation>
    </message>
    <message>
        <source>Open the instance of the current runner by itself, where everything can be done</source>
        <translation>Die Instanz des aktuellen Runners für sich öffnen, wo alles möglich ist</translation>
    </message>
    <message>
        <source>Load A&amp;ll Again</source>
        <translation>Alle &amp;neu laden</translation>
    </message>
    <message>
        <source>Load every instance of this table again</source>
        <translation>Jede Instanz dieser Tabelle neu laden</translation>
    </message>
    <message>
        <source>No instance is shown</source>
        <translation>Keine Instanz wird gezeigt</translation>
    </message>
    <message>
        <source>Choose the instances of this table</source>
        <translation>Die Instanzen dieser Tabelle wählen</translation>
    </message>
    <message>
        <source>No runner matches the filter</source>
        <translation>Kein Runner passt zum Filter</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No instances to show together</source>
        <translation>Keine Instanzen, die sich zusammen zeigen ließen</translation>
    </message>
    <message>
        <source>Choose some with the button Instances.</source>
        <translation>Mit der Schaltfläche „Instanzen“ welche wählen.</translation>
    </message>
    <message>
        <source>No runner is here yet</source>
        <translation>Noch ist kein Runner da</translation>
    </message>
    <message>
        <source>Each instance is shown as soon as its list arrives; the buttons above say how far each is.</source>
        <translation>Jede Instanz ist zu sehen, sobald ihre Liste da ist; die Schaltflächen oben sagen, wie weit jede ist.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Replace Token…</source>
        <translation>Token ersetzen…</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Es gibt noch keine</translation>
    </message>
    <message>
        <source>Left out of the change. %1</source>
        <translation>Von der Änderung ausgenommen. %1</translation>
    </message>
    <message>
        <source>Instances</source>
        <extracomment>button with a menu: which instances are in the table</extracomment>
        <translation>Instanzen</translation>
    </message>
</context>
<context>
    <name>muster::ForgetQuestion</name>
    <message>
        <source>The token in the key store goes. GitLab still accepts it: revoke it there if nobody else needs it.</source>
        <translation>Das Token im Schlüsselspeicher verschwindet. GitLab nimmt es weiterhin an: widerrufen Sie es dort, wenn niemand sonst es braucht.</translation>
    </message>
    <message>
        <source>The token in memory goes. GitLab still accepts it: revoke it there if nobody else needs it.</source>
        <translation>Das Token im Speicher verschwindet. GitLab nimmt es weiterhin an: widerrufen Sie es dort, wenn niemand sonst es braucht.</translation>
    </message>
    <message>
        <source>The environment variable with the token is not Muster&apos;s, and stays.</source>
        <translation>Die Umgebungsvariable mit dem Token gehört nicht Muster und bleibt.</translation>
    </message>
    <message>
        <source>What the helper command gives is not Muster&apos;s, and stays.</source>
        <translation>Was der Hilfsbefehl liefert, gehört nicht Muster und bleibt.</translation>
    </message>
    <message>
        <source>What Muster remembers of it stays: another instance in the list is the same user of the same GitLab.</source>
        <translation>Was Muster sich davon gemerkt hat, bleibt: eine andere Instanz der Liste ist derselbe Benutzer desselben GitLab.</translation>
    </message>
    <message>
        <source>What Muster remembers of its runners, managers, jobs and queue goes, and cannot be had again: GitLab has no such history.</source>
        <translation>Was Muster sich von ihren Runnern, Managern, Jobs und Warteschlangen gemerkt hat, verschwindet und lässt sich nicht wiederbeschaffen: GitLab hat keinen solchen Verlauf.</translation>
    </message>
    <message>
        <source>The record of changes stays: it is never deleted.</source>
        <translation>Das Protokoll der Änderungen bleibt: es wird nie gelöscht.</translation>
    </message>
    <message>
        <source>Forget Instance</source>
        <translation>Instanz vergessen</translation>
    </message>
    <message>
        <source>Forget %1 (%2)?</source>
        <translation>%1 (%2) vergessen?</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>muster::GoToBox</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go to a job, runner, address or action</source>
        <translation>Zu einem Job, Runner, einer Adresse oder Aktion gehen</translation>
    </message>
    <message>
        <source>Actions and runners that fit</source>
        <translation>Passende Aktionen und Runner</translation>
    </message>
    <message>
        <source>Go to: job URL, runner, IP, tag, &gt; action, or write: pause tag:ci    %1</source>
        <translation>Gehe zu: Job-Adresse, Runner, IP, Tag, &gt; Aktion, oder schreiben: pause tag:ci    %1</translation>
    </message>
    <message>
        <source>Go to: job URL, runner, IP, tag, &gt; action, or write: pause tag:ci</source>
        <translation>Gehe zu: Job-Adresse, Runner, IP, Tag, &gt; Aktion, oder schreiben: pause tag:ci</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>muster::HeatMap</name>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>%1, %2 – %3: %4</source>
        <extracomment>of a heat map: weekday, an hour from and until, what was in it</extracomment>
        <translation>%1, %2 – %3: %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Most in %1</source>
        <extracomment>of a heat map, for screen readers; %1: the cell with the greatest value, in words</extracomment>
        <translation>Am meisten: %1</translation>
    </message>
</context>
<context>
    <name>muster::HostsTab</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Platforms, architectures and executors</source>
        <translation>Plattformen, Architekturen und Executors</translation>
    </message>
    <message>
        <source>The same jobs in different places</source>
        <translation>Dieselben Jobs an verschiedenen Orten</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>before a choice: runners, managers, platforms</extracomment>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Jobs of the same name that ended in at least two places while Muster was watching are compared here; %n of each make a verdict. Until then, Load and Managers below show who is busy with what.</source>
        <translation>
            <numerusform>Jobs gleichen Namens, die an mindestens zwei Orten endeten, während Muster zusah, werden hier verglichen; ab %n ergibt sich ein Urteil. Bis dahin zeigen Last und Manager darunter, wer womit beschäftigt ist.</numerusform>
            <numerusform>Jobs gleichen Namens, die an mindestens zwei Orten endeten, während Muster zusah, werden hier verglichen; ab je %n ergibt sich ein Urteil. Bis dahin zeigen Last und Manager darunter, wer womit beschäftigt ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::IdentityText</name>
    <message>
        <source>Enterprise Edition</source>
        <translation>Enterprise Edition</translation>
    </message>
    <message>
        <source>Community Edition</source>
        <translation>Community Edition</translation>
    </message>
    <message>
        <source>%1 (@%2), administrator of GitLab %3 (%4)</source>
        <translation>%1 (@%2), Administrator von GitLab %3 (%4)</translation>
    </message>
    <message>
        <source>%1 (@%2) on GitLab %3 (%4)</source>
        <translation>%1 (@%2) auf GitLab %3 (%4)</translation>
    </message>
    <message>
        <source>This token cannot list runners.</source>
        <translation>Dieses Token kann keine Runner auflisten.</translation>
    </message>
    <message>
        <source>It can see every runner of the instance and pause, resume and delete them.</source>
        <translation>Es kann alle Runner der Instanz sehen, pausieren, fortsetzen und löschen.</translation>
    </message>
    <message>
        <source>It can see every runner of the instance, but change none.</source>
        <translation>Es kann alle Runner der Instanz sehen, aber keinen ändern.</translation>
    </message>
    <message>
        <source>It can see the runners of the groups where you are Owner or Maintainer and of the projects where you are Maintainer, and change those that GitLab allows you to.</source>
        <translation>Es kann die Runner der Gruppen sehen, in denen die eigene Rolle Owner oder Maintainer ist, und der Projekte, in denen sie Maintainer ist, und diejenigen ändern, die GitLab erlaubt.</translation>
    </message>
    <message>
        <source>It can see the runners of the groups where you are Owner or Maintainer and of the projects where you are Maintainer, but change none.</source>
        <translation>Es kann die Runner der Gruppen sehen, in denen die eigene Rolle Owner oder Maintainer ist, und der Projekte, in denen sie Maintainer ist, aber keinen ändern.</translation>
    </message>
    <message>
        <source>Listing runners needs a token with the scope read_api or api; this one has: %1.</source>
        <translation>Runner aufzulisten erfordert ein Token mit dem Geltungsbereich read_api oder api; dieses hat: %1.</translation>
    </message>
    <message>
        <source>Pausing, resuming and deleting need a token with the scope api; this one has: %1.</source>
        <translation>Pausieren, Fortsetzen und Löschen erfordern ein Token mit dem Geltungsbereich api; dieses hat: %1.</translation>
    </message>
    <message>
        <source>Listing runners needs the role Maintainer or Owner in a group or project.</source>
        <translation>Runner aufzulisten erfordert die Rolle Maintainer oder Owner in einer Gruppe oder einem Projekt.</translation>
    </message>
    <message>
        <source>Changing runners needs the role Owner of the group or Maintainer of the project.</source>
        <translation>Runner zu ändern erfordert die Rolle Owner der Gruppe oder Maintainer des Projekts.</translation>
    </message>
    <message>
        <source>GitLab %1 does not offer what Muster needs; 17.0 is the oldest supported version.</source>
        <translation>GitLab %1 bietet nicht, was Muster braucht; 17.0 ist die älteste unterstützte Version.</translation>
    </message>
    <message>
        <source>Whether this is allowed could not be found out.</source>
        <translation>Ob dies erlaubt ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The token ended on %1.</source>
        <translation>Das Token ist am %1 abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>The token ends on %1, in %n day(s).</source>
        <extracomment>%1 is a date, %n the days until then</extracomment>
        <translation>
            <numerusform>Das Token läuft am %1 ab, in einem Tag.</numerusform>
            <numerusform>Das Token läuft am %1 ab, in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This GitLab does not pause runners in bulk, as 17.11 and newer do; they are paused one by one.</source>
        <translation>Dieses GitLab pausiert Runner nicht gesammelt wie 17.11 und neuer; sie werden einzeln pausiert.</translation>
    </message>
    <message>
        <source>Muster was started with --read-only: nothing can be changed.</source>
        <translation>Muster wurde mit --read-only gestartet: nichts kann geändert werden.</translation>
    </message>
    <message>
        <source>This instance is marked as read-only in Muster: nothing can be changed on it.</source>
        <translation>Diese Instanz ist in Muster als nur lesend markiert: An ihr kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>It can see every runner of the instance. What it can change, GitLab says when it is tried.</source>
        <translation>Es kann jeden Runner der Instanz sehen. Was es ändern kann, sagt GitLab beim Versuch.</translation>
    </message>
    <message>
        <source>It can see the runners of the groups where you are Owner or Maintainer and of the projects where you are Maintainer. What it can change, GitLab says when it is tried.</source>
        <translation>Es kann die Runner der Gruppen sehen, in denen die eigene Rolle Owner oder Maintainer ist, und der Projekte, in denen sie Maintainer ist. Was es ändern kann, sagt GitLab beim Versuch.</translation>
    </message>
</context>
<context>
    <name>muster::IncidentDialog</name>
    <message>
        <source>Incident report</source>
        <translation>Vorfallsbericht</translation>
    </message>
    <message>
        <source>&amp;Save As</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown …</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation>&amp;HTML …</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the incident report</source>
        <translation>Den Vorfallsbericht speichern</translation>
    </message>
</context>
<context>
    <name>muster::IncidentReport</name>
    <message>
        <source>Incident: runner %1</source>
        <extracomment>heading of a document; %1: a runner</extracomment>
        <translation>Vorfall: Runner %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>below the heading; %1: address of a GitLab, %2: date and time</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <extracomment>%1: a group or project</extracomment>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Registered by: %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Registriert von: %1</translation>
    </message>
    <message>
        <source>It takes jobs of protected branches and tags: what these know must be taken for known.</source>
        <translation>Er nimmt Jobs geschützter Branches und Tags: Was diese wissen, muss als bekannt gelten.</translation>
    </message>
    <message>
        <source>Score: %1 of 100, from the findings below</source>
        <extracomment>%1: a number of 100</extracomment>
        <translation>Punkte: %1 von 100, aus den Befunden darunter</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>heading</extracomment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>heading</extracomment>
        <translation>Zeitlicher Ablauf</translation>
    </message>
    <message>
        <source>What it could reach</source>
        <extracomment>heading</extracomment>
        <translation>Was er erreichen konnte</translation>
    </message>
    <message>
        <source>Jobs were not watched, so it is not known whose jobs ran there.</source>
        <translation>Jobs wurden nicht beobachtet, daher ist nicht bekannt, wessen Jobs dort liefen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln job(s)</source>
        <translation>
            <numerusform>%1: %Ln Job</numerusform>
            <numerusform>%1: %Ln Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>heading</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Pause the runner; cancel the jobs that run on it.</source>
        <translation>Den Runner pausieren; die Jobs abbrechen, die auf ihm laufen.</translation>
    </message>
    <message>
        <source>Ask its owner whether the change was theirs.</source>
        <translation>Seinen Inhaber fragen, ob die Änderung von ihm stammt.</translation>
    </message>
    <message>
        <source>If it was not: replace the runner&apos;s token, or delete the runner.</source>
        <translation>Wenn nicht: das Token des Runners ersetzen oder den Runner löschen.</translation>
    </message>
    <message>
        <source>Replace every secret that the jobs listed above could read: CI/CD variables, deploy keys, registry and cloud credentials.</source>
        <translation>Jedes Geheimnis ersetzen, das die oben genannten Jobs lesen konnten: CI/CD-Variablen, Deploy-Schlüssel, Zugangsdaten zu Registry und Cloud.</translation>
    </message>
    <message>
        <source>Look through what these jobs published since the first evidence.</source>
        <translation>Durchsehen, was diese Jobs seit dem ersten Beleg veröffentlicht haben.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>first line of a message to the owner of a runner</extracomment>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>at your GitLab runner %1 (%2) something was seen that may be harmless, or may mean that its token is in other hands:</source>
        <extracomment>%1: runner, %2: address of a GitLab</extracomment>
        <translation>bei Ihrem GitLab-Runner %1 (%2) ist etwas aufgefallen, das harmlos sein kann oder bedeuten kann, dass sein Token in anderen Händen ist:</translation>
    </message>
    <message>
        <source>Was this you or somebody of your team? If so, a short “yes, because …” is enough. If not, please do not start the runner again, and answer at once.</source>
        <translation>Waren Sie das oder jemand aus Ihrem Team? Wenn ja, genügt ein kurzes „Ja, weil …“. Wenn nicht, starten Sie den Runner bitte nicht wieder, und antworten Sie sofort.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the severity and the title of a finding</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No job that ran there since the first evidence is known.</source>
        <translation>Es ist kein Job bekannt, der seit dem ersten Beleg dort lief.</translation>
    </message>
    <message>
        <source>Jobs that ran there since %1, as far as Muster watched:</source>
        <extracomment>%1: since when</extracomment>
        <translation>Jobs, die seit %1 dort liefen, soweit Muster zusah:</translation>
    </message>
    <message>
        <source>Containment</source>
        <extracomment>heading: a runner was paused because it may be compromised</extracomment>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>The runner was not contained with this Muster.</source>
        <translation>Der Runner wurde nicht mit diesem Muster eingedämmt.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1: in a person&apos;s own words</extracomment>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>The runner is contained: leave it paused, and cancel the jobs that still run on it.</source>
        <translation>Der Runner ist eingedämmt: pausiert lassen und die Jobs abbrechen, die noch auf ihm laufen.</translation>
    </message>
</context>
<context>
    <name>muster::InstanceSwitcher</name>
    <message>
        <source>Instance: %1</source>
        <translation>Instanz: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>instance button while there is no connection</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <extracomment>window title and instance button: the demo fleet</extracomment>
        <translation>Demo-Flotte</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Replace Token…</source>
        <translation>Token &amp;ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Forget Instance…</source>
        <translation>Instanz &amp;vergessen …</translation>
    </message>
    <message>
        <source>&amp;Manage Instances</source>
        <translation>Instanzen ver&amp;walten</translation>
    </message>
    <message>
        <source>Marked as read-only: nothing can be changed on it.</source>
        <translation>Als nur lesend markiert: An ihr kann nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>muster::JobActions</name>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>The token may only read: it needs the scope api</source>
        <translation>Das Token darf nur lesen: es braucht den Geltungsbereich api</translation>
    </message>
    <message>
        <source>Mark jobs first: click, Space or Ctrl+A</source>
        <translation>Zuerst Jobs markieren: Klick, Leertaste oder Strg+A</translation>
    </message>
    <message>
        <source>&amp;Cancel Jobs…</source>
        <translation>Jobs &amp;abbrechen …</translation>
    </message>
    <message>
        <source>End the marked jobs that wait or run; shows a preview first</source>
        <translation>Die markierten Jobs beenden, die warten oder laufen; vorher kommt eine Vorschau</translation>
    </message>
    <message>
        <source>None of the marked jobs waits or runs any more</source>
        <translation>Keiner der markierten Jobs wartet oder läuft noch</translation>
    </message>
    <message>
        <source>&amp;Retry Jobs…</source>
        <translation>Jobs wieder&amp;holen …</translation>
    </message>
    <message>
        <source>Run the marked jobs that ended once more; shows a preview first</source>
        <translation>Die markierten Jobs, die geendet haben, noch einmal ausführen; vorher kommt eine Vorschau</translation>
    </message>
    <message>
        <source>None of the marked jobs ended yet: those that did are listed with “Ended Too”</source>
        <translation>Keiner der markierten Jobs hat schon geendet: die es taten, stehen unter „Auch beendete“</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the marked jobs that are shown, with the columns shown, for a spreadsheet</source>
        <translation>Die markierten Jobs, die zu sehen sind, mit den gezeigten Spalten für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Go to a job first</source>
        <translation>Zuerst zu einem Job gehen</translation>
    </message>
    <message>
        <source>Whose Runner Is &amp;It</source>
        <translation>&amp;Wessen Runner ist das</translation>
    </message>
    <message>
        <source>Look up the runner of this job, who registered it and whose it is</source>
        <translation>Den Runner dieses Jobs nachschlagen: wer ihn registriert hat und wem er gehört</translation>
    </message>
    <message>
        <source>Open in &amp;GitLab</source>
        <translation>In &amp;GitLab öffnen</translation>
    </message>
    <message>
        <source>Show the current job&apos;s page in the browser</source>
        <translation>Die Seite des aktuellen Jobs im Browser zeigen</translation>
    </message>
    <message>
        <source>Ended &amp;Too</source>
        <translation>Auch &amp;beendete</translation>
    </message>
    <message>
        <source>Also list the jobs that ended while Muster was looking, to retry them</source>
        <translation>Auch die Jobs auflisten, die endeten, während Muster zusah, um sie zu wiederholen</translation>
    </message>
</context>
<context>
    <name>muster::JobQueueTable</name>
    <message>
        <source>State:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Status:</translation>
    </message>
    <message>
        <source>GitLab calls it stuck: no runner is online that could take it.</source>
        <translation>GitLab nennt ihn festgefahren: kein Runner ist online, der ihn nehmen könnte.</translation>
    </message>
    <message>
        <source>Tags:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Tags:</translation>
    </message>
    <message>
        <source>Since:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Seit:</translation>
    </message>
    <message>
        <source>Ref:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Ref:</translation>
    </message>
    <message>
        <source>a Git tag</source>
        <translation>ein Git-Tag</translation>
    </message>
    <message>
        <source>a branch</source>
        <translation>ein Branch</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>nicht geschützt</translation>
    </message>
    <message>
        <source>Machine:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Maschine:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>The job&apos;s name.</source>
        <translation>Der Name des Jobs.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The full path of the job&apos;s project.</source>
        <translation>Der vollständige Pfad des Projekts.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>The stage of the pipeline.</source>
        <translation>Die Stufe der Pipeline.</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Ref</translation>
    </message>
    <message>
        <source>The branch or Git tag.</source>
        <translation>Der Branch oder Git-Tag.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Only runners that carry all of these take the job.</source>
        <translation>Nur Runner mit allen diesen Tags nehmen den Job.</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>The runner that has it.</source>
        <translation>Der Runner, der ihn hat.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>The system ID of the machine that has it.</source>
        <translation>Die System-ID der Maschine, die ihn hat.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What started the pipeline: a push, a schedule, a merge request …</source>
        <translation>Was die Pipeline gestartet hat: ein Push, ein Zeitplan, ein Merge-Request …</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>The pipeline&apos;s number in GitLab.</source>
        <translation>Die Nummer der Pipeline in GitLab.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The job&apos;s number in GitLab.</source>
        <translation>Die Nummer des Jobs in GitLab.</translation>
    </message>
    <message>
        <source>GitLab&apos;s word: pending jobs wait for a runner, running ones have one, all others ended.</source>
        <translation>Das Wort von GitLab: pending-Jobs warten auf einen Runner, laufende haben einen, alle anderen haben geendet.</translation>
    </message>
    <message>
        <source>How long a pending job has been waiting, a running one running, and how long ago the others ended.</source>
        <translation>Wie lange ein wartender Job schon wartet, ein laufender läuft, und wie lange das Ende der anderen her ist.</translation>
    </message>
</context>
<context>
    <name>muster::JobTable</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Wartete</translation>
    </message>
    <message>
        <source>Failed:</source>
        <comment>heading of a tip: why a job failed</comment>
        <translation>Fehlgeschlagen:</translation>
    </message>
</context>
<context>
    <name>muster::JobsTab</name>
    <message>
        <source>No right to see jobs was found</source>
        <translation>Es wurde kein Recht gefunden, Jobs zu sehen</translation>
    </message>
    <message>
        <source>That says nothing about how many wait.</source>
        <translation>Das sagt nichts darüber, wie viele warten.</translation>
    </message>
    <message>
        <source>Nothing waits and nothing runs</source>
        <translation>Nichts wartet, und nichts läuft</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>No job is marked</source>
        <translation>Kein Job ist markiert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Die Spalten der Tabelle wählen</translation>
    </message>
    <message>
        <source>No job matches “%1”</source>
        <translation>Kein Job passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln job(s).</source>
        <translation>
            <numerusform>Keiner von %Ln Job.</numerusform>
            <numerusform>Keiner von %Ln Jobs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No job of now was there in that range of time</source>
        <translation>Kein Job von jetzt war in dieser Zeitspanne da</translation>
    </message>
    <message>
        <source>Ctrl+Backspace shows all times again.</source>
        <translation>Strg+Rücktaste zeigt wieder alle Zeiten.</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>Looking at the jobs…</source>
        <translation>Die Jobs werden angesehen…</translation>
    </message>
</context>
<context>
    <name>muster::LagChart</name>
    <message>
        <source>less far behind</source>
        <extracomment>series of a chart: runners less far behind than was asked</extracomment>
        <translation>weniger weit zurück</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln behind</source>
        <extracomment>series of a chart: runners as far behind as was asked, or further</extracomment>
        <translation>
            <numerusform>mindestens %Ln zurück</numerusform>
            <numerusform>mindestens %Ln zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown version</source>
        <extracomment>series of a chart: runners of which no version is known</extracomment>
        <translation>Version unbekannt</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <extracomment>bar of a chart, and row of its table; %1: how many minor versions</extracomment>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Minor versions behind</source>
        <translation>Rückstand in Nebenversionen</translation>
    </message>
    <message>
        <source>Click: only these in the table</source>
        <translation>Klick: nur diese in der Tabelle</translation>
    </message>
</context>
<context>
    <name>muster::LagControls</name>
    <message>
        <source>Minor versions behind, at least</source>
        <translation>Rückstand in Nebenversionen, mindestens</translation>
    </message>
    <message>
        <source>From how many minor versions behind on a runner counts</source>
        <translation>Ab wie vielen Nebenversionen Rückstand ein Runner zählt</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What runners are compared with</source>
        <translation>Womit Runner verglichen werden</translation>
    </message>
    <message numerus="yes">
        <source>runner(s) are at least</source>
        <extracomment>after a large number of runners; &quot;[412] runners are at least [3] minor versions behind [the newest release]&quot;</extracomment>
        <translation>
            <numerusform>Runner ist mindestens</numerusform>
            <numerusform>Runner sind mindestens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minor version(s) behind</source>
        <extracomment>between two inputs; &quot;[412] runners are at least [3] minor versions behind [the newest release]&quot;</extracomment>
        <translation>
            <numerusform>Nebenversion hinter</numerusform>
            <numerusform>Nebenversionen hinter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LagTrend</name>
    <message>
        <source>runners</source>
        <translation>Runner</translation>
    </message>
    <message numerus="yes">
        <source>On record from %1: %Ln state(s) of the fleet</source>
        <extracomment>%1: from when until when</extracomment>
        <translation>
            <numerusform>Aufgezeichnet %1: %Ln Stand der Flotte</numerusform>
            <numerusform>Aufgezeichnet %1: %Ln Stände der Flotte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) of more than a day</source>
        <extracomment>in how many stretches, which are hatched, nobody looked at the fleet</extracomment>
        <translation>
            <numerusform>%Ln Lücke von mehr als einem Tag</numerusform>
            <numerusform>%Ln Lücken von mehr als einem Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>shown is one of each stretch</source>
        <translation>gezeigt ist einer je Abschnitt</translation>
    </message>
    <message>
        <source>counted from the newest release of each day</source>
        <translation>gezählt ab der neuesten Version des jeweiligen Tages</translation>
    </message>
    <message>
        <source>counted from what this GitLab is today</source>
        <translation>gezählt ab der heutigen Version dieses GitLab</translation>
    </message>
</context>
<context>
    <name>muster::LookupCard</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Copy the job&apos;s address</source>
        <translation>Adresse des Jobs kopieren</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Ref</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Gedauert</translation>
    </message>
    <message>
        <source>Runner manager</source>
        <translation>Runner-Manager</translation>
    </message>
    <message>
        <source>Copy the system ID</source>
        <translation>System-ID kopieren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Executor</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Runner managers: %1</source>
        <translation>Runner-Manager: %1</translation>
    </message>
    <message numerus="yes">
        <source>The newest ones; and %Ln more.</source>
        <translation>
            <numerusform>Die neuesten; und %Ln weiterer.</numerusform>
            <numerusform>Die neuesten; und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>Copy the runner&apos;s number and name</source>
        <translation>Nummer und Name des Runners kopieren</translation>
    </message>
    <message>
        <source>Show in Runners</source>
        <translation>Unter Runner zeigen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was er ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registriert von</translation>
    </message>
    <message>
        <source>Copy the username</source>
        <translation>Benutzernamen kopieren</translation>
    </message>
    <message>
        <source>This account is %1.</source>
        <extracomment>%1: blocked, deactivated …</extracomment>
        <translation>Dieses Konto ist %1.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>First seen by Muster</source>
        <translation>Von Muster zuerst gesehen</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Copy the full path</source>
        <translation>Vollständigen Pfad kopieren</translation>
    </message>
    <message>
        <source>Show Its Runners</source>
        <translation>Zugehörige Runner zeigen</translation>
    </message>
    <message>
        <source>What else this runner manager did then, this token may not read.</source>
        <translation>Was dieser Runner-Manager damals sonst tat, darf dieses Token nicht lesen.</translation>
    </message>
    <message>
        <source>The jobs of this runner this token may not read.</source>
        <translation>Die Jobs dieses Runners darf dieses Token nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing else ran on this runner manager within an hour before or after.</source>
        <translation>Innerhalb einer Stunde davor und danach lief nichts anderes auf diesem Runner-Manager.</translation>
    </message>
    <message>
        <source>GitLab keeps no job that this runner took.</source>
        <translation>GitLab kennt keinen Job, den dieser Runner genommen hat.</translation>
    </message>
    <message>
        <source>What else this runner manager did, from an hour before to an hour after</source>
        <translation>Was dieser Runner-Manager sonst tat, von einer Stunde davor bis eine Stunde danach</translation>
    </message>
    <message>
        <source>The newest jobs of this runner</source>
        <translation>Die neuesten Jobs dieses Runners</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>People to call</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Other jobs; Enter looks one up</source>
        <translation>Andere Jobs; die Eingabetaste schlägt einen nach</translation>
    </message>
</context>
<context>
    <name>muster::LookupInput</name>
    <message>
        <source>What to look up</source>
        <translation>Was nachzuschlagen ist</translation>
    </message>
    <message>
        <source>… and more, which is read as well</source>
        <extracomment>behind the beginning of a long text</extracomment>
        <translation>… und mehr, das auch gelesen wird</translation>
    </message>
    <message>
        <source>Paste or type: the address of a job, the first lines of a job log, group/project#job, a runner&apos;s number, name, tag, token, address…</source>
        <translation>Einfügen oder tippen: Adresse eines Jobs, erste Zeilen eines Job-Logs, gruppe/projekt#job, Nummer, Name, Tag, Token oder Adresse eines Runners…</translation>
    </message>
</context>
<context>
    <name>muster::LookupPage</name>
    <message>
        <source>&amp;Look Up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Find out whose runner this is (Enter)</source>
        <translation>Herausfinden, wessen Runner das ist (Eingabetaste)</translation>
    </message>
    <message>
        <source>There is nothing to look up</source>
        <translation>Es gibt nichts nachzuschlagen</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the whole card as text, for a ticket or a mail</source>
        <translation>Die ganze Karte als Text kopieren, für ein Ticket oder eine Mail</translation>
    </message>
    <message>
        <source>Nothing was found yet</source>
        <translation>Noch wurde nichts gefunden</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>A part of the answer is missing: %1</source>
        <translation>Ein Teil der Antwort fehlt: %1</translation>
    </message>
    <message>
        <source>This address is not on the GitLab that is connected, so it is not opened.</source>
        <translation>Diese Adresse liegt nicht auf dem verbundenen GitLab und wird deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>Whose runner is it?</source>
        <translation>Wessen Runner ist das?</translation>
    </message>
    <message>
        <source>Paste the address of a job, the first lines of its log, or anything that you have of a runner: its address, number, name, tag, short token, system ID or IP address. Muster shows the runner, who registered it, which group or project it belongs to, and whom to call.</source>
        <translation>Fügen Sie die Adresse eines Jobs, die ersten Zeilen seines Logs oder irgendetwas von einem Runner ein: Adresse, Nummer, Name, Tag, kurzes Token, System-ID oder IP-Adresse. Muster zeigt den Runner, wer ihn registriert hat, zu welcher Gruppe oder welchem Projekt er gehört und wen man anruft.</translation>
    </message>
    <message>
        <source>Waiting for the list of runners…</source>
        <translation>Warten auf die Liste der Runner …</translation>
    </message>
    <message>
        <source>Asking GitLab…</source>
        <translation>GitLab wird gefragt …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>This belongs to another GitLab</source>
        <translation>Das gehört zu einem anderen GitLab</translation>
    </message>
    <message>
        <source>The address leads to %1, which is not the one that is connected.</source>
        <translation>Die Adresse führt zu %1, nicht zum verbundenen GitLab.</translation>
    </message>
    <message>
        <source>&amp;Connect to It…</source>
        <translation>&amp;Damit verbinden …</translation>
    </message>
    <message>
        <source>This cannot be looked up</source>
        <translation>Das kann nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>GitLab can be asked once the sign-in is done</source>
        <translation>GitLab lässt sich fragen, sobald die Anmeldung abgeschlossen ist</translation>
    </message>
</context>
<context>
    <name>muster::LookupWords</name>
    <message>
        <source>GitLab no longer says which machine ran it: it forgets runner managers a week after their last contact.</source>
        <translation>GitLab sagt nicht mehr, welche Maschine ihn ausgeführt hat: Runner-Manager vergisst es eine Woche nach ihrem letzten Kontakt.</translation>
    </message>
    <message>
        <source>Job #%1</source>
        <extracomment>%1 is the name of a job, %2 its number</extracomment>
        <translation>Job #%1</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>This is a trigger job: it starts another pipeline and never runs on a runner.</source>
        <translation>Das ist ein Auslöser-Job: er startet eine andere Pipeline und läuft nie auf einem Runner.</translation>
    </message>
    <message>
        <source>No runner has taken it yet: it is waiting for one.</source>
        <translation>Noch kein Runner hat ihn genommen: er wartet auf einen.</translation>
    </message>
    <message>
        <source>No runner took it.</source>
        <translation>Kein Runner hat ihn genommen.</translation>
    </message>
    <message>
        <source>GitLab no longer says which runner ran it: the runner was deleted since. Muster was not watching then, or has forgotten it, too.</source>
        <translation>GitLab sagt nicht mehr, welcher Runner ihn ausgeführt hat: der Runner wurde seither gelöscht. Muster hat damals nicht beobachtet oder ihn auch vergessen.</translation>
    </message>
    <message>
        <source>Runner #%1</source>
        <extracomment>a runner in a list of several: number, name</extracomment>
        <translation>Runner #%1</translation>
    </message>
    <message>
        <source>instance runner</source>
        <translation>Instanz-Runner</translation>
    </message>
    <message>
        <source>group runner</source>
        <translation>Gruppen-Runner</translation>
    </message>
    <message>
        <source>project runner</source>
        <translation>Projekt-Runner</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation>nie gemeldet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>protected refs only</source>
        <translation>nur geschützte Refs</translation>
    </message>
    <message>
        <source>locked to its projects</source>
        <translation>auf seine Projekte beschränkt</translation>
    </message>
    <message>
        <source>runs untagged jobs</source>
        <translation>nimmt Jobs ohne Tags</translation>
    </message>
    <message>
        <source>GitLab no longer knows this runner, or does not show it to this token. Muster last saw it on %1; what follows is as it was then.</source>
        <translation>GitLab kennt diesen Runner nicht mehr oder zeigt ihn diesem Token nicht. Muster sah ihn zuletzt am %1; das Folgende gilt für damals.</translation>
    </message>
    <message>
        <source>GitLab no longer knows this runner, or does not show it to this token. What follows is what Muster saw last.</source>
        <translation>GitLab kennt diesen Runner nicht mehr oder zeigt ihn diesem Token nicht. Das Folgende hat Muster zuletzt gesehen.</translation>
    </message>
    <message>
        <source>From Muster&apos;s memory: GitLab has forgotten this machine. Its last contact was on %1.</source>
        <translation>Aus Musters Erinnerung: GitLab hat diese Maschine vergessen. Ihr letzter Kontakt war am %1.</translation>
    </message>
    <message>
        <source>From Muster&apos;s memory: GitLab has forgotten this machine.</source>
        <translation>Aus Musters Erinnerung: GitLab hat diese Maschine vergessen.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>verbannt</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>noch nicht freigegeben</translation>
    </message>
    <message>
        <source>%1. This account is %2.</source>
        <extracomment>%1 is a person, %2 the state of their account: blocked, deactivated …</extracomment>
        <translation>%1. Dieses Konto ist %2.</translation>
    </message>
    <message>
        <source>Nobody is named: it was registered the old way, with a shared registration token, and then GitLab does not record by whom.</source>
        <translation>Niemand ist genannt: er wurde auf die alte Art mit einem gemeinsamen Registrierungstoken registriert, und dann hält GitLab nicht fest, von wem.</translation>
    </message>
    <message>
        <source>Nobody is named: it was created by a signed-in person whose account is gone, or whom this token may not see.</source>
        <translation>Niemand ist genannt: er wurde von einer angemeldeten Person angelegt, deren Konto nicht mehr da ist oder die dieses Token nicht sehen darf.</translation>
    </message>
    <message>
        <source>Nobody is named, and GitLab does not tell how it was registered. Most likely it was with a shared registration token, and then GitLab does not record by whom.</source>
        <translation>Niemand ist genannt, und GitLab sagt nicht, wie er registriert wurde. Wahrscheinlich mit einem gemeinsamen Registrierungstoken, und dann hält GitLab nicht fest, von wem.</translation>
    </message>
    <message>
        <source>It was registered on %1.</source>
        <translation>Registriert am %1.</translation>
    </message>
    <message>
        <source>Muster saw it first on %1.</source>
        <translation>Muster sah ihn zuerst am %1.</translation>
    </message>
    <message>
        <source>A registration token of a group is in the hands of its Owners: ask them.</source>
        <translation>Das Registrierungstoken einer Gruppe haben deren Owner: fragen Sie sie.</translation>
    </message>
    <message>
        <source>A registration token of a project is in the hands of its Maintainers and Owners: ask them.</source>
        <translation>Das Registrierungstoken eines Projekts haben dessen Maintainer und Owner: fragen Sie sie.</translation>
    </message>
    <message>
        <source>The registration token of the instance is in the hands of its administrators: ask them.</source>
        <translation>Das Registrierungstoken der Instanz haben deren Administratoren: fragen Sie sie.</translation>
    </message>
    <message>
        <source>The whole instance</source>
        <translation>Die ganze Instanz</translation>
    </message>
    <message>
        <source>A group that this token does not see</source>
        <translation>Eine Gruppe, die dieses Token nicht sieht</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>A project that this token does not see</source>
        <translation>Ein Projekt, das dieses Token nicht sieht</translation>
    </message>
    <message numerus="yes">
        <source>Project %1, assigned to %Ln projects</source>
        <translation>
            <numerusform>Projekt %1, %Ln Projekt zugewiesen</numerusform>
            <numerusform>Projekt %1, %Ln Projekten zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>GitLab does not tell whose it is.</source>
        <translation>GitLab sagt nicht, wem er gehört.</translation>
    </message>
    <message>
        <source>It belongs to nobody in particular: ask the administrators of this GitLab.</source>
        <translation>Er gehört niemandem im Besonderen: fragen Sie die Administratoren dieses GitLab.</translation>
    </message>
    <message>
        <source>Without knowing whose it is, nobody can be named.</source>
        <translation>Ohne zu wissen, wem er gehört, kann niemand genannt werden.</translation>
    </message>
    <message>
        <source>Whom to call could not be found out.</source>
        <translation>Wen man anruft, war nicht herauszufinden.</translation>
    </message>
    <message>
        <source>This token may not list the members of %1, so nobody can be named.</source>
        <translation>Dieses Token darf die Mitglieder von %1 nicht auflisten, also kann niemand genannt werden.</translation>
    </message>
    <message>
        <source>%1 has no active Owner or Maintainer.</source>
        <translation>%1 hat keinen aktiven Owner oder Maintainer.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>Maintainer</translation>
    </message>
    <message>
        <source>There is nothing to look up.</source>
        <translation>Es gibt nichts nachzuschlagen.</translation>
    </message>
    <message>
        <source>This address leads to many jobs. Open it, choose one of them, and paste the address of that job.</source>
        <translation>Diese Adresse führt zu vielen Jobs. Öffnen Sie sie, wählen Sie einen davon und fügen Sie dessen Adresse ein.</translation>
    </message>
    <message>
        <source>This address belongs to the GitLab that is connected, but names neither a job nor a runner.</source>
        <translation>Diese Adresse gehört zum verbundenen GitLab, nennt aber weder einen Job noch einen Runner.</translation>
    </message>
    <message>
        <source>In this long text there is no address of a job or runner and no beginning of a job log.</source>
        <translation>In diesem langen Text steht weder die Adresse eines Jobs oder Runners noch der Anfang eines Job-Logs.</translation>
    </message>
    <message>
        <source>Job #%1 of %2: GitLab says that it does not exist, or that you don&apos;t have permission. It does not tell which.</source>
        <translation>Job #%1 von %2: GitLab sagt, dass es ihn nicht gibt oder dass Ihnen das Recht fehlt. Welches von beidem, sagt es nicht.</translation>
    </message>
    <message>
        <source>Runner #%1: GitLab says that it does not exist, or that you don&apos;t have permission. It does not tell which. Muster does not remember it either.</source>
        <translation>Runner #%1: GitLab sagt, dass es ihn nicht gibt oder dass Ihnen das Recht fehlt. Welches von beidem, sagt es nicht. Auch Muster erinnert sich nicht an ihn.</translation>
    </message>
    <message>
        <source>No runner in the list has the token %1 or the system ID %2, and Muster remembers none.</source>
        <translation>Kein Runner der Liste hat das Token %1 oder die System-ID %2, und Muster erinnert sich an keinen.</translation>
    </message>
    <message>
        <source>No runner in the list has “%1” as its name, tag, short token, address, system ID or owner, and Muster remembers none.</source>
        <translation>Kein Runner der Liste hat „%1“ als Name, Tag, kurzes Token, Adresse, System-ID oder Inhaber, und Muster erinnert sich an keinen.</translation>
    </message>
    <message>
        <source>Job #%1 of a project that you name next</source>
        <extracomment>one of several meanings of a number</extracomment>
        <translation>Job #%1 eines Projekts, das Sie als Nächstes nennen</translation>
    </message>
    <message>
        <source>Job #%1 of %2</source>
        <translation>Job #%1 von %2</translation>
    </message>
    <message>
        <source>Runner #%1 %2</source>
        <translation>Runner #%1 %2</translation>
    </message>
    <message>
        <source>Job: %1, %2 in %3</source>
        <translation>Job: %1, %2 in %3</translation>
    </message>
    <message>
        <source>Failure: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Machine: %1, address %2, version %3</source>
        <translation>Maschine: %1, Adresse %2, Version %3</translation>
    </message>
    <message>
        <source>Runner: #%1 %2 (%3)</source>
        <translation>Runner: #%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Registered by: %1</source>
        <translation>Registriert von: %1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>Gehört zu: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To call: %1</source>
        <translation>Anzurufen: %1</translation>
    </message>
</context>
<context>
    <name>muster::MainWindow</name>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>&amp;Connect to GitLab…</source>
        <translation>Mit GitLab &amp;verbinden…</translation>
    </message>
    <message>
        <source>Sign in with an address and a token</source>
        <translation>Mit Adresse und Token anmelden</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Fleet</source>
        <translation>&amp;Demo-Flotte öffnen</translation>
    </message>
    <message>
        <source>A pretend GitLab inside Muster; nothing leaves this machine</source>
        <translation>Ein nachgebildetes GitLab in Muster; nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Choose &amp;What Is Shown…</source>
        <translation>&amp;Anzeigebereich wählen…</translation>
    </message>
    <message>
        <source>The whole instance, one group with everything below it, or what is yours</source>
        <translation>Die ganze Instanz, eine Gruppe mit allem darunter, oder das Eigene</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Load the runners again</source>
        <translation>Die Runner neu laden</translation>
    </message>
    <message>
        <source>&amp;Stop Loading</source>
        <translation>Laden an&amp;halten</translation>
    </message>
    <message>
        <source>Keep what has arrived</source>
        <translation>Behalten, was angekommen ist</translation>
    </message>
    <message>
        <source>Nothing is being loaded</source>
        <translation>Es wird nichts geladen</translation>
    </message>
    <message>
        <source>&amp;About Muster</source>
        <translation>Ü&amp;ber Muster</translation>
    </message>
    <message>
        <source>&amp;Muster</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>&amp;Runners</source>
        <translation>&amp;Runner</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>submenu: light, dark or as the desktop</extracomment>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <extracomment>submenu: how points in time are shown</extracomment>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>&amp;Local Time</source>
        <translation>&amp;Ortszeit</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <extracomment>window title: the demo fleet</extracomment>
        <translation>Demo-Flotte</translation>
    </message>
    <message>
        <source>Whole instance</source>
        <extracomment>what is shown: every runner</extracomment>
        <translation>Ganze Instanz</translation>
    </message>
    <message>
        <source>Your groups and projects</source>
        <extracomment>what is shown: only what this user maintains</extracomment>
        <translation>Eigene Gruppen und Projekte</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Ein Lauf ist im Gange</translation>
    </message>
    <message>
        <source>Runners are being changed right now. What has been sent cannot be called back; what has not will not be sent.</source>
        <translation>Gerade werden Runner geändert. Gesendetes lässt sich nicht zurückholen; was noch aussteht, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Quit Anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>R&amp;unners</source>
        <translation>R&amp;unner</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>What was changed with Muster, and what came of it</source>
        <translation>Was mit Muster geändert wurde und was daraus wurde</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>Jobs that wait and run, and what holds them up</source>
        <translation>Wartende und laufende Jobs, und was sie aufhält</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>From a job to its runner, who registered it and whose it is</source>
        <translation>Von einem Job zu seinem Runner, wer ihn registriert hat und wem er gehört</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>All R&amp;unners</source>
        <extracomment>tab of the Runners page</extracomment>
        <translation>Alle R&amp;unner</translation>
    </message>
    <message>
        <source>M&amp;y Runners</source>
        <extracomment>tab of the Runners page</extracomment>
        <translation>M&amp;eine Runner</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Netz …</translation>
    </message>
    <message>
        <source>Proxy and certificates for this GitLab</source>
        <translation>Proxy und Zertifikate für dieses GitLab</translation>
    </message>
    <message>
        <source>The demo fleet is inside Muster</source>
        <translation>Die Demo-Flotte ist in Muster selbst</translation>
    </message>
    <message>
        <source>Show the Refused C&amp;ertificate…</source>
        <translation>Das abgelehnte &amp;Zertifikat zeigen …</translation>
    </message>
    <message>
        <source>What is wrong with it; to pin it, if it is right all the same</source>
        <translation>Was daran nicht stimmt; und um es anzuheften, wenn es trotzdem das richtige ist</translation>
    </message>
    <message>
        <source>No certificate was refused</source>
        <translation>Kein Zertifikat wurde abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Unlock Changes…</source>
        <translation>Änderungen &amp;freischalten …</translation>
    </message>
    <message>
        <source>Make changes with a second token, for some minutes</source>
        <translation>Für einige Minuten mit einem zweiten Token ändern</translation>
    </message>
    <message>
        <source>Changes are unlocked</source>
        <translation>Änderungen sind freigeschaltet</translation>
    </message>
    <message>
        <source>&amp;Lock Changes</source>
        <translation>Änderungen &amp;sperren</translation>
    </message>
    <message>
        <source>Make no more changes with the second token</source>
        <translation>Mit dem zweiten Token nichts mehr ändern</translation>
    </message>
    <message>
        <source>Changes are not unlocked with a second token</source>
        <translation>Änderungen sind nicht mit einem zweiten Token freigeschaltet</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>The fleet at a glance, and what changed</source>
        <translation>Die Flotte auf einen Blick, und was sich geändert hat</translation>
    </message>
    <message>
        <source>What you may manage and what serves your projects, with a verdict on each</source>
        <translation>Was Sie verwalten dürfen und was Ihren Projekten dient, jeweils mit einem Urteil</translation>
    </message>
    <message>
        <source>Page in a &amp;Window of Its Own</source>
        <translation>Seite in &amp;eigenem Fenster</translation>
    </message>
    <message>
        <source>For a second screen; closing the window brings the page back</source>
        <translation>Für einen zweiten Bildschirm; schließt man das Fenster, kehrt die Seite zurück</translation>
    </message>
    <message>
        <source>There is no page here that could have a window of its own</source>
        <translation>Hier ist keine Seite, die ein eigenes Fenster haben könnte</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose …</translation>
    </message>
    <message>
        <source>What to send along with the report of a fault; shown before it is saved</source>
        <translation>Was man der Meldung eines Fehlers beilegt; wird vor dem Speichern gezeigt</translation>
    </message>
    <message>
        <source>Co&amp;mpliance</source>
        <translation>&amp;Richtlinien</translation>
    </message>
    <message>
        <source>Which teams are on an approved version</source>
        <translation>Welche Teams eine freigegebene Version benutzen</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>Vers&amp;ionen</translation>
    </message>
    <message>
        <source>How far behind the runners are, and what they lack</source>
        <translation>Wie weit die Runner zurück sind, und was ihnen fehlt</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>What happened in the fleet between two moments, and the fleet as it was</source>
        <translation>Was in der Flotte zwischen zwei Zeitpunkten geschah, und die Flotte, wie sie war</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Which runner may be compromised, and what to do about it</source>
        <translation>Welcher Runner kompromittiert sein kann, und was dagegen zu tun ist</translation>
    </message>
    <message>
        <source>Open Log &amp;Folder</source>
        <translation>Protokoll&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>What went wrong so far, without tokens; names and addresses may be in it</source>
        <translation>Was bisher schiefging, ohne Token; Namen und Adressen können darin stehen</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Clea&amp;nup</source>
        <translation>Aufräu&amp;men</translation>
    </message>
    <message>
        <source>Runners that no longer contact GitLab, and the rules that remove them</source>
        <translation>Runner, die sich nicht mehr bei GitLab melden, und die Regeln, die sie entfernen</translation>
    </message>
    <message>
        <source>Vers&amp;ions</source>
        <translation>Vers&amp;ionen</translation>
    </message>
    <message>
        <source>New tokens are on screen</source>
        <translation>Neue Token stehen auf dem Bildschirm</translation>
    </message>
    <message>
        <source>GitLab shows them this once, and Muster keeps them nowhere. What was not copied is lost.</source>
        <translation>GitLab zeigt sie nur dieses eine Mal, und Muster bewahrt sie nirgends auf. Was nicht kopiert wurde, ist verloren.</translation>
    </message>
    <message>
        <source>&amp;Fleets</source>
        <translation>F&amp;lotten</translation>
    </message>
    <message>
        <source>The runners of several instances in one table</source>
        <translation>Die Runner mehrerer Instanzen in einer Tabelle</translation>
    </message>
    <message>
        <source>There is no instance yet: connect to one first</source>
        <translation>Es gibt noch keine Instanz: zuerst mit einer verbinden</translation>
    </message>
    <message>
        <source>Re&amp;port or Print…</source>
        <translation>Berich&amp;t oder Druck…</translation>
    </message>
    <message>
        <source>The table with the keyboard, or that of the page, as a page to keep: HTML, PDF or paper</source>
        <translation>Die Tabelle mit der Tastatur, oder die der Seite, als Blatt zum Aufbewahren: HTML, PDF oder Papier</translation>
    </message>
    <message>
        <source>Ma&amp;intenance</source>
        <translation>War&amp;tung</translation>
    </message>
    <message>
        <source>Runners that are paused, updated and resumed some at a time, and which of them wait for you</source>
        <translation>Runner, die nach und nach pausiert, aktualisiert und fortgesetzt werden, und welche davon auf Sie warten</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Every shortcut, and other keys where you want them</source>
        <translation>Jedes Tastenkürzel, und andere Tasten, wo gewünscht</translation>
    </message>
    <message>
        <source>There is no table with rows here.</source>
        <translation>Hier ist keine Tabelle mit Zeilen.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Made at %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Chosen by the filter: %1</source>
        <translation>Gewählt durch den Filter: %1</translation>
    </message>
    <message>
        <source>Main&amp;tenance</source>
        <translation>War&amp;tung</translation>
    </message>
    <message>
        <source>Rolling maintenance</source>
        <translation>Rollierende Wartung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>said with the page&apos;s name: so many jobs wait for a runner</extracomment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with grave findings</source>
        <extracomment>said with the page&apos;s name: so many runners have findings of high or critical severity</extracomment>
        <translation>
            <numerusform>%Ln mit schwerwiegenden Befunden</numerusform>
            <numerusform>%Ln mit schwerwiegenden Befunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <extracomment>said with the page&apos;s name: so many runners wait for a person&apos;s decision</extracomment>
        <translation>
            <numerusform>%Ln wartet auf eine Entscheidung</numerusform>
            <numerusform>%Ln warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>Find a job, runner or address from anywhere, or write a change: pause tag:docker</source>
        <translation>Einen Job, einen Runner oder eine Adresse von überall finden oder eine Änderung schreiben: pause tag:docker</translation>
    </message>
</context>
<context>
    <name>muster::MaintenanceDialog</name>
    <message>
        <source>Ask me before each: an idle runner waits for my “&amp;go ahead”</source>
        <translation>Vor jedem fragen: Ein freier Runner wartet auf mein „F&amp;reigeben“</translation>
    </message>
    <message numerus="yes">
        <source>Rolling maintenance of %Ln runner(s)</source>
        <translation>
            <numerusform>Rollierende Wartung von %Ln Runner</numerusform>
            <numerusform>Rollierende Wartung von %Ln Runnern</numerusform>
        </translation>
    </message>
    <message>
        <source>Waves in which the runners would go</source>
        <translation>Wellen, in denen die Runner an die Reihe kämen</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Stay online</source>
        <translation>Online bleiben</translation>
    </message>
    <message>
        <source>Counted for each set of runners with the same tags, the same owner, and the same answer to untagged jobs and protected branches</source>
        <translation>Gezählt für jeden Satz von Runnern mit denselben Tags, demselben Inhaber und derselben Einstellung zu Jobs ohne Tags und geschützten Branches</translation>
    </message>
    <message>
        <source>&amp;Stay online with the same tags:</source>
        <translation>&amp;Online bleiben mit denselben Tags:</translation>
    </message>
    <message>
        <source>&amp;At a time:</source>
        <translation>&amp;Gleichzeitig:</translation>
    </message>
    <message>
        <source>Resume when</source>
        <translation>Fortsetzen, wenn</translation>
    </message>
    <message>
        <source>each manager reports a higher version than before</source>
        <translation>jeder Manager eine höhere Version meldet als zuvor</translation>
    </message>
    <message>
        <source>each manager reports at least the version</source>
        <translation>jeder Manager mindestens die Version meldet</translation>
    </message>
    <message>
        <source>I say that it is back</source>
        <translation>ich sage, dass er zurück ist</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>such as 18.9.0</source>
        <translation>etwa 18.9.0</translation>
    </message>
    <message>
        <source>&amp;Resume when:</source>
        <translation>&amp;Fortsetzen, wenn:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>stands in the maintenance note while a runner is paused; may be empty</source>
        <translation>steht in der Wartungsnotiz, solange ein Runner pausiert ist; darf leer sein</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>Tell me after</source>
        <translation>Melden nach</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>unit behind a number in a field</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Tell me of one after:</source>
        <translation>Einen &amp;melden nach:</translation>
    </message>
    <message>
        <source>The list of runners is not complete, so nothing can be begun. Refresh it first.</source>
        <translation>Die Liste der Runner ist unvollständig, daher lässt sich nichts beginnen. Zuerst aktualisieren.</translation>
    </message>
    <message>
        <source>If every wave comes back whole before the next. In fact each runner is followed by the next one as soon as it is back.</source>
        <translation>Wenn jede Welle vollständig zurückkommt, bevor die nächste beginnt. In Wirklichkeit folgt auf jeden Runner der nächste, sobald jener zurück ist.</translation>
    </message>
    <message>
        <source>This plan is not the one that you saw. Look at it once more, and begin.</source>
        <translation>Dieser Plan ist nicht mehr der, der zu sehen war. Bitte noch einmal ansehen und dann beginnen.</translation>
    </message>
    <message>
        <source>Nobody can take part; the table says of each why.</source>
        <translation>Niemand kann teilnehmen; die Tabelle sagt bei jedem, warum.</translation>
    </message>
</context>
<context>
    <name>muster::MaintenancePage</name>
    <message>
        <source>Rolling maintenance</source>
        <translation>Rollierende Wartung</translation>
    </message>
    <message>
        <source>Runners of the chosen maintenance</source>
        <translation>Runner der gewählten Wartung</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>Choose a maintenance that has not ended</source>
        <translation>Eine Wartung wählen, die noch nicht geendet hat</translation>
    </message>
    <message>
        <source>&amp;Go Ahead</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>You update the chosen idle runners now; Muster waits for their new version</source>
        <translation>Die gewählten freien Runner werden jetzt von Ihnen aktualisiert; Muster wartet auf ihre neue Version</translation>
    </message>
    <message>
        <source>Choose runners that are ready for you</source>
        <translation>Runner wählen, die für Sie bereit sind</translation>
    </message>
    <message>
        <source>It Is &amp;Back</source>
        <translation>Ist &amp;zurück</translation>
    </message>
    <message>
        <source>The chosen runners are maintained, whatever they report: resume them</source>
        <translation>Die gewählten Runner sind gewartet, was auch immer sie melden: sie fortsetzen</translation>
    </message>
    <message>
        <source>Choose runners that are idle or wait for their new version</source>
        <translation>Runner wählen, die frei sind oder auf ihre neue Version warten</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Leave the chosen runners as they are, paused or not, and go on with others</source>
        <translation>Die gewählten Runner lassen, wie sie sind, pausiert oder nicht, und mit anderen weitermachen</translation>
    </message>
    <message>
        <source>Choose runners that are not done</source>
        <translation>Runner wählen, die nicht erledigt sind</translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>Zu&amp;rückstellen</translation>
    </message>
    <message>
        <source>Resume the chosen runners as they are, and take the note back</source>
        <translation>Die gewählten Runner fortsetzen, wie sie sind, und die Notiz zurücknehmen</translation>
    </message>
    <message>
        <source>Choose runners that this maintenance has paused</source>
        <translation>Runner wählen, die diese Wartung pausiert hat</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>F&amp;ortfahren</translation>
    </message>
    <message>
        <source>Go on with a maintenance that was interrupted</source>
        <translation>Mit einer unterbrochenen Wartung fortfahren</translation>
    </message>
    <message>
        <source>It is going on</source>
        <translation>Sie ist im Gange</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>An&amp;halten…</translation>
    </message>
    <message>
        <source>Put everything back as it was, and end</source>
        <translation>Alles zurückstellen, wie es war, und enden</translation>
    </message>
    <message>
        <source>It is being stopped</source>
        <translation>Sie wird schon beendet</translation>
    </message>
    <message>
        <source>Nothing was begun: the list of runners is another one by now.</source>
        <translation>Nichts wurde begonnen: Die Liste der Runner ist inzwischen eine andere.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>state of a rolling maintenance</extracomment>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>im Gange</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 at a time, %2 stay online, %3</source>
        <extracomment>how a rolling maintenance goes: so many runners are paused at a time, so many of each kind stay online; then what it waits for</extracomment>
        <translation>%1 gleichzeitig, %2 bleiben online, %3</translation>
    </message>
    <message>
        <source>No rolling maintenance yet</source>
        <translation>Noch keine rollierende Wartung</translation>
    </message>
    <message>
        <source>Mark runners on the Runners page and choose Rolling Maintenance: they are paused some at a time, and resumed when their new version reports in. Enough of them stay online all the while.</source>
        <translation>Auf der Seite „Runner“ Runner markieren und „Rollierende Wartung“ wählen: Immer einige auf einmal werden pausiert, und fortgesetzt, wenn sich ihre neue Version meldet. Die ganze Zeit bleiben genug von ihnen online.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) carries it on.</source>
        <translation>%1 (Prozess %2 auf %3) führt sie weiter.</translation>
    </message>
    <message>
        <source>It cannot go on at present. %1</source>
        <translation>Sie kann zurzeit nicht weitergehen. %1</translation>
    </message>
    <message>
        <source>This maintenance was interrupted: nothing happens to its runners, and what is paused stays so, until you continue it.</source>
        <translation>Diese Wartung wurde unterbrochen: Mit ihren Runnern geschieht nichts, und was pausiert ist, bleibt es, bis Sie mit ihr fortfahren.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Fortfahre&amp;n</translation>
    </message>
    <message>
        <source>Stop the maintenance?</source>
        <translation>Die Wartung beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused runner(s) are resumed as they are now, and their notes taken back. Those that are done stay so.</source>
        <translation>
            <numerusform>%Ln pausierter Runner wird fortgesetzt, wie er jetzt ist, und seine Notiz zurückgenommen. Was erledigt ist, bleibt so.</numerusform>
            <numerusform>%Ln pausierte Runner werden fortgesetzt, wie sie jetzt sind, und ihre Notizen zurückgenommen. Was erledigt ist, bleibt so.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put Everything Back</source>
        <translation>Alles &amp;zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Tr&amp;y Now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>muster::MaintenanceTables</name>
    <message>
        <source>left out</source>
        <extracomment>cell: this runner is left out of the maintenance</extracomment>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Online like it</source>
        <translation>Gleiche online</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
</context>
<context>
    <name>muster::MaintenanceText</name>
    <message>
        <source>waits for its turn</source>
        <extracomment>how far a runner is in a rolling maintenance</extracomment>
        <translation>wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>is being paused</source>
        <extracomment>how far a runner is in a rolling maintenance</extracomment>
        <translation>wird pausiert</translation>
    </message>
    <message>
        <source>its jobs come to their end</source>
        <extracomment>how far a runner is in a rolling maintenance: paused, but it runs jobs still</extracomment>
        <translation>seine Jobs laufen aus</translation>
    </message>
    <message>
        <source>ready for you</source>
        <extracomment>how far a runner is in a rolling maintenance: idle, waits for a person</extracomment>
        <translation>bereit für Sie</translation>
    </message>
    <message>
        <source>waits until you say that it is back</source>
        <translation>wartet, bis Sie sagen, dass er zurück ist</translation>
    </message>
    <message>
        <source>waits for the new version</source>
        <translation>wartet auf die neue Version</translation>
    </message>
    <message>
        <source>is being resumed</source>
        <extracomment>how far a runner is in a rolling maintenance: it will take jobs again</extracomment>
        <translation>wird fortgesetzt</translation>
    </message>
    <message>
        <source>is being put back</source>
        <extracomment>how far a runner is in a rolling maintenance: resumed without having been maintained</extracomment>
        <translation>wird zurückgestellt</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>how far a runner is in a rolling maintenance</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>put back as it was</source>
        <extracomment>how far a runner is in a rolling maintenance: resumed without having been maintained</extracomment>
        <translation>zurückgestellt, wie er war</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>how far a runner is in a rolling maintenance: not touched, or left paused as a person said</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>how far a runner is in a rolling maintenance: somebody else changed it</extracomment>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>how far a runner is in a rolling maintenance</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>auf Ihre Anweisung</translation>
    </message>
    <message>
        <source>stopped before its turn</source>
        <translation>beendet, bevor er an der Reihe war</translation>
    </message>
    <message>
        <source>it had the version already</source>
        <translation>er hatte die Version schon</translation>
    </message>
    <message>
        <source>somebody else resumed it</source>
        <translation>jemand anders hat ihn fortgesetzt</translation>
    </message>
    <message>
        <source>somebody else edited it while it was paused</source>
        <translation>jemand anders hat ihn bearbeitet, während er pausiert war</translation>
    </message>
    <message>
        <source>you may no longer change it</source>
        <translation>Ändern nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>GitLab refused</source>
        <translation>GitLab hat es verweigert</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>es gibt ihn nicht mehr</translation>
    </message>
    <message>
        <source>another runner has its number now</source>
        <translation>ein anderer Runner hat jetzt seine Nummer</translation>
    </message>
    <message>
        <source>idle: update it, and say Go Ahead</source>
        <translation>frei: aktualisieren und „Freigeben“ wählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>takes longer than expected</source>
        <translation>braucht länger als erwartet</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>you may not change it, or GitLab does not say so</source>
        <translation>Ändern nicht erlaubt, oder GitLab sagt es nicht</translation>
    </message>
    <message>
        <source>paused already: it stays so</source>
        <translation>schon pausiert: bleibt so</translation>
    </message>
    <message>
        <source>has the version already</source>
        <translation>hat die Version schon</translation>
    </message>
    <message numerus="yes">
        <source>too few would stay online: %Ln with its tags and owner at present</source>
        <translation>
            <numerusform>zu wenige blieben online: zurzeit %Ln mit seinen Tags und seinem Inhaber</numerusform>
            <numerusform>zu wenige blieben online: zurzeit %Ln mit seinen Tags und seinem Inhaber</numerusform>
        </translation>
    </message>
    <message>
        <source>under maintenance already</source>
        <translation>schon in Wartung</translation>
    </message>
    <message>
        <source>At a time at least 1 and at most %1.</source>
        <translation>Gleichzeitig mindestens 1 und höchstens %1.</translation>
    </message>
    <message>
        <source>How many stay online cannot be negative.</source>
        <translation>Wie viele online bleiben, kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>This is not a version, such as 18.9.0.</source>
        <translation>Das ist keine Version wie 18.9.0.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>Die Notiz ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>until every manager reports a higher version than before</source>
        <translation>bis jeder Manager eine höhere Version meldet als zuvor</translation>
    </message>
    <message>
        <source>until every manager reports %1 or higher</source>
        <translation>bis jeder Manager %1 oder höher meldet</translation>
    </message>
    <message>
        <source>until you say that it is back</source>
        <translation>bis Sie sagen, dass er zurück ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner</numerusform>
            <numerusform>%Ln Runner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wave(s)</source>
        <translation>
            <numerusform>%Ln Welle</numerusform>
            <numerusform>%Ln Wellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, at most %3 at a time</source>
        <translation>%1 in %2, höchstens %3 gleichzeitig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgenommen</numerusform>
            <numerusform>%Ln ausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for you</source>
        <translation>
            <numerusform>%Ln wartet auf Sie</numerusform>
            <numerusform>%Ln warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln pausiert</numerusform>
            <numerusform>%Ln pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>%Ln steht noch aus</numerusform>
            <numerusform>%Ln stehen noch aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside or failed</source>
        <translation>
            <numerusform>%Ln ausgeschieden oder fehlgeschlagen</numerusform>
            <numerusform>%Ln ausgeschieden oder fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped or put back</source>
        <translation>
            <numerusform>%Ln übersprungen oder zurückgestellt</numerusform>
            <numerusform>%Ln übersprungen oder zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) idle: update now.</source>
        <translation>
            <numerusform>%Ln Runner frei: jetzt aktualisieren.</numerusform>
            <numerusform>%Ln Runner frei: jetzt aktualisieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) take longer than expected.</source>
        <translation>
            <numerusform>%Ln Runner braucht länger als erwartet.</numerusform>
            <numerusform>%Ln Runner brauchen länger als erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) set aside or failed.</source>
        <translation>
            <numerusform>%Ln Runner ausgeschieden oder fehlgeschlagen.</numerusform>
            <numerusform>%Ln Runner ausgeschieden oder fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be told who paused it</source>
        <translation>es ist nicht festzustellen, wer ihn pausiert hat</translation>
    </message>
    <message numerus="yes">
        <source>it could not be resumed, %Ln time(s) in a row</source>
        <translation>
            <numerusform>er ließ sich nicht fortsetzen, %Ln-mal in Folge</numerusform>
            <numerusform>er ließ sich nicht fortsetzen, %Ln-mal in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; it is tried again in %Ln minute(s)</source>
        <extracomment>%1: &quot;it could not be resumed, 3 times in a row&quot;</extracomment>
        <translation>
            <numerusform>%1; neuer Versuch in %Ln Minute</numerusform>
            <numerusform>%1; neuer Versuch in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) could not be resumed and stay(s) paused. Muster tries again, more and more rarely.</source>
        <translation>
            <numerusform>%Ln Runner ließ sich nicht fortsetzen und bleibt pausiert. Muster versucht es weiter, in immer größeren Abständen.</numerusform>
            <numerusform>%Ln Runner ließen sich nicht fortsetzen und bleiben pausiert. Muster versucht es weiter, in immer größeren Abständen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can take part</source>
        <translation>Keiner kann teilnehmen</translation>
    </message>
</context>
<context>
    <name>muster::ManagerTable</name>
    <message>
        <source>System ID</source>
        <translation>System-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Executor</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>muster::MarkActions</name>
    <message>
        <source>Nothing is shown</source>
        <translation>Nichts ist zu sehen</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nichts ist markiert</translation>
    </message>
    <message>
        <source>Mark &amp;All Shown</source>
        <translation>&amp;Alle gezeigten markieren</translation>
    </message>
    <message>
        <source>Mark everything that matches the filter</source>
        <translation>Alles markieren, was zum Filter passt</translation>
    </message>
    <message>
        <source>&amp;Invert Marks</source>
        <translation>Markierung &amp;umkehren</translation>
    </message>
    <message>
        <source>Mark what is shown and not marked, and the other way round</source>
        <translation>Markieren, was gezeigt und nicht markiert ist, und umgekehrt</translation>
    </message>
    <message>
        <source>C&amp;lear Marks</source>
        <translation>&amp;Markierung aufheben</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Nichts markieren</translation>
    </message>
    <message>
        <source>&amp;Bring Back Marks</source>
        <translation>Markierungen zurück&amp;holen</translation>
    </message>
    <message>
        <source>Mark again what the last click or Escape dropped</source>
        <translation>Wieder markieren, was der letzte Klick oder Esc aufgehoben hat</translation>
    </message>
    <message>
        <source>No marks were dropped</source>
        <translation>Es wurden keine Markierungen aufgehoben</translation>
    </message>
</context>
<context>
    <name>muster::MatchTable</name>
    <message>
        <source>%1 (carries %2)</source>
        <extracomment>%1 a tag that a job asks for, %2 a similar one that the runner carries</extracomment>
        <translation>%1 (hat %2)</translation>
    </message>
    <message>
        <source>Tags that it lacks:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Tags, die ihm fehlen:</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Missing tags</source>
        <translation>Fehlende Tags</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Runner:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Runner:</translation>
    </message>
</context>
<context>
    <name>muster::MemoryText</name>
    <message>
        <source>%1 s ago</source>
        <extracomment>age of a list: seconds</extracomment>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>age of a list: minutes</extracomment>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>age of a list: hours</extracomment>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <extracomment>age of a list: days</extracomment>
        <translation>vor %1 d</translation>
    </message>
    <message>
        <source>from memory, %1</source>
        <extracomment>state of the list: what the last start left behind; %1 is its age (&quot;3 h ago&quot;)</extracomment>
        <translation>aus dem Gedächtnis, %1</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>The list is from memory. Changes are possible when it has been loaded again.</source>
        <translation>Die Liste stammt aus dem Gedächtnis. Ändern lässt sich etwas, sobald sie neu geladen ist.</translation>
    </message>
    <message>
        <source>The list that the last start left behind could not be used. It was not deleted; the list is loaded anew.</source>
        <translation>Die Liste vom letzten Mal war nicht zu gebrauchen. Sie wurde nicht gelöscht; die Liste wird neu geladen.</translation>
    </message>
    <message>
        <source>The list cannot be kept for the next start, which will begin with an empty one. Everything else goes on.</source>
        <translation>Die Liste lässt sich nicht für den nächsten Start aufbewahren, er beginnt mit einer leeren. Alles andere geht weiter.</translation>
    </message>
</context>
<context>
    <name>muster::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muster::MyRunnerTable</name>
    <message>
        <source>yours</source>
        <extracomment>what a runner is to the person: they may change it</extracomment>
        <translation>Ihrer</translation>
    </message>
    <message>
        <source>serves you</source>
        <extracomment>what a runner is to the person: their projects may use it</extracomment>
        <translation>dient Ihnen</translation>
    </message>
    <message>
        <source>seen in your jobs</source>
        <extracomment>what a runner is to the person: it ran jobs of their projects</extracomment>
        <translation>in Ihren Jobs gesehen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>both; %1: &quot;yours&quot;, %2: &quot;serves you&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Projects, as far as known:</source>
        <translation>Projekte, soweit bekannt:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>Last job:</source>
        <translation>Letzter Job:</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation>Letzte Meldung:</translation>
    </message>
    <message>
        <source>Seen in the newest jobs of your projects; it may have had others.</source>
        <translation>In den neuesten Jobs Ihrer Projekte gesehen; er kann andere gehabt haben.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many projects, of which some are not shown; %1, %2: numbers</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Last job</source>
        <translation>Letzter Job</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
</context>
<context>
    <name>muster::MyRunnersPage</name>
    <message>
        <source>The runners are not loaded</source>
        <translation>Die Runner sind nicht geladen</translation>
    </message>
    <message>
        <source>No runner that you may change is chosen</source>
        <translation>Kein Runner ausgewählt, den Sie ändern dürfen</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausieren…</translation>
    </message>
    <message>
        <source>Let the chosen runners take no new jobs; a preview comes first</source>
        <translation>Die ausgewählten Runner keine neuen Jobs nehmen lassen; vorher kommt eine Vorschau</translation>
    </message>
    <message>
        <source>R&amp;esume…</source>
        <translation>&amp;Fortsetzen …</translation>
    </message>
    <message>
        <source>Let the chosen runners take jobs again; a preview comes first</source>
        <translation>Die ausgewählten Runner wieder Jobs nehmen lassen; vorher kommt eine Vorschau</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete the chosen runners; a preview comes first</source>
        <translation>Die ausgewählten Runner löschen; vorher kommt eine Vorschau</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Ask GitLab again for your runners and their jobs</source>
        <translation>GitLab noch einmal nach Ihren Runnern und deren Jobs fragen</translation>
    </message>
    <message>
        <source>They are being asked for</source>
        <translation>Sie werden gerade erfragt</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <extracomment>before a choice: all, to manage, serving</extracomment>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Which of your runners are shown</source>
        <translation>Welche Ihrer Runner gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>choices: all of my runners; those I may change; those that my projects use</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To manage</source>
        <translation>Zu verwalten</translation>
    </message>
    <message>
        <source>Serving my projects</source>
        <translation>Dienen meinen Projekten</translation>
    </message>
    <message>
        <source>Your runners</source>
        <translation>Ihre Runner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner</numerusform>
            <numerusform>%Ln Runner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of all probably useless</source>
        <translation>
            <numerusform>%Ln von allen vermutlich unnütz</numerusform>
            <numerusform>%Ln von allen vermutlich unnütz</numerusform>
        </translation>
    </message>
    <message>
        <source>asking, %1 of %2 answers</source>
        <translation>es wird gefragt, %1 von %2 Antworten</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>None of your runners is of this kind</source>
        <translation>Keiner Ihrer Runner ist von dieser Art</translation>
    </message>
    <message>
        <source>No runner is yours</source>
        <translation>Kein Runner ist Ihrer</translation>
    </message>
    <message>
        <source>No runner is chosen</source>
        <translation>Kein Runner ist ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen, %1 of them yours to manage</source>
        <translation>
            <numerusform>%Ln ausgewählt, %1 davon zu verwalten</numerusform>
            <numerusform>%Ln ausgewählt, %1 davon zu verwalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for your runners…</source>
        <translation>Ihre Runner werden gesucht…</translation>
    </message>
</context>
<context>
    <name>muster::MyRunnersText</name>
    <message>
        <source>Runners that you may change, those that GitLab lists for projects where you are Maintainer, and those that ran jobs of your other projects.</source>
        <translation>Runner, die Sie ändern dürfen, jene, die GitLab für Projekte mit Ihrer Rolle Maintainer aufführt, und jene, die Jobs Ihrer anderen Projekte ausgeführt haben.</translation>
    </message>
    <message>
        <source>As an administrator you may change every runner; these are the ones you created, those that GitLab lists for projects where you are Maintainer, and those that ran jobs of your other projects.</source>
        <translation>Als Administrator dürfen Sie jeden Runner ändern; dies sind die von Ihnen erstellten, jene, die GitLab für Projekte mit Ihrer Rolle Maintainer aufführt, und jene, die Jobs Ihrer anderen Projekte ausgeführt haben.</translation>
    </message>
    <message>
        <source>Of %1 runners to manage, the jobs of the %2 that were silent for longest were asked for.</source>
        <translation>Von %1 Runnern zu verwalten wurden die Jobs der %2 erfragt, die am längsten schweigen.</translation>
    </message>
    <message>
        <source>Of %1 runners to manage, the %2 that were silent for longest are shown.</source>
        <translation>Von %1 Runnern zu verwalten sind die %2 zu sehen, die am längsten schweigen.</translation>
    </message>
    <message>
        <source>Of %1 projects where you are Maintainer, %2 were asked for their runners.</source>
        <translation>Von %1 Projekten mit Ihrer Rolle Maintainer wurden %2 nach ihren Runnern gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln project(s) where you are Developer, GitLab does not list the runners: only those of their newest jobs are known.</source>
        <translation>
            <numerusform>In %Ln Projekt mit Ihrer Rolle Developer führt GitLab die Runner nicht auf: bekannt sind nur die der neuesten Jobs.</numerusform>
            <numerusform>In %Ln Projekten mit Ihrer Rolle Developer führt GitLab die Runner nicht auf: bekannt sind nur die der neuesten Jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further project(s) were not looked at.</source>
        <translation>
            <numerusform>%Ln weiteres Projekt wurde nicht angesehen.</numerusform>
            <numerusform>%Ln weitere Projekte wurden nicht angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) were not answered.</source>
        <translation>
            <numerusform>%Ln Frage blieb unbeantwortet.</numerusform>
            <numerusform>%Ln Fragen blieben unbeantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>for assistive tools: a page, and what is counted there</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln runner(s)</source>
        <extracomment>for assistive tools: a saved view, and how many runners are in it</extracomment>
        <translation>
            <numerusform>%1, %Ln Runner</numerusform>
            <numerusform>%1, %Ln Runner</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number than when you last looked</source>
        <translation>Andere Zahl als bei Ihrem letzten Blick</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tip: the name of a page, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>muster::NetworkDialog</name>
    <message>
        <source>Also for addresses of &amp;this machine</source>
        <translation>Auch für Adressen &amp;dieses Rechners</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>How Muster reaches %1, and whose certificates it believes there.</source>
        <translation>Wie Muster %1 erreicht, und wessen Zertifikaten es dort glaubt.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As this system says</source>
        <extracomment>proxy: what the desktop or the environment says</extracomment>
        <translation>Wie dieses System es sagt</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>proxy: connect directly</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>without a login</source>
        <translation>ohne Anmeldung</translation>
    </message>
    <message>
        <source>kept until Muster ends</source>
        <translation>gilt, bis Muster endet</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Ben&amp;utzer:</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>only those that this system trusts</source>
        <translation>nur jene, denen dieses System vertraut</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>in der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Own &amp;authority:</source>
        <translation>Eigene &amp;Zertifizierungsstelle:</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file</source>
        <translation>Datei der Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>&amp;Client certificate:</source>
        <translation>&amp;Client-Zertifikat:</translation>
    </message>
    <message>
        <source>Choose the client certificate&apos;s file</source>
        <translation>Datei des Client-Zertifikats wählen</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Sein &amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Choose the key&apos;s file</source>
        <translation>Datei des Schlüssels wählen</translation>
    </message>
    <message>
        <source>PEM files. A key with a passphrase cannot be used.</source>
        <translation>PEM-Dateien. Ein Schlüssel mit Passphrase lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pinned certificates</source>
        <translation>Angeheftete Zertifikate</translation>
    </message>
    <message>
        <source>Where one is pinned, only that one is accepted, whoever vouches for another. When a certificate is refused, Muster shows it and offers to pin it.</source>
        <translation>Wo eines angeheftet ist, gilt nur dieses, wer auch immer für ein anderes bürgt. Wird ein Zertifikat abgelehnt, zeigt Muster es und bietet an, es anzuheften.</translation>
    </message>
    <message>
        <source>The proxy has no host yet</source>
        <translation>Der Proxy hat noch keinen Host</translation>
    </message>
</context>
<context>
    <name>muster::NetworkFlow</name>
    <message>
        <source>Not kept</source>
        <translation>Nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so this counts only until Muster ends.</source>
        <translation>Die Datei mit den Einstellungen lässt sich nicht schreiben, daher gilt dies nur, bis Muster endet.</translation>
    </message>
</context>
<context>
    <name>muster::OperationDialog</name>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON speichern…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Send nothing new; wait for what is on its way</source>
        <translation>Nichts Neues senden; auf das warten, was unterwegs ist</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all that are shown</source>
        <translation>Die gewählten Zeilen kopieren, oder alle gezeigten</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Stopped by itself. %1</source>
        <translation>Von selbst angehalten. %1</translation>
    </message>
    <message>
        <source>Cancelled: what was not sent is unchanged.</source>
        <translation>Abgebrochen: Was nicht gesendet wurde, ist unverändert.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>The connection was closed during the run</source>
        <translation>Die Verbindung wurde während des Laufs geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln runner(s) is not known here. After connecting again the list shows it.</source>
        <translation>
            <numerusform>Was aus einem Runner wurde, ist hier nicht bekannt. Nach erneutem Verbinden zeigt es die Liste.</numerusform>
            <numerusform>Was aus %Ln Runnern wurde, ist hier nicht bekannt. Nach erneutem Verbinden zeigt es die Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers had come by then.</source>
        <translation>Alle Antworten waren bis dahin da.</translation>
    </message>
    <message>
        <source>Cancel the run?</source>
        <translation>Den Lauf abbrechen?</translation>
    </message>
    <message>
        <source>Nothing new is sent then, what is on its way is waited for, and the report says what was done.</source>
        <translation>Dann wird nichts Neues gesendet, auf Unterwegses wird gewartet, und der Bericht sagt, was getan wurde.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>button: go on with the run</extracomment>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Cancel the Run</source>
        <translation>Lauf &amp;abbrechen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Pause the Run</source>
        <translation>Lauf &amp;pausieren</translation>
    </message>
    <message>
        <source>Paused, because this computer slept. Going on, every runner is looked at again before it is changed.</source>
        <translation>Pausiert, weil dieser Rechner geschlafen hat. Beim Weitermachen wird jeder Runner vor der Änderung erneut angesehen.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen…</translation>
    </message>
    <message>
        <source>Take back what this run did; shows a preview first</source>
        <translation>Zurücknehmen, was dieser Lauf getan hat; zeigt erst eine Vorschau</translation>
    </message>
</context>
<context>
    <name>muster::OperationTable</name>
    <message>
        <source>Name</source>
        <extracomment>column: a runner&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>column: a runner&apos;s number in GitLab</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>column: what became of a change to one runner</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>column: why a change to one runner came out as it did</extracomment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>muster::OperationText</name>
    <message>
        <source>Nothing to pause</source>
        <translation>Nichts zu pausieren</translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln runner(s)</source>
        <translation>
            <numerusform>Einen Runner pausieren</numerusform>
            <numerusform>%Ln Runner pausieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to resume</source>
        <translation>Nichts fortzusetzen</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln runner(s)</source>
        <translation>
            <numerusform>Einen Runner fortsetzen</numerusform>
            <numerusform>%Ln Runner fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>Nichts zu löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln runner(s)</source>
        <translation>
            <numerusform>Einen Runner löschen</numerusform>
            <numerusform>%Ln Runner löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an outcome and its reason: &quot;refused: the runner is locked&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are instance runners, which every project may use.</source>
        <translation>
            <numerusform>Einer davon ist ein Instanz-Runner, den jedes Projekt benutzen darf.</numerusform>
            <numerusform>%Ln davon sind Instanz-Runner, die jedes Projekt benutzen darf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are online.</source>
        <translation>
            <numerusform>Einer davon ist online.</numerusform>
            <numerusform>%Ln davon sind online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are running jobs now.</source>
        <translation>
            <numerusform>Einer davon führt gerade Jobs aus.</numerusform>
            <numerusform>%Ln davon führen gerade Jobs aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1 % of the fleet.</source>
        <translation>Das sind %1 % der Flotte.</translation>
    </message>
    <message>
        <source>The tag “%1” would lose its last online runner.</source>
        <translation>Das Tag „%1“ würde seinen letzten Online-Runner verlieren.</translation>
    </message>
    <message>
        <source>you may not delete it</source>
        <translation>Löschen nicht erlaubt</translation>
    </message>
    <message>
        <source>you may not change it</source>
        <translation>Ändern nicht erlaubt</translation>
    </message>
    <message>
        <source>GitLab did not say whether you may</source>
        <translation>GitLab hat nicht mitgeteilt, ob es erlaubt ist</translation>
    </message>
    <message>
        <source>paused already</source>
        <translation>schon pausiert</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>nicht pausiert</translation>
    </message>
    <message>
        <source>not in this fleet</source>
        <translation>nicht in dieser Flotte</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>outcome of a change to one runner or job</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>outcome of a change to one runner or job</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>gone before</source>
        <extracomment>outcome of a change to one runner or job: it no longer existed</extracomment>
        <translation>war schon weg</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>outcome of a change to one runner or job</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>outcome of a change to one runner or job: GitLab said no</extracomment>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>outcome of a change to one runner or job</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>outcome of a change to one runner or job: no answer came</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>outcome of a change to one runner or job</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) paused</source>
        <translation>
            <numerusform>%1 von einem Runner pausiert</numerusform>
            <numerusform>%1 von %Ln Runnern pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) resumed</source>
        <translation>
            <numerusform>%1 von einem Runner fortgesetzt</numerusform>
            <numerusform>%1 von %Ln Runnern fortgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) deleted</source>
        <translation>
            <numerusform>%1 von einem Runner gelöscht</numerusform>
            <numerusform>%1 von %Ln Runnern gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>part of a report: number and outcome, &quot;3 refused&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>taken out in the preview</source>
        <translation>in der Vorschau herausgenommen</translation>
    </message>
    <message>
        <source>it has made contact since the plan was made</source>
        <translation>hat sich gemeldet, seit der Plan erstellt wurde</translation>
    </message>
    <message>
        <source>another runner has this number now</source>
        <translation>ein anderer Runner hat jetzt diese Nummer</translation>
    </message>
    <message>
        <source>it has started a job since the plan was made</source>
        <translation>hat einen Job begonnen, seit der Plan erstellt wurde</translation>
    </message>
    <message>
        <source>GitLab no longer allows it</source>
        <translation>GitLab erlaubt es nicht mehr</translation>
    </message>
    <message>
        <source>the answer was lost; a look afterwards showed that nothing had happened</source>
        <translation>die Antwort ging verloren; eine Nachprüfung ergab, dass nichts geschehen ist</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>die Antwort ging verloren</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the run stopped before it</source>
        <translation>der Lauf endete vorher</translation>
    </message>
    <message>
        <source>it runs jobs now</source>
        <translation>führt gerade Jobs aus</translation>
    </message>
    <message>
        <source>it was changed after that run</source>
        <translation>wurde nach diesem Lauf geändert</translation>
    </message>
    <message>
        <source>somebody changed it since the plan was made</source>
        <translation>wurde seit dem Plan von jemandem geändert</translation>
    </message>
    <message>
        <source>it is so already</source>
        <translation>ist bereits so</translation>
    </message>
    <message>
        <source>Nothing to cancel</source>
        <translation>Nichts abzubrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Job abbrechen</numerusform>
            <numerusform>%Ln Jobs abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Job wiederholen</numerusform>
            <numerusform>%Ln Jobs wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them run already: what they did so far is lost.</source>
        <translation>
            <numerusform>%Ln davon läuft schon: was er bisher getan hat, ist verloren.</numerusform>
            <numerusform>%Ln davon laufen schon: was sie bisher getan haben, ist verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled already</source>
        <translation>schon abgebrochen</translation>
    </message>
    <message>
        <source>no longer among the jobs on screen</source>
        <translation>nicht mehr unter den Jobs auf dem Bildschirm</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>er hat geendet</translation>
    </message>
    <message>
        <source>it has not ended yet</source>
        <translation>er hat noch nicht geendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) cancelled</source>
        <translation>
            <numerusform>%1 von %Ln Job abgebrochen</numerusform>
            <numerusform>%1 von %Ln Jobs abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) retried</source>
        <translation>
            <numerusform>%1 von %Ln Job wiederholt</numerusform>
            <numerusform>%1 von %Ln Jobs wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to edit</source>
        <translation>Nichts zu bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner bearbeiten</numerusform>
            <numerusform>%Ln Runner bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to assign</source>
        <translation>Nichts zuzuweisen</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln runner(s) to a project</source>
        <translation>
            <numerusform>%Ln Runner einem Projekt zuweisen</numerusform>
            <numerusform>%Ln Runner einem Projekt zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to remove from a project</source>
        <translation>Nichts aus einem Projekt zu nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln runner(s) from a project</source>
        <translation>
            <numerusform>%Ln Runner aus einem Projekt nehmen</numerusform>
            <numerusform>%Ln Runner aus einem Projekt nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No token to reset</source>
        <translation>Kein Token zurückzusetzen</translation>
    </message>
    <message numerus="yes">
        <source>Reset the token of %Ln runner(s)</source>
        <translation>
            <numerusform>Das Token von %Ln Runner zurücksetzen</numerusform>
            <numerusform>Die Token von %Ln Runnern zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to put into quarantine</source>
        <translation>Nichts in Quarantäne zu setzen</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln runner(s) into quarantine</source>
        <translation>
            <numerusform>%Ln Runner in Quarantäne setzen</numerusform>
            <numerusform>%Ln Runner in Quarantäne setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to release from quarantine</source>
        <translation>Nichts aus der Quarantäne zu entlassen</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln runner(s) from quarantine</source>
        <translation>
            <numerusform>%Ln Runner aus der Quarantäne entlassen</numerusform>
            <numerusform>%Ln Runner aus der Quarantäne entlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs without tags would lose their last online runner.</source>
        <translation>Jobs ohne Tags würden ihren letzten Online-Runner verlieren.</translation>
    </message>
    <message numerus="yes">
        <source>The old tokens stop working at once: no manager of %Ln runner(s) is let in until it is given the new one.</source>
        <translation>
            <numerusform>Das alte Token gilt sofort nicht mehr: kein Manager von %Ln Runner wird eingelassen, bis er das neue bekommen hat.</numerusform>
            <numerusform>Die alten Token gelten sofort nicht mehr: kein Manager von %Ln Runnern wird eingelassen, bis er das neue bekommen hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>you may not assign it</source>
        <translation>Zuweisen nicht erlaubt</translation>
    </message>
    <message>
        <source>so already</source>
        <translation>schon so</translation>
    </message>
    <message>
        <source>GitLab did not tell what it is now</source>
        <translation>GitLab hat nicht mitgeteilt, wie es jetzt ist</translation>
    </message>
    <message>
        <source>it would have no tag and not run untagged jobs, which GitLab refuses</source>
        <translation>hätte kein Tag und nähme keine Jobs ohne Tags, was GitLab verweigert</translation>
    </message>
    <message>
        <source>it would have more than 50 tags, which GitLab refuses</source>
        <translation>hätte mehr als 50 Tags, was GitLab verweigert</translation>
    </message>
    <message>
        <source>the new value is beyond GitLab&apos;s limits</source>
        <translation>der neue Wert überschreitet GitLabs Grenzen</translation>
    </message>
    <message>
        <source>it is no project runner</source>
        <translation>ist kein Projekt-Runner</translation>
    </message>
    <message>
        <source>it is locked to its projects</source>
        <translation>ist auf seine Projekte gesperrt</translation>
    </message>
    <message>
        <source>it belongs to this project; it can only be deleted</source>
        <translation>gehört zu diesem Projekt; lässt sich nur löschen</translation>
    </message>
    <message>
        <source>it was locked to its projects meanwhile</source>
        <translation>wurde inzwischen auf seine Projekte gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) edited</source>
        <translation>
            <numerusform>%1 von %Ln Runner bearbeitet</numerusform>
            <numerusform>%1 von %Ln Runnern bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) assigned</source>
        <translation>
            <numerusform>%1 von %Ln Runner zugewiesen</numerusform>
            <numerusform>%1 von %Ln Runnern zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) removed from the project</source>
        <translation>
            <numerusform>%1 von %Ln Runner aus dem Projekt genommen</numerusform>
            <numerusform>%1 von %Ln Runnern aus dem Projekt genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) reset</source>
        <translation>
            <numerusform>%1 von %Ln Token zurückgesetzt</numerusform>
            <numerusform>%1 von %Ln Token zurückgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) put into quarantine</source>
        <translation>
            <numerusform>%1 von %Ln Runner in Quarantäne gesetzt</numerusform>
            <numerusform>%1 von %Ln Runnern in Quarantäne gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) released from quarantine</source>
        <translation>
            <numerusform>%1 von %Ln Runner aus der Quarantäne entlassen</numerusform>
            <numerusform>%1 von %Ln Runnern aus der Quarantäne entlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to contain</source>
        <translation>Nichts einzudämmen</translation>
    </message>
    <message numerus="yes">
        <source>Contain %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner eindämmen</numerusform>
            <numerusform>%Ln Runner eindämmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) contained</source>
        <translation>
            <numerusform>%1 von %Ln Runner eingedämmt</numerusform>
            <numerusform>%1 von %Ln Runnern eingedämmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) would have no online runner left that is known to take them.</source>
        <translation>
            <numerusform>%Ln wartender Job hätte keinen Online-Runner mehr, von dem bekannt ist, dass er ihn nimmt.</numerusform>
            <numerusform>%Ln wartende Jobs hätten keinen Online-Runner mehr, von dem bekannt ist, dass er sie nimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) would have no online runner left that is known to take them; most ask for %1.</source>
        <translation>
            <numerusform>%Ln wartender Job hätte keinen Online-Runner mehr, von dem bekannt ist, dass er ihn nimmt; er verlangt %1.</numerusform>
            <numerusform>%Ln wartende Jobs hätten keinen Online-Runner mehr, von dem bekannt ist, dass er sie nimmt; die meisten verlangen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) were left alone, because somebody else had changed them since the preview. This is the same edit on what is there now; tags that they added stay.</source>
        <translation>
            <numerusform>%Ln Runner blieb unberührt, weil jemand anders ihn seit der Vorschau geändert hatte. Dies ist dieselbe Bearbeitung auf dem jetzigen Stand; dabei hinzugekommene Tags bleiben.</numerusform>
            <numerusform>%Ln Runner blieben unberührt, weil jemand anders sie seit der Vorschau geändert hatte. Dies ist dieselbe Bearbeitung auf dem jetzigen Stand; dabei hinzugekommene Tags bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to move</source>
        <translation>Nichts zu verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln runner(s) to another project</source>
        <translation>
            <numerusform>%Ln Runner in ein anderes Projekt verschieben</numerusform>
            <numerusform>%Ln Runner in ein anderes Projekt verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <extracomment>title of what takes a run back; %1: what that run did, &quot;Edit 60 runners&quot;</extracomment>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) taken back</source>
        <translation>
            <numerusform>%1 von %Ln Änderung zurückgenommen</numerusform>
            <numerusform>%1 von %Ln Änderungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>it belongs to the project that it would leave, and GitLab takes no runner out of that</source>
        <translation>gehört zu dem Projekt, das er verlassen würde, und daraus nimmt GitLab keinen Runner</translation>
    </message>
    <message>
        <source>it had been in the new project before; let it into the old one by hand</source>
        <translation>war schon vorher im neuen Projekt; von Hand in das alte lassen</translation>
    </message>
    <message>
        <source>it is not in the project that it was to leave</source>
        <translation>ist nicht in dem Projekt, das er verlassen sollte</translation>
    </message>
    <message>
        <source>it was in the new project already</source>
        <translation>war schon im neuen Projekt</translation>
    </message>
    <message>
        <source>it is in both projects now, and did not leave the old one</source>
        <translation>ist jetzt in beiden Projekten und hat das alte nicht verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runner(s) moved</source>
        <translation>
            <numerusform>%1 von %Ln Runner verschoben</numerusform>
            <numerusform>%1 von %Ln Runnern verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::OverviewPage</name>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>By type</source>
        <extracomment>heading: instance, group and project runners</extracomment>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>Queue now</source>
        <extracomment>heading: jobs that wait and run at this moment</extracomment>
        <translation>Warteschlange jetzt</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>heading: how far behind the runners&apos; versions are</extracomment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>heading: what somebody should look at</extracomment>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Mar&amp;k as Seen</source>
        <translation>Als &amp;gesehen markieren</translation>
    </message>
    <message>
        <source>Count changes from now on</source>
        <translation>Änderungen von jetzt an zählen</translation>
    </message>
    <message>
        <source>Only when all runners are loaded</source>
        <translation>Erst wenn alle Runner geladen sind</translation>
    </message>
    <message>
        <source>The runners could not be loaded</source>
        <translation>Die Runner konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) in all.</source>
        <translation>
            <numerusform>%Ln Runner insgesamt.</numerusform>
            <numerusform>%Ln Runner insgesamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Noch nichts geladen</translation>
    </message>
    <message>
        <source>The list is being loaded: these are the numbers so far.</source>
        <translation>Die Liste wird geladen: dies sind die Zahlen bis jetzt.</translation>
    </message>
    <message>
        <source>Not all runners could be loaded: the true numbers are higher.</source>
        <translation>Nicht alle Runner ließen sich laden: die wahren Zahlen sind höher.</translation>
    </message>
    <message>
        <source>This is your part of the instance: groups where you are Owner or Maintainer and projects where you are Maintainer.</source>
        <translation>Dies ist Ihr Teil der Instanz: Gruppen mit Ihrer Rolle Owner oder Maintainer und Projekte mit Ihrer Rolle Maintainer.</translation>
    </message>
    <message>
        <source>Runners whose status is not told, or is none that Muster knows, are counted among all of them only.</source>
        <translation>Runner, deren Status nicht mitgeteilt wird oder Muster unbekannt ist, zählen nur bei allen mit.</translation>
    </message>
    <message>
        <source>Compared with when you last looked, %1.</source>
        <extracomment>%1: as in &quot;3 h ago&quot;</extracomment>
        <translation>Verglichen mit Ihrem letzten Blick, %1.</translation>
    </message>
    <message>
        <source>The last look at the jobs was incomplete: the true numbers are higher.</source>
        <translation>Der letzte Blick auf die Jobs war unvollständig: die wahren Zahlen sind höher.</translation>
    </message>
    <message>
        <source>Everything that waits is being taken.</source>
        <translation>Alles, was wartet, kommt an die Reihe.</translation>
    </message>
    <message>
        <source>Against %1, the newest release that Muster knows; a runner counts by its oldest manager.</source>
        <translation>Gegenüber %1, der neuesten Version, die Muster kennt; ein Runner zählt nach seinem ältesten Manager.</translation>
    </message>
    <message>
        <source>Runners of whose managers not every version is known are left out.</source>
        <translation>Runner, von deren Managern nicht jede Version bekannt ist, zählen nicht mit.</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <extracomment>heading; %1: a point in time</extracomment>
        <translation>Änderungen seit %1</translation>
    </message>
    <message>
        <source>Since Muster holds this list, or since you last marked it as seen.</source>
        <translation>Seit Muster diese Liste hat, oder seit Sie sie zuletzt als gesehen markiert haben.</translation>
    </message>
    <message>
        <source>Look up runner #%1</source>
        <translation>Runner #%1 nachschlagen</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This GitLab is %1 already, so runners may be further behind than is said here.</source>
        <translation>Dieses GitLab ist schon %1, daher können Runner weiter zurück sein, als hier steht.</translation>
    </message>
    <message>
        <source>Loading the runners…</source>
        <translation>Die Runner werden geladen…</translation>
    </message>
    <message>
        <source>Looking at the jobs…</source>
        <translation>Die Jobs werden angesehen…</translation>
    </message>
</context>
<context>
    <name>muster::OwnerDialog</name>
    <message>
        <source>Ask the owner</source>
        <translation>Den Inhaber fragen</translation>
    </message>
    <message>
        <source>Message to the owner</source>
        <translation>Nachricht an den Inhaber</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>%1 has no active Owner or Maintainer: ask an administrator.</source>
        <translation>%1 hat keinen aktiven Owner oder Maintainer: einen Administrator fragen.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>a person: %1 name, %2 account, %3 role</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Responsible for %1: %2</source>
        <extracomment>%1: a group or project, %2: people</extracomment>
        <translation>Zuständig für %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>first line of a message: to whom it goes</extracomment>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>It is not known who is responsible for %1: your token may not list its members. Its page in GitLab may tell.</source>
        <translation>Wer für %1 zuständig ist, ist nicht bekannt: Ihr Token darf die Mitglieder nicht auflisten. Die Seite in GitLab sagt es vielleicht.</translation>
    </message>
    <message>
        <source>It is not known who is responsible for %1: its members could not be listed.</source>
        <translation>Wer für %1 zuständig ist, ist nicht bekannt: Die Mitglieder ließen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>The runner is no longer there, so GitLab does not tell whose it was.</source>
        <translation>Den Runner gibt es nicht mehr, daher sagt GitLab nicht, wem er gehörte.</translation>
    </message>
    <message>
        <source>An instance runner belongs to the administrators of this GitLab.</source>
        <translation>Ein Instanz-Runner gehört den Administratoren dieses GitLab.</translation>
    </message>
    <message>
        <source>Who is responsible is not known without a connection to GitLab.</source>
        <translation>Wer zuständig ist, ist ohne Verbindung zu GitLab nicht bekannt.</translation>
    </message>
    <message>
        <source>Asking GitLab who is responsible…</source>
        <translation>GitLab wird gefragt, wer zuständig ist…</translation>
    </message>
</context>
<context>
    <name>muster::PageStack</name>
    <message>
        <source>%1 is in a window of its own</source>
        <extracomment>in the place of a page; %1 is its name</extracomment>
        <translation>%1 ist in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>&amp;Bring It Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
</context>
<context>
    <name>muster::PageWindow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of the window of one page; %1 is the page, %2 the instance</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>muster::PastFleetView</name>
    <message>
        <source>Load on record</source>
        <translation>Aufgezeichneter Stand</translation>
    </message>
    <message>
        <source>The fleet as it was</source>
        <translation>Die Flotte, wie sie war</translation>
    </message>
    <message>
        <source>There is no earlier load on record</source>
        <translation>Es gibt keinen früheren aufgezeichneten Stand</translation>
    </message>
    <message>
        <source>There is no later load on record</source>
        <translation>Es gibt keinen späteren aufgezeichneten Stand</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>The load on record before this one</source>
        <translation>Der aufgezeichnete Stand vor diesem</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>The load on record after this one</source>
        <translation>Der aufgezeichnete Stand nach diesem</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>runners, managers</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner</numerusform>
            <numerusform>%Ln Runner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manager(s)</source>
        <translation>
            <numerusform>%Ln Manager</numerusform>
            <numerusform>%Ln Manager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a moment (or &quot;from … to …&quot;), what there was then, and how much was different from before</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since the one before</source>
        <translation>
            <numerusform>%Ln Änderung seit dem Stand davor</numerusform>
            <numerusform>%Ln Änderungen seit dem Stand davor</numerusform>
        </translation>
    </message>
    <message>
        <source>No complete load is on record yet</source>
        <translation>Noch ist kein vollständiger Stand aufgezeichnet</translation>
    </message>
    <message>
        <source>This moment cannot be rebuilt</source>
        <translation>Dieser Zeitpunkt lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>What was recorded of it is damaged. Other moments may be whole.</source>
        <translation>Was davon aufgezeichnet wurde, ist beschädigt. Andere Zeitpunkte können heil sein.</translation>
    </message>
    <message>
        <source>No runner of that moment matches the filter</source>
        <translation>Kein Runner dieses Zeitpunkts passt auf den Filter</translation>
    </message>
    <message>
        <source>There was no runner</source>
        <translation>Es gab keinen Runner</translation>
    </message>
    <message>
        <source>Rebuilding that moment…</source>
        <translation>Dieser Zeitpunkt wird wiederhergestellt…</translation>
    </message>
</context>
<context>
    <name>muster::PersonTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>muster::Pictures</name>
    <message>
        <source>The page did not come to rest within a minute.</source>
        <translation>Die Seite kam binnen einer Minute nicht zur Ruhe.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The demo fleet could not be loaded.</source>
        <translation>Die Demo-Flotte ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>muster::PlanDialog</name>
    <message>
        <source>Chosen by the filter: %1</source>
        <translation>Gewählt durch den Filter: %1</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Targets; Space or Delete strikes one out, Space restores it</source>
        <translation>Ziele; Leertaste oder Entf streicht eines, Leertaste holt es zurück</translation>
    </message>
    <message>
        <source>What is struck out is left alone: Space, Delete or the box.</source>
        <translation>Was gestrichen ist, bleibt unberührt: Leertaste, Entf oder das Kästchen.</translation>
    </message>
    <message>
        <source>Strike &amp;Out</source>
        <translation>&amp;Streichen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Fifty in a request</source>
        <translation>Fünfzig je Anfrage</translation>
    </message>
    <message>
        <source>One by one, unless edited since the last look</source>
        <translation>Einzeln, sofern seit dem letzten Blick nicht bearbeitet</translation>
    </message>
    <message>
        <source>Quick. What somebody edits between the last look and the deletion, one round trip, goes unnoticed.</source>
        <translation>Schnell. Was jemand zwischen dem letzten Blick und dem Löschen, also binnen einer Anfrage, bearbeitet, bleibt unbemerkt.</translation>
    </message>
    <message>
        <source>Slower: a request for each runner. GitLab itself refuses to delete one that was edited since the last look.</source>
        <translation>Langsamer: eine Anfrage je Runner. GitLab selbst verweigert das Löschen, wenn einer seit dem letzten Blick bearbeitet wurde.</translation>
    </message>
    <message>
        <source>Ho&amp;w:</source>
        <translation>&amp;Wie:</translation>
    </message>
    <message>
        <source>The same as commands, with the token as $TOKEN</source>
        <translation>Dasselbe als Befehle, mit dem Token als $TOKEN</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>&amp;curl</translation>
    </message>
    <message>
        <source>&amp;glab</source>
        <translation>&amp;glab</translation>
    </message>
    <message>
        <source>&amp;python-gitlab</source>
        <translation>&amp;python-gitlab</translation>
    </message>
    <message>
        <source>To contain: %1</source>
        <extracomment>why runners are paused; %1: a sign of compromise</extracomment>
        <translation>Zum Eindämmen: %1</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>Because of the finding: %1</source>
        <extracomment>why something is done to runners; %1: a sign of compromise</extracomment>
        <translation>Wegen des Befunds: %1</translation>
    </message>
    <message>
        <source>Pr&amp;int or Save…</source>
        <translation>&amp;Drucken oder speichern…</translation>
    </message>
    <message>
        <source>This plan as a page: HTML, PDF or paper</source>
        <translation>Dieser Plan als Blatt: HTML, PDF oder Papier</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Nothing of this plan was carried out when this page was made.</source>
        <translation>Als dieses Blatt erstellt wurde, war nichts von diesem Plan ausgeführt.</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Cancel A&amp;ll That Follow</source>
        <translation>A&amp;lle folgenden abbrechen</translation>
    </message>
    <message>
        <source>Neither this one nor those that follow; what was confirmed before goes on</source>
        <translation>Weder diese noch die folgenden; was vorher bestätigt wurde, läuft weiter</translation>
    </message>
</context>
<context>
    <name>muster::PlanFlow</name>
    <message>
        <source>New Runners</source>
        <translation>Neue Runner</translation>
    </message>
    <message>
        <source>New Tokens</source>
        <translation>Neue Token</translation>
    </message>
    <message>
        <source>As soon as the list is loaded again</source>
        <translation>Sobald die Liste neu geladen ist</translation>
    </message>
</context>
<context>
    <name>muster::PlanNotes</name>
    <message numerus="yes">
        <source>%Ln more tag(s) would lose their last online runner.</source>
        <translation>
            <numerusform>Ein weiteres Tag verlöre seinen letzten Runner, der online ist.</numerusform>
            <numerusform>%Ln weitere Tags verlören ihren letzten Runner, der online ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences: that the list is incomplete, and why</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The list this was planned from was read %1. Refreshing it first shows what has changed since.</source>
        <translation>Die Liste, aus der dies geplant wurde, wurde %1 gelesen. Vorheriges Aktualisieren zeigt, was sich seitdem geändert hat.</translation>
    </message>
    <message>
        <source>The list of runners is incomplete, so nothing can be changed on the ground of it. Load it again first.</source>
        <translation>Die Liste der Runner ist unvollständig, daher kann auf ihrer Grundlage nichts geändert werden. Laden Sie sie zuerst erneut.</translation>
    </message>
    <message numerus="yes">
        <source>GitLab&apos;s rate limit has %Ln request(s) left at present; the rest waits until it is renewed.</source>
        <translation>
            <numerusform>GitLabs Ratenbegrenzung lässt zurzeit noch %Ln Anfrage zu; der Rest wartet, bis sie erneuert wird.</numerusform>
            <numerusform>GitLabs Ratenbegrenzung lässt zurzeit noch %Ln Anfragen zu; der Rest wartet, bis sie erneuert wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrying this out takes %1.</source>
        <extracomment>%1: &quot;about 3 min, because GitLab allows 600 requests a minute&quot;</extracomment>
        <translation>Das auszuführen dauert %1.</translation>
    </message>
    <message>
        <source>Each runner is looked at again just before, and left alone when somebody changed what is to be edited. The report and Activity can take the edit back.</source>
        <translation>Jeder Runner wird unmittelbar davor noch einmal angesehen und in Ruhe gelassen, wenn jemand geändert hat, was bearbeitet werden soll. Der Bericht und die Aktivität können die Bearbeitung zurücknehmen.</translation>
    </message>
    <message>
        <source>Each runner is looked at again just before, let into the new project, and only then taken out of the old one. One that is not in the old one is left alone.</source>
        <translation>Jeder Runner wird unmittelbar davor noch einmal angesehen, in das neue Projekt gelassen und erst dann aus dem alten genommen. Einer, der nicht im alten ist, wird in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. Each runner is looked at again just before, and left alone when it has come back, runs a job, or was paused or resumed meanwhile. Between that look and the deletion one round trip stays unguarded.</source>
        <translation>Löschen lässt sich nicht rückgängig machen. Jeder Runner wird unmittelbar vorher noch einmal geprüft und bleibt unberührt, wenn er zurückgekommen ist, einen Job ausführt oder inzwischen pausiert oder fortgesetzt wurde. Zwischen Prüfung und Löschung bleibt ein Netzwerkweg ungeschützt.</translation>
    </message>
</context>
<context>
    <name>muster::PlanTable</name>
    <message>
        <source>Name</source>
        <extracomment>column: a runner&apos;s or job&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>column: type of a runner</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>column: status of a runner or job</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>column: when a runner last spoke to GitLab</extracomment>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>column: how many jobs a runner is running</extracomment>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>column: a runner&apos;s or job&apos;s number in GitLab</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>column: the group or project a runner belongs to; the project of a job</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Ref</source>
        <extracomment>column: branch or tag a job is for</extracomment>
        <translation>Ref</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when a job was made</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Before → after</source>
        <extracomment>column: the settings of a runner that will be changed, before and after</extracomment>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>To project</source>
        <extracomment>column: the project that runners are let into, taken out of, or moved to</extracomment>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>From project</source>
        <extracomment>column: the project that runners move away from</extracomment>
        <translation>Aus Projekt</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>column: the GitLab a runner is on, as the person calls it</extracomment>
        <translation>Instanz</translation>
    </message>
</context>
<context>
    <name>muster::PlanWords</name>
    <message numerus="yes">
        <source>&amp;Pause %Ln runner(s)</source>
        <translation>
            <numerusform>Einen Runner &amp;pausieren</numerusform>
            <numerusform>%Ln Runner &amp;pausieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %Ln runner(s)</source>
        <translation>
            <numerusform>Einen Runner &amp;fortsetzen</numerusform>
            <numerusform>%Ln Runner &amp;fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln runner(s)</source>
        <translation>
            <numerusform>Einen Runner &amp;löschen</numerusform>
            <numerusform>%Ln Runner &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>target(s)</source>
        <extracomment>caption below a number: runners that something will be done to</extracomment>
        <translation>
            <numerusform>Ziel</numerusform>
            <numerusform>Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>struck out</source>
        <extracomment>caption below a number: runners that were taken out of what will be done</extracomment>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>left alone</source>
        <extracomment>caption below a number: runners that are left alone</extracomment>
        <translation>unberührt</translation>
    </message>
    <message>
        <source>oldest contact</source>
        <extracomment>caption below a time: of the runner that made contact longest ago</extracomment>
        <translation>älteste Meldung</translation>
    </message>
    <message>
        <source>newest contact</source>
        <extracomment>caption below a time: of the runner that made contact last</extracomment>
        <translation>neueste Meldung</translation>
    </message>
    <message>
        <source>never contacted</source>
        <extracomment>caption below a number: runners without any contact</extracomment>
        <translation>nie gemeldet</translation>
    </message>
    <message>
        <source>contact unknown</source>
        <extracomment>caption below a number: runners whose last contact GitLab did not tell</extracomment>
        <translation>Meldung unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>request(s) to GitLab</source>
        <extracomment>caption below a number: requests to GitLab</extracomment>
        <translation>
            <numerusform>Anfrage an GitLab</numerusform>
            <numerusform>Anfragen an GitLab</numerusform>
        </translation>
    </message>
    <message>
        <source>to carry it out</source>
        <extracomment>caption below an estimate, &quot;about 2 s&quot;</extracomment>
        <translation>zum Ausführen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln &amp;job(s)</source>
        <extracomment>the mnemonic must not be that of the button “Cancel”, which stands beside it</extracomment>
        <translation>
            <numerusform>%Ln &amp;Job abbrechen</numerusform>
            <numerusform>%Ln &amp;Jobs abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Job &amp;wiederholen</numerusform>
            <numerusform>%Ln Jobs &amp;wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Edit %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner &amp;bearbeiten</numerusform>
            <numerusform>%Ln Runner &amp;bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner zu&amp;weisen</numerusform>
            <numerusform>%Ln Runner zu&amp;weisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner &amp;entfernen</numerusform>
            <numerusform>%Ln Runner &amp;entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reset %Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token zu&amp;rücksetzen</numerusform>
            <numerusform>%Ln Token zu&amp;rücksetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln runner(s) into &amp;quarantine</source>
        <translation>
            <numerusform>%Ln Runner in &amp;Quarantäne setzen</numerusform>
            <numerusform>%Ln Runner in &amp;Quarantäne setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Release %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner &amp;entlassen</numerusform>
            <numerusform>%Ln Runner &amp;entlassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;ntain %Ln runner(s)</source>
        <extracomment>stands beside the button “Cancel”, whose mnemonic is C</extracomment>
        <translation>
            <numerusform>%Ln Runner &amp;eindämmen</numerusform>
            <numerusform>%Ln Runner &amp;eindämmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner &amp;verschieben</numerusform>
            <numerusform>%Ln Runner &amp;verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung zurück&amp;nehmen</numerusform>
            <numerusform>%Ln Änderungen zurück&amp;nehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PolicyEdit</name>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>The policy was changed and not saved.</source>
        <translation>Die Richtlinie wurde geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go On Writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>muster::PolicyEditor</name>
    <message>
        <source>Policy of approved versions</source>
        <extracomment>heading: runners by state under the policy in force, and under the one that is being written</extracomment>
        <translation>Richtlinie der freigegebenen Versionen</translation>
    </message>
    <message>
        <source>Saved. The policy is in force.</source>
        <translation>Gespeichert. Die Richtlinie ist in Kraft.</translation>
    </message>
    <message>
        <source>There is no policy yet. This is the example that comes with Muster; nothing is in force before it is saved.</source>
        <translation>Es gibt noch keine Richtlinie. Dies ist das mitgelieferte Beispiel; in Kraft tritt erst etwas, wenn es gespeichert ist.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message numerus="yes">
        <source>Counted over %Ln runner(s).</source>
        <translation>
            <numerusform>Gezählt über %Ln Runner.</numerusform>
            <numerusform>Gezählt über %Ln Runner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted over %Ln runner(s); more are to be loaded.</source>
        <translation>
            <numerusform>Gezählt über %Ln Runner; weitere werden noch geladen.</numerusform>
            <numerusform>Gezählt über %Ln Runner; weitere werden noch geladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PolicyFrame</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <extracomment>heading of a list</extracomment>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Write the file and put the policy in force (%1)</source>
        <translation>Die Datei schreiben und die Richtlinie in Kraft setzen (%1)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The text has errors; they are marked at their lines.</source>
        <translation>Der Text hat Fehler; sie sind an ihren Zeilen markiert.</translation>
    </message>
    <message>
        <source>The policy could not be saved: %1</source>
        <translation>Die Richtlinie ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>Somebody else changed the file meanwhile.</source>
        <translation>Jemand anderes hat die Datei inzwischen geändert.</translation>
    </message>
    <message>
        <source>&amp;Load It</source>
        <translation>&amp;Laden</translation>
    </message>
</context>
<context>
    <name>muster::PolicyPreview</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>column: runners in a state under the policy in force</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After saving</source>
        <extracomment>column: runners in a state under the policy that is being written</extracomment>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>muster::PolicyText</name>
    <message>
        <source>Exempt by %1 until %2: %3</source>
        <extracomment>who lets a runner off, until which day, and why</extracomment>
        <translation>Ausgenommen durch %1 bis %2: %3</translation>
    </message>
    <message>
        <source>(instance)</source>
        <extracomment>whose a runner is: the instance&apos;s</extracomment>
        <translation>(Instanz)</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>whose a runner is: not told
----------
state of a runner under a policy: nothing can be said</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>a place in a text, and what is wrong there</extracomment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>compliant</source>
        <extracomment>state of a runner under a policy: its version is approved</extracomment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>in grace</source>
        <extracomment>state of a runner under a policy: not approved any more, but there are days left to update it</extracomment>
        <translation>in der Frist</translation>
    </message>
    <message>
        <source>not approved</source>
        <extracomment>state of a runner under a policy</extracomment>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>exempt</source>
        <extracomment>state of a runner under a policy: let off</extracomment>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>Every manager runs an approved version.</source>
        <translation>Jeder Manager hat eine freigegebene Version.</translation>
    </message>
    <message>
        <source>The version is not approved any more; the approved one is so new that there are days left.</source>
        <translation>Die Version ist nicht mehr freigegeben; die freigegebene ist so neu, dass noch Tage bleiben.</translation>
    </message>
    <message>
        <source>At least one manager runs a version that is not approved.</source>
        <translation>Mindestens ein Manager hat eine Version, die nicht freigegeben ist.</translation>
    </message>
    <message>
        <source>The version, the owner or the rule cannot be told. Never counted as compliant.</source>
        <translation>Die Version, der Inhaber oder die Regel lässt sich nicht bestimmen. Gilt nie als erfüllt.</translation>
    </message>
    <message>
        <source>Not compliant, but somebody answers for that until a day that the policy names.</source>
        <translation>Nicht erfüllt, aber jemand steht dafür bis zu einem Tag gerade, den die Richtlinie nennt.</translation>
    </message>
    <message>
        <source>The release catalogue knows no newer release that is approved.</source>
        <translation>Der Katalog kennt keine neuere Version, die freigegeben ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left to update to %1 or another approved release.</source>
        <translation>
            <numerusform>%Ln Tag bleibt, um auf %1 oder eine andere freigegebene Version zu wechseln.</numerusform>
            <numerusform>%Ln Tage bleiben, um auf %1 oder eine andere freigegebene Version zu wechseln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next approved release is %1.</source>
        <translation>Die nächste freigegebene Version ist %1.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 ist freigegeben.</translation>
    </message>
    <message>
        <source>%1 is denied (%2).</source>
        <extracomment>a version, and the versions that a rule denies</extracomment>
        <translation>%1 ist verboten (%2).</translation>
    </message>
    <message>
        <source>%1 is none of %2.</source>
        <extracomment>a version, and the versions that a rule allows</extracomment>
        <translation>%1 ist keine von %2.</translation>
    </message>
    <message>
        <source>No manager has told its version.</source>
        <translation>Kein Manager hat seine Version mitgeteilt.</translation>
    </message>
    <message>
        <source>“%1” is not a version that can be compared.</source>
        <translation>„%1“ ist keine Version, die sich vergleichen lässt.</translation>
    </message>
    <message>
        <source>Not all of its managers are loaded.</source>
        <translation>Nicht alle seine Manager sind geladen.</translation>
    </message>
    <message>
        <source>GitLab does not tell whose it is, and the rules differ by owner.</source>
        <translation>GitLab teilt nicht mit, wem er gehört, und die Regeln unterscheiden sich nach Inhaber.</translation>
    </message>
    <message>
        <source>Whether the condition of a rule holds for it cannot be told.</source>
        <translation>Ob die Bedingung einer Regel auf ihn zutrifft, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>No rule of the policy is about it.</source>
        <translation>Keine Regel der Richtlinie betrifft ihn.</translation>
    </message>
    <message>
        <source>“%1” takes a text between quotation marks.</source>
        <translation>„%1“ verlangt einen Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” takes a text between quotation marks, or a list of them.</source>
        <translation>„%1“ verlangt einen Text in Anführungszeichen, oder eine Liste davon.</translation>
    </message>
    <message>
        <source>“%1” takes a date: 2026-12-31.</source>
        <translation>„%1“ verlangt ein Datum: 2026-12-31.</translation>
    </message>
    <message>
        <source>Write [[%1]], with its keys in the lines below.</source>
        <translation>[[%1]] schreiben, mit seinen Schlüsseln in den Zeilen darunter.</translation>
    </message>
    <message>
        <source>This is too much text for a policy.</source>
        <translation>Das ist zu viel Text für eine Richtlinie.</translation>
    </message>
    <message>
        <source>This is not TOML: %1</source>
        <extracomment>of a file format; %1: in the words of the parser, English</extracomment>
        <translation>Das ist kein TOML: %1</translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <translation>Einen Schlüssel „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“allow” or “deny” is missing.</source>
        <translation>„allow“ oder „deny“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a path; write acme/payments, acme/*, acme/**, ** or (instance).</source>
        <translation>„%1“ ist kein Pfad; zu schreiben ist acme/payments, acme/*, acme/**, ** oder (instance).</translation>
    </message>
    <message>
        <source>A version is missing here.</source>
        <translation>Hier fehlt eine Version.</translation>
    </message>
    <message>
        <source>“%1” is not a version or a range; write 18.9, &gt;=18.9.3 &lt;19.0 or 17.0..17.5.</source>
        <translation>„%1“ ist keine Version und kein Bereich; zu schreiben ist 18.9, &gt;=18.9.3 &lt;19.0 oder 17.0..17.5.</translation>
    </message>
    <message>
        <source>“%1” is not a span; write 48h, 14d or 2w.</source>
        <translation>„%1“ ist keine Zeitspanne; zu schreiben ist 48h, 14d oder 2w.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 2026-12-31.</source>
        <translation>„%1“ ist kein Datum; zu schreiben ist 2026-12-31.</translation>
    </message>
    <message>
        <source>The condition is not a filter: %1</source>
        <extracomment>of a policy; %1: what is wrong with the filter</extracomment>
        <translation>Die Bedingung ist kein Filter: %1</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>No release is in “%1”.</source>
        <translation>In „%1“ liegt keine Version.</translation>
    </message>
    <message>
        <source>Line %1 denies everything that line %2 allows.</source>
        <translation>Zeile %1 verbietet alles, was Zeile %2 erlaubt.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 are about the same runners and contradict each other, for example on %3.</source>
        <extracomment>%3: a version</extracomment>
        <translation>Die Zeilen %1 und %2 betreffen dieselben Runner und widersprechen einander, zum Beispiel bei %3.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 are about the same runners and say the same.</source>
        <translation>Die Zeilen %1 und %2 betreffen dieselben Runner und sagen dasselbe.</translation>
    </message>
    <message>
        <source>No runner of this fleet belongs to “%1”.</source>
        <translation>Kein Runner dieser Flotte gehört zu „%1“.</translation>
    </message>
    <message>
        <source>This exemption ran out on %1 and excuses nobody.</source>
        <translation>Diese Ausnahme lief am %1 ab und entschuldigt niemanden.</translation>
    </message>
    <message numerus="yes">
        <source>no contact for %Ln day(s)</source>
        <translation>
            <numerusform>seit %Ln Tag kein Kontakt</numerusform>
            <numerusform>seit %Ln Tagen kein Kontakt</numerusform>
        </translation>
    </message>
    <message>
        <source>never made contact</source>
        <extracomment>about a runner</extracomment>
        <translation>hat sich nie gemeldet</translation>
    </message>
    <message>
        <source>version not approved</source>
        <extracomment>about a runner&apos;s version</extracomment>
        <translation>Version nicht freigegeben</translation>
    </message>
    <message>
        <source>online with an unknown version</source>
        <extracomment>about a runner&apos;s version</extracomment>
        <translation>online mit unbekannter Version</translation>
    </message>
    <message>
        <source>registered by an account that is not active</source>
        <extracomment>about a runner</extracomment>
        <translation>von einem nicht aktiven Konto registriert</translation>
    </message>
    <message>
        <source>registered with a registration token</source>
        <extracomment>about a runner</extracomment>
        <translation>mit einem Registrierungstoken registriert</translation>
    </message>
    <message>
        <source>“%1” takes true or false, without quotation marks.</source>
        <translation>„%1“ verlangt true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number, without quotation marks.</source>
        <translation>„%1“ verlangt eine ganze Zahl, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” takes keys of its own: in braces, or below [%1].</source>
        <translation>„%1“ verlangt eigene Schlüssel: in geschweiften Klammern oder unter [%1].</translation>
    </message>
    <message>
        <source>“%1” is none of the words that can stand here.</source>
        <translation>„%1“ ist keines der Wörter, die hier stehen können.</translation>
    </message>
    <message>
        <source>This must be a number from %1 to %2.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>Das muss eine Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>This must be %1 or longer.</source>
        <extracomment>%1: a span such as 24h</extracomment>
        <translation>Das muss %1 oder länger sein.</translation>
    </message>
    <message>
        <source>“%1” is not a window of the day; write 02:00-05:00.</source>
        <translation>„%1“ ist kein Zeitfenster des Tages; zu schreiben ist 02:00-05:00.</translation>
    </message>
    <message>
        <source>“%1” is nobody to tell; write desktop, mail:ops@example.com or command:/usr/local/bin/tell.</source>
        <translation>„%1“ ist niemand, dem man Bescheid geben kann; zu schreiben ist desktop, mail:ops@example.com oder command:/usr/local/bin/tell.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 are rules with the same name, “%3”.</source>
        <translation>Die Zeilen %1 und %2 sind Regeln mit demselben Namen, „%3“.</translation>
    </message>
    <message>
        <source>“%1” is above what is usual; say why with “reason”.</source>
        <translation>„%1“ liegt über dem Üblichen; den Grund mit „reason“ angeben.</translation>
    </message>
    <message>
        <source>A rule that removes runners must not ask for “%1”.</source>
        <translation>Eine Regel, die Runner entfernt, darf nicht nach „%1“ fragen.</translation>
    </message>
    <message>
        <source>Names and tags are written by others: what they write decides whom this rule takes.</source>
        <translation>Namen und Tags schreiben andere: was sie schreiben, entscheidet, wen diese Regel trifft.</translation>
    </message>
    <message>
        <source>“%1” is written by others: what they write decides whom this rule takes.</source>
        <translation>„%1“ schreiben andere: was sie schreiben, entscheidet, wen diese Regel trifft.</translation>
    </message>
    <message>
        <source>“%1” has no effect here.</source>
        <translation>„%1“ hat hier keine Wirkung.</translation>
    </message>
</context>
<context>
    <name>muster::ProductionFrame</name>
    <message>
        <source>PRODUCTION</source>
        <extracomment>mark of an instance where a mistake is dear; stands behind its name, in capitals</extracomment>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is an instance, %2 the word PRODUCTION</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>muster::ProjectQuestion</name>
    <message>
        <source>&amp;Look Up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Full path of the project</source>
        <translation>Vollständiger Pfad des Projekts</translation>
    </message>
    <message>
        <source>group/project</source>
        <translation>gruppe/projekt</translation>
    </message>
    <message>
        <source>In which project is job #%1? GitLab finds a job only through its project. Give the project&apos;s full path or its address; or paste the address of the job above.</source>
        <translation>In welchem Projekt ist Job #%1? GitLab findet einen Job nur über sein Projekt. Geben Sie den vollständigen Pfad oder die Adresse des Projekts an; oder fügen Sie oben die Adresse des Jobs ein.</translation>
    </message>
</context>
<context>
    <name>muster::ProjectsDialog</name>
    <message>
        <source>The projects that you &amp;maintain</source>
        <translation>Die Projekte mit &amp;meiner Rolle Maintainer</translation>
    </message>
    <message>
        <source>&amp;These projects:</source>
        <translation>&amp;Diese Projekte:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Projects whose jobs are looked at</source>
        <translation>Projekte, deren Jobs angesehen werden</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Path of another project</source>
        <translation>Pfad eines weiteren Projekts</translation>
    </message>
    <message>
        <source>Another project: group/project</source>
        <translation>Weiteres Projekt: gruppe/projekt</translation>
    </message>
    <message>
        <source>&amp;Look at These</source>
        <extracomment>button: look at the jobs of what was chosen</extracomment>
        <translation>Diese &amp;ansehen</translation>
    </message>
    <message>
        <source>GitLab did not tell which projects you maintain; they can be added by their paths.</source>
        <translation>GitLab hat nicht mitgeteilt, in welchen Projekten Sie Maintainer sind; sie lassen sich mit ihren Pfaden hinzufügen.</translation>
    </message>
    <message>
        <source>You maintain no project; others whose jobs you may see can be added by their paths.</source>
        <translation>Sie sind in keinem Projekt Maintainer; andere, deren Jobs Sie sehen dürfen, lassen sich mit ihren Pfaden hinzufügen.</translation>
    </message>
    <message>
        <source>Choose at least one project.</source>
        <translation>Bitte mindestens ein Projekt wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln projects chosen, each look asks the %1 that were active last.</source>
        <translation>
            <numerusform>Von %Ln gewählten Projekt fragt jeder Blick die %1, die zuletzt aktiv waren.</numerusform>
            <numerusform>Von %Ln gewählten Projekten fragt jeder Blick die %1, die zuletzt aktiv waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The choice is remembered for this GitLab.</source>
        <translation>Die Auswahl bleibt für dieses GitLab gemerkt.</translation>
    </message>
    <message>
        <source>Asking GitLab which projects you maintain…</source>
        <translation>GitLab wird gefragt, in welchen Projekten Sie Maintainer sind…</translation>
    </message>
</context>
<context>
    <name>muster::QueueBoardTable</name>
    <message>
        <source>Verdict:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Urteil:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Tags:</translation>
    </message>
    <message>
        <source>Waiting:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Wartend:</translation>
    </message>
    <message>
        <source>Runners:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Runner:</translation>
    </message>
    <message>
        <source>Stuck:</source>
        <extracomment>heading of a tip: GitLab thinks differently</extracomment>
        <translation>Festgefahren:</translation>
    </message>
    <message>
        <source>not at this pace</source>
        <extracomment>jobs that arrive faster than they start will never have been taken</extracomment>
        <translation>bei diesem Tempo nie</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln more runner(s) GitLab does not tell enough: they may serve these jobs, be paused or be offline.</source>
        <translation>
            <numerusform>Von %Ln weiteren Runner sagt GitLab nicht genug: er könnte diese Jobs nehmen, angehalten oder offline sein.</numerusform>
            <numerusform>Von %Ln weiteren Runnern sagt GitLab nicht genug: sie könnten diese Jobs nehmen, angehalten oder offline sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runners are not loaded, so nobody counted them.</source>
        <translation>Die Runner sind nicht geladen, also hat sie niemand gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) no runner could ever take.</source>
        <translation>
            <numerusform>%Ln Job könnte kein Runner je nehmen.</numerusform>
            <numerusform>%Ln Jobs könnte kein Runner je nehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) whose runners are all paused or not online.</source>
        <translation>
            <numerusform>%Ln Job, dessen Runner alle angehalten oder nicht online sind.</numerusform>
            <numerusform>%Ln Jobs, deren Runner alle angehalten oder nicht online sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>To drain</source>
        <translation>Bis leer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ältester</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Median Wartezeit</translation>
    </message>
    <message>
        <source>95 % wait</source>
        <translation>95 % Wartezeit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Arrivals/min</source>
        <translation>Neue/Min.</translation>
    </message>
    <message>
        <source>Starts/min</source>
        <translation>Starts/Min.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Festgefahren</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>a number of runners that is not known exactly: at least %1, at most %2</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Pace:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Tempo:</translation>
    </message>
    <message>
        <source>Not known before Muster has looked twice.</source>
        <translation>Nicht bekannt, bevor Muster zweimal nachgesehen hat.</translation>
    </message>
</context>
<context>
    <name>muster::QueueChartData</name>
    <message>
        <source>jobs</source>
        <extracomment>axis of a chart</extracomment>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>waiting time</source>
        <extracomment>axis of a chart: how long jobs have waited</extracomment>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>layer of a chart: jobs that wait for a runner</extracomment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>layer of a chart: jobs that run</extracomment>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <extracomment>line of a chart: never more jobs than this ran at once while others waited</extracomment>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Runners online</source>
        <extracomment>line of a chart: how many runners were online</extracomment>
        <translation>Runner online</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>line of a chart: half of the waiting jobs had waited so long or less</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <extracomment>line of a chart</extracomment>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>Waiting that it could take</source>
        <extracomment>bar of a chart: waiting jobs that this runner could take</extracomment>
        <translation>Wartende, die er nehmen könnte</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>jobs waiting on average</source>
        <extracomment>value of a heat map</extracomment>
        <translation>wartende Jobs im Mittel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>muster::QueueCharts</name>
    <message>
        <source>Waiting and running</source>
        <translation>Wartend und laufend</translation>
    </message>
    <message>
        <source>How long jobs wait</source>
        <translation>Wie lange Jobs warten</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <extracomment>tab: charts over time</extracomment>
        <translation>Über die &amp;Zeit</translation>
    </message>
    <message>
        <source>Who is loaded now</source>
        <translation>Wer jetzt belastet ist</translation>
    </message>
    <message>
        <source>by runner</source>
        <translation>nach Runner</translation>
    </message>
    <message>
        <source>by manager</source>
        <translation>nach Manager</translation>
    </message>
    <message>
        <source>by platform, architecture and executor</source>
        <translation>nach Plattform, Architektur und Executor</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Zählen nach</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <extracomment>tab: which runners are loaded</extracomment>
        <translation>&amp;Last</translation>
    </message>
    <message>
        <source>Which manager was busy when</source>
        <extracomment>tab: managers as rows, their jobs as blocks over time</extracomment>
        <translation>Welcher Manager wann beschäftigt war</translation>
    </message>
    <message>
        <source>&amp;Managers</source>
        <translation>&amp;Manager</translation>
    </message>
    <message>
        <source>When in the week jobs wait</source>
        <extracomment>tab: hours and weekdays</extracomment>
        <translation>Wann in der Woche Jobs warten</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>W&amp;oche</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Time that the charts show</source>
        <translation>Zeit, die die Diagramme zeigen</translation>
    </message>
    <message>
        <source>Waiting and running: %1</source>
        <translation>Wartend und laufend: %1</translation>
    </message>
    <message>
        <source>Muster was watching for %1 of %2</source>
        <translation>Muster hat %1 von %2 beobachtet</translation>
    </message>
    <message>
        <source>%1, and saw a part of the jobs</source>
        <translation>%1 und einen Teil der Jobs gesehen</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>No runner has a job, and no waiting job could go to one.</source>
        <translation>Kein Runner hat einen Job, und kein wartender Job könnte zu einem gehen.</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
</context>
<context>
    <name>muster::QueuePage</name>
    <message>
        <source>&amp;Board</source>
        <extracomment>tab of the Queue page: what waits, by what it asks of a runner</extracomment>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <extracomment>tab of the Queue page</extracomment>
        <translation>&amp;Jobs</translation>
    </message>
    <message>
        <source>&amp;Hosts compared</source>
        <extracomment>tab of the Queue page: the same jobs in different places</extracomment>
        <translation>&amp;Maschinen verglichen</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>&amp;Look Now</source>
        <translation>Jetzt &amp;ansehen</translation>
    </message>
    <message>
        <source>Ask GitLab for the jobs now instead of waiting for the next time</source>
        <translation>GitLab jetzt nach den Jobs fragen, statt auf das nächste Mal zu warten</translation>
    </message>
    <message>
        <source>Charts of &amp;Everything</source>
        <translation>Diagramme über &amp;alles</translation>
    </message>
    <message>
        <source>Show all jobs in the charts, and no range of time in the tables</source>
        <translation>Alle Jobs in den Diagrammen zeigen und keinen Zeitausschnitt in den Tabellen</translation>
    </message>
    <message>
        <source>The charts show everything already</source>
        <translation>Die Diagramme zeigen schon alles</translation>
    </message>
    <message>
        <source>%1 waiting · %2 running</source>
        <translation>%1 wartend · %2 laufend</translation>
    </message>
    <message>
        <source>%1 of the jobs you may see</source>
        <translation>%1 der Jobs, die Sie sehen dürfen</translation>
    </message>
    <message>
        <source>No jobs that you may see</source>
        <translation>Keine Jobs, die Sie sehen dürfen</translation>
    </message>
    <message>
        <source>%1 ago · every %2</source>
        <extracomment>age of what is shown, and how often it is renewed</extracomment>
        <translation>vor %1 · alle %2</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>The last look was incomplete: %1</source>
        <translation>Der letzte Blick war unvollständig: %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Choose &amp;Projects…</source>
        <translation>&amp;Projekte wählen …</translation>
    </message>
    <message>
        <source>Choose the projects whose jobs are looked at</source>
        <translation>Die Projekte wählen, deren Jobs angesehen werden</translation>
    </message>
    <message>
        <source>An administrator sees the jobs of all projects</source>
        <translation>Ein Administrator sieht die Jobs aller Projekte</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
</context>
<context>
    <name>muster::QueueText</name>
    <message>
        <source>untagged</source>
        <extracomment>the tags of a job that has none</extracomment>
        <translation>ohne Tags</translation>
    </message>
    <message>
        <source>%1 (#%2)</source>
        <extracomment>a runner&apos;s name and its number</extracomment>
        <translation>%1 (#%2)</translation>
    </message>
    <message numerus="yes">
        <source>GitLab calls %Ln of the waiting job(s) stuck; Muster finds %1 for which no runner is online.</source>
        <translation>
            <numerusform>GitLab nennt %Ln der wartenden Jobs festgefahren; Muster findet %1, für die kein Runner online ist.</numerusform>
            <numerusform>GitLab nennt %Ln der wartenden Jobs festgefahren; Muster findet %1, für die kein Runner online ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>idle</source>
        <extracomment>verdict on waiting jobs: nothing waits</extracomment>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>draining</source>
        <extracomment>verdict on waiting jobs: runners are taking them</extracomment>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>verdict on waiting jobs: it cannot be told</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>saturated</source>
        <extracomment>verdict on waiting jobs: all runners that could take them are busy</extracomment>
        <translation>ausgelastet</translation>
    </message>
    <message>
        <source>starved</source>
        <extracomment>verdict on waiting jobs: runners exist, but none is online</extracomment>
        <translation>ohne Runner</translation>
    </message>
    <message>
        <source>impossible</source>
        <extracomment>verdict on waiting jobs: no runner could ever take them</extracomment>
        <translation>unmöglich</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>What waits is being taken.</source>
        <translation>Was wartet, wird genommen.</translation>
    </message>
    <message>
        <source>No runner that could take these jobs is known to be online, and not all runners are known.</source>
        <translation>Von keinem Runner, der diese Jobs nehmen könnte, ist bekannt, dass er online ist, und nicht alle Runner sind bekannt.</translation>
    </message>
    <message>
        <source>Runners that could take these jobs are online, but busy: no more jobs start than arrive.</source>
        <translation>Runner, die diese Jobs nehmen könnten, sind online, aber beschäftigt: es beginnen nicht mehr Jobs, als dazukommen.</translation>
    </message>
    <message>
        <source>Runners that could take these jobs exist, but each is paused or not online.</source>
        <translation>Es gibt Runner, die diese Jobs nehmen könnten, aber jeder ist angehalten oder nicht online.</translation>
    </message>
    <message>
        <source>No runner could ever take these jobs.</source>
        <translation>Kein Runner könnte diese Jobs je nehmen.</translation>
    </message>
    <message>
        <source>In reach</source>
        <extracomment>condition on a runner: it serves the job&apos;s project</extracomment>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>condition on a runner: it carries all tags of the job</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Untagged</source>
        <extracomment>condition on a runner: it takes jobs without tags, if the job has none</extracomment>
        <translation>Ohne Tags</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>condition on a runner: it takes jobs of unprotected refs, if the job&apos;s is one</extracomment>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Not paused</source>
        <extracomment>condition on a runner</extracomment>
        <translation>Nicht angehalten</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>condition on a runner</extracomment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Has room</source>
        <extracomment>condition on a runner: it runs fewer jobs than it can</extracomment>
        <translation>Hat Platz</translation>
    </message>
    <message>
        <source>The runner serves the job&apos;s project: the instance, a group above it, or the project itself.</source>
        <translation>Der Runner dient dem Projekt des Jobs: der Instanz, einer Gruppe darüber oder dem Projekt selbst.</translation>
    </message>
    <message>
        <source>The runner carries every tag of the job.</source>
        <translation>Der Runner hat jedes Tag des Jobs.</translation>
    </message>
    <message>
        <source>The job has tags, or the runner takes jobs without.</source>
        <translation>Der Job hat Tags, oder der Runner nimmt Jobs ohne.</translation>
    </message>
    <message>
        <source>The runner takes any ref, or the job&apos;s ref is protected.</source>
        <translation>Der Runner nimmt jede Ref, oder die Ref des Jobs ist geschützt.</translation>
    </message>
    <message>
        <source>The runner is not paused.</source>
        <translation>Der Runner ist nicht angehalten.</translation>
    </message>
    <message>
        <source>GitLab calls the runner online.</source>
        <translation>GitLab nennt den Runner online.</translation>
    </message>
    <message>
        <source>The runner runs fewer jobs than it was ever seen to run at once.</source>
        <translation>Der Runner führt weniger Jobs aus, als man ihn je gleichzeitig ausführen sah.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>a condition, shown with a question mark</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>a condition, shown with a cross</extracomment>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>a condition, shown with a tick</extracomment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>Wait: a runner that could take it is online and busy.</source>
        <translation>Warten: ein Runner, der ihn nehmen könnte, ist online und beschäftigt.</translation>
    </message>
    <message>
        <source>Wait: runner %1 could take it and is busy.</source>
        <translation>Warten: Runner %1 könnte ihn nehmen und ist beschäftigt.</translation>
    </message>
    <message>
        <source>Resume runner %1: it is paused.</source>
        <translation>Runner %1 fortsetzen: er ist angehalten.</translation>
    </message>
    <message>
        <source>Start runner %1 again: it is not online.</source>
        <translation>Runner %1 wieder starten: er ist nicht online.</translation>
    </message>
    <message>
        <source>Give runner %1 the tag %2.</source>
        <translation>Runner %1 das Tag %2 geben.</translation>
    </message>
    <message>
        <source>Runner %1 carries %2, the job asks for %3.</source>
        <translation>Runner %1 hat %2, der Job verlangt %3.</translation>
    </message>
    <message>
        <source>Let runner %1 take untagged jobs.</source>
        <translation>Runner %1 Jobs ohne Tags nehmen lassen.</translation>
    </message>
    <message>
        <source>Protect the job&apos;s branch or tag, or let runner %1 take unprotected ones.</source>
        <translation>Branch oder Tag des Jobs schützen oder Runner %1 ungeschützte nehmen lassen.</translation>
    </message>
    <message>
        <source>Turn on instance runners for the job&apos;s project.</source>
        <translation>Instanz-Runner für das Projekt des Jobs einschalten.</translation>
    </message>
    <message>
        <source>Assign runner %1 to the job&apos;s project.</source>
        <translation>Runner %1 dem Projekt des Jobs zuweisen.</translation>
    </message>
    <message>
        <source>No runner is near to taking it.</source>
        <translation>Kein Runner ist nahe daran, ihn zu nehmen.</translation>
    </message>
    <message>
        <source>Each of these would let it run:</source>
        <translation>Jedes davon ließe ihn laufen:</translation>
    </message>
    <message>
        <source>All of these together would let it run:</source>
        <translation>Alles zusammen ließe ihn laufen:</translation>
    </message>
    <message>
        <source>This token may not see jobs: whether any wait cannot be told.</source>
        <translation>Dieses Token darf keine Jobs sehen: ob welche warten, lässt sich nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <extracomment>a part of: You see the jobs of 12 projects and 40 runners</extracomment>
        <translation>
            <numerusform>%Ln Projekts</numerusform>
            <numerusform>%Ln Projekten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <extracomment>a part of: You see the jobs of 12 projects and 40 runners</extracomment>
        <translation>
            <numerusform>%Ln Runners</numerusform>
            <numerusform>%Ln Runnern</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the jobs of %1 and %2; others may be waiting too.</source>
        <extracomment>%1: 12 projects, %2: 40 runners</extracomment>
        <translation>Sie sehen die Jobs von %1 und %2; andere können auch warten.</translation>
    </message>
    <message>
        <source>Muster looks less often than asked: GitLab takes long to list the jobs.</source>
        <translation>Muster sieht seltener nach als gewünscht: GitLab braucht lange, um die Jobs aufzulisten.</translation>
    </message>
    <message>
        <source>Muster looks less often than asked: GitLab&apos;s request limit is near.</source>
        <translation>Muster sieht seltener nach als gewünscht: GitLabs Anfragegrenze ist nahe.</translation>
    </message>
    <message>
        <source>Muster looks less often than asked: the last looks failed.</source>
        <translation>Muster sieht seltener nach als gewünscht: die letzten Versuche sind fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %2 × the median of its %3 peers for %4, %Ln job(s)</source>
        <extracomment>%1 a runner, machine or platform, %2 a number, %3 how many others, %4 a job&apos;s name; %n how many jobs this rests on</extracomment>
        <translation>
            <numerusform>%1 braucht das %2-fache des Medians seiner %3 Vergleichbaren für %4, %Ln Job</numerusform>
            <numerusform>%1 braucht das %2-fache des Medians seiner %3 Vergleichbaren für %4, %Ln Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fails %2 % of %3, far more than its %4 peers, %Ln job(s)</source>
        <extracomment>%1 a runner, machine or platform, %2 a percentage, %3 a job&apos;s name, %4 how many others; %n how many jobs this rests on</extracomment>
        <translation>
            <numerusform>%1 lässt %2 % von %3 fehlschlagen, weit mehr als seine %4 Vergleichbaren, %Ln Job</numerusform>
            <numerusform>%1 lässt %2 % von %3 fehlschlagen, weit mehr als seine %4 Vergleichbaren, %Ln Jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::QueueTiles</name>
    <message>
        <source>Waiting jobs</source>
        <extracomment>tile: jobs that wait for a runner</extracomment>
        <translation>Wartende Jobs</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <extracomment>tile: jobs that a runner is at</extracomment>
        <translation>Laufende Jobs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s), show them</source>
        <translation>
            <numerusform>%Ln wartender Job, zeigen</numerusform>
            <numerusform>%Ln wartende Jobs, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running job(s), show them</source>
        <translation>
            <numerusform>%Ln laufender Job, zeigen</numerusform>
            <numerusform>%Ln laufende Jobs, zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <extracomment>note of a tile: how long the first one has waited</extracomment>
        <translation>ältester %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) for %1, %2, show the queue</source>
        <extracomment>%1: tags; %2: a word such as &quot;starved&quot;</extracomment>
        <translation>
            <numerusform>%Ln wartender Job für %1, %2, Warteschlange zeigen</numerusform>
            <numerusform>%Ln wartende Jobs für %1, %2, Warteschlange zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>tile of the queue; %1: a word such as &quot;starved&quot;, %2: tags</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::RecipeDialog</name>
    <message numerus="yes">
        <source>Replacements for %Ln deleted runner(s)</source>
        <translation>
            <numerusform>Ersatz für %Ln gelöschten Runner</numerusform>
            <numerusform>Ersatz für %Ln gelöschte Runner</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands that register replacements</source>
        <translation>Befehle, die Ersatz registrieren</translation>
    </message>
    <message>
        <source>A deletion cannot be undone. These commands make new runners with the same settings; their tokens are new, so each machine has to be registered again.</source>
        <translation>Löschen lässt sich nicht rückgängig machen. Diese Befehle erstellen neue Runner mit denselben Einstellungen; deren Token sind neu, daher muss jede Maschine neu registriert werden.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the commands</source>
        <translation>Die Befehle speichern</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Shell-Skripte (*.sh)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>muster::RecoveryDialog</name>
    <message>
        <source>Interrupted run</source>
        <translation>Abgebrochener Lauf</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Ask GitLab what became of those whose outcome is unknown; changes nothing</source>
        <translation>GitLab fragen, was aus denen mit unbekanntem Ergebnis wurde; ändert nichts</translation>
    </message>
    <message>
        <source>C&amp;ontinue…</source>
        <translation>&amp;Fortfahren…</translation>
    </message>
    <message>
        <source>Show what is left as a plan; each runner is looked at again before it is changed</source>
        <translation>Den Rest als Plan zeigen; jeder Runner wird vor der Änderung erneut angesehen</translation>
    </message>
    <message>
        <source>&amp;Abandon</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>Leave the rest as it is; the record stays</source>
        <translation>Den Rest lassen, wie er ist; die Aufzeichnung bleibt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>headline: a run&apos;s verb, and that it did not come to its end</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>skipped or failed</source>
        <translation>übersprungen oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing is left to do. The record stays on the Activity page.</source>
        <translation>Es ist nichts mehr zu tun. Die Aufzeichnung bleibt auf der Seite Aktivität.</translation>
    </message>
    <message>
        <source>Muster was broken off between a request and its answer. Check first: GitLab is only asked, nothing is sent again.</source>
        <translation>Muster wurde zwischen einer Anfrage und ihrer Antwort abgebrochen. Prüfen Sie zuerst: GitLab wird nur gefragt, nichts wird erneut gesendet.</translation>
    </message>
    <message>
        <source>What was not sent can be carried out now: every runner is looked at again, and left alone if it came back or changed.</source>
        <translation>Was nicht gesendet wurde, kann jetzt ausgeführt werden: Jeder Runner wird erneut angesehen und in Ruhe gelassen, wenn er zurück ist oder sich geändert hat.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Asking GitLab…</source>
        <translation>GitLab wird gefragt…</translation>
    </message>
</context>
<context>
    <name>muster::RecoveryFlow</name>
    <message>
        <source>A run was broken off: %1, %2.</source>
        <translation>Ein Lauf wurde abgebrochen: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were broken off. The last one: %1, %2.</source>
        <translation>
            <numerusform>%Ln Lauf wurde abgebrochen. Der letzte: %1, %2.</numerusform>
            <numerusform>%Ln Läufe wurden abgebrochen. Der letzte: %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>Du&amp;rchsehen…</translation>
    </message>
</context>
<context>
    <name>muster::ReleaseSource</name>
    <message>
        <source>Muster is looking already</source>
        <translation>Muster sieht schon nach</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Hier nicht möglich</translation>
    </message>
    <message>
        <source>&amp;Look for New Releases</source>
        <translation>Nach &amp;neuen Versionen sehen</translation>
    </message>
    <message>
        <source>Ask which releases of GitLab Runner there are: no token is sent</source>
        <translation>Fragen, welche Versionen von GitLab Runner es gibt: kein Token wird gesendet</translation>
    </message>
    <message>
        <source>&amp;Open a List of Releases…</source>
        <translation>Versionsliste &amp;öffnen …</translation>
    </message>
    <message>
        <source>A file that was saved from GitLab&apos;s list of releases, for networks without a way out; it can be dropped here as well</source>
        <translation>Eine Datei, die aus GitLabs Liste der Versionen gespeichert wurde, für Netze ohne Weg nach draußen; sie lässt sich auch hier ablegen</translation>
    </message>
    <message>
        <source>Open a List of Releases</source>
        <translation>Versionsliste öffnen</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>muster::ReleaseText</name>
    <message>
        <source>%1 wants a sign-in, and Muster never sends a token there.</source>
        <translation>%1 verlangt eine Anmeldung, und Muster sendet dorthin nie ein Token.</translation>
    </message>
    <message>
        <source>%1 has no such list.</source>
        <translation>%1 hat keine solche Liste.</translation>
    </message>
    <message>
        <source>%1 answered with a web page, or sent elsewhere.</source>
        <translation>%1 antwortete mit einer Webseite oder verwies anderswohin.</translation>
    </message>
    <message>
        <source>%1 was asked too often. Try again in a while.</source>
        <translation>%1 wurde zu oft gefragt. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a while.</source>
        <translation>%1 hat selbst ein Problem. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The address is not one of the web: see the settings.</source>
        <translation>Das ist keine Webadresse: siehe Einstellungen.</translation>
    </message>
    <message>
        <source>What %1 holds is cut off or not a list of releases: %2.</source>
        <translation>Was %1 enthält, ist abgeschnitten oder keine Liste von Versionen: %2.</translation>
    </message>
    <message>
        <source>The list of %1 lacks a part: %2.</source>
        <translation>Der Liste von %1 fehlt ein Teil: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The list of releases stays as it was. %1</source>
        <extracomment>%1: why</extracomment>
        <translation>Die Liste der Versionen bleibt, wie sie war. %1</translation>
    </message>
</context>
<context>
    <name>muster::ReportDialog</name>
    <message>
        <source>Report: %1</source>
        <extracomment>window title; %1 is the name of a table</extracomment>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>A report holds at most %Ln rows. A CSV file has them all.</source>
        <translation>
            <numerusform>Ein Bericht fasst höchstens %Ln Zeile. Eine CSV-Datei enthält alle.</numerusform>
            <numerusform>Ein Bericht fasst höchstens %Ln Zeilen. Eine CSV-Datei enthält alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here and on paper are the first %Ln rows; HTML has them all.</source>
        <translation>
            <numerusform>Hier und auf Papier steht nur %Ln Zeile; HTML enthält alle.</numerusform>
            <numerusform>Hier und auf Papier stehen die ersten %Ln Zeilen; HTML enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
</context>
<context>
    <name>muster::RibbonText</name>
    <message>
        <source>canceled</source>
        <extracomment>of a job</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>succeeded</source>
        <extracomment>of a job</extracomment>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>of a job</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>of a job</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>muster::RiskTable</name>
    <message>
        <source>Findings:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Befunde:</translation>
    </message>
    <message>
        <source>Last seen:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Zuletzt gesehen:</translation>
    </message>
    <message>
        <source>Score, of 100, from:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Punkte, von 100, aus:</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <extracomment>the gravest finding, and how many more there are</extracomment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Containment:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Eindämmung:</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>Eindämmung</translation>
    </message>
</context>
<context>
    <name>muster::RowHeader</name>
    <message>
        <source>Column headers</source>
        <translation>Spaltenköpfe</translation>
    </message>
</context>
<context>
    <name>muster::RunDetails</name>
    <message>
        <source>Runners of the run</source>
        <translation>Runner des Laufs</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>headline of a run: what, its state, its counts</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>token “%1”</source>
        <translation>Token „%1“</translation>
    </message>
    <message>
        <source>takes back run %1</source>
        <translation>nimmt Lauf %1 zurück</translation>
    </message>
    <message>
        <source>stopped by: %1</source>
        <translation>angehalten durch: %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>muster::RunItemTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Last contact then</source>
        <translation>Letzte Meldung damals</translation>
    </message>
</context>
<context>
    <name>muster::RunProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancelling: nothing new is sent. Waiting for GitLab&apos;s answers to what is on its way.</source>
        <translation>Abbruch: Es wird nichts Neues gesendet. Gewartet wird auf GitLabs Antworten zu dem, was unterwegs ist.</translation>
    </message>
    <message>
        <source>Paused: nothing new is sent; answers to what is on its way still come in.</source>
        <translation>Pausiert: Nichts Neues wird gesendet; Antworten auf das, was unterwegs ist, kommen noch an.</translation>
    </message>
</context>
<context>
    <name>muster::RunReport</name>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>What became of each runner</source>
        <translation>Was aus jedem Runner wurde</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>choice among the rows of a report</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not done</source>
        <extracomment>choice among the rows of a report: runners that are not as they were to become</extracomment>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>choice among the rows of a report: an outcome and how many rows have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>muster::RunTimeText</name>
    <message>
        <source>about %1</source>
        <extracomment>an estimate; %1 is a span of time, &quot;2 s&quot;</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>about %1, because GitLab allows %Ln request(s) a minute</source>
        <extracomment>an estimate and its reason; %1 is a span of time, &quot;3 min&quot;</extracomment>
        <translation>
            <numerusform>etwa %1, weil GitLab %Ln Anfrage je Minute erlaubt</numerusform>
            <numerusform>etwa %1, weil GitLab %Ln Anfragen je Minute erlaubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RunWords</name>
    <message numerus="yes">
        <source>Pausing %Ln runner(s)</source>
        <translation>
            <numerusform>Ein Runner wird pausiert</numerusform>
            <numerusform>%Ln Runner werden pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resuming %Ln runner(s)</source>
        <translation>
            <numerusform>Ein Runner wird fortgesetzt</numerusform>
            <numerusform>%Ln Runner werden fortgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln runner(s)</source>
        <translation>
            <numerusform>Ein Runner wird gelöscht</numerusform>
            <numerusform>%Ln Runner werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % – pausing runners</source>
        <extracomment>title of a window; %1 is a number</extracomment>
        <translation>%1 % – Runner werden pausiert</translation>
    </message>
    <message>
        <source>%1 % – resuming runners</source>
        <extracomment>title of a window; %1 is a number</extracomment>
        <translation>%1 % – Runner werden fortgesetzt</translation>
    </message>
    <message>
        <source>%1 % – deleting runners</source>
        <extracomment>title of a window; %1 is a number</extracomment>
        <translation>%1 % – Runner werden gelöscht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>progress: so many of all runners</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>progress: so many runners a second</extracomment>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>progress: %1 is a span of time, &quot;12 s&quot;</extracomment>
        <translation>noch etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Job wird abgebrochen</numerusform>
            <numerusform>%Ln Jobs werden abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Job wird wiederholt</numerusform>
            <numerusform>%Ln Jobs werden wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % – cancelling jobs</source>
        <extracomment>title of a window; %1 is a number</extracomment>
        <translation>%1 % – Jobs abbrechen</translation>
    </message>
    <message>
        <source>%1 % – retrying jobs</source>
        <extracomment>title of a window; %1 is a number</extracomment>
        <translation>%1 % – Jobs wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Editing %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner wird bearbeitet</numerusform>
            <numerusform>%Ln Runner werden bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner wird zugewiesen</numerusform>
            <numerusform>%Ln Runner werden zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln runner(s) from a project</source>
        <translation>
            <numerusform>%Ln Runner wird aus einem Projekt genommen</numerusform>
            <numerusform>%Ln Runner werden aus einem Projekt genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token wird zurückgesetzt</numerusform>
            <numerusform>%Ln Token werden zurückgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln runner(s) into quarantine</source>
        <translation>
            <numerusform>%Ln Runner wird in Quarantäne gesetzt</numerusform>
            <numerusform>%Ln Runner werden in Quarantäne gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Releasing %Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner wird entlassen</numerusform>
            <numerusform>%Ln Runner werden entlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % – editing runners</source>
        <extracomment>title of a window; %1 is a number</extracomment>
        <translation>%1 % – Runner werden bearbeitet</translation>
    </message>
    <message>
        <source>%1 % – assigning runners</source>
        <extracomment>title of a window; %1 is a number</extracomment>
        <translation>%1 % – Runner werden zugewiesen</translation>
    </message>
    <message>
        <source>%1 % – removing runners from a project</source>
        <extracomment>title of a window; %1 is a number</extracomment>
        <translation>%1 % – Runner werden aus einem Projekt genommen</translation>
    </message>
    <message>
        <source>%1 % – resetting tokens</source>
        <extracomment>title of a window; %1 is a number</extracomment>
        <translation>%1 % – Token werden zurückgesetzt</translation>
    </message>
    <message>
        <source>%1 % – putting runners into quarantine</source>
        <extracomment>title of a window; %1 is a number</extracomment>
        <translation>%1 % – Runner werden in Quarantäne gesetzt</translation>
    </message>
    <message>
        <source>%1 % – releasing runners</source>
        <extracomment>title of a window; %1 is a number</extracomment>
        <translation>%1 % – Runner werden entlassen</translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln runner(s) to another project</source>
        <translation>
            <numerusform>%Ln Runner wird in ein anderes Projekt verschoben</numerusform>
            <numerusform>%Ln Runner werden in ein anderes Projekt verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % – moving runners to another project</source>
        <extracomment>title of a window; %1 is a number</extracomment>
        <translation>%1 % – Runner werden in ein anderes Projekt verschoben</translation>
    </message>
</context>
<context>
    <name>muster::RunnerActions</name>
    <message>
        <source>Mark runners first: click, Space or Ctrl+A</source>
        <translation>Erst Runner markieren: Klick, Leertaste oder Strg+A</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausieren…</translation>
    </message>
    <message>
        <source>Let the marked runners take no new jobs; shows a preview first</source>
        <translation>Die markierten Runner keine neuen Jobs nehmen lassen; zeigt erst eine Vorschau</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Fortsetzen…</translation>
    </message>
    <message>
        <source>Let the marked runners take jobs again; shows a preview first</source>
        <translation>Die markierten Runner wieder Jobs nehmen lassen; zeigt erst eine Vorschau</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Remove the marked runners from GitLab; shows a preview first</source>
        <translation>Die markierten Runner aus GitLab entfernen; zeigt erst eine Vorschau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the marked runners that are shown, with the columns shown, for a spreadsheet</source>
        <translation>Die markierten gezeigten Runner mit den gezeigten Spalten für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Write the marked runners, or all that are shown, to a file</source>
        <translation>Die markierten oder alle gezeigten Runner in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Als &amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>No runner is shown</source>
        <translation>Kein Runner wird gezeigt</translation>
    </message>
    <message>
        <source>Go to a runner first</source>
        <translation>Erst zu einem Runner gehen</translation>
    </message>
    <message>
        <source>Open in &amp;GitLab</source>
        <translation>In &amp;GitLab öffnen</translation>
    </message>
    <message>
        <source>Show the current runner&apos;s page in the browser</source>
        <translation>Die Seite des aktuellen Runners im Browser zeigen</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>Lin&amp;k kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the current runner&apos;s page</source>
        <translation>Die Adresse der Seite des aktuellen Runners kopieren</translation>
    </message>
    <message>
        <source>Show or hide what is known of the current runner</source>
        <translation>Zeigen oder verbergen, was über den aktuellen Runner bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Counts by Status, Type and Owner</source>
        <translation>&amp;Anzahlen nach Status, Typ und Inhaber</translation>
    </message>
    <message>
        <source>Show or hide the counts below the filter</source>
        <translation>Die Anzahlen unter dem Filter zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Fit Column &amp;Widths</source>
        <translation>Spalten&amp;breiten anpassen</translation>
    </message>
    <message>
        <source>Make every column as wide as its first 200 rows need</source>
        <translation>Jede Spalte so breit machen, wie ihre ersten 200 Zeilen es brauchen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Change tags, description, timeout and other settings of the marked runners; shows a preview first</source>
        <translation>Tags, Beschreibung, Zeitlimit und andere Einstellungen der markierten Runner ändern; zeigt erst eine Vorschau</translation>
    </message>
    <message>
        <source>Edit as &amp;Sheet…</source>
        <translation>Als &amp;Tabelle bearbeiten…</translation>
    </message>
    <message>
        <source>The settings of the marked runners as a spreadsheet; shows a preview first</source>
        <translation>Die Einstellungen der markierten Runner als Tabelle; zeigt erst eine Vorschau</translation>
    </message>
    <message>
        <source>Pro&amp;jects…</source>
        <translation>Pr&amp;ojekte…</translation>
    </message>
    <message>
        <source>Let the marked runners into a project, or take them out of one; shows a preview first</source>
        <translation>Die markierten Runner in ein Projekt lassen oder aus einem nehmen; zeigt erst eine Vorschau</translation>
    </message>
    <message>
        <source>Reset &amp;Token…</source>
        <translation>Token &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>Give the marked runners new authentication tokens; the old ones stop working at once; shows a preview first</source>
        <translation>Den markierten Runnern neue Authentifizierungstoken geben; die alten gelten sofort nicht mehr; zeigt erst eine Vorschau</translation>
    </message>
    <message>
        <source>Create Ru&amp;nners…</source>
        <translation>Ru&amp;nner erstellen…</translation>
    </message>
    <message>
        <source>Create runners for the instance, a group or a project; their tokens are shown once</source>
        <translation>Runner für die Instanz, eine Gruppe oder ein Projekt erstellen; ihre Token werden einmal gezeigt</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Tag&amp;s…</translation>
    </message>
    <message>
        <source>Every tag in use, and those that look like one tag twice; rename, merge or take away</source>
        <translation>Alle benutzten Tags, und solche, die wie ein Tag in zwei Schreibweisen aussehen; umbenennen, verschmelzen oder wegnehmen</translation>
    </message>
    <message>
        <source>There is no runner</source>
        <translation>Es gibt keinen Runner</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the marked runners that are shown as a table for an issue or a wiki</source>
        <translation>Die gezeigten markierten Runner als Tabelle für ein Issue oder Wiki kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;IDs</source>
        <translation>&amp;IDs kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers of the marked runners, as id: in a filter takes them</source>
        <translation>Die Nummern der markierten Runner kopieren, wie id: in einem Filter sie nimmt</translation>
    </message>
    <message>
        <source>Take the marked runners through maintenance, some at a time: pause, wait until idle, wait for the new version, resume; shows a preview first</source>
        <translation>Die markierten Runner durch die Wartung führen, immer einige auf einmal: pausieren, abwarten, bis sie frei sind, die neue Version abwarten, fortsetzen; zeigt vorher eine Vorschau</translation>
    </message>
    <message>
        <source>R&amp;olling Maintenance…</source>
        <translation>&amp;Rollierende Wartung…</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>D&amp;etails</translation>
    </message>
</context>
<context>
    <name>muster::RunnerCells</name>
    <message>
        <source>(unnamed)</source>
        <extracomment>a runner without a description</extracomment>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Versions of its managers:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Versionen seiner Manager:</translation>
    </message>
    <message>
        <source>Addresses of its managers:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Adressen seiner Manager:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Tags:</translation>
    </message>
    <message>
        <source>Maintenance note:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Wartungsnotiz:</translation>
    </message>
    <message>
        <source>Created by:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Erstellt von:</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Methode: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>%1 is a state that GitLab tells of a user, such as blocked</extracomment>
        <translation>Zustand: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n manager(s))</source>
        <extracomment>one line of a tip: a version or an address and how many managers have it</extracomment>
        <translation>
            <numerusform>%1 (ein Manager)</numerusform>
            <numerusform>%1 (%n Manager)</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <extracomment>a count that is known to be higher</extracomment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <extracomment>a count that is known to be as high, or higher</extracomment>
        <translation>≥ %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>at the end of a list that was cut</extracomment>
        <translation>
            <numerusform>und ein weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>none known</source>
        <extracomment>when a runner&apos;s token ends: not told, or never</extracomment>
        <translation>keiner bekannt</translation>
    </message>
</context>
<context>
    <name>muster::RunnerColumns</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What GitLab calls the runner: online, offline, stale or never contacted.</source>
        <translation>Wie GitLab den Runner nennt: online, offline, veraltet oder nie gemeldet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The runner&apos;s description.</source>
        <translation>Die Beschreibung des Runners.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Whom the runner serves: the whole instance, a group, or projects.</source>
        <translation>Wem der Runner dient: der ganzen Instanz, einer Gruppe oder Projekten.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>The group, or the project to which the runner was first assigned.</source>
        <translation>Die Gruppe, oder das Projekt, dem der Runner zuerst zugewiesen wurde.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The runner takes only jobs all of whose tags are among these.</source>
        <translation>Der Runner nimmt nur Jobs, deren Tags alle darunter sind.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The oldest version among the runner&apos;s managers, and the newest where they differ.</source>
        <translation>Die älteste Version unter den Managern des Runners, und die neueste, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Processes that use the runner&apos;s token.</source>
        <translation>Prozesse, die das Token des Runners benutzen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address of the newest manager as GitLab saw it; a proxy can hide the host.</source>
        <translation>Die Adresse des neuesten Managers, wie GitLab sie sah; ein Proxy kann den Rechner verbergen.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>When the runner last spoke to GitLab; may lag by up to an hour.</source>
        <translation>Wann der Runner zuletzt mit GitLab sprach; kann bis zu einer Stunde nachhinken.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Time since the runner was created.</source>
        <translation>Zeit seit der Erstellung des Runners.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>The user who created the runner; not known for most that used a registration token.</source>
        <translation>Der Benutzer, der den Runner erstellt hat; bei den meisten mit Registrierungstoken nicht bekannt.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Jobs the runner is running now.</source>
        <translation>Jobs, die der Runner gerade ausführt.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>A paused runner takes no new jobs.</source>
        <translation>Ein pausierter Runner nimmt keine neuen Jobs.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>A locked project runner cannot be assigned to further projects.</source>
        <translation>Ein gesperrter Projekt-Runner kann keinen weiteren Projekten zugewiesen werden.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>A protected runner takes jobs of protected branches and tags only.</source>
        <translation>Ein geschützter Runner nimmt nur Jobs geschützter Branches und Tags.</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Tags</translation>
    </message>
    <message>
        <source>Whether the runner takes jobs without tags.</source>
        <translation>Ob der Runner Jobs ohne Tags nimmt.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The runner&apos;s number in GitLab.</source>
        <translation>Die Nummer des Runners in GitLab.</translation>
    </message>
    <message>
        <source>Short token</source>
        <translation>Kurztoken</translation>
    </message>
    <message>
        <source>The first characters of the runner&apos;s token, as they stand in its configuration and log.</source>
        <translation>Die ersten Zeichen des Tokens, wie sie in Konfiguration und Protokoll des Runners stehen.</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Minor versions released since the oldest one among the runner&apos;s managers, up to the reference version.</source>
        <translation>Nebenversionen, die seit der ältesten unter den Managern des Runners erschienen sind, bis zur Bezugsversion.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Projects to which the runner is assigned.</source>
        <translation>Projekte, denen der Runner zugewiesen ist.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>The longest time a job may take on this runner.</source>
        <translation>Wie lange ein Job auf diesem Runner höchstens dauern darf.</translation>
    </message>
    <message>
        <source>Token expiry</source>
        <translation>Tokenablauf</translation>
    </message>
    <message>
        <source>When the runner&apos;s token ends; told only to those who may edit the runner.</source>
        <translation>Wann das Token des Runners abläuft; erfährt nur, wer den Runner bearbeiten darf.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The maintenance note; told only to those who may edit the runner.</source>
        <translation>Die Wartungsnotiz; erfährt nur, wer den Runner bearbeiten darf.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>The GitLab whose runner this is, as you call it; ordered as the instances stand in the list.</source>
        <translation>Das GitLab dieses Runners, unter dem selbst gewählten Namen; geordnet wie die Instanzen in der Liste.</translation>
    </message>
</context>
<context>
    <name>muster::RunnerFacts</name>
    <message>
        <source>the instance</source>
        <translation>die Instanz</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (Gruppe)</translation>
    </message>
    <message>
        <source>%1 (project)</source>
        <translation>%1 (Projekt)</translation>
    </message>
    <message>
        <source>not recorded: registration tokens hide who used them</source>
        <translation>nicht festgehalten: Registrierungstoken verbergen, wer sie benutzt hat</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a person and the state of the account: &quot;Mira Oduya (@mira), blocked&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of a runner&apos;s tags</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes: only jobs of protected branches and tags</source>
        <translation>ja: nur Jobs geschützter Branches und Tags</translation>
    </message>
    <message>
        <source>as each project sets it</source>
        <translation>wie jedes Projekt es festlegt</translation>
    </message>
    <message>
        <source>%1…, ends %2</source>
        <extracomment>short token and when it ends: &quot;t1_abcde, ends in 12 d&quot;</extracomment>
        <translation>%1…, endet %2</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>more than 1000</source>
        <translation>mehr als 1000</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>fact about a runner</extracomment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>fact about a runner: how long ago it was created</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>fact about a runner: who created it</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>fact about a runner: how it was created</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>fact about a runner</extracomment>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>fact about a runner</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Jobs now</source>
        <extracomment>fact about a runner: jobs it runs now</extracomment>
        <translation>Jobs jetzt</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>fact about a runner: yes or no</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>fact about a runner: yes or no</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>fact about a runner: yes or no</extracomment>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Untagged jobs</source>
        <extracomment>fact about a runner: whether it runs jobs without tags</extracomment>
        <translation>Jobs ohne Tags</translation>
    </message>
    <message>
        <source>Job timeout</source>
        <extracomment>fact about a runner: longest time a job may take</extracomment>
        <translation>Job-Zeitlimit</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>fact about a runner: beginning and end of its token</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>fact about a project runner: number of projects it is assigned to</extracomment>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>fact about a runner: maintenance note</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Instance runner</source>
        <translation>Instanz-Runner</translation>
    </message>
    <message>
        <source>Group runner</source>
        <translation>Gruppen-Runner</translation>
    </message>
    <message>
        <source>Project runner</source>
        <translation>Projekt-Runner</translation>
    </message>
    <message>
        <source>%1 · #%2</source>
        <extracomment>kind and number of a runner: &quot;Group runner · #42&quot;</extracomment>
        <translation>%1 · #%2</translation>
    </message>
    <message>
        <source>%1 · last contact %2</source>
        <extracomment>status and last contact of a runner: &quot;Online · last contact 3 min ago&quot;</extracomment>
        <translation>%1 · letzte Meldung %2</translation>
    </message>
    <message>
        <source>%1…, ended %2</source>
        <extracomment>short token and when it ended: &quot;t1_abcde, ended 12 d ago&quot;</extracomment>
        <translation>%1…, endete %2</translation>
    </message>
</context>
<context>
    <name>muster::RunnerJumps</name>
    <message>
        <source>Go to a runner first</source>
        <translation>Erst zu einem Runner gehen</translation>
    </message>
    <message>
        <source>Runners of the Same O&amp;wner</source>
        <translation>Runner &amp;desselben Inhabers</translation>
    </message>
    <message>
        <source>Show what else the group or project of the current runner has</source>
        <translation>Zeigen, was die Gruppe oder das Projekt des aktuellen Runners sonst hat</translation>
    </message>
    <message>
        <source>This runner belongs to the whole instance, or GitLab did not tell whose it is</source>
        <translation>Dieser Runner gehört der ganzen Instanz, oder GitLab hat nicht gesagt, wem er gehört</translation>
    </message>
    <message>
        <source>To Its &amp;Jobs</source>
        <translation>Zu seinen Jo&amp;bs</translation>
    </message>
    <message>
        <source>The recent jobs of the current runner, in the details; Enter looks one up</source>
        <translation>Die letzten Jobs des aktuellen Runners, in den Details; die Eingabetaste schlägt einen nach</translation>
    </message>
    <message>
        <source>To Its &amp;Managers</source>
        <translation>Zu s&amp;einen Managern</translation>
    </message>
    <message>
        <source>The machines behind the current runner, in the details</source>
        <translation>Die Maschinen hinter dem aktuellen Runner, in den Details</translation>
    </message>
    <message>
        <source>What &amp;Changed in These</source>
        <translation>Was sich bei diesen ge&amp;ändert hat</translation>
    </message>
    <message>
        <source>What happened since yesterday to the runners that match the filter</source>
        <translation>Was seit gestern mit den Runnern geschah, die zum Filter passen</translation>
    </message>
    <message>
        <source>There is no runner</source>
        <translation>Es gibt keinen Runner</translation>
    </message>
    <message>
        <source>Back to the &amp;Table</source>
        <translation>Zurück zur &amp;Tabelle</translation>
    </message>
    <message>
        <source>From the details to the table</source>
        <translation>Von den Details zur Tabelle</translation>
    </message>
</context>
<context>
    <name>muster::RunnerTimeline</name>
    <message>
        <source>What happened to this runner</source>
        <translation>Was mit diesem Runner geschah</translation>
    </message>
    <message>
        <source>There is no record.</source>
        <translation>Es gibt keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>Nothing happened to it since Muster has watched this fleet.</source>
        <translation>Nichts ist mit ihm geschehen, seit Muster diese Flotte beobachtet.</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>Die Aufzeichnung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Die Aufzeichnung wird gelesen…</translation>
    </message>
</context>
<context>
    <name>muster::RunnerView</name>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
</context>
<context>
    <name>muster::RunnersFrame</name>
    <message>
        <source>Columns</source>
        <extracomment>button with a menu: which columns the table has</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Die Spalten der Tabelle wählen</translation>
    </message>
    <message>
        <source>No runner is marked</source>
        <translation>Kein Runner ist markiert</translation>
    </message>
    <message>
        <source>The address of this runner&apos;s page is not on this GitLab, so it is not opened.</source>
        <translation>Die Adresse der Seite dieses Runners liegt nicht auf diesem GitLab und wird deshalb nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>muster::RunnersPage</name>
    <message>
        <source>This is your part of the instance: the runners of groups where you are Owner or Maintainer and of projects where you are Maintainer.</source>
        <translation>Das ist der eigene Teil der Instanz: die Runner der Gruppen mit der Rolle Owner oder Maintainer und der Projekte mit der Rolle Maintainer.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Write the marked runners, or all that are shown, to a file</source>
        <translation>Die markierten oder alle gezeigten Runner in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>%1 A second token can unlock this for a while: Muster, Unlock Changes.</source>
        <translation>%1 Ein zweites Token kann dies für eine Weile freischalten: Muster, Änderungen freischalten.</translation>
    </message>
</context>
<context>
    <name>muster::RunsDialog</name>
    <message>
        <source>The runs, one for each instance; Enter shows one</source>
        <translation>Die Läufe, einer je Instanz; die Eingabetaste zeigt einen</translation>
    </message>
    <message>
        <source>Each run is on record under its own instance (Activity), where it can be taken back as far as GitLab allows.</source>
        <translation>Jeder Lauf ist unter seiner eigenen Instanz aufgezeichnet (Aktivität) und lässt sich dort zurücknehmen, soweit GitLab es erlaubt.</translation>
    </message>
    <message>
        <source>&amp;Show This Run…</source>
        <translation>Diesen Lauf &amp;zeigen…</translation>
    </message>
    <message>
        <source>Its runners one by one, to copy and to save; while it goes on, to pause or cancel it alone</source>
        <translation>Seine Runner einzeln, zum Kopieren und Speichern; solange er läuft, auch um ihn allein zu pausieren oder abzubrechen</translation>
    </message>
    <message>
        <source>&amp;Cancel All Runs</source>
        <translation>A&amp;lle Läufe abbrechen</translation>
    </message>
    <message>
        <source>Send nothing new; wait for what is on its way</source>
        <translation>Nichts Neues senden; auf das warten, was unterwegs ist</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln instance(s)</source>
        <translation>
            <numerusform>An %Ln Instanz</numerusform>
            <numerusform>An %Ln Instanzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report of %Ln instance(s)</source>
        <translation>
            <numerusform>Bericht über %Ln Instanz</numerusform>
            <numerusform>Bericht über %Ln Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the runs that are under way?</source>
        <translation>Die noch nicht beendeten Läufe abbrechen?</translation>
    </message>
    <message>
        <source>&amp;Cancel the Runs</source>
        <translation>Läufe &amp;abbrechen</translation>
    </message>
</context>
<context>
    <name>muster::RunsTable</name>
    <message>
        <source>%1. Stopped by itself: %2</source>
        <extracomment>a run; %1 what it did, %2 why it stopped</extracomment>
        <translation>%1. Von selbst angehalten: %2</translation>
    </message>
    <message numerus="yes">
        <source>The connection was closed; what became of %Ln runner(s) is not known here.</source>
        <translation>
            <numerusform>Die Verbindung wurde geschlossen; was aus %Ln Runner wurde, ist hier nicht bekannt.</numerusform>
            <numerusform>Die Verbindung wurde geschlossen; was aus %Ln Runnern wurde, ist hier nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was closed; all answers had come by then.</source>
        <translation>Die Verbindung wurde geschlossen; alle Antworten waren bis dahin da.</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>state of a run</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>state of a run</extracomment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <extracomment>state of a run</extracomment>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>progress: so many of all runners</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>column: the GitLab that is changed, as the person calls it</extracomment>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>column: how far a run is</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>column: what a run did</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>muster::SavedViews</name>
    <message>
        <source>Offline over a day</source>
        <extracomment>name of a saved view</extracomment>
        <translation>Über einen Tag offline</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <extracomment>name of a saved view</extracomment>
        <translation>Nie gemeldet</translation>
    </message>
    <message>
        <source>Outdated</source>
        <extracomment>name of a saved view: runners several releases behind</extracomment>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>name of a saved view</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Orphans</source>
        <extracomment>name of a saved view: nobody knows who made them, and they are silent</extracomment>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Expiring tokens</source>
        <extracomment>name of a saved view</extracomment>
        <translation>Ablaufende Token</translation>
    </message>
</context>
<context>
    <name>muster::SavedViewsDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Saved Views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Rename the chosen view (F2)</source>
        <translation>Die gewählte Ansicht umbenennen (F2)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>That name is taken, empty or too long.</source>
        <translation>Dieser Name ist vergeben, leer oder zu lang.</translation>
    </message>
    <message>
        <source>The file of saved views cannot be read or written; what you change lasts as long as Muster runs.</source>
        <translation>Die Datei der gespeicherten Ansichten lässt sich nicht lesen oder schreiben; Änderungen gelten, bis Muster endet.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Export Saved Views</source>
        <translation>Gespeicherte Ansichten exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Import Saved Views</source>
        <translation>Gespeicherte Ansichten importieren</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported.</source>
        <translation>
            <numerusform>%Ln Ansicht importiert.</numerusform>
            <numerusform>%Ln Ansichten importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>Das ist keine Datei gespeicherter Ansichten.</translation>
    </message>
</context>
<context>
    <name>muster::SavedViewsFlow</name>
    <message>
        <source>Save as &amp;View…</source>
        <translation>Als Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>Keep filter, columns and order under a name</source>
        <translation>Filter, Spalten und Reihenfolge unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Saved Vie&amp;ws…</source>
        <translation>Ges&amp;peicherte Ansichten …</translation>
    </message>
    <message>
        <source>Rename, delete, export and import saved views</source>
        <translation>Gespeicherte Ansichten umbenennen, löschen, exportieren und importieren</translation>
    </message>
    <message>
        <source>Save as View</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name; a view of that name is replaced:</source>
        <translation>&amp;Name; eine Ansicht dieses Namens wird ersetzt:</translation>
    </message>
    <message>
        <source>The view could not be saved: give it a name of at most %1 characters, and no more than %2 views.</source>
        <translation>Die Ansicht konnte nicht gespeichert werden: ein Name darf höchstens %1 Zeichen haben, und mehr als %2 Ansichten gehen nicht.</translation>
    </message>
    <message>
        <source>The view lasts as long as Muster runs: its file cannot be written.</source>
        <translation>Die Ansicht gilt, bis Muster endet: ihre Datei lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>muster::ScopeDialog</name>
    <message>
        <source>The &amp;whole instance</source>
        <translation>Die &amp;ganze Instanz</translation>
    </message>
    <message>
        <source>The groups and projects that &amp;you maintain</source>
        <translation>Die &amp;eigenen Gruppen und Projekte</translation>
    </message>
    <message>
        <source>One &amp;group, with everything below it:</source>
        <translation>Eine G&amp;ruppe mit allem darunter:</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Part of a group&apos;s name</source>
        <translation>Teil eines Gruppennamens</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>Gefundene Gruppen</translation>
    </message>
    <message>
        <source>Only administrators can list every runner of an instance</source>
        <translation>Nur Administratoren können alle Runner einer Instanz auflisten</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>button: show what was chosen</extracomment>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>No group matches.</source>
        <translation>Keine Gruppe passt.</translation>
    </message>
</context>
<context>
    <name>muster::SecurityPage</name>
    <message>
        <source>Sho&amp;w</source>
        <extracomment>before a choice: open, open and acknowledged, all</extracomment>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Welche Befunde gezeigt werden</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>choices: findings that ask for attention; these and those that somebody is at; all there ever were</extracomment>
        <translation>Offene</translation>
    </message>
    <message>
        <source>Open and acknowledged</source>
        <translation>Offene und quittierte</translation>
    </message>
    <message>
        <source>All, also resolved</source>
        <translation>Alle, auch erledigte</translation>
    </message>
    <message>
        <source>Find among the findings</source>
        <translation>In den Befunden suchen</translation>
    </message>
    <message>
        <source>Runners with findings</source>
        <translation>Runner mit Befunden</translation>
    </message>
    <message>
        <source>Findings of the runner</source>
        <translation>Befunde des Runners</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>From a part of them nothing can be concluded.</source>
        <translation>Aus einem Teil davon lässt sich nichts schließen.</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>Kein Befund passt</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Leere&amp;n</translation>
    </message>
    <message>
        <source>No sign of a compromised runner</source>
        <translation>Kein Anzeichen für einen kompromittierten Runner</translation>
    </message>
    <message>
        <source>Each complete list is compared with the one before, and with what is usual for each runner.</source>
        <translation>Jede vollständige Liste wird mit der vorigen verglichen und mit dem, was für jeden Runner üblich ist.</translation>
    </message>
    <message>
        <source>There was no earlier list to compare with: so far only what is so was looked at, not what happened.</source>
        <translation>Es gab keine frühere Liste zum Vergleichen: Bisher wurde nur angesehen, was ist, nicht, was geschah.</translation>
    </message>
    <message>
        <source>The history cannot be written: what is found and decided here is forgotten when Muster ends.</source>
        <translation>Der Verlauf kann nicht geschrieben werden: Was hier gefunden und entschieden wird, ist vergessen, wenn Muster endet.</translation>
    </message>
    <message>
        <source>This was the first look: what happens to runners is seen from the next list on. What is usual for a runner is learned within a week.</source>
        <translation>Das war der erste Blick: Was mit Runnern geschieht, ist ab der nächsten Liste zu sehen. Was für einen Runner üblich ist, wird binnen einer Woche gelernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of %1</source>
        <extracomment>what the buttons are about; %1: &quot;2 runners&quot;</extracomment>
        <translation>
            <numerusform>%Ln Befund von %1</numerusform>
            <numerusform>%Ln Befunde von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner</numerusform>
            <numerusform>%Ln Runnern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>The runners are not loaded</source>
        <translation>Die Runner sind nicht geladen</translation>
    </message>
    <message>
        <source>No runner that is still there is chosen</source>
        <translation>Kein Runner, den es noch gibt, ist gewählt</translation>
    </message>
    <message>
        <source>Choose a runner first</source>
        <translation>Zuerst einen Runner wählen</translation>
    </message>
    <message>
        <source>&amp;Contain…</source>
        <translation>&amp;Eindämmen …</translation>
    </message>
    <message>
        <source>&amp;Blast Radius…</source>
        <translation>Schadens&amp;radius …</translation>
    </message>
    <message>
        <source>Whose jobs ran on the runner since the first evidence</source>
        <translation>Wessen Jobs seit dem ersten Beleg auf dem Runner liefen</translation>
    </message>
    <message>
        <source>Ask the &amp;Owner…</source>
        <translation>&amp;Inhaber fragen …</translation>
    </message>
    <message>
        <source>A prepared message to whose runner it is</source>
        <translation>Eine vorbereitete Nachricht an den, dem der Runner gehört</translation>
    </message>
    <message>
        <source>&amp;Incident Report…</source>
        <translation>&amp;Vorfallsbericht …</translation>
    </message>
    <message>
        <source>What was found, when, and what it could reach, to hand over</source>
        <translation>Was gefunden wurde, wann, und was er erreichen konnte, zum Weitergeben</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Delete the chosen runners; the plan is shown first</source>
        <translation>Die gewählten Runner löschen; der Plan wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>Show R&amp;unner</source>
        <translation>R&amp;unner zeigen</translation>
    </message>
    <message>
        <source>Go to it on the Runners page</source>
        <translation>Zu ihm auf der Runner-Seite gehen</translation>
    </message>
    <message>
        <source>Choose a finding first</source>
        <translation>Zuerst einen Befund wählen</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Quittieren</translation>
    </message>
    <message>
        <source>Somebody is at it: it does not ask for attention any more</source>
        <translation>Jemand kümmert sich darum: Er verlangt keine Aufmerksamkeit mehr</translation>
    </message>
    <message>
        <source>&amp;Expected…</source>
        <translation>Er&amp;wartet …</translation>
    </message>
    <message>
        <source>It is as it should be: a new baseline, with the reason; it is not raised again</source>
        <translation>Es ist, wie es sein soll: ein neuer Normalzustand, mit dem Grund; es wird nicht wieder gemeldet</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>&amp;Stummschalten …</translation>
    </message>
    <message>
        <source>Not before a date</source>
        <translation>Nicht vor einem Datum</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>Erle&amp;digen …</translation>
    </message>
    <message>
        <source>It was dealt with; if it happens again, it is open again</source>
        <translation>Es ist erledigt; geschieht es wieder, ist es wieder offen</translation>
    </message>
    <message>
        <source>Open A&amp;gain</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Takes back what was decided</source>
        <translation>Nimmt zurück, was entschieden wurde</translation>
    </message>
    <message>
        <source>Securit&amp;y Settings…</source>
        <translation>Sicherheitseinstellun&amp;gen…</translation>
    </message>
    <message>
        <source>What counts as usual, which signals are looked for, and when the desktop is told</source>
        <translation>Was als üblich gilt, nach welchen Signalen gesucht wird, und was am Desktop gemeldet wird</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln runner(s)</source>
        <translation>
            <numerusform>Höchstens %Ln Runner wählen</numerusform>
            <numerusform>Höchstens %Ln Runner wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the chosen runners and write the reason into their maintenance notes; the plan is shown first</source>
        <translation>Die gewählten Runner pausieren und den Grund in ihre Wartungsnotizen schreiben; der Plan wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>Cancel &amp;Jobs…</source>
        <translation>&amp;Jobs abbrechen…</translation>
    </message>
    <message>
        <source>Cancel the jobs that run on the chosen runners; contain them first, so that they take no others. The plan is shown first</source>
        <translation>Die Jobs abbrechen, die auf den gewählten Runnern laufen; diese zuerst eindämmen, damit sie keine anderen nehmen. Der Plan wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>Reset &amp;Token…</source>
        <translation>&amp;Token zurücksetzen…</translation>
    </message>
    <message>
        <source>Give the chosen runners new tokens: every manager loses access until it is given the new one. The plan is shown first</source>
        <translation>Den gewählten Runnern neue Token geben: Jeder Manager verliert den Zugang, bis er das neue bekommt. Der Plan wird zuerst gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <extracomment>%1: titles of findings, separated by semicolons</extracomment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Which jobs run there is not known. %1</source>
        <translation>Welche Jobs dort laufen, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>No job runs there at this moment, as far as your token may see.</source>
        <translation>Dort läuft gerade kein Job, soweit Ihr Token es sehen darf.</translation>
    </message>
    <message>
        <source>More jobs run there than were read: look again when these are cancelled.</source>
        <translation>Dort laufen mehr Jobs, als gelesen wurden: noch einmal nachsehen, wenn diese abgebrochen sind.</translation>
    </message>
    <message>
        <source>Find: runner, owner, finding…</source>
        <translation>Suchen: Runner, Inhaber, Befund…</translation>
    </message>
    <message>
        <source>Deci&amp;de</source>
        <extracomment>a button with a menu: what else is decided about findings</extracomment>
        <translation>Entsc&amp;heiden</translation>
    </message>
    <message>
        <source>Acknowledged, expected, muted, resolved, or open again</source>
        <translation>Zur Kenntnis genommen, erwartet, stummgeschaltet, erledigt oder wieder offen</translation>
    </message>
    <message>
        <source>list of %1</source>
        <extracomment>%1: &quot;3 min ago&quot;</extracomment>
        <translation>Liste von %1</translation>
    </message>
    <message>
        <source>Waiting for the first complete list of runners…</source>
        <translation>Warten auf die erste vollständige Liste der Runner…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>The runner was not contained with this Muster</source>
        <translation>Der Runner wurde nicht mit diesem Muster eingedämmt</translation>
    </message>
    <message>
        <source>Sho&amp;w Run</source>
        <translation>L&amp;auf zeigen</translation>
    </message>
    <message>
        <source>Go to the run that contained it, on the Activity page; there it can be taken back</source>
        <translation>Zu dem Lauf gehen, der ihn eingedämmt hat, auf der Seite Aktivität; dort lässt er sich zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Asking GitLab which jobs run on %Ln runner(s)…</source>
        <translation>
            <numerusform>GitLab wird gefragt, welche Jobs auf %Ln Runner laufen…</numerusform>
            <numerusform>GitLab wird gefragt, welche Jobs auf %Ln Runnern laufen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SecuritySettingsDialog</name>
    <message>
        <source>Security settings</source>
        <translation>Sicherheitseinstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>What is &amp;usual</source>
        <extracomment>tab: what counts as usual in this fleet</extracomment>
        <translation>&amp;Was üblich ist</translation>
    </message>
    <message>
        <source>Si&amp;gnals</source>
        <extracomment>tab: the signs that are looked for</extracomment>
        <translation>Si&amp;gnale</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <extracomment>tab: notifications of the desktop</extracomment>
        <translation>&amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>quiet hours: there are none</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1:00</source>
        <extracomment>an hour of the day</extracomment>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>None: where runners are reached from is learned. One range a line, as 10.0.0.0/8</source>
        <translation>Keine: Woher Runner sich melden, wird gelernt. Ein Bereich je Zeile, wie 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Runners are reached &amp;from:</source>
        <translation>Runner melden sich v&amp;on:</translation>
    </message>
    <message>
        <source>No address and no range: %1</source>
        <translation>Keine Adresse und kein Bereich: %1</translation>
    </message>
    <message>
        <source>&amp;Tags that mean trust:</source>
        <translation>&amp;Tags, die Vertrauen bedeuten:</translation>
    </message>
    <message>
        <source>As seen from the fleet</source>
        <translation>Wie an der Flotte zu sehen</translation>
    </message>
    <message>
        <source>&amp;No registration tokens from:</source>
        <translation>Keine &amp;Registrierungstoken ab:</translation>
    </message>
    <message>
        <source>Not a day as 2026-01-31.</source>
        <translation>Kein Datum wie 2026-01-31.</translation>
    </message>
    <message>
        <source>Not a time as 7d or 12h.</source>
        <translation>Keine Zeitspanne wie 7d oder 12h.</translation>
    </message>
    <message>
        <source>A runner is stable &amp;after:</source>
        <translation>Ein Runner ist beständig &amp;nach:</translation>
    </message>
    <message>
        <source>It was &amp;long silent after:</source>
        <translation>Er war &amp;lange still nach:</translation>
    </message>
    <message>
        <source>A runner has few machin&amp;es up to:</source>
        <translation>Ein Runner hat wenige &amp;Maschinen bis:</translation>
    </message>
    <message>
        <source>New runners of one person within an &amp;hour that are many:</source>
        <translation>Viele neue Runner einer Person in einer St&amp;unde, ab:</translation>
    </message>
    <message>
        <source>The same of one who never &amp;made any:</source>
        <translation>Dasselbe bei einer, die noch &amp;keine erstellt hat:</translation>
    </message>
    <message>
        <source>Signals; Space switches one off or on</source>
        <translation>Signale; Leertaste schaltet eines aus oder ein</translation>
    </message>
    <message>
        <source>Looked for</source>
        <extracomment>columns: a sign that is looked for, and how grave it is</extracomment>
        <translation>Gesucht wird</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Severity of: %1</source>
        <translation>Schwere von: %1</translation>
    </message>
    <message>
        <source>as usual (%1)</source>
        <extracomment>a severity; %1: what it usually is</extracomment>
        <translation>wie üblich (%1)</translation>
    </message>
    <message>
        <source>Of every severity</source>
        <translation>Jeder Schwere</translation>
    </message>
    <message>
        <source>From medium severity on</source>
        <translation>Ab mittlerer Schwere</translation>
    </message>
    <message>
        <source>From high severity on</source>
        <translation>Ab hoher Schwere</translation>
    </message>
    <message>
        <source>Only critical ones</source>
        <translation>Nur kritische</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Tell the desktop of findings:</source>
        <translation>&amp;Befunde am Desktop melden:</translation>
    </message>
    <message>
        <source>&amp;Quiet from:</source>
        <translation>&amp;Ruhe von:</translation>
    </message>
    <message>
        <source>unti&amp;l:</source>
        <translation>b&amp;is:</translation>
    </message>
    <message>
        <source>Quiet hours need a beginning and an end.</source>
        <translation>Ruhezeiten brauchen einen Anfang und ein Ende.</translation>
    </message>
    <message>
        <source>These hours have no length.</source>
        <translation>Diese Ruhezeit hat keine Länge.</translation>
    </message>
    <message>
        <source>Something that was entered is not understood</source>
        <translation>Eine der Eingaben ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>For every GitLab. Signals go by it from the next load of the runners on. Kept in a file beside the settings.</source>
        <translation>Für jedes GitLab. Die Zeichen richten sich danach, sobald die Runner das nächste Mal geladen sind. Steht in einer Datei neben den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>muster::SeenJobs</name>
    <message>
        <source>Jobs: Muster saw none in the last 30 days; it was not watching the queue.</source>
        <translation>Jobs: Muster sah in den letzten 30 Tagen keine; es hat die Warteschlange nicht beobachtet.</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln seen in the last 30 days; Muster was watching for %1 of them.</source>
        <translation>
            <numerusform>Jobs: %Ln in den letzten 30 Tagen gesehen; Muster hat davon %1 beobachtet.</numerusform>
            <numerusform>Jobs: %Ln in den letzten 30 Tagen gesehen; Muster hat davon %1 beobachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln seen in the last 30 days; Muster was watching for %1 of them, and at times saw a part of the jobs.</source>
        <translation>
            <numerusform>Jobs: %Ln in den letzten 30 Tagen gesehen; Muster hat davon %1 beobachtet und zeitweise nur einen Teil der Jobs gesehen.</numerusform>
            <numerusform>Jobs: %Ln in den letzten 30 Tagen gesehen; Muster hat davon %1 beobachtet und zeitweise nur einen Teil der Jobs gesehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choices count at once. They are kept in a file of their own, without any token.</source>
        <translation>Was gewählt wird, gilt sofort. Es steht in einer eigenen Datei, ohne jedes Token.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Aussehen:</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>In Ortszeit</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source>&amp;Points in time:</source>
        <translation>Zeit&amp;punkte:</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) after the last time</source>
        <translation>
            <numerusform>%Ln Minute nach dem letzten Mal</numerusform>
            <numerusform>%Ln Minuten nach dem letzten Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) after the last time</source>
        <translation>
            <numerusform>%Ln Sekunde nach dem letzten Mal</numerusform>
            <numerusform>%Ln Sekunden nach dem letzten Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load the runners again:</source>
        <translation>Runner neu &amp;laden:</translation>
    </message>
    <message>
        <source>Of every severity</source>
        <translation>Jeder Schwere</translation>
    </message>
    <message>
        <source>From medium severity on</source>
        <translation>Ab mittlerer Schwere</translation>
    </message>
    <message>
        <source>From high severity on</source>
        <translation>Ab hoher Schwere</translation>
    </message>
    <message>
        <source>Only critical ones</source>
        <translation>Nur kritische</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Tell the &amp;desktop of findings:</source>
        <translation>Befunde am &amp;Desktop melden:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1:00 to %2:00</source>
        <extracomment>quiet hours, from and until an hour of the day</extracomment>
        <translation>%1:00 bis %2:00</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>&amp;Ruhezeiten:</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Look for &amp;new releases of GitLab Runner:</source>
        <translation>Nach &amp;neuen Versionen von GitLab Runner sehen:</translation>
    </message>
    <message>
        <source>&amp;At, or at a mirror:</source>
        <translation>&amp;Unter dieser Adresse oder einem Spiegel:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep what changed for:</source>
        <translation>Änderungen auf&amp;bewahren:</translation>
    </message>
</context>
<context>
    <name>muster::SheetDialog</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln runner(s) as a sheet</source>
        <translation>
            <numerusform>%Ln Runner als Tabelle bearbeiten</numerusform>
            <numerusform>%Ln Runner als Tabelle bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings of the runners; type over a cell, Ctrl+D fills down</source>
        <translation>Einstellungen der Runner; Zellen überschreiben, Strg+D füllt nach unten aus</translation>
    </message>
    <message>
        <source>&amp;Fill Down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>The topmost chosen cell of each column goes into those below it (Ctrl+D)</source>
        <translation>Die oberste gewählte Zelle jeder Spalte kommt in die darunter (Strg+D)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau …</translation>
    </message>
    <message>
        <source>That is too much for one paste.</source>
        <translation>Das ist zu viel auf einmal zum Einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) changed here. Nothing is sent before you have seen and confirmed the preview.</source>
        <translation>
            <numerusform>%Ln Runner hier geändert. Nichts wird gesendet, bevor Sie die Vorschau gesehen und bestätigt haben.</numerusform>
            <numerusform>%Ln Runner hier geändert. Nichts wird gesendet, bevor Sie die Vorschau gesehen und bestätigt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type over a cell, or paste from a spreadsheet. Nothing is sent from here.</source>
        <translation>Eine Zelle überschreiben oder aus einer Tabellenkalkulation einfügen. Von hier wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) are changed here and not sent. Close once more to forget that.</source>
        <translation>
            <numerusform>%Ln Runner ist hier geändert und nicht gesendet. Noch einmal schließen, um das zu verwerfen.</numerusform>
            <numerusform>%Ln Runner sind hier geändert und nicht gesendet. Noch einmal schließen, um das zu verwerfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>muster::SheetTable</name>
    <message>
        <source>nothing can be written there</source>
        <translation>dort lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>a timeout is 2h, 90m, 3600 or none, and at least 10 minutes</source>
        <translation>ein Zeitlimit ist 2h, 90m, 3600 oder none, und mindestens 10 Minuten</translation>
    </message>
    <message>
        <source>this takes yes or no</source>
        <translation>hier geht nur ja oder nein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) left as they were: %1</source>
        <translation>
            <numerusform>%Ln Zelle blieb, wie sie war: %1</numerusform>
            <numerusform>%Ln Zellen blieben, wie sie waren: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>for assistive tools: a cell that was written over; %1 is its new value</extracomment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Untagged jobs</source>
        <translation>Jobs ohne Tags</translation>
    </message>
    <message>
        <source>Maximum timeout</source>
        <translation>Höchstes Zeitlimit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>column: the GitLab a runner is on, as the person calls it</extracomment>
        <translation>Instanz</translation>
    </message>
</context>
<context>
    <name>muster::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Eine Aktion oder Taste finden</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>columns of the sheet of shortcuts: what is done, on which page, by which keys</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>&amp;Take Away</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Every table</source>
        <translation>Jede Tabelle</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>place of a shortcut: works anywhere in the window</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>an action and the page it belongs to</extracomment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Take &amp;Over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <extracomment>button: the keys belong to this action from now on, and no longer to the others</extracomment>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>Every chart</source>
        <translation>Jedes Diagramm</translation>
    </message>
    <message>
        <source>Type to find an action, or choose one; Enter, then press its new keys.</source>
        <translation>Tippen, um eine Aktion zu finden, oder eine wählen; Eingabetaste, dann ihre neuen Tasten drücken.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which will be without it. Enter takes it over, Esc leaves it.</source>
        <translation>%1 gehört zu %2 und fehlt dort dann. Die Eingabetaste übernimmt es, Esc lässt es.</translation>
    </message>
    <message>
        <source>%1 is free there. Enter takes it.</source>
        <translation>%1 ist dort frei. Die Eingabetaste übernimmt es.</translation>
    </message>
    <message>
        <source>Press the new keys of “%1”; Esc goes back.</source>
        <translation>Die neuen Tasten für „%1“ drücken; Esc führt zurück.</translation>
    </message>
    <message>
        <source>Enter, then press the new keys of “%1”.</source>
        <translation>Eingabetaste, dann die neuen Tasten für „%1“ drücken.</translation>
    </message>
    <message>
        <source>“%1” has the keys %2 now.</source>
        <translation>„%1“ hat jetzt die Tasten %2.</translation>
    </message>
</context>
<context>
    <name>muster::Signal</name>
    <message>
        <source>One machine in two places by turns</source>
        <translation>Eine Maschine abwechselnd an zwei Orten</translation>
    </message>
    <message>
        <source>The same system ID is seen from one address, then another, then the first again, within a day. Two machines share a copied .runner_system_id and token.</source>
        <translation>Dieselbe System-ID ist binnen eines Tages unter einer Adresse zu sehen, dann unter einer anderen, dann wieder unter der ersten. Zwei Maschinen teilen sich eine kopierte .runner_system_id und ein Token.</translation>
    </message>
    <message>
        <source>The host has two ways out to the Internet, or moves between office and VPN. Declare both ranges.</source>
        <translation>Der Host hat zwei Wege ins Internet oder wechselt zwischen Büro und VPN. Geben Sie beide Bereiche an.</translation>
    </message>
    <message>
        <source>Address outside the usual ranges</source>
        <translation>Adresse außerhalb der üblichen Bereiche</translation>
    </message>
    <message>
        <source>A machine of this runner speaks to GitLab from a range in which the runner was never seen, or that is not among the declared ones.</source>
        <translation>Eine Maschine dieses Runners spricht mit GitLab aus einem Bereich, in dem der Runner nie zu sehen war oder der nicht unter den angegebenen ist.</translation>
    </message>
    <message>
        <source>The site moved, got another provider, or the autoscaler uses another region. Accept the range as expected.</source>
        <translation>Der Standort ist umgezogen, hat einen anderen Anbieter, oder der Autoscaler benutzt eine andere Region. Nehmen Sie den Bereich als erwartet an.</translation>
    </message>
    <message>
        <source>Contact from a new address after it was contained</source>
        <translation>Meldung von einer neuen Adresse nach dem Eindämmen</translation>
    </message>
    <message>
        <source>The runner was paused, and now somebody uses its token from a network where it was never seen. The token is in other hands: reset it, or delete the runner.</source>
        <translation>Der Runner wurde pausiert, und nun benutzt jemand sein Token aus einem Netz, in dem er nie zu sehen war. Das Token ist in anderen Händen: Setzen Sie es zurück, oder löschen Sie den Runner.</translation>
    </message>
    <message>
        <source>Whoever repairs the host does so elsewhere.</source>
        <translation>Wer den Host repariert, tut es anderswo.</translation>
    </message>
    <message>
        <source>Its creator is blocked</source>
        <translation>Sein Ersteller ist gesperrt</translation>
    </message>
    <message>
        <source>Whoever registered this runner may not sign in any more, but their runner goes on working, and its token may still be in their hands.</source>
        <translation>Wer diesen Runner registriert hat, darf sich nicht mehr anmelden, aber sein Runner arbeitet weiter, und dessen Token kann noch in seinen Händen sein.</translation>
    </message>
    <message>
        <source>The person left, and the team took the runner over.</source>
        <translation>Die Person ist gegangen, und das Team hat den Runner übernommen.</translation>
    </message>
    <message>
        <source>Its creator is gone</source>
        <translation>Seinen Ersteller gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The account that registered this runner was deleted; nobody answers for its token.</source>
        <translation>Das Konto, das diesen Runner registriert hat, wurde gelöscht; niemand steht für sein Token ein.</translation>
    </message>
    <message>
        <source>A deleted runner&apos;s address is back</source>
        <translation>Die Adresse eines gelöschten Runners ist wieder da</translation>
    </message>
    <message>
        <source>A runner that has just been made is used from the public address of one that was deleted.</source>
        <translation>Ein eben erst erstellter Runner wird von der öffentlichen Adresse eines gelöschten aus benutzt.</translation>
    </message>
    <message>
        <source>The same team registered a new runner; or many stand behind one address.</source>
        <translation>Dasselbe Team hat einen neuen Runner registriert; oder viele stehen hinter einer Adresse.</translation>
    </message>
    <message>
        <source>A deleted runner&apos;s machine is back</source>
        <translation>Die Maschine eines gelöschten Runners ist wieder da</translation>
    </message>
    <message>
        <source>A machine whose runner was deleted now stands behind another runner that it never belonged to: somebody who was locked out came in by another door.</source>
        <translation>Eine Maschine, deren Runner gelöscht wurde, steht nun hinter einem anderen Runner, zu dem sie nie gehörte: Jemand, der ausgesperrt wurde, kam durch eine andere Tür herein.</translation>
    </message>
    <message>
        <source>The runner was deleted and registered again on the same host.</source>
        <translation>Der Runner wurde gelöscht und auf demselben Host neu registriert.</translation>
    </message>
    <message>
        <source>Another executor under the same system ID</source>
        <translation>Anderer Executor unter derselben System-ID</translation>
    </message>
    <message>
        <source>The executor of a known machine changed; shell instead of docker, for example, lets jobs reach the host.</source>
        <translation>Der Executor einer bekannten Maschine hat sich geändert; shell statt docker zum Beispiel lässt Jobs an den Host.</translation>
    </message>
    <message>
        <source>Somebody changed config.toml on purpose.</source>
        <translation>Jemand hat config.toml absichtlich geändert.</translation>
    </message>
    <message>
        <source>In contact with an expired token</source>
        <translation>Meldet sich mit abgelaufenem Token</translation>
    </message>
    <message>
        <source>GitLab tells contacts late, by up to an hour; more than that is no delay.</source>
        <translation>GitLab nennt Meldungen verspätet, um bis zu eine Stunde; was darüber hinausgeht, ist keine Verzögerung.</translation>
    </message>
    <message>
        <source>Burst of runner failures</source>
        <translation>Häufung von Runner-Fehlern</translation>
    </message>
    <message>
        <source>Within an hour most of its jobs failed by the runner&apos;s own fault: it breaks, or somebody works on it.</source>
        <translation>Binnen einer Stunde sind die meisten seiner Jobs durch Fehler des Runners selbst fehlgeschlagen: Er geht kaputt, oder jemand macht sich an ihm zu schaffen.</translation>
    </message>
    <message>
        <source>Disk full, registry down, host overloaded.</source>
        <translation>Datenträger voll, Registry ausgefallen, Host überlastet.</translation>
    </message>
    <message>
        <source>Many runners at once by one person</source>
        <translation>Viele Runner auf einmal von einer Person</translation>
    </message>
    <message>
        <source>One account made many runners within the hour, or made its first ones and several at once: what a stolen account or token does to stay.</source>
        <translation>Ein Konto hat binnen einer Stunde viele Runner erstellt, oder seine ersten und gleich mehrere: Das tut ein gestohlenes Konto oder Token, um zu bleiben.</translation>
    </message>
    <message>
        <source>A rollout by a script.</source>
        <translation>Eine Verteilung per Skript.</translation>
    </message>
    <message>
        <source>Assigned to more projects</source>
        <translation>Weiteren Projekten zugewiesen</translation>
    </message>
    <message>
        <source>Further projects can run jobs on this runner, beside those whose secrets it handles.</source>
        <translation>Weitere Projekte können auf diesem Runner Jobs ausführen, neben denen, mit deren Geheimnissen er umgeht.</translation>
    </message>
    <message>
        <source>Somebody who maintains both projects shared it.</source>
        <translation>Jemand, der beide Projekte verwaltet, hat ihn geteilt.</translation>
    </message>
    <message>
        <source>Name that imitates another runner&apos;s</source>
        <translation>Name, der den eines anderen Runners nachahmt</translation>
    </message>
    <message>
        <source>A runner that has just been made has nearly the same name as one of another owner: people will take it for the real one.</source>
        <translation>Ein eben erst erstellter Runner heißt fast genauso wie einer eines anderen Inhabers: Man wird ihn für den echten halten.</translation>
    </message>
    <message>
        <source>Names are made by the same script for several teams.</source>
        <translation>Dasselbe Skript vergibt die Namen für mehrere Teams.</translation>
    </message>
    <message>
        <source>New machine on a stable runner</source>
        <translation>Neue Maschine an einem beständigen Runner</translation>
    </message>
    <message>
        <source>A machine that was never seen before uses the token of a runner whose machines had been the same for at least a week. Whoever copied config.toml can take jobs, and the secrets in them, from anywhere.</source>
        <translation>Eine nie zuvor gesehene Maschine benutzt das Token eines Runners, dessen Maschinen mindestens eine Woche lang dieselben waren. Wer config.toml kopiert hat, kann von überall Jobs nehmen, und mit ihnen die Geheimnisse darin.</translation>
    </message>
    <message>
        <source>The host was replaced or set up anew, or a second host was added. The person who looks after it knows.</source>
        <translation>Der Host wurde ersetzt oder neu aufgesetzt, oder ein zweiter kam hinzu. Wer ihn betreut, weiß es.</translation>
    </message>
    <message>
        <source>New runner that nobody stands for</source>
        <translation>Neuer Runner, für den niemand einsteht</translation>
    </message>
    <message>
        <source>It was registered with a registration token, which names no person, although this is not done here any more: an old token is in somebody&apos;s hands.</source>
        <translation>Er wurde mit einem Registrierungstoken registriert, das keine Person nennt, obwohl das hier nicht mehr geschieht: Ein altes Token ist in jemandes Händen.</translation>
    </message>
    <message>
        <source>An old script or image still registers that way.</source>
        <translation>Ein altes Skript oder Image registriert noch auf diese Art.</translation>
    </message>
    <message>
        <source>Instance runner open to everybody</source>
        <translation>Instanz-Runner, der allen offensteht</translation>
    </message>
    <message>
        <source>Every project&apos;s every branch can run untagged jobs on it: whoever may make a project can run code there.</source>
        <translation>Jeder Branch jedes Projekts kann auf ihm Jobs ohne Tags ausführen: Wer ein Projekt anlegen darf, kann dort Code ausführen.</translation>
    </message>
    <message>
        <source>It is meant as the common runner, and its jobs are thrown away with their machines.</source>
        <translation>Er ist als gemeinsamer Runner gedacht, und seine Jobs werden mit ihren Maschinen weggeworfen.</translation>
    </message>
    <message>
        <source>Belongs to another namespace</source>
        <translation>Gehört zu einem anderen Namensraum</translation>
    </message>
    <message>
        <source>The runner&apos;s owner is another group or project than before.</source>
        <translation>Der Inhaber des Runners ist eine andere Gruppe oder ein anderes Projekt als vorher.</translation>
    </message>
    <message>
        <source>The owning project was deleted, and GitLab handed the runner to the next project; or a group was moved.</source>
        <translation>Das Projekt, dem er gehörte, wurde gelöscht, und GitLab gab den Runner an das nächste Projekt; oder eine Gruppe wurde verschoben.</translation>
    </message>
    <message>
        <source>Another platform under the same system ID</source>
        <translation>Andere Plattform unter derselben System-ID</translation>
    </message>
    <message>
        <source>A machine does not change its operating system or processor and keep its system ID. Somebody runs a copy of the configuration on another machine.</source>
        <translation>Eine Maschine wechselt nicht Betriebssystem oder Prozessor und behält ihre System-ID. Jemand betreibt eine Kopie der Konfiguration auf einer anderen Maschine.</translation>
    </message>
    <message>
        <source>The runner was moved to new hardware together with its configuration folder.</source>
        <translation>Der Runner ist samt seinem Konfigurationsordner auf neue Hardware umgezogen.</translation>
    </message>
    <message>
        <source>From a private to a public address</source>
        <translation>Von einer privaten zu einer öffentlichen Adresse</translation>
    </message>
    <message>
        <source>A machine that GitLab always saw inside a private network now comes from the Internet.</source>
        <translation>Eine Maschine, die GitLab immer in einem privaten Netz sah, kommt nun aus dem Internet.</translation>
    </message>
    <message>
        <source>A proxy was taken away, or GitLab now sees the true address behind it; then many runners change at once.</source>
        <translation>Ein Proxy wurde entfernt, oder GitLab sieht nun die wahre Adresse dahinter; dann ändern sich viele Runner zugleich.</translation>
    </message>
    <message>
        <source>Protection lowered</source>
        <translation>Schutz herabgesetzt</translation>
    </message>
    <message>
        <source>The runner took only jobs of protected branches and tags; now it takes any, so whoever may push a branch reaches what the runner reaches.</source>
        <translation>Der Runner nahm nur Jobs geschützter Branches und Tags; nun nimmt er alle, also erreicht, wer einen Branch pushen darf, was der Runner erreicht.</translation>
    </message>
    <message>
        <source>It was decided to open the runner for all branches.</source>
        <translation>Es wurde beschlossen, den Runner für alle Branches zu öffnen.</translation>
    </message>
    <message>
        <source>Revision unlike its peers</source>
        <translation>Andere Revision als seinesgleichen</translation>
    </message>
    <message>
        <source>This machine reports another build of the same version than nearly all others of the fleet: a program that somebody altered or built.</source>
        <translation>Diese Maschine meldet einen anderen Build derselben Version als fast alle anderen der Flotte: ein Programm, das jemand verändert oder selbst gebaut hat.</translation>
    </message>
    <message>
        <source>A distribution or your own team builds the runner from source.</source>
        <translation>Eine Distribution oder Ihr eigenes Team baut den Runner aus den Quellen.</translation>
    </message>
    <message>
        <source>Sensitive tags added</source>
        <translation>Heikle Tags hinzugefügt</translation>
    </message>
    <message>
        <source>The runner now carries a tag by which jobs that deploy or sign choose their runner: it can draw such jobs, and their secrets, to itself.</source>
        <translation>Der Runner trägt nun ein Tag, über das Jobs, die ausliefern oder signieren, ihren Runner wählen: Er kann solche Jobs und ihre Geheimnisse an sich ziehen.</translation>
    </message>
    <message>
        <source>The runner was given this duty on purpose.</source>
        <translation>Der Runner hat diese Aufgabe absichtlich bekommen.</translation>
    </message>
    <message>
        <source>This GitLab lets runners be taken over</source>
        <translation>In diesem GitLab lassen sich Runner übernehmen</translation>
    </message>
    <message>
        <source>A weakness of this GitLab version lets others take over or attach runners. No runner&apos;s settings protect against it.</source>
        <translation>Eine Schwachstelle dieser GitLab-Version lässt andere Runner übernehmen oder anbinden. Keine Einstellung eines Runners schützt davor.</translation>
    </message>
    <message>
        <source>The instance was patched without changing its version.</source>
        <translation>Die Instanz wurde gepatcht, ohne dass sich ihre Version geändert hat.</translation>
    </message>
    <message>
        <source>One machine behind a protected and an unprotected runner</source>
        <translation>Eine Maschine hinter einem geschützten und einem ungeschützten Runner</translation>
    </message>
    <message>
        <source>Code of any branch reaches, through the unprotected runner, the host that handles the protected one&apos;s secrets.</source>
        <translation>Code jedes Branches erreicht durch den ungeschützten Runner den Host, der mit den Geheimnissen des geschützten umgeht.</translation>
    </message>
    <message>
        <source>Executors that give each job a machine of its own keep them apart.</source>
        <translation>Executors, die jedem Job eine eigene Maschine geben, halten beide getrennt.</translation>
    </message>
    <message>
        <source>Burst of very short successes</source>
        <translation>Häufung sehr kurzer Erfolge</translation>
    </message>
    <message>
        <source>Jobs that take minutes elsewhere end well within seconds on this runner: it may take jobs, and their secrets, without doing the work.</source>
        <translation>Jobs, die anderswo Minuten dauern, enden auf diesem Runner binnen weniger Sekunden: Er nimmt womöglich Jobs und ihre Geheimnisse, ohne die Arbeit zu tun.</translation>
    </message>
    <message>
        <source>Everything came from a cache, or the jobs skipped themselves.</source>
        <translation>Alles kam aus einem Cache, oder die Jobs haben sich selbst übersprungen.</translation>
    </message>
    <message>
        <source>Silent for long, then back from elsewhere</source>
        <translation>Lange still, dann von anderswo zurück</translation>
    </message>
    <message>
        <source>A machine that had been silent for weeks is back at another address: a forgotten host, disk image or backup that somebody started.</source>
        <translation>Eine Maschine, die wochenlang still war, ist unter einer anderen Adresse zurück: ein vergessener Host, ein Datenträgerabbild oder eine Sicherung, die jemand gestartet hat.</translation>
    </message>
    <message>
        <source>A laptop or a spare host was started again at another site.</source>
        <translation>Ein Laptop oder Ersatz-Host wurde an einem anderen Standort wieder gestartet.</translation>
    </message>
    <message>
        <source>A newcomer carries another team&apos;s tags</source>
        <translation>Ein Neuling trägt die Tags eines anderen Teams</translation>
    </message>
    <message>
        <source>A runner that has just been made carries a tag that until now only one other team&apos;s runners had, and may take their jobs.</source>
        <translation>Ein eben erst erstellter Runner trägt ein Tag, das bisher nur Runner eines anderen Teams hatten, und kann ihnen Jobs wegnehmen.</translation>
    </message>
    <message>
        <source>Both teams agreed to share the work.</source>
        <translation>Beide Teams haben vereinbart, sich die Arbeit zu teilen.</translation>
    </message>
    <message>
        <source>Job timeout raised</source>
        <translation>Job-Zeitlimit erhöht</translation>
    </message>
    <message>
        <source>Jobs may now run at least twice as long on this runner: room for mining or for tunnels.</source>
        <translation>Jobs dürfen auf diesem Runner nun mindestens doppelt so lange laufen: Raum für Mining oder Tunnel.</translation>
    </message>
    <message>
        <source>Builds grew longer.</source>
        <translation>Builds dauern länger als früher.</translation>
    </message>
    <message>
        <source>Token was replaced</source>
        <translation>Token wurde ersetzt</translation>
    </message>
    <message>
        <source>The runner has another token, and it was not Muster that replaced it. Whoever did it holds the only one that works.</source>
        <translation>Der Runner hat ein anderes Token, und nicht Muster hat es ersetzt. Wer es getan hat, besitzt das einzige, das gilt.</translation>
    </message>
    <message>
        <source>Tokens rotate by themselves where an expiry is set.</source>
        <translation>Token wechseln von selbst, wo ein Ablauf eingestellt ist.</translation>
    </message>
    <message>
        <source>Token without an end</source>
        <translation>Token ohne Ablauf</translation>
    </message>
    <message>
        <source>Nearly all runners of this kind that were made of late have a token that expires; this one&apos;s does not.</source>
        <translation>Fast alle Runner dieser Art, die zuletzt erstellt wurden, haben ein Token, das abläuft; das dieses Runners nicht.</translation>
    </message>
    <message>
        <source>It was made before the rule was set, or by a way that the rule does not cover.</source>
        <translation>Er wurde erstellt, bevor die Regel galt, oder auf einem Weg, den die Regel nicht erfasst.</translation>
    </message>
    <message>
        <source>A one-host runner active in two places</source>
        <translation>Runner mit einem Host an zwei Orten tätig</translation>
    </message>
    <message>
        <source>A runner that had one machine now has two that speak to GitLab within the same minutes, from different networks.</source>
        <translation>Ein Runner, der eine Maschine hatte, hat nun zwei, die in denselben Minuten aus verschiedenen Netzen mit GitLab sprechen.</translation>
    </message>
    <message>
        <source>A second host was added on purpose, or the old one is being replaced and still runs.</source>
        <translation>Ein zweiter Host kam absichtlich hinzu, oder der alte wird gerade ersetzt und läuft noch.</translation>
    </message>
    <message>
        <source>Jobs from a project never seen on it</source>
        <translation>Jobs eines Projekts, das nie auf ihm zu sehen war</translation>
    </message>
    <message>
        <source>The runner ran jobs of a project that was not among those it served in all the time it was watched.</source>
        <translation>Der Runner hat Jobs eines Projekts ausgeführt, das in der ganzen Zeit, in der er beobachtet wurde, nicht unter denen war, denen er dient.</translation>
    </message>
    <message>
        <source>A new project of the same team.</source>
        <translation>Ein neues Projekt desselben Teams.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Nicht mehr gesperrt</translation>
    </message>
    <message>
        <source>The project runner can be assigned to further projects now.</source>
        <translation>Der Projekt-Runner kann nun weiteren Projekten zugewiesen werden.</translation>
    </message>
    <message>
        <source>It is to be shared with another project.</source>
        <translation>Er soll mit einem weiteren Projekt geteilt werden.</translation>
    </message>
    <message>
        <source>Resumed by somebody else</source>
        <translation>Von jemand anderem fortgesetzt</translation>
    </message>
    <message>
        <source>A paused runner takes jobs again, and it was not Muster that resumed it. Pausing is how a suspicious runner is contained.</source>
        <translation>Ein pausierter Runner nimmt wieder Jobs, und nicht Muster hat ihn fortgesetzt. Durch Pausieren wird ein verdächtiger Runner eingedämmt.</translation>
    </message>
    <message>
        <source>A colleague resumed it in GitLab&apos;s own pages.</source>
        <translation>Ein Kollege hat ihn auf den Seiten von GitLab fortgesetzt.</translation>
    </message>
    <message>
        <source>Protected runner with a job of an unprotected ref</source>
        <translation>Geschützter Runner mit Job eines ungeschützten Refs</translation>
    </message>
    <message>
        <source>The branch lost its protection while the job waited.</source>
        <translation>Der Branch verlor seinen Schutz, während der Job wartete.</translation>
    </message>
    <message>
        <source>Takes untagged jobs now</source>
        <translation>Nimmt nun Jobs ohne Tags</translation>
    </message>
    <message>
        <source>The runner now takes jobs without tags, so that nearly every job can reach it.</source>
        <translation>Der Runner nimmt nun Jobs ohne Tags, sodass fast jeder Job ihn erreichen kann.</translation>
    </message>
    <message>
        <source>It is meant to serve everybody.</source>
        <translation>Er soll allen dienen.</translation>
    </message>
    <message>
        <source>Version going backwards</source>
        <translation>Version geht zurück</translation>
    </message>
    <message>
        <source>A machine that ran a newer version now runs an older one: an old copy of it is running, or a version with a known weakness was put back.</source>
        <translation>Eine Maschine, auf der eine neuere Version lief, hat nun eine ältere: Eine alte Kopie von ihr läuft, oder eine Version mit bekannter Schwachstelle wurde wieder eingespielt.</translation>
    </message>
    <message>
        <source>An update was rolled back after trouble.</source>
        <translation>Eine Aktualisierung wurde nach Problemen zurückgenommen.</translation>
    </message>
    <message>
        <source>Vulnerable version</source>
        <translation>Verwundbare Version</translation>
    </message>
    <message>
        <source>A weakness of this GitLab Runner version was published, and the machine&apos;s executor and platform are concerned.</source>
        <translation>Eine Schwachstelle dieser Version von GitLab Runner wurde veröffentlicht, und Executor und Plattform der Maschine sind betroffen.</translation>
    </message>
    <message>
        <source>It was accepted, or a patch was applied without changing the version.</source>
        <translation>Es wurde hingenommen, oder ein Patch wurde ohne Änderung der Version eingespielt.</translation>
    </message>
    <message>
        <source>The runner&apos;s token has expired, and yet a machine contacted GitLab with it after that.</source>
        <translation>Das Token des Runners ist abgelaufen, und doch hat sich danach ein Rechner damit bei GitLab gemeldet.</translation>
    </message>
    <message>
        <source>The runner is meant for protected branches and tags only, and ran a job of another: its protection was changed meanwhile, or got around.</source>
        <translation>Der Runner ist nur für geschützte Branches und Tags gedacht und hat einen anderen Job ausgeführt: Sein Schutz wurde inzwischen geändert oder umgangen.</translation>
    </message>
</context>
<context>
    <name>muster::SignalText</name>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>state of a finding</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <extracomment>state of a finding: somebody is at it</extracomment>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>state of a finding: not before a date</extracomment>
        <translation>stumm</translation>
    </message>
    <message>
        <source>resolved</source>
        <extracomment>state of a finding: dealt with</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not so any more</source>
        <extracomment>state of a finding that Muster itself saw to be over</extracomment>
        <translation>nicht mehr so</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>a time that never comes</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>what was there before a change, or is there after it: nothing</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1: what was, %2: what is</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>by registration token</source>
        <translation>mit Registrierungstoken</translation>
    </message>
    <message>
        <source>This GitLab</source>
        <extracomment>where a finding is, if it is about no runner</extracomment>
        <translation>Dieses GitLab</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a fact such as &quot;Address&quot;, %2: its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>System ID</source>
        <translation>System-ID</translation>
    </message>
    <message>
        <source>Known machines</source>
        <translation>Bekannte Maschinen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Executor</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Deleted runner</source>
        <translation>Gelöschter Runner</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Takes untagged jobs</source>
        <translation>Nimmt Jobs ohne Tags</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Job timeout</source>
        <translation>Job-Zeitlimit</translation>
    </message>
    <message>
        <source>Short token</source>
        <translation>Kurztoken</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Not done since</source>
        <translation>Nicht mehr üblich seit</translation>
    </message>
    <message>
        <source>Runners made</source>
        <translation>Erstellte Runner</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token läuft ab</translation>
    </message>
    <message>
        <source>Others with an expiry</source>
        <translation>Andere mit Ablauf</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Sicherheitshinweis</translation>
    </message>
    <message>
        <source>GitLab version</source>
        <translation>GitLab-Version</translation>
    </message>
    <message>
        <source>Unprotected runner</source>
        <translation>Ungeschützter Runner</translation>
    </message>
    <message>
        <source>Whose tag it was</source>
        <translation>Wessen Tag es war</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Whose name it was</source>
        <translation>Wessen Name es war</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Failed by the runner</source>
        <translation>Am Runner gescheitert</translation>
    </message>
    <message>
        <source>Very short jobs</source>
        <translation>Sehr kurze Jobs</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Branch or tag</source>
        <translation>Branch oder Tag</translation>
    </message>
</context>
<context>
    <name>muster::SkippedList</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>why runners or jobs are left alone, and how many: &quot;paused already (2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) left &amp;alone: %1</source>
        <extracomment>heading that folds out; %1 are the reasons</extracomment>
        <translation>
            <numerusform>Ein Runner bleibt &amp;unberührt: %1</numerusform>
            <numerusform>%Ln Runner bleiben &amp;unberührt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) left &amp;alone: %1</source>
        <extracomment>heading that folds out; %1 are the reasons</extracomment>
        <translation>
            <numerusform>%Ln Job wird &amp;ausgelassen: %1</numerusform>
            <numerusform>%Ln Jobs werden &amp;ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left alone, and why</source>
        <translation>Was ausgelassen wird, und warum</translation>
    </message>
</context>
<context>
    <name>muster::SpanChooser</name>
    <message>
        <source>Span of time</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Since my last look</source>
        <translation>Seit meinem letzten Blick</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Everything on record</source>
        <translation>Alles Aufgezeichnete</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>Seit einem Datum</translation>
    </message>
    <message>
        <source>Between two moments</source>
        <translation>Zwischen zwei Zeitpunkten</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two moments</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>muster::StartOptions</name>
    <message>
        <source>For the people who run GitLab Runner fleets.</source>
        <translation>Für alle, die GitLab-Runner-Flotten betreiben.</translation>
    </message>
    <message>
        <source>Open the demo fleet: a pretend GitLab inside Muster.</source>
        <translation>Die Demo-Flotte öffnen: ein nachgebildetes GitLab in Muster.</translation>
    </message>
    <message>
        <source>Size of the demo fleet.</source>
        <translation>Größe der Demo-Flotte.</translation>
    </message>
    <message>
        <source>Connect to this GitLab; the token is taken from GITLAB_TOKEN or asked for.</source>
        <translation>Mit diesem GitLab verbinden; das Token kommt aus GITLAB_TOKEN oder wird erfragt.</translation>
    </message>
    <message>
        <source>Keep the settings in this file.</source>
        <translation>Die Einstellungen in dieser Datei halten.</translation>
    </message>
    <message>
        <source>--demo-runners takes a number from 0 to 350000.</source>
        <translation>--demo-runners nimmt eine Zahl von 0 bis 350000.</translation>
    </message>
    <message>
        <source>Keep the journal of all changes in this folder.</source>
        <translation>Das Journal aller Änderungen in diesem Ordner führen.</translation>
    </message>
    <message>
        <source>Say what can be said on the command line.</source>
        <translation>Sagen, was sich auf der Befehlszeile sagen lässt.</translation>
    </message>
    <message>
        <source>Save a picture of every page of the demo fleet, light and dark, in this folder, and end.</source>
        <translation>Ein Bild jeder Seite der Demo-Flotte, hell und dunkel, in diesem Ordner ablegen und enden.</translation>
    </message>
    <message>
        <source>Size of these pictures; 1280x800 unless said.</source>
        <translation>Größe dieser Bilder; sonst 1280x800.</translation>
    </message>
    <message>
        <source>--screenshot takes a folder.</source>
        <translation>--screenshot verlangt einen Ordner.</translation>
    </message>
    <message>
        <source>--size takes width and height from 320 to 8192, as in 1280x800.</source>
        <translation>--size verlangt Breite und Höhe von 320 bis 8192, wie in 1280x800.</translation>
    </message>
    <message>
        <source>Change nothing, whatever the token allows.</source>
        <translation>Nichts ändern, was auch immer das Token erlaubt.</translation>
    </message>
</context>
<context>
    <name>muster::StateLinks</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a number of runners and their state: 75 not approved</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>muster::TableKeys</name>
    <message>
        <source>Next Row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Down in any table or list; with Shift the marks are extended</source>
        <translation>Pfeil nach unten in jeder Tabelle oder Liste; mit Umschalt werden die Markierungen erweitert</translation>
    </message>
    <message>
        <source>Previous Row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Up in any table or list; with Shift the marks are extended</source>
        <translation>Pfeil nach oben in jeder Tabelle oder Liste; mit Umschalt werden die Markierungen erweitert</translation>
    </message>
</context>
<context>
    <name>muster::TableReport</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; a CSV file has them all.</source>
        <translation>Die ersten %1 von %2 Zeilen; eine CSV-Datei enthält alle.</translation>
    </message>
</context>
<context>
    <name>muster::TagsDialog</name>
    <message>
        <source>No runner has a tag.</source>
        <translation>Kein Runner hat ein Tag.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are probably meant to be one tag. Jobs ask for tags letter by letter.</source>
        <translation>„%1“ und „%2“ sollen wohl ein Tag sein. Jobs verlangen Tags Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>A renamed tag has to be renamed in the jobs that ask for it, too.</source>
        <translation>Ein umbenanntes Tag muss auch in den Jobs umbenannt werden, die es verlangen.</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Tag umbenennen</translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <translation>&amp;Neuer Name:</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Merge into Similar…</source>
        <translation>Mit ähnlichem &amp;verschmelzen …</translation>
    </message>
    <message>
        <source>Take &amp;Away…</source>
        <translation>&amp;Wegnehmen …</translation>
    </message>
    <message>
        <source>Show R&amp;unners</source>
        <translation>&amp;Runner zeigen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Ein Tag suchen</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>Benutzte Tags</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Only those that &amp;jobs wait for in vain</source>
        <translation>Nur solche, auf die &amp;Jobs vergeblich warten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Jobs that wait ask for them, and no runner that takes jobs has them</source>
        <translation>Wartende Jobs verlangen sie, und kein Runner, der Jobs nimmt, hat sie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) ask for “%1”; no runner that has it takes jobs now.</source>
        <translation>
            <numerusform>%Ln wartender Job verlangt „%1“; kein Runner, der es hat, nimmt jetzt Jobs.</numerusform>
            <numerusform>%Ln wartende Jobs verlangen „%1“; kein Runner, der es hat, nimmt jetzt Jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) ask for “%1”, which no runner has; is “%2” meant?</source>
        <translation>
            <numerusform>%Ln wartender Job verlangt „%1“, das kein Runner hat; ist „%2“ gemeint?</numerusform>
            <numerusform>%Ln wartende Jobs verlangen „%1“, das kein Runner hat; ist „%2“ gemeint?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) ask for “%1”, which no runner has.</source>
        <translation>
            <numerusform>%Ln wartender Job verlangt „%1“, das kein Runner hat.</numerusform>
            <numerusform>%Ln wartende Jobs verlangen „%1“, das kein Runner hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>muster::TargetTable</name>
    <message>
        <source>&amp;Strike Out</source>
        <extracomment>menu: take the chosen runners out of what will be done</extracomment>
        <translation>&amp;Streichen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>menu: put runners that were struck out back in</extracomment>
        <translation>&amp;Zurückholen</translation>
    </message>
</context>
<context>
    <name>muster::TeamSheetDialog</name>
    <message>
        <source>Team sheet</source>
        <translation>Teamblatt</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>&amp;Save As</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation>&amp;HTML …</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown …</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV …</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Save the team sheet</source>
        <translation>Das Teamblatt speichern</translation>
    </message>
</context>
<context>
    <name>muster::TeamSheetText</name>
    <message>
        <source>GitLab runners of %1</source>
        <extracomment>heading of a page; %1: a group</extracomment>
        <translation>GitLab-Runner von %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>below the heading; %1: address of a GitLab, %2: date and time</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Not all runners were loaded: this page may lack some.</source>
        <translation>Nicht alle Runner wurden geladen: auf dieser Seite fehlen vielleicht welche.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>heading of a table</extracomment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Who registered them</source>
        <extracomment>heading of a table</extracomment>
        <translation>Wer sie registriert hat</translation>
    </message>
    <message>
        <source>Stale and risky runners</source>
        <extracomment>heading of a table</extracomment>
        <translation>Veraltete und riskante Runner</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <extracomment>an account</extracomment>
        <translation>%1 (nicht aktiv)</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <extracomment>a person&apos;s name and username</extracomment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registriert von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>(instance)</source>
        <translation>(Instanz)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) that Muster saw on these runners ran on compliant ones.</source>
        <translation>
            <numerusform>%1 von %Ln Job, den Muster auf diesen Runnern sah, lief auf einem, der die Richtlinie erfüllt.</numerusform>
            <numerusform>%1 von %Ln Jobs, die Muster auf diesen Runnern sah, liefen auf solchen, die die Richtlinie erfüllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muster saw no job on these runners.</source>
        <translation>Muster sah auf diesen Runnern keinen Job.</translation>
    </message>
</context>
<context>
    <name>muster::TimeChart</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>of a series of a chart: its name and its value, such as &quot;pending 12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>muster::TimeScaleText</name>
    <message>
        <source>local time</source>
        <extracomment>under the axis of a chart: its times are those of the person&apos;s own clock</extracomment>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a stretch of time, from and until</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>muster::TimelineTable</name>
    <message>
        <source>What:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Was:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>muster::TlsText</name>
    <message>
        <source>Nobody vouches for it but itself (self-signed).</source>
        <translation>Niemand außer ihm selbst bürgt dafür (selbstsigniert).</translation>
    </message>
    <message>
        <source>This machine does not know who vouches for it (%1).</source>
        <translation>Dieser Rechner kennt nicht, wer dafür bürgt (%1).</translation>
    </message>
    <message>
        <source>It is not for %1, but for %2.</source>
        <translation>Es ist nicht für %1, sondern für %2.</translation>
    </message>
    <message>
        <source>It, or one behind it, has expired (its last day: %1).</source>
        <translation>Es oder eines dahinter ist abgelaufen (letzter Tag: %1).</translation>
    </message>
    <message>
        <source>It, or one behind it, is not valid yet (its first day: %1). Check this machine&apos;s clock.</source>
        <translation>Es oder eines dahinter gilt noch nicht (erster Tag: %1). Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>It was withdrawn by those who vouched for it.</source>
        <translation>Wer dafür bürgte, hat es widerrufen.</translation>
    </message>
    <message>
        <source>It is damaged, too weak, or made for something else.</source>
        <translation>Es ist beschädigt, zu schwach oder für etwas anderes gemacht.</translation>
    </message>
    <message>
        <source>It is not the one that you pinned. Either the server got a new certificate, or somebody stands between you and it: ask whoever runs the server.</source>
        <translation>Es ist nicht das angeheftete. Entweder hat der Server ein neues Zertifikat, oder jemand steht dazwischen: fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>of a certificate: whose it is</extracomment>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>of a certificate: who vouches for it</extracomment>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>of a certificate: host names</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>of a certificate: first and last day (UTC)</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2 (UTC)</source>
        <translation>%1 bis %2 (UTC)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>of a certificate: the fingerprint</extracomment>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>muster::TokenDialog</name>
    <message>
        <source>Runners with new tokens</source>
        <translation>Runner mit neuen Token</translation>
    </message>
    <message>
        <source>The token, and the lines that use it</source>
        <translation>Das Token, und die Zeilen, die es benutzen</translation>
    </message>
    <message>
        <source>Copy &amp;Token</source>
        <translation>&amp;Token kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Register Command</source>
        <translation>&amp;Registrierbefehl kopieren</translation>
    </message>
    <message>
        <source>Copy con&amp;fig.toml</source>
        <translation>Con&amp;fig.toml kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>GitLab shows these tokens this once, and Muster keeps them nowhere: copy them before you close this window.</source>
        <translation>GitLab zeigt diese Token nur dieses eine Mal, und Muster bewahrt sie nirgends auf: kopieren Sie sie, bevor Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Nothing was copied yet, and nobody can show these tokens again. Close once more to let them go.</source>
        <translation>Noch wurde nichts kopiert, und niemand kann diese Token noch einmal zeigen. Noch einmal schließen, um sie aufzugeben.</translation>
    </message>
    <message>
        <source>More tokens are on their way; they would be lost with this window.</source>
        <translation>Weitere Tokens sind unterwegs; mit diesem Fenster gingen sie verloren.</translation>
    </message>
    <message>
        <source>GitLab is at it…</source>
        <translation>GitLab ist dabei…</translation>
    </message>
</context>
<context>
    <name>muster::TokenFields</name>
    <message>
        <source>To&amp;ken:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>Kept &amp;in:</source>
        <translation>Aufbewahrt &amp;in:</translation>
    </message>
    <message>
        <source>A personal access token with the scope api, or read_api to look without changing anything. The desktop keeps it; Muster never writes it to a file.</source>
        <translation>Ein persönliches Zugriffstoken mit dem Geltungsbereich api, oder read_api, um ohne Änderungen zu schauen. Der Desktop bewahrt es auf; Muster schreibt es nie in eine Datei.</translation>
    </message>
    <message>
        <source>A personal access token with the scope api, or read_api to look without changing anything. It is gone when Muster ends, and asked for at the next start.</source>
        <translation>Ein persönliches Zugriffstoken mit dem Geltungsbereich api, oder read_api, um ohne Änderungen zu schauen. Es ist weg, wenn Muster endet, und wird beim nächsten Start erfragt.</translation>
    </message>
    <message>
        <source>Varia&amp;ble:</source>
        <translation>Varia&amp;ble:</translation>
    </message>
    <message>
        <source>The name of the variable that holds the token. It is read when Muster starts.</source>
        <translation>Der Name der Variablen mit dem Token. Sie wird gelesen, wenn Muster startet.</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>&amp;Befehl:</translation>
    </message>
    <message>
        <source>A program that prints the token as its first line. It runs at every start, without a shell, and not before you choose Connect.</source>
        <translation>Ein Programm, das als erste Zeile das Token ausgibt. Es läuft bei jedem Start, ohne Shell, und nicht vor dem Klick auf Verbinden.</translation>
    </message>
</context>
<context>
    <name>muster::TrayIcon</name>
    <message>
        <source>&amp;Show Muster</source>
        <extracomment>menu of the icon in the tray: brings the window to the front</extracomment>
        <translation>&amp;Muster zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>menu of the icon in the tray: ends the program</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) with grave &amp;findings</source>
        <translation>
            <numerusform>%Ln Runner mit schwerwiegenden Be&amp;funden</numerusform>
            <numerusform>%Ln Runner mit schwerwiegenden Be&amp;funden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) in &amp;quarantine</source>
        <translation>
            <numerusform>%Ln Runner in &amp;Quarantäne</numerusform>
            <numerusform>%Ln Runner in &amp;Quarantäne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TypedCount</name>
    <message>
        <source>T&amp;ype %1 to confirm:</source>
        <translation>Zum Bestätigen %1 ein&amp;geben:</translation>
    </message>
    <message>
        <source>This is the right number</source>
        <translation>Das ist die richtige Zahl</translation>
    </message>
</context>
<context>
    <name>muster::UnlockDialog</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Freischalten</translation>
    </message>
    <message>
        <source>Unlock Changes</source>
        <translation>Änderungen freischalten</translation>
    </message>
    <message>
        <source>Changes are made with a second token of @%1 (scope api); everything else goes on with the first one. It is kept in memory until the time is over; a run that has begun goes on to its end.</source>
        <translation>Geändert wird mit einem zweiten Token von @%1 (Geltungsbereich api); alles andere geht mit dem ersten weiter. Es bleibt im Speicher, bis die Zeit um ist; ein begonnener Lauf geht zu Ende.</translation>
    </message>
    <message>
        <source>glpat-…</source>
        <translation>glpat-…</translation>
    </message>
    <message>
        <source> minutes</source>
        <extracomment>after a number in a field</extracomment>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Second &amp;token:</source>
        <translation>Zweites &amp;Token:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Dauer:</translation>
    </message>
    <message>
        <source>Asking GitLab who this token is…</source>
        <translation>GitLab wird gefragt, wem dieses Token gehört …</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s token; it has to be of @%1, whose runners are shown.</source>
        <translation>Dieses Token gehört jemand anderem; es muss von @%1 sein, dessen Runner zu sehen sind.</translation>
    </message>
</context>
<context>
    <name>muster::UnlockStatus</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock changes</source>
        <translation>Änderungen sperren</translation>
    </message>
    <message>
        <source>Make no more changes with the second token</source>
        <translation>Mit dem zweiten Token nichts mehr ändern</translation>
    </message>
    <message>
        <source>changes unlocked for %1:%2</source>
        <extracomment>minutes and seconds for which changes are possible still</extracomment>
        <translation>Änderungen frei für %1:%2</translation>
    </message>
</context>
<context>
    <name>muster::UsefulnessText</name>
    <message>
        <source>in use</source>
        <extracomment>verdict on a runner: it runs jobs</extracomment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>the only one</source>
        <extracomment>verdict on a runner: the only one with some tag</extracomment>
        <translation>der einzige</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>verdict on a runner: it had jobs, though not lately</extracomment>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>verdict on a runner: created a short time ago</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>idle</source>
        <extracomment>verdict on a runner: ready, but it had no job for long</extracomment>
        <translation>untätig</translation>
    </message>
    <message>
        <source>probably useless</source>
        <extracomment>verdict on a runner</extracomment>
        <translation>vermutlich unnütz</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>verdict on a runner: nothing can be said</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>it is running jobs now</source>
        <translation>er führt gerade Jobs aus</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln job(s) in the last 7 days</source>
        <translation>
            <numerusform>mindestens %Ln Job in den letzten 7 Tagen</numerusform>
            <numerusform>mindestens %Ln Jobs in den letzten 7 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) in the last 7 days</source>
        <translation>
            <numerusform>%Ln Job in den letzten 7 Tagen</numerusform>
            <numerusform>%Ln Jobs in den letzten 7 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>the only runner for “%1” in %2</source>
        <extracomment>%1: tag, %2: project</extracomment>
        <translation>der einzige Runner für „%1“ in %2</translation>
    </message>
    <message>
        <source>last job today</source>
        <translation>letzter Job heute</translation>
    </message>
    <message numerus="yes">
        <source>last job %Ln day(s) ago</source>
        <translation>
            <numerusform>letzter Job vor %Ln Tag</numerusform>
            <numerusform>letzter Job vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created %Ln day(s) ago, no job in that time</source>
        <translation>
            <numerusform>vor %Ln Tag erstellt, seitdem kein Job</numerusform>
            <numerusform>vor %Ln Tagen erstellt, seitdem kein Job</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created %Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag erstellt</numerusform>
            <numerusform>vor %Ln Tagen erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>no job on record</source>
        <translation>kein Job verzeichnet</translation>
    </message>
    <message numerus="yes">
        <source>no job in %Ln day(s)</source>
        <translation>
            <numerusform>seit %Ln Tag kein Job</numerusform>
            <numerusform>seit %Ln Tagen kein Job</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but it was in contact today</source>
        <extracomment>%1: &quot;no job in 120 days&quot;</extracomment>
        <translation>%1, meldete sich aber heute</translation>
    </message>
    <message numerus="yes">
        <source>%1, but it was in contact %Ln day(s) ago</source>
        <extracomment>%1: &quot;no job in 120 days&quot;</extracomment>
        <translation>
            <numerusform>%1, meldete sich aber vor %Ln Tag</numerusform>
            <numerusform>%1, meldete sich aber vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, silent for %Ln day(s)</source>
        <extracomment>%1: &quot;no job in 120 days&quot;; %n: days since the last contact</extracomment>
        <translation>
            <numerusform>%1, schweigt seit %Ln Tag</numerusform>
            <numerusform>%1, schweigt seit %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, never was in contact</source>
        <extracomment>%1: &quot;no job in 120 days&quot;</extracomment>
        <translation>%1, hat sich nie gemeldet</translation>
    </message>
    <message>
        <source>%1: probably no longer useful</source>
        <extracomment>a reason, and what follows from it; %1: &quot;no job in 120 days, silent for 41 days&quot;</extracomment>
        <translation>%1: vermutlich nicht mehr nützlich</translation>
    </message>
    <message>
        <source>in use: %1</source>
        <extracomment>a verdict and its reason; %1: &quot;12 jobs in the last 7 days&quot;</extracomment>
        <translation>in Gebrauch: %1</translation>
    </message>
    <message>
        <source>not enough is known of its jobs or contacts to tell</source>
        <translation>von seinen Jobs oder Kontakten ist zu wenig bekannt</translation>
    </message>
    <message>
        <source>%1 for your projects; others are not known</source>
        <extracomment>%1: &quot;last job 120 days ago&quot;</extracomment>
        <translation>%1 für Ihre Projekte; andere sind nicht bekannt</translation>
    </message>
</context>
<context>
    <name>muster::VersionCharts</name>
    <message>
        <source>Runners by minor versions behind</source>
        <translation>Runner nach Rückstand in Nebenversionen</translation>
    </message>
    <message>
        <source>Runners by executor and minor version</source>
        <translation>Runner nach Executor und Nebenversion</translation>
    </message>
    <message>
        <source>Runners by group and minor version</source>
        <translation>Runner nach Gruppe und Nebenversion</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <extracomment>tab: runners by how far behind they are</extracomment>
        <translation>A&amp;bstand</translation>
    </message>
    <message>
        <source>E&amp;xecutors</source>
        <extracomment>tab: runners by executor and version</extracomment>
        <translation>E&amp;xecutoren</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <extracomment>tab: runners by the group they belong to, and version</extracomment>
        <translation>&amp;Inhaber</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a cell of a table; %1: an executor or a group; %2: a minor version such as 18.11</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ways to look at the versions</source>
        <translation>Ansichten der Versionen</translation>
    </message>
    <message>
        <source>Over Ti&amp;me</source>
        <extracomment>tab: how far behind the runners were over the recorded past</extracomment>
        <translation>Über die &amp;Zeit</translation>
    </message>
</context>
<context>
    <name>muster::VersionMatrixTable</name>
    <message>
        <source>Runners:</source>
        <extracomment>%1: an executor or a group; %2: a minor version such as 18.11</extracomment>
        <translation>Runner:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 with %2</source>
        <translation>
            <numerusform>%Ln von %1 mit %2</numerusform>
            <numerusform>%Ln von %1 mit %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Executor</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>column of a table: all runners of the row</extracomment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>muster::VersionRunners</name>
    <message>
        <source>Runners and their versions</source>
        <translation>Runner und ihre Versionen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the marked runners that are shown, with the columns shown, for a spreadsheet</source>
        <translation>Die markierten gezeigten Runner mit den gezeigten Spalten für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Mark runners first: click, Space or Ctrl+A</source>
        <translation>Erst Runner markieren: Klick, Leertaste oder Strg+A</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Die Spalten der Tabelle wählen</translation>
    </message>
</context>
<context>
    <name>muster::VersionTable</name>
    <message>
        <source>(unnamed)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Versions of its managers:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Versionen seiner Manager:</translation>
    </message>
    <message>
        <source>Security fixes that it is without:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Sicherheitskorrekturen, die ihm fehlen:</translation>
    </message>
    <message>
        <source>Upgrade, by GitLab&apos;s rules:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Upgrade nach GitLabs Regeln:</translation>
    </message>
    <message>
        <source>A newer minor version since:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Eine neuere Nebenversion seit:</translation>
    </message>
    <message>
        <source>A newer patch since:</source>
        <extracomment>heading of a tip</extracomment>
        <translation>Ein neuerer Patch seit:</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n manager(s))</source>
        <translation>
            <numerusform>%1 (%n Manager)</numerusform>
            <numerusform>%1 (%n Manager)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (GitLab: %2)</source>
        <extracomment>%1: how Muster calls the upgrade status; %2: how GitLab calls it</extracomment>
        <translation>%1 (GitLab: %2)</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>where a version is the newest: nothing is newer</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>In brackets: where it matters, as the record has it.</source>
        <translation>In Klammern: wo es zutrifft, nach dem Eintrag.</translation>
    </message>
    <message>
        <source>By its manager with %1.</source>
        <translation>Nach seinem Manager mit %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The runner&apos;s description.</source>
        <translation>Die Beschreibung des Runners.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>The group, or the project to which the runner was first assigned.</source>
        <translation>Die Gruppe, oder das Projekt, dem der Runner zuerst zugewiesen wurde.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The oldest version among the runner&apos;s managers, and the newest where they differ.</source>
        <translation>Die älteste Version unter den Managern des Runners, und die neueste, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Minor versions released since the oldest one among the runner&apos;s managers, up to the reference.</source>
        <translation>Nebenversionen, die seit der ältesten unter den Managern des Runners erschienen sind, bis zur Bezugsversion.</translation>
    </message>
    <message>
        <source>Outdated for</source>
        <translation>Überholt seit</translation>
    </message>
    <message>
        <source>How long there has been a newer minor version than the oldest one among the runner&apos;s managers.</source>
        <translation>Wie lange es schon eine neuere Nebenversion gibt als die älteste unter den Managern des Runners.</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Patches</translation>
    </message>
    <message>
        <source>Newer releases of the same minor version: these fix mistakes and bring nothing new.</source>
        <translation>Neuere Ausgaben derselben Nebenversion: sie beheben Fehler und bringen nichts Neues.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>GitLab makes fixes for the newest three minor versions.</source>
        <translation>GitLab macht Korrekturen für die neuesten drei Nebenversionen.</translation>
    </message>
    <message>
        <source>Fixes missed</source>
        <translation>Fehlende Korrekturen</translation>
    </message>
    <message>
        <source>Known security fixes that some manager is without.</source>
        <translation>Bekannte Sicherheitskorrekturen, die mindestens einem Manager fehlen.</translation>
    </message>
    <message>
        <source>Clean from</source>
        <translation>Sauber ab</translation>
    </message>
    <message>
        <source>The lowest release that has all security fixes the runner is without.</source>
        <translation>Die niedrigste Version mit allen Sicherheitskorrekturen, die dem Runner fehlen.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>What GitLab&apos;s own rules say, over the releases that Muster knows; in brackets what this GitLab says where it differs.</source>
        <translation>Was GitLabs eigene Regeln sagen, über die Versionen, die Muster kennt; in Klammern, was dieses GitLab sagt, wo es abweicht.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What GitLab calls the runner: online, offline, stale or never contacted.</source>
        <translation>Wie GitLab den Runner nennt: online, offline, veraltet oder nie gemeldet.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>When the runner last spoke to GitLab; may lag by up to an hour.</source>
        <translation>Wann der Runner zuletzt mit GitLab sprach; kann bis zu einer Stunde nachhinken.</translation>
    </message>
    <message>
        <source>Majors</source>
        <translation>Hauptversionen</translation>
    </message>
    <message>
        <source>Major versions begun since the oldest one among the runner&apos;s managers, up to the reference.</source>
        <translation>Hauptversionen, die seit der ältesten unter den Managern des Runners begonnen haben, bis zur Bezugsversion.</translation>
    </message>
    <message>
        <source>Unpatched for</source>
        <translation>Ohne Patch seit</translation>
    </message>
    <message>
        <source>How long there has been a newer patch of the same minor version.</source>
        <translation>Wie lange es schon einen neueren Patch derselben Nebenversion gibt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Whom the runner serves: the whole instance, a group, or projects.</source>
        <translation>Wem der Runner dient: der ganzen Instanz, einer Gruppe oder Projekten.</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Processes that use the runner&apos;s token.</source>
        <translation>Prozesse, die das Token des Runners benutzen.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The runner&apos;s number in GitLab.</source>
        <translation>Die Nummer des Runners in GitLab.</translation>
    </message>
</context>
<context>
    <name>muster::VersionText</name>
    <message>
        <source>the newest release</source>
        <extracomment>what versions are compared with</extracomment>
        <translation>der neuesten Version</translation>
    </message>
    <message>
        <source>this GitLab</source>
        <extracomment>what versions are compared with: the version of the GitLab server</extracomment>
        <translation>diesem GitLab</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <extracomment>what versions are compared with: the newest release of a major version, such as 17.x</extracomment>
        <translation>der neuesten %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what versions are compared with; %2: the version that this is now</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <extracomment>a count that is known to be as high, or higher</extracomment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No release of GitLab Runner is known.</source>
        <translation>Keine Version von GitLab Runner ist bekannt.</translation>
    </message>
    <message>
        <source>This GitLab does not tell its version.</source>
        <translation>Dieses GitLab nennt seine Version nicht.</translation>
    </message>
    <message>
        <source>No release of %1 is known.</source>
        <translation>Keine Version von %1 ist bekannt.</translation>
    </message>
    <message>
        <source>supported</source>
        <extracomment>of a version: GitLab still makes fixes for it</extracomment>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>not supported</source>
        <extracomment>of a version: GitLab makes no fixes for it any more</extracomment>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>no version</source>
        <extracomment>upgrade status of a runner: what it reports is no version</extracomment>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>upgrade status of a runner: there is nothing newer that it should have</extracomment>
        <translation>keines</translation>
    </message>
    <message>
        <source>available</source>
        <extracomment>upgrade status of a runner: there is something newer</extracomment>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>recommended</source>
        <extracomment>upgrade status of a runner: it should be upgraded</extracomment>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>This GitLab has a word that Muster does not know.</source>
        <translation>Dieses GitLab hat ein Wort, das Muster nicht kennt.</translation>
    </message>
    <message>
        <source>Muster knows too little to say: no manager of it tells a version, or no release is known.</source>
        <translation>Muster weiß zu wenig dafür: keiner seiner Manager nennt eine Version, oder keine Version von GitLab Runner ist bekannt.</translation>
    </message>
    <message>
        <source>GitLab and Muster read what the runner reports differently.</source>
        <translation>GitLab und Muster lesen verschieden, was der Runner meldet.</translation>
    </message>
    <message>
        <source>GitLab asks for less: its own list of releases may be older than Muster&apos;s, which ends with %1, or it has not looked at this version again since.</source>
        <translation>GitLab verlangt weniger: seine eigene Liste der Versionen ist vielleicht älter als die von Muster, die mit %1 endet, oder es hat diese Version seitdem nicht wieder angesehen.</translation>
    </message>
    <message>
        <source>GitLab asks for more: its own list of releases may be newer than Muster&apos;s, which ends with %1, or holds only the newest 20 releases; or a manager has been upgraded since.</source>
        <translation>GitLab verlangt mehr: seine eigene Liste der Versionen ist vielleicht neuer als die von Muster, die mit %1 endet, oder enthält nur die neuesten 20 Versionen; oder ein Manager wurde seitdem aktualisiert.</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>how bad a weakness is</extracomment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>how bad a weakness is</extracomment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>how bad a weakness is</extracomment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>how bad a weakness is</extracomment>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a weakness: its number, how bad it is, what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>%1: a weakness; %2: where it matters, in English, such as &quot;kubernetes executor&quot;</extracomment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>%1. Fixed in %2.</source>
        <extracomment>%1: a weakness; %2: versions</extracomment>
        <translation>%1. Behoben in %2.</translation>
    </message>
    <message>
        <source>%1. Fixed in %2; %3, which the record names, was never released.</source>
        <extracomment>%1: a weakness; %2, %3: versions. The third part corrects the official record.</extracomment>
        <translation>%1. Behoben in %2; %3, das der Eintrag nennt, ist nie erschienen.</translation>
    </message>
    <message>
        <source>No release of GitLab Runner is known</source>
        <translation>Keine Version von GitLab Runner ist bekannt</translation>
    </message>
    <message>
        <source>Releases up to %1 of %2 (%3), as shipped with Muster</source>
        <extracomment>%1: a version; %2: the day of the newest release known; %3: &quot;102 days ago&quot;</extracomment>
        <translation>Versionen bis %1 vom %2 (%3), mit Muster ausgeliefert</translation>
    </message>
    <message>
        <source>Releases up to %1 of %2, checked %3 at %4</source>
        <extracomment>%1: a version; %2: the day of the newest release known; %3: &quot;2 days ago&quot;; %4: a host</extracomment>
        <translation>Versionen bis %1 vom %2, geprüft %3 bei %4</translation>
    </message>
    <message>
        <source>Releases up to %1 of %2, opened %3 from %4</source>
        <extracomment>%1: a version; %2: the day of the newest release known; %3: &quot;2 days ago&quot;; %4: a file</extracomment>
        <translation>Versionen bis %1 vom %2, geöffnet %3 aus %4</translation>
    </message>
</context>
<context>
    <name>muster::VersionTrendView</name>
    <message>
        <source>Runners behind over time</source>
        <translation>Runner im Rückstand über die Zeit</translation>
    </message>
    <message>
        <source>Runners by minor versions behind, over time</source>
        <translation>Runner nach Rückstand in Nebenversionen, über die Zeit</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>The past cannot be read</source>
        <translation>Die Vergangenheit lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Only one moment is on record so far</source>
        <translation>Bisher ist nur ein Zeitpunkt aufgezeichnet</translation>
    </message>
    <message>
        <source>Muster notes which versions run whenever the runners were loaded; from the second time on there is a trend.</source>
        <translation>Muster hält jedes Mal, wenn die Runner geladen wurden, fest, welche Versionen laufen; ab dem zweiten Mal gibt es einen Verlauf.</translation>
    </message>
    <message>
        <source>There is no past yet</source>
        <translation>Es gibt noch keine Vergangenheit</translation>
    </message>
    <message>
        <source>Muster notes which versions run whenever all runners were loaded; from then on there is a trend.</source>
        <translation>Muster hält jedes Mal, wenn alle Runner geladen wurden, fest, welche Versionen laufen; von da an gibt es einen Verlauf.</translation>
    </message>
</context>
<context>
    <name>muster::VersionsNotes</name>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln insgesamt</numerusform>
            <numerusform>%Ln insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from the oldest version in the fleet to the newest</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not supported</source>
        <translation>
            <numerusform>%Ln nicht unterstützt</numerusform>
            <numerusform>%Ln nicht unterstützt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a security fix</source>
        <translation>
            <numerusform>%Ln ohne eine Sicherheitskorrektur</numerusform>
            <numerusform>%Ln ohne eine Sicherheitskorrektur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with managers of different versions</source>
        <translation>
            <numerusform>%Ln mit Managern verschiedener Versionen</numerusform>
            <numerusform>%Ln mit Managern verschiedener Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly unknown</source>
        <translation>
            <numerusform>%Ln teilweise unbekannt</numerusform>
            <numerusform>%Ln teilweise unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>No release of GitLab Runner is known, so nobody can be said to be behind.</source>
        <translation>Keine Version von GitLab Runner ist bekannt, daher lässt sich von niemandem ein Rückstand sagen.</translation>
    </message>
    <message>
        <source>Not all runners are loaded, so the numbers are about a part.</source>
        <translation>Nicht alle Runner sind geladen, daher gelten die Zahlen nur für einen Teil.</translation>
    </message>
    <message>
        <source>This GitLab is %1, but the newest release of GitLab Runner that Muster knows is %2. Until its list is newer, runners count as less far behind than they may be.</source>
        <translation>Dieses GitLab ist %1, aber die neueste Version von GitLab Runner, die Muster kennt, ist %2. Bis die Liste neuer ist, zählen Runner als weniger weit zurück, als sie vielleicht sind.</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message>
        <source>There is no runner here</source>
        <translation>Hier ist kein Runner</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>No runner is that far behind</source>
        <translation>Kein Runner ist so weit zurück</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln runner(s) no version is known.</source>
        <translation>
            <numerusform>Von %Ln Runner ist keine Version bekannt.</numerusform>
            <numerusform>Von %Ln Runnern ist keine Version bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runners are being loaded…</source>
        <translation>Die Runner werden geladen…</translation>
    </message>
</context>
<context>
    <name>muster::VersionsPage</name>
    <message>
        <source>Com&amp;pliance</source>
        <extracomment>tab of the Versions page: which teams are on an approved version</extracomment>
        <translation>Richt&amp;linien</translation>
    </message>
    <message>
        <source>Behi&amp;nd</source>
        <extracomment>tab of the Versions page: how far behind the runners are</extracomment>
        <translation>&amp;Rückstand</translation>
    </message>
</context>
<context>
    <name>muster::VersionsTab</name>
    <message>
        <source>No runner is marked</source>
        <translation>Kein Runner ist markiert</translation>
    </message>
    <message>
        <source>No runner is shown</source>
        <translation>Kein Runner wird gezeigt</translation>
    </message>
    <message>
        <source>&amp;Select for a Plan</source>
        <translation>Für einen &amp;Plan auswählen</translation>
    </message>
    <message>
        <source>Mark the marked runners, or else all that are shown, on the Runners page, to pause, delete or export them there</source>
        <translation>Die markierten Runner, oder sonst alle gezeigten, auf der Runner-Seite markieren, um sie dort zu pausieren, zu löschen oder zu exportieren</translation>
    </message>
    <message>
        <source>All That Are &amp;Behind</source>
        <translation>Alle mit Rück&amp;stand</translation>
    </message>
    <message>
        <source>No runner is known yet</source>
        <translation>Noch ist kein Runner bekannt</translation>
    </message>
    <message>
        <source>Not connected to a GitLab</source>
        <translation>Mit keinem GitLab verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner</numerusform>
            <numerusform>%Ln Runner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s) of which no version is known</source>
        <translation>
            <numerusform>%Ln Runner, dessen Version nicht bekannt ist</numerusform>
            <numerusform>%Ln Runner, deren Version nicht bekannt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s), %1 minor versions behind</source>
        <translation>
            <numerusform>%Ln Runner, %1 Nebenversionen zurück</numerusform>
            <numerusform>%Ln Runner, %1 Nebenversionen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all runners that the slider counts, not those of one bar or cell</source>
        <translation>Alle Runner zeigen, die der Schieber zählt, nicht die eines Balkens oder einer Zelle</translation>
    </message>
    <message>
        <source>Neither a bar nor a cell is chosen</source>
        <translation>Weder ein Balken noch eine Zelle ist gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s): %1</source>
        <extracomment>%1: an executor or a group, and perhaps a minor version</extracomment>
        <translation>
            <numerusform>%Ln Runner: %1</numerusform>
            <numerusform>%Ln Runner: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Looking for new releases…</source>
        <translation>Neue Versionen werden gesucht…</translation>
    </message>
</context>
<context>
    <name>muster::WaitPane</name>
    <message>
        <source>Runners that are near to taking the job</source>
        <translation>Runner, die nahe daran sind, den Job zu nehmen</translation>
    </message>
    <message>
        <source>Why is it waiting?</source>
        <translation>Warum wartet er?</translation>
    </message>
    <message>
        <source>Choose a waiting job to see which runners are near to taking it.</source>
        <translation>Wählen Sie einen wartenden Job, um zu sehen, welche Runner nahe daran sind, ihn zu nehmen.</translation>
    </message>
    <message>
        <source>It does not wait</source>
        <translation>Er wartet nicht</translation>
    </message>
    <message>
        <source>This job has a runner: %1</source>
        <translation>Dieser Job hat einen Runner: %1</translation>
    </message>
    <message>
        <source>The runners are not loaded yet</source>
        <translation>Die Runner sind noch nicht geladen</translation>
    </message>
    <message>
        <source>Why the job waits can be said when they are.</source>
        <translation>Warum der Job wartet, lässt sich dann sagen.</translation>
    </message>
    <message>
        <source>Why is %1 waiting?</source>
        <translation>Warum wartet %1?</translation>
    </message>
    <message>
        <source>%1 in %2 · waiting for %3 · asks for %4</source>
        <translation>%1 in %2 · wartet seit %3 · verlangt %4</translation>
    </message>
    <message>
        <source>Muster does not see every runner of this GitLab: there may be others.</source>
        <translation>Muster sieht nicht jeden Runner dieses GitLab: es kann andere geben.</translation>
    </message>
    <message>
        <source>GitLab calls this job stuck; Muster finds runners that could take it. GitLab&apos;s answer may be some minutes old.</source>
        <translation>GitLab nennt diesen Job festgefahren; Muster findet Runner, die ihn nehmen könnten. GitLabs Antwort kann einige Minuten alt sein.</translation>
    </message>
    <message>
        <source>GitLab does not call this job stuck; Muster finds no runner that could take it now.</source>
        <translation>GitLab nennt diesen Job nicht festgefahren; Muster findet keinen Runner, der ihn jetzt nehmen könnte.</translation>
    </message>
    <message>
        <source>This job has a runner.</source>
        <translation>Dieser Job hat einen Runner.</translation>
    </message>
    <message>
        <source>It does not wait: %1</source>
        <extracomment>%1 is GitLab&apos;s word for a state: failed, success, canceled</extracomment>
        <translation>Er wartet nicht: %1</translation>
    </message>
</context>
<context>
    <name>muster::WelcomePage</name>
    <message>
        <source>See the whole fleet, narrow it down, act on it</source>
        <translation>Die ganze Flotte sehen, sie eingrenzen, handeln</translation>
    </message>
    <message>
        <source>Muster shows every GitLab runner you are responsible for. Connect with a token, or look around in a pretend fleet first.</source>
        <translation>Muster zeigt alle GitLab-Runner, für die man zuständig ist. Mit einem Token verbinden, oder sich erst in einer nachgebildeten Flotte umsehen.</translation>
    </message>
    <message>
        <source>&amp;Connect to GitLab…</source>
        <translation>Mit GitLab &amp;verbinden…</translation>
    </message>
    <message>
        <source>&amp;Try the Demo Fleet</source>
        <translation>&amp;Demo-Flotte ausprobieren</translation>
    </message>
    <message>
        <source>Take over the address and token that another program on this machine has</source>
        <translation>Adresse und Token übernehmen, die ein anderes Programm auf diesem Rechner hat</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import from glab or python-gitlab (%n)…</source>
        <translation>
            <numerusform>Aus glab oder python-gitlab &amp;importieren (%n) …</numerusform>
            <numerusform>Aus glab oder python-gitlab &amp;importieren (%n) …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::WindowProgram</name>
    <message>
        <source>The token of %1 may still be in the key store. %2</source>
        <extracomment>%1 is an instance, %2 what happened</extracomment>
        <translation>Das Token von %1 ist vielleicht noch im Schlüsselspeicher. %2</translation>
    </message>
    <message>
        <source>Log Folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>No program could be started to show it. The log is kept in %1</source>
        <translation>Kein Programm ließ sich starten, um ihn zu zeigen. Das Protokoll liegt in %1</translation>
    </message>
    <message>
        <source>The demo fleet is open, which stands alone. Connect to one of your instances first.</source>
        <translation>Die Demo-Flotte ist offen, und sie steht für sich allein. Zuerst mit einer der eigenen Instanzen verbinden.</translation>
    </message>
</context>
<context>
    <name>muster::WindowTrail</name>
    <message>
        <source>Nothing else was looked at</source>
        <translation>Sonst wurde nichts angesehen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>To what was looked at before: page, filter and row</source>
        <translation>Zu dem, was vorher zu sehen war: Seite, Filter und Zeile</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>Again to what was looked at before going back</source>
        <translation>Wieder zu dem, was vor dem Zurückgehen zu sehen war</translation>
    </message>
</context>
<context>
    <name>muster::headless::ActivityCommand</name>
    <message>
        <source>What was changed with Muster, by whom, and what came of it</source>
        <translation>Was mit Muster geändert wurde, von wem, und was daraus wurde</translation>
    </message>
    <message>
        <source>[RUN]</source>
        <translation>[LAUF]</translation>
    </message>
    <message>
        <source>One JSON document instead of text.</source>
        <translation>Ein JSON-Dokument statt Text.</translation>
    </message>
    <message>
        <source>Walk the chain of hashes; exit status 2 if an entry was altered or is missing.</source>
        <translation>Die Kette der Prüfsummen durchgehen; Endestatus 2, wenn ein Eintrag geändert wurde oder fehlt.</translation>
    </message>
    <message>
        <source>Write everything to this file: CSV if its name ends in .csv, otherwise JSON Lines with the hashes.</source>
        <translation>Alles in diese Datei schreiben: CSV, wenn ihr Name auf .csv endet, sonst JSON Lines mit den Prüfsummen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>One run at a time.</source>
        <translation>Nur ein Lauf auf einmal.</translation>
    </message>
    <message>
        <source>%1: entry %2 is missing or was altered; %3 entries before it are as they were written.</source>
        <translation>%1: Eintrag %2 fehlt oder wurde geändert; %3 Einträge davor sind, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>%1: %2 entries, all as they were written. Head: %3</source>
        <translation>%1: %2 Einträge, alle wie geschrieben. Kopf: %3</translation>
    </message>
    <message>
        <source>%1: %2 lines</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>LAUF</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>BEGONNEN</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>RUNNERS</source>
        <translation>RUNNER</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>INSTANCE</source>
        <translation>INSTANZ</translation>
    </message>
    <message>
        <source>Nothing was changed with Muster yet.</source>
        <translation>Mit Muster wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 at %5</source>
        <translation>%1 · %2 · %3 · %4 an %5</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>VORHER</translation>
    </message>
    <message>
        <source>AFTER</source>
        <translation>NACHHER</translation>
    </message>
    <message>
        <source>Of a run that deleted runners: commands for a shell that register others with the same settings.</source>
        <translation>Zu einem Lauf, der Runner gelöscht hat: Befehle für eine Shell, die andere mit denselben Einstellungen registrieren.</translation>
    </message>
    <message>
        <source>Which run? activity lists them.</source>
        <translation>Welcher Lauf? activity listet sie auf.</translation>
    </message>
    <message>
        <source>That run deleted no runner.</source>
        <translation>Dieser Lauf hat keinen Runner gelöscht.</translation>
    </message>
    <message>
        <source>The pretend GitLab of --demo is another one each time, and its record goes with it.</source>
        <translation>Das vorgebliche GitLab von --demo ist jedes Mal ein anderes, und seine Aufzeichnung verschwindet mit ihm.</translation>
    </message>
    <message>
        <source>Nothing was changed with Muster at %1 yet.</source>
        <translation>Mit Muster wurde an %1 noch nichts geändert.</translation>
    </message>
</context>
<context>
    <name>muster::headless::ChangeCommand</name>
    <message>
        <source>FILTER…</source>
        <translation>FILTER…</translation>
    </message>
    <message>
        <source>Carry out a plan that --dry-run --json printed, instead of making one; not if it is older than a day.</source>
        <translation>Einen Plan ausführen, den --dry-run --json ausgegeben hat, statt einen zu machen; nicht, wenn er älter als ein Tag ist.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 was altered after it was made, so it is not carried out.</source>
        <translation>%1 wurde nachträglich geändert und wird daher nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 is not a plan: %2</source>
        <translation>%1 ist kein Plan: %2</translation>
    </message>
    <message>
        <source>%1 is a plan for: %2</source>
        <translation>%1 ist ein Plan für: %2</translation>
    </message>
    <message>
        <source>Either a filter or --plan, not both.</source>
        <translation>Entweder ein Filter oder --plan, nicht beides.</translation>
    </message>
    <message>
        <source>This plan was made at %1 for %2.</source>
        <translation>Dieser Plan wurde an %1 für %2 gemacht.</translation>
    </message>
    <message>
        <source>This plan is more than a day old, so it is not carried out. Make a new one.</source>
        <translation>Dieser Plan ist älter als ein Tag und wird nicht ausgeführt. Machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>No runner matches, so nothing is contained.</source>
        <translation>Kein Runner passt, daher wird nichts eingedämmt.</translation>
    </message>
    <message>
        <source>Not contained: %1 %2 (%3)</source>
        <translation>Nicht eingedämmt: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>--%1 was settled when the plan was made; with --plan it is carried out as it is.</source>
        <translation>--%1 wurde festgelegt, als der Plan gemacht wurde; mit --plan wird er ausgeführt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>muster::headless::ChangesCommand</name>
    <message>
        <source>What happened in the fleet between two moments, as far as it is on record</source>
        <translation>Was in der Flotte zwischen zwei Zeitpunkten geschah, soweit es aufgezeichnet ist</translation>
    </message>
    <message>
        <source>[FILTER…]</source>
        <translation>[FILTER…]</translation>
    </message>
    <message>
        <source>So long ago until now: 90m, 36h, 2d, 1w. Without it and --from, everything on record.</source>
        <translation>So lange zurück bis jetzt: 90m, 36h, 2d, 1w. Ohne dies und --from alles Aufgezeichnete.</translation>
    </message>
    <message>
        <source>After this moment: 2026-03-04, 2026-03-04T05:06:07Z; without an offset in local time.</source>
        <translation>Nach diesem Zeitpunkt: 2026-03-04, 2026-03-04T05:06:07Z; ohne Zeitversatz in Ortszeit.</translation>
    </message>
    <message>
        <source>Until this moment.</source>
        <translation>Bis zu diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>One JSON document instead of text.</source>
        <translation>Ein JSON-Dokument statt Text.</translation>
    </message>
    <message>
        <source>CSV with every column instead of text.</source>
        <translation>CSV mit jeder Spalte statt Text.</translation>
    </message>
    <message>
        <source>Instead, copy all of the history to this file, which must not exist; no GitLab is asked.</source>
        <translation>Stattdessen den ganzen Verlauf in diese Datei kopieren, die es noch nicht geben darf; kein GitLab wird gefragt.</translation>
    </message>
    <message>
        <source>Either --since, or --from and --to.</source>
        <translation>Entweder --since oder --from und --to.</translation>
    </message>
    <message>
        <source>--since takes a number and m, h, d or w: 90m, 36h, 2d, 1w.</source>
        <translation>--since verlangt eine Zahl und m, h, d oder w: 90m, 36h, 2d, 1w.</translation>
    </message>
    <message>
        <source>“%1” is no moment; one is written like 2026-03-04 or 2026-03-04T05:06:07Z.</source>
        <translation>„%1“ ist kein Zeitpunkt; zu schreiben ist 2026-03-04 oder 2026-03-04T05:06:07Z.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to liegt vor --from.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1: %2 Bytes</translation>
    </message>
    <message>
        <source>Either --json or --csv.</source>
        <translation>Entweder --json oder --csv.</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>Die Aufzeichnung lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>RUNNER</source>
        <translation>RUNNER</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>INHABER</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>Nothing is on record yet. “muster-cli snapshot” puts the present state there; what changes from then on is told here.</source>
        <translation>Noch ist nichts aufgezeichnet. „muster-cli snapshot“ hält den jetzigen Stand fest; was sich von da an ändert, steht dann hier.</translation>
    </message>
    <message>
        <source>The record begins %1.</source>
        <translation>Die Aufzeichnung beginnt %1.</translation>
    </message>
    <message>
        <source>No change matches the filter.</source>
        <translation>Keine Änderung passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing changed in this time.</source>
        <translation>In dieser Zeit hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>muster::headless::CleanupCarrier</name>
    <message>
        <source>Cancelled. What is on its way is waited for …</source>
        <translation>Abgebrochen. Auf das, was unterwegs ist, wird gewartet …</translation>
    </message>
    <message>
        <source>GitLab refused every deletion by REST, as it does where Admin Mode is on. --fast deletes by another way, without GitLab&apos;s check for edits.</source>
        <translation>GitLab hat jedes Löschen über REST verweigert, wie es das bei eingeschaltetem Admin-Modus tut. --fast löscht auf anderem Weg, ohne dass GitLab auf Bearbeitungen prüft.</translation>
    </message>
    <message>
        <source>Could not be told: %1</source>
        <translation>Benachrichtigung nicht möglich: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>If the fleet is as it should be, say so with --confirmed.</source>
        <translation>Wenn die Flotte ist, wie sie sein soll, dies mit --confirmed bestätigen.</translation>
    </message>
</context>
<context>
    <name>muster::headless::CleanupCommand</name>
    <message>
        <source>Remove runners that no longer contact GitLab, by a policy</source>
        <translation>Runner, die sich nicht mehr bei GitLab melden, nach einer Richtlinie entfernen</translation>
    </message>
    <message>
        <source>Which? cleanup example &gt; POLICY, cleanup plan POLICY, cleanup apply POLICY --plan FILE, cleanup run POLICY, cleanup quarantine, cleanup release RUNNER…, cleanup removed, or cleanup install-timer POLICY.</source>
        <translation>Was davon? cleanup example &gt; RICHTLINIE, cleanup plan RICHTLINIE, cleanup apply RICHTLINIE --plan DATEI, cleanup run RICHTLINIE, cleanup quarantine, cleanup release RUNNER…, cleanup removed oder cleanup install-timer RICHTLINIE.</translation>
    </message>
</context>
<context>
    <name>muster::headless::CleanupPrint</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>LAST SIGN OF LIFE</source>
        <translation>LETZTES LEBENSZEICHEN</translation>
    </message>
    <message>
        <source>DELETED AFTER</source>
        <translation>GELÖSCHT NACH</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>left alone: %1 (%2)</source>
        <translation>unberührt: %1 (%2)</translation>
    </message>
    <message>
        <source>Limits are raised: %1</source>
        <translation>Grenzen sind angehoben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) to GitLab</source>
        <translation>
            <numerusform>%Ln Anfrage an GitLab</numerusform>
            <numerusform>%Ln Anfragen an GitLab</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Nichts ist in Quarantäne.</translation>
    </message>
    <message>
        <source>DAYS LEFT</source>
        <translation>RESTTAGE</translation>
    </message>
    <message>
        <source>No runner was removed by a policy.</source>
        <translation>Kein Runner wurde durch eine Richtlinie entfernt.</translation>
    </message>
</context>
<context>
    <name>muster::headless::CleanupRunner</name>
    <message>
        <source>cleanup: only this rule, also if it is off; may be given more than once.</source>
        <translation>cleanup: nur diese Regel, auch wenn sie aus ist; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>cleanup run: only the rules that are due by their schedules; for timers.</source>
        <translation>cleanup run: nur die Regeln, die nach ihrem Zeitplan fällig sind; für Timer.</translation>
    </message>
    <message>
        <source>cleanup apply: the plan that cleanup plan --json printed.</source>
        <translation>cleanup apply: der Plan, den cleanup plan --json ausgegeben hat.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>cleanup: a person looked at the fleet, and it is as it should be, though Muster has not watched it for a day.</source>
        <translation>cleanup: ein Mensch hat die Flotte angesehen, und sie ist, wie sie sein soll, obwohl Muster sie noch keinen Tag beobachtet.</translation>
    </message>
    <message>
        <source>cleanup: delete fifty in a request, without GitLab&apos;s own check that nobody edited them meanwhile.</source>
        <translation>cleanup: fünfzig je Anfrage löschen, ohne dass GitLab selbst prüft, ob sie inzwischen jemand bearbeitet hat.</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2</source>
        <translation>Die Richtlinie %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The policy has no rule “%1”.</source>
        <translation>Die Richtlinie hat keine Regel „%1“.</translation>
    </message>
    <message>
        <source>Which plan? Name the file with --plan; cleanup plan --json prints one.</source>
        <translation>Welcher Plan? Nennen Sie die Datei mit --plan; cleanup plan --json gibt einen aus.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 was altered after it was made, so it is not carried out.</source>
        <translation>%1 wurde nachträglich geändert und wird daher nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 is not a plan: %2</source>
        <translation>%1 ist kein Plan: %2</translation>
    </message>
    <message>
        <source>The policy is another one than that of the plan, so the plan is stale. Make a new one.</source>
        <translation>Die Richtlinie ist eine andere als die des Plans, daher ist der Plan überholt. Machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This plan was made at %1 for %2.</source>
        <translation>Dieser Plan wurde an %1 für %2 gemacht.</translation>
    </message>
    <message>
        <source>This plan is more than a day old, so it is not carried out. Make a new one.</source>
        <translation>Dieser Plan ist älter als ein Tag und wird nicht ausgeführt. Machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>No rule is due; the next one is at %1.</source>
        <translation>Keine Regel ist fällig; die nächste ist es am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) that had been broken off were checked.</source>
        <translation>
            <numerusform>%Ln abgebrochener Lauf wurde geprüft.</numerusform>
            <numerusform>%Ln abgebrochene Läufe wurden geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan was made for another part of the fleet; say the same --scope.</source>
        <translation>Dieser Plan wurde für einen anderen Teil der Flotte gemacht; geben Sie dasselbe --scope an.</translation>
    </message>
    <message numerus="yes">
        <source>The plan is stale: %Ln of its runner(s) would not be taken any more. Make a new one.</source>
        <translation>
            <numerusform>Der Plan ist überholt: %Ln seiner Runner wäre nicht mehr betroffen. Machen Sie einen neuen.</numerusform>
            <numerusform>Der Plan ist überholt: %Ln seiner Runner wären nicht mehr betroffen. Machen Sie einen neuen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the fleet as it should be? Type %1:</source>
        <translation>Ist die Flotte, wie sie sein soll? Geben Sie %1 ein:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Type the number of runners (%1) to go ahead:</source>
        <translation>Geben Sie die Zahl der Runner (%1) ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Go ahead? Type %1:</source>
        <translation>Ausführen? Geben Sie %1 ein:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not a runner&apos;s number.</source>
        <translation>„%1“ ist keine Nummer eines Runners.</translation>
    </message>
    <message>
        <source>Nothing is changed on the ground of an incomplete list: %1</source>
        <translation>Auf Grund einer unvollständigen Liste wird nichts geändert: %1</translation>
    </message>
    <message>
        <source>None of them is in quarantine.</source>
        <translation>Keiner davon ist in Quarantäne.</translation>
    </message>
    <message>
        <source>No rule of the policy is on, so nothing happens. Say “on = true” in a rule, or look at what one would take that is off: cleanup plan POLICY --rule NAME</source>
        <translation>Keine Regel der Richtlinie ist eingeschaltet, daher geschieht nichts. In einer Regel „on = true“ angeben oder ansehen, was eine ausgeschaltete treffen würde: cleanup plan RICHTLINIE --rule NAME</translation>
    </message>
</context>
<context>
    <name>muster::headless::CleanupTimer</name>
    <message>
        <source>cleanup install-timer: units of the user&apos;s own, with the token from the key store.</source>
        <translation>cleanup install-timer: eigene Units des Benutzers, mit dem Token aus dem Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>cleanup install-timer: when to look whether a rule is due, as systemd&apos;s OnCalendar takes it; hourly.</source>
        <translation>cleanup install-timer: wann nachgesehen wird, ob eine Regel fällig ist, wie systemd es als OnCalendar nimmt; stündlich.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>cleanup install-timer: write the units into this folder.</source>
        <translation>cleanup install-timer: die Units in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2</source>
        <translation>Die Richtlinie %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Of which GitLab? Say --instance NAME.</source>
        <translation>Von welchem GitLab? Geben Sie --instance NAME an.</translation>
    </message>
    <message>
        <source>Of which GitLab? Say --url URL: a service of the system knows no instances of yours.</source>
        <translation>Von welchem GitLab? Geben Sie --url URL an: ein Dienst des Systems kennt Ihre Instanzen nicht.</translation>
    </message>
    <message>
        <source>--calendar takes what systemd&apos;s OnCalendar takes, for example hourly.</source>
        <translation>--calendar verlangt, was systemd als OnCalendar nimmt, zum Beispiel hourly.</translation>
    </message>
    <message>
        <source>Write them to %1? Type %2:</source>
        <translation>In %1 schreiben? Geben Sie %2 ein:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source># %1/%2.service</source>
        <translation># %1/%2.service</translation>
    </message>
    <message>
        <source># %1/%2.timer</source>
        <translation># %1/%2.timer</translation>
    </message>
    <message>
        <source>The timer runs in your own session. The token comes from the key store, which is locked while nobody is logged in: then the run fails and the next one makes up for it. systemd 252 cannot decrypt credentials for units of a user; a unit of the system, without --user, does not depend on a session.</source>
        <translation>Der Timer läuft in Ihrer eigenen Sitzung. Das Token kommt aus dem Schlüsselspeicher, der gesperrt ist, solange niemand angemeldet ist: dann schlägt der Lauf fehl, und der nächste holt ihn nach. systemd 252 kann für Units eines Benutzers keine Credentials entschlüsseln; eine Unit des Systems, ohne --user, hängt von keiner Sitzung ab.</translation>
    </message>
    <message>
        <source>The service runs under an account that exists only meanwhile, can write only its own folder below /var/lib, and gets the token decrypted by systemd: nobody else on this machine can read it, and a copy of the disk does not tell it.</source>
        <translation>Der Dienst läuft unter einem Konto, das nur währenddessen existiert, kann nur seinen eigenen Ordner unter /var/lib beschreiben und bekommt das Token von systemd entschlüsselt: niemand sonst auf diesem Rechner kann es lesen, und eine Kopie des Datenträgers verrät es nicht.</translation>
    </message>
    <message>
        <source>The timer looks every so often; the policy&apos;s schedules say which rules run then. A look that was missed while the machine was off is made up for.</source>
        <translation>Der Timer sieht in Abständen nach; die Zeitpläne der Richtlinie sagen, welche Regeln dann laufen. Was versäumt wurde, während der Rechner aus war, wird nachgeholt.</translation>
    </message>
    <message>
        <source>Another Muster of another user or machine is not kept from changing the same runners; each runner is looked at again just before it is changed.</source>
        <translation>Ein anderes Muster eines anderen Benutzers oder Rechners wird nicht daran gehindert, dieselben Runner zu ändern; jeder Runner wird unmittelbar vor der Änderung noch einmal angesehen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>What is left to do:</source>
        <translation>Was noch zu tun ist:</translation>
    </message>
    <message>
        <source>once, to see that it works</source>
        <translation>einmal, um zu sehen, ob es geht</translation>
    </message>
    <message>
        <source>The first run that would take something is refused: Muster has to have watched the fleet for a day, or a person says --confirmed.</source>
        <translation>Der erste Lauf, der etwas nähme, wird abgelehnt: Muster muss die Flotte einen Tag beobachtet haben, oder ein Mensch sagt --confirmed.</translation>
    </message>
    <message>
        <source>Warning: no rule of %1 is on, so the timer would do nothing.</source>
        <translation>Warnung: Keine Regel von %1 ist eingeschaltet, der Timer würde also nichts tun.</translation>
    </message>
</context>
<context>
    <name>muster::headless::Command</name>
    <message>
        <source>Say what this command can do.</source>
        <translation>Sagen, was dieser Befehl kann.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Sagen, welche Version das ist.</translation>
    </message>
</context>
<context>
    <name>muster::headless::CommandLine</name>
    <message>
        <source>See, narrow down and change a GitLab Runner fleet.</source>
        <translation>Eine GitLab-Runner-Flotte sehen, eingrenzen und ändern.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>muster-cli COMMAND --help tells a command&apos;s options.</source>
        <translation>muster-cli BEFEHL --help nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>There is no command “%1”; muster-cli --help lists them.</source>
        <translation>Es gibt keinen Befehl „%1“; muster-cli --help zählt sie auf.</translation>
    </message>
    <message>
        <source>Which command? muster-cli --help lists them.</source>
        <translation>Welcher Befehl? muster-cli --help zählt sie auf.</translation>
    </message>
</context>
<context>
    <name>muster::headless::CompletionCommand</name>
    <message>
        <source>Print what a shell needs to complete muster-cli</source>
        <translation>Ausgeben, was eine Shell zum Vervollständigen von muster-cli braucht</translation>
    </message>
    <message>
        <source>Which shell? There is something for bash, zsh and fish.</source>
        <translation>Welche Shell? Es gibt etwas für bash, zsh und fish.</translation>
    </message>
</context>
<context>
    <name>muster::headless::ComplianceCommand</name>
    <message>
        <source>Hold the runners against a policy of approved versions</source>
        <translation>Die Runner an einer Richtlinie freigegebener Versionen messen</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Ein JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>Print a JUnit report: GitLab shows it in the merge request.</source>
        <translation>Einen JUnit-Bericht ausgeben: GitLab zeigt ihn im Merge Request.</translation>
    </message>
    <message>
        <source>Print a SARIF report.</source>
        <translation>Einen SARIF-Bericht ausgeben.</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2</source>
        <translation>Die Richtlinie %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Which policy? Name one file.</source>
        <translation>Welche Richtlinie? Eine Datei nennen.</translation>
    </message>
    <message>
        <source>One of --json, --junit and --sarif.</source>
        <translation>Eines von --json, --junit und --sarif.</translation>
    </message>
    <message>
        <source>The list is incomplete: %1</source>
        <translation>Die Liste ist unvollständig: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Worst runner</source>
        <translation>Schlechtester Runner</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Their jobs</source>
        <translation>Deren Jobs</translation>
    </message>
</context>
<context>
    <name>muster::headless::Connection</name>
    <message>
        <source>Read the token from the first line of the standard input.</source>
        <translation>Das Token aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Read the token from the first line of this file.</source>
        <translation>Das Token aus der ersten Zeile dieser Datei lesen.</translation>
    </message>
    <message>
        <source>Ask a pretend GitLab inside muster-cli.</source>
        <translation>Ein nachgebildetes GitLab in muster-cli fragen.</translation>
    </message>
    <message>
        <source>What to load: instance, mine, or the full path of a group with everything below it.</source>
        <translation>Was geladen wird: instance, mine, oder der volle Pfad einer Gruppe mit allem darunter.</translation>
    </message>
    <message>
        <source>“%1” is not the full path of a group.</source>
        <translation>„%1“ ist nicht der volle Pfad einer Gruppe.</translation>
    </message>
    <message>
        <source>The demo fleet could not be started.</source>
        <translation>Die Demo-Flotte konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>Die Standardeingabe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Warning: other users of this machine may read %1.</source>
        <translation>Warnung: Andere Benutzer dieses Rechners dürfen %1 lesen.</translation>
    </message>
    <message>
        <source>Waiting for GitLab: %1</source>
        <translation>Warten auf GitLab: %1</translation>
    </message>
    <message>
        <source>Where the journal of all changes is kept; otherwise muster in the user&apos;s data folder.</source>
        <translation>Wo das Journal aller Änderungen geführt wird; sonst muster im Datenordner des Benutzers.</translation>
    </message>
    <message>
        <source>The GitLab to ask; otherwise that of --instance, or GITLAB_HOST.</source>
        <translation>Das GitLab, das gefragt wird; sonst das von --instance, oder GITLAB_HOST.</translation>
    </message>
    <message>
        <source>One of the instances in Muster: its address, and its token from where it is kept, unless MUSTER_TOKEN_&lt;NAME&gt; (in capitals, other characters as _) is set.</source>
        <translation>Eine der Instanzen in Muster: ihre Adresse, und ihr Token von dort, wo es aufbewahrt wird, sofern nicht MUSTER_TOKEN_&lt;NAME&gt; (in Großbuchstaben, andere Zeichen als _) gesetzt ist.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Change nothing, whatever the token allows; as on an instance that is marked as read-only in Muster.</source>
        <translation>Nichts ändern, was auch immer das Token erlaubt; wie an einer Instanz, die in Muster als nur lesend markiert ist.</translation>
    </message>
    <message>
        <source>Only list takes several instances.</source>
        <translation>Nur list nimmt mehrere Instanzen.</translation>
    </message>
</context>
<context>
    <name>muster::headless::CreateCommand</name>
    <message>
        <source>%1 for the group %2</source>
        <extracomment>%1: &quot;Create 3 runners&quot;; %2: a path</extracomment>
        <translation>%1 für die Gruppe %2</translation>
    </message>
    <message>
        <source>%1 for the project %2</source>
        <extracomment>%1: &quot;Create 3 runners&quot;; %2: a path</extracomment>
        <translation>%1 für das Projekt %2</translation>
    </message>
    <message>
        <source>%1 for the whole instance</source>
        <extracomment>%1: &quot;Create 3 runners&quot;</extracomment>
        <translation>%1 für die ganze Instanz</translation>
    </message>
    <message>
        <source>Go ahead? Type %1:</source>
        <extracomment>the answer that means yes on the command line</extracomment>
        <translation>Ausführen? Geben Sie %1 ein:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no group “%1” at this GitLab, or the token may not see it.</source>
        <translation>Es gibt an diesem GitLab keine Gruppe „%1“, oder das Token darf sie nicht sehen.</translation>
    </message>
    <message>
        <source>There is no project “%1” at this GitLab, or the token may not see it.</source>
        <translation>Es gibt an diesem GitLab kein Projekt „%1“, oder das Token darf es nicht sehen.</translation>
    </message>
    <message>
        <source>GitLab may have created one more, whose token nobody has: look for “%1” among the newest runners before you try again.</source>
        <translation>GitLab hat vielleicht noch einen erstellt, dessen Token niemand hat: vor einem neuen Versuch unter den neuesten Runnern nach „%1“ suchen.</translation>
    </message>
</context>
<context>
    <name>muster::headless::DemoServerCommand</name>
    <message>
        <source>Serve a pretend GitLab on this machine until interrupted</source>
        <translation>Ein nachgebildetes GitLab auf diesem Rechner bereitstellen, bis es unterbrochen wird</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1; otherwise on any free one.</source>
        <translation>Auf diesem Port von 127.0.0.1 lauschen; sonst auf irgendeinem freien.</translation>
    </message>
    <message>
        <source>How many runners there are, up to 350000; otherwise 500.</source>
        <translation>Wie viele Runner es gibt, bis 350000; sonst 500.</translation>
    </message>
    <message>
        <source>The same seed gives the same fleet.</source>
        <translation>Derselbe Startwert ergibt dieselbe Flotte.</translation>
    </message>
    <message>
        <source>Answer each request after so many milliseconds.</source>
        <translation>Jede Anfrage nach so vielen Millisekunden beantworten.</translation>
    </message>
    <message>
        <source>Shares of instance, group and project runners: 80,15,5 or thirds.</source>
        <translation>Anteile von Instanz-, Gruppen- und Projekt-Runnern: 80,15,5 oder thirds.</translation>
    </message>
    <message>
        <source>Take so many requests a minute of each user.</source>
        <translation>So viele Anfragen je Minute und Benutzer annehmen.</translation>
    </message>
    <message>
        <source>Put in names and values that are meant to break a client.</source>
        <translation>Namen und Werte einstreuen, die ein Programm zu Fall bringen sollen.</translation>
    </message>
    <message>
        <source>Nothing happens by itself: no contacts, no jobs, no time.</source>
        <translation>Nichts geschieht von selbst: keine Meldungen, keine Jobs, keine Zeit.</translation>
    </message>
    <message>
        <source>Live below this path, as behind a relative URL root.</source>
        <translation>Unter diesem Pfad liegen, wie mit einer relativen URL-Wurzel.</translation>
    </message>
    <message>
        <source>Write what is asked, as JSON Lines, to this file; - is the standard error.</source>
        <translation>Was gefragt wird, als JSON Lines in diese Datei schreiben; - ist die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”; see muster-cli demo-server --help.</source>
        <translation>--%1 nimmt „%2“ nicht an; siehe muster-cli demo-server --help.</translation>
    </message>
    <message>
        <source>The demo server could not be started: the port is taken.</source>
        <translation>Der Demo-Server konnte nicht gestartet werden: Der Port ist belegt.</translation>
    </message>
    <message>
        <source>Which GitLab to be: 17.0-ce, 17.11-ee, 18.1-ee, 18.11-ee, 19.5-ce or 19.5-ee; -ultimate for one that tells of upgrades.</source>
        <translation>Welches GitLab es sein soll: 17.0-ce, 17.11-ee, 18.1-ee, 18.11-ee, 19.5-ce oder 19.5-ee; -ultimate für eines, das Aktualisierungen nennt.</translation>
    </message>
</context>
<context>
    <name>muster::headless::DoctorCommand</name>
    <message>
        <source>Say what this server and token can do</source>
        <translation>Sagen, was dieser Server und dieses Token können</translation>
    </message>
    <message>
        <source>One JSON document instead of text.</source>
        <translation>Ein JSON-Dokument statt Text.</translation>
    </message>
</context>
<context>
    <name>muster::headless::FindingsCommand</name>
    <message>
        <source>Look for signs that a runner is compromised</source>
        <translation>Nach Anzeichen suchen, dass ein Runner kompromittiert ist</translation>
    </message>
    <message>
        <source>Only findings at least so grave: low, medium, high or critical.</source>
        <translation>Nur Befunde mindestens dieser Schwere: low, medium, high oder critical.</translation>
    </message>
    <message>
        <source>Also those that were acknowledged, muted or resolved; they do not count for the exit status.</source>
        <translation>Auch quittierte, stummgeschaltete oder erledigte; für den Endestatus zählen sie nicht.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Ein JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>Print a SARIF report.</source>
        <translation>Einen SARIF-Bericht ausgeben.</translation>
    </message>
    <message>
        <source>--min-severity is low, medium, high or critical.</source>
        <translation>--min-severity ist low, medium, high oder critical.</translation>
    </message>
    <message>
        <source>One of --json and --sarif.</source>
        <translation>Nur eines von --json und --sarif.</translation>
    </message>
    <message>
        <source>The list is incomplete, so nothing can be concluded from it: %1</source>
        <translation>Die Liste ist unvollständig, daher lässt sich nichts daraus schließen: %1</translation>
    </message>
    <message>
        <source>There is no earlier list of this user to compare with: what happened cannot be told yet, only what is so.</source>
        <translation>Es gibt keine frühere Liste dieses Benutzers zum Vergleichen: Was geschah, lässt sich noch nicht sagen, nur was ist.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Warning: security.ini: “%1” is not understood.</source>
        <translation>Warnung: security.ini: „%1“ ist nicht verständlich.</translation>
    </message>
</context>
<context>
    <name>muster::headless::JobWatch</name>
    <message>
        <source>The picture is partial. Jobs were asked of so many projects: %1, and of so many runners: %2.</source>
        <translation>Das Bild ist unvollständig. Nach Jobs wurden so viele Projekte gefragt: %1, und so viele Runner: %2.</translation>
    </message>
    <message>
        <source>The picture is incomplete: %1</source>
        <translation>Das Bild ist unvollständig: %1</translation>
    </message>
    <message>
        <source>This token may see no jobs: that says nothing about how many wait. It takes an administrator, a Developer or Maintainer of projects, or an Owner of groups with runners.</source>
        <translation>Dieses Token darf keine Jobs sehen: Das sagt nichts darüber, wie viele warten. Nötig ist ein Administrator, ein Developer oder Maintainer von Projekten oder ein Owner von Gruppen mit Runnern.</translation>
    </message>
</context>
<context>
    <name>muster::headless::ListCommand</name>
    <message>
        <source>List the runners that match a filter</source>
        <translation>Die Runner auflisten, auf die ein Filter passt</translation>
    </message>
    <message>
        <source>[FILTER…]</source>
        <translation>[FILTER…]</translation>
    </message>
    <message>
        <source>The list is incomplete: %1</source>
        <translation>Die Liste ist unvollständig: %1</translation>
    </message>
</context>
<context>
    <name>muster::headless::LookupCommand</name>
    <message>
        <source>From a job, a job log or anything of a runner to who registered it and whose it is</source>
        <translation>Von einem Job, einem Job-Log oder irgendetwas von einem Runner dazu, wer ihn registriert hat und wem er gehört</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>One JSON document instead of text.</source>
        <translation>Ein JSON-Dokument statt Text.</translation>
    </message>
    <message>
        <source>The full path of the project, for the number of a job.</source>
        <translation>Der vollständige Pfad des Projekts, zur Nummer eines Jobs.</translation>
    </message>
    <message>
        <source>The standard input is either the token or the text.</source>
        <translation>Die Standardeingabe ist entweder das Token oder der Text.</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Loading the list of runners, to look for this in it.</source>
        <translation>Die Liste der Runner wird geladen, um darin zu suchen.</translation>
    </message>
    <message>
        <source>This may mean several things; choose one.</source>
        <translation>Das kann mehreres bedeuten; wählen Sie eines.</translation>
    </message>
    <message>
        <source>GitLab finds a job only through its project: give --project PATH, or the job&apos;s address.</source>
        <translation>GitLab findet einen Job nur über sein Projekt: geben Sie --project PFAD oder die Adresse des Jobs an.</translation>
    </message>
    <message>
        <source>This belongs to another GitLab: %1. Give it with --url.</source>
        <translation>Das gehört zu einem anderen GitLab: %1. Geben Sie es mit --url an.</translation>
    </message>
    <message>
        <source>What is to be looked up? Give a job&apos;s address, GROUP/PROJECT#JOB, a runner&apos;s number, address, token, name…, or - and a job log on the standard input.</source>
        <translation>Was soll nachgeschlagen werden? Anzugeben ist die Adresse eines Jobs, GRUPPE/PROJEKT#JOB, Nummer, Adresse, Token, Name… eines Runners oder - und ein Job-Log in der Standardeingabe.</translation>
    </message>
    <message numerus="yes">
        <source>This may mean %Ln things; here are the first %1. Give more of it, or use list.</source>
        <translation>
            <numerusform>Das kann %Ln Sache bedeuten; hier die ersten %1. Mehr davon angeben oder list benutzen.</numerusform>
            <numerusform>Das kann %Ln Dinge bedeuten; hier die ersten %1. Mehr davon angeben oder list benutzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::headless::LookupPrint</name>
    <message>
        <source>PERSON</source>
        <translation>PERSON</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>JOB</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROJEKT</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>BEGONNEN</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>BEDEUTUNG</translation>
    </message>
    <message>
        <source>FOUND BY</source>
        <translation>GEFUNDEN ÜBER</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>INHABER</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>ref</source>
        <translation>Ref</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>registered by</source>
        <translation>registriert von</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>gehört zu</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>anzurufen</translation>
    </message>
</context>
<context>
    <name>muster::headless::MaintainCommand</name>
    <message>
        <source>Take the runners that match through maintenance, some at a time: pause, wait until idle, wait for the new version, resume</source>
        <translation>Passende Runner durch die Wartung führen, immer einige auf einmal: pausieren, abwarten, bis sie frei sind, die neue Version abwarten, fortsetzen</translation>
    </message>
    <message>
        <source>[FILTER…]</source>
        <translation>[FILTER…]</translation>
    </message>
    <message>
        <source>So many runners at a time; 1 otherwise.</source>
        <translation>So viele Runner gleichzeitig; sonst 1.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>So many with the same tags and owner stay online and unpaused; 1 otherwise.</source>
        <translation>So viele mit denselben Tags und demselben Inhaber bleiben online und unpausiert; sonst 1.</translation>
    </message>
    <message>
        <source>A runner is resumed when each of its managers reports this version or a higher one; otherwise when each reports a higher one than before.</source>
        <translation>Ein Runner wird fortgesetzt, wenn jeder seiner Manager diese Version oder eine höhere meldet; sonst, wenn jeder eine höhere meldet als zuvor.</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>One line that stands in the maintenance note while a runner is paused.</source>
        <translation>Eine Zeile, die in der Wartungsnotiz steht, solange ein Runner pausiert ist.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Tell of a runner that stays in one state for so many minutes; 60 otherwise.</source>
        <translation>Einen Runner melden, der so viele Minuten in einem Zustand bleibt; sonst 60.</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTEN</translation>
    </message>
    <message>
        <source>Look at the fleet every so many seconds; 30 otherwise.</source>
        <translation>Die Flotte alle so viele Sekunden ansehen; sonst 30.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>Go on with a maintenance that was interrupted.</source>
        <translation>Mit einer unterbrochenen Wartung fortfahren.</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>LAUF</translation>
    </message>
    <message>
        <source>End one: what is paused is put back as it was.</source>
        <translation>Eine beenden: Was pausiert ist, wird zurückgestellt, wie es war.</translation>
    </message>
    <message>
        <source>List those on record.</source>
        <translation>Die aufgezeichneten auflisten.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 nimmt eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Say which runners: a filter, or id:12,15; or --resume RUN, --stop RUN, --list.</source>
        <translation>Welche Runner? Ein Filter, oder id:12,15; oder --resume LAUF, --stop LAUF, --list.</translation>
    </message>
    <message>
        <source>One of these: a filter, --resume, --stop, --list.</source>
        <translation>Eines von diesen: ein Filter, --resume, --stop, --list.</translation>
    </message>
    <message>
        <source>A maintenance is no plan that commands could carry out: what comes next depends on what the runners report.</source>
        <translation>Eine Wartung ist kein Plan, den Befehle ausführen könnten: Was als Nächstes kommt, hängt davon ab, was die Runner melden.</translation>
    </message>
    <message>
        <source>An empty filter means every runner. If that is meant, say id:&gt;0.</source>
        <translation>Ein leerer Filter bedeutet alle Runner. Wenn das gemeint ist: id:&gt;0.</translation>
    </message>
    <message>
        <source>Nothing is changed on the ground of an incomplete list: %1</source>
        <translation>Auf Grund einer unvollständigen Liste wird nichts geändert: %1</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>Nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>Go ahead? Type %1:</source>
        <translation>Ausführen? Geben Sie %1 ein:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such maintenance here; maintain --list tells which there are. One that was begun with --scope is found with the same --scope.</source>
        <translation>Diese Wartung gibt es hier nicht; maintain --list sagt, welche es gibt. Eine mit --scope begonnene findet sich mit demselben --scope.</translation>
    </message>
    <message>
        <source>Maintenance %1. Ctrl+C interrupts it; muster-cli maintain --resume %1 goes on.</source>
        <translation>Wartung %1. Strg+C bricht sie ab; muster-cli maintain --resume %1 macht weiter.</translation>
    </message>
    <message>
        <source>idle: update it now</source>
        <translation>frei: jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Interrupted. What is on its way is waited for …</source>
        <translation>Abgebrochen. Auf das, was unterwegs ist, wird gewartet …</translation>
    </message>
    <message>
        <source>What is paused stays paused. To go on: muster-cli maintain --resume %1; to put everything back: muster-cli maintain --stop %1</source>
        <translation>Was pausiert ist, bleibt pausiert. Weitermachen: muster-cli maintain --resume %1; alles zurückstellen: muster-cli maintain --stop %1</translation>
    </message>
    <message>
        <source>What is left needs a person&apos;s decision: see it in the window, or put everything back with muster-cli maintain --stop %1</source>
        <translation>Der Rest braucht die Entscheidung eines Menschen: im Fenster ansehen, oder alles zurückstellen mit muster-cli maintain --stop %1</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) carries on the maintenance of this GitLab; end it there first.</source>
        <translation>%1 (Prozess %2 auf %3) führt die Wartung dieses GitLab weiter; diese zuerst dort beenden.</translation>
    </message>
</context>
<context>
    <name>muster::headless::MaintainPrint</name>
    <message>
        <source>WAVE</source>
        <translation>WELLE</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>ONLINE LIKE IT</source>
        <translation>GLEICHE ONLINE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>INHABER</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgenommen:</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
</context>
<context>
    <name>muster::headless::MineList</name>
    <message>
        <source>Only runners that you may manage or that serve your projects, each with a verdict: is it still useful?</source>
        <translation>Nur Runner, die Sie verwalten dürfen oder die Ihren Projekten dienen, jeweils mit einem Urteil: sind sie noch nützlich?</translation>
    </message>
    <message>
        <source>--mine goes with neither --csv nor --sort: the least useful come first.</source>
        <translation>--mine verträgt sich weder mit --csv noch mit --sort: die am wenigsten nützlichen kommen zuerst.</translation>
    </message>
</context>
<context>
    <name>muster::headless::NetworkOptions</name>
    <message>
        <source>Go through this proxy: system, none, http://USER@HOST:PORT or socks5://USER@HOST:PORT; its password is taken from MUSTER_PROXY_PASSWORD.</source>
        <translation>Über diesen Proxy gehen: system, none, http://BENUTZER@HOST:PORT oder socks5://BENUTZER@HOST:PORT; sein Passwort kommt aus MUSTER_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Trust the certificates in this file (PEM) besides the system&apos;s.</source>
        <translation>Außer den Zertifikaten des Systems auch denen in dieser Datei (PEM) vertrauen.</translation>
    </message>
    <message>
        <source>Show GitLab this certificate (PEM).</source>
        <translation>GitLab dieses Zertifikat (PEM) zeigen.</translation>
    </message>
    <message>
        <source>The key of that certificate, when it is in a file of its own.</source>
        <translation>Der Schlüssel dieses Zertifikats, wenn er in einer eigenen Datei liegt.</translation>
    </message>
    <message>
        <source>Trust the one certificate with this SHA-256 fingerprint, and no other.</source>
        <translation>Genau dem einen Zertifikat mit diesem SHA-256-Fingerabdruck vertrauen und keinem anderen.</translation>
    </message>
    <message>
        <source>--proxy takes system, none, http://USER@HOST:PORT or socks5://USER@HOST:PORT, without a password: everybody on this machine can read arguments.</source>
        <translation>--proxy nimmt system, none, http://BENUTZER@HOST:PORT oder socks5://BENUTZER@HOST:PORT, ohne Passwort: Argumente kann auf diesem Rechner jeder lesen.</translation>
    </message>
    <message>
        <source>--pin takes a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation>--pin nimmt einen SHA-256-Fingerabdruck: 64 hexadezimale Ziffern, mit oder ohne Doppelpunkte.</translation>
    </message>
    <message>
        <source>The certificate that was shown:</source>
        <translation>Das gezeigte Zertifikat:</translation>
    </message>
    <message>
        <source>If you know from elsewhere that this fingerprint is right, --pin %1 trusts exactly this certificate for one command; “Network…” in Muster&apos;s window keeps it.</source>
        <translation>Wer von anderswo weiß, dass dieser Fingerabdruck stimmt: --pin %1 vertraut für einen Befehl genau diesem Zertifikat; „Netz …“ im Fenster von Muster behält es.</translation>
    </message>
</context>
<context>
    <name>muster::headless::PlanGround</name>
    <message>
        <source>Nothing is changed on the ground of an incomplete list: %1</source>
        <translation>Auf Grund einer unvollständigen Liste wird nichts geändert: %1</translation>
    </message>
</context>
<context>
    <name>muster::headless::PlanReview</name>
    <message>
        <source>Print the plan and change nothing; exit status 2 if there is something to do.</source>
        <translation>Den Plan ausgeben und nichts ändern; Endestatus 2, wenn es etwas zu tun gibt.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht fragen.</translation>
    </message>
    <message>
        <source>One JSON document instead of text.</source>
        <translation>Ein JSON-Dokument statt Text.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked: add --yes, or --dry-run to see the plan.</source>
        <translation>Hier ist niemand, den man fragen könnte: Geben Sie --yes an, oder --dry-run, um den Plan zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Type the number of runners (%1) to delete them:</source>
        <translation>Geben Sie die Zahl der Runner (%1) ein, um sie zu löschen:</translation>
    </message>
    <message>
        <source>Go ahead? Type %1:</source>
        <extracomment>the answer that means yes on the command line</extracomment>
        <translation>Ausführen? Geben Sie %1 ein:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>INHABER</translation>
    </message>
    <message>
        <source>skipped: %1 %2 (%3)</source>
        <translation>übersprungen: %1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) to GitLab</source>
        <translation>
            <numerusform>%Ln Anfrage an GitLab</numerusform>
            <numerusform>%Ln Anfragen an GitLab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;12 requests to GitLab&quot;; %2: &quot;about 2 s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROJEKT</translation>
    </message>
    <message>
        <source>With --dry-run: the plan as commands of curl, glab or python-gitlab, with the token as $TOKEN.</source>
        <translation>Mit --dry-run: der Plan als Befehle für curl, glab oder python-gitlab, mit dem Token als $TOKEN.</translation>
    </message>
    <message>
        <source>--as goes with --dry-run and takes curl, glab or python.</source>
        <translation>--as geht nur mit --dry-run und nimmt curl, glab oder python.</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>ÄNDERUNG</translation>
    </message>
</context>
<context>
    <name>muster::headless::QueueCommand</name>
    <message>
        <source>Show the jobs that wait and run, and what holds them up</source>
        <translation>Die wartenden und laufenden Jobs zeigen, und was sie aufhält</translation>
    </message>
    <message>
        <source>[FILTER…]</source>
        <translation>[FILTER…]</translation>
    </message>
    <message>
        <source>Watch for so long before answering: rates and ceilings show only over time.</source>
        <translation>So lange beobachten, bevor geantwortet wird: Raten und Obergrenzen zeigen sich erst mit der Zeit.</translation>
    </message>
    <message>
        <source>--watch takes seconds, up to %1.</source>
        <translation>--watch nimmt Sekunden, bis zu %1.</translation>
    </message>
    <message>
        <source>The list of runners is incomplete: %1</source>
        <translation>Die Liste der Runner ist unvollständig: %1</translation>
    </message>
</context>
<context>
    <name>muster::headless::QueuePrint</name>
    <message>
        <source>List the jobs that match the filter instead of what they ask for.</source>
        <translation>Die Jobs auflisten, die zum Filter passen, statt dessen, was sie verlangen.</translation>
    </message>
    <message>
        <source>One JSON document instead of text.</source>
        <translation>Ein JSON-Dokument statt Text.</translation>
    </message>
    <message>
        <source>CSV with every column instead of text.</source>
        <translation>CSV mit jeder Spalte statt Text.</translation>
    </message>
    <message>
        <source>Either --json or --csv.</source>
        <translation>Entweder --json oder --csv.</translation>
    </message>
    <message>
        <source>A filter is about single jobs: give --jobs with it.</source>
        <translation>Ein Filter betrifft einzelne Jobs: geben Sie --jobs dazu an.</translation>
    </message>
</context>
<context>
    <name>muster::headless::ResumeRunCommand</name>
    <message>
        <source>Check a run that was interrupted, and go on with the rest</source>
        <translation>Einen abgebrochenen Lauf prüfen und mit dem Rest fortfahren</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>LAUF</translation>
    </message>
    <message>
        <source>Only ask GitLab what became of the unknown ones.</source>
        <translation>GitLab nur fragen, was aus den unbekannten wurde.</translation>
    </message>
    <message>
        <source>Check, then leave the rest as it is for good.</source>
        <translation>Prüfen, dann den Rest endgültig lassen, wie er ist.</translation>
    </message>
    <message>
        <source>Which run? muster-cli activity lists them.</source>
        <translation>Welcher Lauf? muster-cli activity listet sie auf.</translation>
    </message>
    <message>
        <source>GitLab did not tell about all of them, so nothing is sent.</source>
        <translation>GitLab hat nicht über alle Auskunft gegeben, daher wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>muster::headless::RunOnRecord</name>
    <message>
        <source>No run on record is called “%1”. muster-cli activity lists them; the beginning of an id will do.</source>
        <translation>Kein aufgezeichneter Lauf heißt „%1“. muster-cli activity listet sie auf; der Anfang einer ID genügt.</translation>
    </message>
    <message>
        <source>The ids of several runs begin with “%1”. Write more of it; muster-cli activity lists them.</source>
        <translation>Die IDs mehrerer Läufe beginnen mit „%1“. Mehr davon angeben; muster-cli activity listet sie auf.</translation>
    </message>
</context>
<context>
    <name>muster::headless::RunToEnd</name>
    <message>
        <source>This plan was made for another GitLab or user, or from an incomplete list.</source>
        <translation>Dieser Plan wurde für ein anderes GitLab oder einen anderen Benutzer gemacht oder aus einer unvollständigen Liste.</translation>
    </message>
    <message>
        <source>This computer slept. Each runner is looked at again before it is changed.</source>
        <translation>Dieser Rechner hat geschlafen. Jeder Runner wird vor der Änderung erneut angesehen.</translation>
    </message>
    <message>
        <source>To go on with the rest: muster-cli resume-run %1</source>
        <translation>Um mit dem Rest fortzufahren: muster-cli resume-run %1</translation>
    </message>
    <message>
        <source>Cancelled. What is on its way is waited for…</source>
        <translation>Abgebrochen. Auf das, was unterwegs ist, wird gewartet…</translation>
    </message>
</context>
<context>
    <name>muster::headless::RunnerList</name>
    <message>
        <source>One JSON document instead of text.</source>
        <translation>Ein JSON-Dokument statt Text.</translation>
    </message>
    <message>
        <source>CSV with every column instead of text.</source>
        <translation>CSV mit allen Spalten statt Text.</translation>
    </message>
    <message>
        <source>Order by this column instead of the number; :desc turns it round.</source>
        <translation>Nach dieser Spalte statt nach der Nummer ordnen; :desc kehrt es um.</translation>
    </message>
    <message>
        <source>Either --json or --csv.</source>
        <translation>Entweder --json oder --csv.</translation>
    </message>
    <message>
        <source>There is no column “%1”; there are: %2</source>
        <translation>Es gibt keine Spalte „%1“; es gibt: %2</translation>
    </message>
</context>
<context>
    <name>muster::headless::SeveralList</name>
    <message>
        <source>Every instance in Muster, in one list; --instance may also be given several times.</source>
        <translation>Jede Instanz in Muster, in einer Liste; --instance darf auch mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>--%1 is for one instance.</source>
        <translation>--%1 ist für eine einzelne Instanz.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>There is no instance called “%1”.</source>
        <translation>Es gibt keine Instanz namens „%1“.</translation>
    </message>
    <message>
        <source>There is no instance called “%1”. There are: %2.</source>
        <translation>Es gibt keine Instanz namens „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no instance in Muster yet.</source>
        <translation>In Muster gibt es noch keine Instanz.</translation>
    </message>
    <message>
        <source>The list of %1 is incomplete: %2</source>
        <translation>Die Liste von %1 ist unvollständig: %2</translation>
    </message>
    <message>
        <source>There is no list of %1: %2</source>
        <translation>Es gibt keine Liste von %1: %2</translation>
    </message>
</context>
<context>
    <name>muster::headless::ShowCommand</name>
    <message>
        <source>Show one runner with its managers, projects and recent jobs</source>
        <translation>Einen Runner mit Managern, Projekten und letzten Jobs zeigen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>One JSON document instead of text.</source>
        <translation>Ein JSON-Dokument statt Text.</translation>
    </message>
    <message>
        <source>Which runner? Give its number.</source>
        <translation>Welcher Runner? Seine Nummer angeben.</translation>
    </message>
    <message>
        <source>Runner %1 is not among those this token can see.</source>
        <translation>Runner %1 ist nicht unter denen, die dieses Token sehen kann.</translation>
    </message>
    <message>
        <source>Runner %1 is not in the list, and the list is incomplete: %2</source>
        <translation>Runner %1 ist nicht in der Liste, und die Liste ist unvollständig: %2</translation>
    </message>
</context>
<context>
    <name>muster::headless::SnapshotCommand</name>
    <message>
        <source>Load the runners and put on record what changed since the last complete load</source>
        <translation>Die Runner laden und aufzeichnen, was sich seit dem letzten vollständigen Stand geändert hat</translation>
    </message>
    <message>
        <source>One JSON document instead of text.</source>
        <translation>Ein JSON-Dokument statt Text.</translation>
    </message>
    <message>
        <source>A record is always of all runners: there is no filter here.</source>
        <translation>Eine Aufzeichnung umfasst immer alle Runner: einen Filter gibt es hier nicht.</translation>
    </message>
    <message>
        <source>%1: %2 runners, %3 managers, %4 changes since the load before; watched since %5</source>
        <translation>%1: %2 Runner, %3 Manager, %4 Änderungen seit dem Stand davor; beobachtet seit %5</translation>
    </message>
    <message>
        <source>The list of runners is incomplete, so nothing was put on record: %1</source>
        <translation>Die Liste der Runner ist unvollständig, daher wurde nichts aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>The record cannot be written: %1</source>
        <translation>Die Aufzeichnung lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The record can only be read: a newer Muster wrote it, or the disk takes nothing.</source>
        <translation>Die Aufzeichnung kann nur gelesen werden: Ein neueres Muster hat sie geschrieben, oder der Datenträger nimmt nichts an.</translation>
    </message>
    <message>
        <source>Nothing was put on record.</source>
        <translation>Nichts wurde aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>muster::headless::TokenChoice</name>
    <message>
        <source>There is no instance called “%1”; give --url.</source>
        <translation>Es gibt keine Instanz namens „%1“; bitte --url angeben.</translation>
    </message>
    <message>
        <source>There is no instance called “%1”. There are: %2.</source>
        <translation>Es gibt keine Instanz namens „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Which GitLab? Give --url, set GITLAB_HOST, or try --demo.</source>
        <translation>Welches GitLab? --url angeben, GITLAB_HOST setzen, oder --demo ausprobieren.</translation>
    </message>
    <message>
        <source>Which GitLab? Give --instance (%1) or --url, set GITLAB_HOST, or try --demo.</source>
        <translation>Welches GitLab? --instance (%1) oder --url angeben, GITLAB_HOST setzen, oder --demo versuchen.</translation>
    </message>
    <message>
        <source>Warning: %1 is not encrypted, so the token travels readable.</source>
        <translation>Warnung: %1 ist nicht verschlüsselt, das Token reist also lesbar.</translation>
    </message>
    <message>
        <source>The instance “%1” is at %2; its token is not sent to %3.</source>
        <translation>Die Instanz „%1“ ist unter %2; ihr Token wird nicht an %3 gesendet.</translation>
    </message>
    <message>
        <source>Several instances are at %1; choose one with --instance: %2.</source>
        <translation>Mehrere Instanzen sind unter %1; eine mit --instance wählen: %2.</translation>
    </message>
    <message>
        <source>There is no token: set GITLAB_TOKEN, or give --token-file or --token-stdin. Never as an argument: everybody on this machine can read those.</source>
        <translation>Es gibt kein Token: GITLAB_TOKEN setzen, oder --token-file oder --token-stdin angeben. Nie als Argument: Die kann jeder auf diesem Rechner lesen.</translation>
    </message>
</context>
<context>
    <name>muster::headless::UndoCommand</name>
    <message>
        <source>RUN</source>
        <translation>LAUF</translation>
    </message>
    <message>
        <source>Which run? muster-cli activity lists them.</source>
        <translation>Welcher Lauf? muster-cli activity listet sie auf.</translation>
    </message>
    <message>
        <source>That run was at %1.</source>
        <translation>Dieser Lauf war an %1.</translation>
    </message>
    <message>
        <source>There is nothing in that run that could be taken back.</source>
        <translation>An diesem Lauf gibt es nichts, was zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>Nothing is changed on the ground of an incomplete list: %1</source>
        <translation>Auf der Grundlage einer unvollständigen Liste wird nichts geändert: %1</translation>
    </message>
    <message>
        <source>Take back a run that paused, resumed, edited, assigned or moved runners</source>
        <translation>Einen Lauf zurücknehmen, der Runner pausiert, fortgesetzt, bearbeitet, zugewiesen oder verschoben hat</translation>
    </message>
</context>
<context>
    <name>muster::headless::VersionsCommand</name>
    <message>
        <source>Tell how far behind the runners are</source>
        <translation>Sagen, wie weit die Runner zurück sind</translation>
    </message>
    <message>
        <source>Those at least so many minor versions behind; ends with status 2 when there is one.</source>
        <translation>Solche, die mindestens so viele Nebenversionen zurück sind; endet mit Status 2, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>Behind what: newest (the newest release), server (this GitLab), a version such as 18.4, or the newest of a major, such as 17.x.</source>
        <translation>Hinter was: newest (der neuesten Version), server (diesem GitLab), einer Version wie 18.4 oder der neuesten einer Hauptversion, wie 17.x.</translation>
    </message>
    <message>
        <source>Counted by group, executor or version.</source>
        <translation>Gezählt nach group, executor oder version.</translation>
    </message>
    <message>
        <source>One JSON document instead of text.</source>
        <translation>Ein JSON-Dokument statt Text.</translation>
    </message>
    <message>
        <source>CSV instead of text.</source>
        <translation>CSV statt Text.</translation>
    </message>
    <message>
        <source>The command takes no words; --behind, --reference and --by say what is asked.</source>
        <translation>Der Befehl nimmt keine Wörter; --behind, --reference und --by sagen, was gefragt ist.</translation>
    </message>
    <message>
        <source>Either --json or --csv.</source>
        <translation>Entweder --json oder --csv.</translation>
    </message>
    <message>
        <source>--behind takes a number of minor versions, such as 3.</source>
        <translation>--behind nimmt eine Zahl von Nebenversionen, etwa 3.</translation>
    </message>
    <message>
        <source>“%1” is nothing to compare with; there are: newest, server, a version such as 18.4, a major such as 17.x.</source>
        <translation>Mit „%1“ lässt sich nicht vergleichen; es gibt: newest, server, eine Version wie 18.4, eine Hauptversion wie 17.x.</translation>
    </message>
    <message>
        <source>--by takes group, executor or version.</source>
        <translation>--by nimmt group, executor oder version.</translation>
    </message>
    <message>
        <source>The list is incomplete: %1</source>
        <translation>Die Liste ist unvollständig: %1</translation>
    </message>
    <message>
        <source>%1 at least %2 behind %3</source>
        <extracomment>%1: a number of runners in words; %2: how many minor versions, in words; %3: what they are compared with</extracomment>
        <translation>%1 mindestens %2 hinter %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runner(s)</source>
        <translation>
            <numerusform>%Ln Runner</numerusform>
            <numerusform>%Ln Runner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minor version(s)</source>
        <translation>
            <numerusform>%Ln Nebenversion</numerusform>
            <numerusform>%Ln Nebenversionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, %2 of unknown version, %3 not supported, %4 without a security fix</source>
        <translation>%1 insgesamt, %2 mit unbekannter Version, %3 nicht unterstützt, %4 ohne eine Sicherheitskorrektur</translation>
    </message>
    <message>
        <source>RUNNERS</source>
        <extracomment>columns of a list: in the group, of these as far behind as asked, of unknown version, minors behind of the furthest</extracomment>
        <translation>RUNNER</translation>
    </message>
    <message>
        <source>BEHIND</source>
        <translation>RÜCKSTAND</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>FURTHEST</source>
        <translation>WEITESTER</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>PATCHES</source>
        <translation>PATCHES</translation>
    </message>
    <message>
        <source>FIXES MISSED</source>
        <translation>FEHLENDE KORREKTUREN</translation>
    </message>
    <message>
        <source>CLEAN FROM</source>
        <translation>SAUBER AB</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>INHABER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
</context>
</TS>
