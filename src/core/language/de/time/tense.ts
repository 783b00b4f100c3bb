// German verb forms by which the tense of a sentence is guessed where the grammar has read no verb: the commonest
// strong preterites, auxiliaries, and the shapes of weak preterites and participles. A guess, used for nothing else.
import type { TenseWords } from '../../pack/time';

const PAST =
  'war waren hatte hatten wurde wurden kam kamen ging gingen gab gaben fand fanden nahm nahmen sah sahen stand standen lag lagen blieb blieben hieß hießen ließ ließen hielt hielten sprach sprachen traf trafen trat traten schrieb schrieben starb starben begann begannen rief riefen schlug schlugen zog zogen verlor verloren gewann gewannen konnte konnten musste mussten wollte wollten sollte sollten durfte durften brachte brachten dachte dachten wusste wussten lief liefen fuhr fuhren flog flogen stieg stiegen fiel fielen wies wiesen warf warfen schloss schlossen beschloss beschlossen verließ verließen erhielt erhielten unterschrieb bat baten griff griffen angriff entschied entschieden lud luden trug trugen wuchs wuchsen sank sanken brach brachen bot boten verbot verbat verschwand verschwanden empfing empfingen gelang gelangen saß saßen floh flohen schien schienen stieß stießen berief geriet gerieten betrat schoss schossen rief unternahm übernahm übernahmen übergab übergaben bekam bekamen verwies bezog vollzog einzog';
const FUTURE = 'wird werden soll sollen will wollen möchte möchten könnte könnten dürfte dürften';
const AUXILIARY = 'hat haben ist sind habe sei seien hätten hätte wäre wären';
const PRESENT =
  'gibt geht kommt beginnt findet tritt trifft reist bleibt steht liegt gilt läuft kann können muss müssen darf dürfen plant erwartet';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NO_PRESENT = set(
  'nicht jetzt fast selbst sonst zuletzt seit weit bereit erst meist längst dort damit somit jedoch etwa samt trotz statt laut gesamt exakt direkt konkret bekannt jüngst zunächst demnächst mindestens höchst vielleicht überhaupt schlecht recht leicht nackt acht geburt gut hat',
);
const PLANNED_PARTICIPLE = set(
  'geplant angesetzt vorgesehen anberaumt terminiert angekündigt vereinbart verabredet gedacht beabsichtigt befristet',
);
const PLANNED =
  /^(geplant|angesetzt|vorgesehen|anberaumt|bevorstehend|anstehend|stattfindend|beginnend|folgend)(e|en|er|es|em)$/;

const NO_PARTICIPLE = set(
  'ersten besten gesamten gleichen erneut bereit bekannt bestimmt beiden verschiedenen erwachsenen getrennt berühmt beliebt überhaupt unteren ersteren entlang gesten geeignet gelassen bescheiden offen',
);

function participle(norm: string): boolean {
  if (NO_PARTICIPLE.has(norm)) return false;
  if (norm.length < 6 || !(norm.endsWith('t') || norm.endsWith('en'))) return false;
  if (norm.endsWith('iert')) return true;
  if (/^(ge|ver|be|er|zer|ent|über|unter)/.test(norm)) return true;
  return /^(ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|nieder|vor|weg|weiter|zu|zurück|zusammen|statt|teil|fort|bekannt|frei|tot|durch|um|herbei|heraus|hinaus|voran|vorbei)ge/.test(
    norm,
  );
}

// Adjectives and other words that end like a weak preterite.
const NO_PRETERITE =
  /(ste|sten|eite|eiten|chte|chten|ente|enten|ute|uten|ünfte|alte|alten|itte|itten|ierte|ierten|tte|tten|ante|anten|iten|ate|aten|ote|oten)$/;

function pastForm(norm: string): boolean {
  if (norm.length < 5 || !/te(n|st|t)?$/.test(norm)) return false;
  if (
    /(machte|machten|brachte|brachten|dachte|dachten|reichte|reichten|suchte|suchten|sagte|sagten|hielte|leitete|leiteten|arbeitete|meldete|meldeten|berichtete|berichteten|fürchtete|richtete|kostete|rettete|startete|starteten|tötete|töteten|landete|landeten|forderte|forderten|setzte|setzten|hatte|hatten|hätte|stellte|stellten|sollte|sollten|wollte|wollten|führte|führten|erreichte|erreichten|rückte|drohte|drohten|leistete|beantragte|konnte|konnten|musste|mussten|durfte|durften)$/.test(
      norm,
    )
  )
    return true;
  return !NO_PRETERITE.test(norm);
}

export const TENSE: TenseWords = {
  past: set(PAST),
  future: set(FUTURE),
  present: set(PRESENT),
  perfectAuxiliaries: set(AUXILIARY),
  participle,
  pastForm,
  presentForm: (norm) => norm.length > 3 && /[^s]t$/.test(norm) && !NO_PRESENT.has(norm) && !participle(norm),
  before: new Map([
    ['seit', 'past'],
    ['auf', 'future'],
    ['bis', 'near'],
    ['für', 'near'],
    ['zum', 'near'],
  ]),
  beforeWeekday: new Map([
    ['für', 'future'],
    ['vom', 'past'],
  ]),
  ofEvent: new Map([
    ...'kommende kommenden kommender nächste nächsten nächster bevorstehende bevorstehenden geplante geplanten anstehende anstehenden künftige künftigen'
      .split(' ')
      .map((word) => [word, 'future'] as const),
    ...'letzte letzten letzter vergangene vergangenen jüngste jüngsten gestrige gestrigen'
      .split(' ')
      .map((word) => [word, 'past'] as const),
  ]),
  afterEvent: new Set(['nach', 'seit']),
  rangeStarts: new Set(['von', 'vom', 'zwischen']),
  happenings: set(
    'stattfinden beginnen starten eröffnen tagen wählen treffen enden feiern entscheiden abstimmen unterzeichnen vorstellen fortsetzen zusammentreten zusammenkommen eintreffen ankommen reisen abreisen anreisen erscheinen antreten ablaufen veröffentlichen verkünden vereidigen beisetzen eintreten',
  ),
  planned: (norm) => PLANNED_PARTICIPLE.has(norm),
  articles: set(
    'dieser dieses diesem diesen diese ' +
      'der die das den dem des ein eine einem einen einer eines ihre seine ihrem seinem ihren seinen',
  ),
  attributive: (norm) => {
    if (PLANNED.test(norm) || /[^w]end(e|en|er|es|em)$/.test(norm)) return 'future';
    // Longer prefixes than those of `participle`: »notabgeschaltete«, »zurückgetretener«.
    const stem = /^(\p{L}+(?:t|en))(?:e|en|er|es|em)$/u.exec(norm)?.[1];
    return stem !== undefined && (participle(stem) || /ge\p{L}{3,}$/u.test(stem)) ? 'past' : null;
  },
};
