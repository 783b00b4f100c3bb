// The words that dates need in the language of the user interface, for `dates.ts`.
import * as vscode from 'vscode';
import type { Edtf } from '../../core/present/api';
import { formatDate, type DateWords } from './dates';

/** VS Code's language as a locale that `Intl` knows; English where it does not. */
export function uiLocale(): string {
  const language = vscode.env.language === 'en' ? 'en-GB' : vscode.env.language;
  return Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0 ? language : 'en-GB';
}

function season(code: number, year: string): string {
  switch (code) {
    case 21:
      return vscode.l10n.t('spring {0}', year);
    case 22:
      return vscode.l10n.t('summer {0}', year);
    case 23:
      return vscode.l10n.t('autumn {0}', year);
    case 24:
      return vscode.l10n.t('winter {0}', year);
    default:
      return `${year}-${code}`;
  }
}

function words(): DateWords {
  return {
    locale: uiLocale(),
    about: (date) => vscode.l10n.t({ message: 'about {0}', args: [date], comment: ['{0} is a date'] }),
    since: (date) => vscode.l10n.t({ message: 'since {0}', args: [date], comment: ['{0} is a date'] }),
    until: (date) => vscode.l10n.t({ message: 'until {0}', args: [date], comment: ['{0} is a date'] }),
    decade: (year) =>
      vscode.l10n.t({ message: '{0}s', args: [year], comment: ['A decade: {0} is its first year'] }),
    century: (year) =>
      vscode.l10n.t({
        message: 'the {0}s',
        args: [year],
        comment: ['A century: {0} is its first year, e.g. 1900'],
      }),
    season,
  };
}

/** A date for people, in the language of the user interface. */
export function uiDate(value: Edtf, style: 'short' | 'long' = 'short'): string {
  return formatDate(value, words(), style);
}

/** A number in the language of the user interface. */
export function uiNumber(value: number): string {
  return value.toLocaleString(uiLocale());
}
