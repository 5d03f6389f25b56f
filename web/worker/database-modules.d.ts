/** Both are made by web/vite.config.ts. */
declare module 'sqlite-wasm-original' {
  export default function start(options: { readonly wasmBinary: ArrayBuffer }): Promise<unknown>;
}
declare module 'virtual:sqlite-wasm-packed' {
  /** sqlite3.wasm, deflated (raw), base64. */
  const packed: string;
  export default packed;
}
