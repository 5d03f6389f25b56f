declare module 'virtual:engine-script' {
  /** The worker as one script. */
  const script: string;
  export default script;
}

declare module '*?worker&url' {
  /** Where the built worker lies. */
  const address: string;
  export default address;
}
