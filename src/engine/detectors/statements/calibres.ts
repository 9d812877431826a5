import type { LinkedArticle } from '../../model/analysis';
import { matchesOf } from '../../text/matchesOf';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';

/** "A .38-caliber revolver" here, "a 357 caliber gun" there. */
export const calibres: Detector = {
  id: 'calibres',
  kinds: ['entity-attribute'],
  detect({ story }: DetectionContext): Detection {
    const guns = story.articles.flatMap((linked, article) => gunsIn(linked, article));
    return {
      discrepancies: rivalFindings(guns, {
        kind: 'entity-attribute',
        subject: 'calibre of the gun',
        what: 'the calibre of a gun',
        reason: 'two calibres of one kind of gun',
        rule: 'calibres',
        confidence: 0.6,
        minShared: 0,
        // A second gun may be the other calibre's.
        relate: (a, b) => (a.value === b.value || !mayBeOne(a.gun, b.gun) ? undefined : 'precision'),
      }),
    };
  },
};

interface Gun extends ToldValue {
  /** Its noun in lower case. */
  readonly gun: string;
}

const CALIBRE = /\b(\d{2,3})[- ](?:caliber|calibre|cal|magnum) (revolver|handgun|pistol|rifle|gun)s?\b/giu;
const GENERAL: ReadonlySet<string> = new Set(['gun']);
const HAND: ReadonlySet<string> = new Set(['revolver', 'pistol', 'handgun']);
/** Calibres of hand and long guns in hundredths and thousandths of an inch. */
const KNOWN: ReadonlySet<string> = new Set('22 25 32 38 40 44 45 50 223 303 308 357 380'.split(' '));

/** A handgun may be the revolver of another source; a rifle is none. */
function mayBeOne(left: string, right: string): boolean {
  if (left === right || GENERAL.has(left) || GENERAL.has(right)) return true;
  return (left === 'handgun' || right === 'handgun') && HAND.has(left) && HAND.has(right);
}

function gunsIn(linked: LinkedArticle, article: number): Gun[] {
  const { text, sentences } = linked.article;
  return sentences.flatMap((sentence) =>
    matchesOf(text.slice(sentence.start, sentence.end), CALIBRE).flatMap((match): Gun[] => {
      const [written, figures = '', gun = ''] = match;
      if (!KNOWN.has(figures)) return [];
      const start = sentence.start + match.index;
      return [{ ...toldAt(linked, article, sentence, { start, end: start + written.length }, figures), gun: gun.toLowerCase() }];
    }),
  );
}
