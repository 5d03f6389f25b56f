/** The one database of ours in a browser's storage. */
export const DATABASE = 'slipstep';
