// The icon for each kind of thing: codicons in the theme's colours. Shape tells the kind; what is not simply so (called
// off, planned, only possible) has a shape of its own, and the words beside it say the same.
import * as vscode from 'vscode';
import type { EntityType, EventStatus, EventType } from '../../core/present/api';

const ACTORS: Readonly<Record<EntityType, readonly [icon: string, colour: string]>> = {
  person: ['account', 'charts.blue'],
  organization: ['organization', 'charts.purple'],
  place: ['location', 'charts.green'],
  other: ['symbol-misc', 'charts.foreground'],
};

const EVENTS: Readonly<Record<EventType, string>> = {
  AGREE: 'check-all',
  CONSULT: 'comment-discussion',
  SUPPORT: 'thumbsup',
  CONCEDE: 'reply',
  COOPERATE: 'link',
  AID: 'gift',
  RETREAT: 'arrow-left',
  REQUEST: 'mail',
  ACCUSE: 'report',
  REJECT: 'thumbsdown',
  THREATEN: 'alert',
  PROTEST: 'megaphone',
  SANCTION: 'lock',
  MOBILIZE: 'shield',
  COERCE: 'key',
  ASSAULT: 'flame',
  ELECT: 'checklist',
  APPOINT: 'person-add',
  RESIGN: 'sign-out',
  RULING: 'law',
  CRIME: 'warning',
  DEATH: 'circle-small-filled',
  INCIDENT: 'zap',
};

export function actorIconName(type: EntityType): string {
  return ACTORS[type][0];
}

export function actorIcon(type: EntityType): vscode.ThemeIcon {
  const [icon, colour] = ACTORS[type];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
}

export function eventIconName(type: EventType, status: EventStatus): string {
  if (status === 'cancelled' || status === 'denied') return 'circle-slash';
  if (status === 'planned') return 'circle-large-outline';
  if (status === 'hypothetical') return 'question';
  return EVENTS[type];
}

/** An event's icon; `contested`: its sources differ, which goes before the type where it happened at all. */
export function eventIcon(type: EventType, status: EventStatus, contested = false): vscode.ThemeIcon {
  const settled = status === 'happened' || status === 'ongoing' || status === 'reported';
  const icon = contested && settled ? 'git-compare' : eventIconName(type, status);
  if (contested) return new vscode.ThemeIcon(icon, new vscode.ThemeColor('list.warningForeground'));
  return settled ? new vscode.ThemeIcon(icon) : quietIcon(icon);
}

export function quietIcon(name: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name, new vscode.ThemeColor('descriptionForeground'));
}
