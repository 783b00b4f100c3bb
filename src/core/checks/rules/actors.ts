// Names that nobody in the dossier bears. A name that is close to exactly one known is offered; others are left as a hint,
// since a note may well speak of somebody whom no article names.
import { distance } from '../../base/near';
import type { Known } from '../known';
import { valueOf, type NoteNode, type NoteValue } from '../note-tree';
import type { Note } from '../note';
import { scalarText } from '../scalar';
import { CLAIM_SECTIONS, NAME_FIELDS } from '../sections';
import { problem, short, type Rule } from './report';

const UNKNOWN = 'unknown';
/** So many unknown names are looked at for a likeness; a note with more is not about these articles. */
const MOST = 40;

function values(node: NoteNode): NoteValue[] {
  if (node.kind === 'value') return [node];
  return node.kind === 'list' ? node.items.flatMap((i) => (i.kind === 'value' ? [i] : [])) : [];
}

function namesOf(note: Note): NoteValue[] {
  const subject = note.kind === 'actor' ? valueOf(note.root, 'subject') : null;
  return [
    ...(subject ? [subject] : []),
    ...note.claims
      .filter((c) => CLAIM_SECTIONS.includes(c.section))
      .flatMap(({ section, map }) =>
        map.entries.flatMap(({ key, value }) =>
          NAME_FIELDS.includes(key) || (section === 'actors' && key === 'name') ? values(value) : [],
        ),
      ),
  ].filter((v) => v.value !== null && v.text !== '' && v.text !== UNKNOWN);
}

/** The names of at most three actors that are spelt much like this one, the nearest first. */
function like(name: string, known: Known): string[] {
  const wanted = name.normalize('NFC').toLowerCase();
  const most = wanted.length < 5 ? 1 : 2;
  const found = new Map<string, number>();
  for (const other of known.actorNames) {
    const d = distance(wanted, other.toLowerCase(), most);
    if (d > most) continue;
    for (const actor of known.actorsNamed(other)) {
      // An alias leads to itself: the user's own choice of name is kept.
      const offered = other === actor.id ? actor.name : other;
      found.set(offered, Math.min(d, found.get(offered) ?? d));
    }
  }
  return [...found]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([n]) => n);
}

export const actorsKnown: Rule = (note, known) => {
  const cached = new Map<string, readonly string[]>();
  return namesOf(note).flatMap((value) => {
    const name = value.text;
    if (known.actorsNamed(name).length > 0) return [];
    let near = cached.get(name);
    if (!near) {
      near = cached.size < MOST && name.length <= 80 ? like(name, known) : [];
      cached.set(name, near);
    }
    return [
      problem({
        rule: 'actor-unknown',
        code: near.length > 0 ? 'actor-misspelt' : 'actor-unknown',
        message:
          near.length > 0
            ? `No article names "${short(name)}". Is ${near.join(' or ')} meant?`
            : `No article names "${short(name)}".`,
        args: { name: short(name), near: near.join(', ') },
        span: value.span,
        ...(near.length > 0 ? { severity: 'info' as const } : {}),
        fixes: near.map((n, i) => ({
          code: 'actor-rename',
          message: `Write "${n}"`,
          args: { name: n },
          edits: [{ span: value.span, text: scalarText(n) }],
          preferred: i === 0 && near.length === 1,
        })),
      }),
    ];
  });
};
