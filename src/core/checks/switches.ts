// The off switches that a note carries itself: comment lines at the left edge, `# dossier: checks off` for all and
// `# dossier: off RULE …` for some. Comments elsewhere and words inside values switch nothing.
import type { Span } from '../base/span';
import { RULES, type NoteEdit, type RuleId } from './problem';

export interface Switches {
  readonly all: boolean;
  readonly rules: ReadonlySet<string>;
}

const SWITCH = /^#[ \t]*dossier:([^\r\n]*)/gmu;

/** The switches of a note. CRLF line ends are understood. */
export function readSwitches(text: string): Switches {
  const rules = new Set<string>();
  let all = false;
  for (const [, what = ''] of text.matchAll(SWITCH)) {
    const words = what.split(/[\s,]+/u).filter((w) => w !== '');
    if (words[0] === 'checks' && words[1] === 'off') all = true;
    else if (words[0] === 'off') for (const rule of words.slice(1)) if (rule in RULES) rules.add(rule);
  }
  return { all, rules };
}

/** The edit that switches a rule off in a note: a line of its own above the first key. */
export function switchOff(text: string, rootSpan: Span, rule: RuleId): NoteEdit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const at = text.lastIndexOf('\n', rootSpan[0] - 1) + 1;
  return { span: [at, at], text: `# dossier: off ${rule}${eol}` };
}
