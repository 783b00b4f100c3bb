import assert from 'node:assert/strict';
import { actorArticle } from '../../support/actors';

/** The actors of a marked text, each as its name and, in brackets, its other forms. */
function actorsOf(marked: string): string[] {
  return actorArticle('a', marked).facts.actors.map((a) =>
    a.aliases.length === 0 ? a.name : `${a.name} [${a.aliases.join(', ')}]`,
  );
}

const CASES: readonly (readonly [why: string, text: string, actors: readonly string[]])[] = [
  [
    'full name, surname, inflected form',
    '[P:Anna Berg] kam. [P:Bergs|Berg] Rede war kurz. [P:Berg] ging.',
    ['Anna Berg [Berg]'],
  ],
  [
    'a surname in the heading, before the full name',
    '[P:Berg] kommt. [P:Anna Berg] kam.',
    ['Anna Berg [Berg]'],
  ],
  [
    'two people with one surname stay two; right behind them the bare surname is either’s, and so nobody’s',
    '[P:Anna Berg] kam. [P:Otto Berg] ging. [P:Berg] schwieg.',
    ['Anna Berg', 'Otto Berg'],
  ],
  [
    'two people with one surname stay two; the bare surname is the first, where the other is no more spoken of',
    '[P:Otto Berg] ging. Es regnete. Es schneite. [P:Anna Berg] kam. Es regnete. Es schneite. Es regnete. [P:Berg] schwieg.',
    ['Otto Berg [Berg]', 'Anna Berg'],
  ],
  [
    'gender decides between namesakes',
    '[P:Anna Berg@f] kam. [P:Otto Berg@m] ging. Herr [P:Berg@m] schwieg.',
    ['Anna Berg', 'Otto Berg [Berg]'],
  ],
  [
    'a shortened given name',
    '[P:Ursula von der Leyen] kam. [P:von der Leyen] ging. [P:Leyen] schwieg.',
    ['Ursula von der Leyen [von der Leyen, Leyen]'],
  ],
  ['initials', '[P:Joe R. Klein] kam. [P:J. Klein] ging.', ['Joe R. Klein [J. Klein]']],
  [
    'the first two of three names',
    '[P:Luis Moreno Ocampo] kam. [P:Luis Moreno] ging.',
    ['Luis Moreno Ocampo [Luis Moreno]'],
  ],
  ['order of names', '[P:Xi Jinping] kam. [P:Xi] ging.', ['Xi Jinping [Xi]']],
  [
    'two spellings',
    '[P:Wolodymyr Selenskyj] kam. [P:Volodymyr Zelensky] ging. [P:Selenski] schwieg.',
    ['Wolodymyr Selenskyj [Volodymyr Zelensky, Selenski]'],
  ],
  ['the Arabic article', '[P:Muammar al-Gaddafi] kam. [P:Gaddafi] ging.', ['Muammar al-Gaddafi [Gaddafi]']],
  [
    'similar names stay apart',
    '[P:Anna Berg] kam. [P:Anne Burg] ging. [P:Hans Meier] sah [P:Hans Meyer].',
    ['Anna Berg', 'Anne Burg', 'Hans Meier', 'Hans Meyer'],
  ],
  [
    'acronym in parentheses',
    'Die [O:Liberal-Demokratische Partei Russlands] ([O:LDPR]) verlor. Die [O:LDPR] klagt.',
    ['Liberal-Demokratische Partei Russlands [LDPR]'],
  ],
  [
    'long form in parentheses',
    'Die [O:LDPR] ([O:Liberal-Demokratische Partei Russlands]) verlor.',
    ['Liberal-Demokratische Partei Russlands [LDPR]'],
  ],
  [
    'a place in parentheses is no acronym',
    '[L:Trier] ([L:Rheinland-Pfalz]) feiert.',
    ['Trier', 'Rheinland-Pfalz'],
  ],
  [
    'the end of a longer name',
    'Die [O:Afrikanische Union] tagte. Die [O:Union] mahnte.',
    ['Afrikanische Union [Union]'],
  ],
  [
    'two longer names with one end stay apart',
    'Die [O:Afrikanische Union] und die [O:Europäische Union] tagten. Die [O:Union] mahnte.',
    ['Afrikanische Union', 'Europäische Union', 'Union'],
  ],
  [
    'a known identity',
    'Die [L:USA#state:US] schwiegen. Die [L:Vereinigten Staaten|Vereinigte Staaten#state:US] auch.',
    ['Vereinigte Staaten [USA]'],
  ],
  ['capitals are their own actors', '[L:Kiew#capital:UA] und die [L:Ukraine#state:UA]', ['Kiew', 'Ukraine']],
  ['one compound makes no actor', 'Der [CO:NATO]-Gipfel begann.', []],
  [
    'repeated compounds of known identity make one',
    'Der [CO:NATO#org:NATO]-Gipfel und die [CO:NATO#org:NATO]-Staaten',
    ['NATO'],
  ],
  [
    'an office makes one of its state',
    '[CL:US#state:US]-Präsident [P:Otto Klein] kam.',
    ['USA', 'Otto Klein'],
  ],
  [
    'a firm is the same without its legal form, and nobody of that name',
    '[O:Zarnik] wächst, sagt [P:Jan von Zarnik]. Die [O:Zarnik AG] zahlt.',
    ['Zarnik AG [Zarnik]', 'Jan von Zarnik'],
  ],
  ['adjectives make none', 'Die [AL:ukrainische|Ukraine#state:UA] Armee', []],
];

describe('grouping names', () => {
  for (const [why, text, expected] of CASES) it(why, () => assert.deepEqual(actorsOf(text), expected));

  it('gives every name an actor, and ids that are slugs and unique', () => {
    const { facts } = actorArticle(
      'a',
      '[P:Wolodymyr Selenskyj] in [L:Jordan] mit [P:Jordan Klein]. [L:Jordan]',
    );
    for (const [i, n] of facts.names.entries())
      if (n.form === 'name') assert.equal(facts.references.filter((r) => r.name === i).length, 1);
    const ids = facts.actors.map((a) => a.id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids[0], 'wolodymyr-selenskyj');
  });
});
