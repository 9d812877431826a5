/** `mocha/mocha.js`, the build that needs neither files nor a terminal: see `extensionHostTests.ts` for how the bundle finds it. */
declare module 'mocha-browser-build' {
  export const mocha: BrowserMocha & Mocha;
  export const Mocha: { readonly prototype: Mocha };
}
