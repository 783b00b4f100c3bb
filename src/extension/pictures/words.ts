// The texts of the pictures in the language of the user interface, by the keys that the pages use.
import * as vscode from 'vscode';
import { ACTOR_GROUPS } from '../../core/present/api';
import type { PictureWords } from '../../webview/protocol';
import { actorType } from '../words/codes';

const t = vscode.l10n.t;

function shared(): Record<string, string> {
  return {
    allEvents: t('All {0} events'),
    filtered: t({
      message: 'Filter: {0} ({1} of {2} events)',
      comment: ['{0} is what is filtered by; {1} and {2} are numbers'],
    }),
    filter: t('Filter…'),
    clearFilter: t('Clear Filter'),
    zoomIn: t('Zoom in (+)'),
    zoomOut: t('Zoom out (−)'),
    fit: t('Show All'),
    saveSvg: t('Save as SVG (vector graphics)'),
    savePng: t('Save as PNG (image)'),
    open: t('Open evidence'),
    legend: t('Legend'),
    'verbal-cooperation': t('words with each other'),
    'material-cooperation': t('deeds with each other'),
    'verbal-conflict': t('words against each other'),
    'material-conflict': t('deeds against each other'),
    other: t('other'),
    compare: t('Compare Sources'),
  };
}

export function timelineWords(): PictureWords {
  return {
    ...shared(),
    timeline: t('Timeline'),
    lanes: t('Lanes'),
    'by-actor': t('by actor'),
    'by-type': t('by type'),
    others: t('Other actors'),
    nobody: t('Nobody named'),
    earlier: t({
      message: '{0} earlier',
      comment: ['{0} is how many events of a row of the timeline lie before what is in sight'],
    }),
    later: t({
      message: '{0} later',
      comment: ['{0} is how many events of a row of the timeline lie behind what is in sight'],
    }),
    contested: t('sources differ'),
    hint: t(
      'Arrow keys select, Enter opens the evidence, Shift and arrow keys move, + and − zoom, 0 shows all.',
    ),
    drawn: t('Drawn are the {0} that most articles report. Filter to see others.'),
    nothing: t('No event has a date that can be drawn. The table below has them all.'),
    table: t('As a table'),
    'column-date': t('Date'),
    'column-event': t('Event'),
    'column-type': t('Type'),
    'column-status': t('Status'),
    'column-sources': t('Sources'),
  };
}

export function relationsWords(): PictureWords {
  return {
    ...shared(),
    relations: t('Relations'),
    hint: t(
      'Choose an actor or a line to see the events behind it. Arrow keys go from actor to actor, Enter to the list, + and − zoom, 0 shows all.',
    ),
    drawn: t('Drawn are the {0} strongest relations. Filter to see others.'),
    nothing: t('No event joins two actors.'),
    count: t('events: {0}'),
    table: t('As a table'),
    'column-who': t('Who'),
    'column-what': t('What'),
    'column-whom': t('Whom'),
    'column-events': t('Events'),
    ...Object.fromEntries(ACTOR_GROUPS.map((type) => [`actor-${type}`, actorType(type)])),
  };
}

export function compareWords(): PictureWords {
  return {
    compare: t('Compare Sources'),
    open: t('Open evidence'),
    legend: t('Legend'),
    differs: t('the sources say different things'),
    more: t('not every source says so'),
    finer: t('said more or less exactly'),
    silent: t('says nothing'),
    wording: t('In its own words'),
    differOn: t('The sources differ on: {0}.'),
    agree: t('The sources do not contradict each other.'),
  };
}
