// Offices at the wrong time: in the list of offices, where the note says other than the articles, and in sentences where a
// title stands right before a name (»Verteidigungsminister X«) although the articles call it a former or a coming one by
// then. What the articles do not tell is never called wrong.
import type { Actor, Office } from '../../model/dossier';
import { boundsOf, refines, type Edtf } from '../../model/edtf';
import type { Span } from '../../base/span';
import { officeIn, quotedIn } from '../../naming/in-language';
import type { Known } from '../known';
import { entryOf, textOf, valueOf, type NoteMap } from '../note-tree';
import type { Note } from '../note';
import type { NoteFix, BriefingProblem } from '../problem';
import { scalarText } from '../scalar';
import { CLAIM_SECTIONS } from '../sections';
import { problem, type Rule } from './report';

/** An office as its articles call it, and as a note in another language does. */
const titles = (office: Office): string[] =>
  [office.title, ...office.variants].flatMap((title) => [
    title,
    officeIn('en', title),
    quotedIn('en', title),
    quotedIn('de', title),
  ]);

/** The lines of a key in block style, to be taken out. */
function lineOf(text: string, map: NoteMap, key: string): Span | null {
  const entry = entryOf(map, key);
  if (!entry || map.flow || map.entries[0] === entry) return null;
  const from = text.lastIndexOf('\n', entry.span[0] - 1) + 1;
  const next = text.indexOf('\n', entry.span[1]);
  const rest = text.slice(entry.span[1], next < 0 ? text.length : next).trim();
  return text.slice(from, entry.span[0]).trim() === '' && rest === ''
    ? [from, next < 0 ? text.length : next + 1]
    : null;
}

/** Edits that make an entry say the time that the articles give. */
function timeFix(note: Note, map: NoteMap, office: Office): NoteFix[] {
  const value = valueOf(map, 'time');
  const title = entryOf(map, 'title');
  const message = office.time === 'current' ? 'Take "time" out' : `Write "time: ${office.time}"`;
  const base = { code: 'office-time', message, args: { time: office.time }, preferred: true };
  if (office.time === 'current') {
    const span = lineOf(note.text, map, 'time');
    return span ? [{ ...base, edits: [{ span, text: '' }] }] : [];
  }
  if (value) return [{ ...base, edits: [{ span: value.span, text: office.time }] }];
  if (!title || map.flow) return [];
  const line = note.text.lastIndexOf('\n', title.keySpan[0] - 1) + 1;
  const indent = ' '.repeat(title.keySpan[0] - line);
  const eol = note.text.includes('\r\n') ? '\r\n' : '\n';
  return [
    {
      ...base,
      edits: [{ span: [title.span[1], title.span[1]], text: `${eol}${indent}time: ${office.time}` }],
    },
  ];
}

function listed(note: Note, known: Known): BriefingProblem[] {
  const subject = textOf(note.root, 'subject');
  if (note.kind !== 'actor' || subject === null) return [];
  const type = textOf(note.root, 'type');
  const actors = known.actorsNamed(subject).filter((a) => type === null || a.type === type);
  const [actor] = actors;
  if (!actor || actors.length > 1) return [];
  return note.claims.flatMap(({ section, map }) => {
    const title = section === 'offices' ? textOf(map, 'title') : null;
    if (title === null) return [];
    const same = actor.offices.filter((o) => titles(o).includes(title));
    const [only] = same;
    if (!only) return [];
    const out: BriefingProblem[] = [];
    const time = textOf(map, 'time') ?? 'current';
    if (same.every((o) => o.time !== time) && same.length === 1)
      out.push(
        problem({
          rule: 'office-time',
          code: only.time === 'current' ? 'office-current' : 'office-other-time',
          message:
            only.time === 'current'
              ? 'The articles give this as the present office at their time.'
              : `The articles give this as a ${only.time} office.`,
          args: { time: only.time },
          span: (valueOf(map, 'time') ?? entryOf(map, 'title')?.value ?? map).span,
          fixes: timeFix(note, map, only),
        }),
      );
    const seen = valueOf(map, 'seen');
    if (
      seen &&
      boundsOf(seen.text) &&
      same.length === 1 &&
      only.seen !== null &&
      !refines(seen.text, only.seen)
    )
      out.push(
        problem({
          rule: 'office-time',
          code: 'office-seen',
          message: `The articles show this office only for ${only.seen}.`,
          args: { seen: only.seen },
          span: seen.span,
          fixes: [
            {
              code: 'date-rewrite',
              message: `Write ${only.seen}`,
              args: { date: only.seen },
              edits: [{ span: seen.span, text: scalarText(only.seen) }],
              preferred: true,
            },
          ],
        }),
      );
    return out;
  });
}

