// Where a date of publication was read → words for people; an unknown place is not named.
import * as vscode from 'vscode';

const t = vscode.l10n.t;

export function publishedFrom(code: string | null): string {
  switch (code) {
    case 'front-matter':
      return t('date from the front matter');
    case 'sidecar':
      return t('date from the file beside it');
    case 'created':
      return t('date of the note');
    case 'json-ld':
    case 'open-graph':
    case 'meta':
    case 'time-element':
      return t('date from the data of the page');
    case 'mail-date':
      return t('date from the head of the mail');
    case 'date-line':
      return t('date from a line of the page');
    case 'update-line':
      return t('date of the last change, from a line of the page');
    case 'dateline':
      return t('date from the place line');
    default:
      return '';
  }
}
