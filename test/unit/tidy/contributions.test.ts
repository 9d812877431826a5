/** What `package.json` contributes equals the tables of the code, and every text has its translation. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE } from '../../../src/engine';
import { findingKinds } from '../../../src/protocol/findings';
import { highlightClasses } from '../../../src/protocol/highlights';
import { panelCommands } from '../../../src/protocol/panel';
import { defaultSettings } from '../../../src/protocol/settings';
import { projectRoot } from '../../support/projectRoot';

interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
      readonly enablement?: string;
    }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac: string; readonly when?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly default: unknown; readonly description?: string; readonly markdownDescription?: string }>
      >;
    };
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly languageModelTools: readonly { readonly name: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
  };
}

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const json = <T>(file: string): T => JSON.parse(read(file)) as T;
const manifestText = read('package.json');
const manifest = json<Manifest>('package.json');
const { contributes } = manifest;

/** All TypeScript of a layer, one text a file. */
function sources(layer: string): string[] {
  return readdirSync(path.join(projectRoot, 'src', layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(path.join('src', layer, file)));
}

const contributionsText = read('src/client/common/contributions.ts');
const commandIds = [...contributionsText.matchAll(/^ {2}'(collate\.\w+)': \[/gm)].map(([, id = '']) => id);

/** English texts that the code asks a translation for. */
function texts(): Set<string> {
  const literal = /'((?:[^'\\]|\\.)*)'/.source;
  const found = [
    ...sources('client').flatMap((text) => [...text.matchAll(new RegExp(`l10n\\s*\\.t\\(\\s*${literal}`, 'g'))]),
    ...[...sources('server'), ...sources('webview')].flatMap((text) => [
      ...text.matchAll(new RegExp(`\\b(?:t|translate)\\(\\s*${literal}`, 'g')),
    ]),
  ];
  return new Set(found.map(([, text = '']) => text.replace(/\\'/g, "'")));
}

suite('contributions', () => {
  test('commands of the code are the commands of the manifest, all in one category', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), [...commandIds].sort());
    assert.ok(contributes.commands.every(({ category }) => category === 'Collate'));
  });

  test('keys and menus name known commands; keys share one chord and are used once', () => {
    const menus = Object.values(contributes.menus).flatMap((items) => items.flatMap(({ command }) => command ?? []));
    for (const command of [...menus, ...contributes.keybindings.map((key) => key.command), ...panelCommands])
      assert.ok(commandIds.includes(command), command);
    const keys = contributes.keybindings.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    for (const { key, mac } of contributes.keybindings) assert.ok(/^ctrl\+alt\+c \w$/.test(key) && /^cmd\+alt\+c \w$/.test(mac), key);
  });

  test('settings of the code are the settings of the manifest, with their defaults; at most 25', () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(
      Object.fromEntries(Object.entries(properties).map(([key, value]) => [key.replace(/^collate\./, ''), value.default])),
      defaultSettings,
    );
    assert.ok(Object.keys(properties).length <= 25);
    assert.deepEqual([defaultSettings['articles.include'], defaultSettings['articles.exclude']], [DEFAULT_INCLUDE, DEFAULT_EXCLUDE]);
  });

  test('every highlighted class but plain quotations and furniture has its colours in four kinds of theme', () => {
    const colours = contributes.colors.map(({ id }) => id);
    for (const name of highlightClasses)
      if (name !== 'quote' && name !== 'furniture')
        assert.ok(
          [`collate.${name}`, `collate.${name}Background`].some((id) => colours.includes(id)),
          name,
        );
    for (const { id, defaults } of contributes.colors)
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
  });

  test('views and tools of the contract', () => {
    const ids = Object.values(contributes.views)
      .flat()
      .map(({ id }) => id);
    for (const id of ['collate.discrepancies', 'collate.entities']) assert.ok(ids.includes(id));
    for (const { name } of contributes.languageModelTools) assert.ok(read('src/client/common/chatTools.ts').includes(`'${name}'`));
  });

  test('the kinds that can be hidden are the kinds there are', () => {
    const setting = contributes.configuration.properties['collate.findings.hiddenKinds'] as unknown as { items: { enum: string[] } };
    assert.deepEqual(setting.items.enum, findingKinds);
  });

  test('files that the manifest names are there', () => {
    const files = [...manifestText.matchAll(/"(?:\.\/)?((?:media|syntaxes)\/[^"]+)"/g)].map(([, file = '']) => file);
    assert.ok(files.length >= 6);
    for (const file of files) assert.ok(existsSync(path.join(projectRoot, file)), file);
  });
});

suite('translations', () => {
  const english = json<Record<string, string>>('package.nls.json');
  const german = json<Record<string, string>>('package.nls.de.json');

  test('every text of the manifest is a key, and every key is used', () => {
    const used = new Set([...manifestText.matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key));
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
    for (const { title } of contributes.commands) assert.match(title, /^%.+%$/);
    for (const [id, { description, markdownDescription }] of Object.entries(contributes.configuration.properties))
      assert.match(description ?? markdownDescription ?? '', /^%.+%$/, id);
  });

  test('the second language has every key of the manifest', () => {
    assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
  });

  test('the second language has every text of the code, with the same places for values', () => {
    const bundle = json<Record<string, string>>('l10n/bundle.l10n.de.json');
    assert.deepEqual(
      [...texts()].filter((text) => !Object.hasOwn(bundle, text)),
      [],
    );
    const places = (text: string): string =>
      [...text.matchAll(/\{\d\}/g)]
        .map(([place]) => place)
        .sort()
        .join(' ');
    for (const [text, translated] of Object.entries(bundle)) assert.equal(places(translated), places(text), text);
  });

  test('the second language has no text that nobody asks for', () => {
    const code = ['client', 'server', 'webview'].flatMap(sources).join('\n').replaceAll("\\'", "'");
    const bundle = json<Record<string, string>>('l10n/bundle.l10n.de.json');
    assert.deepEqual(
      Object.keys(bundle).filter((text) => !code.includes(`'${text}'`)),
      [],
    );
  });

  test('the labels of the panel are translated too', () => {
    const bundle = json<Record<string, string>>('l10n/bundle.l10n.de.json');
    const labels = [...read('src/webview/labels.ts').matchAll(/: '([^']+)'|\b(?:one|many): '([^']+)'/g)].map(([, a, b]) => a ?? b ?? '');
    const words = labels.filter((label) => /^[A-Z]/.test(label));
    assert.ok(words.length > 20);
    assert.deepEqual(
      words.filter((label) => !Object.hasOwn(bundle, label)),
      [],
    );
  });
});
