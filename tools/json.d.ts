/** The build takes data as they are and copies none: `data/` lies beside `dist/` in the package. */
declare module '*.json' {
  const value: any;
  export default value;
}
