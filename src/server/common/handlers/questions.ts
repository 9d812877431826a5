import type { AboutDto } from '../../../protocol/requests';
import type { AgreementDto, FindingDto } from '../../../protocol/findings';
import type { EntityMentionDto } from '../../../protocol/entities';
import { factChanges } from '../factChanges';
import { entitiesOf, mentionsOf } from '../findMentions';
import { placeName } from '../surroundings';
import { isWanted } from '../openFindings';
import { agreementsOf } from '../results';
import type { Services } from '../services';
import { onRequest } from '../typedConnection';

const MAXIMUM_ANSWERS = 40;
const MAXIMUM_NAMES = 5;
/** Facts that are looked through between two pauses: some milliseconds. */
const FACTS_A_STEP = 500;

/** "What changed" and "what do the sources say about …". */
export function registerQuestions(services: Services): void {
  const { connection, index, engine } = services;
  onRequest(connection, 'collate/changes', async ({ uri, before }) => {
    const article = await index.article(uri);
    return article ? factChanges(engine.analyse({ path: uri, text: before }), article.linked, article.snapshot) : [];
  });
  onRequest(connection, 'collate/about', ({ query }) => aboutQuery(services, query));
}

/** Findings and agreements whose subject or sentences hold the words asked for, then the sentences of names that do. */
async function aboutQuery(services: Services, query: string): Promise<AboutDto[]> {
  const { checker, choices } = services;
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const { results } = checker;
  const wanted = results.findings().filter((finding) => isWanted(finding, choices.settings));
  const facts: AboutDto[] = [];
  for (const [turn, fact] of [...wanted, ...agreementsOf(results, null)].entries()) {
    if (turn % FACTS_A_STEP === FACTS_A_STEP - 1) await services.breathe();
    if (holds(fact.subject) || fact.statements.some(({ sentence }) => holds(sentence))) facts.push(answerOf(fact));
    if (facts.length === MAXIMUM_ANSWERS) return facts;
  }
  const names = (await entitiesOf(services, null)).filter(({ name, variants }) => [name, ...variants].some(holds)).slice(0, MAXIMUM_NAMES);
  const named: AboutDto[] = [];
  for (const { id, name, type } of names) {
    const statements: AboutDto['statements'][number][] = [];
    for (const place of await mentionsOf(services, id, null)) statements.push(await mentionAnswer(services, place));
    named.push({ subject: name, kind: type, statements });
  }
  return [...facts, ...named].slice(0, MAXIMUM_ANSWERS);
}

function answerOf({ subject, kind, statements }: FindingDto | AgreementDto): AboutDto {
  return {
    subject,
    kind,
    statements: statements.map(({ outlet, published, sentence, shown, uri, range }) => ({
      source: outlet,
      published,
      sentence,
      value: shown,
      place: { uri, range },
    })),
  };
}

async function mentionAnswer(
  { index }: Services,
  { uri, range, text, context }: EntityMentionDto,
): Promise<AboutDto['statements'][number]> {
  const article = await index.article(uri);
  const { name, published } = article ? placeName(article.linked, article.snapshot.offsetAt(range.start)) : { name: uri, published: null };
  return { source: name, published, sentence: context, value: text, place: { uri, range } };
}
