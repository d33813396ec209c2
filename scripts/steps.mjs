import { spawn } from 'node:child_process';

const HEARTBEAT = 20_000;

/**
 * Runs one step of a long task: a headline, the command's own output, and a sign of life while it is silent.
 * @param {{ title: string, command: string, args: readonly string[], env?: NodeJS.ProcessEnv, quiet?: boolean, silent?: boolean }} step
 *   quiet keeps the output back and shows it only when the step fails; silent says the command itself prints nothing
 * @returns {Promise<void>} rejects with a one-line Error when the command fails
 */
export function step({ title, command, args, env = {}, quiet = false, silent = false }) {
  const started = Date.now();
  console.log(`\n▸ ${title}`);
  const child = spawn(command, [...args], {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  /** @type {Buffer[]} */
  const kept = [];
  child.stdout?.on('data', (chunk) => kept.push(chunk));
  child.stderr?.on('data', (chunk) => kept.push(chunk));
  const beat = quiet || silent ? setInterval(() => console.log(`  … ${seconds(started)} s`), HEARTBEAT) : undefined;
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(beat);
      if (code === 0) {
        console.log(`  done in ${seconds(started)} s`);
        resolve();
        return;
      }
      if (kept.length > 0) console.error(Buffer.concat(kept).toString());
      reject(new Error(`"${title}" failed after ${seconds(started)} s (${signal ?? `exit code ${code}`}).`));
    });
  });
}

/** @param {number} since */
const seconds = (since) => Math.round((Date.now() - since) / 1000);

/**
 * Runs a script's main function; a failure is one sentence, not a stack trace, and a non-zero exit.
 * @param {() => Promise<void>} main
 */
export function run(main) {
  main().catch((/** @type {Error} */ error) => {
    console.error(`\n✗ ${error.message}`);
    process.exit(1);
  });
}
