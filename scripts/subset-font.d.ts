/** The package brings no types; this is the part that is used. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'woff';
      /** A range keeps the axis variable; a number fixes it. */
      variationAxes: Record<string, { min: number; max: number; default: number } | number>;
    },
  ): Promise<Buffer>;
}
