import type { SiteCost } from './compare.ts';
import type { Cost } from './measure.ts';

/** The costs of both sites in every round. */
export interface Rounds {
  readonly ours: readonly SiteCost[];
  readonly stock: readonly SiteCost[];
}

/** What a thousand posts should cost at most, as a share of what they cost stock Astro. */
const AIMS = { cold: 0.5, edit: 0.3, memory: 0.5 } as const;

/** Gives the table of one size of site: medians over the rounds, and ratios of midstream to stock. */
export function toTable(rounds: Rounds): string {
  const lines = [
    ['', 'clock s', 'stock', 'ratio', 'processor s', 'stock', 'ratio', 'aim at 1,000'],
    ...toTimes('cold', rounds, ({ cold }) => cold, AIMS.cold),
    ...toTimes('one edit', rounds, ({ edit }) => edit, AIMS.edit),
    ['', 'MB', 'stock', 'ratio'],
    [...toMemory('memory, cold', rounds, ({ cold }) => cold), '', '', '', `≤ ${AIMS.memory}`],
    toMemory('memory, one edit', rounds, ({ edit }) => edit),
  ];
  return `${lines.map(toLine).join('\n')}\n`;
}

type Choose = (cost: SiteCost) => Cost;

/** As built (only midstream has search then), with search in both, with search in neither. */
function toTimes(label: string, { ours, stock }: Rounds, choose: Choose, aim: number): string[][] {
  const clock = (cost: SiteCost) => choose(cost).seconds;
  const cpu = (cost: SiteCost) => choose(cost).cpuSeconds;
  return [
    [label, ...compare(ours, clock, stock, clock), ...compare(ours, cpu, stock, cpu), `≤ ${aim}`],
    [
      `${label}, both with search`,
      ...compare(ours, clock, stock, (cost) => clock(cost) + (cost.index?.seconds ?? 0)),
      ...compare(ours, cpu, stock, (cost) => cpu(cost) + (cost.index?.cpuSeconds ?? 0)),
    ],
    [
      `${label}, both without`,
      ...compare(ours, (cost) => clock(cost) - choose(cost).searchSeconds, stock, clock),
      ...compare(ours, (cost) => cpu(cost) - choose(cost).searchCpuSeconds, stock, cpu),
    ],
  ];
}

function toMemory(label: string, { ours, stock }: Rounds, choose: Choose): string[] {
  const megabytes = (cost: SiteCost) => choose(cost).megabytes;
  return [label, ...compare(ours, megabytes, stock, megabytes, 0)];
}

function compare(
  ours: readonly SiteCost[],
  readOurs: (cost: SiteCost) => number,
  stock: readonly SiteCost[],
  readStock: (cost: SiteCost) => number,
  decimals = 1,
): string[] {
  const [mine, theirs] = [median(ours.map(readOurs)), median(stock.map(readStock))];
  return [mine.toFixed(decimals), theirs.toFixed(decimals), (mine / theirs).toFixed(2)];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

function toLine(cells: readonly string[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(13)))
    .join('')
    .trimEnd();
}
