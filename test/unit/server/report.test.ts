import assert from 'node:assert/strict';
import { wholeReport } from '../../../src/client/common/wholeLists';
import type { ReportRequest } from '../../../src/protocol/report';
import { generateArticles } from '../../perf/generateArticles';
import { serverWithStory, type TestServer } from './testServer';

const { articles } = generateArticles(200, 5);
const files = new Map(articles.map(({ path, text }) => [`memory:/story/${path}`, text]));
const requestOf = (format: ReportRequest['format']): ReportRequest => {
  return { format, version: '1.2.3', dismissed: [], queries: [], articles: [], agreement: null };
};

suite('a report of the server', function () {
  this.timeout(60_000);
  let server: TestServer;
  suiteSetup(async () => {
    server = await serverWithStory(files);
  });
  suiteTeardown(() => {
    server.dispose();
  });

  test('comes in several messages, and is whole', async () => {
    const first = await server.request('collate/report', requestOf('json'));
    assert.ok(first && first.next !== null, 'more than one message');
    assert.ok(first.text.length < 600_000, String(first.text.length));
    const whole = (await wholeReport(server, requestOf('json'))) ?? '';
    assert.ok(whole.startsWith(first.text));
    const { discrepancies, agreements } = JSON.parse(whole) as Record<string, { statements: { path: string }[] }[]>;
    assert.ok(discrepancies && discrepancies.length >= 20 && agreements);
    // Paths are those below the folder.
    for (const { statements } of [...discrepancies, ...agreements])
      for (const { path } of statements) assert.ok(files.has(`memory:/story/${path}`), path);
  });

  test('that nobody fetches any more is given up for the next one', async () => {
    const first = await server.request('collate/report', requestOf('json'));
    const text = await wholeReport(server, requestOf('text'));
    assert.match(text ?? '', /\n200 articles, /);
    assert.equal(await server.request('collate/nextOfReport', { next: first?.next ?? 0 }), null);
  });

  test('lets questions in while it is made', async () => {
    let isDone = false;
    let answers = 0;
    const report = wholeReport(server, requestOf('html')).finally(() => (isDone = true));
    while (!isDone) {
      await server.request('collate/matrix', { story: '' });
      answers++;
    }
    assert.match((await report) ?? '', /<\/html>/);
    // One that is rendered in one piece lets in the first question, and no other.
    assert.ok(answers >= 3, String(answers));
  });
});
