/** A process of its own that adds notes to a folder, and counts in one entry that the other writer also changes. */
import { NoteStore } from '../../../../src/annotations/storage/noteStore';
import { nodeStorage } from '../../../../src/cli/nodeStorage';

async function write(folder: string, name: string, count: number): Promise<void> {
  const store = new NoteStore(nodeStorage, folder);
  for (let at = 0; at < count; at++) {
    const shared = (await store.load()).files.get('dismissals.json')?.records.get('shared') ?? null;
    const { refused } = await store.commit({
      label: 'write',
      changes: [
        { file: 'annotations/a.txt.jsonld', id: `${name}-${at}`, before: null, after: { id: `${name}-${at}`, text: 'x'.repeat(500) } },
        { file: 'dismissals.json', id: 'shared', before: shared, after: { ...shared, id: 'shared', [name]: at } },
      ],
    });
    if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
  }
}

const [folder = '', name = '', count = '0'] = process.argv.slice(2);
void write(folder, name, Number(count));
