// German nouns of offices and functions, by way of inflection. Own compilation from knowledge of the language, MIT.
// `compound`: the noun also ends compounds that are offices (»Heeresminister«). `feminine` only where it is not the
// noun with »-in«. Occupations (`person`) serve references, they are never given out as offices.

/**
 * How the noun is inflected: `er` Minister/Ministers/Ministern; `weak` Präsident/Präsidenten; `s` Chef/Chefs;
 * `e` Sekretär/Sekretärs/Sekretäre/Sekretären; `or` Direktor/Direktors/Direktoren; `adj` Vorsitzende/r/n/m.
 */
export type Declension = 'er' | 'weak' | 's' | 'e' | 'or' | 'adj';

export interface HeadWord {
  readonly lemma: string;
  readonly declension: Declension;
  readonly compound: boolean;
  readonly generic?: true;
  readonly kind?: 'person';
  /** Feminine noun, or null where there is none. */
  readonly feminine?: string | null;
  /** Further inflected forms, as norm. */
  readonly forms?: readonly string[];
}

const list = (
  declension: Declension,
  compound: boolean,
  words: string,
  more: Partial<HeadWord> = {},
): HeadWord[] => words.split(' ').map((lemma) => ({ lemma, declension, compound, ...more }));

export const HEADS: readonly HeadWord[] = [
  ...list('er', true, 'Minister Kanzler Botschafter Richter Bürgermeister Befehlshaber Machthaber Herrscher'),
  ...list(
    'er',
    true,
    'Unterhändler Ankläger Schatzmeister Trainer Geschäftsführer Anführer Statthalter Verwalter Vorsteher Obermeister Brandmeister',
  ),
  ...list('er', true, 'Sprecher Führer Leiter Berater Vertreter Gründer Begründer Koordinator', {
    generic: true,
  }),
  ...list('er', true, 'Kämmerer', { feminine: 'Kämmerin' }),
  ...list('er', false, 'Kaiser Premier Verweser Ratsherr', { feminine: null }),
  ...list(
    'weak',
    true,
    'Präsident Kommandant Regent Intendant Präfekt Monarch Patriarch Superintendent Adjutant Dezernent Chefökonom',
  ),
  ...list('weak', true, 'Repräsentant', { generic: true }),
  ...list('weak', false, 'Fürst Zar', { feminine: null }),
  ...list('s', true, 'Chef Vize Boss', { generic: true }),
  ...list('s', true, 'Premier', {}),
  ...list('s', true, 'CEO CFO Coach', { feminine: null }),
  ...list('s', false, 'Emir Sultan Scheich Schah Ayatollah Kalif Großajatollah Imam', { feminine: null }),
  ...list(
    'e',
    true,
    'Sekretär Kommissar Kommandeur Gouverneur Konsul Chefredakteur Staatssekretär Funktionär',
  ),
  ...list('e', true, 'General Admiral Leutnant Major Marschall Kapitän', {
    feminine: null,
    forms: ['generäle', 'generälen'],
  }),
  ...list('e', false, 'König', { feminine: 'Königin' }),
  ...list('e', false, 'Papst Kardinal', {
    feminine: null,
    forms: ['päpste', 'kardinäle', 'kardinälen'],
  }),
  ...list('e', true, 'Bischof', { feminine: 'Bischöfin', forms: ['bischöfe', 'bischöfen'] }),
  ...list('e', true, 'Propst', { feminine: 'Pröpstin', forms: ['pröpste', 'pröpsten'] }),
  ...list('e', true, 'Dekan Chefvolkswirt'),
  ...list('e', false, 'Präses', { feminine: null, forms: ['präses'] }),
  ...list('e', true, 'Vorstand', { feminine: 'Vorständin', forms: ['vorstände', 'vorständen'] }),
  ...list('e', true, 'Staatsanwalt Bundesanwalt Generalanwalt', { feminine: 'Staatsanwältin', forms: [] }),
  ...list('e', true, 'Amtsrat', { feminine: 'Amtsrätin', forms: ['amtsräte', 'amtsräten'] }),
  ...list('e', false, 'Gemeinderat', { feminine: 'Gemeinderätin', forms: [] }),
  ...list('e', false, 'Kreisrat', { feminine: 'Kreisrätin', forms: ['kreisräte', 'kreisräten'] }),
  ...list('e', true, 'Brandrat', { feminine: 'Brandrätin', forms: ['brandräte', 'brandräten'] }),
  ...list('e', false, 'Nationalrat', { feminine: 'Nationalrätin', forms: ['nationalräte', 'nationalräten'] }),
  ...list('e', false, 'Ständerat', { feminine: 'Ständerätin', forms: ['ständeräte', 'ständeräten'] }),
  ...list('e', false, 'Regierungsrat', { feminine: 'Regierungsrätin', forms: ['regierungsräte'] }),
  ...list('e', true, 'Kulturstadtrat Baustadtrat Sozialstadtrat Gesundheitsstadtrat', { forms: [] }),
  ...list('e', false, 'Landeshauptmann', { feminine: 'Landeshauptfrau', forms: ['landeshauptleute'] }),
  ...list('e', false, 'Klubobmann', { feminine: 'Klubobfrau', forms: ['klubobleute'] }),
  ...list('e', true, 'Inspekteur'),
  ...list('e', false, 'Landrat', { feminine: 'Landrätin', forms: ['landräte', 'landräten'] }),
  ...list('e', false, 'Stadtrat', { feminine: 'Stadträtin', forms: ['stadträte', 'stadträten'] }),
  ...list('e', false, 'Staatsrat', { feminine: 'Staatsrätin', forms: ['staatsräte', 'staatsräten'] }),
  ...list('e', true, 'Staatsoberhaupt Oberhaupt', { feminine: null, generic: true }),
  ...list('weak', false, 'Oberst', { feminine: null, forms: ['obersts'] }),
  ...list(
    'or',
    true,
    'Direktor Senator Rektor Diktator Inspektor Generalinspekteur Prokurator Auditor Moderator',
  ),
  ...list('adj', true, 'Vorsitzende Beauftragte Gesandte Bevollmächtigte Abgeordnete Vorstandsvorsitzende'),
  ...list('adj', true, 'Delegierte', { generic: true }),
  ...list('adj', false, 'Wirtschaftsweise'),
  ...list('e', false, 'Ombudsmann', { feminine: 'Ombudsfrau', forms: ['ombudsmännern', 'ombudsmänner'] }),
  ...list('e', false, 'Obmann', { feminine: 'Obfrau', forms: ['obleute', 'obmänner'] }),
  ...list('s', true, 'Mitglied', {
    feminine: null,
    generic: true,
    forms: ['mitglieder', 'mitgliedern', 'mitgliedes'],
  }),
  // Occupations and other descriptions of people.
  ...list('er', true, 'Politiker Unternehmer Sportler Wissenschaftler Künstler Forscher Manager', {
    kind: 'person',
  }),
  ...list('er', true, 'Bewerber Amtsinhaber Nachfolger Vorgänger Herausforderer Musiker Sänger Händler', {
    kind: 'person',
  }),
  ...list('er', true, 'Schauspieler Regisseur Dichter Fahrer Spieler Schriftsteller Lehrer Täter Ermittler', {
    kind: 'person',
  }),
  ...list('er', false, 'Republikaner Demokrat Sozialdemokrat Christdemokrat', { kind: 'person' }),
  ...list('weak', true, 'Kandidat Journalist Diplomat Jurist Ökonom Soldat Aktivist Demonstrant Experte', {
    kind: 'person',
  }),
  ...list('weak', true, 'Milliardär Korrespondent Dissident Putschist Terrorist Historiker Analyst', {
    kind: 'person',
  }),
  ...list('e', true, 'Anwalt Arzt Autor Milliardär', {
    kind: 'person',
    feminine: null,
    forms: ['anwältin', 'ärztin'],
  }),
  ...list('adj', true, 'Konservative Liberale Angeklagte Verdächtige Beschuldigte Verurteilte Verstorbene', {
    kind: 'person',
  }),
];

