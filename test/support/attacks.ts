/** What an article, a name or a file may hold to be more than text. Every place that shows text is tested with all of it. */
export const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</style></title><iframe src="https://example.invalid">',
  '&lt;script&gt;',
  '[click](command:workbench.action.quit)',
  '![x](https://example.invalid/x.png)',
  '<command:workbench.action.quit>',
  '[a]: javascript:alert(1)',
  'https://example.invalid/path',
  '**bold** _it_ `code` ~~x~~ $(zap) | cell |',
  '${alert(1)} {{x}} <%= x %>',
  '=HYPERLINK("https://example.invalid")',
  '+1-1|cmd',
  '@SUM(A1)',
  '\u202eevil\u202c',
  '\u2066a\u2069\u200b\u200f\ufeff\u00ad',
  '\u0000\u0007\u001b[31m\u009b',
  '\ud800',
  '\udfff\ud800',
  'ab\u2028cd\u2029',
];

/** Hides, reorders or colours its neighbours, or is no character at all. Joiners inside emoji are no part of `attacks`. */
export const hiddenCharacter =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u;
