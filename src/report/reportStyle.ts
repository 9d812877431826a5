import { safe } from './html';

/** Style of the HTML reports: light and dark, and ink-saving on paper. Severity is told by words and by the border as well as by colour. */
export const REPORT_STYLE = safe`
:root { color-scheme: light dark; --line: #c9c9c9; --soft: #f3f3f3; --conflict: #b3261e; --precision: #8a5a00; --variant: #35618e; --agreed: #2e6b34; }
@media (prefers-color-scheme: dark) {
  :root { --line: #555; --soft: #2a2a2a; --conflict: #ff8a80; --precision: #e6b450; --variant: #8ab4f8; --agreed: #81c784; }
}
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.25rem; margin-top: 2.2rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th, tbody th { background: var(--soft); }
.wide { overflow-x: auto; }
.numbers { width: auto; }
.numbers td { text-align: right; }
.finding { border-left: 4px solid var(--line); padding: .2rem 0 .2rem .9rem; margin: 1.2rem 0; break-inside: avoid; }
.finding h3 { margin-top: 0; }
.conflict { border-color: var(--conflict); }
.precision { border-color: var(--precision); }
.variant { border-color: var(--variant); }
.tag { font-size: .8rem; font-weight: 600; }
.tag.conflict { color: var(--conflict); }
.tag.precision { color: var(--precision); }
.tag.variant { color: var(--variant); }
.tag.agreed { color: var(--agreed); }
.meta, .where { color: GrayText; font-size: .85rem; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-underline-offset: 2px; }
td.differs { outline: 2px solid var(--conflict); outline-offset: -2px; font-weight: 600; }
ul { padding-left: 1.2rem; }
svg { max-width: 100%; height: auto; }
svg text { font: 12px system-ui, sans-serif; fill: currentColor; }
.text { white-space: pre-wrap; }
.entity, .claim, .quote { border-bottom: 2px solid var(--line); }
.PER { border-color: #35618e; }
.ORG { border-color: #7b4fa3; }
.LOC { border-color: #2e6b34; }
.MISC { border-color: #8a5a00; }
.claim { border-bottom-style: dotted; border-color: #b3261e; }
.furniture { opacity: .55; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
}
`;
