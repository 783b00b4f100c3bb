// The last decisions, kept with the workspace beyond the session: which file, its fingerprint as the decision left it, and
// the splices that take it back. Few and small; what is stored is checked when it is read, since another version may have
// written it. It changes no file and judges nothing.
import type * as vscode from 'vscode';
import { fingerprint, type Splice } from '../../core/present/api';

const KEY = 'dossier.decisions';
const MOST = 10;
/** A decision that changes more than this, as JSON, ends what can be taken back later. */
const LARGEST = 20_000;

export interface Kept {
  readonly uri: string;
  /** Fingerprint of the file as the decision left it. */
  readonly hash: string;
  /** Whether the decision made the file. */
  readonly made: boolean;
  readonly undo: readonly Splice[];
  readonly told: string;
}

export class EarlierDecisions {
  constructor(private readonly state: vscode.Memento) {}

  private all(): readonly Kept[] {
    const value = this.state.get<unknown>(KEY);
    return Array.isArray(value) ? value.filter(isKept) : [];
  }

  /** Keeps a decision as the last one. */
  async remember(
    uri: { toString(): string },
    after: string,
    made: boolean,
    undo: readonly Splice[],
    told: string,
  ): Promise<void> {
    const record: Kept = { uri: uri.toString(), hash: fingerprint(after), made, undo, told };
    const small = JSON.stringify(record).length <= LARGEST;
    await this.state.update(KEY, small ? [...this.all(), record].slice(-MOST) : []);
  }

  /** The last one, which is then forgotten. */
  async take(): Promise<Kept | undefined> {
    const last = this.all().at(-1);
    await this.forget();
    return last;
  }

  async forget(): Promise<void> {
    const all = this.all();
    if (all.length > 0) await this.state.update(KEY, all.slice(0, -1));
  }

  async clear(): Promise<void> {
    await this.state.update(KEY, []);
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, hash, made, undo, told } = value as Partial<Record<keyof Kept, unknown>>;
  return (
    typeof uri === 'string' &&
    typeof hash === 'string' &&
    typeof made === 'boolean' &&
    typeof told === 'string' &&
    Array.isArray(undo) &&
    undo.every((s: unknown) => {
      const { start, end, text } = (s ?? {}) as Partial<Record<keyof Splice, unknown>>;
      return typeof start === 'number' && typeof end === 'number' && typeof text === 'string';
    })
  );
}
