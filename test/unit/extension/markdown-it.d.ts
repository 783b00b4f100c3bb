// The little of `markdown-it` that the tests use; the package brings no types of its own.
declare module 'markdown-it' {
  class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean });
    render(source: string): string;
    renderInline(text: string): string;
  }
  export = MarkdownIt;
}
