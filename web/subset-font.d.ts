declare module 'subset-font' {
  /** The font with no more than the letters of `text`, its axes pinned to these values or cut to these ranges, and of its features these alone. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
      /** All of them where it is absent. */
      readonly keepFeatures?: readonly string[];
    },
  ): Promise<Uint8Array>;
}
