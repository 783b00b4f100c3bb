// German nouns of attribution. Own compilation. SOURCE_NOUNS name a source after »nach« and »gemäß« (»nach Angaben
// …«); CUE_NOUNS open a clause themselves (»die Forderung, …«). Compounds match by their last part.
import type { CueNoun, Medium } from '../../pack/statements';
import type { Stance } from '../../../model/annotation';

interface NounGroup {
  readonly medium: Medium;
  readonly stance: Stance;
  readonly can: string;
  readonly nouns: string;
}

/** Last parts of nouns that name a source, inflected forms written out. */
export const SOURCE_NOUNS: readonly { medium: Medium; stance: Stance; nouns: string }[] = [
  {
    medium: 'speech',
    stance: 'neutral',
    nouns: `angabe angaben aussage aussagen auskunft auskünften worten äußerung äußerungen mitteilung mitteilungen
      erklärung erklärungen darstellung darstellungen schilderung schilderungen vernehmen bekunden
      verlautbarung verlautbarungen beschreibung beschreibungen sprecher sprecherin sprechern
      ankündigung ankündigungen stellungnahme stellungnahmen zeugenaussagen augenzeugen zeugen beobachtern insidern experten`,
  },
  {
    medium: 'writing',
    stance: 'neutral',
    nouns: `bericht berichten information informationen meldung meldungen studie studien untersuchung untersuchungen
      umfrage umfragen statistik statistiken gutachten quelle quellen dokument dokumenten
      pressemitteilung pressemeldung agenturmeldungen presseberichten zeitungsberichten analyse analysen
      bekanntmachung veröffentlichung veröffentlichungen hochrechnung hochrechnungen presseinformationen
      zeitungsbericht endergebnis ergebnissen protokoll protokollen artikel paragraf paragraph
      grundgesetz gesetz verfassung satzung verordnung richtlinie`,
  },
  {
    medium: 'thought',
    stance: 'neutral',
    nouns: `ansicht ansichten meinung meinungen auffassung auffassungen einschätzung einschätzungen überzeugung
      schätzung schätzungen erkenntnis erkenntnissen erkenntnisse dafürhalten vermutung vermutungen verständnis
      urteil prognose prognosen berechnung berechnungen kenntnis ermittlungen ermittlung feststellung feststellungen
      planung planungen gerücht gerüchten spekulation spekulationen lesart vorstellung vorstellungen wunsch
      willen idee ideen konzept plänen analysten erwartung erwartungen bewertung befürchtungen hypothese theorie`,
  },
  { medium: 'speech', stance: 'claim', nouns: 'behauptung behauptungen' },
  { medium: 'speech', stance: 'accusation', nouns: 'vorwurf vorwürfen anklage' },
];

/** Nouns (and, with `a`, adjectives) that open a clause, nominative singular and plural, with what they can open. */
export const CUE_NOUNS: readonly NounGroup[] = [
  {
    medium: 'speech',
    stance: 'neutral',
    can: 'ds',
    nouns: `aussage aussagen äußerung äußerungen erklärung mitteilung feststellung hinweis hinweise bemerkung antwort
      information informationen angabe angaben nachricht botschaft begründung bestätigung eingeständnis geständnis
      bekenntnis versicherung beteuerung andeutung prognose einwand argument these`,
  },
  {
    medium: 'writing',
    stance: 'neutral',
    can: 'ds',
    nouns: 'meldung meldungen bericht berichte gerücht gerüchte',
  },
  {
    medium: 'thought',
    stance: 'neutral',
    can: 'ds',
    nouns: `ansicht meinung auffassung überzeugung einschätzung vermutung vermutungen annahme befürchtung befürchtungen
      hoffnung hoffnungen erwartung glaube glauben sorge verdacht eindruck zweifel erkenntnis idee spekulationen
      mutmaßungen schluss standpunkt`,
  },
  { medium: 'speech', stance: 'claim', can: 'ds', nouns: 'behauptung behauptungen anspruch' },
  {
    medium: 'speech',
    stance: 'demand',
    can: 'di',
    nouns: `forderung forderungen aufforderung bitte appell aufruf empfehlung vorschlag vorschläge verlangen wunsch
      mahnung antrag auftrag befehl anweisung ersuchen rat`,
  },
  {
    medium: 'speech',
    stance: 'accusation',
    can: 'dis',
    nouns: 'vorwurf vorwürfe kritik anschuldigung beschuldigung klage',
  },
  { medium: 'speech', stance: 'denial', can: 'di', nouns: 'dementi weigerung' },
  {
    medium: 'speech',
    stance: 'promise',
    can: 'dis',
    nouns: `ankündigung versprechen zusage zusicherung angebot absicht absichtserklärung plan pläne vorhaben`,
  },
  {
    medium: 'thought',
    stance: 'neutral',
    can: 'das',
    nouns: `sicher überzeugt zuversichtlich bewusst besorgt optimistisch skeptisch enttäuscht erfreut verärgert empört
      einig`,
  },
  { medium: 'speech', stance: 'threat', can: 'dis', nouns: 'drohung drohungen' },
  { medium: 'speech', stance: 'neutral', can: 'dis', nouns: 'warnung warnungen' },
];

