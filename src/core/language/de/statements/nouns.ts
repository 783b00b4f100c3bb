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
      zeitungsbericht endergebnis ergebnissen protokoll protokollen`,
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

/** Last parts of nouns for persons and bodies that can speak. */
export const SPEAKERS =
  `minister ministerin präsident präsidentin kanzler kanzlerin chef chefin leiter leiterin direktor direktorin
  sprecher sprecherin vorsitzende vorsitzender vorsitzenden abgeordnete abgeordneter senator senatorin gouverneur
  bürgermeister bürgermeisterin sekretär sekretärin botschafter botschafterin kommissar kommissarin beauftragte beauftragter
  politiker politikerin kandidat kandidatin trainer trainerin spieler spielerin anwalt anwältin anwälte richter richterin
  staatsanwalt staatsanwältin verteidiger verteidigerin gutachter gutachterin experte expertin experten forscher forscherin
  wissenschaftler wissenschaftlerin professor professorin arzt ärztin ärzte lehrer lehrerin autor autorin
  schriftsteller regisseur regisseurin künstler künstlerin sänger sängerin schauspieler schauspielerin journalist
  journalistin journalisten redakteur unternehmer unternehmerin manager managerin besitzer besitzerin betreiber
  kritiker befürworter gegner beobachter zeuge zeugin zeugen bewohner anwohner bürger demonstranten teilnehmer
  aktivist aktivisten helfer kläger angeklagte angeklagter general oberst kommandeur offizier polizist könig königin
  prinz papst bischof kardinal pfarrer vater mutter bruder schwester sohn tochter frau mann ehefrau ehemann witwe
  jährige jähriger vertreter vertreterin mitarbeiter gründer gründerin präsidium
  regierung opposition koalition fraktion partei polizei feuerwehr armee militär ministerium behörde behörden amt
  gericht gerichtshof kammer staatsanwaltschaft kommission ausschuss rat vorstand verband verbände gewerkschaft
  gewerkschaften verein organisation unternehmen konzern bank kirche universität stadt verwaltung parlament senat
  bundestag bundesrat gremium institut zentrale kanzleramt außenamt bündnis initiative jury`
    .split(/\s+/)
    .filter((w) => w !== '');
