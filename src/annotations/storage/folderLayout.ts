/** Where things are kept below the `.collate` folder that stands beside the articles. */
export const COLLATE_FOLDER = '.collate';
export const DISMISSALS_FILE = 'dismissals.json';

const ANNOTATIONS_FOLDER = 'annotations';
const EXTENSION = '.jsonld';

/** File of the notes and marks of the article with this file name. */
export function annotationFile(articleName: string): string {
  return `${ANNOTATIONS_FOLDER}/${articleName}${EXTENSION}`;
}

/** The article's file name, or undefined where the file holds no notes. */
export function articleOfFile(file: string): string | undefined {
  if (!file.startsWith(`${ANNOTATIONS_FOLDER}/`) || !file.endsWith(EXTENSION)) return undefined;
  return file.slice(ANNOTATIONS_FOLDER.length + 1, -EXTENSION.length);
}

/** Whether a path below `.collate` stays there: nothing in a file may lead a write elsewhere. */
export function isSafeFile(file: string): boolean {
  const parts = file.split('/');
  return file !== '' && !file.includes('\\') && !file.includes('\0') && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

/** What a new file begins with. */
export function newFileHead(file: string): Readonly<Record<string, unknown>> {
  const article = articleOfFile(file);
  if (article === undefined) return { version: 1 };
  return { '@context': JSON_LD_CONTEXT, type: 'AnnotationPage', source: article };
}

/** Terms of W3C Web Annotation, and the prefix for what it has no term for. */
export const JSON_LD_CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { collate: 'urn:collate:' }] as const;
