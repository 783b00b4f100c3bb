// The formats that a dossier can be exported to, as the user chooses among them: what each is for, in a word or two.
import * as vscode from 'vscode';
import type { DossierFormat, ExportOptions } from '../../core/export/api';

export interface ExportChoice extends vscode.QuickPickItem {
  readonly format: DossierFormat;
  /** How the file's name ends; null: a folder of tables. */
  readonly ending: string | null;
  readonly options: Pick<ExportOptions, 'separator'>;
}

export function exportChoices(): readonly ExportChoice[] {
  const t = vscode.l10n.t;
  const plain = { options: {} };
  return [
    {
      ...plain,
      format: 'csv',
      ending: null,
      label: t('Tables (CSV)'),
      description: t('for LibreOffice, R, Python'),
      detail: t('Articles, actors, offices, events, statements and mentions, each with its evidence'),
    },
    {
      format: 'csv',
      ending: null,
      options: { separator: ';' },
      label: t('Tables (CSV with semicolons)'),
      description: t('for Excel with German settings'),
      detail: t('The same, as German Excel opens it by a double click'),
    },
    {
      ...plain,
      format: 'gexf',
      ending: '.gexf',
      label: t('Network (GEXF)'),
      description: t('for Gephi'),
      detail: t('Actors and what joins them, with dates, status and evidence'),
    },
    {
      ...plain,
      format: 'graphml',
      ending: '.graphml',
      label: t('Network (GraphML)'),
      description: t('for yEd, Cytoscape, NetworkX'),
      detail: t('Actors and what joins them, with dates, status and evidence'),
    },
    {
      ...plain,
      format: 'timeline',
      ending: '.timeline.json',
      label: t('Timeline (TimelineJS)'),
      description: t('for a page on the web'),
      detail: t('Dated events with the sentences that report them'),
    },
    {
      ...plain,
      format: 'ftm',
      ending: '.ftm.ndjson',
      label: t('Entities (FollowTheMoney)'),
      description: t('for OpenAleph'),
      detail: t('Everything, with the articles’ whole text'),
    },
    {
      ...plain,
      format: 'jsonld',
      ending: '.jsonld',
      label: t('Linked data (JSON-LD)'),
      description: t('schema.org with Web Annotations'),
      detail: t('Everything but the articles’ text, each piece of evidence as an annotation'),
    },
    {
      ...plain,
      format: 'plover',
      ending: '.plover.jsonl',
      label: t('Event records (PLOVER)'),
      description: t('for political science'),
      detail: t('Dated events in the fields of the PLOVER manual'),
    },
  ];
}
