/** One list of attacks, every place that shows text: hover cards, panel, trees, problems, outline, reports. */
import { renderCheck } from '../../../src/report/renderCheck';
import assert from 'node:assert/strict';
import type { DocumentSymbol, Hover } from 'vscode-languageserver';
import { csvCell } from '../../../src/annotations/exchange/csv';
import { createEngine, valueInWords, type Discrepancy } from '../../../src/engine';
import { visible } from '../../../src/protocol/visibleText';
import { EMPTY_DESK } from '../../../src/annotations/deskState';
import type { CheckReport } from '../../../src/report/checkReport';
import { escapeHtml } from '../../../src/report/html';
import { escapeMarkdown } from '../../../src/server/common/markdown';
import { sentencePieces } from '../../../src/webview/sentencePieces';
import { attacks, hiddenCharacter } from '../../support/attacks';
import { wholeOverview } from '../../../src/client/common/wholeLists';
import { serverWithStory, type TestServer } from '../server/testServer';

const named = (attack: string): string => visible(JSON.stringify(attack));

suite('hostile text, piece by piece', () => {
  for (const attack of attacks)
    test(`nothing of ${named(attack)} works in a hover card, a page, a cell or the panel`, () => {
      const card = escapeMarkdown(attack);
      assert.doesNotMatch(card, /(?<!\\)[[\]`*_|~$]|[<>]|\n/);
      assert.doesNotMatch(card, /(?<!\\):\/\//);
      const page = escapeHtml(attack);
      assert.doesNotMatch(page, /[<>"'`]|&(?!#\d+;)/);
      assert.doesNotMatch(csvCell(attack), /^[=+\-@]/);
      const panel = sentencePieces(`x ${attack} y`, [0, 3], [[1, 4]])
        .map(({ text }) => text)
        .join('');
      const value = visible(valueInWords(attack));
      for (const shown of [card, page, panel, value]) assert.doesNotMatch(shown, hiddenCharacter);
    });
});

function hostileReport(attack: string): CheckReport {
  const engine = createEngine({ names: new Uint8Array() }, { breathe: () => Promise.resolve(), warn: () => undefined });
  const text = `${attack} headline\n\nPolice counted 12 ${attack} boats.\n`;
  const { article } = engine.analyse({ path: `a ${attack}\n.txt`, text });
  const start = text.indexOf('12');
  const statement = { path: article.path, source: '1', start, end: start + 3 + attack.length, quote: `12 ${attack}`, value: attack };
  const finding: Discrepancy = {
    id: 'f1',
    kind: 'count',
    severity: 'conflict',
    subject: attack,
    message: `${attack} differs`,
    evidence: attack,
    rule: 'count-mismatch',
    confidence: 0.5,
    scope: 'cross',
    houseStyle: false,
    statements: [statement, statement],
  };
  const result = { discrepancies: [finding], agreements: [], copies: [] };
  return { version: '0.0.0', articles: [article], result, dismissed: [], desk: EMPTY_DESK };
}

suite('hostile text in reports', () => {
  for (const attack of attacks)
    test(`nothing of ${named(attack)} works in HTML, Markdown, text and SARIF`, () => {
      const report = hostileReport(attack);
      const page = renderCheck('html', report);
      assert.doesNotMatch(page, /<(?:script|img|iframe|svg\/|command)|<[^>]*\s(?:src|href|on\w+)=/i);
      const markdown = renderCheck('markdown', report);
      assert.doesNotMatch(markdown, /(?<!\\)<|(?<!\\)\]\(/);
      const text = renderCheck('text', report);
      for (const shown of [page, markdown, text]) assert.doesNotMatch(shown, hiddenCharacter);
      const { runs } = JSON.parse(renderCheck('sarif', report)) as { runs: { results: { message: { text: string } }[] }[] };
      assert.doesNotMatch(runs[0]?.results[0]?.message.text ?? '\u0000', hiddenCharacter);
    });
});

suite('hostile articles on the server', () => {
  const uriOf = (at: number, name: string): string => `memory:/story/${encodeURIComponent(`${String(at)} ${name}.txt`)}`;
  const story = (count: number, attack: string): string =>
    `Ferry sinks off Aldford ${attack}\nBy Ann ${attack} Lee\nPublished 3 May 2026\n\nALDFORD (Wire${attack}) - The ferry Morwenna sank on Sunday and ${String(count)} people ${attack} died, mayor Ann ${attack} Lee of Aldford said.\n\n` +
    `“We lost ${String(count)} people on the ferry Morwenna ${attack} near Aldford,” said Ann Lee, the mayor of Aldford.\n`;
  const files = new Map(
    attacks
      .slice(0, -4)
      .flatMap((attack, at) => [
        [uriOf(at, attack.replace(/[/\ud800-\udfff]/g, ' ')), story(12 + (at % 3), attack)] as const,
        [uriOf(at, `other ${String(at)}`), story(15, '')] as const,
      ]),
  );
  let server: TestServer;
  suiteSetup(async function () {
    this.timeout(60_000);
    server = await serverWithStory(files);
  });
  suiteTeardown(() => {
    server.dispose();
  });

  test('what panel and trees are told has its hidden characters marked', async () => {
    const { sources } = (await wholeOverview(server))!;
    assert.ok(sources.length > attacks.length, `${String(sources.length)} sources`);
    for (const { name, headline, byline, path } of sources)
      for (const shown of [name, headline ?? '', byline ?? '', path]) assert.doesNotMatch(shown, hiddenCharacter);
    const { changed } = await server.request('collate/findings', { since: 0, from: 0 });
    assert.ok(changed.length > 0);
    for (const { subject, message, evidence, statements } of changed)
      for (const shown of [subject, message, evidence, ...statements.map(({ outlet }) => outlet)])
        assert.doesNotMatch(shown, hiddenCharacter);
  });

  test('problems show marks, and lead to files of the folder alone', () => {
    assert.ok(server.diagnostics.size > 0);
    for (const list of server.diagnostics.values())
      for (const { message, relatedInformation = [] } of list) {
        assert.doesNotMatch(String(message), hiddenCharacter);
        for (const { location, message: other } of relatedInformation) {
          assert.doesNotMatch(other, hiddenCharacter);
          assert.ok(files.has(location.uri));
        }
      }
  });

  test('hover cards hold no link but our own, no markup of the article, and no hidden character', async () => {
    let cards = 0;
    for (const [uri, text] of files)
      for (const words of ['people', 'Ann', 'Aldford']) {
        const before = text.slice(0, text.lastIndexOf(words)).split('\n');
        const position = { line: before.length - 1, character: (before.at(-1)?.length ?? 0) - (words === 'people' ? 2 : 0) };
        const hover: Hover | null = await server.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
        if (!hover) continue;
        cards++;
        const card = (hover.contents as { value: string }).value;
        const links = [...card.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
        for (const link of links) assert.match(link, /^command:collate\.(?:openStatement|showDiscrepancies|findMentions)\?/);
        assert.doesNotMatch(card, /<|(?<!\\)!\[/);
        assert.doesNotMatch(card, hiddenCharacter);
      }
    assert.ok(cards > 10, `${String(cards)} cards`);
  });

  test('the outline shows marks', async () => {
    for (const uri of files.keys()) {
      const symbols: DocumentSymbol[] | null = await server.connection.sendRequest('textDocument/documentSymbol', {
        textDocument: { uri },
      });
      for (const { name, detail, children = [] } of symbols ?? [])
        for (const shown of [name, detail ?? '', ...children.map((child) => child.name)]) assert.doesNotMatch(shown, hiddenCharacter);
    }
  });
});
