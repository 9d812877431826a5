/** esbuild's binary loader turns a `.bin` file into its bytes. */
declare module '*.bin' {
  const bytes: Uint8Array<ArrayBuffer>;
  // eslint-disable-next-line no-restricted-exports -- the loader exports by default
  export default bytes;
}
