// German words that describe actors without naming them: pairs, delegations, kinds of organisations. Own compilation, MIT.
import type { DescriptionWords, GroupKind, KindOfName } from '../../pack/descriptions';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const pairs = new Map<string, GroupKind>();
const pair = (kind: GroupKind, text: string): void => {
  for (const word of words(text)) pairs.set(word, kind);
};
pair(
  'state',
  'länder ländern staaten nationen nachbarn nachbarländer nachbarländern nachbarstaaten großmächte großmächten mächte ' +
    'mächten atommächte regierungen republiken hauptstädte hauptstädten bündnispartner',
);
pair(
  'organization',
  'unternehmen konzerne konzernen firmen vereine vereinen verbände verbänden organisationen gewerkschaften banken ' +
    'behörden ministerien gerichte fraktionen parteien institute universitäten hersteller klubs clubs zeitungen sender',
);
pair('person', 'männer männern frauen politiker politikern politikerinnen kontrahenten rivalen kandidaten');
pair(
  'any',
  'seiten parteien delegationen verbündeten partner partnern lager konfliktparteien kriegsparteien',
);

/** Nouns of one kind, and the ends by which a name of that kind is known. */
const KINDS: readonly (readonly [nouns: string, ends: string, media?: true])[] = [
  ['regierung', 'regierung administration'],
  ['ministerium ministeriums', 'ministerium ressort'],
  ['partei', 'partei parteien demokraten liberalen sozialisten'],
  ['fraktion', 'fraktion'],
  ['gericht gerichts gerichtshof gerichtshofs', 'gericht gerichtshof tribunal'],
  ['behörde', 'behörde amt agentur'],
  ['kommission', 'kommission'],
  ['ausschuss', 'ausschuss'],
  ['bank', 'bank sparkasse'],
  ['notenbank zentralbank', 'zentralbank notenbank bundesbank'],
  [
    'konzern konzerns unternehmen unternehmens firma hersteller herstellers betreiber betreibers',
    'ag gmbh kg kgaa se inc corp ltd llc plc sa spa nv holding group gruppe konzern werke motors airlines energy ' +
      'industries reederei airline',
  ],
  ['fluggesellschaft airline', 'airlines airways airline air fluggesellschaft'],
  ['verband verbandes verbands', 'verband bund föderation'],
  ['verein vereins klub klubs', 'verein klub club fc sv vfb vfl tsv sc'],
  ['gewerkschaft', 'gewerkschaft'],
  ['stiftung', 'stiftung'],
  ['organisation', 'organisation'],
  ['miliz', 'miliz milizen'],
  ['bündnis bündnisses allianz', 'bündnis allianz pakt'],
  ['universität hochschule uni', 'universität hochschule'],
  ['staatsanwaltschaft', 'staatsanwaltschaft'],
  ['institut instituts', 'institut'],
  ['stadtwerke stadtwerken', 'stadtwerke'],
  ['museum museums', 'museum'],
  ['theater theaters', 'theater'],
  ['klinik klinikum klinikums krankenhaus krankenhauses', 'klinik klinikum krankenhaus'],
  ['verlag verlags', 'verlag'],
  ['versicherer versicherers versicherung', 'versicherung versicherer'],
  ['reederei', 'reederei'],
  ['orchester orchesters', 'orchester philharmoniker symphoniker sinfoniker'],
  ['botschaft', 'botschaft'],
  ['parlament parlaments', 'parlament bundestag'],
  ['nachrichtenagentur agentur', 'nachrichtenagentur', true],
  [
    'zeitung blatt blatts magazin magazins sender senders nachrichtenportal portal',
    'zeitung blatt post',
    true,
  ],
];

const kinds = new Map<string, KindOfName>();
for (const [nouns, ends, media] of KINDS) {
  const list = [...words(nouns)];
  const value: KindOfName = { kind: list[0] ?? '', ends: [...words(ends)], media: media === true };
  for (const noun of list) kinds.set(noun, value);
}

export const descriptions: DescriptionWords = {
  both: words('beide beiden beider'),
  two: words('zwei'),
  definite: words('der die das des dem den diese dieser dieses diesem diesen vom beim zum zur im am'),
  pairs,
  bothAlone: words('beide'),
  mutual:
    /^(?:abkomm|vertr|waffenruh|waffenstill|gespräch|verhandl|konflikt|krieg|kämpf|gefecht|streit|einig|fusion|frieden|treffen|spiel|duell|pakt|partner|vereinbar|bündnis|grenz)/u,
  pairKinds: new Map([
    ['unternehmen', 'konzern'],
    ['konzerne', 'konzern'],
    ['konzernen', 'konzern'],
    ['firmen', 'konzern'],
    ['hersteller', 'konzern'],
    ['vereine', 'verein'],
    ['vereinen', 'verein'],
    ['klubs', 'verein'],
    ['clubs', 'verein'],
    ['verbände', 'verband'],
    ['verbänden', 'verband'],
    ['gewerkschaften', 'gewerkschaft'],
    ['banken', 'bank'],
    ['behörden', 'behörde'],
    ['ministerien', 'ministerium'],
    ['gerichte', 'gericht'],
    ['fraktionen', 'fraktion'],
    ['institute', 'institut'],
    ['universitäten', 'universität'],
    ['zeitungen', 'zeitung'],
    ['sender', 'zeitung'],
  ]),
  sourceWords:
    /^(?:laut|zufolge|angaben?|einschätzung|ansicht|informationen|bericht(?:e|en|s|et|ete|eten)?|meldung(?:en)?|meldete|worten|recherchen|schreibt|schrieb)$/u,
  unknownKind: 'konzern',
  pluralVerb: /(?:en|ten|sind|seien)$/u,
  delegations: new Map([
    ['delegation', 'one'],
    ['abordnung', 'one'],
    ['verhandlungsdelegation', 'one'],
    ['regierungsdelegation', 'one'],
    ['delegationen', 'many'],
    ['abordnungen', 'many'],
    ['verhandlungsdelegationen', 'many'],
  ]),
  delegationLater: words('gruppe abordnung delegation'),
  leadWords: words('leitung führung angeführt geleitet leitet leitete'),
  leadLinks: words('von vom'),
  fromWords: words('aus'),
  governments: words('regierung führung staatsführung machthaber regime junta militärjunta'),
  inWords: words('in'),
  kinds,
  narrows: words('des der von vom für gegen mit'),
  whereWords: words('in nach aus bei über'),
  sayWords: words(
    'sagte sagt erklärte erklärt betonte betont meinte meint kritisierte forderte fordert schrieb warnte warnt fügte ' +
      'ergänzte räumte versicherte versprach mahnte lobte beklagte bekräftigte antwortete erwiderte kündigte teilte so',
  ),
};
