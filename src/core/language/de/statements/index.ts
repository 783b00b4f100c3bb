// The German part of the pack for the `statements` room: cue verbs with all their forms, cue nouns, prepositions and
// adverbs of attribution, and closed word classes. Put together once, when the module is loaded.
import type { CueReading, CueVerb, SourceWord, StatementsPack } from '../../pack/statements';
import { cueNouns, FEMININE, MASCULINE, PEOPLE, sourceNouns, SPEAKERS, TITLED_NOUNS } from './nouns';
import { addForms } from './paradigm';
import { interview } from './interview';
import { VERB_GROUPS } from './verbs';
import { closedWords } from './words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

function cueVerbs(): ReadonlyMap<string, readonly CueReading[]> {
  const out = new Map<string, CueReading[]>();
  for (const group of VERB_GROUPS)
    for (const item of group.verbs.split(/\s+/)) {
      const [form = '', conditions = ''] = item.split(':');
      const words = conditions ? conditions.split(';') : [];
      if (!form) continue;
      const several = form.includes('+');
      const pieces = form.split(several ? '+' : '|');
      const reflexive = pieces[0] === 'sich';
      if (reflexive) pieces.shift();
      const base = pieces.pop() ?? '';
      const particle = pieces.length ? (several ? (pieces.at(-1) ?? '') : pieces.join('')) : null;
      const verb: CueVerb = {
        lemma: several ? [...pieces, base].join(' ') : (particle ?? '') + base,
        particle,
        ...(several ? { words: [...pieces] } : {}),
        reflexive,
        medium: group.medium,
        stance: group.stance,
        can: group.can,
        needs: words.filter((w) => !w.startsWith('-')),
        unless: words.filter((w) => w.startsWith('-')).map((w) => w.slice(1)),
        personal: false,
      };
      addForms(out, verb, base);
    }
  return out;
}

const SOURCES: readonly (readonly [string, SourceWord])[] = [
  ['laut', { medium: 'speech', stance: 'neutral', side: 'after', needsNoun: false }],
  ['zufolge', { medium: 'speech', stance: 'neutral', side: 'before', needsNoun: false }],
  ['gemäß', { medium: 'writing', stance: 'neutral', side: 'both', needsNoun: true }],
  [
    'aus',
    {
      medium: 'thought',
      stance: 'neutral',
      side: 'after',
      needsNoun: true,
      nouns: words('sicht perspektive blickwinkel'),
    },
  ],
  ['in', { medium: 'thought', stance: 'neutral', side: 'after', needsNoun: true, nouns: words('augen') }],
  ['nach', { medium: 'speech', stance: 'neutral', side: 'both', needsNoun: true }],
];

