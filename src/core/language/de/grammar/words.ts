// German closed classes: articles and pronouns with what they say of case, number and gender, prepositions, words that
// open clauses, negations, adverbs. Own compilation from knowledge of the language (CC0).
import type { Case } from '../../../model/grammar';
import type { Agreement, Gender, Opener, Preposition } from '../../pack/grammar';

const list = (words: string): string[] => words.split(/\s+/u).filter((w) => w !== '');

const CASES: Readonly<Record<string, Case>> = {
  n: 'nominative',
  g: 'genitive',
  d: 'dative',
  a: 'accusative',
};

/** `nsm gsf dsf gp` → nominative singular masculine, genitive singular feminine, … */
function agreements(codes: string): readonly Agreement[] {
  return list(codes).map((code) => ({
    case: CASES[code.charAt(0)] as Case,
    number: code.charAt(1) === 'p' ? 'pl' : 'sg',
    gender: code.length > 2 ? (code.charAt(2) as Gender) : null,
  }));
}

const DER = 'nsm gsf dsf gp';
const DIE = 'nsf asf np ap';
const DAS = 'nsn asn';
const DEM = 'dsm dsn';
const DEN = 'asm dp';
const DES = 'gsm gsn';

const determiners = new Map<string, readonly Agreement[]>();
const put = (map: Map<string, readonly Agreement[]>, words: string, codes: string): void => {
  for (const w of list(words)) map.set(w, agreements(codes));
};
put(determiners, 'der derselbe derjenige', DER);
put(determiners, 'die dieselbe diejenige dieselben diejenigen', DIE);
put(determiners, 'das dasselbe dasjenige', DAS);
put(determiners, 'dem demselben demjenigen', DEM);
put(determiners, 'den denselben denjenigen', DEN);
put(determiners, 'des desselben desjenigen', DES);
for (const stem of list('dies jen jed jedwed welch manch solch all sämtlich etlich')) {
  put(determiners, stem + 'er', DER);
  put(determiners, stem + 'e', DIE);
  put(determiners, stem + 'es', DAS + ' ' + DES);
  put(determiners, stem + 'em', DEM);
  put(determiners, stem + 'en', DEN);
}
for (const stem of list('ein kein mein dein sein ihr unser euer eur irgendein')) {
  const plural = stem !== 'ein' && stem !== 'irgendein';
  if (stem !== 'eur') put(determiners, stem, 'nsm nsn asn');
  put(determiners, stem + 'e', plural ? DIE : 'nsf asf');
  put(determiners, stem + 'en', plural ? DEN : 'asm');
  put(determiners, stem + 'em', DEM);
  put(determiners, stem + 'er', plural ? 'gsf dsf gp' : 'gsf dsf');
  put(determiners, stem + 'es', DES);
}
put(determiners, 'beide einige mehrere viele wenige andere weitere zahlreiche diverse verschiedene', 'np ap');
put(
  determiners,
  'beiden einigen mehreren vielen wenigen anderen weiteren zahlreichen diversen verschiedenen',
  'dp np ap gp',
);
put(determiners, 'beider einiger mehrerer vieler weniger anderer weiterer zahlreicher', 'gp');
put(
  determiners,
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend dutzende hunderte tausende zig',
  'np ap dp gp',
);
put(determiners, 'zweier dreier', 'gp');
put(determiners, 'dessen deren', 'nsm nsf nsn np gsm gsf gsn gp dsm dsf dsn dp asm asf asn ap');
export const DETERMINERS: ReadonlyMap<string, readonly Agreement[]> = determiners;

export const ARTICLES: ReadonlySet<string> = new Set(
  list('der die das dem den des ein eine einen einem einer eines'),
);

/** Strong endings: what an adjective says where no article stands before it. */
export const ADJECTIVE_ENDINGS: ReadonlyMap<string, readonly Agreement[]> = new Map([
  ['er', agreements(DER)],
  ['e', agreements(DIE)],
  ['es', agreements(DAS)],
  ['em', agreements(DEM)],
  ['en', agreements(DEN + ' ' + DES)],
]);

const pronouns = new Map<string, readonly Agreement[]>();
put(pronouns, 'er', 'nsm');
put(pronouns, 'ihn', 'asm');
put(pronouns, 'ihm', 'dsm dsn');
put(pronouns, 'sie', 'nsf asf np ap');
put(pronouns, 'ihr', 'dsf np');
put(pronouns, 'ihnen', 'dp');
put(pronouns, 'es', 'nsn asn');
put(pronouns, 'ich', 'ns');
put(pronouns, 'wir', 'np');
put(pronouns, 'du', 'ns');
put(pronouns, 'man', 'ns');
put(pronouns, 'uns euch', 'dp ap');
put(pronouns, 'mich dich', 'as');
put(pronouns, 'mir dir', 'ds');
put(pronouns, 'sich', 'ds as dp ap');
put(pronouns, 'wer', 'ns');
put(pronouns, 'wen', 'as');
put(pronouns, 'wem', 'ds');
put(pronouns, 'was', 'nsn asn');
put(pronouns, 'jemand niemand', 'ns as ds');
put(pronouns, 'jemanden niemanden', 'as');
put(pronouns, 'jemandem niemandem', 'ds');
put(pronouns, 'etwas nichts', 'nsn asn dsn');
put(pronouns, 'denen', 'dp');
put(pronouns, 'letzterer ersterer', 'nsm gsf dsf');
put(pronouns, 'letztere erstere', 'nsf asf np ap');
put(pronouns, 'alles', 'nsn asn');
put(pronouns, 'einander', 'dp ap');
export const PRONOUNS: ReadonlyMap<string, readonly Agreement[]> = pronouns;

