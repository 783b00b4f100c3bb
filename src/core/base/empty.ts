// The module that `vscode` resolves to inside the core, so that importing the editor there cannot compile.
export {};
