// What the tests use of jsonld, which comes without types.
declare module 'jsonld' {
  interface Options {
    readonly documentLoader?: (url: string) => unknown;
    readonly safe?: boolean;
  }
  const jsonld: {
    expand(document: unknown, options?: Options): Promise<unknown>;
    compact(document: unknown, context: unknown, options?: Options): Promise<unknown>;
  };
  export = jsonld;
}
