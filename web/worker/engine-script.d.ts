declare module 'virtual:engine-script' {
  /** The worker as one script. */
  const script: string;
  export default script;
}