const prepositions = new Map<string, Preposition>();
const prep = (words: string, cases: string, postposed = false): void => {
  for (const w of list(words))
    prepositions.set(w, {
      base: w,
      cases: [...cases].map((c) => CASES[c] as Case),
      ...(postposed ? { postposed } : {}),
    });
};
prep(
  'aus bei mit nach seit von zu ab samt nebst mitsamt außer binnen gemäß laut dank entgegen gegenüber zuliebe zufolge nahe fern',
  'd',
);
prep('durch für gegen ohne um bis pro per à kontra versus', 'a');
prep('in an auf über unter vor hinter neben zwischen', 'da');
prep(
  'wegen trotz während statt anstatt innerhalb außerhalb oberhalb unterhalb diesseits jenseits beiderseits angesichts aufgrund anhand anlässlich anstelle bezüglich einschließlich ausschließlich hinsichtlich infolge inmitten mangels mithilfe mittels namens seitens ungeachtet unweit zugunsten zuungunsten zulasten zwecks abzüglich zuzüglich inklusive exklusive kraft vorbehaltlich unbeschadet eingedenk betreffs gelegentlich abseits nördlich südlich östlich westlich links rechts',
  'gd',
);
prep('entlang', 'gda', true);
for (const w of ['zufolge', 'gegenüber', 'entgegen', 'zuliebe', 'wegen', 'gemäß', 'nach', 'halber'])
  prepositions.set(w, { ...(prepositions.get(w) ?? { base: w, cases: ['genitive'] }), postposed: true });
const fused = (word: string, base: string, codes: string): void => {
  const article = agreements(codes);
  prepositions.set(word, { base, cases: [...new Set(article.map((a) => a.case))], article });
};
for (const [word, base] of Object.entries({
  im: 'in',
  am: 'an',
  zum: 'zu',
  vom: 'von',
  beim: 'bei',
  überm: 'über',
  unterm: 'unter',
  vorm: 'vor',
  hinterm: 'hinter',
}))
  fused(word, base, DEM);
for (const [word, base] of Object.entries({
  ins: 'in',
  ans: 'an',
  aufs: 'auf',
  fürs: 'für',
  durchs: 'durch',
  ums: 'um',
  übers: 'über',
  unters: 'unter',
  vors: 'vor',
  hinters: 'hinter',
}))
  fused(word, base, 'asn');
fused('zur', 'zu', 'dsf');
export const PREPOSITIONS: ReadonlyMap<string, Preposition> = prepositions;

const openers = new Map<string, Opener[]>();
const open = (words: string, ...kinds: Opener[]): void => {
  for (const w of list(words)) openers.set(w, [...(openers.get(w) ?? []), ...kinds]);
};
open(
  'dass daß ob weil da wenn falls sofern soweit solange sobald sooft bevor ehe nachdem indem obwohl obgleich obschon wenngleich wiewohl während damit als wie zumal seit seitdem bis sodass sodaß insofern insoweit wohingegen je anstatt statt ohne um',
  'subordinate',
);
open('der die das dem den dessen deren denen welcher welche welches welchem welchen welch', 'relative');
open(
  'was wer wen wem wessen wo wohin woher warum weshalb weswegen wieso wann wie wobei wodurch wofür womit wonach woran worauf woraus worin worüber worum wovon wovor wozu wogegen woraufhin wonach weswegen inwieweit inwiefern wieviel',
  'question',
  'relative',
);
open('um ohne anstatt statt', 'infinitive');
export const OPENERS: ReadonlyMap<string, readonly Opener[]> = openers;

export const COORDINATORS: ReadonlySet<string> = new Set(
  list('und oder aber denn sondern doch sowie beziehungsweise bzw. respektive sowohl weder noch'),
);
export const NEGATIONS: ReadonlySet<string> = new Set(
  list(
    'nicht nie niemals nichts niemand niemanden niemandem kein keine keinen keinem keiner keines weder nirgends nirgendwo keinesfalls keineswegs keinerlei mitnichten nimmer',
  ),
);
export const MODALS: ReadonlySet<string> = new Set(list('können müssen sollen wollen dürfen mögen lassen'));

