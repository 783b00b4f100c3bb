// What stands in the quoted words of somebody and what does not: »würdigte sie als „große Malerin des 20. Jahrhunderts“«
// was not done in that century, nor with whom the quoted words name. Input: a scene and tokens; output: yes or no. A name or
// a single word in marks is no quotation.
import { itemAt } from '../base/item-at';
import { tokensAt, type Scene } from './scene';

/** So many tokens more than what is asked of make a quotation, its two marks among them. */
const MORE = 5;

/** The first token of the quotation that holds `[first, last)` and more, but not the trigger; -1 where there is none. */
export function quotationOf(scene: Scene, first: number, last: number, trigger: number): number {
  const at = scene.statementOf[first] ?? -1;
  if (at < 0 || at === scene.statementOf[trigger]) return -1;
  const statement = itemAt(scene.statements, at);
  const token = scene.tokens[first];
  if (statement?.type !== 'direct' || token === undefined) return -1;
  const quote = statement.quote.find(([from, to]) => from <= token.start && token.end <= to);
  if (quote === undefined) return -1;
  const [opens, closes] = tokensAt(scene.tokens, quote);
  return closes - opens >= last - first + MORE ? opens : -1;
}

/** Whether a quotation that begins at a token says as what somebody is taken: »als „Gefahr für Norwegen“«. */
export function saysAsWhat(scene: Scene, opens: number): boolean {
  const { tokens, lexicon } = scene;
  for (let t = opens - 1; t >= Math.max(0, opens - 2); t--) {
    const norm = tokens[t]?.norm ?? '';
    if (lexicon.roleWords.has(norm)) return true;
    // »als eine „Gefahr …«.
    if (tokens[t]?.kind !== 'word' || norm.length > 5) return false;
  }
  return false;
}
