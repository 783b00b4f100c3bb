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

export const TENSE: TenseWords = {
  past: set(PAST),
  future: set(FUTURE),
  present: set(PRESENT),
  perfectAuxiliaries: set(AUXILIARY),
  participle: (norm) =>
    norm.length > 5 &&
    (norm.endsWith('t') || norm.endsWith('en')) &&
    (norm.startsWith('ge') ||
      norm.startsWith('ver') ||
      norm.startsWith('be') ||
      norm.startsWith('er') ||
      norm.includes('ge', 2) ||
      norm.endsWith('iert')),
  pastForm: (norm) =>
    norm.length > 4 &&
    (norm.endsWith('te') || norm.endsWith('ten')) &&
    !/(ste|sten|este|esten|eite|eiten|chte|chten|ente|enten|hte|ute|ünfte|alte|alten|itte|itten|ierte|ierten)$/.test(
      norm,
    ),
};
