/**
 * The one table of layers: which folder of `src` may import which others. ESLint and the tidy test read it.
 * `docs/architecture.md` draws it.
 */
export const layers = {
  engine: [],
  annotations: [],
  protocol: [],
  report: ['engine', 'annotations', 'protocol'],
  'server/common': ['engine', 'report', 'annotations', 'protocol'],
  'server/node': ['server/common', 'engine', 'protocol'],
  'server/browser': ['server/common', 'engine', 'protocol'],
  'client/common': ['protocol', 'annotations'],
  'client/node': ['client/common', 'protocol'],
  'client/browser': ['client/common', 'protocol'],
  webview: ['protocol'],
  cli: ['engine', 'report', 'annotations'],
  data: ['engine'],
};
