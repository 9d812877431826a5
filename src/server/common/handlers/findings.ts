import { agreementsOf } from '../results';
import { onNotification, onRequest } from '../typedConnection';
import { factMatrix } from '../factMatrix';
import { overviewOf } from '../overview';
import { isWanted } from '../openFindings';
import { pageOfFindings, partOf } from '../parts';
import { Reports } from '../report';
import type { Services } from '../services';
import { sourceMap } from '../sourceMap';

/** Answers for the panel and the sources pane. `onChoices`: something that decides what is shown has changed. */
export function registerFindings(services: Services, onChoices: () => void): void {
  const { connection, checker, choices, index } = services;
  onRequest(connection, 'collate/findings', ({ since, from }) =>
    pageOfFindings(
      checker.delta(since, (finding) => isWanted(finding, choices.settings)),
      from,
    ),
  );
  onRequest(connection, 'collate/agreements', ({ story, from }) => ({
    version: checker.results.version,
    ...partOf(agreementsOf(checker.results, story), from, ({ statements }) => statements.length),
  }));
  onRequest(connection, 'collate/overview', ({ from }) => overviewOf(services, from));
  onRequest(connection, 'collate/matrix', ({ story }) => factMatrix(checker.results, story));
  onRequest(connection, 'collate/sourceMap', ({ story }) => sourceMap(checker.results, story));
  const reports = new Reports(services);
  onRequest(connection, 'collate/report', (request) => reports.make(request));
  onRequest(connection, 'collate/nextOfReport', ({ next }) => reports.next(next));
  onNotification(connection, 'collate/settings', (settings) => {
    choices.settings = settings;
    checker.retell();
    onChoices();
  });
  onNotification(connection, 'collate/storyChoices', (chosen) => {
    index.choose(chosen);
    checker.schedule(0);
  });
  onNotification(connection, 'collate/corrections', (corrections) => {
    index.correct(corrections);
    checker.schedule(0);
  });
  onNotification(connection, 'collate/dismissed', (ids) => {
    choices.dismissed = new Set(ids);
    onChoices();
  });
}
