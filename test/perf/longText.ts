import type { GeneratedArticle } from './generateArticles';

const CHARACTERS = 60_000;
const MENTIONS = 1000;

/** About 10,000 words made of the paragraphs of one story, one name of it a thousand times among them. */
export function longText(articles: readonly GeneratedArticle[]): string {
  const paragraphs = articles.flatMap((article) => article.text.split('\n\n'));
  const name = /town of (\w+)/.exec(articles[0]?.text ?? '')?.[1] ?? 'Lornwick';
  let long = paragraphs.join('\n\n');
  for (let at = 0; long.split(name).length <= MENTIONS; at++)
    long += `\n\nPeople in ${name} and visitors to ${name} waited, and ${name} waited with them near ${name} on day ${String(at + 2)}.`;
  for (let at = 0; long.length < CHARACTERS; at++) long += `\n\n${paragraphs[at % paragraphs.length] ?? ''}`;
  return long;
}
