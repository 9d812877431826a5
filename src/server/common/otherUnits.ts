/** A measure in the other system of units, for inlay hints. Factors: NIST Special Publication 811 (2008), appendix B. */

interface Conversion {
  readonly unit: string;
  readonly factor: number;
  /** Added after the factor was applied. */
  readonly offset?: number;
}

const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  mile: { unit: 'km', factor: 1.609344 },
  'nautical-mile': { unit: 'km', factor: 1.852 },
  yard: { unit: 'm', factor: 0.9144 },
  foot: { unit: 'm', factor: 0.3048 },
  inch: { unit: 'cm', factor: 2.54 },
  acre: { unit: 'ha', factor: 0.40468564 },
  'square-mile': { unit: 'km²', factor: 2.589988 },
  'square-foot': { unit: 'm²', factor: 0.09290304 },
  pound: { unit: 'kg', factor: 0.45359237 },
  ounce: { unit: 'g', factor: 28.349523 },
  stone: { unit: 'kg', factor: 6.3502932 },
  'mile-per-hour': { unit: 'km/h', factor: 1.609344 },
  knot: { unit: 'km/h', factor: 1.852 },
  fahrenheit: { unit: '°C', factor: 5 / 9, offset: -160 / 9 },
  kilometre: { unit: 'mi', factor: 1 / 1.609344 },
  metre: { unit: 'ft', factor: 1 / 0.3048 },
  centimetre: { unit: 'in', factor: 1 / 2.54 },
  hectare: { unit: 'acres', factor: 1 / 0.40468564 },
  'square-kilometre': { unit: 'sq mi', factor: 1 / 2.589988 },
  kilogram: { unit: 'lb', factor: 1 / 0.45359237 },
  'kilometre-per-hour': { unit: 'mph', factor: 1 / 1.609344 },
  celsius: { unit: '°F', factor: 1.8, offset: 32 },
};

/** "80 km" for 50 miles: no more exact than a reader needs (three digits). `undefined` where the unit has no counterpart. */
export function inOtherUnits(value: number, unit: string): string | undefined {
  const conversion = Object.hasOwn(CONVERSIONS, unit) ? CONVERSIONS[unit] : undefined;
  if (!conversion || !Number.isFinite(value)) return undefined;
  const converted = value * conversion.factor + (conversion.offset ?? 0);
  const digits = Math.abs(converted) >= 1000 ? Math.round(converted) : Number(converted.toPrecision(3));
  return `${String(digits).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',')} ${conversion.unit}`;
}
