import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WATCHED } from '#library/watched.ts';

/** How long one text may take. The slowest that the limits let through took half a second of its own on one processor. */
const LONGEST = { seconds: 60 };

/** How often a program is run again without the text that ended it. More such texts than this is an attack, not an accident. */
const MOST_RUNS = 6;

/**
 * Runs Node with `args`, its output shown, and gives its exit code. Where the program dies or hangs while it reads a text,
 * it is run again and told to set that text aside, so that the text becomes a problem like others and no other is lost.
 */
export async function runWatched(args: readonly string[], longest = LONGEST): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'midstream-watched-'));
  const setAside: string[] = [];
  try {
    for (let run = 0; run < MOST_RUNS; run++) {
      const end = await runOnce(args, join(folder, 'note'), setAside, longest.seconds);
      if (end.code !== undefined) return end.code;
      if (end.reading === '') {
        process.stderr.write(
          'The program ended while it read no text.  Mend: run it again; tell the editors.\n',
        );
        return 1;
      }
      setAside.push(end.reading);
    }
    process.stderr.write(`${setAside.join('\n')}\nReading each of these files ends the program.  Mend: take them out.\n`); // prettier-ignore
    return 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How a run came to its end: by itself with a code, or while it was `reading` a text. */
type End = { readonly code: number } | { readonly code?: undefined; readonly reading: string };

function runOnce(args: readonly string[], note: string, setAside: readonly string[], seconds: number): Promise<End> {
  writeFileSync(note, '');
  const readNote = () => readFileSync(note, 'utf8').trim();
  const env = { ...process.env, [WATCHED.note]: note, [WATCHED.setAside]: setAside.join('\n') };
  const child = spawn(process.execPath, args, { stdio: 'inherit', env });
  let [reading, since] = ['', Date.now()];
  const timer = setInterval(() => {
    const now = readNote();
    if (now !== reading) [reading, since] = [now, Date.now()];
    if (reading !== '' && Date.now() - since > seconds * 1000) child.kill('SIGKILL');
  }, 250);
  return new Promise((done, fail) => {
    child.once('error', fail).once('close', (code, signal) => {
      clearInterval(timer);
      done(isDeath(code, signal) ? { reading: readNote() } : { code: code ?? 130 });
    });
  });
} // prettier-ignore

/** Whether a program was ended from below or by the system, and not by itself or by the person at the keyboard. */
function isDeath(code: number | null, signal: NodeJS.Signals | null): boolean {
  if (signal !== null) return !['SIGINT', 'SIGTERM', 'SIGHUP'].includes(signal);
  return code !== null && code >= 128 && code !== 130;
}
