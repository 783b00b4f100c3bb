// What the extension and its pictures (timeline, relations, comparison) say to each other. The extension sends words in the
// language of the user interface and plain data; a picture answers with what was chosen. Article words travel as data and
// are shown as text only.
import type { Agreement, CompareField } from '../core/present/compare';
import type { RelationEdge, RelationNode } from '../core/present/relations';
import type { TimelineEvent } from '../core/present/timeline';

export type PictureKind = 'timeline' | 'relations' | 'compare';

/** Texts of the user interface by key; `{0}` … stand for values. */
export type PictureWords = Readonly<Record<string, string>>;

/** What lists say of an event. */
export interface EventLine {
  readonly id: string;
  readonly label: string;
  readonly date: string;
  readonly typeWord: string;
  /** Empty for what simply happened. */
  readonly statusWord: string;
  /** Empty for one. */
  readonly sourcesWord: string;
}

/** What the pictures of events share: the filter of the events view, which they follow. */
export interface FilterState {
  /** What is filtered, in words; null: nothing. */
  readonly words: string | null;
  readonly shown: number;
  readonly total: number;
  /** So many are drawn, where there are too many for one picture. */
  readonly drawn?: number;
}

export interface TimelineShow {
  readonly kind: 'timeline';
  readonly words: PictureWords;
  readonly locale: string;
  readonly filter: FilterState;
  readonly events: readonly (TimelineEvent & EventLine)[];
  /** Names of lanes: actors' and types'. */
  readonly names: Readonly<Record<string, string>>;
  readonly actors: readonly string[];
  readonly types: readonly string[];
}

export interface RelationsShow {
  readonly kind: 'relations';
  readonly words: PictureWords;
  readonly locale: string;
  readonly filter: FilterState;
  readonly nodes: readonly RelationNode[];
  readonly edges: readonly RelationEdge[];
  /** The first of those behind the edges; where there are many, the others follow. */
  readonly events: readonly EventLine[];
}

/** More events behind the relations that were sent last. */
export interface RelationsMore {
  readonly kind: 'relations-more';
  readonly events: readonly EventLine[];
}

export interface EvidenceRef {
  readonly article: string;
  readonly span: readonly [number, number];
  readonly words: string;
}

export interface CompareShow {
  readonly kind: 'compare';
  readonly words: PictureWords;
  readonly locale: string;
  readonly title: string;
  readonly facts: string;
  readonly reports: readonly {
    readonly article: string;
    readonly origin: string;
    readonly paragraph: string;
    readonly sentence: string;
    /** The words it rests on, within the sentence. */
    readonly evidence: EvidenceRef;
  }[];
  readonly rows: readonly {
    readonly field: CompareField;
    readonly label: string;
    readonly agreement: Agreement;
    readonly cells: readonly (readonly {
      readonly text: string;
      readonly agreement: Agreement;
      readonly evidence: EvidenceRef;
    }[])[];
  }[];
}

export type ToPicture = TimelineShow | RelationsShow | RelationsMore | CompareShow;

export type FromPicture =
  | { readonly kind: 'ready' }
  /** Opens the evidence of an event; asked again, the next piece. */
  | { readonly kind: 'open'; readonly event: string }
  | { readonly kind: 'evidence'; readonly evidence: EvidenceRef }
  | { readonly kind: 'filter' }
  | { readonly kind: 'clearFilter' }
  | { readonly kind: 'compare'; readonly event: string }
  /** `content`: the SVG's text, or the PNG in base 64. */
  | { readonly kind: 'save'; readonly format: 'svg' | 'png'; readonly content: string };