/** Expands the groups into the map the annotator reads. */
export function cueNouns(): ReadonlyMap<string, CueNoun> {
  const out = new Map<string, CueNoun>();
  for (const g of CUE_NOUNS)
    for (const noun of g.nouns.split(/\s+/))
      if (noun) out.set(noun, { medium: g.medium, stance: g.stance, can: g.can });
  return out;
}

/** Expands the groups into the map the annotator reads. */
export function sourceNouns(): ReadonlyMap<string, { readonly medium: Medium; readonly stance: Stance }> {
  const out = new Map<string, { readonly medium: Medium; readonly stance: Stance }>();
  for (const g of SOURCE_NOUNS)
    for (const noun of g.nouns.split(/\s+/)) if (noun) out.set(noun, { medium: g.medium, stance: g.stance });
  return out;
}

/** Last parts of nouns after which quotation marks hold a name, not somebody's words. */
export const TITLED_NOUNS =
  `zeitung zeitungen magazin magazins zeitschrift blatt blattes tageszeitung wochenzeitung
  nachrichtenagentur agentur sender senders fernsehsender radiosender rundfunk film films filmes spielfilm dokumentarfilm
  serie sendung show roman romans buch buches buchs band album albums single song lied liedes titel titels oper musical
  stück theaterstück gemälde bild werk werkes schiff schiffes schiffs frachter tanker fähre kreuzfahrtschiff yacht
  raumschiff raumfähre raumsonde sonde satellit satelliten shuttle kapsel rakete trägerrakete modul rover hubschrauber flugzeug typ
  typs modell modells modelle modellen wirbelsturm hurrikan taifun sturm tropensturm orkan tief tiefdruckgebiet operation operationen
  projekt projekts projektes programm programms programmes initiative aktion kampagne bündnis organisation gruppe
  gruppierung verein vereins partei stiftung firma unternehmen unternehmens restaurant hotel hotels lokal club clubs
  diskothek bar kneipe disco spiel computerspiel software betriebssystem virus wurm preis preises auszeichnung medaille
  orden pseudonym spitznamen spitzname künstlernamen namen name marke label wiki website webseite seite internetseite
  portal portals internetportal nachrichtenportal onlineportal plattform forum blog weblog internetdienst dienst
  dienstes ausgabe artikel kolumne rubrik stern komet asteroid planet team teams mannschaft stadion halle
  einkaufszentrum kaufhaus festival ausstellung messe konferenz tour tournee staffel mission wrack segelschiff uboot
  u-boot kreuzer zerstörer flugzeugträger stichwort motto überschrift album stamm stamms codename codenamen prädikat thema kategorie klasse ressort fachmagazin wochenmagazin
  boulevardblatt fachzeitschrift onlinemagazin programmiersprache grundsatz prinzip weisheit sprichwort redewendung redensart konzept gesetz
  verordnung richtlinie abkommen vertrag lokomotive zug tunnel grube zeche`
    .split(/\s+/)
    .filter((w) => w !== '');

const words = (list: string): string[] => list.split(/\s+/).filter((w) => w !== '');

