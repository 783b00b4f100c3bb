// Decisions on events written into `events.yaml`: what they say is read back, everything else stays byte for byte, comments
// and order included, and taking them back gives the same bytes as before.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { applySplices, invertSplices } from '../../../src/core/base/splice';
import { decideEvent, newEventsFile, type EventDecision } from '../../../src/core/curation/decide-event';
import type { ReportKey } from '../../../src/core/model/decided-event';
import { sameKey } from '../../../src/core/model/report-key';
import { readDecidedEvents } from '../../../src/core/resolution/read-decided-events';
import { schemaProblems } from '../../support/schema';

function key(article: string, n: number): ReportKey {
  return {
    article: `articles/${article}.md`,
    paragraph: n,
    words: `sprach: "Satz" ${n}, #${n}`,
    trigger: 'sprach',
  };
}

const K = [key('a', 1), key('a', 2), key('b', 1), key('c', 3), key('d', 4), key('e', 5)];
const NEW = newEventsFile('.dossier/schemas/events.schema.json', 'What you decided.');

function after(text: string, decision: EventDecision): string {
  const decided = decideEvent(text, decision);
  assert.ok('text' in decided, JSON.stringify(decided));
  assert.equal(applySplices(text, decided.splices), decided.text);
  assert.equal(applySplices(decided.text, invertSplices(text, decided.splices)), text);
  const { problems } = readDecidedEvents(decided.text);
  assert.deepEqual(problems, []);
  assert.deepEqual(schemaProblems('events', parse(decided.text)), []);
  return decided.text;
}

function entryOf(text: string, k: ReportKey): ReturnType<typeof readDecidedEvents>['events'][number] {
  const found = readDecidedEvents(text).events.find((e) => e.reports.some((r) => sameKey(r, k)));
  assert.ok(found, text);
  return found;
}

const names = (keys: readonly ReportKey[]): string[] => keys.map((k) => `${k.article} ${k.words}`).sort();
const [a1, a2, b1, c3, d4, e5] = K as [ReportKey, ReportKey, ReportKey, ReportKey, ReportKey, ReportKey];

describe('a decision on events', () => {
  it('is written into a new file that a person can read', () => {
    const text = after(NEW, { kind: 'merge-events', events: [[a1], [b1, c3]] });
    assert.deepEqual(names(entryOf(text, b1).reports), names([a1, b1, c3]));
    assert.ok(text.startsWith(NEW));
    for (const line of text.split('\n')) assert.ok(line.length < 120, line);
  });

  it('adds to the entry that is there, and takes other entries’ claims back', () => {
    let text = after(NEW, { kind: 'correct-event', reports: [a1], field: 'title', value: 'Gipfel' });
    text = after(text, { kind: 'correct-event', reports: [b1], field: 'date', value: '2025-06' });
    text = after(text, { kind: 'merge-events', events: [[a1], [b1]] });
    const merged = entryOf(text, b1);
    assert.equal(merged.title, 'Gipfel');
    assert.deepEqual(names(merged.reports), names([a1, b1]));
    assert.equal(readDecidedEvents(text).events.filter((e) => e.reports.length > 0).length, 1);
  });

  it('splits, and a merge takes the split back', () => {
    let text = after(NEW, { kind: 'merge-events', events: [[a1, a2], [b1]] });
    text = after(text, { kind: 'split-event', stay: [a1, a2], go: [b1] });
    assert.deepEqual(names(entryOf(text, a1).reports), names([a1, a2]));
    assert.deepEqual(names(entryOf(text, b1).notSameAs), names([a1, a2]));
    text = after(text, { kind: 'merge-events', events: [[a1, a2], [b1]] });
    assert.deepEqual(names(entryOf(text, b1).reports), names([a1, a2, b1]));
    for (const e of readDecidedEvents(text).events) assert.equal(e.notSameAs.length, 0);
  });

  it('hides and shows again', () => {
    let text = after(NEW, { kind: 'hide-event', reports: [a1] });
    assert.equal(entryOf(text, a1).hide, true);
    text = after(text, { kind: 'show-event', reports: [a1] });
    assert.equal(entryOf(text, a1).hide, false);
  });

  it('corrects each field, and takes the correction back', () => {
    let text = NEW;
    for (const [field, value] of [
      ['title', 'Ein "Gipfel": der #1'],
      ['date', '2025'],
      ['type', 'AGREE'],
      ['status', 'cancelled'],
      ['place', 'Kiew'],
    ] as const)
      text = after(text, { kind: 'correct-event', reports: [a1], field, value });
    const people = [
      { name: 'Anna, Berg', role: 'actor' },
      { name: 'Norwegen', role: 'recipient' },
    ] as const;
    text = after(text, { kind: 'correct-participants', reports: [a1], value: people });
    const entry = entryOf(text, a1);
    assert.deepEqual(
      [entry.title, entry.date, entry.type, entry.status, entry.place],
      ['Ein "Gipfel": der #1', '2025', 'AGREE', 'cancelled', 'Kiew'],
    );
    assert.deepEqual(entry.participants, people);
    text = after(text, { kind: 'correct-participants', reports: [a1], value: people.slice(0, 1) });
    assert.equal(entryOf(text, a1).participants?.length, 1);
    text = after(text, { kind: 'correct-event', reports: [a1], field: 'title', value: null });
    assert.equal(entryOf(text, a1).title, undefined);
    assert.equal(entryOf(text, a1).date, '2025');
  });

  it('refuses what it cannot read, with the line', () => {
    const decision: EventDecision = { kind: 'hide-event', reports: [a1] };
    assert.deepEqual(decideEvent('events:\n  - [', decision), { problem: 'broken', line: 2 });
    assert.deepEqual(decideEvent('events: 3\n', decision), { problem: 'no-list', line: 1 });
    assert.deepEqual(decideEvent('- x\n', decision), { problem: 'no-list', line: 1 });
  });

  it('says so where nothing changes', () => {
    const text = after(NEW, { kind: 'hide-event', reports: [a1] });
    assert.deepEqual(decideEvent(text, { kind: 'hide-event', reports: [a1] }), {
      problem: 'nothing',
      line: 1,
    });
  });
});

