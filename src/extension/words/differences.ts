// The words for what sources do not agree on: which fact of an event, and the values side by side.
import * as vscode from 'vscode';
import type { Difference, DossierView, EventStatus } from '../../core/present/api';
import { eventStatus } from './codes';
import { uiDate } from './ui-dates';

const t = vscode.l10n.t;

const STATUSES: ReadonlySet<string> = new Set<EventStatus>([
  'ongoing',
  'planned',
  'cancelled',
  'denied',
  'hypothetical',
  'reported',
]);

export function differenceField(field: Difference['field']): string {
  switch (field) {
    case 'date':
      return t('The date differs');
    case 'status':
      return t('Whether it happened differs');
    case 'participants':
      return t('Who took part differs');
    case 'place':
      return t('The place differs');
    case 'quantity':
      return t('Numbers differ');
  }
}

function valueText(field: Difference['field'], value: string, view: DossierView): string {
  switch (field) {
    case 'date':
      return uiDate(value);
    case 'participants':
    case 'place':
      return view.nameOf(value);
    case 'status':
      return STATUSES.has(value) ? eventStatus(value as EventStatus) : t('happened');
    case 'quantity':
      return value;
  }
}

/** »12 Feb 2025 / Feb 2025«. */
export function differenceValues(difference: Difference, view: DossierView): string {
  return difference.values.map(({ value }) => valueText(difference.field, value, view)).join(' / ');
}
