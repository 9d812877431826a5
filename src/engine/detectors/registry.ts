import type { Detector } from './detector';
import { abbreviationStyle } from './names/abbreviationStyle';
import { addresses } from './statements/addresses';
import { ageMismatch } from './ageMismatch';
import { amountMismatch } from './amountMismatch';
import { closeFigures } from './statements/closeFigures';
import { compassPoints } from './statements/compassPoints';
import { conversion } from './arithmetic/conversion';
import { countMismatch } from './countMismatch';
import { dateMismatch } from './dateMismatch';
import { doerMismatch } from './statements/doerMismatch';
import { durationMismatch } from './durationMismatch';
import { epicentres } from './statements/epicentres';
import { entityAttributes } from './attributes/entityAttributes';
import { exclusiveValues } from './attributes/exclusiveValues';
import { bodyCountry } from './attributes/bodyCountry';
import { calibres } from './statements/calibres';
import { homeTown } from './statements/homeTown';
import { kinship } from './statements/kinship';
import { postHeld } from './statements/postHeld';
import { toldOtherwise } from './statements/toldOtherwise';
import { tickers } from './names/tickers';
import { swappedDigits } from './statements/swappedDigits';
import { telephoneNumbers } from './statements/telephoneNumbers';
import { tickerInName } from './names/tickerInName';
import { rankedThings } from './attributes/rankedThings';
import { fullerName } from './attributes/fullerName';
import { fullPersonNames } from './names/fullPersonNames';
import { superlatives } from './attributes/superlatives';
import { whereItLies } from './attributes/whereItLies';
import { itemMissing } from './lists/itemMissing';
import { listMembership } from './lists/listMembership';
import { quoteAgainstText } from './quotes/quoteAgainstText';
import { attributionMismatch } from './statements/attributionMismatch';
import { nationality } from './statements/nationality';
import { negation } from './substitutions/negation';
import { nameInRole } from './names/nameInRole';
import { nameSpelling } from './names/nameSpelling';
import { noneOrSome } from './statements/noneOrSome';
import { opposedWays } from './statements/opposedWays';
import { stepsAway } from './statements/stepsAway';
import { nearCopySubstitution } from './substitutions/nearCopySubstitution';
import { numericAgreement } from './numericAgreement';
import { recordSince } from './statements/recordSince';
import { retoldSentences } from './substitutions/retoldSentences';
import { otherCurrency } from './statements/otherCurrency';
import { pairedFigures } from './statements/pairedFigures';
import { percentChange } from './arithmetic/percentChange';
import { percentMismatch } from './percentMismatch';
import { quoteRetold } from './quotes/quoteRetold';
import { quoteSpeaker } from './quotes/quoteSpeaker';
import { quoteWording } from './quotes/quoteWording';
import { scoreLines } from './statements/scoreLines';
import { selfContradiction } from './selfContradiction';
import { sumMismatch } from './arithmetic/sumMismatch';
import { weekdayMismatch } from './arithmetic/weekdayMismatch';
import { wholeCalledPart } from './arithmetic/wholeCalledPart';

/** All detectors, sorted by id. Order does not matter to the result: the runner sorts findings. */
export const detectors: readonly Detector[] = [
  abbreviationStyle,
  addresses,
  ageMismatch,
  amountMismatch,
  bodyCountry,
  calibres,
  closeFigures,
  compassPoints,
  conversion,
  countMismatch,
  dateMismatch,
  doerMismatch,
  durationMismatch,
  entityAttributes,
  epicentres,
  exclusiveValues,
  fullerName,
  fullPersonNames,
  tickerInName,
  superlatives,
  homeTown,
  kinship,
  listMembership,
  itemMissing,
  quoteAgainstText,
  attributionMismatch,
  nationality,
  negation,
  nameInRole,
  nameSpelling,
  nearCopySubstitution,
  noneOrSome,
  numericAgreement,
  opposedWays,
  otherCurrency,
  pairedFigures,
  percentChange,
  percentMismatch,
  postHeld,
  quoteRetold,
  quoteSpeaker,
  quoteWording,
  rankedThings,
  recordSince,
  retoldSentences,
  scoreLines,
  selfContradiction,
  stepsAway,
  sumMismatch,
  swappedDigits,
  telephoneNumbers,
  tickers,
  toldOtherwise,
  weekdayMismatch,
  whereItLies,
  wholeCalledPart,
];
