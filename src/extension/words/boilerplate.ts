// Why a piece of text is not the article: the id of the rule → words for people. A rule without words of its own is shown
// as what it is in any case: not the article.
import * as vscode from 'vscode';

const t = vscode.l10n.t;

export function boilerplateReason(rule: string | null): string {
  switch (rule) {
    case 'advert':
    case 'advert-line':
      return t('Not the article: an advert');
    case 'menu':
    case 'language-switch':
      return t('Not the article: a menu');
    case 'teaser':
    case 'teaser-line':
    case 'teaser-list':
    case 'read-on':
      return t('Not the article: points to other articles');
    case 'date-stamp':
      return t('Not the article: the date of the page');
    case 'agency':
    case 'correspondent':
    case 'byline':
      return t('Not the article: a signature');
    case 'credit-line':
    case 'credit-bracket':
    case 'credit-bar':
    case 'credit-agency':
      return t('Not the article: the credit of a picture');
    case 'rights':
    case 'copyright':
      return t('Not the article: a notice of rights');
    case 'share':
    case 'subscribe':
    case 'comments':
    case 'cookies':
    case 'reading-time':
      return t('Not the article: part of the page');
    default:
      return t('Not the article');
  }
}
