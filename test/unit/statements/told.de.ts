// German sentences of our own for speakers-told.test.ts: a way to tell the speaker after »#«, then a sentence a line, and behind
// bars a word of each quotation with the speaker's words. Data only.
export const TOLD = `
# verb before
Die Bürgermeisterin Carla Wendt sagte am Montag: „Der Hafen bleibt offen.“ | Hafen=Carla Wendt
Nach der Sitzung erklärte der Landrat: „Wir haben lange gerungen.“ | gerungen=der Landrat
Im Anschluss meldete sich Jonas Friedel zu Wort: „Das Geld reicht nicht.“ | Geld=Jonas Friedel
Dem Abgeordneten Peer Holt entgegnete die Ministerin: „Das haben Sie selbst beschlossen.“ | selbst=die Ministerin
Auf die Frage des Richters antwortete der Angeklagte: „Ich erinnere mich nicht.“ | erinnere=der Angeklagte
Mit Blick auf die Wahl im Herbst warnte Parteichef Olaf Sturm vor Reportern: „Wer jetzt zögert, verliert.“ | zögert=Olaf Sturm
Seinem Gegner Ruben Falk rief der Herausforderer zu: „Treten Sie zurück!“ | Treten=der Herausforderer
Den Bürgern versprach die Senatorin Ilse Brandt: „Niemand wird vergessen.“ | vergessen=Ilse Brandt
Gegenüber der Lokalzeitung äußerte sich der Pfarrer so: „Die Glocken bleiben.“ | Glocken=der Pfarrer
Wörtlich hieß es von der Ministerin: „Ein Rückzug kommt nicht infrage.“ | Rückzug=der Ministerin
# verb after
„Die Schule wird gebaut“, sagte Rektorin Anne Moll. | Schule=Anne Moll
„Das ist ein Skandal“, schimpfte der Wirt über Bürgermeister Kalle Voss. | Skandal=der Wirt
„Ich habe Ruben Falk nie getroffen“, beteuerte die Zeugin Nora Heim. | getroffen=Nora Heim
„Wir fangen von vorn an“, gab sich der Trainer nach dem Spiel gegen Holm kämpferisch. | vorn=der Trainer
„Davon weiß ich nichts“, winkte der Minister ab. | weiß=der Minister
„Das Dach ist dicht“, freute sich Küster Emil Kraus nach der Besichtigung mit der Architektin. | Dach=Emil Kraus
„Wir sind bereit“, ließ die Feuerwehr wissen. | bereit=die Feuerwehr
„Ein guter Tag“, fasste Anne Moll zusammen. | guter=Anne Moll
„Das war Notwehr“, so der Verteidiger des Angeklagten. | Notwehr=der Verteidiger
„Das war Absicht“, ist der Staatsanwalt überzeugt. | Absicht=der Staatsanwalt
„Wir müssen sparen“, lautet die Botschaft der Kämmerin Ute Lang. | sparen=Ute Lang
„Alles wird teurer“, klagt eine Kundin am Stand von Bäcker Pohl. | teurer=eine Kundin
„Wir bleiben“, steht für die Bewohner fest. | bleiben=die Bewohner
# verb within
„Die Brücke“, sagte Ingenieur Paul Klar, „hält noch hundert Jahre.“ | hundert=Paul Klar
„Wenn es regnet“, erklärte die Försterin Herrn Voss, „bleibt der Wald zu.“ | Wald=die Försterin
„Ich gehe nicht“, rief Olaf Sturm der Vorsitzenden zu. „Hier ist mein Platz.“ | Platz=Olaf Sturm
„Wir warten“, sagte der Bauer. Und fügte hinzu: „Aber nicht ewig.“ | ewig=der Bauer
„Das Wasser steigt“, sagte Deichgraf Tom Ahrens. „Wir brauchen Sandsäcke.“ | Sandsäcke=Tom Ahrens
# so, laut, zufolge
„Die Kosten sind im Rahmen“, so Kämmerin Ute Lang gegenüber dem Abgeordneten Holt. | Kosten=Ute Lang
Laut Vereinschef Dirk Sohn ist die Lage „mehr als angespannt“. | angespannt=Dirk Sohn
Dem Verband zufolge war das Vorgehen von Minister Reiher „völlig unangemessen“. | unangemessen=Verband
Ihm zufolge sei die Anlage „längst veraltet“. | veraltet=Ihm
Nach Angaben der Polizei war der Fahrer „deutlich zu schnell“. | schnell=der Polizei
Nach Ansicht von Rektorin Anne Moll ist das Konzept des Ministers „nicht durchdacht“. | durchdacht=Anne Moll
Nach den Worten des Trainers war Torwart Sven Ohl „in bester Verfassung“. | Verfassung=des Trainers
Aus Sicht der Gewerkschaft ist das Angebot des Konzerns „eine Zumutung“. | Zumutung=der Gewerkschaft
Die Stadt habe, so Anne Moll, „keinen Plan und kein Geld“. | Plan=Anne Moll
# colon with noun cue or name
Dazu Anne Moll: „Wir haben niemanden abgewiesen.“ | abgewiesen=Anne Moll
Die Ministerin dazu: „Das prüfen wir noch.“ | prüfen=Die Ministerin
Der Kommentar von Trainer Sven Ohl: „So spielt man nicht.“ | spielt=Sven Ohl
Die Antwort des Ministers an Karla Reh: „Nein.“ | Nein=des Ministers
Ihr Fazit nach drei Tagen mit Bürgermeister Voss: „Es geht voran.“ | voran=Ihr
Olaf Sturm: „Mit uns nicht!“ | uns=Olaf Sturm
Karla Reh, Prüferin beim Land: „Da fehlt ein Beleg.“ | Beleg=Karla Reh
Auch die Opposition ist empört, allen voran Nora Heim: „Ein Armutszeugnis.“ | Armutszeugnis=Nora Heim
Sein Vorwurf an Minister Reiher: „Sie haben gelogen.“ | gelogen=Sein
Die Forderung der Anwohner: „Tempo dreißig sofort.“ | Tempo=der Anwohner
Das Motto der Gruppe um Nora Heim: „Alle an einen Tisch.“ | Tisch=der Gruppe
Der Grund für den Rücktritt laut Olaf Sturm: „Ich bin müde.“ | müde=Olaf Sturm
Einer der Männer: „Wir hatten Angst.“ | Angst=Einer der Männer
Im Saal wird es still, dann die Richterin: „Sie sind frei.“ | frei=die Richterin
Kritik kommt vom Mieterverein: „Das trifft die Ärmsten.“ | Ärmsten=Mieterverein
Lob gab es von Anne Moll: „Die Kinder waren großartig.“ | großartig=Anne Moll
Zuspruch erhält Minister Reiher von der Kammer: „Ein mutiger Schritt.“ | mutiger=der Kammer
Olaf Sturm zeigte sich zufrieden: „Das Ergebnis kann sich sehen lassen.“ | Ergebnis=Olaf Sturm
Der Trainer nahm Torwart Sven Ohl in Schutz: „Er hat alles gehalten.“ | gehalten=Der Trainer
Nora Heim schüttelt den Kopf: „Das glaubt uns keiner.“ | keiner=Nora Heim
Für Olaf Sturm steht fest: „So kann es nicht bleiben.“ | bleiben=Olaf Sturm
Ute Lang bleibt bei ihrer Haltung gegenüber Dirk Sohn: „Das Geld ist weg.“ | weg=Ute Lang
Die Reaktion von Paul Klar ließ nicht lange auf sich warten: „Unsinn.“ | Unsinn=Paul Klar
# marks in own clause, no verb of speech
Anne Moll sieht darin „einen Rückschritt für die Kinder“. | Rückschritt=Anne Moll
Der Landrat hält den Plan von Minister Reiher für „nicht umsetzbar“. | umsetzbar=Der Landrat
Olaf Sturm nannte seinen Rivalen Ruben Falk einen „Meister der leeren Worte“. | leeren=Olaf Sturm
Die Gewerkschaft spricht von „Lohnraub am helllichten Tag“. | Lohnraub=Die Gewerkschaft
Minister Reiher verwies auf „geltendes Recht und alte Verträge“. | geltendes=Minister Reiher
Für Karla Reh ist das Verhalten des Landrats „nicht hinnehmbar“. | hinnehmbar=Karla Reh
Der Verein beklagt „einen Mangel an Respekt“ bei Trainer Ohl. | Respekt=Der Verein
Nora Heim lobte den „großen Einsatz“ der Helfer um Dirk Sohn. | Einsatz=Nora Heim
Einen „Tiefschlag für die Region“ sieht Landrat Gerd Umland in der Entscheidung des Ministers. | Tiefschlag=Gerd Umland
Als „völlig weltfremd“ bezeichnete Dirk Sohn die Idee von Karla Reh. | weltfremd=Dirk Sohn
Den Entwurf findet Ute Lang „zu kurz gedacht“. | kurz=Ute Lang
Von einem „Albtraum ohne Ende“ berichtet eine Anwohnerin, die den Wirt seit Jahren kennt. | Albtraum=eine Anwohnerin
Der Bischof wünscht sich von der Regierung „mehr Mut zum Frieden“. | Frieden=Der Bischof
Paul Klar begründet die Absage an Anne Moll mit „fehlender Zeit“. | fehlender=Paul Klar
Olaf Sturm fühlt sich von Ruben Falk „hinters Licht geführt“. | Licht=Olaf Sturm
Die Partei will sich „nicht erpressen lassen“. | erpressen=Die Partei
Der Konzern räumte „Fehler bei der Planung“ ein. | Planung=Der Konzern
Karla Reh stellte „grobe Verstöße gegen die Regeln“ bei der Firma Brandt fest. | Verstöße=Karla Reh
Der Senat kündigte „schmerzhafte Einschnitte“ an. | Einschnitte=Der Senat
Mit „großer Sorge“ reagierte die Ministerin auf die Rede von Peer Holt. | Sorge=die Ministerin
Die Kammer begrüßt den „überfälligen Schritt“ des Landrats. | Schritt=Die Kammer
Gerd Umland will „keinen Tag länger warten“. | länger=Gerd Umland
Olaf Sturm, der „keine halben Sachen“ machen will, traf am Abend Karla Reh. | halben=Olaf Sturm
Die Ärztin Lena Roth, die von einem „Wunder der Natur“ spricht, behandelte den Jungen. | Wunder=Lena Roth
Der Plan, den Karla Reh „schlicht unbezahlbar“ nennt, stammt von Olaf Sturm. | unbezahlbar=Karla Reh
Das von der Opposition als „Luftschloss“ verspottete Projekt liegt auf Eis. | Luftschloss=der Opposition
# passive
Das Gesetz wurde von der Kammer als „Bürokratiemonster“ bezeichnet. | Bürokratiemonster=der Kammer
Von Anne Moll wurde der Vorschlag des Landrats als „Schnellschuss“ kritisiert. | Schnellschuss=Anne Moll
Olaf Sturm wird von der Zeitung mit den Worten „Jetzt erst recht“ zitiert. | erst=Olaf Sturm
Der Minister wurde von Nora Heim als „Totalausfall“ beschimpft. | Totalausfall=Nora Heim
Das Verhalten der Beamten ist vom Gericht als „grob fahrlässig“ gewertet worden. | fahrlässig=Gericht
# documents
In einer Mitteilung der Bahn heißt es: „Die Strecke ist wieder frei.“ | Strecke=Mitteilung der Bahn
„Die Vorwürfe sind haltlos“, heißt es in einem Schreiben des Konzerns an Karla Reh. | haltlos=Schreiben des Konzerns
In dem Urteil des Landgerichts ist von „erheblicher krimineller Energie“ die Rede. | krimineller=Urteil
„Wer lügt, fliegt“, steht auf einem Plakat vor dem Büro von Minister Reiher. | fliegt=Plakat
Der Bericht der Prüfer spricht von „systematischem Versagen“. | systematischem=Der Bericht der Prüfer
Im Abschlussbericht werden die Zustände als „untragbar“ bezeichnet. | untragbar=Abschlussbericht
„Wir sind enttäuscht“, hieß es aus dem Umfeld von Trainer Ohl. | enttäuscht=Umfeld
Aus dem Ministerium hieß es, man habe „keine Kenntnis davon“. | Kenntnis=Ministerium
# wie X mitteilte
Wie der Sprecher der Klinik mitteilte, war der Eingriff „ein voller Erfolg“. | Erfolg=der Sprecher der Klinik
Der Tunnel sei, wie Ingenieur Paul Klar dem Ausschuss darlegte, „absolut sicher“. | sicher=Paul Klar
„Es wird eng“, wie Ute Lang im Ausschuss zugab. | eng=Ute Lang
Es handle sich, wie es im Amt heißt, um „einen Einzelfall“. | Einzelfall=Amt
# apposition and relative clause between subject and verb
Gerd Umland, seit zehn Jahren Landrat im Kreis Hollstedt, sagte: „Jetzt ist Schluss.“ | Schluss=Gerd Umland
Der Sprecher der Bahn, der Nora Heim empfangen hatte, erklärte: „Wir prüfen das.“ | prüfen=Der Sprecher der Bahn
Anne Moll, die mit Paul Klar angereist war, nannte das Treffen „sehr fruchtbar“. | fruchtbar=Anne Moll
Olaf Sturm – früher selbst Minister – hält das Gesetz für „ein Papier ohne Wert“. | Papier=Olaf Sturm
Die Chefin des Verbands, Ute Lang, sagte über Dirk Sohn: „Er war immer fair.“ | fair=Ute Lang
Der Trainer, dessen Vertrag Präsident Dirk Sohn verlängert hatte, sprach von einem „neuen Geist“. | Geist=Der Trainer
# coordination
Anne Moll lobte den Entwurf und nannte ihn „einen großen Wurf“. | Wurf=Anne Moll
Olaf Sturm traf Karla Reh und sprach danach von „guten Gesprächen“. | guten=Olaf Sturm
Der Wirt und seine Frau sagten: „Wir machen weiter.“ | weiter=Der Wirt und seine Frau
Nora Heim stand auf, ging zum Pult und sagte: „Ich nehme die Wahl an.“ | Wahl=Nora Heim
Während Olaf Sturm schwieg, sprach Karla Reh von „bitteren Stunden“. | bitteren=Karla Reh
Obwohl Minister Reiher abwiegelte, nannte Anne Moll die Lage „brandgefährlich“. | brandgefährlich=Anne Moll
Ute Lang lehnte ab, weil Dirk Sohn „nie geliefert“ habe. | geliefert=Ute Lang
Der Landrat kritisierte, die Firma Brandt habe „auf Zeit gespielt“. | gespielt=Der Landrat
# gapping
Olaf Sturm sprach von „Panikmache“, Karla Reh von „ehrlichen Zahlen“. | Panikmache=Olaf Sturm | ehrlichen=Karla Reh
Die Kammer nannte das Gesetz „mutig“, der Mieterverein „herzlos und kalt“. | herzlos=der Mieterverein
Anne Moll hält ihn für „hochbegabt“, der Trainer für „schlicht faul“. | faul=der Trainer
# semicolon
Olaf Sturm lobte den Plan; Karla Reh nannte ihn „eine Luftnummer“. | Luftnummer=Karla Reh
Die Bahn schweigt dazu; aus dem Rathaus heißt es: „Wir sind im Gespräch.“ | Gespräch=Rathaus
Der Minister sagte, das Geld sei da; für die Opposition ist das „ein Märchen“. | Märchen=die Opposition
# somebody else's report
Anne Moll berichtete, der Minister habe gesagt: „Dafür gibt es kein Geld.“ | Geld=der Minister
Nora Heim erzählte, ihr Vater habe immer „den Kopf oben behalten“ wollen. | Kopf=Nora Heim
Karla Reh sagte, Olaf Sturm habe sie „vor allen Leuten beleidigt“. | Leuten=Karla Reh
Der Zeuge gab an, der Angeklagte habe „Ich bringe dich um“ gerufen. | bringe=der Angeklagte
Olaf Sturm bestritt, Karla Reh „unter Druck gesetzt“ zu haben. | Druck=Olaf Sturm
Dirk Sohn warf dem Landrat vor, er habe „die Akten geschönt“. | Akten=Dirk Sohn
# one after the other
„Ich trete an“, sagte Olaf Sturm. „Und ich werde gewinnen.“ | gewinnen=Olaf Sturm
Olaf Sturm ist sich sicher. „Wir gewinnen das.“ | gewinnen=Olaf Sturm
Anne Moll winkt ab. „Das Thema ist durch.“ Dann lacht sie. | Thema=Anne Moll
„Wann kommt das Geld?“, fragte Nora Heim. „Im Mai“, antwortete der Minister. | kommt=Nora Heim | Mai=der Minister
Karla Reh widersprach Olaf Sturm. „Das stimmt so nicht.“ | stimmt=Karla Reh
Der Wirt sagte: „Wir schließen.“ Seine Frau ergänzte: „Leider für immer.“ | schließen=Der Wirt | Leider=Seine Frau
„Das war nichts“, sagte Trainer Ohl. Kapitän Ben Arndt sah es anders: „Wir waren nah dran.“ | nah=Ben Arndt
„Sie haben uns allein gelassen.“ Mit diesen Worten wandte sich Nora Heim an Minister Reiher. | allein=Nora Heim
Ute Lang blieb gelassen. Sie sagte: „Das Jahr ist noch lang.“ | Jahr=Sie
# who of two
Olaf Sturm sagte zu Karla Reh: „Sie irren sich.“ | irren=Olaf Sturm
Von Karla Reh wollte Olaf Sturm wissen: „Wer hat das bezahlt?“ | bezahlt=Olaf Sturm
Karla Reh wurde gefragt, ob sie Olaf Sturm traue. Ihre Antwort: „Kein Kommentar.“ | Kommentar=Ihre
Der Anwalt von Olaf Sturm nannte die Klage „abwegig“. | abwegig=Der Anwalt von Olaf Sturm
Nach dem Treffen mit Karla Reh sagte der Präsident: „Wir sind Freunde.“ | Freunde=der Präsident
An die Adresse von Minister Reiher sagte Anne Moll: „Handeln Sie endlich!“ | Handeln=Anne Moll
Karla Reh zitierte Olaf Sturm mit den Worten: „Alles halb so wild.“ | halb=Olaf Sturm
Unter Berufung auf Karla Reh schreibt das Blatt, der Plan sei „tot“. | tot=das Blatt
# subjects of all kinds
Eine Sprecherin der Stadtwerke sagte: „Der Strom fließt wieder.“ | Strom=Eine Sprecherin der Stadtwerke
Einer der Retter sprach von „gespenstischer Stille“. | gespenstischer=Einer der Retter
Beide bezeichneten das Gespräch als „offen und ehrlich“. | offen=Beide
Zwei der Schüler riefen: „Wir wollen raus!“ | raus=Zwei der Schüler
Man habe „aus Fehlern gelernt“, sagte der Werkleiter. | Fehlern=der Werkleiter
Berlin spricht von „einem klaren Bruch des Abkommens“. | Bruch=Berlin
Das Auswärtige Amt nannte die Berichte „frei erfunden“. | erfunden=Das Auswärtige Amt
Viele halten das für „reine Schikane“. | Schikane=Viele
Die 34-jährige Mutter sagte: „Ich schlafe kaum noch.“ | schlafe=Die 34-jährige Mutter
Niemand hier will „noch so einen Winter“ erleben, meint Pfarrer Udo Kern. | Winter=Udo Kern
Manche im Dorf sagen: „Das hätte man wissen müssen.“ | wissen=Manche
Wer Karla Reh kennt, beschreibt sie als „zäh und klug“. | zäh=Wer Karla Reh kennt
Der Ex-Chef der Werft, Hauke Dahl, sagte der „Küstenpost“, er sei „mit sich im Reinen“. | Reinen=Hauke Dahl
# interview title lines
FRAGE: „Wie geht es weiter?“ | weiter=FRAGE
Reporter: „Herr Sturm, treten Sie an?“ Sturm: „Natürlich.“ | Natürlich=Sturm
# reporters, scene, thing as subject
Die Stimmung im Stadion war gut, Fans sangen: „Wir kommen wieder.“ | wieder=Fans
Der Brief von Karla Reh beginnt mit den Worten: „Liebe Nachbarn.“ | Liebe=Brief von Karla Reh
Der Appell der Ministerin lautet: „Bleiben Sie zu Hause.“ | Hause=der Ministerin
Ein Video zeigt, wie ein Mann ruft: „Hört auf!“ | Hört=ein Mann
In seiner Rede vor Anne Moll und den Gästen sagte Udo Kern: „Wir sind viele.“ | viele=Udo Kern
Auf seinem Profil schrieb Dirk Sohn an Karla Reh: „Danke für nichts.“ | Danke=Dirk Sohn
Das Gericht wies die Klage ab: „Es fehlt an einem Schaden.“ | Schaden=Das Gericht
Die Begründung der Jury für Autorin Lena Roth: „Ein Buch wie ein Sturm.“ | Buch=der Jury
Unter dem Titel „Nach der Flut“ hat Lena Roth ein Buch verfasst, das Kritiker „atemberaubend“ nennen. | atemberaubend=Kritiker
# nested in reports
Die Grünen-Politikerin Tessa Hahn teilte mit, das Verfahren habe „unnötig lange gedauert“. | unnötig=Tessa Hahn
Laut Innenminister Frido Kahl habe die Polizei „mit Augenmaß“ gehandelt; Tessa Hahn bezweifelt das. | Augenmaß=Frido Kahl
Frido Kahl wies den Verdacht zurück, er habe „wissentlich die Unwahrheit gesagt“. | wissentlich=Frido Kahl
Er bezeichnet die Pläne als überholt und forderte Frido Kahl auf, „endlich Farbe zu bekennen“. | Farbe=Er
Die Firma Lohse erklärte, man habe „alle Auflagen erfüllt“ und werde klagen. | Auflagen=Die Firma Lohse
Es gebe „keinen Anlass zur Sorge“, versicherte Amtsarzt Rolf Timm den Eltern. | Anlass=Rolf Timm
Nach Darstellung von Rolf Timm hat das Labor „sauber gearbeitet“. | sauber=Rolf Timm
Das Ministerium bestätigte auf Anfrage der „Morgenpost“, es habe „vereinzelt Unregelmäßigkeiten“ gegeben. | vereinzelt=Das Ministerium
Tessa Hahn hatte zuvor angekündigt, sie werde „bis zur letzten Instanz“ gehen. | Instanz=Tessa Hahn
Wie Rolf Timm weiter ausführte, sei die Lage „stabil, aber ernst“. | stabil=Rolf Timm
In einem Brief an Frido Kahl schrieben die Eltern, die Schule sei „ein Sanierungsfall“. | Sanierungsfall=die Eltern
Der Vorsitzende der Kommission, Bernd Luft, betonte, es sei „höchste Zeit“ für eine Reform. | höchste=Bernd Luft
Bernd Luft zufolge habe Tessa Hahn „nichts davon gewusst“. | gewusst=Bernd Luft
# running report
Bernd Luft kritisierte den Bau scharf. Die Halle sei „ein Fass ohne Boden“. | Fass=Bernd Luft
Tessa Hahn ist enttäuscht. Das Ergebnis bleibe „weit hinter den Erwartungen“ zurück. | weit=Tessa Hahn
Rolf Timm warnte vor Panik. Zugleich mahnte er, die Regeln „strikt zu befolgen“. | strikt=er
Der Verband reagierte empört auf die Worte von Frido Kahl. Sie seien „ein Schlag ins Gesicht der Pflegenden“. | Schlag=Der Verband
Frido Kahl traf am Montag den Betriebsrat der Firma Lohse. Dabei habe man „offen über alles geredet“, sagte er danach. | offen=er
Die Firma Lohse weist die Kritik von Tessa Hahn zurück. Man habe „nichts zu verbergen“. | verbergen=Die Firma Lohse
Bernd Luft sprach mit Rolf Timm. Der Arzt sagte, die Zahlen seien „kein Grund zum Jubeln“. | Jubeln=Der Arzt
Tessa Hahn lobte die Helfer. „Ohne sie wäre das Dorf verloren gewesen.“ | Dorf=Tessa Hahn
„Wir haben alles versucht“, sagte Rolf Timm. Die Familie des Jungen sei „unendlich tapfer“ gewesen. | tapfer=Rolf Timm
Der Richter wandte sich an Frido Kahl. „Haben Sie das unterschrieben?“ | unterschrieben=Der Richter
Bernd Luft zeigte sich nach dem Gespräch mit Tessa Hahn erleichtert. „Wir sind einen großen Schritt weiter.“ | großen=Bernd Luft
# maybe-finite and coordinated verbs
Tessa Hahn bezweifelt die Zahlen und spricht von „Schönfärberei im großen Stil“. | Schönfärberei=Tessa Hahn
Der Verband verlangt Aufklärung und nennt das Schweigen der Firma Lohse „unerträglich“. | unerträglich=Der Verband
Rolf Timm bleibt vorsichtig und hält eine Öffnung für „noch zu früh“. | früh=Rolf Timm
Sie kritisiert die Firma Lohse, die „auf Kosten der Umwelt“ Gewinne mache. | Umwelt=Sie
Frido Kahl besuchte die Wache und bedankte sich für „den unermüdlichen Dienst“ der Beamten. | unermüdlichen=Frido Kahl
Die Eltern trafen Rolf Timm und berichteten ihm von „schlaflosen Nächten“. | schlaflosen=Die Eltern
Sowohl die Kammer als auch der Verband nannten den Entwurf „halbherzig“. | halbherzig=der Verband
Bernd Luft oder sein Vertreter werde sich „zu gegebener Zeit“ äußern, teilte die Kommission mit. | gegebener=die Kommission
# objects first
Die Vorwürfe von Tessa Hahn nannte Frido Kahl „aus der Luft gegriffen“. | gegriffen=Frido Kahl
Das Verhalten der Firma Lohse bezeichnete der Verband als „rücksichtslos“. | rücksichtslos=der Verband
Die Entscheidung des Gerichts wertete Bernd Luft als „Sieg der Vernunft“. | Vernunft=Bernd Luft
Eine Ausweitung der Kontrollen lehnt die Kammer als „überzogen“ ab. | überzogen=die Kammer
Diese Haltung sei „nicht mehr zeitgemäß“, hielt Rolf Timm der Kammer vor. | zeitgemäß=Rolf Timm
Den Rücktritt von Bernd Luft bedauerte Tessa Hahn als „großen Verlust“. | Verlust=Tessa Hahn
Über die Firma Lohse sagt der Ortsvorsteher nur: „Die zahlen nie.“ | zahlen=der Ortsvorsteher
Dass der Weg gesperrt bleibt, ist für Bernd Luft „ein Unding“. | Unding=Bernd Luft
Ob er bleibe, ließ Frido Kahl offen: „Das entscheidet die Partei.“ | entscheidet=Frido Kahl
Warum das so ist, weiß auch Rolf Timm nicht: „Wir tappen im Dunkeln.“ | tappen=Rolf Timm
Angesprochen auf Tessa Hahn, verdrehte Frido Kahl die Augen: „Kein Wort dazu.“ | Wort=Frido Kahl
Was Bernd Luft sagt, ist für Tessa Hahn „reines Wunschdenken“. | reines=Tessa Hahn
# subordinate clauses first
Als Tessa Hahn den Saal verließ, rief ihr Frido Kahl nach: „Das wird Folgen haben!“ | Folgen=Frido Kahl
Nachdem Frido Kahl gesprochen hatte, meldete sich eine Lehrerin: „Und wer bezahlt das?“ | bezahlt=eine Lehrerin
Weil Bernd Luft nicht kam, sprach Rolf Timm von „einer verpassten Chance“. | verpassten=Rolf Timm
Statt Frido Kahl zu danken, sprach der Verband von „Almosen für die Armen“. | Almosen=der Verband
Um die Firma Lohse zu halten, will die Stadt „jeden Stein umdrehen“. | Stein=die Stadt
Während die Kammer von „Augenwischerei“ spricht, lobt Bernd Luft den Entwurf. | Augenwischerei=die Kammer
# relative clauses
Der Antrag, den der Verband „einen faulen Kompromiss“ nennt, wurde von Bernd Luft eingebracht. | faulen=der Verband
Die Firma, die laut Tessa Hahn „nur auf dem Papier“ existiert, gehört Frido Kahl. | Papier=Tessa Hahn
Tessa Hahn, die den Bau „ein Denkmal der Eitelkeit“ genannt hatte, stimmte dagegen. | Denkmal=Tessa Hahn
Die Lehrerin, der Frido Kahl „fehlende Bindung zum Amt“ vorwirft, schweigt. | Bindung=Frido Kahl
Der Brief, in dem Bernd Luft von „alten Wunden“ schreibt, ging an Tessa Hahn. | Wunden=Bernd Luft
# colon
Bernd Luft macht sich keine Illusionen: „Das wird ein harter Winter.“ | harter=Bernd Luft
Deutlicher wird Rolf Timm: „Ohne Impfung geht es nicht.“ | Impfung=Rolf Timm
Anders sieht das die Ministerin: „Wir haben genug getan.“ | genug=die Ministerin
Der Arzt Rolf Timm hat dafür nur ein Wort: „Wahnsinn.“ | Wahnsinn=Rolf Timm
Tessa Hahn, deren Partei den Antrag gestellt hatte, war die Freude anzusehen: „Endlich.“ | Endlich=Tessa Hahn
Frido Kahl kontert: „Wer regiert, muss entscheiden.“ | regiert=Frido Kahl
Auch Bernd Luft kann die Aufregung um Frido Kahl nicht verstehen: „Da wird aus einer Mücke ein Elefant gemacht.“ | Mücke=Bernd Luft
Die Kritik an der Firma Lohse reißt nicht ab, zuletzt meldete sich der Fischereiverband: „Der Fluss ist tot.“ | Fluss=der Fischereiverband
Eine Mutter von drei Kindern fragt Rolf Timm: „Was soll ich denn tun?“ | tun=Eine Mutter
Und die Opposition? „Völlig verfehlt“, urteilt Tessa Hahn. | verfehlt=Tessa Hahn
Dann nimmt Frido Kahl das Mikrofon: „Ich danke Ihnen.“ | danke=Frido Kahl
Auf dem Schild neben Bernd Luft steht: „Hier wird gebaut.“ | gebaut=Schild
Im Internet kursiert ein Satz von Tessa Hahn: „Die Reichen zuerst.“ | Reichen=Tessa Hahn
Von Frido Kahl stammt der Satz: „Politik ist kein Ponyhof.“ | Ponyhof=Frido Kahl
# after the words
„Das war knapp“, gestand Bernd Luft, der mit Tessa Hahn gewettet hatte. | knapp=Bernd Luft
„So etwas habe ich nie erlebt“, sagte die Frau von Rolf Timm. | erlebt=die Frau
„Wir lassen uns nicht einschüchtern“, twitterte Tessa Hahn am Abend an die Adresse von Frido Kahl. | einschüchtern=Tessa Hahn
„Ein schwarzer Tag“, nannte es Bernd Luft. | schwarzer=Bernd Luft
„Alles Lüge“, hatte Frido Kahl da noch gesagt. | Lüge=Frido Kahl
„Wir haben verstanden“, so die knappe Reaktion der Firma Lohse auf Tessa Hahn. | verstanden=der Firma Lohse
„Da muss mehr kommen“, findet nicht nur Rolf Timm. | mehr=Rolf Timm
„Ich will hier weg“, soll Bernd Luft zu Frido Kahl gesagt haben. | weg=Bernd Luft
„Niemand hat uns gefragt“, kritisiert Anwohnerin Jette Braun die Pläne von Frido Kahl. | gefragt=Jette Braun
„Das Dach leckt seit Jahren“, weiß Hausmeister Uwe Pohl zu berichten. | leckt=Uwe Pohl
„Die Tür bleibt offen“, signalisiert die Kammer dem Verband Gesprächsbereitschaft. | Tür=die Kammer
„Es war Liebe auf den ersten Blick“, schwärmt der Züchter von seiner Stute. | Liebe=der Züchter
„Wir sind ausgebucht“, heißt es bei der Herberge am See. | ausgebucht=der Herberge
„Kommt vorbei!“, wirbt ein Zettel am Haus von Rolf Timm. | vorbei=ein Zettel
# partial with things as subject
Die Sätze seien „aus dem Zusammenhang gerissen“ worden, verteidigt sich Tessa Hahn. | Zusammenhang=Tessa Hahn
Bernd Luft gilt manchen als „harter Hund“, sagt Rolf Timm. | Hund=Rolf Timm
Der Vorgang werfe „ein schlechtes Licht“ auf Frido Kahl, meint die Zeitung. | Licht=die Zeitung
Ein Sprecher der Firma Lohse wollte sich „zu laufenden Verfahren“ nicht äußern. | laufenden=Ein Sprecher der Firma Lohse
Die Zeugen schilderten Frido Kahl als „ruhig und besonnen“. | ruhig=Die Zeugen
Mit Worten wie „Verräter“ beschimpften Gegner Tessa Hahn. | Verräter=Gegner
Gegen „jede Form von Zensur“ sprach sich der Verband aus. | Zensur=der Verband
Zum Abschied wünschte Bernd Luft der Lehrerin „alles Glück der Welt“. | Glück=Bernd Luft
Einzig Rolf Timm sah „Licht am Ende des Tunnels“. | Tunnels=Rolf Timm
# things and documents that speak
Auf der Internetseite der Partei wird der Aufruf als „Fälschung“ bezeichnet. | Fälschung=Internetseite
In der Resolution wird die Regierung aufgefordert, „alle Gefangenen unverzüglich freizulassen“. | Gefangenen=Resolution
Das Gesetz verbietet „jede Form der Werbung“. | Werbung=Das Gesetz
Der 51 Jahre alte Angeklagte bestritt die Tat: „Ich war das nicht.“ | Ich=Der 51 Jahre alte Angeklagte
Das Komitee ehrte die Forscherin für „ihren Beitrag zum Verständnis der Meere“. | Beitrag=Das Komitee
Die Studie erschien am Montag. Demnach ist die Lage „besser als gedacht“. | besser=Demnach
Der Satz „Die Rente ist sicher“ von Rolf Ebert wurde zum geflügelten Wort. | Rente=Rolf Ebert
# how it was said, first in the sentence
Besorgt äußerte sich Rolf Ebert über „die Zunahme der Gewalt“. | Zunahme=Rolf Ebert
Enttäuscht reagierte Trainer Lars Böhm: „Das war zu wenig.“ | wenig=Lars Böhm
Wörtlich sagte Tom Ahrens: „Das Wasser steigt seit gestern.“ | Wasser=Tom Ahrens
# verbs that no list knows, and verbs joined
Die Äußerungen von Rolf Ebert seien „ein Skandal“, empörte sich Ulla Kranz. | Skandal=Ulla Kranz
Der Umbau war „dringend nötig“, findet Paul Timm. | nötig=Paul Timm
Die Äußerungen von Rolf Ebert nannte Ulla Kranz einen Skandal und sprach von „Zuständen wie im Mittelalter“. | Zuständen=Ulla Kranz
Während die Kammer den Plan ablehnt, unterstützt ihn der Verband und nennt ihn „überfällig“. | überfällig=der Verband
Auch der Chef der Werft meldete sich. Er halte den Plan für gut und bezeichnete ihn als „maßvoll“. | maßvoll=der Chef der Werft
# the sentence behind, the dash, the bracket
„Mein Herz ist schwer.“ Das schrieb Lars Böhm in einem Brief an den Verein. | schwer=Lars Böhm
„Mein Herz ist schwer.“ Das sind die Worte, mit denen Lars Böhm seinen Abschied begann. | schwer=Lars Böhm
„Mein Herz ist schwer“ – mit diesem Satz verabschiedete sich Lars Böhm. | schwer=Lars Böhm
„Mein Herz ist schwer.“ Der Satz stammt von Lars Böhm. | schwer=Lars Böhm
„Das ist unser Land“ – Ulla Kranz wird nicht müde, das zu betonen. | unser=Ulla Kranz
„Das Wasser steigt seit gestern.“ So Deichgraf Tom Ahrens. | Wasser=Tom Ahrens
„Das Wasser steigt seit gestern“ – Deichgraf Tom Ahrens | Wasser=Tom Ahrens
„Das Wasser steigt seit gestern.“ (Tom Ahrens) | Wasser=Tom Ahrens
„Das Wasser steigt seit gestern“, Tom Ahrens, Deichgraf. | Wasser=Tom Ahrens
Tom Ahrens „Das Wasser steigt seit gestern.“ | Wasser=Tom Ahrens
„Das Wasser steigt seit gestern.“ sagte Deichgraf Tom Ahrens. | Wasser=Tom Ahrens
„Das Wasser steigt seit gestern,“ sagte Deichgraf Tom Ahrens. | Wasser=Tom Ahrens
# mixed
Verkehrsministerin Alma Reuter sagte nach dem Treffen mit Bahnchef Kurt Lenz, die Gespräche seien „sehr offen“ verlaufen. | offen=Alma Reuter
Kurt Lenz hatte am Freitag erklärt, die Strecke sei „auf Jahre nicht zu retten“. | retten=Kurt Lenz
Der Fahrgastverband begrüßte die Entscheidung als „längst überfällig“. | überfällig=Der Fahrgastverband
Scharfe Kritik kam aus der Opposition. Von „Flickschusterei“ sprach die Abgeordnete Ina Moor. | Flickschusterei=Ina Moor
„Wir brauchen jeden Zug“, sagte Ina Moor der „Abendpost“. „Und wir brauchen ihn jetzt.“ | jeden=Ina Moor | jetzt=Ina Moor
Die Ministerin verteidigte den Plan. Er sei „alternativlos“, so Reuter. | alternativlos=Reuter
Ina Moor hält Kurt Lenz vor, „die Bahn kaputtgespart“ zu haben. | kaputtgespart=Ina Moor
Nach Ansicht der Abgeordneten ist Kurt Lenz „eine Fehlbesetzung“. | Fehlbesetzung=der Abgeordneten
Lenz selbst wollte sich nicht äußern. Sein Sprecher sagte lediglich: „Wir nehmen das zur Kenntnis.“ | Kenntnis=Sein Sprecher
In der Begründung des Gerichts heißt es, Kurt Lenz habe „vorsätzlich gehandelt“. | vorsätzlich=Begründung des Gerichts
Der Landkreistag zeigte sich „tief besorgt“ über die Pläne von Alma Reuter. | besorgt=Der Landkreistag
„Mir fehlen die Worte“, sagte eine Pendlerin, die täglich mit dem Zug nach Hollstedt fährt. | fehlen=eine Pendlerin
Ein anderer Pendler meinte: „Dann nehme ich eben das Auto.“ | Auto=Ein anderer Pendler
Auf die Frage, ob er gehe, sagte Kurt Lenz: „Ich bleibe.“ | bleibe=Kurt Lenz
Die Gewerkschaft droht mit Streik, sollte die Bahn „nicht endlich liefern“. | endlich=Die Gewerkschaft
Für Alma Reuter ist die Sache klar: „Wer bestellt, der bezahlt.“ | bestellt=Alma Reuter
Kurt Lenz räumte ein, er habe „Fehler gemacht“, sieht sich aber zu Unrecht verurteilt. | Fehler=Kurt Lenz
Ina Moor erinnerte an die Worte von Alma Reuter, wonach „kein Gleis“ stillgelegt werde. | Gleis=Alma Reuter
„Die Leute haben die Nase voll“, fasste der Landtagsabgeordnete Tim Groth die Stimmung zusammen. | Nase=Tim Groth
Der frühere Bahnchef und heutige Berater Ole Quast nannte den Beschluss „mutlos“. | mutlos=Ole Quast
Man werde „mit aller Härte“ vorgehen, kündigte die Staatsanwaltschaft an. | Härte=die Staatsanwaltschaft
Tim Groth schrieb auf Twitter, die Ministerin sei „eine Getriebene“. | Getriebene=Tim Groth
Der Ausschuss kam zu dem Schluss, die Leitung habe „weggeschaut“ und Kurt Lenz gedeckt. | weggeschaut=Der Ausschuss
Ole Quast sprach Klartext: „So fährt man ein Unternehmen gegen die Wand.“ | Wand=Ole Quast
Ein Sprecher des Ministeriums sagte, Alma Reuter habe „zu keinem Zeitpunkt“ Druck ausgeübt. | Zeitpunkt=Ein Sprecher des Ministeriums
Er habe „immer nach bestem Wissen“ gehandelt, beteuerte Kurt Lenz vor dem Ausschuss. | Wissen=Kurt Lenz
Die Vorsitzende Edda Wolff unterbrach Kurt Lenz: „Das beantwortet die Frage nicht.“ | beantwortet=Edda Wolff
Tim Groth sieht die Schuld bei Alma Reuter: „Sie hat alle Warnungen ignoriert.“ | Warnungen=Tim Groth
Vor dem Landtag demonstrierten Eisenbahner. „Hände weg von unserer Bahn“, riefen sie. | Hände=sie
„Hände weg von der Bahn“ stand auf ihren Plakaten. | Hände=ihren Plakaten
Kurt Lenz nimmt es gelassen: „Ich habe schon Schlimmeres erlebt.“ | Schlimmeres=Kurt Lenz
Wie der Rechnungshof kritisiert, wurden die Mittel „ohne jede Prüfung“ vergeben. | Prüfung=der Rechnungshof
Der Rechnungshof bemängelte die „fehlende Kontrolle“ durch das Ministerium. | fehlende=Der Rechnungshof
# papers that hold words
In der Satzung sind als Ziele „die Förderung der Jugend und die Pflege der Heimat“ genannt. | Förderung=der Satzung
Im Abschlussbericht ist nachzulesen, die Anlage sei „nie ordnungsgemäß gewartet worden“. | gewartet=Abschlussbericht
In der Vorlage für den Rat ist festgehalten, das Grundstück sei „zu marktüblichen Preisen zu veräußern“. | marktüblichen=der Vorlage
Auf der Webseite des Vereins findet sich der Hinweis, man werde „zu gegebener Zeit über alles informieren“. | gegebener=der Webseite des Vereins
Die Stadt gab am Dienstag eine Stellungnahme ab. Darin steht unter anderem: „Wir bedauern den Vorfall.“ | bedauern=eine Stellungnahme
Ministerin Ines Brandt schrieb einen offenen Brief. Dort heißt es: „Wir dürfen nicht schweigen.“ | schweigen=einen offenen Brief
Auf ihrer Homepage zeigt die Gruppe Bilder. Auch ihr Bekenntnis fand sich dort: „Wir fürchten niemanden.“ | fürchten=ihrer Homepage
# verbs that no list knows before a clause in the subjunctive
Kreisrat Uli Horn kam zu dem Ergebnis, der Bau sei „nicht zu verantworten“. | verantworten=Uli Horn
Die Verteidigung erboste sich, das Verfahren sei „eine einzige Farce“. | Farce=Die Verteidigung
Der Entführte röchelte, man möge ihn „endlich gehen lassen“. | gehen=Der Entführte
Der Verkehrsexperte Ron Petz trat nach, die Straße sei „brandgefährlich“. | brandgefährlich=Ron Petz
# persons beside somebody else
Der Trainer lobt den Stürmer: „Er ist der Beste.“ Sein Mitspieler ist verhalten: „Wir warten ab.“ | Beste=Der Trainer | warten=Sein Mitspieler
„Das ist ein guter Tag“, freute sich der Ortsvorsteher. Und sein Stellvertreter: „Darauf haben wir gewartet.“ | gewartet=sein Stellvertreter
Ein Bewohner sagte ihr, er sei „völlig am Ende“. | Ende=Ein Bewohner
Die Nachbarin warf ihr vor, sie sei „niemals zu Hause“. | niemals=Die Nachbarin
Die Frau, die der Angeklagte „eine Hexe im Talar“ nannte, blieb ruhig. | Talar=der Angeklagte
Für die Grünen, die seit Jahren dagegen kämpfen, ist der Tunnel „ein Milliardengrab, das niemand braucht“. | Milliardengrab=die Grünen
Das Vorgehen sei, so die Polizei, notwendig gewesen, während Anwalt Timo Falk es als „schlicht rechtswidrig“ bezeichnete. | rechtswidrig=Timo Falk
Die Kammer teilte mit, dass der Plan, den die Stadt als „alternativlos“ verteidigt hatte, gescheitert sei. | alternativlos=die Stadt
Es kam ein Kompromiss heraus, den Ratspräsident Dino Verdi „fair und klug“ nennt und den die Gewerkschaft als „faul“ ablehnt. | fair=Dino Verdi | faul=die Gewerkschaft
# nouns for words behind them
„Jeder Dritte hat kein Vertrauen mehr.“ Das ist die zentrale Aussage einer Studie der Stiftung. | Dritte=die zentrale Aussage einer Studie der Stiftung
„Wir schaffen das nur gemeinsam.“ So lautet die Botschaft der Kanzlerin. | gemeinsam=die Botschaft der Kanzlerin
# two sources in one sentence
Laut Kern war der Umbau „ein Wagnis“, laut Lind dagegen „ein Kinderspiel“. | Wagnis=Kern | Kinderspiel=Lind
Dem Gutachter zufolge war der Umbau „ein Wagnis“, der Architektin zufolge „ein Kinderspiel“. | Wagnis=Dem Gutachter | Kinderspiel=der Architektin
# whose paper it is
Zu seinem Abschied wird Jonas Kramer auf der Seite von SV Altenau wie folgt zitiert: „Ich gehe ohne Groll.“ | Groll=Jonas Kramer
Wie der Sender meldet, schickte Sprecher Paul Kern eine Mail, die aus einem Wort bestand: „Niemals.“ | Niemals=Sprecher Paul Kern
# words that are ascribed to somebody
„Wer rastet, der rostet.“ Diese gern dem früheren Kanzler Karl Berg zugeschriebenen Worte sind viel älter. | rastet=dem früheren Kanzler Karl Berg
„Eile mit Weile im Amt.“ Der Satz wird oft Emil Kraus zugeschrieben. | Weile=Emil Kraus
`;
