// German and English words that any text has: articles, pronouns, prepositions, conjunctions, auxiliaries. Agreeing in
// these says nothing about where a sentence comes from. Compiled for this project.

const GERMAN =
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines ich du er sie es wir ' +
  'ihr mich mir dich dir ihn ihm uns euch ihnen sich mein meine meinen dein deine sein seine seinen seiner unser unsere ' +
  'unseren unserer euer ihre ihren ihrer ihrem dies diese dieser dieses diesen diesem jene jener jede jeder jedes jeden ' +
  'alle alles allem aller man wer was wen wem wo wie wann warum welche welcher welches und oder aber denn sondern doch ' +
  'dass daß weil wenn ob als damit obwohl während bevor nachdem bis seit da so auch nur noch schon nicht nichts nie mehr ' +
  'sehr hier dort dann nun jetzt immer wieder in im an am auf aus bei beim mit nach von vom zu zum zur für gegen ohne um ' +
  'durch über unter vor hinter neben zwischen bin bist ist sind seid war waren gewesen sei seien wäre wären habe hast hat ' +
  'haben habt hatte hatten hätte hätten gehabt werde wird werden wurde wurden worden würde würden kann können könnte ' +
  'könnten konnte konnten muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf ' +
  'dürfen durfte mag möchte möchten gibt gab geben ja nein eben mal ganz selbst etwas viel viele vielen daran darin dafür ' +
  'dagegen dazu davon darauf darüber dabei hat’s machen macht gemacht tun getan sagen sagt gesagt geht gehen';

const ENGLISH =
  'the a an this that these those i you he she it we they me him her us them my your his its our their who whom whose ' +
  'which what where when why how and or but nor so yet if because although while before after until since as than then ' +
  'not no never more very here there now again always in on at of to for with by from into onto over under about against ' +
  'between through during without within am is are was were be been being have has had having do does did done will would ' +
  'shall should can could may might must ought need not just only also too even any some all each every both many much ' +
  "there’s don't won't can't it's that's i'm we're they're you're going get got make made say says said one";

const PLAIN: ReadonlySet<string> = new Set(`${GERMAN} ${ENGLISH}`.replace(/’/g, "'").split(' '));

/** Whether agreeing in a word says little. */
export function isPlain(word: string): boolean {
  return word.length < 2 || PLAIN.has(word.toLowerCase());
}
