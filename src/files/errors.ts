// Why files were not written, as far as whoever asked has to know. Without Node, so that threads of a browser know them too.

/** A target is there already; `message` is its path. */
export class FileThere extends Error {}

/** Whoever asked has given up. */
export class GivenUp extends Error {}
