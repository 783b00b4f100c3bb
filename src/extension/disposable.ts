// What can be disposed of. VS Code asks for no more than this shape, though its types name a class.

export interface Disposable {
  dispose(): void;
}
