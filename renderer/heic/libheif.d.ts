/** The part of libheif's JavaScript face that we use (LGPL-3.0; bundled as a file of its own, so that it can be replaced). */
declare module '*/libheif-without-unsafe-eval.js' {
  interface HeifImage {
    get_width(): number;
    get_height(): number;
    display(into: ImageData, done: (filled: ImageData | null) => void): void;
    free(): void;
  }
  interface Libheif {
    readonly HeifDecoder: new () => { decode(bytes: ArrayBuffer): readonly HeifImage[] };
  }
  const build: () => Libheif;
  export = build;
}