/** Compounds whose last part is an office but which are none. */
export const NOT_OFFICES: ReadonlySet<string> = new Set([
  'lautsprecher', 'trittleiter', 'strickleiter', 'blitzableiter', 'halbleiter', 'ableiter', 'begleiter', 'anleiter',
  'reiseführer', 'sprachführer', 'museumsführer', 'generalvertreter', 'mitarbeiter', 'zugführer', 'lokführer',
  'fallschirmspringer', 'entführer', 'verführer', 'entführern', 'entführers', 'stromleiter', 'weltmeister', 'rückblick', 'drehleiter', 'tonleiter', 'wärmeleiter',
]); // prettier-ignore

/**
 * What a member of a board answers for: »Finanzvorstand« is somebody, »Parteivorstand« a body.
 */
export const BOARD_FIELDS =
  /^(?:finanz|personal|technik|vertriebs|produktions|entwicklungs|marketing|einkaufs|digital|marken|infrastruktur|fernverkehrs|regionalverkehrs|güterverkehrs|rechts|risiko|sport|betriebs|strategie|forschungs|software|beschaffungs|arbeits|sozial|privatkunden|firmenkunden|kredit|logistik|immobilien|kunden|netz)$/u;

/** What a compound's first part says the office is about; the parts are stems as they stand in compounds. */
export const FIELDS: Readonly<Record<string, string>> = {
  außen: 'foreign', auswärtigen: 'foreign', verteidigungs: 'defence', kriegs: 'defence', wehr: 'defence',
  heeres: 'army', armee: 'army', marine: 'navy', luftwaffen: 'air-force', finanz: 'finance', schatz: 'finance',
  innen: 'interior', heimatschutz: 'homeland', justiz: 'justice', wirtschafts: 'economy', handels: 'trade',
  arbeits: 'labour', sozial: 'social', gesundheits: 'health', umwelt: 'environment', klima: 'climate',
  verkehrs: 'transport', energie: 'energy', bildungs: 'education', kultus: 'education', kultur: 'culture',
  familien: 'family', landwirtschafts: 'agriculture', agrar: 'agriculture', entwicklungs: 'development',
  forschungs: 'research', wissenschafts: 'research', digital: 'digital', bau: 'building', europa: 'europe',
  tourismus: 'tourism', sport: 'sport', informations: 'information', öl: 'oil', industrie: 'industry',
}; // prettier-ignore

