// German words that decide where a sentence ends: abbreviations with their dots, function words that open sentences,
// months. Own compilation from knowledge of the language (CC0); closed classes only, no names.
import type { AbbreviationKind } from '../../pack/article';

const list = (words: string): string[] => words.split(/\s+/u).filter((w) => w !== '');

const INNER = list(`
 dr. prof. dipl. ing. med. phil. jur. rer. theol. h.c. hr. hrn. fr. frl. st. skt. hl. sog. bzw. vgl. ca. evtl. ggf. ggfs.
 inkl. exkl. zzgl. min. geb. verh. gest. ehem. amtl. dt. frz. engl. ital. span. russ. poln. österr. amer. chin. jap. ukr. lat. griech. türk.
 abk. allg. bes. betr. bezgl. bezügl. beisp. bspw. d.h. d. z. u. i. o. s. v. m. a. e. n. b. k. l. p. t. w. r. h. c. f. g. j. q. x. y. zit. hg. hrsg. übers. verf. vs. gem.
 intern. nördl. südl. östl. westl. ref. abt. vors. stellv. stv. kpl. kgl. min.-präs. präs. us-präs. gesch. mitgl. insb. insbes. einschl. entspr. urspr. wg. zw. zzt. z.zt. lt. oberstlt. gen.-lt. hptm. maj. mr. mrs. ms. msgr. p. hw. erzb. bf. vgl. sogen. tägl. jährl. wö. mtl. vorm. nachm. ev. evang. kath. röm. freiw. städt. staatl. univ. bundespräs. ministerpräs. vizepräs. offiz. u.s. u.s.-präs. frhr. gf.
`);
const FINAL = list(`
  usw. etc. uvm. u.v.m. u.a. u.ä. o.ä. u.dgl. dgl. ff. mio. mrd. bill. tsd. chr. v.chr. n.chr. jr. jun. d.j. d.ä. ä. co. inc. ltd. corp. bros. no. std. sek. min. qm. ebd. str. mill. pf. mwst. abs. a.d. a.m. p.m. e.v. ev. i.r. a.g. u.s.a. d.c. b. v. d.
  mz. jh. jhdt. jhd. n.n. i.v. i.a. verg. cts. hz. stck. sept. okt. dez. nov. febr. apr. aug.
`);
const BEFORE_NUMBER = list(
  'nr. art. bd. kap. abb. tab. tel. s. anm. ziff. lfd. jan. feb. mär. jun. jul. no. abs. anh. pos. par. rdnr. az.',
);

function table(): ReadonlyMap<string, AbbreviationKind> {
  const map = new Map<string, AbbreviationKind>();
  for (const w of FINAL) map.set(w, 'final');
  for (const w of INNER) if (w.length > 2) map.set(w, 'inner');
  for (const w of list('min. b. v. d. ev. a. u. i. z. o. h. n. m. s.')) map.delete(w);
  // Single letters are abbreviations of more than one word (»z. B.«, »u. a.«); before a number they are initials or pages.
  for (const w of list('z. u. i. d. o. v. n.')) map.set(w, 'inner');
  for (const w of BEFORE_NUMBER) map.set(w, 'before-number');
  return map;
}

export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = table();

export const STARTERS: ReadonlySet<string> = new Set(
  list(`
  der die das dem den des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden
  er sie es wir ihr ich du man wer was wen wem wessen welche welcher welches welchen welchem sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unserem unseren mein meine dein euer
  ihm ihn ihnen uns euch mich dich mir dir sich alle allen aller alles beide beiden beides einige einigen einiger etliche manche mancher mehrere mehreren viele vielen vieler wenige wenigen kein keine keinen keinem keiner keines niemand jemand nichts etwas solche solcher
  in im an am auf aus bei beim mit nach von vom vor zu zum zur für gegen über unter um durch ohne seit bis während wegen trotz laut gemäß zufolge neben zwischen hinter binnen innerhalb außerhalb anstatt statt angesichts aufgrund infolge mangels mittels namens seitens ungeachtet zugunsten entgegen entlang gegenüber ab per pro hinsichtlich bezüglich anlässlich anhand dank samt nebst
  und oder aber denn sondern doch jedoch allerdings auch noch nur schon bereits so dann da dort hier damals heute gestern morgen vorgestern übermorgen jetzt nun bisher bislang zuvor danach davor dabei dafür dagegen damit daran darauf daraus darin darüber darum darunter davon dazu deshalb deswegen daher dennoch trotzdem außerdem zudem ferner weiter weiterhin weiters ebenso ebenfalls gleichzeitig zugleich inzwischen mittlerweile unterdessen indes derweil seitdem später schließlich zunächst zuerst zuletzt erst erstmals einst früher kürzlich neulich vielmehr vielleicht wahrscheinlich vermutlich möglicherweise offenbar angeblich eigentlich tatsächlich insgesamt insbesondere besonders vor allem immer nie niemals oft manchmal selten meist meistens wieder wiederum sogar selbst fast etwa rund knapp mindestens höchstens lediglich allein ausgerechnet jedenfalls immerhin übrigens nämlich somit folglich demnach demzufolge hingegen andererseits einerseits anders
  als wenn weil da dass daß ob obwohl obgleich falls sofern soweit solange sobald bevor ehe nachdem indem wie wo wohin woher warum wieso weshalb wann wobei wodurch wofür womit wonach woran worauf woraus worin worüber wovon wozu zumal
  ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen sollte muss müssen musste will wollen wollte darf dürfen mag möge sei seien wäre hätte würde gibt gab
  nicht ja nein bitte danke also naja
  derzeit momentan aktuell gegenwärtig künftig zukünftig jüngst zwar entsprechend dementsprechend hinzu daneben dahinter dazwischen nebenbei nebenan
  ebendiese derselbe dieselbe dasselbe derartige solch irgendwann irgendwie irgendwo nirgends überall
`),
);

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januar jänner jan jän jan. jän.',
    'februar feber feb febr feb. febr.',
    'märz mär mrz mär. mrz. maerz',
    'april apr apr.',
    'mai',
    'juni jun jun. juno',
    'juli jul jul.',
    'august aug aug.',
    'september sep sept sep. sept.',
    'oktober okt okt.',
    'november nov nov.',
    'dezember dez dez.',
  ].flatMap((names, index) => list(names).map((name): [string, number] => [name, index + 1])),
);

export const BEFORE_ORDINAL: ReadonlySet<string> = new Set(
  list(`
  der die das dem den des am im zum zur vom beim ans ins ein eine einen einem einer eines und oder bis seit ab jeder jede jedes jeden
  sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere mein meine dieser diese dieses diesem diesen als
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
`),
);

/** German pages mix in English dates (»Nov. 19, 2025«). */
export const DATE_MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTHS,
  ...['january', 'february', 'march', '', 'may', 'june', 'july', '', '', 'october', '', 'december']
    .map((name, index): [string, number] => [name, index + 1])
    .filter(([name]) => name !== ''),
  ['mar', 3],
  ['oct', 10],
  ['dec', 12],
]);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  list(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so monday tuesday wednesday thursday friday saturday sunday',
  ),
);