export const statements: StatementsPack = {
  lang: 'de',
  words: closedWords(),
  verbs: cueVerbs(),
  nouns: cueNouns(),
  sources: new Map(SOURCES),
  sourceNouns: sourceNouns(),
  documents: words(
    `papier schreiben brief vermerk zettel webseite website homepage internetseite plakat plakaten banner bannern transparent
     transparenten schild schildern tafel vorlage chronik satzung vertrag abkommen vereinbarung begründung beschluss
     resolution tagebuch mail e-mail sms nachricht telegramm blog eintrag beitrag posting tweet video flugblatt aufruf petition anzeige text
     antrag entwurf gesetzentwurf abschlussbericht leitlinie memorandum dossier akte akten kapitel absatz vorwort nachruf
     katalog broschüre urkunde leitartikel kommentar anklageschrift klageschrift denkschrift inschrift aufschrift`,
  ),
  therein: words('darin darauf dort hierin'),
  sourceAdverbs: new Map([
    ['demnach', 'speech'],
    ['wonach', 'speech'],
    ['demzufolge', 'speech'],
  ]),
  so: new Set(['so']),
  contrasts: new Set(['während', 'wohingegen']),
  resumptive: new Set(['so', 'das', 'dies']),
  as: new Set(['wie']),
  impersonal: { forms: new Set(['heißt', 'hieß', 'heiße']), pronoun: 'es', participle: 'geheißen' },
  addressPrepositions: new Set(['gegenüber']),
  documentPrepositions: new Set(['in', 'im', 'auf']),
  hearsay: new Set(),
  indefinite: words('ein eine einen einem einer eines'),
  labelWord: 'als',
  own: words('eigene eigenen eigener eigenem'),
  opinionPrepositions: new Set(['für']),
  shown: words('lesen hören steht stehen stand standen prangt prangte prangten'),
  found: words('fand fanden findet finden'),
  agentPrepositions: new Set(['von', 'vom', 'seitens', 'durch']),
  titledNouns: new Set(TITLED_NOUNS),
  genitiveEndings: ['s', 'es'],
  speakers: new Set(SPEAKERS),
  persons: PEOPLE,
  masculine: MASCULINE,
  feminine: FEMININE,
  citing: words('berufung verweis bezug'),
  spokesmen: ['sprecher', 'sprecherin', 'sprechern', 'sprechers', 'vertreter', 'vertreterin', 'vertretern'],
  absorbing: new Set([
    'tatsache',
    'umstand',
    'grund',
    'gefahr',
    'möglichkeit',
    'chance',
    'fall',
    'folge',
    'ziel',
    'punkt',
    'problem',
  ]),
  outlets: [
    'zeitung',
    'sender',
    'magazin',
    'blatt',
    'agentur',
    'rundfunk',
    'funk',
    'fernsehen',
    'radio',
    'zeitschrift',
    'presse',
    'medien',
  ],
  foreign: new Set([
    'of',
    'the',
    'for',
    'and',
    'with',
    'du',
    'de',
    'la',
    'le',
    'les',
    'et',
    'del',
    'della',
    'di',
    'to',
    'y',
    'el',
  ]),
  distancing: new Set([
    'sogenannte',
    'sogenannten',
    'sogenannter',
    'sogenanntes',
    'sogenanntem',
    'genannte',
    'genannten',
    'genannter',
    'genanntes',
    'namens',
    'genannt',
  ]),
  wording: new Set([
    'worten',
    'worte',
    'wortlaut',
    'wörtlich',
    'zitat',
    'satz',
    'sätze',
    'sätzen',
    'ausspruch',
    'spruch',
    'slogan',
    'bemerkung',
    'schlagwort',
    'aufschrift',
    'parole',
    'parolen',
    'losung',
    'losungen',
    'rufe',
    'rufen',
    'sprechchöre',
    'sprechchören',
    'slogan',
  ]),
  demonstratives: words('diesen diesem dieser solchen'),
  ascribed: words('zugeschrieben zugeschriebene zugeschriebenen zugeschriebener zugeschriebenes nachgesagt'),
  mention: words('rede'),
  exampleWords: words('wie etwa zum beispiel beispielsweise unter anderem auch'),
  nameHeads: words(
    `gesetz verordnung richtlinie rat bund verband verein bündnis aktion initiative partei komitee kommission forum
     stiftung institut zentrum gesellschaft union liga front bewegung club klub haus preis projekt operation plan
     tag woche jahr nacht fest`,
  ),
  namingVerbs: words('nennt nennen nannte nannten lautet lauten lautete lauteten heißt heißen hieß hießen'),
  dativeVerbs: words(
    `zusichern mitteilen versprechen vorwerfen zusagen sagen erklären erzählen antworten berichten schreiben raten
     abraten empfehlen drohen androhen garantieren vorschlagen unterstellen bescheinigen attestieren verraten bestätigen
     befehlen erwidern entgegnen danken gratulieren widersprechen nahelegen vorhalten anlasten ankreiden nachsagen
     versichern schwören geloben gestehen beichten offenbaren schildern erläutern signalisieren anbieten zurufen`,
  ),
  askingVerbs: words(
    `auffordern bitten warnen fragen beschuldigen bezichtigen beauftragen mahnen ermahnen ersuchen drängen informieren
     verdächtigen anklagen einladen verpflichten aufrufen anweisen überreden beglückwünschen unterrichten`,
  ),
  interview,
  ownerPrepositions: new Set(['of', 'from']),
  speaking: new Set(),
  inquiries: words('anfrage nachfrage rückfrage frage anfragen nachfragen rückfragen fragen'),
  talks: words('interview gespräch fernsehinterview radiointerview telefonat'),
  fromVerbs: words('verlangen fordern erwarten erfahren hören wissen wünschen erbitten einfordern abraten'),
  personPronouns: new Map([
    ['er', 'm'],
    ['sie', 'f'],
  ]),
  quotingVerbs: new Set(['zitieren']),
  objectPronouns: new Set(['ihn', 'ihm']),
  definite: new Map([
    ['der', 'm'],
    ['die', 'f'],
  ]),
  describers: [
    'politiker',
    'politikerin',
    'jährige',
    'diplomat',
    'diplomatin',
    'jurist',
    'juristin',
    'forscher',
    'forscherin',
  ],
  whoever: words('wer'),
  besidePrepositions: words(
    'vor hinter neben um mit gegen über nach ohne gegenüber zwischen wegen trotz unter',
  ),
  correlatives: words('weder sowohl entweder'),
  otherWords: words('einen anderen andere zweite dritte übrigen'),
  capitalNouns: true,
  verbFinal: true,
  possessives: new Set(['sein', 'seine', 'seinen', 'seiner', 'ihr', 'ihre', 'ihren', 'ihrer']),
  impersonalPronouns: new Set(['man', 'es', 'das', 'dies', 'der', 'die', 'welche', 'welcher', 'wer', 'was']),
  firstPerson: new Set(['ich']),
  adverbEndings: [
    'lich',
    'weise',
    'end',
    'über',
    'bar',
    'falls',
    'mals',
    'seits',
    'halb',
    'lings',
    'wegs',
    'nisch',
    'logisch',
    'atisch',
    'ktisch',
    'ristisch',
  ],
  participleEndings: ['', 'n', 'r', 's', 'm'].flatMap((e) =>
    ['ende', 'te', 'ene', 'ige', 'liche'].map((stem) => stem + e),
  ),
  pluralEndings: ['e', 'en', 'er', 'n', 's'],
  finiteEndings: ['t', 'te', 'en', 'ten'],
  adjectiveEndings: ['e', 'en', 'er', 'es', 'em'],
};
