// The theme's own colours as values, for SVG and canvas: pictures that are saved to a file must carry their colours with
// them. Read anew when the theme changes.
import type { QuadClass } from '../core/present/quad-class';

export interface Colours {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly focus: string;
  readonly quad: Readonly<Record<QuadClass, string>>;
  readonly font: string;
}

/** The first of several variables that the theme sets. */
function colour(style: CSSStyleDeclaration, fallback: string, ...names: readonly string[]): string {
  for (const name of names) {
    const value = style.getPropertyValue(`--vscode-${name}`).trim();
    if (value !== '') return value;
  }
  return fallback;
}

export function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const text = colour(style, '#333', 'foreground', 'editor-foreground');
  return {
    background: colour(style, '#fff', 'editor-background'),
    text,
    quiet: colour(style, '#777', 'descriptionForeground'),
    line: colour(style, '#ccc', 'contrastBorder', 'editorWidget-border', 'panel-border'),
    focus: colour(style, '#06c', 'focusBorder'),
    quad: {
      'verbal-cooperation': colour(style, '#1a85ff', 'charts-blue'),
      'material-cooperation': colour(style, '#388a34', 'charts-green'),
      'verbal-conflict': colour(style, '#bf8803', 'editorWarning-foreground', 'charts-yellow'),
      'material-conflict': colour(style, '#e51400', 'charts-red'),
      other: colour(style, '#777', 'descriptionForeground', 'charts-foreground'),
    },
    font: colour(style, 'sans-serif', 'font-family'),
  };
}
