// Reading notes behind the protocol: quotations with their sources and speakers, times by the note's date, changes of
// articles, and notes that do not want to be checked.
import { strict as assert } from 'node:assert';
import type { FromWorker, NoteAnswer, NoteRequest, ToWorker } from '../../../src/worker/protocol';
import { createSession } from '../../../src/worker/session';
import { deflate, inflate } from '../../support/packed';

const MARSH = `---
title: Der Damm
published: 2024-05-06
---

# Der Damm

Die Bürgermeisterin Helga Marsch lehnte den Plan ab. „Der Damm bleibt, solange hier jemand wohnt“, sagte Marsch am Freitag.

Der Unternehmer Anton Quast widersprach. „Ohne Schleuse stirbt der Hafen binnen zehn Jahren“, sagte Quast.
`;

function engine(): {
  send(...messages: ToWorker[]): void;
  read(note: Partial<NoteRequest>): NoteAnswer;
  posted: FromWorker[];
} {
  const posted: FromWorker[] = [];
  const waiting: (() => void)[] = [];
  let time = 0;
  let request = 0;
  const session = createSession({
    deflate,
    inflate,
    post: (message) => void posted.push(structuredClone(message)),
    yield: (step) => void waiting.push(step),
    now: () => (time += 1),
  });
  const run = (): void => {
    for (let step = waiting.shift(); step; step = waiting.shift()) step();
  };
  return {
    posted,
    send(...messages) {
      messages.forEach((m) => session.receive(m));
      run();
    },
    read(note) {
      request++;
      session.receive({
        kind: 'note',
        request,
        text: '',
        format: 'markdown',
        date: null,
        quotations: true,
        times: false,
        ...note,
      });
      run();
      const answer = posted.find((m): m is NoteAnswer => m.kind === 'note-read' && m.request === request);
      assert.ok(answer, JSON.stringify(posted.at(-1)));
      return answer;
    },
  };
}

const change = (seq: number, put: Record<string, string>, remove: string[] = []): ToWorker => ({
  kind: 'change',
  seq,
  put: Object.entries(put).map(([id, text]) => ({ id, text })),
  remove,
});

describe('a note read by the engine', () => {
  it('has its verbatim quotations with source and speaker', () => {
    const worker = engine();
    worker.send(change(1, { 'a.md': MARSH }));
    const text = 'Marsch: „Der Damm bleibt, solange hier jemand wohnt.“';
    const [only, ...more] = worker.read({ text }).quotations;
    assert.deepEqual(more, []);
    assert.equal(only!.verdict, 'verbatim');
    assert.equal(only!.otherSpeaker, null);
    const [source] = only!.sources;
    assert.deepEqual(
      source!.evidence.map((e) => [e.article, e.paragraph, e.words, MARSH.slice(...e.span)]),
      [
        [
          'a.md',
          2,
          'Der Damm bleibt, solange hier jemand wohnt',
          'Der Damm bleibt, solange hier jemand wohnt',
        ],
      ],
    );
    assert.deepEqual(
      source!.speakers.map((s) => s.actor),
      ['helga-marsch'],
    );
  });

  it('has its altered quotations with what has to be changed', () => {
    const worker = engine();
    worker.send(change(1, { 'a.md': MARSH }));
    const text = 'Quast warnte: »Ohne Schleuse stirbt der Hafen binnen zwei Jahren.«';
    const [only] = worker.read({ text }).quotations;
    assert.equal(only!.verdict, 'altered');
    const [edit] = only!.sources[0]!.changes;
    assert.equal(text.slice(...edit!.span), 'zwei');
    assert.equal(edit!.becomes, 'zehn');
    assert.equal(only!.sources[0]!.restored, 'Ohne Schleuse stirbt der Hafen binnen zehn Jahren.');
  });

  it('knows when the note gives the words to somebody else', () => {
    const worker = engine();
    worker.send(change(1, { 'a.md': MARSH }));
    const wrong = worker.read({ text: 'Anton Quast sagte: „Der Damm bleibt, solange hier jemand wohnt.“' });
    assert.equal(wrong.quotations[0]!.otherSpeaker, 'anton-quast');
    for (const text of [
      'Helga Marsch sagte: „Der Damm bleibt, solange hier jemand wohnt.“',
      '„Der Damm bleibt, solange hier jemand wohnt“, sagte die Bürgermeisterin.',
      'Irgendwo steht: „Der Damm bleibt, solange hier jemand wohnt.“ Anton Quast war auch da.',
      'Berta Neumann sagte: „Der Damm bleibt, solange hier jemand wohnt.“',
    ])
      assert.equal(worker.read({ text }).quotations[0]!.otherSpeaker, null, text);
  });

  it('says what stands nowhere, and nothing of scare quotes', () => {
    const worker = engine();
    worker.send(change(1, { 'a.md': MARSH }));
    const text = 'Die „Freunde“ sagten: „Morgen bauen wir eine Brücke nach drüben.“ Das war "sehr nett".';
    assert.deepEqual(
      worker.read({ text }).quotations.map((q) => [q.verdict, text.slice(...q.inner)]),
      [['not-found', 'Morgen bauen wir eine Brücke nach drüben.']],
    );
  });

  it('follows the articles', () => {
    const worker = engine();
    worker.send(change(1, { 'a.md': MARSH }));
    const text = '„Ohne Schleuse stirbt der Hafen binnen zehn Jahren“';
    const verdict = (): string => worker.read({ text }).quotations[0]!.verdict;
    assert.equal(verdict(), 'verbatim');
    worker.send(change(2, { 'a.md': MARSH.replace('zehn', 'neun') }));
    assert.equal(verdict(), 'altered');
    worker.send(change(3, {}, ['a.md']));
    assert.equal(verdict(), 'not-found');
    worker.send(change(4, { 'b.md': MARSH }));
    assert.equal(verdict(), 'verbatim');
    worker.send({ kind: 'clear', seq: 5 });
    assert.equal(verdict(), 'not-found');
  });

  it('is left alone where it says so', () => {
    const worker = engine();
    worker.send(change(1, { 'a.md': MARSH }));
    const answer = worker.read({
      text: '<!-- dossier: quotations off -->\n\n„Morgen bauen wir eine Brücke.“',
    });
    assert.deepEqual(answer.quotations, []);
    assert.equal(answer.off, true);
  });

  it('has its times by its own date, and no day without one', () => {
    const worker = engine();
    const text = 'Am Freitag sprach sie in Graz.';
    const times = (date: string | null): unknown[] =>
      worker
        .read({ text, date, quotations: false, times: true })
        .times.map((t) => [t.words, t.edtf, t.stated, t.line]);
    assert.deepEqual(times('2024-05-08'), [['Freitag', '2024-05-03', 'XXXX-WXX-5', 0]]);
    assert.deepEqual(times(null), [['Freitag', null, undefined, 0]]);
  });

  it('has the times of an article at once', () => {
    const worker = engine();
    worker.send(change(1, { 'a.md': MARSH }));
    worker.send({ kind: 'times', request: 77, article: 'a.md' });
    const answer = worker.posted.find((m): m is NoteAnswer => m.kind === 'note-read' && m.request === 77);
    assert.ok(answer?.times.some((t) => t.edtf === '2024-05-03' && t.words.includes('Freitag')));
  });
});
