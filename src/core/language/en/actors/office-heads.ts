// English nouns of offices and functions, what may stand before them, and what office they are. Own compilation from
// knowledge of the language, MIT. All keys are normalised forms; plurals are undone in `office-noun.ts`.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const HEADS =
  words(`president minister secretary chancellor premier chairman chairwoman chairperson chair
  ambassador envoy governor mayor senator congressman congresswoman representative judge justice prosecutor
  commissioner commander general admiral colonel major captain marshal chief director king queen emir sultan pope
  bishop archbishop cardinal prince sheikh ayatollah leader head spokesman spokeswoman spokesperson adviser advisor
  negotiator attorney-general secretary-general vice-president speaker treasurer counterpart deputy delegate
  commissar consul dictator ruler strongman founder co-founder executive officer coordinator administrator rapporteur
  inspector superintendent coach editor dean rector curator principal sheriff ceo gov sen rep gen adm regent monarch patriarch member mp undersecretary pastor reverend taoiseach commissar`);

export const GENERIC =
  words(`leader head chief director spokesman spokeswoman spokesperson member deputy officer
  executive adviser advisor representative founder co-founder counterpart chair coordinator delegate envoy commander`);

export const PEOPLE =
  words(`politician lawyer journalist businessman businesswoman activist diplomat candidate
  economist analyst soldier lawmaker paediatrician professor author historian reporter banker billionaire dissident
  rival successor predecessor nominee incumbent republican democrat conservative veteran expert scientist researcher`);

/** Nouns and adjectives that form a title with the head: »foreign minister«, »opposition leader«. */
export const MODIFIERS =
  words(`prime foreign interior finance defence defense justice economy health education labour
  labor energy trade environment agriculture transport home army navy vice deputy chief cabinet state attorney
  security opposition party faction union rebel army air force police intelligence general national military naval
  press government parliament parliamentary house senate majority minority first second permanent special assistant
  executive managing supreme fisheries culture sports housing social development commerce treasury crown federal
  under district city campaign team group board committee commission council central bank staff political
  information planning water works public affairs war peace climate digital science research tourism labour policy space aid drug economic human rights emergency fire prison port union regional local
  provincial acting-prime crime oil gas technology tech infrastructure immigration equality women youth`);

export const GENDERED: ReadonlyMap<string, 'm' | 'f'> = new Map<string, 'm' | 'f'>([
  ...[...words('chairman spokesman congressman businessman king prince emir sultan pope strongman')].map(
    (w): [string, 'm'] => [w, 'm'],
  ),
  ...[...words('chairwoman spokeswoman congresswoman businesswoman queen')].map((w): [string, 'f'] => [
    w,
    'f',
  ]),
]);

/** What a title is, whatever the wording; keys without country. The same concepts as in the German pack. */
export const CONCEPTS: Readonly<Record<string, string>> = {
  president: 'head-of-state',
  'head of state': 'head-of-state',
  ruler: 'head-of-state',
  dictator: 'head-of-state',
  'prime minister': 'head-of-government',
  premier: 'head-of-government',
  chancellor: 'head-of-government',
  'secretary of state': 'minister:foreign',
  'secretary of defense': 'minister:defence',
  'secretary of the army': 'minister:army',
  'opposition leader': 'opposition-leader',
  'party leader': 'party-leader',
  'secretary-general': 'secretary-general',
  'secretary general': 'secretary-general',
  'vice president': 'vice-president',
  'chief of staff': 'chief-of-staff',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  spokesperson: 'spokesperson',
  envoy: 'envoy',
  'special envoy': 'envoy',
  ambassador: 'ambassador',
  mayor: 'mayor',
  judge: 'judge',
  justice: 'judge',
  prosecutor: 'prosecutor',
  leader: 'leader',
  head: 'leader',
  chief: 'leader',
  chair: 'leader',
  chairman: 'leader',
  chairwoman: 'leader',
};

export const FIELDS: Readonly<Record<string, string>> = {
  foreign: 'foreign',
  defence: 'defence',
  defense: 'defence',
  army: 'army',
  navy: 'navy',
  'air force': 'air-force',
  finance: 'finance',
  treasury: 'finance',
  interior: 'interior',
  home: 'interior',
  justice: 'justice',
  economy: 'economy',
  trade: 'trade',
  commerce: 'trade',
  labour: 'labour',
  labor: 'labour',
  health: 'health',
  environment: 'environment',
  transport: 'transport',
  energy: 'energy',
  education: 'education',
  culture: 'culture',
  agriculture: 'agriculture',
};
