// English words that describe actors without naming them: pairs, delegations, kinds of organisations. Own compilation, MIT.
import type { DescriptionWords, GroupKind, KindOfName } from '../../pack/descriptions';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const pairs = new Map<string, GroupKind>();
const pair = (kind: GroupKind, text: string): void => {
  for (const word of words(text)) pairs.set(word, kind);
};
pair('state', 'countries states nations neighbours neighbors governments powers capitals');
pair(
  'organization',
  'companies firms groups organisations organizations banks unions agencies ministries courts clubs universities ' +
    'newspapers broadcasters associations',
);
pair('person', 'men women politicians rivals candidates');
pair('any', 'sides parties delegations allies partners');

const KINDS: readonly (readonly [nouns: string, ends: string, media?: true])[] = [
  ['government administration', 'government administration'],
  ['ministry', 'ministry'],
  ['department', 'department'],
  ['party', 'party democrats conservatives liberals socialists'],
  ['court tribunal', 'court tribunal'],
  ['agency', 'agency'],
  ['commission', 'commission'],
  ['committee', 'committee'],
  ['bank', 'bank'],
  ['company firm manufacturer operator', 'inc corp ltd llc plc co company group holdings industries motors energy lines shipping'],
  ['airline', 'airlines airways airline air'],
  ['association', 'association federation'],
  ['union', 'union'],
  ['club', 'club fc'],
  ['foundation', 'foundation'],
  ['university', 'university'],
  ['alliance', 'alliance'],
  ['embassy', 'embassy'],
  ['parliament', 'parliament'],
  ['newspaper paper magazine broadcaster outlet daily', 'times post journal herald gazette tribune', true],
]; // prettier-ignore

const kinds = new Map<string, KindOfName>();
for (const [nouns, ends, media] of KINDS) {
  const list = [...words(nouns)];
  const value: KindOfName = { kind: list[0] ?? '', ends: [...words(ends)], media: media === true };
  for (const noun of list) kinds.set(noun, value);
}

export const descriptions: DescriptionWords = {
  both: words('both'),
  two: words('two'),
  definite: words('the this that these those'),
  pairs,
  bothAlone: words('both'),
  mutual:
    /^(?:deal|agree|truce|ceasefire|treaty|pact|accord|sign|talk|negotiat|conflict|war|fight|clash|merg|disput|peace|meet|border|partner|rival|match|game)/u,
  pairKinds: new Map([
    ['companies', 'company'],
    ['firms', 'company'],
    ['banks', 'bank'],
    ['unions', 'union'],
    ['agencies', 'agency'],
    ['ministries', 'ministry'],
    ['courts', 'court'],
    ['clubs', 'club'],
    ['universities', 'university'],
    ['newspapers', 'newspaper'],
    ['associations', 'association'],
  ]),
  sourceWords: /^(?:according|reported|reports?|citing|quoting|quoted|wrote|writes)$/u,
  unknownKind: 'company',
  pluralVerb: /^(?:are|were|had|have|will|said|agreed|\p{L}+ed)$/u,
  delegations: new Map([
    ['delegation', 'one'],
    ['delegations', 'many'],
  ]),
  delegationLater: words('group team delegation'),
  leadWords: words('led headed'),
  leadLinks: words('by'),
  fromWords: words('from'),
  governments: words('government leadership authorities'),
  inWords: words('in'),
  kinds,
  narrows: words('of for'),
  whereWords: words('in at to from near'),
  sayWords: words(
    'said says added told warned insisted argued wrote explained announced demanded criticised criticized stressed noted',
  ),
};
