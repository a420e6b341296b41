import { spawn } from 'node:child_process';
import { readTree, type ProcessSample } from './process-tree.ts';

/** What one run of a program cost, its child processes included. */
export interface Cost {
  /** From start to end on the clock. */
  readonly seconds: number;
  /** Time on the processors, which other programs on the machine disturb less than the clock. */
  readonly cpuSeconds: number;
  /** Largest sum of the resident memory of all processes at one moment. */
  readonly megabytes: number;
  /** How long the search indexer was alive, and its time on the processors; 0 where there is none. */
  readonly searchSeconds: number;
  readonly searchCpuSeconds: number;
  /** Like `megabytes`, without the search indexer. */
  readonly megabytesWithoutSearch: number;
}

/** How a program is started. */
export interface Start {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs Node with these arguments and gives what it cost. Throws with the program's log when it fails. */
export async function measure({ args, cwd, env }: Start): Promise<Cost> {
  const from = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      log += String(text);
    });
  const tally = makeTally();
  const timer = setInterval(() => {
    if (child.pid !== undefined) tally.add(readTree(child.pid), performance.now());
  }, SAMPLE_EVERY);
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with code ${String(code)}:\n${log}`);
  return { seconds: (performance.now() - from) / 1000, ...tally.toCost() };
}

/** Milliseconds between two looks at the processes. */
const SAMPLE_EVERY = 50;

function makeTally() {
  const cpu = new Map<number, ProcessSample>();
  const search: number[] = [];
  let most = 0;
  let mostWithoutSearch = 0;
  return {
    add(processes: readonly ProcessSample[], now: number) {
      const rest = processes.filter((process) => !isSearch(process));
      most = Math.max(most, sumMemory(processes));
      mostWithoutSearch = Math.max(mostWithoutSearch, sumMemory(rest));
      if (rest.length < processes.length) search.push(now);
      for (const process of processes) cpu.set(process.pid, process);
    },
    toCost: () => ({
      cpuSeconds: sumCpu([...cpu.values()]),
      searchCpuSeconds: sumCpu([...cpu.values()].filter(isSearch)),
      megabytes: most,
      searchSeconds: ((search.at(-1) ?? 0) - (search[0] ?? 0)) / 1000,
      megabytesWithoutSearch: mostWithoutSearch,
    }),
  };
}

function isSearch({ name }: ProcessSample): boolean {
  return name.startsWith('pagefind');
}

function sumCpu(processes: readonly ProcessSample[]): number {
  return processes.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
}

function sumMemory(processes: readonly ProcessSample[]): number {
  return processes.reduce((sum, { megabytes }) => sum + megabytes, 0);
}