/** Whole words that name an office by its house or by another word; without country prefix. */
export const CONCEPTS: Readonly<Record<string, string>> = {
  pentagonchef: 'minister:defence', außenamtschef: 'minister:foreign', chefdiplomat: 'minister:foreign',
  staatspräsident: 'head-of-state', staatschef: 'head-of-state', staatsoberhaupt: 'head-of-state',
  präsident: 'head-of-state', bundespräsident: 'head-of-state', staatsführer: 'head-of-state',
  kremlchef: 'head-of-state', kremlherrscher: 'head-of-state', kreml: 'head-of-state', machthaber: 'head-of-state',
  diktator: 'head-of-state', herrscher: 'head-of-state',
  regierungschef: 'head-of-government', ministerpräsident: 'head-of-government', premierminister: 'head-of-government',
  premier: 'head-of-government', bundeskanzler: 'head-of-government', kanzler: 'head-of-government',
  oppositionsführer: 'opposition-leader', oppositionschef: 'opposition-leader', oppositionspolitiker: 'opposition-leader',
  parteichef: 'party-leader', parteivorsitzende: 'party-leader', parteiführer: 'party-leader',
  generalsekretär: 'secretary-general', generalstabschef: 'chief-of-staff', stabschef: 'chief-of-staff',
  vizepräsident: 'vice-president', 'vize-präsident': 'vice-president', vizekanzler: 'vice-chancellor',
  sprecher: 'spokesperson', pressesprecher: 'spokesperson', regierungssprecher: 'spokesperson',
  sondergesandte: 'envoy', sonderbeauftragte: 'envoy', gesandte: 'envoy', beauftragte: 'envoy', botschafter: 'ambassador',
  bürgermeister: 'mayor', oberbürgermeister: 'mayor', richter: 'judge', chefankläger: 'prosecutor',
  staatsanwalt: 'prosecutor', leiter: 'leader', chef: 'leader', vorsitzende: 'leader', führer: 'leader',
}; // prettier-ignore

/** First parts of compounds that name a seat or house, and the state whose office the whole is. */
export const HOUSES: Readonly<Record<string, string>> = {
  pentagon: 'state:US', kreml: 'state:RU', élysée: 'state:FR', palästinenser: 'state:PS', vatikan: 'state:VA',
  bundesbank: 'org:BUNDESBANK', bundestags: 'org:BUNDESTAG', bundesrats: 'org:BUNDESRAT',
}; // prettier-ignore
