import { spawn } from 'node:child_process';

/** @typedef {{ code: number, output: string }} Outcome */

/**
 * Runs npm with these arguments, through the npm that started this program where there is one, and gives the
 * exit code with everything it printed. Never throws.
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to this program's own environment
 * @returns {Promise<Outcome>}
 */
export function runNpm(args, env = {}) {
  const npm = process.env.npm_execpath;
  if (npm !== undefined) return run(process.execPath, [npm, ...args], env);
  return run('npm', args, env);
}

/**
 * Runs a program and gives its exit code with everything it printed. A program that is missing gives 127. Never throws.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to this program's own environment
 * @returns {Promise<Outcome>}
 */
export function run(program, args, env = {}) {
  return new Promise((done) => {
    // On Windows npm is a script, which only a shell can start.
    const shell = process.platform === 'win32' && program === 'npm';
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += String(text);
      });
    }
    child.on('error', (error) => {
      done({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      done({ code: code ?? 1, output });
    });
  });
}