/** Last parts of nouns of men; with »in« they name women. */
const PERSONS = words(
  `minister präsident kanzler chef leiter direktor sprecher senator gouverneur bürgermeister sekretär botschafter
   kommissar politiker kandidat trainer spieler richter staatsanwalt anwalt verteidiger gutachter forscher wissenschaftler
   professor lehrer autor schriftsteller regisseur künstler sänger schauspieler journalist redakteur unternehmer manager
   besitzer betreiber kritiker befürworter gegner beobachter bewohner anwohner bürger teilnehmer aktivist helfer kläger
   general offizier polizist könig vertreter mitarbeiter gründer wirt händler nachbar schüler student bauer bäcker
   landwirt kapitän torhüter stürmer verteidiger schiedsrichter architekt ingenieur planer berater ermittler retter
   fahrer pilot kunde käufer verkäufer mieter vermieter arbeiter angreifer täter analyst ökonom historiker soziologe
   psychologe biologe physiker chemiker mediziner jurist diplomat soldat veteran demonstrant besucher zuschauer leser
   gastgeber veranstalter organisator kurator dirigent musiker komponist dichter reporter moderator kommentator
   korrespondent herausgeber verleger erfinder hersteller züchter förster fischer jäger winzer koch kellner gärtner
   verbraucherschützer naturschützer tierschützer datenschützer umweltschützer gewerkschafter pfleger
   therapeut apotheker pastor rabbiner imam minister inspektor rektor dekan pädagoge erzieher betreuer trainer
   meister sieger weltmeister läufer schwimmer radfahrer boxer rennfahrer funktionär abteilungsleiter geschäftsführer
   aufseher kontrolleur prüfer dolmetscher übersetzer zeichner maler bildhauer designer fotograf freund partner
   kollege genosse rivale wähler passagier pendler urlauber tourist patient führer inhaber arbeitgeber arbeitnehmer
   auftraggeber antragsteller preisträger intendant kommandant referent dozent assistent premier astronom geologe
   meteorologe virologe politologe mathematiker techniker statistiker kosmonaut astronaut kardiologe gegenspieler konkurrent nachfolger vorgänger stellvertreter fürst herzog prinz verfasser
   unterhändler vermittler schlichter informant insider blogger anleger investor aktionär bewerber prediger steuerzahler rentner
   einwohner eigentümer verwalter unterstützer entführer räuber dieb mörder attentäter schütze terrorist islamist
   extremist separatist kommunist sozialist dissident coach befehlshaber machthaber gesellschafter scheich sultan emir`,
);

/** Last parts of masculine nouns without a form in »in«. */
const MEN = words(
  `papst bischof kardinal pfarrer vater bruder sohn mann ehemann oberst kommandeur landrat stadtrat gemeinderat
   torwart kapitän junge opa onkel großvater witwer mönch abt ministerrat anführer hauptmann obmann fachmann
   geschäftsmann kaufmann feuerwehrmann staatsmann kämmerer küster deichgraf herr`,
);

/** Last parts of masculine nouns by which »der …« is a subject. */
export const MASCULINE: ReadonlySet<string> = new Set([
  ...PERSONS,
  ...MEN,
  ...words(
    `verband verein konzern rat senat ausschuss vorstand bund bundesrat bundestag landtag gerichtshof betrieb kongress
     angeklagte beschuldigte verdächtige verurteilte abgeordnete beauftragte vorsitzende beamte vertraute geistliche
     gesandte sachverständige jährige entführte sender rechnungshof landkreis klub geheimdienst gewerkschaftsbund`,
  ),
]);

const WOMEN = PERSONS.map((w) => `${w.endsWith('e') ? w.slice(0, -1) : w}in`);

/** Last parts of nouns for a single person. */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...PERSONS,
  ...WOMEN,
  ...MEN,
  ...words(
    `vorsitzende vorsitzender frau mutter schwester tochter arzt ärztin anwältin zeuge zeugin jährige jähriger
     angeklagte angeklagter abgeordnete abgeordneter beauftragte beauftragter beamte beamter beamtin experte expertin
     witwe tante oma beschuldigte beschuldigter verdächtige verdächtiger vertraute vertrauter bekannte bekannter
     sachverständige sachverständiger geistliche geistlicher entführte entführter verurteilte verurteilter gefangene
     gefangener gesandte gesandter flüchtling häftling`,
  ),
]);

/** Last parts of feminine nouns: »der …« is no subject before them. */
export const FEMININE: ReadonlySet<string> = new Set([
  ...WOMEN,
  ...words(
    `ung heit keit schaft ion tät partei polizei kanzlei behörde bank kirche stadt frau mutter schwester tochter jury
     bahn klinik schule gruppe kammer presse agentur firma justiz anklage armee feuerwehr bundeswehr marine zentrale
     allianz union liga spitze initiative elf`,
  ),
]);

