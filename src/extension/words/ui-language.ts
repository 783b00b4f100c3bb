// The language of the user interface, as far as the engine has words in it.
import * as vscode from 'vscode';

export function uiLanguage(): 'de' | 'en' {
  return vscode.env.language.toLowerCase().startsWith('de') ? 'de' : 'en';
}
