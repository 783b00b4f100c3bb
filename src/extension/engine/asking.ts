// What can be asked of the engine, each question with its own kind of answer. How a question gets there, and what becomes of
// it when the thread dies, is the service's business; nothing is kept here.
import type * as vscode from 'vscode';
import type { BriefingRequest, NoteReading } from '../../core/api';
import type {
  Answer,
  ArticleText,
  BriefRequest,
  CheckRequest,
  DecideRequest,
  ExportRequest,
  NoteAnswer,
  NoteRequest,
  Question,
  ReadingAnswer,
  ScannedText,
  TemplateText,
  TimesRequest,
  UpdateRequest,
} from '../../worker/protocol';
import { uiLanguage } from '../words/ui-language';
import type { Unasked } from './state';

export type WrittenBriefing = Omit<Answer, 'kind' | 'request'>;

/** A class because the service is one. */
export abstract class Asking {
  protected abstract ask(
    question: Unasked<Question | NoteRequest | TimesRequest>,
    token?: vscode.CancellationToken,
    share?: (share: number) => void,
  ): Promise<Answer | ReadingAnswer | NoteAnswer>;

  /** Lets the engine compose a briefing on what it knows. */
  brief(
    what: BriefingRequest,
    options: BriefRequest['options'],
    token?: vscode.CancellationToken,
    template?: TemplateText,
  ): Promise<WrittenBriefing> {
    return this.written({ kind: 'brief', what, options, ...(template ? { template } : {}) }, token);
  }

  /** Lets the engine turn a note into Markdown or HTML; rejects with `not-a-note: …` where it cannot be read. */
  export(note: Omit<ExportRequest, 'kind' | 'request'>): Promise<WrittenBriefing> {
    return this.written({ kind: 'export', ...note });
  }

  /** Lets the engine say what is wrong with a note or template. */
  check(
    note: Omit<CheckRequest, 'kind' | 'request'>,
    token?: vscode.CancellationToken,
  ): Promise<WrittenBriefing> {
    return this.written({ kind: 'check', ...note }, token);
  }

  /** Lets the engine bring a note up to date; rejects with `not-in-dossier` where it does not know what it is about. */
  update(
    note: Omit<UpdateRequest, 'kind' | 'request'>,
    token?: vscode.CancellationToken,
  ): Promise<WrittenBriefing> {
    return this.written({ kind: 'update', ...note }, token);
  }

  /** Lets the engine read and check a briefing; waits until what has changed in the articles is in. */
  async readBriefing(
    text: string,
    off: readonly string[],
    token?: vscode.CancellationToken,
  ): Promise<NoteReading> {
    const answer = await this.ask({ kind: 'reading', text, off, language: uiLanguage() }, token);
    if (answer.kind !== 'reading') throw new Error('no reading');
    return answer.reading;
  }

  /** Lets the engine read a note: its quotations against the articles, or its time expressions. */
  readNote(
    note: Omit<NoteRequest, 'kind' | 'request'>,
    token?: vscode.CancellationToken,
  ): Promise<NoteAnswer> {
    return this.noted({ kind: 'note', ...note }, token);
  }

  /** The time expressions of an article, as the engine has read them. */
  articleTimes(article: string, token?: vscode.CancellationToken): Promise<NoteAnswer> {
    return this.noted({ kind: 'times', article }, token);
  }

  private async noted(
    question: Unasked<NoteRequest | TimesRequest>,
    token?: vscode.CancellationToken,
  ): Promise<NoteAnswer> {
    const answer = await this.ask(question, token);
    if (answer.kind !== 'note-read') throw new Error('no reading');
    return answer;
  }

  /** Asks what is answered in kind; rejects with the engine's reason. */
  async written(
    question: Unasked<Exclude<Question, { kind: 'reading' }>>,
    token?: vscode.CancellationToken,
    share?: (share: number) => void,
  ): Promise<WrittenBriefing> {
    const answer = await this.ask(question, token, share);
    if (answer.kind !== 'answer') throw new Error('no briefing');
    return answer;
  }

  /** Lets the engine write a decision into the text of an `actors.yaml`. */
  decide(what: Omit<DecideRequest, 'kind' | 'request'>): Promise<WrittenBriefing> {
    return this.written({ kind: 'decide', ...what });
  }

  /** Lets the engine find known names in texts; all of them, or those of one actor. */
  async scan(
    texts: readonly ArticleText[],
    actor: string | null,
    token?: vscode.CancellationToken,
  ): Promise<readonly ScannedText[]> {
    return (await this.written({ kind: 'scan', texts, actor }, token)).found ?? [];
  }
}
