// What is handed to the command that opens evidence: the steps, and a key that says whether the next call goes on where
// the last one stopped. Small and plain, because it also travels inside links of hover cards.
import type { Evidence, Step } from '../../core/present/api';

export interface EvidencePiece {
  readonly article: string;
  readonly span: readonly [number, number];
  /** The words at the span; empty where only the place is known. */
  readonly words: string;
}

export interface EvidenceArgs {
  readonly key: string;
  readonly steps: readonly (readonly EvidencePiece[])[];
  /** Where the focus goes: trees keep it, so that the next click or Enter steps on. */
  readonly focus?: boolean;
  /** In the group beside, so that a picture stays in sight. */
  readonly beside?: boolean;
}

function piece({ article, span, words }: Evidence): EvidencePiece {
  return { article, span: [span[0], span[1]], words };
}

export function evidenceArgs(key: string, steps: readonly Step[], focus = false): EvidenceArgs {
  return { key, steps: steps.map((s) => s.map(piece)), focus };
}

function isPiece(value: unknown): value is EvidencePiece {
  if (typeof value !== 'object' || value === null) return false;
  const { article, span, words } = value as Partial<EvidencePiece>;
  return (
    typeof article === 'string' &&
    typeof words === 'string' &&
    Array.isArray(span) &&
    span.length === 2 &&
    span.every((n) => Number.isInteger(n) && n >= 0)
  );
}

/** Arguments of a command come from anywhere; whatever is not evidence is refused. */
export function isEvidenceArgs(value: unknown): value is EvidenceArgs {
  if (typeof value !== 'object' || value === null) return false;
  const { key, steps } = value as Partial<EvidenceArgs>;
  return (
    typeof key === 'string' &&
    Array.isArray(steps) &&
    steps.length > 0 &&
    steps.every((s) => Array.isArray(s) && s.length > 0 && s.every(isPiece))
  );
}