/** Verbs with »sein« in the perfect, without particle or prefix where the simple verb has it too. */
export const PERFECT_WITH_BE: ReadonlySet<string> = new Set(
  list(`
  sein werden bleiben gehen kommen fahren fliegen laufen reisen fallen steigen sinken sterben wachsen geschehen passieren gelingen misslingen scheitern erscheinen verschwinden entstehen entkommen
  folgen begegnen weichen ziehen treten rücken springen stürzen stoßen rennen reiten schwimmen klettern wandern marschieren flüchten fliehen entfliehen kehren landen starten platzen explodieren
  brechen ausbrechen einbrechen zusammenbrechen kriechen schleichen sickern fließen strömen rutschen gleiten segeln kentern stranden eilen schreiten pendeln desertieren emigrieren ertrinken erkranken ersticken erfrieren
  verhungern verbluten verunglücken verstummen verwelken verfallen verlaufen vergehen verrosten erlöschen erwachen aufwachen einschlafen genesen gedeihen eskalieren kollabieren kollidieren fusionieren mutieren avancieren expandieren emporkommen gelangen geraten erfolgen ergehen
  aufstehen bestehen stattfinden eintreffen ausscheiden scheiden schrumpfen tauchen auftauchen schwellen bersten reißen umkommen ausrücken anreisen abreisen einreisen ausreisen abstürzen absteigen aufsteigen aussteigen einsteigen umsteigen zurücktreten antreten beitreten eintreten auftreten zurückkehren heimkehren einkehren umkehren entgleisen gastieren jetten radeln paddeln spazieren stolpern taumeln wandeln ausziehen einziehen umziehen abziehen zurückgehen
  `),
);

export const ADVERBS: ReadonlySet<string> = new Set(
  list(`
  auch nur noch schon bereits so dann da dort hier damals heute gestern morgen vorgestern übermorgen jetzt nun bisher bislang zuvor danach dabei dafür dagegen daher daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu deshalb deswegen demnach demzufolge dennoch trotzdem außerdem zudem ferner weiterhin ebenso ebenfalls
  gleichzeitig zugleich inzwischen mittlerweile unterdessen indes später schließlich zunächst zuerst zuletzt erst erstmals einst früher kürzlich jüngst neulich vielmehr vielleicht wahrscheinlich vermutlich möglicherweise offenbar angeblich eigentlich tatsächlich insgesamt insbesondere besonders vor allem immer oft oftmals manchmal selten meist meistens wieder wiederum sogar selbst fast etwa rund knapp mindestens höchstens lediglich allein ausgerechnet jedenfalls immerhin übrigens nämlich somit folglich hingegen andererseits einerseits anders
  sehr mehr weniger viel wenig genug ganz gar kaum bald sofort stets ständig häufig derzeit momentan aktuell gegenwärtig künftig jedoch allerdings zwar sonst insofern teils teilweise sowieso eher lieber gern gerne leider hoffentlich nochmals erneut abermals zurück weg hin her los wohl ja mal eben halt bloß freilich gleichwohl nahezu beinahe äußerst überaus ziemlich relativ möglichst weitgehend größtenteils
  bis ungefähr circa ca. etwas irgendwann irgendwie irgendwo überall woanders abends morgens nachts mittags vormittags nachmittags montags dienstags mittwochs donnerstags freitags samstags sonntags jährlich täglich monatlich wöchentlich stündlich seither seitdem vorher nachher hinterher vorerst vorläufig einstweilen zeitweise mehrfach mehrmals einmal zweimal dreimal abseits seinerzeit demnächst fortan weiters überdies hierzu hierbei hierfür hiermit hierzulande anscheinend augenscheinlich bekanntlich natürlich selbstverständlich letztlich letztendlich endlich vergebens vergeblich umsonst soweit sofern seinerseits ihrerseits diesmal jeweils zumindest zunehmend entsprechend ausschließlich voraussichtlich nirgends auswärts rückwärts vorwärts aufwärts abwärts rechts links oben unten vorn vorne hinten innen außen drinnen draußen drüben bergauf bergab nicht überhaupt indessen prompt zumeist allesamt ernst offen weltweit bundesweit landesweit europaweit direkt leicht gerecht trocken vorhanden zugegen weit breit derart selten einzeln getrost gewiss bestimmt unbestimmt ungeachtet unerwartet unbekannt zuletzt insgesamt jüngst längst äußerst höchst möglichst einst sonst fast meist zunächst demnächst vorerst selbst gespannt beliebt berühmt verschieden gelegen eigen offen golden trocken selten mitten hinten bereit berechtigt bekannt verantwortlich gesamt gesund wert tot rot laut statt trotz dank weit gut neu alt hoch gleich recht hart fest heran zusammen
  `),
);

/** Days and months: behind one of them, in a phrase of time, a noun begins anew (»am Sonntag Vertreter«). */
export const DAY_NOUNS: ReadonlySet<string> = new Set(
  (
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni ' +
    'juli august september oktober november dezember'
  ).split(' '),
);
