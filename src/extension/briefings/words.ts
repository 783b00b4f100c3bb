// What the checks of a briefing found and what helps, in the language of the user interface. A code without words of its
// own here is shown with the engine's English, so that nothing is ever hidden;
// what is wrong with a note's form comes from the engine in that language.
import * as vscode from 'vscode';
import type { NoteFix, BriefingProblem } from '../../core/api';
import { uiDate } from '../words/ui-dates';

const t = vscode.l10n.t;

export function problemWords(problem: BriefingProblem): string {
  const args = problem.args ?? {};
  const arg = (name: string): string => String(args[name] ?? '');
  switch (problem.code) {
    case 'reference-malformed':
      return t('"{0}" is no reference. Write article and paragraph like a2¶3.', arg('at'));
    case 'reference-unlisted':
      return t('There is no article "{0}" under "articles".', arg('key'));
    case 'source-shifted':
      return t('The words have moved within their paragraph; the span is out of date.');
    case 'source-moved':
      return t('The words have moved in the article; they stand in ¶{0} now.', arg('paragraph'));
    case 'source-ambiguous':
      return t(
        'The words have moved, and they stand in {0} places of the article now. Choose the one that is meant.',
        arg('count'),
      );
    case 'source-changed':
      return t('These words no longer stand in the article: "{0}"', arg('words'));
    case 'source-paragraph-gone':
      return t('The article has no paragraph {0}.', arg('paragraph'));
    case 'article-without-file':
      return t('The article "{0}" needs a line "file:" with its path.', arg('key'));
    case 'article-missing':
      return t('This article is not in the dossier: {0}', arg('file'));
    case 'article-duplicate':
      return t('This article is listed already, as {0}.', arg('key'));
    case 'article-unused':
      return t('Nothing in this note refers to {0}.', arg('key'));
    case 'quotation-not-verbatim':
      return t('The note calls this verbatim, but the source has other words.');
    case 'date-not-edtf':
      return t('"{0}" is no date. Write it as 2025-02-12, 2025-02, 2025 or 2025-02/2025-04.', arg('value'));
    case 'date-too-fine':
      return t(
        'The source supports only {0}. If you know it from elsewhere, cite that under "dated-by".',
        uiDate(arg('date')),
      );
    case 'date-without-ground':
      return t(
        'The source gives no date for this. If you know it from elsewhere, cite that under "dated-by".',
      );
    case 'published-unsupported':
      return t(
        'The article does not give this date. If you know it, add "published:" to the article itself.',
      );
    case 'actor-misspelt':
      return t('No article names "{0}". Is {1} meant?', arg('name'), arg('near'));
    case 'actor-unknown':
      return t('No article names "{0}".', arg('name'));
    case 'office-current':
      return t('The articles give this office as held at their time.');
    case 'office-other-time':
      return args['time'] === 'former'
        ? t('The articles give this as a former office.')
        : args['time'] === 'designated'
          ? t('The articles give this as a coming office.')
          : t('The articles give this as an acting office.');
    case 'office-seen':
      return t('The articles show this office only for {0}.', uiDate(arg('seen')));
    case 'office-was-former':
      return t('By then the articles call {0} a former {1}.', arg('name'), arg('title'));
    case 'office-was-coming':
      return t('At that time the articles call {0} only the coming {1}.', arg('name'), arg('title'));
    case 'claim-without-source':
      return t('This claim cites no source. Add "source:" with article and paragraph, such as a1¶3.');
    case 'prose-unsupported':
      return t(
        'The facts cited do not have: {0}. Put the sentence right, then delete the line "unsupported".',
        arg('words'),
      );
    default:
      return problem.message;
  }
}

export function fixWords(fix: NoteFix): string {
  const arg = (name: string): string => String(fix.args?.[name] ?? '');
  switch (fix.code) {
    case 'reanchor':
      return t('Point to {0}, where the words stand now', arg('at'));
    case 'reanchor-choice':
      return t({
        message: 'Point to {0}: {1}',
        args: [arg('at'), arg('context')],
        comment: ['{1} is a piece of the article'],
      });
    case 'words-now':
      return t('Take the words that stand there now: "{0}"', arg('words'));
    case 'article-renamed':
      return t("Write the article's new path: {0}", arg('file'));
    case 'article-merge':
      return t('Cite it as {0} and remove {1}', arg('key'), arg('other'));
    case 'article-remove':
      return t('Remove {0} from the list', arg('key'));
    case 'quotation-restore':
      return t('Restore the source\'s words: "{0}"', arg('words'));
    case 'quotation-not-verbatim':
      return t('Say that it is not verbatim');
    case 'date-rewrite':
      return t('Write {0}', arg('date'));
    case 'date-unknown':
      return t('Write "unknown"');
    case 'actor-rename':
      return t('Write "{0}"', arg('name'));
    case 'write-meant':
      return t('Write "{0}"', arg('word'));
    case 'office-time':
      return arg('time') === 'current' ? t('Take "time" out') : t('Write "time: {0}"', arg('time'));
    case 'switch-off':
      return t('Switch this check off in this file ({0})', arg('rule'));
    default:
      return fix.message;
  }
}
