// The first look at a folder that was open before: what was shown last is shown at once, while its articles are read.
// As they come, what turns out to be gone or other is withdrawn; when everything has been joined, the whole takes its
// place. Says when it has to be kept anew. It reads no articles and joins nothing.
import type { Dossier } from '../core/api';
import {
  DossierReplica,
  fingerprint,
  withdrawn,
  type DossierPart,
  type WholeNameTable,
} from '../core/present/api';
import { keyOf } from './facts-key';
import type { Head, KeptHead } from './kept-head';
import type { Change } from './protocol';

/** Fewer articles are read so soon that nothing is gained. */
const FROM = 200;
/** It is written again when so many articles are others than it knows, or this share of all. */
const OTHERS = 20;
const SHARE = 0.02;
/** While articles are still being read it is written as often as it has grown so much: all in all a few times. */
const GROWN = 2;

export interface FirstLook {
  /** How many articles there are in what is shown of what was kept; 0: nothing is. */
  readonly shows: number;
  /** Looks for what was kept, and shows it. */
  begin(): void;
  /** A change has come: what it shows to be other or gone is withdrawn. */
  compare(change: Change): void;
  /** The whole is shown from now on. */
  end(): void;
  /**
   * Keeps the head of the dossier, where it is worth it; undefined where it is not. `partly`: further articles are still
   * to be read, and the window may be closed before they are.
   */
  keep(
    dossier: Dossier,
    names: WholeNameTable,
    keys: ReadonlyMap<string, string>,
    partly?: boolean,
  ): Promise<void> | undefined;
  clear(): void;
}

/** `post` sends a part. */
export function createFirstLook(kept: KeptHead | undefined, post: (part: DossierPart) => void): FirstLook {
  let over = false;
  let shown: DossierReplica | null = null;
  let head: Head | null = null;
  /** The keys as they were written last. */
  let written: ReadonlyMap<string, string> = new Map();
  /** What has come so far, by article; null: it is gone. */
  const seen = new Map<string, string | null>();
  let all: ReadonlySet<string> | null = null;
  let curated = '';
  let decided = '';
  let lists: string | null = null;

  function show(part: DossierPart): void {
    shown?.apply(part);
    post(part);
  }

  /** Withdraws what is not as it was. */
  function withdraw(): void {
    if (!shown || !head) return;
    const gone = new Set<string>();
    for (const [id, key] of seen) if (head.keys.get(id) !== key) gone.add(id);
    seen.clear();
    if (all) for (const id of head.keys.keys()) if (!all.has(id)) gone.add(id);
    all = null;
    // Other decisions may concern everything.
    if (lists !== null && lists !== head.lists) for (const id of head.keys.keys()) gone.add(id);
    const part = gone.size === 0 ? null : withdrawn(shown.view.dossier, gone);
    if (part) show({ ...part, names: { ...part.names, longest: shown.names.longest } });
  }

  return {
    get shows() {
      return shown?.view.dossier.articles.length ?? 0;
    },
    begin() {
      void kept?.load().then((loaded) => {
        if (over || !loaded) return;
        head = loaded;
        written = loaded.keys;
        shown = new DossierReplica();
        for (const part of loaded.parts) show(part);
        withdraw();
      });
    },
    compare(change) {
      if (change.curated) curated = fingerprint(JSON.stringify(change.curated));
      if (change.decidedEvents) decided = fingerprint(JSON.stringify(change.decidedEvents));
      if (change.curated ?? change.decidedEvents) lists = `${curated} ${decided}`;
      if (!kept || over) return;
      for (const id of change.remove) seen.set(id, null);
      for (const article of change.put) seen.set(article.id, keyOf(article));
      if (change.all) all = new Set(change.all);
      withdraw();
    },
    end() {
      over = true;
      shown = null;
      head = null;
      seen.clear();
    },
    keep(dossier, names, keys, partly = false) {
      if (!kept || keys.size < FROM) return undefined;
      if (partly && keys.size < written.size * GROWN) return undefined;
      let others = Math.abs(keys.size - written.size);
      for (const [id, key] of keys) if (written.get(id) !== key) others++;
      if (others < Math.min(OTHERS, keys.size * SHARE)) return undefined;
      written = new Map(keys);
      return kept.save({ dossier, names, keys: written, lists: lists ?? '' });
    },
    clear() {
      this.end();
      written = new Map();
      void kept?.clear();
    },
  };
}
