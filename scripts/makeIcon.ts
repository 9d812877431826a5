/** Draws `media/icon.png`: two sheets of which one line differs. `npx tsx scripts/makeIcon.ts`; the same bytes each time. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 256;
/** Each pixel is the mean of this many samples a side. */
const SAMPLES = 4;

type Colour = readonly [red: number, green: number, blue: number];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colour: Colour;
}

const ink: Colour = [31, 58, 95];
const paper: Colour = [250, 248, 243];
const shade: Colour = [206, 214, 226];
const line: Colour = [126, 142, 166];
const mark: Colour = [226, 110, 48];

/** From back to front. */
const boxes: readonly Box[] = [
  { x: 0, y: 0, width: 256, height: 256, radius: 44, colour: ink },
  { x: 104, y: 36, width: 112, height: 144, radius: 8, colour: shade },
  { x: 40, y: 72, width: 128, height: 152, radius: 8, colour: paper },
  { x: 60, y: 96, width: 64, height: 14, radius: 7, colour: ink },
  { x: 60, y: 126, width: 88, height: 10, radius: 5, colour: line },
  { x: 60, y: 150, width: 34, height: 10, radius: 5, colour: line },
  { x: 102, y: 145, width: 46, height: 20, radius: 6, colour: mark },
  { x: 60, y: 174, width: 88, height: 10, radius: 5, colour: line },
  { x: 60, y: 198, width: 58, height: 10, radius: 5, colour: line },
  { x: 180, y: 145, width: 24, height: 20, radius: 6, colour: mark },
];

function holds({ x, y, width, height, radius }: Box, atX: number, atY: number): boolean {
  const dx = Math.max(x + radius - atX, atX - (x + width - radius), 0);
  const dy = Math.max(y + radius - atY, atY - (y + height - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function pixel(x: number, y: number): number[] {
  const sums = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const atX = x + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const atY = y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const top = boxes.findLast((box) => holds(box, atX, atY));
    if (top) [...top.colour, 255].forEach((value, channel) => (sums[channel] = (sums[channel] ?? 0) + value));
  }
  const covered = (sums[3] ?? 0) / 255;
  return covered === 0
    ? [0, 0, 0, 0]
    : [...sums.slice(0, 3).map((sum) => Math.round(sum / covered)), Math.round((255 * covered) / (SAMPLES * SAMPLES))];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const rows = Array.from({ length: SIZE }, (_, y) => Buffer.from([0, ...Array.from({ length: SIZE }, (__, x) => pixel(x, y)).flat()]));
const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
header.set([8, 6, 0, 0, 0], 8);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
writeFileSync(
  path.join(__dirname, '../media/icon.png'),
  Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
