import { install } from './install.mjs';
import { run, step } from './steps.mjs';

run(async () => {
  await install();
  await step({ title: 'Building the plugin, the server and the admin panel (about a minute)', command: 'npm', args: ['run', '--silent', 'build'], quiet: true });
  await import('./demo.mjs');
});
