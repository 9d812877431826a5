// Units of measure as newspapers write them, each with the name under which it is compared.

import { tableOf } from '../text/tableOf';

/** One line a unit: its name, then the words for it. Symbols that are also ordinary words stand only directly behind digits. */
const TABLE = `
metre metre metres meter meters mtrs | kilometre kilometre kilometres kilometer kilometers km kms k.m. | centimetre centimetre centimetres centimeter centimeters cm cms | millimetre millimetre millimetres millimeter millimeters mm
mile mile miles mi | yard yard yards yd yds | foot foot feet ft | inch inch inches | nautical-mile nm nmi | light-year light-year light-years | micrometre micron microns micrometre micrometer | nanometre nanometre nanometer nanometers nanometres
hectare hectare hectares ha | acre acre acres | gram gram grams gramme grammes gm gms | kilogram kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs | milligram milligram milligrams mg | microgram microgram micrograms mcg μg µg
tonne tonne tonnes | ton ton tons | pound lb lbs lb. lbs. | ounce ounce ounces oz oz. | stone stone | carat carat carats | litre litre litres liter liters | millilitre millilitre millilitres milliliter milliliters ml
gallon gallon gallons gal | pint pint pints | barrel barrel barrels bbl bpd | bushel bushel bushels | teaspoon teaspoon teaspoons tsp | tablespoon tablespoon tablespoons tbsp | cup cupful cupfuls
watt watt watts | kilowatt kilowatt kilowatts kw | megawatt megawatt megawatts mw | gigawatt gigawatt gigawatts gw | kilowatt-hour kilowatt-hour kilowatt-hours kwh | megawatt-hour megawatt-hour megawatt-hours mwh | terawatt-hour twh | volt volt volts kv | horsepower horsepower hp bhp
byte byte bytes | kilobyte kilobyte kilobytes kb | megabyte megabyte megabytes mb | gigabyte gigabyte gigabytes gb | terabyte terabyte terabytes tb | bit bit bits | megapixel megapixel megapixels | hertz hertz hz | kilohertz khz | megahertz megahertz mhz | gigahertz gigahertz ghz
mile-per-hour mph | kilometre-per-hour kph kmh km/h | knot knot knots | decibel decibel decibels db | calorie calorie calories kcal | degree degree degrees deg deg. | celsius celsius celcius centigrade | fahrenheit fahrenheit farenheit | radian radian radians rad | picometre picometer picometre | drachm drachma dram drams
decimetre decimetre decimeter dm | psi psi | pascal pascal pascals | millibar millibar millibars | megaton megaton megatons megatonne megatonnes | kiloton kiloton kilotons | furlong furlong furlongs | fathom fathom fathoms | turn turn turns`;

export const MEASURE_WORDS: ReadonlyMap<string, string> = new Map(
  TABLE.split(/[|\n]/).flatMap((line) => {
    const [name = '', ...words] = line.trim().split(' ');
    return words.map((word): [string, string] => [word, name]);
  }),
);

/** Symbols that mean a unit only directly behind digits, or one space behind them ("5 m", "3 h", "10 in"). */
export const SYMBOL_UNITS: ReadonlyMap<string, string> = tableOf({
  m: 'metre',
  g: 'gram',
  l: 'litre',
  c: 'celsius',
  f: 'fahrenheit',
  w: 'watt',
  t: 'tonne',
  v: 'volt',
  in: 'inch',
  pm: 'picometre',
});

/** Words before a unit that change it. */
export const UNIT_PREFIXES: ReadonlyMap<string, string> = tableOf({
  square: 'square',
  sq: 'square',
  'sq.': 'square',
  cubic: 'cubic',
  cu: 'cubic',
  nautical: 'nautical',
  metric: 'metric',
  short: 'short',
  long: 'long',
  light: 'light',
  kilowatt: 'kilowatt',
  megawatt: 'megawatt',
  troy: 'troy',
  fluid: 'fluid',
});

export interface UnitScale {
  readonly base: string;
  readonly factor: number;
}

/** How many of the base unit one is: what makes "3 miles" and "5 km" comparable. */
export const UNIT_SCALES: Readonly<Record<string, UnitScale>> = {
  metre: { base: 'metre', factor: 1 },
  kilometre: { base: 'metre', factor: 1000 },
  centimetre: { base: 'metre', factor: 0.01 },
  millimetre: { base: 'metre', factor: 0.001 },
  mile: { base: 'metre', factor: 1609.344 },
  yard: { base: 'metre', factor: 0.9144 },
  foot: { base: 'metre', factor: 0.3048 },
  inch: { base: 'metre', factor: 0.0254 },
  'nautical-mile': { base: 'metre', factor: 1852 },
  hectare: { base: 'square-metre', factor: 10_000 },
  acre: { base: 'square-metre', factor: 4046.8564224 },
  'square-metre': { base: 'square-metre', factor: 1 },
  'square-kilometre': { base: 'square-metre', factor: 1e6 },
  'square-mile': { base: 'square-metre', factor: 2589988.110336 },
  'square-foot': { base: 'square-metre', factor: 0.09290304 },
  'square-yard': { base: 'square-metre', factor: 0.83612736 },
  gram: { base: 'gram', factor: 1 },
  kilogram: { base: 'gram', factor: 1000 },
  milligram: { base: 'gram', factor: 0.001 },
  tonne: { base: 'gram', factor: 1e6 },
  'metric-ton': { base: 'gram', factor: 1e6 },
  'short-ton': { base: 'gram', factor: 907_184.74 },
  'long-ton': { base: 'gram', factor: 1_016_046.9088 },
  pound: { base: 'gram', factor: 453.59237 },
  ounce: { base: 'gram', factor: 28.349523125 },
  stone: { base: 'gram', factor: 6350.29318 },
  litre: { base: 'litre', factor: 1 },
  millilitre: { base: 'litre', factor: 0.001 },
  byte: { base: 'byte', factor: 1 },
  kilobyte: { base: 'byte', factor: 1e3 },
  megabyte: { base: 'byte', factor: 1e6 },
  gigabyte: { base: 'byte', factor: 1e9 },
  terabyte: { base: 'byte', factor: 1e12 },
  'mile-per-hour': { base: 'kilometre-per-hour', factor: 1.609344 },
  'kilometre-per-hour': { base: 'kilometre-per-hour', factor: 1 },
  knot: { base: 'kilometre-per-hour', factor: 1.852 },
};

/** The scale of a claim's unit; undefined for a unit that is converted to no other. */
export function scaleOf(unit: string | null): UnitScale | undefined {
  return unit !== null && Object.hasOwn(UNIT_SCALES, unit) ? UNIT_SCALES[unit] : undefined;
}