const keys = fc.uniqueArray(fc.constantFrom(...K), {
  minLength: 1,
  maxLength: 3,
  selector: (k) => K.indexOf(k),
});

function render(k: ReportKey): string {
  return `{ article: ${k.article}, paragraph: ${k.paragraph}, words: ${JSON.stringify(k.words)}, trigger: ${k.trigger} }`;
}

const entry = fc
  .record({
    reports: keys,
    flow: fc.boolean(),
    title: fc.option(fc.constantFrom('Gipfel', 'Ä: ö'), { nil: undefined }),
    hide: fc.boolean(),
    comment: fc.boolean(),
    blank: fc.boolean(),
  })
  .map(({ reports, flow, title, hide, comment, blank }) => {
    const list = flow
      ? `reports: [${reports.map(render).join(', ')}]\n`
      : `reports:${comment ? ' # c1' : ''}\n${reports.map((r, i) => `      - ${render(r)}${comment && i === 0 ? ' # c2' : ''}\n`).join('')}`;
    const more = `${title === undefined ? '' : `    title: ${JSON.stringify(title)}${comment ? ' # c3' : ''}\n`}${hide ? '    hide: true\n' : ''}`;
    return `  - ${list}${more}${comment ? '    # c4\n' : ''}${blank ? '\n' : ''}`;
  });

const file = fc
  .record({ entries: fc.array(entry, { maxLength: 4 }), crlf: fc.boolean(), end: fc.boolean() })
  .map(({ entries, crlf, end }) => {
    let text = `# head\nother: 1 # c5\nevents:\n${entries.join('')}`;
    if (!end) text = text.replace(/\n+$/, '');
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });

const decision: fc.Arbitrary<EventDecision> = fc.oneof(
  fc.record({
    kind: fc.constant('merge-events' as const),
    events: fc.array(keys, { minLength: 2, maxLength: 2 }),
  }),
  fc.constantFrom<EventDecision>(
    { kind: 'split-event', stay: [a1, a2], go: [b1] },
    { kind: 'split-event', stay: [d4], go: [c3, e5] },
  ),
  fc.record({ kind: fc.constantFrom('hide-event' as const, 'show-event' as const), reports: keys }),
  fc.record({
    kind: fc.constant('correct-event' as const),
    reports: keys,
    field: fc.constantFrom('title' as const, 'place' as const),
    value: fc.constantFrom('Neu', 'a: b # c', null),
  }),
  fc.record({
    kind: fc.constant('correct-participants' as const),
    reports: keys,
    value: fc.constantFrom([{ name: 'Anna', role: 'recipient' as const }], null),
  }),
);

const comments = (text: string): string[] => (text.match(/# (?:c\d|head)/g) ?? []).sort();

describe('laws of decisions on events', () => {
  it('keep every comment and every other line, can be taken back, and say what was meant', () => {
    let tried = 0;
    let written = 0;
    fc.assert(
      fc.property(file, decision, (text, d) => {
        tried++;
        const decided = decideEvent(text, d);
        if ('problem' in decided) {
          assert.ok(['nothing', 'unusual'].includes(decided.problem), decided.problem);
          return;
        }
        written++;
        assert.deepEqual(comments(decided.text), comments(text));
        assert.equal(applySplices(decided.text, invertSplices(text, decided.splices)), text);
        assert.equal(decided.text.includes('\r\n'), text.includes('\r\n'));
        assert.ok(!/[^\r]\n/.test(decided.text) || !text.includes('\r\n'));
        const kept = decided.text.split(/\r?\n/);
        for (const line of text.split(/\r?\n/).filter((l) => /title: |other: |head/.test(l)))
          if (!(d.kind === 'correct-event' && d.field === 'title')) assert.ok(kept.includes(line), line);
        if (d.kind === 'merge-events') {
          const all = d.events.flat();
          const [first] = all;
          const now = entryOf(decided.text, first ?? a1);
          for (const k of all) assert.ok(now.reports.some((r) => sameKey(r, k)));
        }
        // Deciding the same again changes nothing more.
        if (d.kind !== 'split-event')
          assert.deepEqual(decideEvent(decided.text, d), { problem: 'nothing', line: 1 });
      }),
      { numRuns: 100 },
    );
    assert.ok(written > tried / 2, `${written} of ${tried} written`);
  });

  it('never throw, on any text', () => {
    fc.assert(
      fc.property(fc.string(), decision, (text, d) => {
        decideEvent(text, d);
        decideEvent(`events:\n${text}`, d);
      }),
      { numRuns: 60 },
    );
  });
});
