import { readFileSync, readdirSync } from 'node:fs';

/** One process at one moment. */
export interface ProcessSample {
  readonly pid: number;
  /** Name of the program, cut to 15 characters. */
  readonly name: string;
  /** Resident memory. */
  readonly megabytes: number;
  /** Time on the processors so far. */
  readonly cpuSeconds: number;
}

/** Gives a process and all processes below it, as Linux shows them in /proc; empty elsewhere, and once it has ended. */
export function readTree(pid: number): ProcessSample[] {
  try {
    const folder = `/proc/${pid}`;
    const status = readFileSync(`${folder}/status`, 'utf8');
    const stat = readFileSync(`${folder}/stat`, 'utf8');
    const children = readdirSync(`${folder}/task`).flatMap((task) =>
      readChildren(`${folder}/task/${task}/children`),
    );
    return [toSample(pid, status, stat), ...children.flatMap(readTree)];
  } catch {
    // It ended between two of these reads.
    return [];
  }
}

function toSample(pid: number, status: string, stat: string): ProcessSample {
  // The name may hold spaces and brackets, so fields are counted from its closing bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    pid,
    name: /^Name:\s*(.*)$/m.exec(status)?.[1] ?? '',
    megabytes: Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1000,
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
  };
}

function readChildren(path: string): number[] {
  const text = readFileSync(path, 'utf8').trim();
  return text === '' ? [] : text.split(' ').map(Number);
}

/** Linux shows processor time in hundredths of a second, whatever its kernel's own clock. */
const TICKS_PER_SECOND = 100;
