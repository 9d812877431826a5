import type { AgreementDto, FindingDto } from '../protocol/findings';

/** What sources agree on, or what one of them alone says, as a row of the list beside the findings. */
export interface AgreedFact extends Pick<AgreementDto, 'key' | 'id' | 'kind' | 'subject' | 'story' | 'statements' | 'independentSources'> {
  readonly severity: 'agreed';
  readonly houseStyle: false;
}

/** A row of the list. */
export type ListedFact = FindingDto | AgreedFact;

export function agreedFact({ key, id, kind, subject, story, statements, independentSources }: AgreementDto): AgreedFact {
  return { key, id, kind, subject, story, statements, independentSources, severity: 'agreed', houseStyle: false };
}
