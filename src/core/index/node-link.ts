// What has put two local actors together, as it is kept by the hundred thousand, and the order in which local actors stand
// wherever they do. Which links there are is decided elsewhere (`live-names.ts`, `live-surnames.ts`).
import { sharedText } from '../base/shared-text';
import type { CuratedPlace } from '../model/dossier';
import { STEPS } from '../resolution/actors-merge';
import type { LocalNode } from './live-names';

const NONE: readonly never[] = [];

/** What made a cluster of one, step by step; most are such. */
export const UNLINKED: readonly (readonly never[])[] = Array.from({ length: STEPS }, () => NONE);

/** The order of members everywhere: by article, then by place in it. */
export function byPlace(a: LocalNode, b: LocalNode): number {
  if (a.article === b.article) return a.at - b.at;
  return a.article.id < b.article.id ? -1 : 1;
}

export interface NodeLink {
  readonly a: LocalNode;
  readonly b: LocalNode;
  readonly rule: string;
  readonly detail: string;
  readonly at?: CuratedPlace;
}

/** A class, because very many are kept and one that spreads put together takes twice the room. */
export class KeptLink implements NodeLink {
  readonly detail: string;
  declare readonly at?: CuratedPlace;

  constructor(
    readonly a: LocalNode,
    readonly b: LocalNode,
    readonly rule: string,
    detail: string,
    at: CuratedPlace | undefined,
  ) {
    // What is the same of two names is so of many.
    this.detail = sharedText(detail);
    if (at !== undefined) this.at = at;
  }
}

function samePlace(x: CuratedPlace | undefined, y: CuratedPlace | undefined): boolean {
  if (!x || !y) return x === y;
  return x.file === y.file && x.line === y.line && x.span[0] === y.span[0] && x.span[1] === y.span[1];
}

export function sameLink(x: NodeLink, y: NodeLink | undefined): boolean {
  return (
    y !== undefined &&
    x.a === y.a &&
    x.b === y.b &&
    x.rule === y.rule &&
    x.detail === y.detail &&
    samePlace(x.at, y.at)
  );
}

export function sameLinks(a: readonly (readonly NodeLink[])[], b: readonly (readonly NodeLink[])[]): boolean {
  return a.every(
    (list, step) => list.length === b[step]?.length && list.every((link, i) => sameLink(link, b[step]?.[i])),
  );
}
