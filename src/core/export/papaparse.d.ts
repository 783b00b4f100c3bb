// What we use of papaparse. Its published types draw in those of Node and the browser, which the core must not see.
declare module 'papaparse' {
  interface UnparseOptions {
    readonly delimiter?: string;
    readonly newline?: string;
    readonly escapeFormulae?: boolean | RegExp;
  }
  interface ParseOptions {
    readonly header?: boolean;
    readonly skipEmptyLines?: boolean | 'greedy';
    readonly preview?: number;
  }
  interface ParseFault {
    readonly code: string;
    readonly message: string;
    readonly row?: number;
  }
  interface ParseResult {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly ParseFault[];
    readonly meta: { readonly delimiter: string };
  }
  const papa: {
    unparse(rows: readonly (readonly (string | number | boolean)[])[], options: UnparseOptions): string;
    parse(text: string, options: ParseOptions): ParseResult;
  };
  export = papa;
}