interface Titled {
  readonly title: string;
  readonly actor: Actor;
  readonly office: Office;
}

/** Words before a title that say that it is not held now. */
const NOT_NOW =
  /(?:früher|ehemalig|vormalig|damalig|einstig|künftig|designiert|gewesen|alt|ex|former|then|late|future|designate|incoming|outgoing|elect)\p{L}{0,2}[\s-]+$/iu;

function endOf(date: Edtf | null): number | null {
  const bounds = date === null ? null : boundsOf(date);
  return bounds && Number.isFinite(bounds[1]) ? bounds[1] : null;
}

/** Offices that are not held at the time, as the articles tell: former ones from then on, coming ones up to then. */
function wrongAt(office: Office, date: Edtf): boolean {
  const day = endOf(date);
  const seen = office.seen === null ? null : boundsOf(office.seen);
  if (day === null || !seen) return false;
  return office.time === 'former' ? day >= seen[0] : office.time === 'designated' && day <= seen[1];
}

/** Titles by their last word, for the offices whose time could be got wrong; those held at some other time are left out. */
function titlesByWord(known: Known): ReadonlyMap<string, readonly Titled[]> {
  const out = new Map<string, Titled[]>();
  for (const actor of known.dossier.actors) {
    const held = new Set(
      actor.offices.filter((o) => o.time === 'current' || o.time === 'acting').flatMap(titles),
    );
    for (const office of actor.offices)
      if (office.time === 'former' || office.time === 'designated')
        for (const title of titles(office)) {
          const last = title.split(/\s+/u).at(-1) ?? '';
          if (last === '' || held.has(title)) continue;
          const list = out.get(last);
          if (list) list.push({ title, actor, office });
          else out.set(last, [{ title, actor, office }]);
        }
  }
  return out;
}

function inSentences(note: Note, known: Known): BriefingProblem[] {
  const byWord = titlesByWord(known);
  if (byWord.size === 0) return [];
  const covers = textOf(note.root, 'covers');
  const sentences = note.claims
    .filter(
      ({ section, map }) => CLAIM_SECTIONS.includes(section) && valueOf(map, 'verbatim')?.value !== true,
    )
    .flatMap(({ map }) => {
      const date = textOf(map, 'date') ?? covers;
      return ['what', 'text'].flatMap((key) => {
        const node = valueOf(map, key);
        return node && date !== null ? [{ node, date }] : [];
      });
    });
  const notes = valueOf(note.root, 'notes');
  if (notes && covers !== null) sentences.push({ node: notes, date: covers });
  return sentences.flatMap(({ node, date }) => {
    // Places are counted in the text as it stands, so that they hold in quoted and folded values too.
    const [start, end] = node.span;
    const text = note.text.slice(start, end);
    const out: BriefingProblem[] = [];
    for (const word of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)) {
      const after = word.index + word[0].length;
      for (const { title, actor, office } of byWord.get(word[0]) ?? []) {
        const from = after - title.length;
        if (
          from < 0 ||
          text.slice(from, after) !== title ||
          NOT_NOW.test(text.slice(Math.max(0, from - 24), from))
        )
          continue;
        const named = [actor.name, ...actor.aliases.map((a) => a.name)].some((n) =>
          text.startsWith(` ${n}`, after),
        );
        if (!named || !wrongAt(office, date)) continue;
        out.push(
          problem({
            rule: 'office-time',
            code: office.time === 'former' ? 'office-was-former' : 'office-was-coming',
            message:
              office.time === 'former'
                ? `By then the articles call ${actor.name} a former ${title}.`
                : `At that time the articles call ${actor.name} only the coming ${title}.`,
            args: { name: actor.name, title },
            span: [start + from, start + after],
          }),
        );
      }
    }
    return out;
  });
}

export const officesThen: Rule = (note, known) => [...listed(note, known), ...inSentences(note, known)];
