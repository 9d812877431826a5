/** Words that carry grammar and no subject matter: they take no part in deciding what a sentence is about. */
import { hashWord } from './tokens';

const FUNCTION_WORDS =
  'a an the this that these those some any each every either neither no all both half such another other others ' +
  'i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves ' +
  'who whom whose which what where when why how whether if because since while although though unless until than as so ' +
  'and or but nor yet for of in on at by to from with without within into onto upon about above over under below between among amid across through throughout during before after against along around behind beside besides beyond despite down up off out outside inside near next past per toward towards via ' +
  "am is are was were be been being 's ’s 're 've 'll 'd have has had having do does did doing done will would shall should can could may might must ought " +
  "not n't never also too very just only even still already again ever then there here now once more most much many less least few several own same well however therefore thus " +
  "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't it's that's he's she's they're we're i'm i've you're " +
  'isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t hasn’t haven’t hadn’t it’s that’s he’s she’s they’re we’re i’m i’ve you’re';

/** Function words of English, lower case. */
export const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(' '));

/** The same by token hash. */
export const functionWordHashes: ReadonlySet<number> = new Set([...functionWords].map(hashWord));

/** What reports say in the same words whatever they report: shared by chance, not by copying. */
const STOCK_WORDS =
  'said says say saying told tells according reported reports reporting announced added statement statements spokesman spokeswoman spokesperson official officials reporters reporter ' +
  'news conference press briefing interview comment comments request requests respond responded immediately available reached declined condition anonymity authorized authorised speak spoke spoken ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow morning afternoon evening night week month year years late early last ' +
  'one two three first second new time times people man woman agency contributed report';

export const stockWordHashes: ReadonlySet<number> = new Set(STOCK_WORDS.split(' ').map(hashWord));
