// The law of the index: after any series of changes, in any order, it holds the dossier that joining all its articles
// anew would give, decisions of a person included; and what it tells of the changes leads from any older state to it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  annotateArticle,
  DossierIndex,
  FactsShelf,
  read,
  readCurated,
  readDecidedEvents,
} from '../../../src/core/api';
import type { ArticleFacts } from '../../../src/core/api';
import {
  buildNameTable,
  DossierReplica,
  LiveNameTable,
  packPart,
  plainDossier,
} from '../../../src/core/present/api';
import { partsOfUpdate } from '../../../src/worker/update-parts';
import { corpus } from '../../../bench/corpus';
import { deflate, plainNames, unpacker } from '../../support/packed';
import { joinWhole, type Source } from '../../support/join-whole';

function sources(count: number, seed: number): readonly Source[] {
  return [...corpus({ articles: count, seed, sentences: 6 })].map((a) => ({
    facts: annotateArticle(read(a)),
    text: a.text,
  }));
}

/** Articles of two seeds: the second gives each of them another text. */
const POOL = [sources(14, 3), sources(14, 4)] as const;

/** Names that many share, so that decisions and ids have something to do. */
const CAST = [
  'Außenminister Emil Walberg reiste am 3. Mai 2021 nach Kiew. Walberg traf dort Präsidentin Alma Quast.',
  'Emil Walberg sagte, er werde nach Moskau reisen. Moskau lehnte den Vorschlag ab. Quast kritisierte Russland.',
  'Der Bürgermeister Emil Walberg trat am Dienstag zurück. In Kiew demonstrierten 300 Menschen.',
  'Alma Quast und Anton Walberg unterzeichneten am 3. Mai 2021 ein Abkommen. Die Ukraine dankte der NATO.',
  'Die NATO forderte Russland auf, den Krieg in der Ukraine zu beenden. Walberg begrüßte das.',
  'Russland führt seit Februar 2022 Krieg in der Ukraine. Kiew forderte mehr Hilfe von der NATO.',
  'Der Krieg in der Ukraine begann 2022. Das Weiße Haus warf Russland Angriffe vor. Quast schwieg.',
  'Walberg traf Quast am 3. Mai 2021 in Kiew.',
];

function cast(id: string, which: number, shift: number): Source {
  const text = `---\npublished: 2021-05-0${(which % 7) + 1}\n---\n\n${'Vorab. '.repeat(shift)}${CAST[which % CAST.length] ?? ''}\n`;
  return { facts: annotateArticle(read({ id, text })), text };
}

const CURATED = [
  'actors:\n  - name: Emil Walberg\n    type: person\n    aliases: [Walberg]\n    offices:\n      - title: Außenminister\n        of: Ukraine\n',
  'actors:\n  - name: Alma Quast\n    type: person\n    notSameAs: [Quast]\n  - name: NATO\n    type: organization\n    ignore: true\n',
  '',
];
const DECIDED = [
  'events:\n  - reports:\n      - article: a/1.md\n        words: Moskau lehnte den Vorschlag ab\n      - article: a/2.md\n        words: Moskau lehnte den Vorschlag ab\n    title: Treffen\n    participants:\n      - name: Emil Walberg\n        role: actor\n',
  'events:\n  - reports:\n      - article: a/3.md\n        words: In Kiew demonstrierten 300 Menschen\n    hide: true\n  - reports:\n      - article: a/4.md\n        words: Die NATO forderte Russland auf\n    notSameAs:\n      - article: a/5.md\n        words: Die NATO forderte Russland auf\n',
  '',
];

/** Names that decisions may speak of: of the cast, of states, of bodies, of nobody. */
const NAMES = [
  'Emil Walberg',
  'Anton Walberg',
  'Walberg',
  'Alma Quast',
  'Quast',
  'Ukraine',
  'Russland',
  'Kiew',
  'Moskau',
  'NATO',
  'Weißes Haus',
  'Niemand Sonst',
];

/** Any entries, in any order and at any place of the file. */
const ENTRIES: fc.Arbitrary<string> = fc
  .array(
    fc.record(
      {
        name: fc.constantFrom(...NAMES),
        type: fc.constantFrom('person', 'organization', 'place'),
        aliases: fc.subarray(NAMES, { maxLength: 2 }),
        ignore: fc.boolean(),
        notSameAs: fc.subarray(NAMES, { maxLength: 2 }),
        sameAs: fc.constantFrom(...NAMES),
        articles: fc.uniqueArray(
          fc.integer({ min: 0, max: 9 }).map((n) => `a/${n}.md`),
          { minLength: 1, maxLength: 4 },
        ),
        offices: fc.constant([{ title: 'Außenminister', of: 'Ukraine' }]),
      },
      { requiredKeys: ['name', 'type'], noNullPrototype: true },
    ),
    { maxLength: 5 },
  )
  .chain((entries) =>
    fc.nat({ max: 2 }).map((lines) => {
      const list = entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('');
      return entries.length === 0 ? '' : `${'# Notiz\n'.repeat(lines)}actors:\n${list}`;
    }),
  );

