// The orders and groups that the views of actors and of articles offer, in the user's words.
import * as vscode from 'vscode';
import {
  ACTORS_PLAIN,
  ARTICLES_PLAIN,
  type ActorArrangement,
  type ArticleArrangement,
} from '../../core/present/api';
import { COMMANDS } from '../commands/command-ids';
import { createArrangement, type Arranged } from './arrangement';

const t = vscode.l10n.t;

export type ActorsArranged = Arranged<ActorArrangement['sort'], ActorArrangement['group']>;
export type ArticlesArranged = Arranged<ArticleArrangement['sort'], ArticleArrangement['group']>;

export function arrangeActors(memory: vscode.Memento): ActorsArranged {
  return createArrangement<ActorArrangement['sort'], ActorArrangement['group']>(memory, {
    id: 'actors',
    plain: ACTORS_PLAIN,
    sorts: () => [
      { value: 'weight', label: t('Most prominent first'), icon: 'star' },
      { value: 'name', label: t('By name'), icon: 'sort-precedence' },
      { value: 'newest', label: t('Latest named first'), icon: 'history' },
    ],
    groups: () => [
      { value: 'kind', label: t('Persons, organisations, places'), icon: 'list-tree' },
      { value: 'none', label: t('One list'), icon: 'list-flat' },
    ],
    commands: {
      filter: COMMANDS.filterActors,
      clear: COMMANDS.clearActorFilter,
      arrange: COMMANDS.arrangeActors,
    },
    words: () => ({
      filter: t('Filter Actors'),
      prompt: t('Words of a name, another name or an office; all of them must occur'),
      arrange: t('Arrange Actors'),
    }),
  });
}

export function arrangeArticles(memory: vscode.Memento): ArticlesArranged {
  return createArrangement<ArticleArrangement['sort'], ArticleArrangement['group']>(memory, {
    id: 'articles',
    plain: ARTICLES_PLAIN,
    sorts: () => [
      { value: 'newest', label: t('Newest first'), icon: 'arrow-down' },
      { value: 'oldest', label: t('Oldest first'), icon: 'arrow-up' },
      { value: 'title', label: t('By title'), icon: 'sort-precedence' },
    ],
    groups: () => [
      { value: 'none', label: t('One list'), icon: 'list-flat' },
      { value: 'month', label: t('By month'), icon: 'calendar' },
      { value: 'outlet', label: t('By outlet'), icon: 'organization' },
    ],
    commands: {
      filter: COMMANDS.filterArticles,
      clear: COMMANDS.clearArticleFilter,
      arrange: COMMANDS.arrangeArticles,
    },
    words: () => ({
      filter: t('Filter Articles'),
      prompt: t('Words of the title, the outlet, the date or the file; all of them must occur'),
      arrange: t('Arrange Articles'),
    }),
  });
}
