import { install } from './install.mjs';
import { run, step } from './steps.mjs';

run(async () => {
  await install();
  await step({ title: 'Building', command: 'npm', args: ['run', '--silent', 'build'] });
  await import('./demo.mjs');
});
