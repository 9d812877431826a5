import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes text and waits while the reader is slower than we are, so that memory stays small. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** A reader that closes early (`| head`) is no error: the rest is not wanted, so the program ends without a word. */
export function endWhenReaderLeaves(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

/** UTF-16 units of one write. */
const PIECE = 65_536;

/** The same text in pieces of some length: each write costs more than a few thousand units. */
export function* joinPieces(pieces: Iterable<string>): Iterable<string> {
  let joined = '';
  for (const piece of pieces) {
    joined += piece;
    if (joined.length < PIECE) continue;
    yield joined;
    joined = '';
  }
  if (joined !== '') yield joined;
}
