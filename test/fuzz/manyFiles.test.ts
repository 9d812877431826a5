/** Many files change at once, again and again: what the server knows afterwards is what a server that starts now would know. */
import assert from 'node:assert/strict';
import { findingPages } from '../../src/client/common/findingPages';
import { generateArticles } from '../perf/generateArticles';
import { serverWithStory, startTestServer, type TestServer } from '../unit/server/testServer';
import { allAgreements, allEntities, wholeOverview } from '../../src/client/common/wholeLists';
import { fuzzCases } from './arbitraries';

const folder = 'memory:/story/';

/** Everything that the panel, the trees and the Problems panel are told, without version numbers. */
async function known(server: TestServer): Promise<string> {
  const pages = [];
  for await (const page of findingPages(server, 0)) pages.push(page);
  const order = pages[0]?.order;
  const changed = pages.flatMap((page) => page.changed);
  const overview = (await wholeOverview(server))!;
  const agreements = await allAgreements(server, null);
  const entities = await allEntities(server, null);
  const problems = [...server.diagnostics].filter(([, list]) => list.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ order, changed, overview, agreements, entities, problems }, null, 1);
}

function articles(count: number, seed: number): Map<string, string> {
  return new Map(generateArticles(count, seed).articles.map(({ path, text }) => [`${folder}${path}`, text]));
}

interface Change {
  readonly name: string;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/** A thousand in a nightly run. */
const many = fuzzCases > 1000 ? 1000 : 250;
const hundred = articles(100, 3);
const checkedOut = new Map([...articles(many, 5)].map(([uri, text], at) => [at % 3 === 0 ? uri.replace(/(\.\w+)$/, '-v2$1') : uri, text]));

const changes: readonly Change[] = [
  {
    name: 'a rename of a hundred files',
    before: hundred,
    after: new Map([...hundred].map(([uri, text]) => [uri.replace(/(\.\w+)$/, '-renamed$1'), text])),
  },
  { name: `a checkout that changes, adds and deletes ${String(many)} files`, before: articles(many, 4), after: checkedOut },
  { name: 'a folder that vanishes', before: hundred, after: new Map() },
  { name: 'a folder that comes back', before: new Map(), after: hundred },
];

/** Tells the server as the editor would: the new list of files, and which of the old ones changed or went. */
async function change(server: TestServer, files: Map<string, string>, after: ReadonlyMap<string, string>): Promise<void> {
  const deleted = [...files.keys()].filter((uri) => !after.has(uri));
  const changed = [...after.keys()].filter((uri) => files.has(uri) && files.get(uri) !== after.get(uri));
  files.clear();
  for (const [uri, text] of after) files.set(uri, text);
  await server.notify('collate/filesChanged', { changed, deleted });
  await server.notify('collate/files', { uris: [...after.keys()], folders: ['memory:/story'] });
}

/** Looks again after each result until the server knows what it should; mocha's limit ends a wait in vain. */
async function settles(server: TestServer, expected: string): Promise<void> {
  for (;;) {
    const next = server.next('collate/resultsChanged');
    if ((await known(server)) === expected) return;
    await next;
  }
}

suite('many files at once', function () {
  this.timeout(0);
  for (const { name, before, after } of changes)
    test(`${name}: afterwards the server knows what a fresh one knows`, async () => {
      const files = new Map(before);
      const server = await started(files);
      const fresh = await started(new Map(after));
      try {
        const expected = await known(fresh);
        await change(server, files, after);
        await settles(server, expected);
        assert.equal((JSON.parse(expected) as { overview: { sources: unknown[] } }).overview.sources.length > 0, after.size > 0);
      } finally {
        server.dispose();
        fresh.dispose();
      }
    });
});

/** With no file there is nothing to wait for. */
const started = (files: Map<string, string>): Promise<TestServer> => (files.size > 0 ? serverWithStory(files) : startTestServer(files));
