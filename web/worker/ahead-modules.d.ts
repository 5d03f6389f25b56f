/** Result of the first invented pair, written by the build (web/vite.shared.ts). */
declare module 'virtual:ahead' {
  /** JSON of an `Ahead`, deflated (raw), base64. */
  const packed: string;
  export default packed;
}
