// Claims that cite nothing, and proposed sentences that say more than what they cite. Only entries of the sections that Dossier writes are claims; the user's own lists are not.
import { listOf } from '../note-tree';
import { CLAIM_SECTIONS, PROSE } from '../sections';
import { problem, short, type Rule } from './report';

export const claimsCited: Rule = (note) =>
  note.claims.flatMap(({ section, map, cites }) => {
    const [first] = map.entries;
    if (cites || !CLAIM_SECTIONS.includes(section) || !first) return [];
    return [
      problem({
        rule: 'claim-without-source',
        code: 'claim-without-source',
        message: 'This claim cites no source. Add "source:" with article and paragraph, such as a1¶3.',
        span: first.span,
      }),
    ];
  });

/** What a language model put into a sentence and the cited facts do not have, until the user has decided on it. */
export const proseSupported: Rule = (note) =>
  note.claims.flatMap(({ section, map }) => {
    const words = listOf(map, 'unsupported').flatMap((w) =>
      w.kind === 'value' && w.text !== '' ? [w.text] : [],
    );
    const [first] = map.entries;
    if (section !== PROSE || words.length === 0 || !first) return [];
    const shown = short(words.join(', '), 120);
    return [
      problem({
        rule: 'claim-without-source',
        code: 'prose-unsupported',
        message: `The facts cited do not have: ${shown}. Put the sentence right, then delete the line "unsupported".`,
        args: { words: shown },
        span: first.span,
        severity: 'warning',
      }),
    ];
  });
