declare module 'virtual:engine-script' {
  /** The worker as one script. */
  const script: string;
  export default script;
}

declare module '*?worker&url' {
  /** Address of the built worker. */
  const address: string;
  export default address;
}