type Step =
  | { readonly kind: 'put'; readonly source: Source }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'curated' | 'decided'; readonly which: number }
  | { readonly kind: 'entries'; readonly text: string }
  | { readonly kind: 'look' };

const ID = fc.integer({ min: 0, max: 9 }).map((n) => `a/${n}.md`);
const CASTS = new Map<string, Source>();

function castOf(id: string, which: number, shift: number): Source {
  const key = `${id} ${which} ${shift}`;
  let made = CASTS.get(key);
  if (!made) CASTS.set(key, (made = cast(id, which, shift)));
  return made;
}

const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(ID, fc.integer({ min: 0, max: CAST.length - 1 }), fc.integer({ min: 0, max: 1 }))
      .map(([id, which, shift]): Step => ({ kind: 'put', source: castOf(id, which, shift) })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 1 }))
      .map(([n, which]): Step => ({ kind: 'put', source: POOL[which]?.[n] as Source })),
  },
  { weight: 2, arbitrary: ID.map((id): Step => ({ kind: 'remove', id })) },
  { weight: 1, arbitrary: fc.tuple(ID, ID).map(([from, to]): Step => ({ kind: 'rename', from, to })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('curated' as const, 'decided' as const), fc.integer({ min: 0, max: 2 }))
      .map(([kind, which]): Step => ({ kind, which })),
  },
  { weight: 2, arbitrary: ENTRIES.map((text): Step => ({ kind: 'entries', text })) },
  { weight: 2, arbitrary: fc.constant<Step>({ kind: 'look' }) },
);

describe('the index over a changing set of articles', () => {
  it('holds what joining everything anew would give, after any changes in any order', () => {
    fc.assert(
      fc.property(
        fc.array(STEP, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(0, 1000),
        (steps, heavy) => {
          // Half of the time facts are packed as soon as they can be.
          const shelf = heavy === 0 ? new FactsShelf() : undefined;
          const index = new DossierIndex(shelf);
          const now = new Map<string, Source>();
          let curated = CURATED[2] as string;
          let decided = DECIDED[2] as string;
          const put = (source: Source): void => {
            now.set(source.facts.id, source);
            index.put(source.facts, source.text);
          };
          const replica = new DossierReplica();
          // The same as an extension keeps it: packed.
          const packed = new DossierReplica();
          const unpack = unpacker();
          const names = new LiveNameTable();
          const look = (): void => {
            const whole = joinWhole(
              [...now.values()],
              readCurated(curated, 'actors.yaml').actors,
              readDecidedEvents(decided, 'events.yaml').events,
            );
            const { revision: _revision, ...dossier } = plainDossier(index.snapshot());
            assert.deepEqual(dossier, whole.dossier);
            assert.deepEqual(index.unplacedDecisions(), whole.unplaced);
            shelf?.rest();
            const changes = index.takeChanges();
            const told = names.update(changes.actors);
            // Parts cross between threads, as plain data.
            for (const part of partsOfUpdate(changes, told, index.snapshot(), false, heavy)) {
              replica.apply(structuredClone(part));
              packed.apply(unpack(structuredClone(packPart(part, deflate))));
            }
            const { revision: _copied, ...copy } = plainDossier(replica.view.dossier);
            assert.deepEqual(copy, whole.dossier);
            const { revision: _unpacked, ...unpacked } = plainDossier(packed.view.dossier);
            assert.deepEqual(unpacked, whole.dossier);
            assert.deepEqual(plainNames(packed.names), plainNames(replica.names));
            assert.deepEqual(plainNames(replica.names), buildNameTable(whole.dossier));
          };
          for (const step of steps)
            switch (step.kind) {
              case 'put':
                put(step.source);
                break;
              case 'remove':
                now.delete(step.id);
                index.remove(step.id);
                break;
              case 'rename': {
                const source = now.get(step.from);
                if (!source) break;
                now.delete(step.from);
                index.remove(step.from);
                const facts: ArticleFacts = { ...source.facts, id: step.to };
                put({ facts, text: source.text });
                break;
              }
              case 'curated':
                curated = CURATED[step.which] as string;
                index.setCurated(readCurated(curated, 'actors.yaml').actors);
                break;
              case 'entries':
                curated = step.text;
                index.setCurated(readCurated(curated, 'actors.yaml').actors);
                break;
              case 'decided':
                decided = DECIDED[step.which] as string;
                index.setDecidedEvents(readDecidedEvents(decided, 'events.yaml').events);
                break;
              case 'look':
                look();
                break;
            }
          look();
        },
      ),
      { numRuns: Number(process.env['LAW_RUNS'] ?? 25) },
    );
  });
});