/** »Händler« → »Händlern«, »Präsident« → »Präsidenten«, »Autor« → »Autoren«: the forms of a noun for a man. */
function forms(noun: string): readonly string[] {
  if (noun.endsWith('er')) return [noun, `${noun}n`, `${noun}s`];
  if (noun.endsWith('or')) return [noun, `${noun}en`, `${noun}s`];
  if (noun.endsWith('e')) return [noun, `${noun}n`];
  return /(?:ent|ant|ist|at|ot|nom)$/.test(noun) ? [noun, `${noun}en`] : [noun];
}

/** Last parts of nouns for persons and bodies that can speak. */
export const SPEAKERS = [
  ...PERSONS.flatMap(forms),
  ...WOMEN.flatMap((w) => [w, `${w}nen`]),
  ...MEN,
  ...words(
    `vorsitzende vorsitzender vorsitzenden abgeordnete abgeordneter beauftragte beauftragter beamte beamter beamten
     beamtin experte expertin experten anwältin anwälte arzt ärztin ärzte staatsanwältin zeuge zeugin zeugen
     journalisten aktivisten demonstranten angeklagte angeklagter mutter schwester tochter frau ehefrau witwe oma tante
     großmutter prinzessin nonne köchin bäuerin jährige jähriger jährigen präsidium eltern kinder kind leute menschen
     männer frauen fans anhänger freunde nachbarn kollegen soldaten studenten kunden journalistinnen schülerinnen
     studierende beschäftigte angehörige angehörigen verwandte verwandten überlebende betroffene opfer mehrheit
     minderheit abgeordneten gruppe bande mannschaft team elf klub club
     regierung opposition koalition fraktion partei polizei feuerwehr armee militär ministerium behörde behörden amt
     gericht gerichtshof kammer staatsanwaltschaft kommission ausschuss rat vorstand verband verbände gewerkschaft
     gewerkschaften verein organisation unternehmen konzern bank kirche universität stadt verwaltung parlament senat
     bundestag bundesrat gremium institut zentrale kanzleramt außenamt bündnis initiative jury firma hersteller
     betreiber gesellschaft stiftung bahn klinik krankenhaus hochschule schule gemeinde rathaus
     landtag kongress leitung führung spitze direktion justiz anklage verteidigung redaktion zeitung sender blatt magazin
     agentur botschaft bundeswehr marine rechnungshof kartellamt aufsicht werft reederei veranstalter linke grünen
     mitglied mitglieder mitgliedern komitee delegation liga akademie museum stab krisenstab geheimdienst wetterdienst
     rettungsdienst nachrichtendienst pressedienst fonds genossenschaft kanzlei fakultät synode bistum diözese föderation
     union allianz bund landkreis kommune magistrat bezirk anwaltschaft ärzteschaft bürgerschaft industrie branche
     handwerk crew besatzung presse medien gäste gast reisende reisenden flüchtlinge häftlinge insassen herrscher
     vorsteher vorsteherin rätin gesandte gesandter delegierte delegierter delegierten freunden nachbarn eheleute
     bauern geschwister pressestelle leitstelle dachverband zentralrat bischöfe staaten
     beschuldigte beschuldigter beschuldigten verdächtige verdächtiger verdächtigen verurteilte verurteilter verletzte
     vertraute vertrauter vertrauten bekannte bekannter sachverständige sachverständiger sachverständigen geistliche
     geistlicher geistlichen gläubige gläubigen gefangene gefangener gefangenen entführte entführter geisel geiseln
     verantwortliche verantwortlicher verantwortlichen hinterbliebene hinterbliebenen streikende streikenden
     protestierende protestierenden anwesende anwesenden flüchtling häftling profi profis muslime christen juden
     sekretariat regime junta miliz milizen küstenwache grenzschutz verfassungsschutz zoll streitkräfte
     sicherheitskräfte einsatzkräfte rettungskräfte luftwaffe truppen kommando konsulat kabinett kreml vatikan
     gemeinschaft belegschaft elternschaft bruderschaft bevölkerung menge publikum netzwerk hilfswerk arbeitskreis
     gegenseite seiten familie ehepaar paar duo trio
     staatsoberhaupt oberhaupt liberalen konservativen sozialdemokraten christdemokraten republikaner demokraten rebellen aufständischen`,
  ),
];
